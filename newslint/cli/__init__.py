"""The command line: `newslint COMMAND …`. Each command is a module with `add(parser)` and `run(arguments) -> int`."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from newslint import __version__

if TYPE_CHECKING:
    from argparse import HelpFormatter

    from newslint.api import Failure

OK, FOUND, WRONG, INTERRUPTED = 0, 1, 2, 130
COMMANDS = {
    "check": "check articles and report what a copy editor would act on",
    "fix": "apply the safe fixes to files",
    "rules": "list the rules",
    "explain": "say what a rule finds and why",
    "quotes": "list who says what",
    "names": "list who is named, how often, how spelled",
    "words": "propose a list of accepted words: those that no lexicon knows",
    "test": "run the examples of the rules",
    "languagetool": "install LanguageTool, or say what of it is there",
}

_HELP = f"""newslint {__version__}, the copy desk as a linter

usage: newslint COMMAND [OPTION…]

{{commands}}

Try `newslint check article.txt`, and `newslint COMMAND --help` for its options.
Exit status: 0 nothing at or above the fail level, 1 findings, 2 wrong usage,
configuration or rule, or a file that could not be read.
"""


def entry() -> None:
    """The `newslint` command."""
    gc.set_threshold(50_000)  # a run makes few cycles; looking for them seldom saves a twentieth of its time
    _unicode_output()
    sys.exit(main(sys.argv[1:]))


def main(argv: Sequence[str]) -> int:
    """Run a command line, without the program's name; returns the exit status."""
    if not argv or argv[0] in ("-h", "--help", "help"):
        commands = "\n".join(f"  {name:14}{text}" for name, text in COMMANDS.items())
        print(_HELP.format(commands=commands), end="")
        return OK if argv else WRONG
    if argv[0] in ("-V", "--version"):
        print(f"newslint {__version__}")
        return OK
    if argv[0] not in COMMANDS:
        from newslint.errors import nearest

        if os.path.exists(argv[0]):
            return _fail(f"“{argv[0]}” is no command; did you mean `newslint check {argv[0]}`?")
        return _fail(f"there is no command “{argv[0]}”; {nearest(argv[0], COMMANDS)}")
    return _run(argv[0], argv[1:])


def _run(name: str, argv: Sequence[str]) -> int:
    try:
        from argparse import ArgumentParser

        from newslint.errors import NewslintError

        command = import_module(f"newslint.cli.{name}")
        parser = ArgumentParser(
            prog=f"newslint {name}", description=COMMANDS[name], allow_abbrev=False, formatter_class=_formatter
        )
        try:
            command.add(parser)
            status: int = command.run(parser.parse_args(argv))
            sys.stdout.flush()
            return status
        except NewslintError as error:
            return _fail(str(error))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # the reader of our output went away, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 128 + getattr(signal, "SIGPIPE", 13)
    except Exception as error:  # exit 1 means findings, so nothing that breaks may end with it
        return _fail(f"internal: {type(error).__name__}: {error}; please report it")


def _formatter(prog: str) -> HelpFormatter:
    """Help of a fixed width: asking the terminal for its own, as argparse does at every start, takes two milliseconds."""
    from argparse import HelpFormatter

    return HelpFormatter(prog, width=100, max_help_position=30)


def complain(failures: Iterable[Failure]) -> None:
    """Say on standard error what could not be read or checked, a line each."""
    from newslint.report.text import printable

    for failure in failures:
        print(printable(f"{failure.path}: {failure.message}"), file=sys.stderr)


def _fail(message: str) -> int:
    from newslint.report.text import printable

    print(printable(f"newslint: {message}"), file=sys.stderr)
    return WRONG


def _unicode_output() -> None:
    """Messages hold typographic marks, paths any bytes: what the terminal cannot show is escaped, never an error."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
