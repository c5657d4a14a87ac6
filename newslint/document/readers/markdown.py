"""Markdown: CommonMark with tables, footnotes, strikethrough and front matter, by pulldown-cmark.

The parser gives the byte range of every event, so that each stretch of prose keeps the place it was read from.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from newslint.document.model import OBJECT, Block, Draft, Piece
from newslint.document.news import is_byline
from newslint.document.suppression import directives, sic
from newslint.model import Span

SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")

_INLINE = {"Emphasis": "emphasis", "Strong": "strong", "Link": "link", "Image": "caption"}
_BREAKING = frozenset(
    {"Paragraph", "Heading", "Item", "TableCell", "BlockQuote", "FootnoteDefinition", "List", "Table"}
)
_SILENT = frozenset({"CodeBlock", "MetadataBlock", "HtmlBlock"})
_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTINUATION = bytes(range(0x80, 0xC0))
_STEP = 256


def read(text: str) -> Draft:
    """The draft of a Markdown text. Code, URLs, link targets, HTML and front matter are no prose; alt texts are captions."""
    import pyromark

    extensions = pyromark.Options
    options = (
        extensions.ENABLE_TABLES
        | extensions.ENABLE_FOOTNOTES
        | extensions.ENABLE_STRIKETHROUGH
        | extensions.ENABLE_TASKLISTS
        | extensions.ENABLE_HEADING_ATTRIBUTES
    )
    if text.startswith(("---", "+++")):  # elsewhere these part sections, and what stands between them is prose
        options |= extensions.ENABLE_YAML_STYLE_METADATA_BLOCKS | extensions.ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
    parsable = _SURROGATE.sub("\ufffd", text)  # what has no UTF-8 becomes a character of the same length
    walk = _Walk(text, _code_points(parsable))
    for event, range_ in pyromark.events_with_range(parsable, options=options):
        walk.take(event, range_["start"], range_["end"])
    return walk.draft()


def _code_points(text: str) -> Callable[[int], int]:
    """A function from byte offsets of the encoded text to code points."""
    if text.isascii():
        return int
    encoded = text.encode()
    before = [0]
    for start in range(0, len(encoded), _STEP):
        before.append(before[-1] + len(encoded[start : start + _STEP].translate(None, _CONTINUATION)))

    def code_point(offset: int) -> int:
        step = offset // _STEP
        return before[step] + len(encoded[step * _STEP : offset].translate(None, _CONTINUATION))

    return code_point


def _outer(span: Span) -> tuple[int, int]:
    """The order of spans by their start, the longer one first."""
    return span.start, -span.end


class _Walk:
    """Takes the parser's events in order and collects prose, map and blocks."""

    def __init__(self, text: str, code_point: Callable[[int], int]) -> None:
        self._text = text
        self._code_point = code_point
        self._prose: list[str] = []
        self._length = 0
        self._pieces: list[Piece] = []
        self._blocks: list[Block] = []
        self._block_sources: list[Span] = []
        self._inlines: list[Block] = []
        self._comments: list[tuple[int, str]] = []
        self._context = ["paragraph"]
        self._open_inlines: list[tuple[str, int, bool]] = []
        self._block_piece: int | None = None
        self._silent = 0
        self._html: list[Any] | None = None
        """The offset and the text of the HTML block that is being read; the parser gives it line by line."""
        self._wholes: list[Span] = []
        """Source spans of tables, lists and block quotes."""

    def take(self, event: Any, start: int, end: int) -> None:
        """One event and its byte range."""
        name: str
        value: Any  # the parser's types are not told apart by name
        name, value = self._tag(event)
        if name == "Start":
            self._open(*self._tag(value), start, end)
        elif name == "End":
            self._close(self._tag(value)[0], end)
        elif name == "Html" and self._html is not None:
            self._html[1] += value
        elif name in ("Html", "InlineHtml"):
            self._comments.append((self._code_point(start), value))
            if value.lower().startswith("<br"):
                self._add("\n", start, end)
        elif self._silent:
            return
        elif name == "Text":
            self._add(value, start, end)
        elif name in ("SoftBreak", "HardBreak"):
            self._add("\n", start, end)
        elif name == "Code":
            self._add(OBJECT, start, end)

    def draft(self) -> Draft:
        """What was collected."""
        self._end_block()
        if not self._pieces:
            self._pieces.append(Piece(0, 0, 0))
        suppressions = (
            *directives(self._comments, sorted(self._block_sources + self._wholes, key=_outer), len(self._text)),
            *sic(self._text),
        )
        return Draft("".join(self._prose), tuple(self._blocks), tuple(self._inlines), tuple(self._pieces), suppressions)

    @staticmethod
    def _tag(value: Any) -> tuple[str, Any]:
        return (value, None) if isinstance(value, str) else next(iter(value.items()))

    def _open(self, tag: str, attributes: Any, start: int, end: int) -> None:
        if tag in _SILENT:
            self._silent += 1
            if tag == "HtmlBlock":
                self._html = [self._code_point(start), ""]
        elif tag in _INLINE:
            address = tag == "Link" and attributes["link_type"] in ("Autolink", "Email")
            if (address or tag == "Image") and not self._silent:
                self._add(OBJECT, start, end if address else start)
            self._silent += address
            self._open_inlines.append((_INLINE[tag], self._length, address))
        elif tag in _BREAKING or tag in ("TableHead", "TableRow"):
            self._end_block()
            if tag in ("Table", "List", "BlockQuote"):
                self._wholes.append(Span(self._code_point(start), self._code_point(end)))
            self._context.append(self._kind(tag, attributes))

    def _close(self, tag: str, end: int) -> None:
        if tag in _SILENT:
            self._silent -= 1
            if tag == "HtmlBlock" and self._html is not None:
                self._comments.append((self._html[0], self._html[1]))
                self._html = None
        elif tag in _INLINE:
            kind, begin, address = self._open_inlines.pop()
            self._silent -= address
            if self._length > begin and not address:
                self._inlines.append(Block(kind, Span(begin, self._length)))
            if tag == "Image" and not self._silent:
                self._add(OBJECT, end, end)
        elif tag in _BREAKING or tag in ("TableHead", "TableRow"):
            self._end_block()
            self._context.pop()

    def _kind(self, tag: str, attributes: Any) -> str:
        if tag == "Heading":
            level = attributes["level"].lower()
            return "headline" if level == "h1" and not self._blocks else f"heading.{level}"
        kinds = {"TableHead": "table.header", "TableRow": "table.cell", "Item": "list", "BlockQuote": "blockquote"}
        return kinds.get(tag, self._context[-1])

    def _add(self, prose: str, start: int, end: int) -> None:
        """Prose that stands for a byte range of the source."""
        first, last = self._code_point(start), self._code_point(end)
        if self._block_piece is None:
            if self._blocks:
                self._put("\n\n", first, 0)
            self._block_piece = len(self._pieces)
        self._put(prose, first, last - first)

    def _put(self, prose: str, source: int, source_length: int) -> None:
        self._pieces.append(Piece(self._length, source, source_length))
        self._prose.append(prose)
        self._length += len(prose)

    def _end_block(self) -> None:
        if self._block_piece is None:
            return
        first, last = self._pieces[self._block_piece], self._pieces[-1]
        span = Span(first.prose, self._length)
        kind = self._context[-1]
        if kind == "paragraph" and len(self._blocks) < 3 and is_byline("".join(self._prose)[span.start :]):
            kind = "byline"
        self._blocks.append(Block(kind, span))
        self._block_sources.append(Span(first.source, last.source + last.source_length))
        self._block_piece = None
