"""Whether two names that are alike, each of them known or usual, are borne by one: the article decides, not the lexicon.

One bearer is meant where the two stand beside the same given name, surname or word of a name, or where one is introduced
in full and the other only ever stands alone. Two are meant where each has a given name of its own, where the article tells
them apart (see `names.told_apart`), and where places and peoples are alike by nature. What is asked first is in `_ORDER`.
"""

from __future__ import annotations

from collections.abc import Callable

from newslint.checks.names.endings import differ_by_ending, is_one_but_for_ending
from newslint.checks.names.evidence import Evidence
from newslint.checks.names.forms import NO_SURNAME, Form
from newslint.checks.names.lone_names import (
    is_first_name,
    is_heard_alone,
    is_short_for_institution,
    is_told_of_again,
    stands_alone,
)
from newslint.checks.names.pair import Pair
from newslint.checks.names.pairs import FAR, USUAL
from newslint.checks.names.shared_names import (
    are_heard_behind_name,
    are_partners,
    is_between_same,
    is_institution,
    is_one_under_given_name,
    is_one_under_surname,
    is_usage,
    share_given_name,
    share_surname,
)
from newslint.checks.names.slips import skeleton
from newslint.checks.names.told_apart import lie_apart
from newslint.knowledge.lexicon import GIVEN_NAME
from newslint.knowledge.titles import FUNCTION_WORDS, NATIONALITIES

_Test = Callable[[Pair], bool]


def one_bearer(evidence: Evidence, form: Form, twin: Form, how: int) -> bool:
    """Whether two alike forms are one bearer's name. `how` they are alike says `pairs.alike`."""
    keys = {form.key, twin.key}
    if keys & FUNCTION_WORDS or any(key in NATIONALITIES or key.removesuffix("s") in NATIONALITIES for key in keys):
        return False
    if not (evidence.is_name(twin) or evidence.is_name(form)):
        return False
    pair = Pair(evidence, form, twin, how)
    return next(is_one(pair) for holds, is_one in _ORDER if holds(pair))


def _is_ruled_out(pair: Pair) -> bool:
    """Whether two are meant at once: places that lie apart, a plural, words too little alike for what binds them."""
    if lie_apart(pair.evidence, pair.ends(pair.form), pair.ends(pair.twin)):
        return True
    if pair.evidence.is_plural(pair.form, pair.twin) or pair.evidence.is_plural(pair.twin, pair.form):
        return True
    return pair.how == FAR and not _is_far_bound(pair)


def _is_far_bound(pair: Pair) -> bool:
    """Whether two words that are less alike than by a slip share a name before them, an office, or the rest of a name."""
    if pair.shared or pair.offices(pair.form) & pair.offices(pair.twin):
        return True
    if skeleton(pair.form.key) == skeleton(pair.twin.key) and pair.right & pair.twin_right:
        return True
    return is_heard_alone(pair) or is_told_of_again(pair)


_ORDER: tuple[tuple[_Test, _Test], ...] = (
    (_is_ruled_out, lambda _: False),
    (share_given_name, is_one_under_given_name),
    (are_heard_behind_name, lambda pair: not pair.is_told_apart(shared=True)),
    (are_partners, lambda pair: not pair.is_told_apart()),
    (is_between_same, lambda _: True),
    (differ_by_ending, is_one_but_for_ending),
    (share_surname, is_one_under_surname),
    (is_first_name, lambda _: True),
    (lambda pair: pair.how >= USUAL and not pair.both & GIVEN_NAME, is_usage),
    (
        lambda pair: bool((pair.right | pair.twin_right) & NO_SURNAME),
        lambda pair: is_institution(pair) or is_short_for_institution(pair),
    ),
    (lambda _: True, lambda pair: stands_alone(pair) and not pair.is_told_apart()),
)
"""What is asked of a pair, the strongest evidence first: the first test that holds sends the pair to its judge."""
