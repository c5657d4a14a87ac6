"""Two ways of saying one thing, both in one article.

`either` pairs the two as patterns for whole words (unless `nonword` is set). The keys are Vale's; what differs: Vale
reports one match in every block from the one on in which the second way comes up, here every use of the rarer way in
the article is reported (of the later one where both are as frequent). What people said counts for nothing unless the
card says `inside-quotes: true`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.base import Card, Context, Hit, Kind, Option
from newslint.checks.patterns.actions import Action, hit_with, read_action, told_results
from newslint.checks.patterns.literals import Literals, any_of, literals_of, may_match
from newslint.checks.patterns.matching import Found, Pattern, Search, as_words, bounded, compile_pattern, grouped, read
from newslint.checks.patterns.syntax import Piece, either_apostrophe, joined, without_groups, wrapped

OPTIONS = {
    "either": Option("mapping", None, "pairs of words or patterns of which an article uses one", required=True),
    "ignorecase": Option("bool", False, "capitals make no difference"),
    "nonword": Option("bool", False, "they are no whole words: nothing is asked of what stands around them"),
}


class Pair(NamedTuple):
    """Two ways as one pattern whose capture groups they are, and what the prose must hold for each."""

    pattern: Pattern
    sides: tuple[Literals | None, Literals | None]


class Prepared(NamedTuple):
    """A card made ready."""

    pairs: tuple[Pair, ...]
    action: Action


def prepare(card: Card) -> Prepared:
    """A card made ready. Raises ValueError where a pattern does not hold, or where there is none."""
    either = card.options["either"]
    if not either or not all(one.strip() for entry in either.items() for one in entry):
        raise ValueError("there is nothing to compare: give `either` pairs of words")
    bounded([*either, *either.values()])
    return Prepared(tuple(_pair(card, one, other) for one, other in either.items()), read_action(card))


def _pair(card: Card, *ways: str) -> Pair:
    ignore_case, nonword = card.options["ignorecase"], card.options["nonword"]
    parts = [without_groups(wrapped(read(way))) for way in ways]
    if not nonword:
        parts = [either_apostrophe(part) for part in parts]
    branches = joined([Piece("open", "("), *part, Piece("close", ")")] for part in parts)
    source = grouped(branches) if nonword else as_words(branches)
    first, second = (literals_of(part, folds=True) for part in parts)
    return Pair(compile_pattern(source, ignore_case=ignore_case, parts=parts), (first, second))


def check(context: Context) -> Iterator[Hit]:
    """A hit for every use of the rarer of two ways: told is the match."""
    prepared: Prepared = context.prepared
    search = Search(context)
    lower = context.analysis.lower
    for pair in prepared.pairs:
        if not all(may_match(side, lower) for side in pair.sides):
            continue
        uses: tuple[list[Found], list[Found]] = ([], [])
        for span in search.spans:
            for found in search.matches(pair.pattern.expression, span):
                if not search.spoken(found.span):
                    uses[found.match.lastindex - 1].append(found)
        if all(uses):
            for found in min(uses, key=lambda side: (len(side), -side[0].span.start)):
                results = prepared.action.results(search, found, ())
                yield hit_with(results, found, told_results(results, found))


def literals(prepared: Prepared) -> Literals | None:
    """What the prose must hold for a pair to be in it: one side of each will do."""
    known = [[side for side in pair.sides if side is not None] for pair in prepared.pairs]
    return any_of([min(sides, key=len) if sides else None for sides in known])


KIND = Kind(("match", "replacement"), OPTIONS, check=check, prepare=prepare, literals=literals, patterns=True)
