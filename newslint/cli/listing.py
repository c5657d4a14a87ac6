"""What the commands that list things of articles (quotes, names) share: their options, reading, printing."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable
from typing import TypeVar

from newslint.api import STANDARD_INPUT, Desk, Failure, NewslintError
from newslint.cli import OK, WRONG, complain
from newslint.cli.options import add_configuration, desk, searched
from newslint.report.text import printable

Entry = TypeVar("Entry")


def add_listing(parser: ArgumentParser, formats: str) -> None:
    """The options that a listing command takes."""
    parser.add_argument("paths", metavar="PATH", nargs="+", help="files and folders; - is standard input")
    parser.add_argument("--format", choices=("text", "json"), default="text", help=formats)
    parser.add_argument("--stdin-filename", metavar="NAME", help="the name and format of standard input")
    add_configuration(parser)


def listed(
    arguments: Namespace,
    find: Callable[[Desk, bytes, str], list[Entry]],
    render_json: Callable[[list[Entry]], str],
    line: Callable[[Entry], str],
    wanted: Callable[[Entry], bool] = lambda _: True,
    summary: Callable[[list[Entry]], Iterable[str]] = lambda _: (),
) -> int:
    """Find the entries of every file, print those that are wanted and their summary; the exit status.

    What could not be read is named.
    """
    chosen = desk(arguments, searched(arguments))
    entries, failures = _found(arguments, chosen, find)
    shown = [entry for entry in entries if wanted(entry)]
    if arguments.format == "json":
        print(render_json(shown), end="")
    else:
        for entry in shown:
            print(printable(line(entry)))
        for text in summary(shown):
            print(printable(text))
    sys.stdout.flush()
    complain(failures)
    return WRONG if failures else OK


def _found(
    arguments: Namespace, chosen: Desk, find: Callable[[Desk, bytes, str], list[Entry]]
) -> tuple[list[Entry], list[Failure]]:
    if arguments.paths == [STANDARD_INPUT]:
        data, name = sys.stdin.buffer.read(), arguments.stdin_filename or "<stdin>"
        return [] if chosen.excludes(name) else find(chosen, data, name), []
    files, failures = chosen.find_files(arguments.paths)
    entries: list[Entry] = []
    for path in files:
        try:
            entries.extend(find(chosen, chosen.read(path), path))
        except NewslintError as error:
            failures.append(Failure(path, error.message))
    return entries, failures
