"""The quotation marks of a block: which characters are marks, and what each can do.

A mark opens or closes by where it stands more than by its shape: straight marks have no sides, curly ones are often
turned the wrong way, and „ “ and » « are turned on purpose. Apostrophes (don’t, the ’90s, ’em), feet and inches are none.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from newslint.document.model import Document

Role = Literal["open", "close", "either"]

# A run of marks; an apostrophe inside a word is left out at once.
_MARKED = r"[\"“”„‟«»'‘’‚‹›`＂「」『』]++(?:(?<![^\W_]['’])|(?![^\W_]))"
_RUN = re.compile(_MARKED)
_RUN_OR_TAG = re.compile(rf"({_MARKED})|<[/!A-Za-z](?:[^<>]*>|[\w-]*\s+[\w-]+=[^<>]*)")
_GLYPH = re.compile(r"''|‘‘|’’|``|.")
_LONGEST_RUN = 8
"""More marks than these in a row are a rule or a drawing, not quotation."""
_LONG = 12_000
_DENSEST = 8
"""A block of more than `_LONG` code points with a mark in every eight of them is data, not prose, and has no quotations."""
_MARKS = "\"“”„‟«»'‘’‚‹›`＂「」『』"
_LEFT = frozenset("“„‟«‘‚‹`")
_RIGHT = frozenset("”»’›")
_SIDED: dict[str, Role] = {"「": "open", "『": "open", "」": "close", "』": "close"}
"""Marks that stand between letters without a space, so that only their shape tells."""
_DOUBLE = frozenset('"“”„‟«»＂「」『』')
_BEFORE_OPENING = frozenset("([{/—–-―\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
_AFTER_CLOSING = frozenset(".,;:!?…)]}/—–-―")
_BRACKETS = frozenset("([<")
_ELISION = re.compile(r"(?:\d\ds?|em|till?|cause|cuz|twas|tis|n|bout|round|neath|nother)(?![^\W_])", re.IGNORECASE)
_FEET = re.compile(r"\d['’′]\s?\d{1,2}$")


class Mark(NamedTuple):
    """A quotation mark: its prose offsets, whether it is a double one, and what its place and shape let it do.

    `inch` is set where a straight mark stands after a figure and may as well mean inches (or seconds).
    """

    start: int
    end: int
    double: bool
    role: Role
    inch: bool


def block_marks(document: Document) -> Iterator[tuple[int, list[Mark]]]:
    """The marks of each block that has some, by its index, in order; one scan, as most blocks have none."""
    prose, blocks = document.prose, document.blocks
    starts = [block.span.start for block in blocks]
    runs: dict[int, list[tuple[int, int]]] = {}
    for run in _RUN.finditer(prose):
        runs.setdefault(bisect_right(starts, run.start()) - 1, []).append(run.span())
    tags = "<" in prose
    for index, places in runs.items():
        if index >= 0:
            start, end = blocks[index].span
            if tags or end - start > _LONG or places[-1][1] > end:
                yield index, find_marks(prose, start, end)
            else:
                yield index, _marks(prose, start, end, places)


def find_marks(prose: str, start: int, end: int) -> list[Mark]:
    """The marks of a block in order, in linear time; marks in a tag (`<a href="…">`) or the rest of one are left out."""
    if end - start > _LONG and sum(prose.count(mark, start, end) for mark in _MARKS) * _DENSEST > end - start:
        return []
    if prose.find("<", start, end) < 0:
        return _marks(prose, start, end, [run.span() for run in _RUN.finditer(prose, start, end)])
    runs = [run.span() for run in _RUN_OR_TAG.finditer(prose, start, end) if run.lastindex]
    return _marks(prose, start, end, runs)


def _marks(prose: str, start: int, end: int, runs: list[tuple[int, int]]) -> list[Mark]:
    """The marks of a block in runs of them."""
    found: list[Mark] = []
    for first, last in runs:
        left = prose[first - 1] if first > start else ""
        right = prose[last] if last < end else ""
        if left == "=" or right == ">":
            continue
        if last - first == 1:
            glyph = prose[first]
            if glyph not in _DOUBLE:
                if not _is_apostrophe(prose, first, left, right):
                    found.append(Mark(first, last, *_kind(glyph, left, right)))
            elif not (left.isdigit() and _FEET.search(prose, max(start, first - 6), first)):
                found.append(Mark(first, last, *_kind(glyph, left, right)))
        elif last - first <= _LONGEST_RUN:
            for glyph, at in _glyphs(prose[first:last], first, left):
                if not (left.isdigit() and _FEET.search(prose, max(start, at - 6), at)):
                    found.append(Mark(at, at + len(glyph), *_kind(glyph, left, right)))
    return found


def _glyphs(run: str, first: int, left: str) -> list[tuple[str, int]]:
    """The marks of a run. Of three apostrophes two are the outer mark, which comes first where the run opens."""
    if run == "'''":
        opens = not left or left.isspace() or left in _BEFORE_OPENING
        return [("''", first), ("'", first + 2)] if opens else [("'", first), ("''", first + 1)]
    return [(glyph.group(), first + glyph.start()) for glyph in _GLYPH.finditer(run)]


@lru_cache(maxsize=4096)
def _kind(glyph: str, left: str, right: str) -> tuple[bool, Role, bool]:
    """Whether a mark is double, its role and whether it may mean inches, by the characters around its run."""
    double = len(glyph) == 2 or glyph in _DOUBLE
    return double, _role(glyph[0], left, right), double and left.isdigit() and glyph[0] in "\"'"


def _role(glyph: str, left: str, right: str) -> Role:
    if glyph in _SIDED:
        return _SIDED[glyph]
    if not left or not right:
        return "close" if left else "open"
    space_left, space_right = left.isspace(), right.isspace()
    opens = (space_left or left in _BEFORE_OPENING) and not space_right and right not in _AFTER_CLOSING
    closes = not space_left and (space_right or right in _AFTER_CLOSING or right in _BRACKETS)
    if opens != closes:
        return "open" if opens else "close"
    if glyph in _LEFT:
        return "open"
    return "close" if glyph in _RIGHT else "either"


def _is_apostrophe(prose: str, at: int, left: str, right: str) -> bool:
    """Whether a single mark is none: inside a word, after a figure, before a decade or a clipped word."""
    if prose[at] in "'’" and left.isalnum() and (right.isalnum() or left.isdigit()):
        return True
    return prose[at] in "'’‘" and not left.isalnum() and bool(_ELISION.match(prose, at + 1))
