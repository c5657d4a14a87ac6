"""The checkers: how each is found and run, and how its findings are counted from what it prints.

Every command is run in a folder that holds copies of the articles and nothing else, with an empty configuration folder,
so that each checker runs as it comes. ARTICLE, FILES and "." in its arguments stand for one article, for all of them
and for the folder.
"""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from typing import NamedTuple

ARTICLE = "{article}"
FILES = "{files}"


class Found(NamedTuple):
    """How many findings; `suggestions` are those that the checker itself calls so, None where it has no such level.

    `error` is the first thing that went wrong, where the checker says so in its output.
    """

    findings: int
    suggestions: int | None = None
    error: str = ""


class Job(NamedTuple):
    """One way to run a checker, a row of the table. What it is run over: see ARTICLE and FILES."""

    label: str
    arguments: tuple[str, ...]


class Checker(NamedTuple):
    """A checker that is a command.

    `program` is sought beside this Python and on PATH; failing that, `module` is run by this Python. `version` are the
    arguments that make it print what `version_is` (one group) reads; a program that prints anything else is taken for
    another one of the same name. `found` is the exit status that says “findings” (0 says none), `read` counts them in
    the output. `files` are written one folder above the articles.
    """

    name: str
    program: str | None
    module: str | None
    version: tuple[str, ...]
    version_is: str
    found: int
    read: Callable[[str], Found]
    jobs: tuple[Job, ...]
    files: tuple[tuple[str, str], ...] = ()


def newslint(output: str) -> Found:
    """From `--format json`."""
    report = json.loads(output)
    levels = [finding["level"] for finding in report["findings"]]
    suggestions = levels.count("suggestion")
    errors = [f"{error['path']}: {error['message']}" for error in report["errors"]]
    return Found(len(levels) - suggestions, suggestions, errors[0] if errors else "")


def codespell(output: str) -> Found:
    """A line `path:line: wrong ==> right` a finding; other lines are notes."""
    return Found(len(re.findall(r"^.+?:\d+: .+ ==> ", output, re.MULTILINE)))


def typos(output: str) -> Found:
    """From `--format json`: an object a line, a finding if it is a “typo” with a line; the others are in file names."""
    lines = map(json.loads, output.splitlines())
    return Found(sum(line["type"] == "typo" and "line_num" in line for line in lines))


def proselint(output: str) -> Found:
    """From `--output-format json`: diagnostics by file; a file that could not be read has an error in their place."""
    files = json.loads(output)["result"].values()
    return Found(sum(len(file["diagnostics"]) for file in files))


def vale(output: str) -> Found:
    """From `--output JSON`: alerts by file."""
    levels = [alert["Severity"] for alerts in json.loads(output).values() for alert in alerts]
    suggestions = levels.count("suggestion")
    return Found(len(levels) - suggestions, suggestions)


def harper(output: str) -> Found:
    """From `--format json`: a list of files, after notes that start no line with a bracket."""
    found = re.search(r"^\[", output, re.MULTILINE)
    if found is None:
        raise ValueError("no list of files")
    return Found(sum(len(file["lints"]) for file in json.loads(output[found.start() :])))


_NEWSLINT = ("check", "--isolated", "--format", "json")
_PROSELINT = ("check", "--output-format", "json")
_VALE = ("--no-global", "--config", "../vale.ini", "--output", "JSON", ".")
_VALE_INI = "MinAlertLevel = suggestion\n[*]\nBasedOnStyles = Vale\n"

CHECKERS = (
    Checker(
        name="newslint",
        program=None,
        module="newslint",
        version=("--version",),
        version_is=r"newslint (\S+)",
        found=1,
        read=newslint,
        jobs=(
            Job("one article", (*_NEWSLINT, "--no-cache", ARTICLE)),
            Job("no cache", (*_NEWSLINT, "--no-cache", ".")),
            Job("from the cache", (*_NEWSLINT, ".")),
        ),
    ),
    Checker(
        name="codespell",
        program="codespell",
        module="codespell_lib",
        version=("--version",),
        version_is=r"^(\d\S+)$",
        found=65,
        read=codespell,
        jobs=(Job("one article", (ARTICLE,)), Job("folder", (".",))),
    ),
    Checker(
        name="typos",
        program="typos",
        module=None,
        version=("--version",),
        version_is=r"typos-cli (\S+)",
        found=2,
        read=typos,
        jobs=(Job("folder", ("--isolated", "--format", "json", ".")),),
    ),
    Checker(
        name="proselint",
        program="proselint",
        module="proselint",
        version=("version",),
        version_is=r"[Pp]roselint (\S+)",
        found=1,
        read=proselint,
        jobs=(Job("folder", (*_PROSELINT, FILES)),),
    ),
    Checker(
        name="vale",
        program="vale",
        module=None,
        version=("--version",),
        version_is=r"vale version (\S+)",
        found=1,
        read=vale,
        jobs=(Job("folder", _VALE),),
        files=(("vale.ini", _VALE_INI),),
    ),
    Checker(
        name="harper",
        program="harper-cli",
        module="harper",
        version=("--version",),
        version_is=r"harper-cli (\S+)",
        found=1,
        read=harper,
        jobs=(Job("folder", ("lint", "--format", "json", FILES)),),
    ),
)


def find(checker: Checker, environment: dict[str, str]) -> tuple[tuple[str, ...], str] | None:
    """The start of the checker's command and its version; None where it is not installed."""
    starts: list[tuple[str, ...]] = []
    if checker.program is not None:
        places = os.pathsep.join((os.path.dirname(sys.executable), os.environ.get("PATH", os.defpath)))
        program = shutil.which(checker.program, path=places)
        if program is not None:
            starts.append((os.path.abspath(program),))
    if checker.module is not None and importlib.util.find_spec(checker.module) is not None:
        starts.append((sys.executable, "-m", checker.module))
    for start in starts:
        try:
            command = (*start, *checker.version)
            done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60, check=False)
        except (OSError, subprocess.TimeoutExpired):
            continue
        version = re.search(checker.version_is, done.stdout + done.stderr, re.MULTILINE)
        if version is not None:
            return start, version[1]
    return None


def arguments(job: Job, article: str, files: list[str]) -> list[str]:
    """The job's arguments with the names of the articles in their places."""
    names = {ARTICLE: [article], FILES: files}
    return [name for argument in job.arguments for name in names.get(argument, [argument])]
