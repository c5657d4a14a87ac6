"""`newslint names PATH…`."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from newslint.api import Naming
from newslint.cli.listing import add_listing, listed


def add(parser: ArgumentParser) -> None:
    """The options of the command."""
    add_listing(parser, "a line a name, or JSON")


def run(arguments: Namespace) -> int:
    """Print who is named, how often and how spelled."""
    from newslint.report.json import render_names

    return listed(arguments, lambda desk, data, path: desk.names_of_bytes(data, path), render_names, _line)


def _line(naming: Naming) -> str:
    place = naming.place
    forms = ", ".join(f"{form} {count}" for form, count in naming.forms)
    title = f" ({naming.title})" if naming.title else ""
    return f"{naming.path}:{place.line}:{place.column}: {naming.name}{title}: {forms}"
