"""`newslint languagetool install|status`."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from newslint.api import UsageError, configure, install_languagetool, languagetool_status
from newslint.cli import OK, WRONG
from newslint.report.text import printable


def add(parser: ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("action", choices=("install", "status"), help="fetch it (some 250 MB), or say what is there")
    parser.add_argument(
        "--version", metavar="X.Y", default="", help="the version to install (default: the one advised)"
    )
    parser.add_argument("--config", metavar="FILE", help="this configuration file (default: the nearest upwards)")


def run(arguments: Namespace) -> int:
    """Install, or print what is there; status 2 where LanguageTool cannot be used."""
    if arguments.action == "install":
        print(printable(install_languagetool(arguments.version)))
        return OK
    if arguments.version:
        raise UsageError("--version is for install")
    lines, usable = languagetool_status(configure(["."], config=arguments.config))
    for line in lines:
        print(printable(line))
    return OK if usable else WRONG
