"""Whether two names of which one is made of the other by an ending are one bearer's all the same."""

from __future__ import annotations

from newslint.checks.names.forms import NO_SURNAME, UNKNOWN
from newslint.checks.names.lone_names import stands_alone
from newslint.checks.names.pair import Pair
from newslint.checks.names.pairs import SLIP
from newslint.checks.names.slips import related
from newslint.knowledge.lexicon import DEMONYM, GB, GIVEN_NAME, US
from newslint.knowledge.titles import COURTESY


def differ_by_ending(pair: Pair) -> bool:
    """Whether one is no more than a slip from the other and made of it by an ending, where that is no slip by its look."""
    short, long = pair.by_length
    return pair.how <= SLIP and related(short, long) and long != short + "e" and not _is_vowel_of_name(pair)


def is_one_but_for_ending(pair: Pair) -> bool:
    """Whether two names that differ by an ending are one bearer's: by office, as a singular, by a vowel."""
    return _is_in_office(pair) or _is_singular(pair) or (_is_vowel(pair) and stands_alone(pair))


def _is_vowel(pair: Pair) -> bool:
    """Whether the last vowel of a surname is at fault (Zambrano, Zambrana): no people, and no man and woman of one name."""
    one, other = pair.form.key, pair.twin.key
    if one[:-1] != other[:-1] or pair.either & (DEMONYM | US | GB | GIVEN_NAME):
        return False
    return pair.is_once and pair.evidence.is_introduced(pair.twin)


def _is_vowel_of_name(pair: Pair) -> bool:
    """Whether a word that no lexicon knows ends as its twin does not, before one and the same word (“Burkino Faso”)."""
    is_unknown = pair.evidence.standing(pair.form.key) == UNKNOWN or pair.evidence.standing(pair.twin.key) == UNKNOWN
    return is_unknown and pair.form.key[:-1] == pair.twin.key[:-1] and bool(pair.right & pair.twin_right - NO_SURNAME)


def _is_in_office(pair: Pair) -> bool:
    """Whether a surname that the article introduces and what looks like its plural or singular stand behind one office."""
    if not (pair.offices(pair.form) & pair.offices(pair.twin)) or pair.either & DEMONYM:
        return False
    is_introduced = pair.evidence.is_introduced(pair.twin) and not pair.left
    return is_introduced and not pair.is_told_apart()


def _is_singular(pair: Pair) -> bool:
    """Whether what looks like the plural of an introduced surname stands once as one bearer's name (“Fitzgibbons's dog”)."""
    lone = pair.form
    if lone.times > 1 or pair.left or pair.right or not pair.evidence.is_introduced(pair.twin):
        return False
    if pair.titles(lone) - COURTESY:
        return False  # “Prince Edmund's”
    index = lone.places[0]
    return pair.evidence.around.is_owner(index) or (lone.firm and pair.evidence.around.acts(index))
