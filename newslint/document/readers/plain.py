"""Plain text: paragraphs by blank line, or one paragraph a line; the headline and the byline told apart."""

from __future__ import annotations

import re

from newslint.document.model import Block, Draft
from newslint.document.news import is_byline, is_headline, is_subheading
from newslint.document.suppression import sic
from newslint.model import Span

SUFFIXES = (".txt", ".text")

_LINE = re.compile(r"[^\r\n]+")
_SENTENCE_END = r"[.!?:…][”’\"')\]]*\s*$|[.!?,][”\"]\s*$"  # compiled for lines that may be wrapped only
_WRAP = 100
"""Code points beyond which a line was not wrapped by hand; mailers and editors wrap at 65 to 80."""


def read(text: str) -> Draft:
    """The draft of a plain text: its prose is the text itself."""
    spans = [span for chunk in _chunks(text) for span in _paragraphs(text, chunk)]
    return Draft(text, tuple(_blocks(text, spans)), suppressions=tuple(sic(text)))


def _chunks(text: str) -> list[list[Span]]:
    """The lines that hold something, without the space around them, parted at blank lines."""
    chunks: list[list[Span]] = []
    end = 0
    for match in _LINE.finditer(text):
        line = match.group()
        content = line.strip()
        if not content:
            continue
        offset = match.start()
        start = offset if content is line else offset + len(line) - len(line.lstrip())
        if not chunks or _is_blank(text[end:offset]):
            chunks.append([])
        chunks[-1].append(Span(start, start + len(content)))
        end = match.end()
    return chunks


def _is_blank(gap: str) -> bool:
    """Whether what parts two lines is more than one line end."""
    return gap == "\n\n" or (len(gap) > 1 and len(gap.replace("\r\n", "\n").splitlines()) > 1)


def _paragraphs(text: str, lines: list[Span]) -> list[Span]:
    """The paragraphs of a chunk: all its lines where they were wrapped by hand, else each line."""
    if len(lines) == 1:
        return lines
    head = []
    while len(lines) > 1 and is_byline(text[lines[0].start : lines[0].end]):
        head.append(lines.pop(0))
    if len(lines) > 1 and is_byline(text[lines[1].start : lines[1].end]):
        head.extend((lines.pop(0), lines.pop(0)))
    if len(lines) < 2 or not _wrapped(text, lines):
        return head + lines
    return [*head, Span(lines[0].start, lines[-1].end)]


def _wrapped(text: str, lines: list[Span]) -> bool:
    """Whether the lines are one paragraph: none is long, and most stop in mid-sentence."""
    if max(line.end - line.start for line in lines) > _WRAP:
        return False
    stopped = sum(bool(re.search(_SENTENCE_END, text[max(line.start, line.end - 8) : line.end])) for line in lines[:-1])
    return stopped * 2 < len(lines) - 1 or (len(lines) == 2 and not stopped)


def _blocks(text: str, spans: list[Span]) -> list[Block]:
    blocks = []
    body = False
    for index, span in enumerate(spans):
        following = text[spans[index + 1].start : spans[index + 1].end] if index + 1 < len(spans) else ""
        content = text[span.start : span.end] if span.end - span.start <= 400 else ""
        if index == 0 and following and is_headline(content, following):
            kind = "headline"
        elif not body and content and is_byline(content):
            kind = "byline"
        elif following and content and is_subheading(content):
            kind = "heading.h2"
        else:
            kind, body = "paragraph", True
        blocks.append(Block(kind, span))
    return blocks
