"""One quote worded differently in two places of an article, its headline, captions and pull quotes included.

Two sentences of quotes are one quote where few words differ and the article gives them to no two people. A shorter part of
a quote, brackets, ellipses, case and punctuation are no difference.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis import Analysis
from newslint.checks.base import Context, Hit, Kind
from newslint.checks.quotes.alignment import align
from newslint.checks.quotes.wordings import GAP, Wording, may_be_one_speaker, pairs, shown
from newslint.model import Span

_SHORTEST = 5
"""Words of the shortest wording that is compared."""
_SHORTEST_PART = 8
"""The same where the other wording is twice as long and more: a few words are said again in many sentences."""
_SAME = 0.75
"""The part of the shorter wording that must stand in the longer one."""
_CHANGED = 0.3
"""The part of the shorter wording up to which words may be changed; above it, somebody said two like things."""


def check(context: Context) -> Iterator[Hit]:
    """A hit a wording that differs: the one in a headline, a caption or a pull quote, or else the later one."""
    found = pairs(context.analysis)
    if not found:
        return
    told: set[Span] = set()
    twice: set[Span] = set()
    for one, other in found:
        shorter, longer = sorted((one, other), key=_length)
        if _is_part(shorter.words, longer.words):
            spans = (one.span, other.span) if len(one.words) == len(other.words) else (shorter.span,)
            told.update(spans)
            if not (one.display or other.display):
                twice.update(spans)
    for one, other in found:
        here, there = (one, other) if one.display and not other.display else (other, one)
        # What is quoted in the same words elsewhere, too, is right; where the speaker said it twice, once may be otherwise.
        if here.span in told or (not here.display and not twice.isdisjoint((here.span, there.span))):
            continue
        if is_drift(context.analysis, one, other):
            told.add(here.span)
            line = str(context.document.place(there.span).line)
            yield Hit(here.span, (shown(context, here.span), shown(context, there.span), line))


def is_drift(analysis: Analysis, one: Wording, other: Wording) -> bool:
    """Whether two wordings are one quote in two versions."""
    shorter, longer = (wording.words for wording in sorted((one, other), key=_length))
    size = len(shorter) - shorter.count(GAP)
    if size < (_SHORTEST if len(longer) <= 2 * len(shorter) else _SHORTEST_PART):
        return False
    if len(set(longer).intersection(shorter)) < _SAME * len(set(shorter)) or _is_part(shorter, longer):
        return False
    if not (_is_said(one) and _is_said(other)):
        return False
    found = align(shorter, longer)
    if found.same < _SAME * size or not 0 < found.changed <= _CHANGED * size:
        return False
    return may_be_one_speaker(analysis, one, other)


def _length(wording: Wording) -> int:
    return len(wording.words)


def _is_part(shorter: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    """Whether the words of a wording stand in another, in a row."""
    return f" {' '.join(shorter)} " in f" {' '.join(longer)} "


def _is_said(wording: Wording) -> bool:
    """Whether a wording is speech, and no title of a work; in a headline nothing tells the two apart."""
    return wording.attribution.speech or wording.display


KIND = Kind(
    arguments=("the wording", "the other wording", "the line in which that stands"),
    check=check,
)
