"""The parts of an article that a card's `scope` names."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate
from typing import TYPE_CHECKING

from newslint.model import Span

if TYPE_CHECKING:
    from newslint.analysis import Analysis

SCOPES = (
    "text",
    "raw",
    "headline",
    "byline",
    "heading",
    *(f"heading.h{level}" for level in range(1, 7)),
    "paragraph",
    "sentence",
    "list",
    "blockquote",
    "table",
    "table.header",
    "table.cell",
    "caption",
    "alt",
    "quote",
    "strong",
    "emphasis",
    "link",
)
"""The scopes that Vale's cards name, as far as newslint tells them apart, and newslint's own. `alt` is Vale's `caption`."""

_HEADINGS = frozenset(("heading", "heading.h1"))


def valid_scope(scope: str) -> bool:
    """Whether a scope can be used: names of SCOPES, `~` before one to leave it out, `&` between them."""
    parts = [part.strip() for part in scope.split("&")]
    return all(re.sub(r"^~\s*", "", part) in SCOPES for part in parts)


def scope_spans(analysis: Analysis, scopes: tuple[str, ...]) -> list[Span]:
    """The prose spans that any of the scopes names, in order, none twice.

    `text` is every block, one at a time; `raw` is the whole prose at once.
    """
    spans: set[Span] = set()
    for scope in scopes:
        parts = [part.strip() for part in scope.split("&")]
        wanted = [part for part in parts if not part.startswith("~")] or ["text"]
        unwanted = [span for part in parts if part.startswith("~") for span in _spans(analysis, part[1:].strip())]
        chosen = set(_spans(analysis, wanted[0]))
        for part in wanted[1:]:
            chosen &= inside(chosen, _spans(analysis, part))
        spans |= chosen - inside(chosen, unwanted)
    return sorted(spans)


def inside(spans: Iterable[Span], outer: Iterable[Span]) -> set[Span]:
    """Those of the spans that lie in one of the outer spans."""
    ordered = sorted(outer)
    starts = [span.start for span in ordered]
    reach = list(accumulate((span.end for span in ordered), max))
    found = set()
    for span in spans:
        index = bisect_right(starts, span.start) - 1
        if index >= 0 and span.end <= reach[index]:
            found.add(span)
    return found


def _spans(analysis: Analysis, scope: str) -> list[Span]:
    document = analysis.document
    if scope == "text":
        return [block.span for block in document.blocks]
    if scope == "raw":
        return [Span(0, len(document.prose))]
    if scope == "sentence":
        return analysis.sentences.spans
    if scope == "quote":
        return [quote.span for quote in analysis.quotes.quotes]
    if scope in ("strong", "emphasis", "link", "caption", "alt"):
        kind = "caption" if scope == "alt" else scope
        return [inline.span for inline in document.inlines if inline.kind == kind]
    return [block.span for block in document.blocks if _matches(block.kind, scope)]


def _matches(kind: str, scope: str) -> bool:
    if kind == "headline" and scope in _HEADINGS:
        return True
    return kind == scope or kind.startswith(scope + ".")
