"""The document: a source text, the prose a reader takes from it, and the way back from prose to source.

Analysis and checks see the prose only: the words a reader of the article reads, markup left out, in one string. A plain
text is its own prose. Every offset of the prose has a place in the source, kept from the start.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import NamedTuple

from newslint.document.lines import LineIndex
from newslint.model import Place, Span

OBJECT = "\ufffc"
"""Stands in the prose for what is no prose (code, an image): not a letter, not a space."""


class Block(NamedTuple):
    """A stretch of prose that stands by itself, or an inline stretch in one.

    `kind` is `headline`, `byline`, `heading.h1` … `heading.h6`, `paragraph`, `list`, `blockquote`, `table.header`,
    `table.cell` or `caption`; inline: `strong`, `emphasis`, `link`.
    """

    kind: str
    span: Span


class Piece(NamedTuple):
    """A stretch of prose and the stretch of source that it stands for; of one length where it is literal."""

    prose: int
    source: int
    source_length: int


class Suppression(NamedTuple):
    """Findings of `rules` (ids or packs; all where empty) that touch the source span are dropped.

    `directive` is the source span of the words that say so.
    """

    span: Span
    rules: tuple[str, ...]
    directive: Span

    def covers(self, rule: str, span: Span) -> bool:
        """Whether a finding of the rule at the source span is dropped."""
        return self.names(rule) and self.span.overlaps(span)

    def names(self, rule: str) -> bool:
        """Whether the suppression is about the rule."""
        return not self.rules or rule in self.rules or rule.partition(".")[0] in self.rules


class Draft(NamedTuple):
    """What a reader makes of a text: prose, its blocks and inlines, the map (none: prose is the source)."""

    prose: str
    blocks: tuple[Block, ...]
    inlines: tuple[Block, ...] = ()
    pieces: tuple[Piece, ...] = ()
    suppressions: tuple[Suppression, ...] = ()


class Document:
    """An article as newslint reads it.

    `path` is the name that findings carry, `text` the decoded source, `prose` what is checked; `blocks` and `inlines`
    are spans of the prose, `suppressions` spans of the source.
    """

    def __init__(self, path: str, text: str, draft: Draft) -> None:
        self.path = path
        self.text = text
        self.prose = draft.prose
        self.blocks = draft.blocks
        self.inlines = draft.inlines
        self.suppressions = draft.suppressions
        self._pieces = draft.pieces
        self._starts = [piece.prose for piece in draft.pieces]

    @cached_property
    def lines(self) -> LineIndex:
        """The lines of the source."""
        return LineIndex(self.text)

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.span.start for block in self.blocks]

    def block_at(self, offset: int) -> Block | None:
        """The block that holds a prose offset, or None between blocks."""
        index = bisect_right(self._block_starts, offset) - 1
        return self.blocks[index] if index >= 0 and offset <= self.blocks[index].span.end else None

    def source(self, span: Span) -> Span:
        """The source span of a prose span."""
        if not self._pieces:
            return span
        first = self._piece(span.start)
        start = first.source + (span.start - first.prose if self._literal(first) else 0)
        if span.end <= span.start:
            return Span(start, start)
        last = self._piece(span.end - 1)
        end = last.source + (span.end - last.prose if self._literal(last) else last.source_length)
        return Span(start, max(start, end))

    def place(self, span: Span) -> Place:
        """The place in the source of a prose span."""
        source = self.source(span)
        literal = not self._pieces or self.text[source.start : source.end] == self.prose[span.start : span.end]
        return self.lines.place(source, literal)

    def _piece(self, offset: int) -> Piece:
        return self._pieces[max(0, bisect_right(self._starts, offset) - 1)]

    def _literal(self, piece: Piece) -> bool:
        index = bisect_right(self._starts, piece.prose)
        stop = self._starts[index] if index < len(self._starts) else len(self.prose)
        return stop - piece.prose == piece.source_length
