"""The forms of names, and how well a lexicon knows a word."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from newslint.knowledge.lexicon import DEMONYM, GB, GIVEN_NAME, MISSPELLING, PLACE, PROPER, SURNAME, US, Lexicon
from newslint.knowledge.titles import INSTITUTIONS, TITLES
from newslint.model import Level, Span

FREQUENT = 2.2
"""Zipf frequency from which a form counts as known: about one in six million words."""
RARE = 1.7
"""Zipf frequency below which a mere surname of the census may be a slip (Kosich beside Kasich)."""
UNKNOWN, DOUBTFUL, KNOWN = 0, 1, 2
_REMEMBERED = 50_000

SOLID = US | GB | PROPER | PLACE | DEMONYM
GEOGRAPHY = PLACE | DEMONYM
_NAME = GIVEN_NAME | SURNAME
NO_SURNAME = TITLES | INSTITUTIONS
"""What no surname is, behind a name: “Boston University”."""


class Form(NamedTuple):
    """A capitalised word of an article: its key, how it is mostly written, its token indices, whether surely a name."""

    key: str
    text: str
    places: list[int]
    firm: bool

    @property
    def times(self) -> int:
        """How often the form stands."""
        return len(self.places)


class Written(NamedTuple):
    """A name of an article as it is written at some prose spans, and how it is written, more often or in full, at others.

    `level` stands in place of what `names.levels` would say, if set.
    """

    form: str
    spans: list[Span]
    usual: str
    usual_spans: list[Span]
    level: Level | None = None


@lru_cache(_REMEMBERED)
def standing(lexicon: Lexicon, key: str) -> int:
    """How well a lexicon knows a word: UNKNOWN, DOUBTFUL (a rare name of the census and nothing else) or KNOWN."""
    flags = lexicon.flags(key)
    if flags & SOLID:
        return KNOWN
    zipf = lexicon.zipf(key)
    if flags & MISSPELLING:
        return DOUBTFUL if zipf >= FREQUENT else UNKNOWN
    if flags & _NAME:
        return KNOWN if zipf >= RARE else DOUBTFUL
    return KNOWN if zipf >= FREQUENT else UNKNOWN
