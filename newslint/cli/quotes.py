"""`newslint quotes PATH…`."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace

from newslint.api import STANDARD_INPUT, Failure, Quotation, UsageError
from newslint.cli import OK, WRONG
from newslint.cli.options import add_configuration, desk

_TEXT = 60
"""Code points of a quote that the table shows."""


def add(parser: ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("paths", metavar="PATH", nargs="+", help="files and folders; - is standard input")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="a line a quote, or JSON")
    parser.add_argument("--speaker", metavar="NAME", help="only quotes of a speaker whose name holds this")
    parser.add_argument("--unattributed", action="store_true", help="only quotes for which no speaker is named")
    parser.add_argument("--stdin-filename", metavar="NAME", help="the name and format of standard input")
    add_configuration(parser)


def run(arguments: Namespace) -> int:
    """Print who says what."""
    if STANDARD_INPUT in arguments.paths and len(arguments.paths) > 1:
        raise UsageError("standard input (-) cannot be read together with files")
    chosen = desk(arguments, arguments.paths)
    failures: list[Failure] = []
    if arguments.paths == [STANDARD_INPUT]:
        found = chosen.quotes_of_bytes(sys.stdin.buffer.read(), arguments.stdin_filename or "<stdin>")
    else:
        found, failures = chosen.quotes(arguments.paths)
    shown = [quotation for quotation in found if _wanted(quotation, arguments)]
    if arguments.format == "json":
        from newslint.report.json import render_quotes

        print(render_quotes(shown), end="")
    else:
        for quotation in shown:
            print(_line(quotation))
    sys.stdout.flush()
    for failure in failures:
        print(f"{failure.path}: {failure.message}", file=sys.stderr)
    return WRONG if failures else OK


def _wanted(quotation: Quotation, arguments: Namespace) -> bool:
    if arguments.unattributed and quotation.attributed:
        return False
    return not arguments.speaker or arguments.speaker.lower() in (quotation.name or "").lower()


def _line(quotation: Quotation) -> str:
    place = quotation.place
    text = " ".join(place.text.split())
    if len(text) > _TEXT:
        text = f"{text[:_TEXT]}…{text[-1]}"
    who = quotation.name or (quotation.speaker.text if quotation.speaker else "nobody named")
    return f"{quotation.path}:{place.line}:{place.column}: {who}: {text} ({quotation.evidence})"
