"""The patterns of a card: words around a word that show it wrong, or right.

`more|less {then>than}: “than” follows a comparative` shows a “then” wrong; `to {wit}` shows a “wit” right. A word of a pattern
is one or more words with `|` between them; `*` is any word, `*er` one with that ending, `,` a comma, `#` a figure, and
`BASE`, `PAST`, `ING`, `PLURAL` are forms of verbs and nouns by the lexicon.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from newslint.checks.confusion.surroundings import COMMA, END, FIGURE, REACH, START, UNKNOWN, Surroundings
from newslint.knowledge.lexicon import GERUND, NOUN_PLURAL, PAST, VERB, Lexicon

_PATTERN = re.compile(
    r"(?P<left>[^{}]*)\{(?P<written>[^{}>\s]+)(?:>(?P<meant>[^{}>\s]+))?\}(?P<right>[^{}:]*)(?::\s*(?P<why>.+))?"
)
_CLASSES = {
    "BASE": (VERB, PAST | GERUND | NOUN_PLURAL),
    "PAST": (PAST, 0),
    "ING": (GERUND, 0),
    "PLURAL": (NOUN_PLURAL, 0),
}
_SIGNS = frozenset((COMMA, START, END, FIGURE, UNKNOWN))


class Element(NamedTuple):
    """A word of a pattern: one of `words`, one with an ending, or one with flags (all of the first, none of the second)."""

    words: frozenset[str]
    endings: tuple[str, ...]
    flags: tuple[tuple[int, int], ...]

    @property
    def plain(self) -> bool:
        """Whether only words are listed: no endings, no forms, no signs."""
        return not self.endings and not self.flags and self.words.isdisjoint(_SIGNS)

    def fits(self, word: str, lexicon: Lexicon) -> bool:
        """Whether a key, or a sign of the surroundings, is meant."""
        if word in self.words:
            return True
        if word in _SIGNS:
            return False
        if word.endswith(self.endings):
            return True
        return any(lexicon.flags(word) & (has | lacks) == has for has, lacks in self.flags)


class Pattern(NamedTuple):
    """The words left (the nearest first) and right of a word; `meant` and `why` where it shows the word wrong."""

    left: tuple[Element, ...]
    right: tuple[Element, ...]
    meant: str
    why: str

    def fits(self, around: Surroundings, lexicon: Lexicon) -> bool:
        """Whether the pattern stands around a word."""
        return _fit(self.left, around.left, lexicon) and _fit(self.right, around.right, lexicon)


def parse(entries: Iterable[str], *, wrong: bool) -> dict[str, list[Pattern]]:
    """Patterns by the word that they are about. Raises ValueError on an entry of another shape.

    `wrong`: the patterns show words wrong, so that each names the word meant and the reason; otherwise none does.
    """
    patterns: dict[str, list[Pattern]] = {}
    for entry in entries:
        match = _PATTERN.fullmatch(entry)
        if match is None or wrong is not bool(match["meant"]) or wrong is not bool(match["why"]):
            shape = "more {then>than}: why" if wrong else "to {wit}"
            raise ValueError(f"“{entry}” is no pattern such as “{shape}”")
        left = tuple(_element(word) for word in reversed(match["left"].split()))
        right = tuple(_element(word) for word in match["right"].split())
        if not 0 < max(len(left), len(right)) <= REACH:
            raise ValueError(f"“{entry}” must have one to {REACH} words on a side")
        for written in match["written"].split("|"):
            patterns.setdefault(written, []).append(Pattern(left, right, match["meant"] or "", match["why"] or ""))
    return patterns


def _element(text: str) -> Element:
    parts = text.split("|")
    if "*" not in text and _CLASSES.keys().isdisjoint(parts):
        return Element(frozenset(parts), (), ())
    return Element(
        frozenset(part for part in parts if part not in _CLASSES and not part.startswith("*")),
        tuple(part[1:] for part in parts if part.startswith("*")),
        tuple(_CLASSES[part] for part in parts if part in _CLASSES),
    )


def _fit(elements: tuple[Element, ...], side: tuple[str, ...], lexicon: Lexicon) -> bool:
    return len(elements) <= len(side) and all(map(Element.fits, elements, side, (lexicon,) * len(elements)))
