"""Whether a name that only stands alone is the surname of one whom the article names in full, or of one it does not."""

from __future__ import annotations

from newslint.checks.names.first_names import is_first_name_of
from newslint.checks.names.forms import KNOWN, NO_SURNAME, UNKNOWN, Form
from newslint.checks.names.misspelled import LONG, is_mere_surname
from newslint.checks.names.pair import ENGLISH, Pair
from newslint.checks.names.pairs import SLIP, SOUND, are_mac
from newslint.checks.names.slips import given_key, one_slip, respellings, skeleton, sound
from newslint.knowledge.lexicon import DEMONYM, GB, GIVEN_NAME, PLACE, PROPER, SURNAME, US
from newslint.knowledge.titles import COURTESY

_MOST_ALONE = 3
"""How often a name may stand alone beside its only introduced twin: a usage is no slip."""
_SHORTEST_ALONE = 5
"""Letters of a name that stands alone; a shorter one must sound like its twin."""
_RARER = 1.0
"""By how much, as Zipf frequency, a name must be the rarer: a tenth."""
_FAMOUS = 4.5
"""The Zipf frequency from which the name of a place is that place to every reader: France, Jordan, Jackson."""
_KNOWN_TO_ALL = 4.0
"""The Zipf frequency from which a name of the dictionary is first of all that of somebody or something else."""
_BONES = 3
"""Consonants that tell a name whatever its vowels."""


def stands_alone(pair: Pair) -> bool:
    """Whether one form only stands alone, and the other has an introduced bearer or only stands alone, too."""
    alone, twin_alone = not (pair.left or pair.right), not (pair.twin_left or pair.twin_right)
    if alone and pair.evidence.is_introduced(pair.twin):
        return _is_surname_of(pair, pair.form, pair.twin)
    if twin_alone and pair.evidence.is_introduced(pair.form):
        return _is_surname_of(pair, pair.twin, pair.form)
    if alone and _is_of_headline(pair):
        return True
    if not (alone and twin_alone):
        return False
    if pair.how == SOUND and pair.titles(pair.form) & pair.titles(pair.twin):
        return True
    if are_mac(pair.form.key, pair.twin.key):
        return not pair.is_told_apart()
    if pair.either & ENGLISH:
        return _is_heard_again(pair) or _is_rarer(pair)
    return pair.how == SOUND or (pair.how == SLIP and min(len(pair.form.key), len(pair.twin.key)) >= LONG)


def _is_surname_of(pair: Pair, lone: Form, twin: Form) -> bool:
    """Whether a form that only stands alone can be the surname of the twin's bearer."""
    evidence, flags = pair.evidence, pair.evidence.flags(lone.key)
    if (
        lone.times + evidence.plurals(lone) > max(_MOST_ALONE, twin.times)
        or pair.either & DEMONYM
        or lone.key in NO_SURNAME
    ):
        return False
    if flags & (US | GB) and not _is_name_here(pair, lone, flags):
        return False
    if min(len(lone.key), len(twin.key)) < _SHORTEST_ALONE and not _is_near(lone.key, twin.key, pair.both):
        return False
    if flags & PLACE and not _is_no_place(pair, lone, flags):
        return False
    if _is_more_famous(pair, lone, twin):
        return False
    if lone.times == twin.times > 1 and any(map(evidence.around.is_explained, lone.places)):
        return False
    offices, others = pair.offices(lone), pair.offices(twin)
    return not offices or not others or bool(offices & others)


def _is_more_famous(pair: Pair, lone: Form, twin: Form) -> bool:
    """Whether a name that all know from elsewhere stands alone, and does not act as people do: Houston beside Anjelica Huston."""
    evidence, zipf = pair.evidence, pair.evidence.knowledge.lexicon.zipf
    flags = evidence.flags(lone.key)
    if not flags & PROPER or flags & (US | GB) or zipf(lone.key) < max(_KNOWN_TO_ALL, zipf(twin.key) + _RARER):
        return False
    return not any(map(evidence.around.acts, lone.places))


def _is_no_place(pair: Pair, lone: Form, flags: int) -> bool:
    """Whether the name of a place, where it stands alone, is a surname: nothing lies there; what all know does something."""
    evidence = pair.evidence
    if not flags & SURNAME or any(map(evidence.around.is_located, lone.places)):
        return False
    return evidence.knowledge.lexicon.zipf(lone.key) < _FAMOUS or any(map(evidence.around.acts, lone.places))


def _is_name_here(pair: Pair, lone: Form, flags: int) -> bool:
    """Whether a word of the dictionary that stands alone is a surname here, and no “Web” beside Mr. Webb."""
    if flags & SURNAME and (lone.firm or pair.evidence.in_title(lone)):
        return True
    is_outnumbered = lone.times < max(pair.form.times, pair.twin.times)
    is_heard = pair.how >= SOUND and bool(flags & SURNAME)
    if lone.times == 1 and (is_outnumbered or is_heard) and pair.evidence.around.acts(lone.places[0]):
        return True
    return pair.how >= SOUND and lone.firm and not any(map(pair.evidence.around.has_article, lone.places))


