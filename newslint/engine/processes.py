"""Files to outcomes in parallel processes, where that pays; the same jobs in the same order in any case."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from newslint.document.readers import read_text
from newslint.engine.outcome import Outcome
from newslint.engine.workshop import Job, Made, Workshop
from newslint.model import Failure

PARALLEL_BYTES = 150_000
"""Below this many bytes to check a second process costs more than it brings (measured: 30 ms to start, 5 ms an article)."""

_CHUNK = 8
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
        yield from (task(workshop, path) for path in paths)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    forked = sys.platform == "linux"
    if forked:  # a forked process has at once what this one has loaded; elsewhere it starts from nothing
        workshop.check(read_text(_WARM_UP, "warm-up.txt"))
    given = (workshop,) if forked else (workshop.ruleset, workshop.config)
    step = 1 if workshop.asks_a_server else _CHUNK
    chunks = [paths[start : start + step] for start in range(0, len(paths), step)]
    done = 0
    pool = ProcessPoolExecutor(
        min(wanted, len(chunks), _MOST), get_context("fork" if forked else "spawn"), _begin, given
    )
    try:
        for chunk in pool.map(partial(_files, task), chunks):
            done += len(chunk)
            yield from chunk
        pool.shutdown()
    except BrokenProcessPool:  # one file took its process with it; each of the others gets one of its own
        yield from (_alone(task, path, given, forked) for path in paths[done:])
    except KeyboardInterrupt:  # nobody waits for what is half done
        import threading

        threading.excepthook = lambda _: None  # the pool's own thread complains of the processes that it loses
        for process in list((pool._processes or {}).values()):
            process.terminate()
        pool.shutdown(wait=False, cancel_futures=True)
        raise
    except BaseException:
        pool.shutdown(cancel_futures=True)
        raise


def _alone(task: Callable[[Workshop, str], Job[Made]], path: str, given: tuple[Any, ...], forked: bool) -> Job[Made]:
    """The job of a file in a process of its own."""
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    try:
        with ProcessPoolExecutor(1, get_context("fork" if forked else "spawn"), _begin, given) as pool:
            return pool.submit(_files, task, [path]).result()[0]
    except BrokenProcessPool:
        return Job(path, "", Failure(path, "internal: the process that checked it ended"))


def _begin(*given: Any) -> None:
    """Make a worker process ready. It ends with the process that started it, and at an interrupt."""
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
    _workshop = given[0] if isinstance(given[0], Workshop) else Workshop(*given)


def _files(task: Callable[[Workshop, str], Job[Made]], paths: list[str]) -> list[Job[Made]]:
    assert _workshop is not None
    return [task(_workshop, path) for path in paths]


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
