"""Quotation marks that are set wrong: straight and curly ones mixed, a mark turned the wrong way, a space inside.

Only marks that are paired are judged, apostrophes apart, so that inches, feet and odd marks are none. An article that mixes
its marks has one finding, at the first of the fewer kind: it is one slip, made when copy was pasted, and one fix mends it.
Guillemets and the low marks of other languages („ “) are left as they are.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator

from newslint.analysis.quotes import Quote
from newslint.checks.base import Context, Hit, Kind
from newslint.model import Level, Safety, Span

_Setting = tuple[Span, str]
"""A mark, and what would stand in its place were it of the other kind."""

_STRAIGHT = {'"': "“”", "''": "“”", "＂": "“”"}
"""Each straight mark with the curly ones, opening and closing, that stand for it."""
_CURLY = {"“": '"', "”": '"'}
"""Each curly mark with the straight one."""
_TURNED = {"”": "“", "“": "”", "’": "‘", "‘": "’"}
_LEFT = frozenset("“‘")
_RIGHT = frozenset("”’")
_MARKS = frozenset("\"“”‘’＂'")
_LOW = frozenset("„‚»«›‹‟")
"""Opening marks of other languages, which close with “ or ‘."""
_SPACES = frozenset(" \u00a0\u2002\u2003\u2009\u200a\u202f")
_ELLIPSIS = (".", "…")
_INNER_MARKS = frozenset("\"“”„«»'‘’‚‹›`")
_PATCHES = 6
"""The fewest marks of the fewer kind that tell of copy put together, where they are a quarter of all."""
_WIDEST = 3
"""Characters of the widest space that is a slip; a wider one, or a line's end, is layout."""
_APOSTROPHE = re.compile(r"‘(?=(?:(?<=\w‘)(?:s|t|d|m|re|ve|ll)|(?<!\w‘)(?:\d\ds?|em|til|tis|twas))(?!\w))")
_CLOSES = re.compile(r"’(?!\w)")


def check(context: Context) -> Iterator[Hit]:
    """A hit a mark, or a mark with the space inside it; one hit for all marks of the fewer kind, and all apostrophes."""
    prose = context.document.prose
    quotes = context.analysis.quotes.quotes
    straight, curly = _kinds(prose, quotes)
    if straight and curly:
        yield _mixed(straight, curly)
    # Where curly marks are to go, it does not matter how they are turned.
    directed = len(curly) >= len(straight)
    for quote in quotes:
        span, inner = quote.span, quote.inner
        if prose[span.start] in _RIGHT or prose[inner.start : inner.start + 1] in _SPACES:
            yield from _opening(prose, quote, directed)
        if quote.closed and (prose[inner.end] in _LEFT or prose[inner.end - 1] in _SPACES):
            yield from _closing(prose, quote, directed)
    if "‘" in prose:
        yield from _apostrophes(context)


def _kinds(prose: str, quotes: list[Quote]) -> tuple[list[_Setting], list[_Setting]]:
    """The straight and the curly marks, each with the one that would stand in its place; none where there is one kind."""
    straight: list[_Setting] = []
    curly: list[_Setting] = []
    if ('"' not in prose and "''" not in prose) or not ("“" in prose or "”" in prose):
        return straight, curly
    for quote in quotes:
        if not quote.double or not (quote.closed or quote.continued) or _is_inch(prose, quote):
            continue
        for closes, mark in enumerate(_marks(quote)):
            glyph = prose[mark.start : mark.end]
            if glyph in _STRAIGHT:
                straight.append((mark, _STRAIGHT[glyph][closes]))
            elif glyph in _CURLY:
                curly.append((mark, _CURLY[glyph]))
    return sorted(straight), sorted(curly)


def _mixed(straight: list[_Setting], curly: list[_Setting]) -> Hit:
    """The hit of an article with both kinds of mark; the fix sets them all as most are.

    Where a quarter and more are otherwise, the article was put together of copy of two kinds: no slip, a matter of style.
    """
    few, many = sorted((straight, curly), key=len)
    kind, others = ("straight", "curly") if few is straight else ("curly", "straight")
    told = f"{len(few)} of {len(few) + len(many)} {'is' if len(few) == 1 else 'are'} {kind}, the others {others}"
    safety: Safety = "safe" if len(few) < len(many) else "unsafe"
    (span, right), *also = few
    patched = len(few) >= _PATCHES and len(few) * 4 >= len(few) + len(many)
    level: Level | None = "suggestion" if patched else None
    return Hit(span, (told,), (right,), replacement=right, safety=safety, level=level, also=tuple(also))


