"""`newslint quotes PATH…`."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from newslint.api import Quotation
from newslint.cli.listing import add_listing, listed

_TEXT = 60
"""Code points of a quote that a line shows."""


def add(parser: ArgumentParser) -> None:
    """The options of the command."""
    add_listing(parser, "a line a quote, or JSON")
    parser.add_argument("--speaker", metavar="NAME", help="only quotes of a speaker whose name holds this")
    parser.add_argument("--unattributed", action="store_true", help="only quotes for which no speaker is named")


def run(arguments: Namespace) -> int:
    """Print who says what."""
    from newslint.report.json import render_quotes

    def wanted(quotation: Quotation) -> bool:
        if arguments.unattributed and quotation.attributed:
            return False
        return not arguments.speaker or arguments.speaker.lower() in (quotation.name or "").lower()

    return listed(arguments, lambda desk, data, path: desk.quotes_of_bytes(data, path), render_quotes, _line, wanted)


def _line(quotation: Quotation) -> str:
    place = quotation.place
    text = " ".join(place.text.split())
    if len(text) > _TEXT:
        text = f"{text[:_TEXT]}…{text[-1]}"
    who = quotation.name or (quotation.speaker.text if quotation.speaker else "nobody named")
    return f"{quotation.path}:{place.line}:{place.column}: {who}: {text} ({quotation.evidence})"
