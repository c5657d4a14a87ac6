"""Each row run in its turn: a warm-up, a run watched for memory, then the timed ones in rounds."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from typing import NamedTuple

from benchmarks import measure
from benchmarks.checkers import Found
from benchmarks.table import Row


class Entry(NamedTuple):
    """A row to be measured.

    `run` runs it once, watched for memory or not, `read` counts what it printed, `found` is the exit status that says
    “findings”.
    """

    checker: str
    job: str
    version: str
    words: int
    run: Callable[[bool], measure.Run]
    read: Callable[[str], Found]
    found: int


def measured(entries: list[Entry], runs: int) -> list[Row]:
    """The rows: a warm-up and a run watched for memory of each entry, then `runs` rounds over all of them.

    In rounds, so that whatever else the machine does meanwhile falls on all alike. An entry whose output cannot be
    read is not run again.
    """
    rows: dict[int, Row] = {}
    for number, entry in enumerate(entries):
        _progress(f"{entry.checker}, {entry.job}: warm-up and memory")
        rows[number] = _first(entry)
    for turn in range(runs):
        _progress(f"round {turn + 1} of {runs}")
        for number, entry in enumerate(entries):
            row = rows[number]
            if row.findings is None:
                continue
            try:
                run = entry.run(False)
                trouble = "" if run.status in (0, entry.found) else _status(run, "")
                rows[number] = row._replace(seconds=(*row.seconds, run.seconds), trouble=row.trouble or trouble)
            except (OSError, ValueError, subprocess.TimeoutExpired) as error:
                rows[number] = row._replace(findings=None, suggestions=None, trouble=_words(error))
    _progress("")
    return list(rows.values())


def _first(entry: Entry) -> Row:
    row = Row(entry.checker, entry.job, entry.version, entry.words, ())
    try:
        entry.run(False)
        run = entry.run(True)
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        return row._replace(trouble=_words(error))
    row = row._replace(largest=run.largest, together=run.together)
    try:
        found = entry.read(run.output)
    except (ValueError, KeyError, TypeError, AttributeError):
        return row._replace(trouble=_status(run, "its output could not be read"))
    fine = run.status == 0 or (run.status == entry.found and found.findings > 0)
    trouble = "" if fine else _status(run, found.error)
    return row._replace(findings=found.findings, suggestions=found.suggestions, trouble=trouble)


def _status(run: measure.Run, error: str) -> str:
    last = (run.complaint.strip().splitlines() or [""])[-1]
    return ": ".join(part for part in (f"exit status {run.status}", error, last[:200]) if part)


def _words(error: Exception) -> str:
    if isinstance(error, subprocess.TimeoutExpired):
        return f"ended after {error.timeout:.0f} seconds"
    return f"{type(error).__name__}: {error}"


def _progress(message: str) -> None:
    if sys.stderr.isatty():
        print(f"\r\033[K{message}", end="", file=sys.stderr, flush=True)
