"""Where somebody is quoted: quotation marks paired within their paragraph.

A mark without a partner costs nothing beyond its own paragraph. A quotation that runs over several paragraphs opens
anew in each and closes in the last only (AP Stylebook, “quotation marks”); one that does not open anew is paired across
the breaks where one of the next paragraphs ends it. Where the breaks themselves were lost, a quote opens anew at a sentence
of the same paragraph.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from newslint.analysis.quote_marks import Mark, block_marks
from newslint.document.model import Block, Document
from newslint.model import Span


class Quote(NamedTuple):
    """A quotation. Spans are of the prose: `span` with its marks, `inner` without them; `block` is its block's index.

    `closed`: it has its closing mark. `continued`: it goes on in the next paragraph, which opens anew; `continues`: it
    goes on from the paragraph before. `depth` counts the quotations around it. `double`: it stands in double marks.
    """

    span: Span
    inner: Span
    block: int
    closed: bool
    continued: bool
    continues: bool
    depth: int
    double: bool


class Quotes:
    """The quotations of a document in order, and the double marks that have no partner."""

    def __init__(self, quotes: list[Quote], unclosed: list[Span]) -> None:
        self.quotes = quotes
        self.unclosed = unclosed

    @cached_property
    def outer(self) -> list[Quote]:
        """The quotations that stand in no other, in order."""
        return [quote for quote in self.quotes if not quote.depth]

    @cached_property
    def _starts(self) -> list[int]:
        return [quote.inner.start for quote in self.outer]

    def inside(self, span: Span) -> bool:
        """Whether a prose span lies in the inner text of a quotation."""
        index = bisect_right(self._starts, span.start) - 1
        return index >= 0 and span.end <= self.outer[index].inner.end


class _Pair(NamedTuple):
    opening: Mark
    closing: Mark | None


class _Paired(NamedTuple):
    """The double and single marks of a block: pairs in order, and closing double marks that close nothing.

    `single` is a single mark that opens a quote which the block leaves open, if it is one: many are apostrophes.
    """

    pairs: list[_Pair]
    stray: list[Mark]
    single: Mark | None

    def begun(self, prose: str, end: int) -> Mark | None:
        """The mark that opens a quote which the block leaves open.

        None where its partner was forgotten: whole quotes in marks of the same shape follow it, or the paragraph ends as a
        quote’s tag does (“…, the mayor said on Monday.”).
        """
        for index in range(len(self.pairs) - 1, -1, -1):
            opening, closing = self.pairs[index]
            if closing is None:
                later = self.pairs[index + 1 :]
                same = any(
                    pair.opening.double is opening.double and prose[pair.opening.start] == prose[opening.start]
                    for pair in later
                )
                forgotten = same or (
                    opening.double and re.search(_TAGGED, prose[max(opening.end, end - _LONGEST_TAG) : end])
                )
                return None if forgotten else opening
        return None

    def opens_anew(self, prose: str, number: int) -> bool:
        """Whether the next mark of a block opens anew, at a sentence, what a pair leaves open; no tag stands between."""
        opening = self.pairs[number].opening
        if not opening.double or number + 1 >= len(self.pairs):
            return False
        following = self.pairs[number + 1].opening
        between = prose[opening.end : following.start].rstrip()
        return (
            following.double
            and prose[following.start] == prose[opening.start]
            and between[-1:] in _STOPS
            and prose[following.end : following.end + 1].isupper()
            and not re.search(_TAG_WITHIN, between)
        )

    @property
    def ending(self) -> Mark | None:
        """The closing mark with which the block ends what another began: it stands before all that the block opens."""
        if self.stray and (not self.pairs or self.stray[0].start < self.pairs[0].opening.start):
            return self.stray[0]
        return None


# Patterns that few articles need are compiled where they are used.
_TAGGED = (
    r",\s(?:(?:[A-Z][\w.’'-]+\s){1,4}|(?:the|a|an|one|his|her)\s(?:[\w’'-]+\s){1,3}|(?:he|she|they)\s)(?:said|says|added|told|wrote|tweeted)\b"
    r"(?:\s[\w’'-]+){0,5}\.\s*$"
    r"|,\s(?:said|says|added)\s(?:[\w.’'-]+\s){0,4}[A-Z][\w’'-]+\.\s*$"
)
"""A tag at the end of a paragraph."""
_TAG_WITHIN = r",\s(?:[\w.’'-]+\s){0,4}(?:said|says|added|told|wrote|tweeted|asked)\b"
"""A tag that stands in what no mark closes: its mark was forgotten before it."""
_STOPS = frozenset(".?!…")
_LONGEST_TAG = 120
"""Code points of the longest tag that is looked for."""
_FARTHEST = 6
"""Paragraphs within which the closing mark of a quote is looked for, where none of them opens anew."""
_SEVERAL = 12
"""Code points of the shortest quote in single marks that tells how an article quotes."""
_ENOUGH = 2
"""Such quotes from which an article is taken to quote in single marks."""
_EMPTY = _Paired([], [], None)


def find_quotes(document: Document) -> Quotes:
    """The quotations of a document, in linear time; a block without marks costs one scan."""
    prose, blocks = document.prose, document.blocks
    paired = [_EMPTY] * len(blocks)
    for index, marks in block_marks(document):
        paired[index] = _pair(marks)
    if any(here.single is not None for here in paired):
        paired = _with_singles(prose, blocks, paired)
    quotes: list[Quote] = []
    unclosed: list[Span] = []
    continues = False
    ended: Mark | None = None
    for index, here in enumerate(paired):
        if here is _EMPTY:
            continues = False
            continue
        unclosed.extend(Span(mark.start, mark.end) for mark in here.stray if mark is not ended)
        following = paired[index + 1] if index + 1 < len(paired) else _EMPTY
        begun = here.begun(prose, blocks[index].span.end)
        goes_on = begun is not None and bool(following.pairs) and _leads(following, blocks[index + 1], begun.double)
        ended = _ended(paired, index) if begun is not None and begun.double and not goes_on else None
        around: list[int] = []
        anew = False
        for number, (opening, closing) in enumerate(here.pairs):
            resumed = closing is None and opening is not begun and here.opens_anew(prose, number)
            continued = resumed or (goes_on and opening is begun)
            if closing is None and opening is begun:
                closing = ended
            if closing is not None:
                inner, end = Span(opening.end, closing.start), closing.end
            else:
                reach = blocks[index].span.end
                if resumed or not continued:
                    reach = here.pairs[number + 1].opening.start if number + 1 < len(here.pairs) else reach
                if not continued:
                    unclosed.append(Span(opening.start, opening.end))
                end = opening.end + len(prose[opening.end : reach].rstrip())
                inner = Span(opening.end, end)
            while around and around[-1] <= opening.start:
                around.pop()
            first = anew or (continues and not number)
            anew = resumed
            span = Span(opening.start, end)
            quotes.append(Quote(span, inner, index, closing is not None, continued, first, len(around), opening.double))
            around.append(end)
        continues = goes_on
    return Quotes(quotes, sorted(unclosed))


def _ended(paired: list[_Paired], index: int) -> Mark | None:
    """The closing mark of what a block leaves open, in one of the next blocks; none between has a mark."""
    following = paired[index + 1 : index + 1 + _FARTHEST]
    return next((here.ending for here in following if here is not _EMPTY), None)


def _leads(paired: _Paired, block: Block, double: bool) -> bool:
    """Whether a block begins with the opening mark of a pair, double or single."""
    opening = paired.pairs[0].opening
    return opening.double is double and opening.start == block.span.start


def _with_singles(prose: str, blocks: tuple[Block, ...], paired: list[_Paired]) -> list[_Paired]:
    """The blocks with the single marks that surely open a quote, which the block leaves open.

    Sure is one where the next block opens anew, as quotes of several paragraphs do, and one that opens a sentence where
    the article quotes in single marks only.
    """
    singles = sum(_is_main(pair) for here in paired for pair in here.pairs)
    doubles = any(pair.opening.double and not _is_main(pair) for here in paired for pair in _outermost(here))
    british = singles >= _ENOUGH and not doubles
    sure = list(paired)
    for index in range(len(paired) - 1, -1, -1):
        here = paired[index]
        if here.single is None:
            continue
        start = here.single.start
        last = not here.pairs or start > here.pairs[-1].opening.start
        anew = (
            last
            and index + 1 < len(sure)
            and bool(sure[index + 1].pairs)
            and _leads(sure[index + 1], blocks[index + 1], False)
        )
        left = prose[blocks[index].span.start : start].rstrip()[-1:]
        if anew or (british and left in ("", ",", ":", ".") and prose[here.single.end : here.single.end + 1].isupper()):
            sure[index] = here._replace(pairs=sorted([*here.pairs, _Pair(here.single, None)], key=_opening))
    return sure


def _opening(pair: _Pair) -> int:
    return pair.opening.start


def _outermost(here: _Paired) -> Iterator[_Pair]:
    """The pairs of a block that stand in no other."""
    end = -1
    for pair in here.pairs:
        if pair.opening.start >= end:
            yield pair
            end = pair.closing.end if pair.closing else pair.opening.end


def _is_main(pair: _Pair) -> bool:
    """Whether a pair of single marks holds several words and ends as speech does."""
    opening, closing = pair
    return not opening.double and closing is not None and closing.start - opening.end >= _SEVERAL


def _pair(marks: list[Mark]) -> _Paired:
    """Marks paired from the inside out, so that one odd mark leaves the others their partners."""
    if not marks:
        return _EMPTY
    pairs: list[_Pair] = []
    stray: list[Mark] = []
    opened: list[Mark] = []
    doubles = 0
    for index, mark in enumerate(marks):
        if not mark.double:
            if mark.role == "open":
                opened.append(mark)
            elif mark.role == "close" and opened and not opened[-1].double and not _is_possessive(marks, index):
                pairs.append(_Pair(opened.pop(), mark))
        elif mark.role == "open" or (mark.role == "either" and not doubles):
            if doubles or not mark.inch:
                opened.append(mark)
                doubles += 1
        elif doubles:
            while not opened[-1].double:
                opened.pop()
            pairs.append(_Pair(opened.pop(), mark))
            doubles -= 1
        elif not mark.inch:
            stray.append(mark)
    single = opened[-1] if opened and not doubles else None
    pairs.extend(_Pair(mark, None) for mark in opened if mark.double)
    pairs.sort(key=_opening)
    return _Paired(pairs, stray, single)


def _is_possessive(marks: list[Mark], index: int) -> bool:
    """Whether a single closing mark is rather the apostrophe of a plural: the next mark closes as well."""
    following = marks[index + 1] if index + 1 < len(marks) else None
    return following is not None and not following.double and following.role == "close"
