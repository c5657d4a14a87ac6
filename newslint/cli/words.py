"""`newslint words PATH…`."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, ArgumentTypeError, BooleanOptionalAction, Namespace
from typing import TYPE_CHECKING

from newslint.api import STANDARD_INPUT, Desk, Failure, NewslintError
from newslint.cli import OK, WRONG, complain
from newslint.cli.listing import add_listing
from newslint.cli.options import desk, searched
from newslint.report.text import printable

if TYPE_CHECKING:
    from newslint.api import UnknownWord


def add(parser: ArgumentParser) -> None:
    """The options of the command."""
    add_listing(parser, "a list of words with comments, as the setting `words` reads it, or JSON")
    parser.add_argument(
        "--min-count", metavar="N", type=_count, default=1, help="only words that stand N times or more"
    )
    parser.add_argument("--names", action=BooleanOptionalAction, help="only words with a capital, or none of them")


def run(arguments: Namespace) -> int:
    """Print the words that no lexicon knows, the most frequent first; the exit status."""
    chosen = desk(arguments, searched(arguments))
    words, complete, failures = _found(arguments, chosen)
    shown = [word for word in words if word.times >= arguments.min_count and arguments.names in (None, word.name)]
    if arguments.format == "json":
        from newslint.report.json import render_words

        print(render_words(shown), end="")
    else:
        for word in shown:
            print(printable(" ".join(_line(word).splitlines())))
    sys.stdout.flush()
    if not complete:
        print("newslint: too many unknown words for one list; rare ones are missing", file=sys.stderr)
    complain(failures)
    return WRONG if failures else OK


def _found(arguments: Namespace, chosen: Desk) -> tuple[list[UnknownWord], bool, list[Failure]]:
    found = chosen.word_list()
    if arguments.paths == [STANDARD_INPUT]:
        name = arguments.stdin_filename or "<stdin>"
        data = sys.stdin.buffer.read()
        if not chosen.excludes(name):
            found.add(data, name)
        return found.words(), found.complete, []
    files, failures = chosen.find_files(arguments.paths)
    for path in files:
        try:
            found.add(chosen.read(path), path)
        except NewslintError as error:
            failures.append(Failure(path, error.message))
    return found.words(), found.complete, failures


def _line(word: UnknownWord) -> str:
    """A line of a list of accepted words. A slip is a comment as a whole, so that the list accepts none as it is."""
    times = "once" if word.times == 1 else f"{word.times} times"
    where = "1 article" if word.articles == 1 else f"{word.articles} articles"
    seen = f"{times} in {where}, first in {word.path}:{word.place.line}:{word.place.column}"
    return f"# {word.word}: “{word.slip}”? {seen}" if word.slip else f"{word.word}  # {seen}"


def _count(text: str) -> int:
    if not text.isdecimal() or len(text) > 9:
        raise ArgumentTypeError(f"“{text}” is no number of times")
    return int(text)
