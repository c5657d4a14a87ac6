"""A name that the newsroom's lists of names (house lists) call wrong.

The lists say which forms are wrong and what stands in their place, for articles of which days, and in which phrases a form
is right all the same. An article is judged by its own day; one whose text gives none counts as one of the newest.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from newslint.checks.base import Context, Hit, Kind
from newslint.checks.names.house_index import HouseIndex, Use
from newslint.knowledge.house_list import HouseName
from newslint.knowledge.lexicon import plain
from newslint.model import Level, Span

_SIBILANTS = ("s", "x", "z", "ch", "sh")


def check(context: Context) -> Iterator[Hit]:
    """A hit a wrong form, what people said included: told are the form, the right one, and whose word it is."""
    index = context.knowledge.once(HouseIndex)
    uses = list(index.uses(context.analysis))
    if not any(use.form.entries for use in uses):
        return
    from newslint.analysis.article_date import article_date  # its patterns are for articles that have a wrong form

    day = article_date(context.document)
    wrong = [(use, entry) for use in uses if (entry := _entry(use, day)) is not None]
    longer = _Spans([use.span for use in uses if _is_kept(use, day)])
    end = 0
    for use, entry in sorted(wrong, key=lambda pair: (pair[0].span.start, -pair[0].span.end)):
        if use.span.start < end or longer.hold(use.span):
            continue
        right = _right(use, entry)
        if "’" in context.document.prose:
            right = right.replace("'", "’")
        if plain(right) == use.written + use.ending:
            continue
        end = use.span.end
        told = (use.written + use.ending, right, _evidence(entry))
        level: Level | None = "suggestion" if entry.restyles(use.written) else None
        yield Hit(use.span, told, (right,), right, entry.fix, level)


def _entry(use: Use, day: str) -> HouseName | None:
    """The entry that calls a form wrong on a day, the nearest one."""
    return next((entry for entry in use.form.entries if entry.holds(day)), None)


def _is_kept(use: Use, day: str) -> bool:
    """Whether a form is right as it stands, so that no wrong one in it is reported."""
    return _entry(use, day) is None


def _right(use: Use, entry: HouseName) -> str:
    """The right form as it is to be written in the place of the wrong one."""
    name, text = entry.name, use.form.text
    if use.written != text and use.written.isupper() and any(map(str.isalpha, text)):
        name = name.upper()
    elif text[0].islower() and use.written[0].isupper():
        name = name[0].upper() + name[1:]
    if not use.ending:
        return name
    ending = "es" if name.lower().endswith(_SIBILANTS) else "s"
    return name + (ending.upper() if use.ending.isupper() else ending)


def _evidence(entry: HouseName) -> str:
    """Whose word it is: the list, since when, what it notes."""
    period = f"since {entry.since}" if entry.since and not entry.until else ""
    if entry.until:
        period = f"{entry.since} to {entry.until}" if entry.since else f"until {entry.until}"
    told = (
        entry.source
        if entry.since and entry.since[:4] in entry.source
        else "; ".join(filter(None, (entry.source, period)))
    )
    parts = (entry.origin, entry.title, told, entry.note)
    return "; ".join(filter(None, parts)) or "house list"


class _Spans:
    """Spans, ready to be asked whether one of them holds a shorter one."""

    def __init__(self, spans: list[Span]) -> None:
        self._spans = sorted(spans)
        self._reach = list(accumulate((span.end for span in self._spans), max))

    def hold(self, span: Span) -> bool:
        """Whether one of the spans holds the span; a span of the same bounds is right as written and holds it, too."""
        index = bisect_right(self._spans, span.start, key=lambda one: one.start) - 1
        return index >= 0 and self._reach[index] >= span.end


KIND = Kind(
    arguments=("the form", "the right form", "whose word it is"),
    check=check,
)
