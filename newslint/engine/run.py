"""A run over files: from the cache where it can, in processes where it pays, the same result in any case."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from newslint.document.readers import read_bytes, read_text, suffix_of
from newslint.engine.document_pass import Checker
from newslint.engine.files import matcher, read_file
from newslint.engine.outcome import Outcome
from newslint.engine.run_pass import conclude
from newslint.errors import ReadError
from newslint.knowledge.facts import Knowledge
from newslint.model import Failure, Report
from newslint.ruleset.fingerprint import code_stamp, digest
from newslint.ruleset.selection import RuleSet

if TYPE_CHECKING:
    from newslint.engine.cache import ResultCache

PARALLEL_BYTES = 150_000
"""Below this many bytes to check a second process costs more than it brings (measured: 30 ms to start, 5 ms an article)."""

_CHUNK = 8
_WARM_UP = "A spokeswoman, Ann Example, said: “We go.” The goverment of Exampel went to Example.".encode()
"""What makes the checks load what they need."""

Progress = Callable[[int, int], None]


class Settings(NamedTuple):
    """What the processes of a run need to know; picklable."""

    ruleset: RuleSet
    words: tuple[str, ...]
    dialect: str
    per_file_ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()
    root: str = ""


class _Job(NamedTuple):
    """A file's fresh outcome and its key, or why it could not be read."""

    path: str
    key: str
    outcome: Outcome | None
    failure: Failure | None = None


class _Workshop:
    """Turns files into outcomes; one a process."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._knowledge = Knowledge(settings.words, settings.dialect)
        self._ignores = [(matcher((pattern,), settings.root), names) for pattern, names in settings.per_file_ignores]
        self._checkers: dict[tuple[str, ...], tuple[Checker, str]] = {}

    def key(self, data: bytes, path: str) -> str:
        """The cache key of a file's content under the rules that hold for its path."""
        return digest(data, suffix_of(path), self._checker(path)[1])

    def check(self, data: bytes, path: str) -> Outcome:
        """The outcome of a file's content. Raises ReadError where it is not text."""
        return self._checker(path)[0].run(read_bytes(data, path))

    def check_text(self, text: str, path: str) -> Outcome:
        """The outcome of a text under the name of a path."""
        return self._checker(path)[0].run(read_text(text, path))

    def file(self, path: str) -> _Job:
        """The job of a file: read, checked, with its key."""
        try:
            data = read_file(path)
            return _Job(path, self.key(data, path), self.check(data, path))
        except ReadError as error:
            return _Job(path, "", None, Failure(path, error.message))
        except RecursionError as error:
            return _Job(path, "", None, Failure(path, f"internal: cannot be read ({error})"))

    def _checker(self, path: str) -> tuple[Checker, str]:
        ignored = tuple(name for matches, names in self._ignores if matches(path) for name in names)
        if ignored not in self._checkers:
            settings = self._settings
            ruleset = settings.ruleset.without(ignored)
            state = digest(code_stamp(), repr(ruleset.rules), repr(settings.words), settings.dialect)
            self._checkers[ignored] = (Checker(ruleset.rules, self._knowledge), state)
        return self._checkers[ignored]


def run_text(text: str, path: str, settings: Settings) -> Report:
    """The report of one text."""
    return conclude([_Workshop(settings).check_text(text, path)], (), settings.ruleset)


def run_bytes(data: bytes, path: str, settings: Settings) -> Report:
    """The report of one content of a file, such as standard input under the file's name."""
    try:
        return conclude([_Workshop(settings).check(data, path)], (), settings.ruleset)
    except ReadError as error:
        return conclude([], [Failure(path, error.message)], settings.ruleset)


def run_files(
    paths: list[str], settings: Settings, *, jobs: int = 0, cache: bool = True, progress: Progress | None = None
) -> Report:
    """The report of the files, the same whatever the number of jobs (0: one a core) and the state of the cache."""
    workshop = _Workshop(settings)
    outcomes: list[Outcome] = []
    failures: list[Failure] = []
    store = _store() if cache else None
    try:
        misses, size = [], 0
        for path in paths:
            kept = _kept(path, workshop, store)
            if kept is not None:
                outcomes.append(kept)
            else:
                misses.append(path)
                size += _size(path)
        fresh = []
        for job in _work(misses, size, workshop, settings, jobs):
            if job.outcome is not None:
                outcomes.append(job.outcome)
                fresh.append((job.key, job.outcome))
            if job.failure is not None:
                failures.append(job.failure)
            if progress is not None:
                progress(len(outcomes) + len(failures), len(paths))
            if store is not None and len(fresh) >= 500:
                store.put(fresh)
                fresh.clear()
        if store is not None:
            store.put(fresh)
    finally:
        if store is not None:
            store.close()
    return conclude(outcomes, failures, settings.ruleset)


def _store() -> ResultCache:
    from newslint.engine.cache import ResultCache  # SQLite costs a start without the cache nothing

    return ResultCache()


def _kept(path: str, workshop: _Workshop, store: ResultCache | None) -> Outcome | None:
    if store is None:
        return None
    try:
        return store.get(workshop.key(read_file(path), path), path)
    except ReadError:
        return None


def _size(path: str) -> int:
    try:
        return os.path.getsize(path)
    except OSError:
        return 0


def _work(paths: list[str], size: int, workshop: _Workshop, settings: Settings, jobs: int) -> Iterator[_Job]:
    wanted = min(jobs or _cores(), len(paths))
    if wanted < 2 or size < PARALLEL_BYTES:
        yield from map(workshop.file, paths)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    global _workshop
    forked = sys.platform == "linux"
    context = get_context("fork" if forked else "spawn")
    if forked:  # a forked process has at once what this one has loaded; elsewhere it starts from nothing
        workshop.check(_WARM_UP, "warm-up.txt")
        _workshop = workshop
    chunks = [paths[start : start + _CHUNK] for start in range(0, len(paths), _CHUNK)]
    done = 0
    with ProcessPoolExecutor(wanted, context, _begin, (settings,)) as pool:
        try:
            for chunk in pool.map(_files, chunks):
                done += len(chunk)
                yield from chunk
        except BrokenProcessPool:
            for path in paths[done:]:
                yield _Job(path, "", None, Failure(path, "internal: the process that checked it ended"))
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
        finally:
            _workshop = None


_workshop: Any = None


def _begin(settings: Settings) -> None:
    """Make a worker process ready; an interrupt is the parent's to answer."""
    import signal

    global _workshop
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if _workshop is None:
        _workshop = _Workshop(settings)


def _files(paths: list[str]) -> list[_Job]:
    return [_workshop.file(path) for path in paths]


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
