"""Lines and columns of a text, derived from offsets when something is reported."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

from newslint.model import Place, Span

_LINE_END = re.compile(r"\r\n?|\n")
_WINDOW = 160
"""Code points of a long line that an excerpt keeps on either side of the place."""


class LineIndex:
    """Where the lines of a text begin. Built once a text that has something to report."""

    def __init__(self, text: str) -> None:
        self._text = text
        if "\r" in text:
            self._starts = [0, *(match.end() for match in _LINE_END.finditer(text))]
        else:
            self._starts = [0, *accumulate(len(line) + 1 for line in text.split("\n")[:-1])]

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column, from 1, of a code-point offset."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def place(self, span: Span, literal: bool) -> Place:
        """The place of a source span."""
        line, column = self.position(span.start)
        end_line, end_column = self.position(span.end)
        start, stop = self._starts[line - 1], self._line_end(line)
        left = max(start, span.start - _WINDOW)
        excerpt = self._text[left : min(stop, max(span.end, span.start) + _WINDOW, span.start + 2 * _WINDOW)]
        text = self._text[span.start : span.end]
        return Place(span, line, column, end_line, end_column, text, excerpt, span.start - left, literal)

    def _line_end(self, line: int) -> int:
        """The offset at which a line's characters end, its line end left out."""
        if line == len(self._starts):
            return len(self._text)
        stop = self._starts[line]
        return stop - 2 if self._text[stop - 2 : stop] == "\r\n" else stop - 1
