"""Options that several commands take."""

from __future__ import annotations

import os
from argparse import ArgumentParser, ArgumentTypeError, Namespace

from newslint.api import STANDARD_INPUT, Desk, UsageError, configure


def add_configuration(parser: ArgumentParser) -> None:
    """The options that say which rules run and how."""
    group = parser.add_argument_group("rules and configuration")
    group.add_argument("--select", metavar="NAMES", type=names, help="only these rules or packs, parted by commas")
    group.add_argument("--ignore", metavar="NAMES", type=names, help="all but these rules or packs")
    group.add_argument("--pack", metavar="DIR", action="append", default=[], help="a folder of cards of your own")
    group.add_argument("--config", metavar="FILE", help="this configuration file (default: the nearest upwards)")
    group.add_argument("--isolated", action="store_true", help="no configuration file at all")


def add_languagetool(parser: ArgumentParser) -> None:
    """The switch of the commands that can have LanguageTool check, too."""
    group = parser.add_argument_group("LanguageTool").add_mutually_exclusive_group()
    group.add_argument("--languagetool", action="store_true", default=None, help="have LanguageTool check, too")
    group.add_argument(
        "--no-languagetool", action="store_false", dest="languagetool", help="leave it out, whatever is configured"
    )


def desk(arguments: Namespace, paths: list[str], fail_level: str | None = None) -> Desk:
    """The desk that the options ask for."""
    return Desk(
        configure(
            paths,
            config=arguments.config,
            isolated=arguments.isolated,
            select=arguments.select,
            ignore=arguments.ignore,
            packs=arguments.pack,
            fail_level=fail_level,
            languagetool=getattr(arguments, "languagetool", None),
        )
    )


def names(text: str) -> tuple[str, ...]:
    """The names of a list parted by commas."""
    return tuple(name for name in (part.strip() for part in text.split(",")) if name)


def count(text: str) -> int:
    """A whole number, 0 or more."""
    if not text.isdecimal() or len(text) > 4:
        raise ArgumentTypeError(f"“{text}” is no number of processes")
    return int(text)


def searched(arguments: Namespace) -> list[str]:
    """The paths that say which configuration is the nearest; for standard input that of the name it is given.

    Raises UsageError where standard input and files are mixed, or a name is given to none.
    """
    paths: list[str] = arguments.paths
    if paths != [STANDARD_INPUT]:
        if STANDARD_INPUT in paths:
            raise UsageError("standard input (-) cannot be taken together with files")
        if arguments.stdin_filename is not None:
            raise UsageError("--stdin-filename goes with - as the only path")
        return paths
    return [arguments.stdin_filename or os.getcwd()]
