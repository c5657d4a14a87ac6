"""Cities, companies and other names that nobody bears as a person: an unknown word one slip away is that name misspelled.

The thresholds were set on 23,600 towns of the world, of which 43 look like another name, and on news of five papers.
"""

from __future__ import annotations

import re

from newslint.checks.spelling.looks import LIKELY
from newslint.knowledge.lexicon import DICTIONARY, GIVEN_NAME, MISSPELLING, PLACE, PROPER, SURNAME, Lexicon

_MOST_PLACES = 3
"""Places at which an article may misspell a landmark; what stands more often is a name of its own."""
_FREQUENT, _UNLISTED, _RARER = 3.0, 3.2, 1.5
"""The least frequency (Zipf) of a landmark, of one that only the frequencies have, and by how much its slip must be the rarer."""
_SHORTEST, _LONG = 7, 9
"""Letters of a slip of a landmark, and of one that is no likely slip (Milwalkee)."""
_TOWNS = re.compile(r"b[eu]rg")
"""Endings of German names that differ by a letter, and both are usual: Petersberg, Petersburg."""
_PERSON = GIVEN_NAME | SURNAME
_VOWELS = frozenset("aeiouy")


def may_be_landmark(lexicon: Lexicon, stem: str, times: int) -> bool:
    """Whether a word that stands so often is long enough, and no list has it as a word or a person's name."""
    return len(stem) >= _SHORTEST and times <= _MOST_PLACES and not lexicon.flags(stem) & (_PERSON | DICTIONARY)


def is_landmark(lexicon: Lexicon, stem: str, source: str, weight: float) -> bool:
    """Whether a word that may be a landmark is hardly ever written, and by a slip of that weight the name of one."""
    own = lexicon.flags(stem)
    if weight < LIKELY and len(stem) < _LONG:
        return False
    flags, zipf = lexicon.flags(source), lexicon.zipf(source)
    if zipf < max(_FREQUENT, lexicon.zipf(stem) + _RARER) or is_foreign_form(stem, source):
        return False
    if _TOWNS.sub("", stem) == _TOWNS.sub("", source):
        return False
    if flags & PROPER and not flags & PLACE:
        return bool(own & MISSPELLING) or not flags & _PERSON
    return bool(flags & PLACE) or (not flags and zipf >= _UNLISTED)


def is_foreign_form(stem: str, source: str) -> bool:
    """Whether an ending alone tells two words apart, as in another language: Nationale, Senat, Presidente."""
    short, long = sorted((stem, source), key=len)
    if short == long[:-1]:
        return long[-1] in _VOWELS and long[-1] != short[-1]  # but Tallahasse
    return short[:-1] == long[:-1]
