"""Files to outcomes in parallel processes, where that pays; the same jobs in the same order in any case."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from newslint.document.readers import read_text
from newslint.engine.outcome import Outcome
from newslint.engine.workshop import Job, Made, Workshop
from newslint.model import Failure

if TYPE_CHECKING:
    from newslint.config import Config
    from newslint.ruleset.selection import RuleSet

PARALLEL_BYTES = 150_000
"""Below this many bytes to check a second process costs more than it brings (measured: 30 ms to start, 5 ms an article)."""

_CHUNK = 8
"""Files that a process is given at once, at most."""
_SHARE = 4
"""A process is given a part of what is left: one in so many for each process, so that all come to their end together."""
_MOST = 61
"""Processes that Windows can wait for."""

_WARM_UP = "A spokeswoman, Ann Example, said: “We go.” The goverment of Exampel went to Example."
"""What makes the checks load what they need."""

_workshop: Workshop | None = None


def work(paths: list[str], size: int, workshop: Workshop, jobs: int) -> Iterator[Job[Outcome]]:
    """The checks of the files, in order. `size` is their bytes together, `jobs` the most processes (0: one a core)."""
    return spread(Workshop.file, paths, size, workshop, jobs)


def spread(
    task: Callable[[Workshop, str], Job[Made]], paths: list[str], size: int, workshop: Workshop, jobs: int
) -> Iterator[Job[Made]]:
    """What the task, a function of a module, makes of each file, in order; `size` and `jobs` as for `work`."""
    wanted = min(jobs or _cores(), len(paths))
    if wanted < 2 or (size < PARALLEL_BYTES and not workshop.asks_a_server):
        return (task(workshop, path) for path in paths)
    chunks = list(_chunks(paths, wanted, 1 if workshop.asks_a_server else _CHUNK))
    if sys.platform != "linux":
        return _in_pool(task, chunks, workshop, min(wanted, len(chunks), _MOST))
    from newslint.engine.forks import in_forks

    workshop.check(read_text(_WARM_UP, "warm-up.txt"))
    return cast("Iterator[Job[Made]]", in_forks(partial(task, workshop), chunks, wanted, _lost))


def _chunks(paths: list[str], processes: int, most: int) -> Iterator[list[str]]:
    """The paths in order, so many at once at most, and fewer towards the end."""
    start = 0
    while start < len(paths):
        stop = start + min(most, (len(paths) - start) // (_SHARE * processes) + 1)
        yield paths[start:stop]
        start = stop


def _in_pool(
    task: Callable[[Workshop, str], Job[Made]], chunks: list[list[str]], workshop: Workshop, processes: int
) -> Iterator[Job[Made]]:
    """The same in processes that start from nothing, where a fork is not safe or not known."""
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    given = (workshop.ruleset, workshop.config)

    def pool(most: int) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(most, get_context("spawn"), _begin, given)

    done = 0
    workers = pool(processes)
    try:
        for made in workers.map(partial(_files, task), chunks):
            done += 1
            yield from made
        workers.shutdown()
    except BrokenProcessPool:  # one file took its process with it; each of the others gets one of its own
        for path in (path for chunk in chunks[done:] for path in chunk):
            try:
                with pool(1) as alone:
                    yield from alone.submit(_files, task, [path]).result()
            except BrokenProcessPool:
                yield _lost(path)
    except KeyboardInterrupt:  # nobody waits for what is half done
        import threading

        threading.excepthook = lambda _: None  # the pool's own thread complains of the processes that it loses
        for process in list((workers._processes or {}).values()):
            process.terminate()
        workers.shutdown(wait=False, cancel_futures=True)
        raise
    except BaseException:
        workers.shutdown(cancel_futures=True)
        raise


def _lost(path: str) -> Job[Any]:
    return Job(path, "", Failure(path, "internal: the process that checked it ended"))


def _begin(ruleset: RuleSet, config: Config) -> None:
    """Make a process of a pool ready. It ends with the process that started it, and at an interrupt."""
    import multiprocessing
    import signal
    import threading
    from multiprocessing.connection import wait

    global _workshop
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    parent = multiprocessing.parent_process()
    if parent is not None:

        def follow() -> None:
            wait([parent.sentinel])
            os._exit(1)

        threading.Thread(target=follow, daemon=True).start()
    _workshop = Workshop(ruleset, config)


def _files(task: Callable[[Workshop, str], Job[Made]], paths: list[str]) -> list[Job[Made]]:
    assert _workshop is not None
    return [task(_workshop, path) for path in paths]


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
