"""`newslint names PATH…`."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace

from newslint.api import STANDARD_INPUT, Bearer, Naming, UsageError, write_file
from newslint.cli import OK, WRONG, complain
from newslint.cli.listing import add_listing, listed
from newslint.cli.options import count, desk, searched
from newslint.report.text import printable


def add(parser: ArgumentParser) -> None:
    """The options of the command."""
    add_listing(parser, "a line a name, or JSON")
    parser.add_argument(
        "--conflicts", action="store_true", help="only bearers with more than one spelling in all the files"
    )
    parser.add_argument("--harvest", action="store_true", help="a house list (YAML) of the names of all the files")
    parser.add_argument("--output", metavar="FILE", help="with --harvest, the file to write the list to")
    parser.add_argument(
        "--min-count", metavar="N", type=_least, default=2, help="with --harvest, names that stand N times"
    )
    parser.add_argument("--jobs", metavar="N", type=count, default=0, help="processes (default: one a core)")


def run(arguments: Namespace) -> int:
    """Print who is named, how often and how spelled."""
    if arguments.output and not arguments.harvest:
        raise UsageError("--output goes with --harvest")
    if not (arguments.conflicts or arguments.harvest):
        return _list(arguments)
    if arguments.conflicts and arguments.harvest:
        raise UsageError("--conflicts and --harvest cannot go together")
    if STANDARD_INPUT in arguments.paths:
        raise UsageError("--conflicts and --harvest take files and folders, no standard input")
    return _harvest(arguments) if arguments.harvest else _conflicts(arguments)


def _list(arguments: Namespace) -> int:
    from newslint.report.json import render_names

    if arguments.paths == [STANDARD_INPUT]:
        return listed(arguments, lambda desk, data, path: desk.names_of_bytes(data, path), render_names, _line)
    namings, failures = desk(arguments, searched(arguments)).names_of_paths(arguments.paths, jobs=arguments.jobs)
    if arguments.format == "json":
        print(render_names(namings), end="")
    else:
        print("".join(printable(_line(naming)) + "\n" for naming in namings), end="")
    sys.stdout.flush()
    complain(failures)
    return WRONG if failures else OK


def _conflicts(arguments: Namespace) -> int:
    from newslint.report.json import render_conflicts

    bearers, failures = desk(arguments, searched(arguments)).name_conflicts(arguments.paths, jobs=arguments.jobs)
    if arguments.format == "json":
        print(render_conflicts(bearers), end="")
    else:
        print("".join(map(_block, bearers)), end="")
    sys.stdout.flush()
    complain(failures)
    return WRONG if failures else OK


def _harvest(arguments: Namespace) -> int:
    if arguments.format == "json":
        raise UsageError("--harvest writes YAML; --format json goes without it")
    chosen = desk(arguments, searched(arguments))
    text, failures = chosen.harvest_names(arguments.paths, min_count=arguments.min_count, jobs=arguments.jobs)
    if arguments.output:
        write_file(arguments.output, text)
    else:
        print(text, end="")
    sys.stdout.flush()
    complain(failures)
    return WRONG if failures else OK


def _line(naming: Naming) -> str:
    place = naming.place
    forms = ", ".join(f"{form} {count}" for form, count in naming.forms)
    told = ", ".join(part for part in (naming.kind.replace("unknown", ""), naming.title) if part)
    what = f" ({told})" if told else ""
    return f"{naming.path}:{place.line}:{place.column}: {naming.name}{what}: {forms}"


def _block(bearer: Bearer) -> str:
    """A bearer with a line a spelling."""
    told = ", ".join(part for part in (bearer.kind.replace("unknown", ""), bearer.title) if part)
    what = f" ({told})" if told else ""
    lines = [f"{bearer.name}{what}" + (", doubtful: one name or several?" if bearer.doubtful else "")]
    for one in bearer.spellings:
        where = "1 article" if one.articles == 1 else f"{one.articles} articles"
        first = f"{one.path}:{one.place.line}:{one.place.column}"
        lines.append(f"  {one.form}: {one.times} in {where}, first in {first}")
    return "".join(printable(line) + "\n" for line in lines)


def _least(text: str) -> int:
    if not text.isdecimal() or len(text) > 9:
        raise ArgumentTypeError(f"“{text}” is no number of times")
    return int(text)
