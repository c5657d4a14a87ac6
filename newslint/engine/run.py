"""A run: over one text, or over files, from the cache where it can; the same report in any case."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from newslint.document.readers import read_bytes, read_text
from newslint.engine.files import read_file
from newslint.engine.outcome import Outcome
from newslint.engine.processes import work
from newslint.engine.run_pass import conclude
from newslint.engine.workshop import Workshop, unread
from newslint.errors import ReadError
from newslint.model import Failure, Report

if TYPE_CHECKING:
    from newslint.engine.cache import ResultCache

Progress = Callable[[int, int], None]
"""Told how many files of how many are done."""

_KEPT_AT_ONCE = 500
"""Fresh outcomes that are kept together: one write to the cache, and a bound on what an interrupt loses."""


def run_text(text: str, path: str, workshop: Workshop) -> Report:
    """The report of one text under the name of a path."""
    try:
        document = read_text(text, path)
        failed = workshop.open()
        return conclude([workshop.check(document)], failed, workshop.ruleset, workshop.asks_a_server)
    except Exception as error:  # as with files
        return conclude([], [unread(path, error)], workshop.ruleset)


def run_bytes(data: bytes, path: str, workshop: Workshop) -> Report:
    """The report of one content of a file, such as standard input, under the file's name."""
    try:
        document = read_bytes(data, path)
        failed = workshop.open()
        return conclude([workshop.check(document)], failed, workshop.ruleset, workshop.asks_a_server)
    except ReadError as error:
        return conclude([], [Failure(path, error.message)], workshop.ruleset)
    except Exception as error:  # as with files
        return conclude([], [unread(path, error)], workshop.ruleset)


def run_files(
    paths: list[str],
    failures: Iterable[Failure],
    workshop: Workshop,
    *,
    jobs: int = 0,
    cache: bool = True,
    progress: Progress | None = None,
) -> Report:
    """The report of the files, the same whatever the number of jobs (0: one a core) and the state of the cache.

    `failures` are those of finding the files; they go into the report.
    """
    outcomes: list[Outcome] = []
    failed = list(failures)
    store = _store() if cache else None
    try:
        misses, size = _from_cache(paths, outcomes, workshop, store)
        if misses:
            failed.extend(workshop.open())
        fresh: list[tuple[str, Outcome]] = []
        for done, job in enumerate(work(misses, size, workshop, jobs), len(paths) - len(misses) + 1):
            if isinstance(job.outcome, Outcome):
                outcomes.append(job.outcome)
                fresh.append((job.key, job.outcome))
            else:
                failed.append(job.outcome)
            if progress is not None:
                progress(done, len(paths))
            if store is not None and len(fresh) >= _KEPT_AT_ONCE:
                store.put(fresh)
                fresh.clear()
        if store is not None:
            store.put(fresh)
    finally:
        if store is not None:
            store.close()
    return conclude(outcomes, failed, workshop.ruleset, workshop.asks_a_server)


def _store() -> ResultCache:
    from newslint.engine.cache import ResultCache  # SQLite costs a start without the cache nothing

    return ResultCache()


def _from_cache(
    paths: list[str], outcomes: list[Outcome], workshop: Workshop, store: ResultCache | None
) -> tuple[list[str], int]:
    """Add the kept outcomes; the files that have none, and their bytes together."""
    misses, size = [], 0
    for path in paths:
        try:
            if store is None:
                size += os.path.getsize(path)
            else:
                data = read_file(path)
                kept = store.get(workshop.key(data, path), path)
                if kept is not None:
                    outcomes.append(kept)
                    continue
                size += len(data)
        except (ReadError, OSError):
            pass  # it is a miss, and the work on it says why it cannot be read
        misses.append(path)
    return misses, size
