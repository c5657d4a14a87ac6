"""A word that stands twice in a row, across line ends and markup too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress, islice
from operator import eq

from newslint.checks.base import Context, Hit, Kind, Option
from newslint.document.news import is_row
from newslint.model import Span


def check(context: Context) -> Iterator[Hit]:
    """A hit a run of one word; the span is the whole run, the fix its first word."""
    tokens = context.analysis.tokens
    keys, starts, texts = tokens.keys, tokens.starts, tokens.texts
    prose = context.document.prose
    stop = 0
    for index in compress(range(1, len(keys)), map(eq, keys, islice(keys, 1, None))):
        if index < stop:
            continue  # it is in the run that was just looked at
        first, stop = index - 1, index
        while stop < len(keys) and keys[stop] == keys[first] and _adjoin(prose, starts, texts, stop):
            stop += 1
        if stop - first > 1 and _wrong(context, first, stop):
            span = Span(starts[first], starts[stop - 1] + len(texts[stop - 1]))
            word = texts[first]
            yield Hit(span, (word,), (word,), replacement=word, safety="safe")


def _adjoin(prose: str, starts: Sequence[int], texts: list[str], index: int) -> bool:
    """Whether only space inside one block stands before the word."""
    end = starts[index - 1] + len(texts[index - 1])
    between = prose[end : starts[index]]
    return between.isspace() and len(between) < 200 and "\n\n" not in between.replace("\r\n", "\n").replace("\r", "\n")


def _wrong(context: Context, first: int, stop: int) -> bool:
    tokens, options = context.analysis.tokens, context.card.options
    key, start, prose = tokens.keys[first], tokens.starts[first], context.document.prose
    end = tokens.span(stop - 1).end
    hangs = prose[end : end + 1] == "-"
    if prose[start - 1 : start] == "-" and prose[max(0, start - 2)].isalnum() and not hangs:
        return False  # “the line-up up to the match”: a part of another word
    if is_row(prose, start):
        return False
    if any(text[0].isupper() and text != tokens.texts[first] for text in tokens.texts[first + 1 : stop]):
        return False  # “at AT&T”
    if key in options["always"]:
        return not (tokens.texts[first][0].isupper() and tokens.texts[first + 1][0].isupper())
    if (
        key in options["exceptions"]
        or len(key) == 1
        or any(text[0].isupper() for text in tokens.texts[first + 1 : stop])
    ):
        return False
    if hangs:
        return False  # “the high-profile profile-raising” is odd, not doubled
    return not context.analysis.quotes.inside(tokens.span(first))


KIND = Kind(
    arguments=("the word",),
    options={
        "always": Option("strings", (), "words that nobody doubles on purpose, reported in speech, too"),
        "exceptions": Option("strings", (), "words that may stand twice in a row"),
    },
    check=check,
)
