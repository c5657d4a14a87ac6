"""`newslint quotes PATH…`."""

from __future__ import annotations

import re
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from itertools import groupby

from newslint.api import Quotation
from newslint.cli.listing import add_listing, listed
from newslint.report.speakers import Speaking, speakers, who

_TEXT = 60
"""Code points of a quote that a line shows."""
_NOBODY = "nobody named"
_WORD = re.compile(r"[\w'’-]+")
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))
_PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "’": "'"})
"""Letters that no accent parts from the plain one."""


def add(parser: ArgumentParser) -> None:
    """The options of the command."""
    add_listing(parser, "a line a quote and a table of the speakers, or JSON")
    parser.add_argument("--speaker", metavar="NAME", help="only quotes of this speaker: a surname or a full name")
    parser.add_argument("--unattributed", action="store_true", help="only quotes for which no speaker is named")


def run(arguments: Namespace) -> int:
    """Print who says what, and how much."""
    from newslint.report.json import render_quotes

    asked = _words(arguments.speaker) if arguments.speaker is not None else None

    def wanted(quotation: Quotation) -> bool:
        if arguments.unattributed and quotation.attributed:
            return False
        return asked is None or _is_name_of(asked, _words(who(quotation) or ""))

    return listed(
        arguments, lambda desk, data, path: desk.quotes_of_bytes(data, path), render_quotes, _line, wanted, _summary
    )


def _words(name: str) -> list[str]:
    """The words of a name for comparison: without case, accents and suffixes (“Jr.”)."""
    from unicodedata import combining, normalize

    plain = "".join(char for char in normalize("NFKD", name.casefold()) if not combining(char)).translate(_PLAIN)
    return [word for word in _WORD.findall(plain) if word not in _SUFFIXES]


def _is_name_of(asked: Sequence[str], name: Sequence[str]) -> bool:
    """Whether two names may be one person's: the last words are the same, and the shorter's others stand in the longer."""
    shorter, longer = sorted((asked, name), key=len)
    if not shorter or shorter[-1] != longer[-1]:
        return False
    rest = iter(longer[:-1])
    return all(word in rest for word in shorter[:-1])


def _line(quotation: Quotation) -> str:
    place = quotation.place
    text = " ".join(place.text.split())
    if len(text) > _TEXT:
        text = f"{text[:_TEXT]}…{text[-1]}"
    return f"{quotation.path}:{place.line}:{place.column}: {who(quotation) or _NOBODY}: {text} ({quotation.evidence})"


def _summary(quotations: list[Quotation]) -> Iterator[str]:
    """A table for each article: its speakers, their quotes and words, and their share of the article's words."""
    for path, group in groupby(speakers(quotations), key=lambda one: one.path):
        spoken = list(group)
        quotes, words = sum(one.quotes for one in spoken), sum(one.words for one in spoken)
        total = Speaking(path, None, quotes, words, spoken[0].article_words)
        yield ""
        yield f"{path}: {_count(quotes, 'quote')}, {words} of {_count(total.article_words, 'word')} ({total.share:.0%})"
        rows = [
            (one.name or _NOBODY, _count(one.quotes, "quote"), _count(one.words, "word"), f"{one.share:.0%}")
            for one in spoken
        ]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        for name, *figures in rows:
            cells = (figure.rjust(width) for figure, width in zip(figures, widths[1:], strict=True))
            yield "  ".join(("", name.ljust(widths[0]), *cells))


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
