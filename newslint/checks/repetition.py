"""The same word twice in a row.

The tokens are patterns of what counts as a word; what stands between two of them is not looked at. The meaning is that
of Vale's `repetition`; what differs: repetitions are counted anew after each word that is none (Vale counts on), and
what people said is passed over unless the card says `inside-quotes: true`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.base import Card, Context, Hit, Kind, Option
from newslint.checks.patterns.actions import Action, hit_with, read_action
from newslint.checks.patterns.matching import Exceptions, Found, Pattern, Search, bounded, compile_pattern, read
from newslint.checks.patterns.syntax import joined
from newslint.model import Span

OPTIONS = {
    "tokens": Option("strings", (), "patterns of the words that must not stand twice"),
    "max": Option("int", 0, "how often a word may be repeated"),
    "ignorecase": Option("bool", False, "capitals make no difference"),
    "alpha": Option("bool", False, "only words of letters alone"),
    "exceptions": Option("strings", (), "words and patterns that are let pass, and phrases around a match"),
    "vocab": Option("bool", True, "words that the newsroom accepts are let pass"),
}


_STOP = re.compile(r"[.!?…]")


class Prepared(NamedTuple):
    """A card made ready."""

    pattern: Pattern
    exceptions: Exceptions
    action: Action


def prepare(card: Card) -> Prepared:
    """A card made ready. Raises ValueError where a pattern does not hold, or where there is none."""
    options = card.options
    tokens = [token for token in options["tokens"] if token.strip()]
    if not tokens:
        raise ValueError("there is nothing to look for: give `tokens`, such as '[^\\s]+'")
    bounded([*tokens, *options["exceptions"]])
    parts = [read(token) for token in tokens]
    pattern = compile_pattern(joined(parts), ignore_case=options["ignorecase"], parts=parts)
    return Prepared(pattern, Exceptions(options["exceptions"], options["vocab"]), read_action(card))


def check(context: Context) -> Iterator[Hit]:
    """A hit for every word that follows itself in one sentence, spanning both: told is the word."""
    search = Search(context)
    for span in search.spans:
        for pair in _pairs(context, search, span):
            if not search.spoken(pair.span) and not context.prepared.exceptions.hold(search, pair, span):
                results = context.prepared.action.results(search, pair, ())
                word = pair.match.group().strip()
                yield hit_with(results, pair, (word,))


def _pairs(context: Context, search: Search, span: Span) -> Iterator[Found]:
    """The repeated words of a span with their repetition, once they were repeated more often than the card allows."""
    options = context.card.options
    previous: Found | None = None
    word = ""
    count = 0
    for found in search.matches(context.prepared.pattern.expression, span):
        former, word = word, found.text.strip()
        same = bool(word) and (word.casefold() == former.casefold() if options["ignorecase"] else word == former)
        if same and (word.isalpha() or not options["alpha"]) and previous is not None:
            count += 1
            pair = Span(previous.span.start, found.span.end)
            gap = context.document.prose[previous.span.end : found.span.start]
            if count > options["max"] and not _STOP.search(gap) and _one_sentence(context, pair):
                yield Found(pair, context.document.prose[pair.start : pair.end], found.match)
                count = 0
        else:
            count = 0
        previous = found


def _one_sentence(context: Context, span: Span) -> bool:
    sentences = context.analysis.sentences
    return sentences.at(span.start) == sentences.at(span.end - 1)


KIND = Kind(("word",), OPTIONS, check=check, prepare=prepare, patterns=True)
