"""What LanguageTool is sent of an article, and the way back: it counts UTF-16 units, newslint code points.

Every block of the prose goes as a paragraph, markup left out. A position in the answer is mapped to the prose through the places
of the blocks, kept from the start; from the prose the document knows the way to the source.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from newslint.document.model import Document
from newslint.model import Span

PARTING = "\n\n"
"""What LanguageTool takes for the end of a paragraph."""
LONGEST = 20_000
"""The most UTF-16 units that are sent at once: the limit of LanguageTool's public server, and four times a usual article."""

_WIDE = re.compile("[\U00010000-\U0010ffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_SENTENCE_END = re.compile(r"[.?!…][”’\"')\]]*\s+")


class Part(NamedTuple):
    """A stretch of prose as it is sent: a block, or a piece of a long one, and where in the prose it begins."""

    prose: int
    text: str


class Passage:
    """Parts of an article that are sent together, as `text`."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self.parts = parts
        text = PARTING.join(part.text for part in parts)
        self.text = text if text.isascii() else _SURROGATE.sub("\ufffd", text)  # a lone one cannot be sent
        self._starts: list[int] = []
        start = 0
        for part in parts:
            self._starts.append(start)
            start += len(part.text) + len(PARTING)
        wide = () if text.isascii() else _WIDE.finditer(text)
        # the unit at which each wide character begins: one more than its place for each one before it
        self._wide = [match.start() + count for count, match in enumerate(wide)]

    @property
    def units(self) -> int:
        """The length of the text as LanguageTool counts it."""
        return len(self.text) + len(self._wide)

    def span(self, offset: int, length: int) -> Span | None:
        """The prose span of a match that LanguageTool gives in UTF-16 units.

        None where it does not lie in the text or touches no prose. Of a wide character that it halves it is given the whole; what
        it touches of the parting of two paragraphs is left out.
        """
        if offset < 0 or length <= 0 or offset + length > self.units:
            return None
        start = self._code_point(offset)
        end = self._code_point(offset + length - 1) + 1
        begin, stop = self._in_prose(start, start), self._in_prose(end - 1, end)
        return Span(begin, stop) if stop > begin else None

    def _in_prose(self, character: int, at: int) -> int:
        """The prose offset of an offset in the text that is at or right after a character."""
        index = bisect_right(self._starts, character) - 1
        part = self.parts[index]
        return part.prose + min(at - self._starts[index], len(part.text))

    def _code_point(self, unit: int) -> int:
        """The offset of the code point that a unit belongs to."""
        before = bisect_right(self._wide, unit)
        first_half = before and self._wide[before - 1] == unit
        return unit - before + 1 if first_half else unit - before


def passages(document: Document, limit: int = LONGEST) -> list[Passage]:
    """The blocks of a document in order, in passages of at most `limit` UTF-16 units, parted between blocks.

    A block that is longer is parted at the end of a sentence or, where there is none, of a word.
    """
    prose = document.prose
    return _packed(
        (Part(block.span.start, prose[block.span.start : block.span.end]) for block in document.blocks), limit
    )


def parted(passage: Passage, limit: int) -> list[Passage]:
    """A passage that was too long, in smaller ones of at most `limit` UTF-16 units."""
    return _packed(passage.parts, limit)


def units(text: str) -> int:
    """The length of a text in UTF-16 units."""
    return len(text) if text.isascii() else len(text) + sum(1 for _ in _WIDE.finditer(text))


def _packed(parts: Iterable[Part], limit: int) -> list[Passage]:
    found: list[Passage] = []
    taken: list[Part] = []
    size = 0
    for part in (piece for whole in parts for piece in _pieces(whole, limit)):
        length = units(part.text)
        if taken and size + len(PARTING) + length > limit:
            found.append(Passage(taken))
            taken, size = [], 0
        size += length + (len(PARTING) if taken else 0)
        taken.append(part)
    return [*found, Passage(taken)] if taken else found


def _pieces(part: Part, limit: int) -> Iterator[Part]:
    """A part in pieces of at most `limit` units; a wide character is never parted."""
    if units(part.text) <= limit:
        if part.text.strip():
            yield part
        return
    text, start = part.text, 0
    while start < len(text):
        end = min(len(text), start + limit)
        while units(text[start:end]) > limit and end > start + 1:
            end -= (units(text[start:end]) - limit + 1) // 2
        if end < len(text):
            end = _cut(text, start, end)
        yield Part(part.prose + start, text[start:end])
        start = end


def _cut(text: str, start: int, end: int) -> int:
    """Where a piece ends best: after a sentence in its second half, else after a word, else where it must."""
    half = (start + end) // 2
    sentence = 0
    for match in _SENTENCE_END.finditer(text, half, end):
        sentence = match.end()
    return sentence or max(text.rfind(" ", half, end), text.rfind("\n", half, end)) + 1 or end
