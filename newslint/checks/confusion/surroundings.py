"""The words around a word, as far as its sentence goes."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.checks.base import Context
from newslint.document.model import Document

REACH = 3
"""Words that are looked at on either side."""

COMMA = ","
START, END = "<s>", "</s>"  # as the language model writes the bounds of a sentence
FIGURE = "#"
UNKNOWN = "…"
"""Stands for a quotation that begins, an address, a mark: something that is neither a word, a figure nor a bound."""

_BOUND = re.compile(r"[.;:?!…—–()/]|--")
_PLAIN = re.compile(r"[\s“”\"‘’']*")
_OPENS = re.compile(r"\s[“‘\"]")
_WITHIN_FIGURE = re.compile(r"(?<=\d)[.,:/](?=\d)")
_GAP = 80
"""Code points between two words from which on they have nothing to do with each other."""


class Surroundings(NamedTuple):
    """What stands beside a word, the nearest first: keys, or one of the signs of this module; nothing follows a bound."""

    left: tuple[str, ...]
    right: tuple[str, ...]

    @property
    def words(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Both sides without their commas."""
        return tuple(w for w in self.left if w != COMMA), tuple(w for w in self.right if w != COMMA)


def surroundings(context: Context, index: int) -> Surroundings:
    """The surroundings of a word by its index among the tokens."""
    return Surroundings(_side(context, index, -1, START), _side(context, index, 1, END))


def _side(context: Context, index: int, step: int, bound: str) -> tuple[str, ...]:
    tokens, prose = context.analysis.tokens, context.document.prose
    side: list[str] = []
    for _ in range(REACH):
        following = index + step
        if not 0 <= following < len(tokens):
            return (*side, bound)
        before = min(index, following)
        start, stop = tokens.starts[before] + len(tokens.texts[before]), tokens.starts[before + 1]
        if stop - start > 1 or prose[start] != " ":  # most often it is one space
            gap = prose[start:stop]
            figure = any(map(str.isdigit, gap))
            if figure:
                gap = _WITHIN_FIGURE.sub("", gap)  # “1,200”, “2.5”: neither a comma nor a bound
            if stop - start > _GAP or _BOUND.search(gap) or not _in_one_block(context.document, gap, start, stop):
                return (*side, bound)
            if gap[0] in "'’" and tokens.texts[before].endswith("s"):
                return (*side, UNKNOWN)  # “the voters’ choice”
            if "," in gap and (not figure or "," in (gap[:2] if step > 0 else gap[-2:])):
                side.append(COMMA)
                gap = gap.replace(",", "")
            if figure:
                return (*side, FIGURE)
            if not _PLAIN.fullmatch(gap) or (step > 0 and _OPENS.search(gap)):
                return (*side, UNKNOWN)  # what is quoted next is one thing: “Were they too “old school””
        side.append(tokens.keys[following])
        index = following
    return tuple(side)


def _in_one_block(document: Document, gap: str, start: int, stop: int) -> bool:
    """Whether a gap between two words is no gap between paragraphs: a line may end anywhere."""
    return ("\n" not in gap and "\r" not in gap) or document.block_at(start) is document.block_at(stop)
