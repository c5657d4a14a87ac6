"""Titles in a run of capitalised words: which of them hold an office, and which bear a name."""

from __future__ import annotations

from newslint.knowledge.lexicon import DEMONYM, GB, GIVEN_NAME, PLACE, PROPER, SURNAME, US, shared
from newslint.knowledge.titles import (
    DEPARTMENTS,
    GIVEN_TITLES,
    INSTITUTIONS,
    LONE_TITLES,
    NATIONALITIES,
    OFFICES,
    ROLES,
    SHORT_TITLES,
    SUFFIXES,
    SURNAME_TITLES,
    TITLE_COMPOUNDS,
    TITLE_OPENERS,
    TITLES,
)

_NONE = range(0)
_LONGEST_BEHIND = 2
"""Words of a person's name that ends as an institution's does (“Frank Church”)."""
_SHORT = 2
"""Letters of a name that may be a word of the language, too (“President Xi”)."""


def office_before(keys: list[str], words: range) -> range:
    """The title that the words begin in the midst of (“Secretary of | State Orson Pell”); empty where there is none."""
    start = words.start - 2
    if not words or start < 0:
        return _NONE
    if keys[start + 1] == "in" and keys[words.start] == "chief" and (keys[start] in TITLES or keys[start] in ROLES):
        return range(start, words.start + 1)  # “Editor-in-Chief Orson Pell”
    if keys[start] not in TITLES or keys[start + 1] not in ("of", "for"):
        return _NONE
    stop = words.start
    while stop < words.stop and keys[stop] in OFFICES:
        stop += 1
    return range(start, stop) if stop > words.start else _NONE


def title_in(keys: list[str], words: range) -> range | None:
    """The first title in the words: at their start, or inside where no surname can be meant; None where there is none.

    A title may be all that there is (“the Prime Minister said”).
    """
    for index in words:
        role = keys[index] in ROLES
        is_role = role and len(words) > 1 and (index == words.start or keys[index - 1] in DEPARTMENTS)
        if keys[index] not in TITLES and not is_role:
            continue
        start = index
        while start > words.start and keys[start - 1] in DEPARTMENTS:
            start -= 1
        if start > words.start and keys[start] == "house" and keys[start - 1] == "white":
            start -= 1
        stop = index + 1
        while stop < words.stop and _goes_on(keys, words, stop):
            stop += 1
        if stop - start == 1 and keys[index] in TITLE_OPENERS and not _is_before_surname(keys, words, index):
            continue
        if keys[stop - 1] in TITLE_OPENERS and keys[stop - 1] not in LONE_TITLES:
            continue  # “Senate Foreign Relations Committee”
        if stop < words.stop and keys[stop] in TITLE_COMPOUNDS and stop - start == 1:
            continue
        if keys[index] in GIVEN_TITLES and len(words) == 2 and stop - start == 1:
            return None  # “Earl Orm said”: an earl has a “the” or an “of”, a dean his full name
        if start > words.start and (keys[index] in SURNAME_TITLES or stop == words.stop or keys[stop] in SUFFIXES):
            return None
        if not _bears_name(keys, range(stop, words.stop), keys[stop - 1]):
            continue
        return range(start, stop)
    return None


def _bears_name(keys: list[str], words: range, title: str) -> bool:
    """Whether what stands behind a title can be one's name: no rest of an institution's (“Host Committee”), no plain words."""
    if not words:
        return True
    first, last, flags = keys[words[0]], keys[words[-1]], shared().flags
    if last in INSTITUTIONS and (len(words) > _LONGEST_BEHIND or not flags(last) & SURNAME):
        return False
    if first in NATIONALITIES:
        return bool(flags(first) & (SURNAME if len(words) == 1 else GIVEN_NAME))
    if flags(first) & (GIVEN_NAME | SURNAME | PLACE | DEMONYM | PROPER) or len(first) <= _SHORT:
        return True
    if title in SHORT_TITLES:
        return True
    return not all(flags(keys[index]) & (US | GB) for index in words)


def _is_before_surname(keys: list[str], words: range, index: int) -> bool:
    """Whether a word that mostly opens a title is one alone, before a surname or a full name (“Chief Orm”)."""
    if keys[index] not in LONE_TITLES or index != words.start or words.stop - index < 2:
        return False
    flags = shared().flags(keys[index + 1])
    if words.stop - index > 2:
        return bool(flags & GIVEN_NAME) and keys[words[-1]] not in INSTITUTIONS
    return keys[index + 1] not in INSTITUTIONS and (bool(flags & SURNAME) or not flags)


def _goes_on(keys: list[str], words: range, index: int) -> bool:
    """Whether a title goes on with a word (“Chief Executive Officer”), which is no given name (“Chief Justice Earl Doe”)."""
    key = keys[index]
    if key in TITLES or key in ROLES:
        return key not in GIVEN_TITLES or words.stop - index != 2
    if key not in DEPARTMENTS:
        return False
    following = index + 1
    return (key == "executive" and keys[index - 1] == "chief") or (following < words.stop and keys[following] in TITLES)
