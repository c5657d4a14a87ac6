"""`newslint test [DIR]`."""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace

from newslint.cli import FOUND, OK
from newslint.cli.options import add_configuration, desk


def add(parser: ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument(
        "names", metavar="DIR|RULE", nargs="*", help="a folder of cards, a rule or a pack (default: all rules)"
    )
    add_configuration(parser)


def run(arguments: Namespace) -> int:
    """Run the examples and print those that do not hold."""
    folders = [name for name in arguments.names if os.path.isdir(name)]
    arguments.pack = [*arguments.pack, *folders]
    chosen = desk(arguments, folders or ["."])
    inside = tuple(os.path.join(os.path.abspath(folder), "") for folder in folders)
    own = [card.id for card in chosen.cards if inside and os.path.abspath(card.path).startswith(inside)]
    results = chosen.test_cards([*own, *(name for name in arguments.names if name not in folders)])
    failed = untested = 0
    for result in results:
        if result.example is None:
            untested += 1
            print(f"{result.card.path}: {result.card.id} has no examples")
        elif result.problem:
            failed += 1
            kind = "bad" if result.example.bad else "good"
            print(f"{result.card.path}:{result.example.line}: {result.card.id}, {kind} example: {result.problem}")
    passed = len(results) - failed - untested
    print(f"{passed} examples hold, {failed} fail" + (f"; rules without examples: {untested}" if untested else ""))
    return FOUND if failed else OK
