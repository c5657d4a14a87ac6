"""`newslint explain RULE`."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from newslint.cli import OK
from newslint.cli.options import add_configuration, desk


def add(parser: ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("rule", metavar="RULE", help="a rule's id, such as spelling.unknown-word")
    add_configuration(parser)


def run(arguments: Namespace) -> int:
    """Print what the rule's card says."""
    print(desk(arguments, ["."]).explain(arguments.rule), end="")
    return OK