def _is_inch(prose: str, quote: Quote) -> bool:
    """Whether what closes a quote that opens with a curly mark may as well be the inches of a figure."""
    end = quote.inner.end
    return prose[end : end + 1] == '"' and prose[quote.span.start] in _CURLY and prose[end - 1].isdigit()


def _marks(quote: Quote) -> Iterator[Span]:
    """The opening mark and, where there is one, the closing mark."""
    yield Span(quote.span.start, quote.inner.start)
    if quote.closed:
        yield Span(quote.inner.end, quote.span.end)


def _opening(prose: str, quote: Quote, directed: bool) -> Iterator[Hit]:
    start, end = quote.span.start, quote.inner.start
    mark = prose[start:end]
    turned = directed and mark in _RIGHT and (quote.closed or quote.continued) and _is_sure(prose, quote)
    space = _space(prose[end : end + _WIDEST + 1], _ELLIPSIS) if quote.double and mark in _MARKS and quote.closed else 0
    if turned or space:
        yield _hit(Span(start, end + space), mark, _TURNED[mark] if turned else mark, "opens", space)


def _closing(prose: str, quote: Quote, directed: bool) -> Iterator[Hit]:
    start, end = quote.inner.end, quote.span.end
    mark = prose[start:end]
    turned = directed and mark in _LEFT and prose[quote.span.start] not in _LOW
    before = prose[max(quote.inner.start, start - _WIDEST - 1) : start]
    space = _space(before[::-1]) if quote.double and mark in _MARKS else 0
    if turned or space:
        yield _hit(Span(start - space, end), mark, _TURNED[mark] if turned else mark, "closes", space)


def _hit(span: Span, mark: str, right: str, does: str, space: int) -> Hit:
    told = []
    if mark != right:
        told.append(f"{mark} {does} a quote here, which {right} does")
    if space:
        told.append("a space stands inside it")
    return Hit(span, ("; ".join(told),), (right,), replacement=right, safety="safe")


def _space(text: str, before: tuple[str, ...] = ()) -> int:
    """The code points of the space that a text begins with; 0 where it is no slip: before another mark, or a wide gap."""
    space = 0
    while space < len(text) and text[space] in _SPACES:
        space += 1
    rest = text[space:]
    return 0 if not rest or rest[0].isspace() or rest[0] in _INNER_MARKS or rest.startswith(before) else space


def _is_sure(prose: str, quote: Quote) -> bool:
    """Whether the marks of a quote are no apostrophes: double ones, and single ones in a double one or after a stop."""
    inside = prose[quote.span.start - 1 : quote.span.start] in ('"', "“")
    return quote.double or (quote.closed and (inside or prose[quote.inner.end - 1] in ",.?!"))


def _apostrophes(context: Context) -> Iterator[Hit]:
    """The hit of the opening marks that stand for apostrophes: the ‘90s, Smith‘s."""
    prose = context.document.prose
    found = [match.start() for match in _APOSTROPHE.finditer(prose)]
    if not found:
        return
    opening = {quote.span.start for quote in context.analysis.quotes.quotes}
    closing = [match.start() for match in _CLOSES.finditer(prose)]
    turned = []
    for at in found:
        block = context.document.block_at(at)
        following = bisect(closing, at)
        # “‘20 men drowned,’ he said”: what stands before a figure may open a quote.
        closed = block is not None and following < len(closing) and closing[following] < block.span.end
        if at not in opening and (prose[at - 1 : at].isalnum() or not closed):
            turned.append((Span(at, at + 1), "’"))
    if turned:
        (first, right), *also = turned
        told = "‘ is no apostrophe, ’ is" + (f" ({len(turned)} times)" if also else "")
        yield Hit(first, (told,), (right,), replacement=right, safety="safe", also=tuple(also))


KIND = Kind(arguments=("what is wrong",), check=check)
