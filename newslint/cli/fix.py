"""`newslint fix PATH…`."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from newslint.api import STANDARD_INPUT, Desk, Failure, ReadError, UsageError
from newslint.cli import FOUND, OK, WRONG, complain
from newslint.cli.options import add_configuration, add_languagetool, desk
from newslint.report.text import printable


def add(parser: ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("paths", metavar="PATH", nargs="+", help="files and folders to fix in place")
    parser.add_argument("--unsafe", action="store_true", help="apply fixes that a person should look at, too")
    parser.add_argument("--diff", action="store_true", help="show what would change and write nothing; exit 1 if any")
    add_configuration(parser)
    add_languagetool(parser)


def run(arguments: Namespace) -> int:
    """Fix, say what changed, and return the exit status."""
    if STANDARD_INPUT in arguments.paths:
        raise UsageError("fix writes files; it takes no standard input")
    with desk(arguments, arguments.paths) as chosen:
        changed, failures = _fixed(arguments, chosen)
    if not changed and not failures and not arguments.diff:
        print("nothing to fix that is safe to fix unseen; `newslint check` shows what needs a person")
    complain(failures)
    if failures:
        return WRONG
    return FOUND if arguments.diff and changed else OK


def _fixed(arguments: Namespace, chosen: Desk) -> tuple[int, list[Failure]]:
    """Fix the files; how many changed, and what failed."""
    files, failures = chosen.find_files(arguments.paths)
    changed = 0
    for path in files:
        try:
            result = chosen.fix_file(path, unsafe=arguments.unsafe, write=not arguments.diff)
        except ReadError as error:
            failures.append(Failure(path, error.message))
            continue
        failures.extend(error for error in result.errors if error not in failures)
        if result.after == result.before:
            continue
        changed += 1
        if arguments.diff:
            _print_diff(path, result.before, result.after)
        else:
            print(printable(f"{path}: {result.applied} fixed"))
    return changed, failures


def _print_diff(path: str, before: str, after: str) -> None:
    from difflib import unified_diff

    lines = unified_diff(before.splitlines(True), after.splitlines(True), path, path)
    for line in lines:
        print(line, end="" if line.endswith("\n") else "\n\\ No newline at end of file\n")
