"""Files to outcomes in parallel processes, where that pays; the same jobs in the same order in any case."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

from newslint.config import Config
from newslint.document.readers import read_text
from newslint.engine.workshop import Job, Workshop
from newslint.model import Failure
from newslint.ruleset.selection import RuleSet

PARALLEL_BYTES = 150_000
"""Below this many bytes to check a second process costs more than it brings (measured: 30 ms to start, 5 ms an article)."""

_CHUNK = 8
_WARM_UP = "A spokeswoman, Ann Example, said: “We go.” The goverment of Exampel went to Example."
"""What makes the checks load what they need."""

_workshop: Workshop | None = None


def work(paths: list[str], size: int, workshop: Workshop, jobs: int) -> Iterator[Job]:
    """The jobs of the files, in order. `size` is their bytes together, `jobs` the most processes (0: one a core)."""
    wanted = min(jobs or _cores(), len(paths))
    if wanted < 2 or size < PARALLEL_BYTES:
        yield from map(workshop.file, paths)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    global _workshop
    forked = sys.platform == "linux"
    if forked:  # a forked process has at once what this one has loaded; elsewhere it starts from nothing
        workshop.check(read_text(_WARM_UP, "warm-up.txt"))
        _workshop = workshop
    context = get_context("fork" if forked else "spawn")
    chunks = [paths[start : start + _CHUNK] for start in range(0, len(paths), _CHUNK)]
    done = 0
    with ProcessPoolExecutor(wanted, context, _begin, (workshop.ruleset, workshop.config)) as pool:
        try:
            for chunk in pool.map(_files, chunks):
                done += len(chunk)
                yield from chunk
        except BrokenProcessPool:
            for path in paths[done:]:
                yield Job(path, "", Failure(path, "internal: the process that checked it ended"))
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
        finally:
            _workshop = None


def _begin(ruleset: RuleSet, config: Config) -> None:
    """Make a worker process ready; an interrupt is the parent's to answer."""
    import signal

    global _workshop
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if _workshop is None:
        _workshop = Workshop(ruleset, config)


def _files(paths: list[str]) -> list[Job]:
    assert _workshop is not None
    return [_workshop.file(path) for path in paths]


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
