"""Which words have no capital of their own: verb forms, function words, and words that the article writes small."""

from __future__ import annotations

from typing import NamedTuple

from newslint.checks.base import Context
from newslint.knowledge.lexicon import (
    DEMONYM,
    GB,
    GIVEN_NAME,
    NOUN_PLURAL,
    PAST,
    PLACE,
    PROPER,
    SURNAME,
    US,
    VERB,
)
from newslint.knowledge.titles import INSTITUTIONS, OFFICES, TITLES

FUNCTION, VERBAL, COMMON = 0, 1, 2
"""The classes of words: those of the card, forms of verbs and what ends like one, any other that the article writes small."""

_SHORTEST = 5
_SMALL = 2
"""How often the article must write a common word small."""
_WELL_KNOWN = 4.3
"""Zipf frequency from which a surname is more often a word (“during”, “running”)."""
_IN_USE = 2.3
"""Zipf frequency of a verb form that the dictionaries lack (“ramped”) and that counts as one."""
_NAMES = PROPER | PLACE | DEMONYM | GIVEN_NAME
_DICTIONARY = US | GB
_NO_COMMON = TITLES | INSTITUTIONS | OFFICES


class Word(NamedTuple):
    """A word that is written small: its key and class.

    `verb` tells a form of a verb from what only ends like one (“ceiling”), `past` a past form that is no noun as well
    (“forecast”), `surname` a rare word that is a surname and that the article never writes small (“Banning”).
    """

    key: str
    kind: int
    verb: bool
    past: bool
    surname: bool


def small_word(context: Context, key: str, functions: frozenset[str]) -> Word | None:
    """The word of a key, or None where its capital may well be its own; `functions` are the function words."""
    if key in functions:
        return Word(key, FUNCTION, False, False, False)
    lexicon = context.knowledge.lexicon
    flags = lexicon.flags(key)
    if flags & _NAMES or (len(key) < _SHORTEST and (len(key) < _SHORTEST - 1 or flags & (PAST | SURNAME) != PAST)):
        return None  # “the Met”, “the Web”
    small = context.analysis.tokens.count(key)
    if not (flags & PAST or key.endswith(("ed", "ing"))):
        common = small >= _SMALL and flags & _DICTIONARY and key not in _NO_COMMON
        return Word(key, COMMON, False, False, False) if common else None
    if not flags & _DICTIONARY:
        return Word(key, VERBAL, True, key.endswith("ed"), False) if _is_inflected(context, key) else None
    past = bool(flags & PAST) and not lexicon.flags(key + "s") & NOUN_PLURAL
    surname = bool(flags & SURNAME) and lexicon.zipf(key) < _WELL_KNOWN and not small
    return Word(key, VERBAL, bool(flags & VERB), past, surname)


def _is_inflected(context: Context, key: str) -> bool:
    """Whether a word in use that no dictionary has is a regular form of one that they have."""
    lexicon = context.knowledge.lexicon
    if lexicon.flags(key) & SURNAME or lexicon.zipf(key) < _IN_USE:
        return False
    stem = key[:-2] if key.endswith("ed") else key[:-3]
    return any(lexicon.flags(form) & _DICTIONARY for form in (stem, stem + "e"))
