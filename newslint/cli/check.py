"""`newslint check [PATH…]`."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace

from newslint.api import STANDARD_INPUT, Desk, Report
from newslint.cli import FOUND, OK, WRONG, complain
from newslint.cli.options import add_configuration, add_languagetool, count, desk, searched
from newslint.cli.progress import Progress
from newslint.report import FORMATS, render, summary


def add(parser: ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("paths", metavar="PATH", nargs="*", help="files and folders (default: .); - is standard input")
    parser.add_argument("--format", choices=FORMATS, help="text, full (default on a terminal), json or github")
    parser.add_argument("--fail-level", metavar="LEVEL", help="exit 1 from this level up (default: warning; or never)")
    parser.add_argument("--stdin-filename", metavar="NAME", help="the name and format of standard input")
    parser.add_argument("--jobs", metavar="N", type=count, default=0, help="processes (default: one a core)")
    parser.add_argument("--no-cache", action="store_true", help="check every file anew, keep no result")
    add_configuration(parser)
    add_languagetool(parser)


def run(arguments: Namespace) -> int:
    """Check, report, and return the exit status."""
    arguments.paths = paths = arguments.paths or ["."]
    with desk(arguments, searched(arguments), fail_level=arguments.fail_level) as chosen:
        report = _checked(arguments, chosen, paths)
    show(report, arguments.format)
    return _status(report, chosen)


def _checked(arguments: Namespace, chosen: Desk, paths: list[str]) -> Report:
    if paths == [STANDARD_INPUT]:
        named, data = arguments.stdin_filename, sys.stdin.buffer.read()
        return Report((), (), 0, 0) if chosen.excludes(named or "") else chosen.check_bytes(data, named or "<stdin>")
    progress = Progress()
    try:
        report = chosen.check_paths(paths, jobs=arguments.jobs, cache=not arguments.no_cache, progress=progress)
    finally:
        progress.close()
    if not report.files and not report.errors:
        print(f"newslint: there is nothing to check in {', '.join(paths)}", file=sys.stderr)
    return report


def show(report: Report, form: str | None) -> None:
    """Print a report: findings on standard output, what could not be read on standard error."""
    terminal = sys.stdout.isatty()
    form = form or ("full" if terminal else "text")
    print(render(report, form, color=terminal and not os.environ.get("NO_COLOR")), end="")
    sys.stdout.flush()
    if form in ("text", "full"):
        complain(report.errors)
    if form == "text" and terminal:
        print(summary(report), file=sys.stderr)


def _status(report: Report, chosen: Desk) -> int:
    if report.errors:
        return WRONG
    return FOUND if chosen.fails(report) else OK
