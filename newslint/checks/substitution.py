"""Words and patterns in whose place others should stand.

The keys of `swap` are patterns for whole words (unless `nonword` is set), the longest tried first. With the action
`replace` a value is the text to put in the place, or several parted by `|`; without, it may be a pattern of what is
right, and a match that it matches passes. The meaning is that of Vale's `substitution`; what differs: an apostrophe in
a key matches a curly one too, and what people said is passed over unless the card says `inside-quotes: true`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.base import Card, Context, Hit, Kind, Option
from newslint.checks.patterns.actions import Action, expand, hit_with, listed, read_action
from newslint.checks.patterns.alternatives import Alternatives
from newslint.checks.patterns.literals import Literals
from newslint.checks.patterns.matching import (
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
from newslint.checks.patterns.syntax import Piece, captures, either_apostrophe, without_groups, wrapped

OPTIONS = {
    "swap": Option("mapping", None, "what to look for (patterns), and what should stand there", required=True),
    "ignorecase": Option("bool", False, "capitals make no difference"),
    "nonword": Option("bool", False, "the keys are no whole words: nothing is asked of what stands around them"),
    "capitalize": Option("bool", False, "what is offered begins with a capital where the match does"),
    "exceptions": Option("strings", (), "words and patterns that are let pass, and phrases around a match"),
    "vocab": Option("bool", True, "words that the newsroom accepts are let pass"),
}
_BAR = re.compile(r"(?<!\\)\|")
_MARKED = re.compile(r"(['\"‘“])%s(['\"’”])")


class Swap(NamedTuple):
    """One entry: the value, its pattern where it is one, and the key with its groups where the value refers to them."""

    value: str
    right: Pattern | None
    key: Pattern | None


class Prepared(NamedTuple):
    """A card made ready: pattern n is the key of swap n."""

    patterns: Alternatives
    swaps: tuple[Swap, ...]
    exceptions: Exceptions
    action: Action
    marks: tuple[str, str]


def prepare(card: Card) -> Prepared:
    """A card made ready. Raises ValueError where a pattern does not hold, or where there is none."""
    options = card.options
    entries = sorted(options["swap"].items(), key=lambda entry: -len(entry[0]))
    if not entries or not all(key.strip() for key, _ in entries):
        raise ValueError("there is nothing to look for: give `swap` the words and what should stand there")
    bounded([*options["swap"], *options["swap"].values(), *options["exceptions"]])
    ignore_case = options["ignorecase"]
    keys = [wrapped(read(key)) for key, _ in entries]
    if not options["nonword"]:
        keys = [either_apostrophe(key) for key in keys]
    bare = [without_groups(key) for key in keys]
    replaces = card.action[0] == "replace"
    marked = _MARKED.search(card.message)
    return Prepared(
        Alternatives(bare, grouped if options["nonword"] else as_words, ignore_case=ignore_case),
        tuple(_swap(key, value, ignore_case, replaces) for key, (_, value) in zip(keys, entries, strict=True)),
        Exceptions(options["exceptions"], options["vocab"]),
        read_action(card),
        (marked[1], marked[2]) if marked and marked.start() == card.message.find("%s") - 1 else ("", ""),
    )


def _swap(key: list[Piece], value: str, ignore_case: bool, replaces: bool) -> Swap:
    right = None
    if not replaces and not all(one.isalnum() or one in " -" for one in value):
        try:
            right = compile_pattern(read(value), ignore_case=False)
        except ValueError:  # then the value is what it says, as in Vale
            right = None
    refers = re.search(r"\$\d", value) and any(map(captures, key))
    return Swap(value, right, compile_pattern(key, ignore_case=ignore_case) if refers else None)


def check(context: Context) -> Iterator[Hit]:
    """A hit for every match that is not right already: told are what should stand there and the match."""
    prepared: Prepared = context.prepared
    search = Search(context)
    for found, index, span in prepared.patterns.find(search, context.analysis.lower):
        hit = None if search.spoken(found.span) else _hit(context, search, found, prepared.swaps[index])
        if hit is not None and not prepared.exceptions.hold(search, found, span):
            yield hit


def _hit(context: Context, search: Search, found: Found, swap: Swap) -> Hit | None:
    prepared: Prepared = context.prepared
    value = _value(search, swap, found)
    cased = bool(context.card.options["capitalize"]) and found.text[:1].isupper()
    if prepared.action.name != "replace":
        if swap.right is None:
            right = value == found.text
        else:
            expression = swap.right.expression
            right = bool(search.timed(lambda seconds: expression.fullmatch(found.text, timeout=seconds)))
        results = () if right else prepared.action.results(search, found, ())
        return None if right else hit_with(results, found, (_capital(value) if cased else value, found.told))
    options = [option.replace(r"\|", "|") for option in _BAR.split(value) if option]
    if found.text in options:
        return None
    options = list(prepared.action.results(search, found, ())) or options
    if cased:
        options = [_capital(option) for option in options]
    hit = hit_with(options, found, (_told(options, prepared.marks), found.told))
    return hit._replace(safety="unsafe") if len(options) == 1 else hit


def _value(search: Search, swap: Swap, found: Found) -> str:
    """A swap's value with the groups of its key filled in."""
    if swap.key is None:
        return expand(swap.value, found.text, ()) if "$0" in swap.value else swap.value
    expression = swap.key.expression
    match = search.timed(lambda seconds: expression.fullmatch(found.text, timeout=seconds))
    return expand(swap.value, found.text, [group or "" for group in match.groups()]) if match else swap.value


def _told(options: list[str], marks: tuple[str, str]) -> str:
    """Options as the message has them: it marks the first, or none, and this the others."""
    if not any(marks):
        return listed(options)
    return listed(options, marks)[1:-1]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def literals(prepared: Prepared) -> Literals | None:
    """What the prose must hold for the pattern to match."""
    return prepared.patterns.literals


KIND = Kind(("replacement", "match"), OPTIONS, check=check, prepare=prepare, literals=literals, patterns=True)
