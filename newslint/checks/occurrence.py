"""Something that comes too often, or not often enough, in each part of the scope.

The meaning is that of Vale's `occurrence`; what differs: what people said does not count towards `max` unless the card
says `inside-quotes: true`, so that a long quotation makes no long sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.base import Card, Context, Hit, Kind, Option
from newslint.checks.patterns.actions import Action, hit_with, read_action
from newslint.checks.patterns.literals import Literals
from newslint.checks.patterns.matching import Found, Pattern, Search, bounded, compile_pattern, read
from newslint.model import Span

OPTIONS = {
    "token": Option("str", "", "a pattern of what is counted", required=True),
    "max": Option("int", 0, "how often it may come; 0 for any number"),
    "min": Option("int", 0, "how often it must come"),
    "ignorecase": Option("bool", False, "capitals make no difference"),
}
_WORD = re.compile(r"\S+")


class Prepared(NamedTuple):
    """A card made ready."""

    pattern: Pattern
    most: int
    least: int
    action: Action


def prepare(card: Card) -> Prepared:
    """A card made ready. Raises ValueError where the pattern does not hold, or where nothing is asked of it."""
    options = card.options
    if not options["token"]:
        raise ValueError("there is nothing to count: give `token`")
    if not options["max"] and not options["min"]:
        raise ValueError("nothing is asked: give `max`, `min` or both")
    if options["max"] and options["min"] > options["max"]:
        raise ValueError(f"min ({options['min']}) is more than max ({options['max']})")
    bounded([options["token"]])
    pattern = compile_pattern(read(options["token"]), ignore_case=options["ignorecase"])
    return Prepared(pattern, options["max"], options["min"], read_action(card))


def check(context: Context) -> Iterator[Hit]:
    """A hit for every span of the scope with too many or too few: told is how many.

    It stands at the first occurrence, or, where there is none, at the first word.
    """
    prepared: Prepared = context.prepared
    search = Search(context)
    for span in search.spans:
        found = search.matches(prepared.pattern.expression, span)
        if found and len(found) < prepared.least:
            place, count = _telling(found), len(found)
        elif not found and prepared.least:
            place, count = _first_word(context, span), 0
        elif prepared.most and len(found) > prepared.most:
            counted = [one for one in found if not search.spoken(one.span)]
            place, count = _telling(counted) if len(counted) > prepared.most else None, len(counted)
        else:
            continue
        if place is not None and not search.spoken(place.span):
            yield hit_with(prepared.action.results(search, place, ()), place, (str(count),))


def _telling(found: list[Found]) -> Found | None:
    """The first match that shows something: no space, and no mark of markup (as in Vale)."""
    return next((one for one in found if one.text.strip("*@ \t\r\n")), None)


def _first_word(context: Context, span: Span) -> Found | None:
    match = _WORD.search(context.document.prose, span.start, span.end)
    return Found(Span(*match.span()), match.group(), match) if match else None


def literals(prepared: Prepared) -> Literals | None:
    """What the prose must hold for too many; where it may hold too few, none."""
    return None if prepared.least else prepared.pattern.literals


KIND = Kind(("count",), OPTIONS, check=check, prepare=prepare, literals=literals, patterns=True)
