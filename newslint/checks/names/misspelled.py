"""Which names of an article are others of its names, misspelled: those that the lexicon does not know, or knows too little."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.names.evidence import Evidence
from newslint.checks.names.forms import GEOGRAPHY, KNOWN, NO_SURNAME, SOLID, UNKNOWN, Form
from newslint.checks.names.slips import related
from newslint.checks.names.told_apart import told_apart
from newslint.knowledge.lexicon import GB, GIVEN_NAME, SURNAME, US
from newslint.knowledge.titles import FUNCTION_WORDS

_VOWEL = re.compile(r"[aeiouy]|[^\x00-\x7f]")
SHORTEST = 5
"""Letters of the shortest form that is judged: shorter names are one slip apart by nature (Iran, Iraq; Lee, Leo)."""
SHORTEST_UNHEARD = 4
"""The same for a form of which the lexicon has never heard (Kyev)."""
USAGE = 3
"""How often a form must stand to be no slip of one that stands less than `FULL_MAJORITY` times as often."""
MAJORITY = 3
"""How many times as often a form must stand as its variant to decide without other evidence."""
FULL_MAJORITY = 2
"""The same where the article introduces a bearer of the twin in full and the variant stands alone."""
LONG = 8
"""Letters from which two names that the lexicon does not know are hardly a slip apart by chance."""
_RARER = 2.0
"""By how much, as Zipf frequency, a rare surname must be the rarer to be a known place misspelled: a hundredth."""
LONE_MAJORITY = 5
"""How often a bearer's surname must stand for a known surname that stands once to be a slip of it."""


def unknown(evidence: Evidence) -> Iterator[Form]:
    """The forms that may be misspelled names and that the lexicon does not know."""
    for key, form in evidence.forms.items():
        if len(key) >= SHORTEST and evidence.standing(key) == UNKNOWN and may_be_slip(evidence, form):
            yield form


def is_slip_of(evidence: Evidence, form: Form, twin: Form) -> bool:
    """Whether a form that may be a misspelled name is its twin, a slip away from it, misspelled."""
    return may_be_slip(evidence, form) and misspells(evidence, form, evidence.standing(form.key), twin)


def may_be_slip(evidence: Evidence, form: Form) -> bool:
    """Whether a form may be a misspelled name: long enough, not set in capitals, in lower case nowhere, no known name.

    Of those that are KNOWN only surnames that stand once are.
    """
    key, text = form.key, form.text
    if len(key) < SHORTEST_UNHEARD or key in evidence.tokens.written:
        return False
    if text[-1].isupper() and not evidence.is_shouted(form):
        return False
    if len(key) < SHORTEST and (evidence.standing(key) != UNKNOWN or evidence.knowledge.lexicon.zipf(key) > 0):
        return False
    return (
        evidence.standing(key) != KNOWN or is_mere_surname(evidence, form)
    ) and text not in evidence.knowledge.accepted


def misspells(evidence: Evidence, form: Form, known: int, twin: Form) -> bool:
    """Whether a form of that standing, a slip away from its twin, is the twin misspelled."""
    if not evidence.is_name(twin) or twin.key in FUNCTION_WORDS or related(form.key, twin.key):
        return False
    if evidence.is_plural(form, twin) or is_abbreviation(form.key):
        return False
    if form.times >= USAGE and twin.times < FULL_MAJORITY * form.times:
        return False
    twin_known = evidence.standing(twin.key)
    if (twin.times, twin_known) <= (form.times, known):
        return False
    bound = bond(evidence, form, twin)
    if bound < 0 or (form.times > 1 and not bound and told_apart(evidence, form.places, twin.places)):
        return False
    if known == KNOWN:
        return evidence.lone(form) and evidence.is_introduced(twin) and twin.times >= LONE_MAJORITY
    if bound > 0:
        return not (evidence.returns(form) and evidence.returns(twin))
    if known == UNKNOWN and twin_known == KNOWN:
        return twin.times > 1 or (
            evidence.lone(form) and (_is_reordered(form.key, twin.key) or _is_on_map(evidence, twin))
        )
    if known < twin_known == KNOWN and _is_rarer_there(evidence, form, twin):
        return True
    is_plain = len(form.key) >= LONG and known == twin_known == UNKNOWN
    zipf = evidence.knowledge.lexicon.zipf
    is_plain = is_plain or zipf(form.key) == 0 < zipf(twin.key)
    majority = FULL_MAJORITY if is_plain or (evidence.lone(form) and evidence.is_introduced(twin)) else MAJORITY
    return twin.times >= majority * form.times and (known == UNKNOWN or form.times == 1)


def _is_on_map(evidence: Evidence, form: Form) -> bool:
    """Whether a form is known as a place or a people."""
    return bool(evidence.knowledge.lexicon.flags(form.key) & GEOGRAPHY)


def _is_rarer_there(evidence: Evidence, form: Form, twin: Form) -> bool:
    """Whether a rare surname stands once, and alone, before the word that its twin has behind it: “Worchester cathedral”."""
    zipf = evidence.knowledge.lexicon.zipf
    if form.times > 1 or not evidence.lone(form) or zipf(form.key) + _RARER > zipf(twin.key):
        return False
    following = evidence.around.following(form.places[0])
    return bool(following) and any(evidence.around.following(index) == following for index in twin.places)


def _is_reordered(word: str, other: str) -> bool:
    """Whether two words have the same letters in another order: the surest slip of the fingers."""
    return len(word) == len(other) and sorted(word) == sorted(other)


def is_abbreviation(key: str) -> bool:
    """Whether a word has no vowel: the heads of tables are cut so (Stks, Stcks)."""
    return _VOWEL.search(key) is None


def bond(evidence: Evidence, form: Form, twin: Form) -> int:
    """What the names beside two forms say: 1 one bearer (they share one), -1 two bearers, 0 nothing."""
    left, right = evidence.beside(form)
    twin_left, twin_right = evidence.beside(twin)
    if left & twin_left or right & twin_right:
        return 1
    flags = evidence.knowledge.lexicon.flags(twin.key)
    if left and (flags & GEOGRAPHY or (twin_left and not flags & SOLID)):
        return -1
    if any(map(evidence.given, left)) and any(map(evidence.given, twin_left)):
        return -1
    if right - NO_SURNAME and flags & GIVEN_NAME:
        return -1
    if (
        not left
        and not twin_right
        and any(_is_surname(evidence, key) for key in right)
        and (twin_left or evidence.is_introduced(twin))
    ):
        return -1  # one is a given name, the other a surname
    return 0


def _is_surname(evidence: Evidence, key: str) -> bool:
    """Whether a word behind a name can be its bearer's surname: no word of the language."""
    return key not in NO_SURNAME and not evidence.flags(key) & (US | GB)


def is_mere_surname(evidence: Evidence, form: Form) -> bool:
    """Whether a form stands once and is known as a surname, neither as a place or people nor as a given name."""
    if form.times > 1:
        return False
    flags = evidence.knowledge.lexicon.flags(form.key)
    return bool(flags & SURNAME) and not flags & (GEOGRAPHY | GIVEN_NAME) and (form.firm or not flags & (US | GB))
