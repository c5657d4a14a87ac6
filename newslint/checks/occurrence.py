"""Something that comes too often, or not often enough, in each part of the scope.

The meaning is that of Vale's `occurrence`; what differs: what people said does not count towards `max` unless the card
says `inside-quotes: true`, so that a long quotation makes no long sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.actions import Action, hit_with, read_action
from newslint.checks.base import Card, Context, Hit, Kind, Option
from newslint.checks.patterns import Found, Pattern, Search, bounded, compile_pattern, read
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
    return Prepared(pattern, read_action(card))


def check(context: Context) -> Iterator[Hit]:
    """A hit for every span of the scope with too many or too few: told is how many.

    It stands at the first occurrence, or, where there is none, at the first word.
    """
    prepared: Prepared = context.prepared
    most, least = context.card.options["max"], context.card.options["min"]
    search = Search(context)
    for span in search.spans:
        found = search.matches(prepared.pattern, span)
        counted = [one for one in found if not search.spoken(one.span)] if most and len(found) > most else found
        place: Found | None = None
        if most and len(counted) > most:
            place = next((one for one in counted if one.text.strip("*@ \t\r\n")), None)
        elif least and len(found) < least:
            place = next((one for one in found if one.text.strip("*@ \t\r\n")), None) if found else _first(context, span)
        if place is not None and not search.spoken(place.span):
            results = prepared.action.results(search, place, ()) if found else ()
            yield hit_with(results, place, (str(len(counted)),))


def _first(context: Context, span: Span) -> Found | None:
    match = _WORD.search(context.document.prose, span.start, span.end)
    return Found(Span(*match.span()), match.group(), match) if match else None


def literals(prepared: Prepared) -> frozenset[str] | None:
    """None: a card may ask for what is not there."""
    del prepared
    return None


KIND = Kind(("count",), OPTIONS, check=check, prepare=prepare, literals=None, styles=True)
