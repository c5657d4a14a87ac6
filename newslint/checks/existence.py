"""Words and patterns that should not be there.

The tokens are patterns, tried in their order, each for whole words unless `nonword` is set; `raw` stands before them
(or after them, with `append`) as it is. The meaning is that of Vale's `existence`; what differs: an apostrophe in a
token matches a curly one too, and what people said is passed over unless the card says `inside-quotes: true`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.base import Card, Context, Hit, Kind, Option
from newslint.checks.patterns.actions import Action, hit_with, read_action, told_results
from newslint.checks.patterns.alternatives import Alternatives, separable
from newslint.checks.patterns.literals import Literals
from newslint.checks.patterns.matching import (
    Exceptions,
    Found,
    Search,
    as_words,
    bounded,
    grouped,
    read,
)
from newslint.checks.patterns.syntax import Piece, captures, either_apostrophe, joined, wrapped

OPTIONS = {
    "tokens": Option("strings", (), "what to look for: words or patterns"),
    "raw": Option("strings", (), "patterns put together as they are, before the tokens"),
    "append": Option("bool", False, "raw stands after the tokens"),
    "ignorecase": Option("bool", False, "capitals make no difference"),
    "nonword": Option("bool", False, "the tokens are no whole words: nothing is asked of what stands around them"),
    "exceptions": Option("strings", (), "words and patterns that are let pass, and phrases around a match"),
    "vocab": Option("bool", True, "words that the newsroom accepts are let pass (not with nonword)"),
}


class Prepared(NamedTuple):
    """A card made ready; `groups` are the first capture group and the number of groups of each token that has any."""

    patterns: Alternatives
    groups: tuple[tuple[int, int], ...]
    exceptions: Exceptions
    action: Action


def prepare(card: Card) -> Prepared:
    """A card made ready. Raises ValueError where a pattern does not hold, or where there is none."""
    options = card.options
    tokens = [token for token in options["tokens"] if token.strip()]
    raw = "".join(options["raw"])
    if not tokens and not raw:
        raise ValueError("there is nothing to look for: give `tokens` or `raw`")
    bounded([*tokens, raw, *options["exceptions"]])
    whole = not options["nonword"] and bool(tokens)
    parts = [wrapped(read(token)) for token in tokens]
    if whole:
        parts = [either_apostrophe(part) for part in parts]
    more = read(raw)
    before, after = ([], more) if options["append"] else (more, [])

    def shaped(body: list[Piece]) -> list[Piece]:
        return [*before, *(as_words(body) if whole else grouped(body)), *after]

    branches = parts if separable([*parts, more]) else [joined(parts)]
    return Prepared(
        Alternatives(branches or [[]], shaped, ignore_case=options["ignorecase"]),
        tuple(_numbered(parts, 1 + sum(map(captures, before)))),
        Exceptions(options["exceptions"], options["vocab"] and not options["nonword"]),
        read_action(card),
    )


def _numbered(parts: list[list[Piece]], first: int) -> Iterator[tuple[int, int]]:
    for part in parts:
        count = sum(map(captures, part))
        if count:
            yield first, count
        first += count


def check(context: Context) -> Iterator[Hit]:
    """A hit for every match: told are the match and, where the card has an action, what may stand in its place."""
    prepared: Prepared = context.prepared
    search = Search(context)
    for found, _, span in prepared.patterns.find(search, context.analysis.lower):
        if not search.spoken(found.span) and not prepared.exceptions.hold(search, found, span):
            results = prepared.action.results(search, found, _groups(prepared, found))
            yield hit_with(results, found, told_results(results, found))


def _groups(prepared: Prepared, found: Found) -> list[str]:
    """The capture groups of the token that matched, in its own numbering."""
    for first, count in prepared.groups:
        groups = [found.match.group(number) for number in range(first, first + count)]
        if any(group is not None for group in groups):
            return [group or "" for group in groups]
    return []


def literals(prepared: Prepared) -> Literals | None:
    """What the prose must hold for a token to match."""
    return prepared.patterns.literals


KIND = Kind(("match", "replacement"), OPTIONS, check=check, prepare=prepare, literals=literals, patterns=True)
