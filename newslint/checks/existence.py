"""Words and patterns that should not be there.

The tokens are patterns, tried in their order, each for whole words unless `nonword` is set; `raw` stands before them (or
after them, with `append`) as it is. The meaning is that of Vale's `existence`; what differs: an apostrophe in a token matches a
curly one too, and what people said is passed over unless the card says `inside-quotes: true`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.actions import Action, hit_with, read_action, told_results
from newslint.checks.base import Card, Context, Hit, Kind, Option
from newslint.checks.literals import Literals
from newslint.checks.pattern_syntax import captures, either_apostrophe, joined, wrapped
from newslint.checks.patterns import (
    Exceptions,
    Found,
    Pattern,
    Search,
    as_words,
    bounded,
    compile_pattern,
    grouped,
    read,
)

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

    pattern: Pattern
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
    before = read(raw)
    body = as_words(joined(parts)) if whole else grouped(joined(parts))
    source = [*body, *before] if options["append"] else [*before, *body]
    groups = []
    first = 1 if options["append"] else 1 + sum(map(captures, before))
    for part in parts:
        count = sum(map(captures, part))
        if count:
            groups.append((first, count))
        first += count
    return Prepared(
        compile_pattern(source, ignore_case=options["ignorecase"], parts=[*parts, before]),
        tuple(groups),
        Exceptions(options["exceptions"], options["vocab"] and not options["nonword"]),
        read_action(card),
    )


def check(context: Context) -> Iterator[Hit]:
    """A hit for every match: told are the match and, where the card has an action, what may stand in its place."""
    prepared: Prepared = context.prepared
    search = Search(context)
    for span in search.spans:
        for found in search.matches(prepared.pattern, span):
            if search.spoken(found.span) or prepared.exceptions.hold(search, found, span):
                continue
            results = prepared.action.results(search, found, _groups(prepared, found))
            yield hit_with(results, found, told_results(results, found))


def _groups(prepared: Prepared, found: Found) -> list[str]:
    """The capture groups of the token that matched, in its own numbering."""
    for first, count in prepared.groups:
        groups = [found.match.group(number) for number in range(first, first + count)]
        if any(group is not None for group in groups):
            return [group or "" for group in groups]
    return []


def literals(prepared: Prepared) -> Literals:
    """What the prose must hold for the pattern to match."""
    return prepared.pattern.literals


KIND = Kind(("match", "replacement"), OPTIONS, check=check, prepare=prepare, literals=literals, styles=True)
