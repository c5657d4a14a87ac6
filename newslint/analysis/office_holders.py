"""Who holds an office in an article: “the governor”, “the New Jersey governor” for the one of that title whom it names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from newslint.analysis.mentions import Mention
from newslint.knowledge.states import states
from newslint.knowledge.titles import SPELLED_OUT

if TYPE_CHECKING:
    from newslint.analysis import Analysis

_SEAT = re.compile(r"\s+of\s+([A-Z]\w+(?:\s[A-Z]\w+)?)|,?\s*[(,]\s?[DRI]-([A-Z][A-Za-z.]+)")
"""Where a person comes from, behind the name: “of Ohio”, “(R-Fla.)”, “, D-N.Y.”."""
_LONGEST_PLACE = 40
"""Code points of the longest place before a title or behind a name."""


def office_holders(analysis: Analysis, full: Callable[[Mention], str]) -> dict[str, str]:
    """For each office, in lower case, the full name that holds it, by `full`; empty where two do."""
    holders: dict[str, str] = {}
    before: Mention | None = None
    for mention in analysis.mentions.mentions:
        if mention.title and analysis.mentions.surname(mention):
            name = full(mention)
            for office in dict.fromkeys(_offices(analysis.document.prose, mention, before)):
                known = holders.setdefault(office, name)
                if known != name and not known.endswith(name):
                    holders[office] = name if name.endswith(known) else ""
        before = mention
    return holders


def _offices(prose: str, mention: Mention, before: Mention | None) -> Iterator[str]:
    """What an article may call the bearer of a title, by the title and the place beside it; `before` is the mention before."""
    title = mention.title.lower()
    spelled = " ".join(SPELLED_OUT.get(word, word) for word in title.replace(".", "").split())
    places: list[str] = []
    if before is not None and before.span.end > mention.span.start - _LONGEST_PLACE - len(title):
        between = prose[before.span.end : mention.span.start].strip()
        if between.rstrip(".").lower() == title.rstrip("."):
            places.append(before.form.lower())
    seat = _SEAT.match(prose, mention.span.end, mention.span.end + _LONGEST_PLACE)
    if seat and seat[1]:
        places.append(seat[1].lower())
    elif seat:
        places.append(states().get(seat[2].lower().rstrip("."), ""))
    yield title
    for place in filter(None, places):
        yield f"{place} {spelled}"
