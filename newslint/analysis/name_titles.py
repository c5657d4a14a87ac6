"""Titles in a run of capitalised words: which of them hold an office, and which bear a name."""

from __future__ import annotations

from newslint.knowledge.lexicon import SURNAME, shared
from newslint.knowledge.titles import (
    DEPARTMENTS,
    GIVEN_TITLES,
    INSTITUTIONS,
    LONE_TITLES,
    OFFICES,
    ROLES,
    SUFFIXES,
    SURNAME_TITLES,
    TITLE_COMPOUNDS,
    TITLE_OPENERS,
    TITLES,
)

_NONE = range(0)


def office_before(keys: list[str], words: range) -> range:
    """The title that the words begin in the midst of (“Secretary of | State Orson Pell”); empty where there is none."""
    start = words.start - 2
    if not words or start < 0 or keys[start] not in TITLES or keys[start + 1] not in ("of", "for"):
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
        if stop < words.stop and keys[stop] in TITLE_COMPOUNDS and stop - start == 1:
            return None
        if keys[index] in GIVEN_TITLES and len(words) == 2 and stop - start == 1:
            return None  # “Earl Orm said”: an earl has a “the” or an “of”, a dean his full name
        if start > words.start and (keys[index] in SURNAME_TITLES or stop == words.stop or keys[stop] in SUFFIXES):
            return None
        return range(start, stop)
    return None


def _is_before_surname(keys: list[str], words: range, index: int) -> bool:
    """Whether a word that mostly opens a title is one alone, before a surname (“Chief Orm”)."""
    if keys[index] not in LONE_TITLES or index != words.start or words.stop - index != 2:
        return False
    flags = shared().flags(keys[index + 1])
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