def _is_of_headline(pair: Pair) -> bool:
    """Whether a form that is no place and no word stands once, in a headline, and its twin below it: one story, one name.

    A headline names nobody whom the text does not; what it names once must sound the same and be known to nobody.
    """
    lone, twin = pair.form, pair.twin
    if lone.times > 1 or not pair.evidence.in_headline(lone) or pair.evidence.in_headline(twin):
        return False
    if pair.either & (PLACE | DEMONYM | US | GB | GIVEN_NAME) or pair.how < SLIP:
        return False
    zipf = pair.evidence.knowledge.lexicon.zipf
    return twin.times > 1 or (pair.how >= SOUND and not zipf(lone.key) and not zipf(twin.key))


def _is_heard_again(pair: Pair) -> bool:
    """Whether of two surnames that sound alike and have no bearer here one stands once and the other again and again."""
    if pair.how != SOUND or not (pair.both & SURNAME) or pair.either & (ENGLISH & ~(SURNAME | GIVEN_NAME)):
        return False
    return pair.is_once and pair.form.firm and pair.twin.firm


def _is_rarer(pair: Pair) -> bool:
    """Whether a name that stands once is hardly ever written, and its twin, which stands more often, is (Tuscon, Tucson)."""
    zipf = pair.evidence.knowledge.lexicon.zipf
    if pair.form.times > 1 or pair.twin.times < 2 or pair.flags & (US | GB | DEMONYM | GIVEN_NAME):
        return False
    if pair.how == SLIP and pair.form.key[-1] != pair.twin.key[-1]:
        return False  # Texas, Texan
    return pair.how in (SLIP, SOUND) and zipf(pair.form.key) + _RARER <= zipf(pair.twin.key)


def is_short_for_institution(pair: Pair) -> bool:
    """Whether a word stands once, and alone, that sounds like the name of a company: “Halliburton Co.”, “Haliburton”."""
    lone = pair.form
    if pair.how != SOUND or pair.left or pair.right or pair.either & (ENGLISH & ~SURNAME):
        return False
    if not (lone.firm and pair.is_once):
        return False
    return not pair.is_told_apart()


def is_heard_alone(pair: Pair) -> bool:
    """Whether one form has the other's consonants (Hifter, Haftar), stands alone and is known to few."""
    lone, twin = pair.form, pair.twin
    if not pair.evidence.is_introduced(twin):
        return False
    bones = skeleton(lone.key)
    is_rare = lone.times < twin.times and is_mere_surname(pair.evidence, lone)
    if is_rare and pair.evidence.heads(lone):
        return True
    if len(bones) < _BONES or bones != skeleton(twin.key):
        return False
    return pair.evidence.standing(lone.key) != KNOWN or is_rare


def is_told_of_again(pair: Pair) -> bool:
    """Whether a word of no lexicon stands behind “Ms.” or the like, as one does who was introduced as the twin."""
    lone, twin = pair.form, pair.twin
    if min(len(lone.key), len(twin.key)) < LONG or pair.left or not pair.evidence.is_introduced(twin):
        return False
    return bool(pair.titles(lone) & COURTESY) and not pair.evidence.knowledge.lexicon.zipf(lone.key)


def is_first_name(pair: Pair) -> bool:
    """Whether one of the two is a spelling of the other's given name and stands alone for that one's bearer."""
    if pair.how < SLIP:
        return False
    return _is_first_name(pair, pair.form, pair.twin) or _is_first_name(pair, pair.twin, pair.form)


def _is_first_name(pair: Pair, lone: Form, twin: Form) -> bool:
    """Whether a spelling of a given name stands alone for the one bearer of the twin."""
    if not (pair.evidence.given(twin.key) or respellings(twin.key)):
        return False
    if pair.how == SLIP and pair.evidence.standing(lone.key) != UNKNOWN:
        return False  # Daniel is not Daniela
    is_name = pair.evidence.given(lone.key) or respellings(lone.key) or given_key(lone.key) == given_key(twin.key)
    if pair.how == SOUND and not is_name:
        return False
    return is_first_name_of(pair.evidence, lone, twin)


def _is_near(word: str, other: str, flags: int) -> bool:
    """Whether two short words, of which both have these flags, are one surname: of one sound, or both of them surnames."""
    if not one_slip(word, other):
        return False
    if sound(word) == sound(other):
        return True
    return word[-1] == other[-1] and len(word) != len(other) and bool(flags & SURNAME) and not flags & (US | GB)
