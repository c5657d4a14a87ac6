"""A quotation mark that has no partner: nothing closes what it opens, or nothing opens what it closes.

Marks are paired within their paragraph. A quote that goes on in the next paragraph, which opens anew, needs no closing mark;
apostrophes, inches and the marks of markup are none. A single mark counts only where an article quotes in single marks and
it opens a sentence: elsewhere one of them alone is more often an apostrophe than a quote.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.base import Context, Hit, Kind

_MARKS = frozenset(('"', "“", "”", "„", "‟", "«", "»", "＂", "「", "」", "『", "』", "‘", "'", "``"))


def check(context: Context) -> Iterator[Hit]:
    """A hit a mark."""
    quotes = context.analysis.quotes
    opening = {quote.span.start for quote in quotes.quotes if not quote.closed}
    for span in quotes.unclosed:
        mark = context.document.prose[span.start : span.end]
        opens = span.start in opening
        yield Hit(span, (mark, "closes" if opens else "opens"))


KIND = Kind(
    arguments=("the mark", "what is missing: closes or opens"),
    check=check,
    literals=lambda _prepared: _MARKS,
)
