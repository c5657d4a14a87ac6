"""Whether two alike names are one bearer's because the same name stands beside both."""

from __future__ import annotations

from newslint.checks.names.forms import NO_SURNAME, UNKNOWN, Form
from newslint.checks.names.pair import ENGLISH, Pair
from newslint.checks.names.pairs import FAR, SAME, SLIP, SOUND, USUAL, are_mac
from newslint.checks.names.slips import given_key, is_given_abroad, is_letter_lost, one_slip, plain, related
from newslint.checks.names.told_apart import told_apart
from newslint.knowledge.lexicon import DEMONYM, GB, GIVEN_NAME, PLACE, SURNAME, US
from newslint.knowledge.titles import DEPARTMENTS

_SHORTEST_GIVEN = 5
"""Letters of a usual given name that is compared with another."""
_SAINTS = {"st", "ste", "saint"}
"""What surnames begin with, too: “St. Clair”."""


def share_given_name(pair: Pair) -> bool:
    """Whether one given name, or one “St.”, stands before both, and both can be surnames."""
    is_saint = bool(pair.shared & _SAINTS) and pair.evidence.is_introduced(pair.twin)
    return (is_saint or any(map(pair.evidence.is_personal, pair.shared))) and _are_surnames(pair)


def is_one_under_given_name(pair: Pair) -> bool:
    """Whether two surnames behind one given name are one bearer's."""
    short, long = pair.by_length
    if pair.how <= SLIP and long.startswith(short) and related(short, long) and long not in (short + "e", short + "s"):
        return False
    if long == short + "s" and any(_is_kind(pair, index) for index in pair.form.places + pair.twin.places):
        return False
    is_settled = pair.how < USUAL or pair.both & GIVEN_NAME  # Allan and Allen are two surnames
    if is_settled and pair.evidence.returns(pair.form) and pair.evidence.returns(pair.twin):
        return False
    return not pair.is_told_apart(shared=True)


def _are_surnames(pair: Pair) -> bool:
    """Whether both can be surnames: no peoples, and no words of the dictionary, unless one sounds like the other name."""
    is_heard = (pair.how >= SOUND or _is_under_rare_word(pair)) and pair.form.firm and pair.twin.firm
    return not any(
        one & DEMONYM or (one & (US | GB) and not one & SURNAME and not is_heard)
        for one in (pair.flags, pair.twin_flags)
    )


def _is_under_rare_word(pair: Pair) -> bool:
    """Whether one form stands once, the other again and again behind one word that no language has (“Boko Haram”)."""
    rare = any(not pair.evidence.flags(key) for key in pair.shared)
    return rare and pair.is_once


def _is_kind(pair: Pair, index: int) -> bool:
    """Whether an article stands before the full name that a word is part of: “the Ann Orms of the world”."""
    mention = pair.evidence.mentions.at.get(index)
    return mention is not None and not mention.title and pair.evidence.around.has_article(mention.words[0])


def are_heard_behind_name(pair: Pair) -> bool:
    """Whether two names that sound alike, and that the lexicon has as surnames or not at all, stand behind one word."""
    return pair.how >= SOUND and bool(pair.shared) and not pair.either & (ENGLISH & ~SURNAME)


def are_partners(pair: Pair) -> bool:
    """Whether both only stand behind one name and the sign for “and”, in the name of a company: “Orm & Pell”."""
    if not pair.shared or pair.how < SLIP:
        return False
    return all(pair.evidence.around.is_joined(index) for index in pair.form.places + pair.twin.places)


def is_between_same(pair: Pair) -> bool:
    """Whether what looks like the plural of a name stands once between the same words as that: “St. Orms Hospital”."""
    short, long = pair.by_length
    return long == short + "s" and bool(pair.shared and pair.right & pair.twin_right) and pair.is_once


def share_surname(pair: Pair) -> bool:
    """Whether one word that can be a surname stands behind both, and they are no places or peoples."""
    return bool(pair.right & pair.twin_right - NO_SURNAME - DEPARTMENTS) and not (
        pair.both & PLACE or pair.either & DEMONYM
    )


def is_one_under_surname(pair: Pair) -> bool:
    """Whether two given names before one surname are one bearer's."""
    places, twins = pair.form.places, pair.twin.places
    one_given = given_key(pair.form.key) == given_key(pair.twin.key)
    if _are_given(pair) and not one_given and not _is_given_once(pair):
        return False  # Daniel and Danielle
    return not told_apart(pair.evidence, places, twins) and not told_apart(pair.evidence, twins, places)


def _are_given(pair: Pair) -> bool:
    return bool(pair.both & GIVEN_NAME) or (is_given_abroad(pair.form.key) and is_given_abroad(pair.twin.key))


def _is_given_once(pair: Pair) -> bool:
    """Whether of two usual given names a slip apart one stands once, in a full name, and both end alike."""
    form, twin = pair.form, pair.twin
    if not pair.both & GIVEN_NAME and not is_letter_lost(form.key, twin.key):
        return False  # Rajesh and Rakesh
    if form.times > 1 or min(len(form.key), len(twin.key)) < _SHORTEST_GIVEN or not one_slip(form.key, twin.key):
        return False
    return form.key[-1] == twin.key[-1]


def is_usage(pair: Pair) -> bool:
    """Whether two usual spellings of a name, or one with and without accents, have no two bearers."""
    if not (_agree(pair.left, pair.twin_left) and _agree(pair.right, pair.twin_right)):
        return False
    if pair.how == SAME and pair.left and not set(map(plain, pair.left)) & set(map(plain, pair.twin_left or pair.left)):
        return False  # Alan Orm and Allan Órm are two
    if pair.how == USUAL and _opens(pair, pair.form) != _opens(pair, pair.twin):
        return False  # “Hannover Re” in Hanover
    if pair.how == SAME:
        return not (pair.right and pair.twin_left and not (pair.left or pair.twin_right)) and not (
            pair.twin_right and pair.left and not (pair.twin_left or pair.right)
        )  # a family's name, and the head of a longer one
    if not (pair.both & SURNAME or (pair.left and pair.twin_left)):
        return True
    return not pair.is_told_apart()


def is_institution(pair: Pair) -> bool:
    """Whether two words that sound alike stand before one word like “University”."""
    short, long = pair.by_length
    is_slip = long == short + "e" and pair.is_once  # Deutsch Bank
    if pair.either & (PLACE | DEMONYM) or (related(short, long) and not is_slip):
        return False
    if pair.is_told_apart():
        return False
    is_unknown = UNKNOWN in (pair.evidence.standing(pair.form.key), pair.evidence.standing(pair.twin.key))
    is_near = pair.how >= (SLIP if is_unknown or are_mac(short, long) else SOUND) or (pair.how == FAR and pair.is_once)
    return is_near and bool(pair.right & pair.twin_right)


def _opens(pair: Pair, form: Form) -> bool:
    """Whether a form only stands before other words of longer names."""
    at = pair.evidence.mentions.at
    return all((mention := at.get(index)) is not None and mention.words[-1] != index for index in form.places)


def _agree(names: set[str], others: set[str]) -> bool:
    """Whether the names beside two forms can be one bearer's: one form stands alone, or they share a name."""
    return not names or not others or bool({given_key(name) for name in names} & {given_key(name) for name in others})
