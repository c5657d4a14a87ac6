"""Files to outcomes in parallel processes: the same jobs in the same order, and nothing left behind."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator
from functools import partial
from multiprocessing import active_children
from pathlib import Path

import pytest
from fake_kinds import card, install

from newslint.api import Config, Desk
from newslint.checks.base import Context, Hit, Kind
from newslint.engine import processes
from newslint.engine.outcome import Outcome
from newslint.engine.processes import PARALLEL_BYTES, spread, work
from newslint.engine.workshop import Job, Workshop
from newslint.model import Failure, Span
from newslint.ruleset.selection import Rule, RuleSet

SLIPS = ("The the mayor left.", "The goverment resigned.", "Nothing here.", "caf\udce9", "“We stay,” Dagny Lund said.")


@pytest.fixture
def paths(tmp_path: Path) -> list[str]:
    """More files than go to a process at once, one of them no text and one not there."""
    for number in range(20):
        text = SLIPS[number % len(SLIPS)] + "\n"
        (tmp_path / f"{number:02}.txt").write_bytes(text.encode("utf-8", "surrogateescape"))
    return [*(str(path) for path in sorted(tmp_path.iterdir())), str(tmp_path / "none.txt")]


@pytest.fixture
def workshop() -> Workshop:
    desk = Desk(Config(words=("mayor",)))
    return Workshop(desk.ruleset, desk.config)


@pytest.mark.parametrize("jobs", [1, 2, 3, 0])
@pytest.mark.parametrize("count", [0, 1, 7, 8, 9, 21])
def test_processes_give_the_same_jobs_as_work_in_one(
    paths: list[str], workshop: Workshop, count: int, jobs: int
) -> None:
    alone = list(work(paths[:count], 0, workshop, 1))
    assert [job.path for job in alone] == paths[:count]
    assert list(work(paths[:count], PARALLEL_BYTES, workshop, jobs)) == alone


def test_the_processes_come_to_their_end_together() -> None:
    paths = [f"{number}.txt" for number in range(100)]
    chunks = list(processes._chunks(paths, 2, 8))
    assert [path for chunk in chunks for path in chunk] == paths
    assert max(map(len, chunks)) == 8
    assert [len(chunk) for chunk in chunks[-4:]] == [1, 1, 1, 1]
    assert all(len(chunk) == 1 for chunk in processes._chunks(paths, 2, 1))


def finder_of_processes() -> Kind:
    """A kind that tells in which process it ran."""

    def check(context: Context) -> Iterator[Hit]:
        yield Hit(Span(0, 1), (str(os.getpid()),))

    return Kind(("the process",), check=check)


@pytest.mark.skipif(sys.platform != "linux", reason="a kind made by a test is known to forked processes only")
@pytest.mark.parametrize(("size", "jobs", "most"), [(0, 4, 0), (PARALLEL_BYTES, 1, 0), (PARALLEL_BYTES, 2, 2)])
def test_other_processes_are_asked_where_that_pays(
    paths: list[str], monkeypatch: pytest.MonkeyPatch, size: int, jobs: int, most: int
) -> None:
    install(monkeypatch, "process", finder_of_processes())
    made = Workshop(RuleSet((Rule(card("a.process", "process", message="%s")),), ()), Config())
    outcomes = [job.outcome for job in work(paths, size, made, jobs)]
    ran = {finding.message for one in outcomes if isinstance(one, Outcome) for finding in one.findings}
    own = str(os.getpid())
    assert (own in ran) is (most == 0)
    assert len(ran - {own}) <= most


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_a_run_that_is_broken_off_leaves_no_process(
    paths: list[str], workshop: Workshop, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    before = _children()
    jobs = work(paths * 5, PARALLEL_BYTES, workshop, 2)
    assert isinstance(next(jobs), Job)
    jobs.close()  # type: ignore[attr-defined]
    for process in active_children():
        process.join(30)
    assert not active_children()
    assert platform != "linux" or _children() == before
    assert processes._workshop is None
    assert list(work(paths, PARALLEL_BYTES, workshop, 2)) == list(work(paths, 0, workshop, 1))


@pytest.mark.skipif(sys.platform != "linux", reason="processes are forked on Linux only")
@pytest.mark.parametrize("at_fault", [set(), {0}, {7}, {20}, {3, 4, 12}, set(range(21))])
def test_a_file_that_ends_its_process_is_named_and_the_others_are_checked(
    paths: list[str], workshop: Workshop, at_fault: set[int]
) -> None:
    alone = list(work(paths, 0, workshop, 1))
    fatal = {paths[number] for number in at_fault}
    before = _children()
    made = list(spread(partial(_die_at, fatal), paths, PARALLEL_BYTES, workshop, 2))
    told = "internal: the process that checked it ended"
    assert made == [Job(job.path, "", Failure(job.path, told)) if job.path in fatal else job for job in alone]
    assert _children() == before


def _children() -> str:
    """The processes that this one has started and not seen off, where the system tells."""
    try:
        return Path(f"/proc/self/task/{os.getpid()}/children").read_text()
    except OSError:
        return ""


def _die_at(fatal: set[str], workshop: Workshop, path: str) -> Job[Outcome]:
    if path in fatal:
        os._exit(3)
    return workshop.file(path)


def test_a_file_that_ends_the_process_of_a_pool_is_named(
    paths: list[str], workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    made = list(spread(partial(_die_at, {paths[3]}), paths[:5], PARALLEL_BYTES, workshop, 2))
    assert [job.path for job in made] == paths[:5]
    assert [isinstance(job.outcome, Failure) and "ended" in job.outcome.message for job in made] == [
        False,
        False,
        False,
        True,
        False,
    ]


def test_as_many_processes_as_cores_that_may_be_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 3, 5}, raising=False)
    assert processes._cores() == 3
    monkeypatch.delattr(os, "sched_getaffinity")
    monkeypatch.setattr(os, "cpu_count", lambda: 7)
    assert processes._cores() == 7
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert processes._cores() == 1


@pytest.mark.skipif(sys.platform != "linux", reason="processes are forked on Linux only")
def test_answers_that_came_together_are_both_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader that took more than one answer out of the pipe would wait for ever for the second."""
    from newslint.engine import forks

    usual = forks._Pool.result

    def late(pool: forks._Pool, chunk: int) -> list[object] | None:
        time.sleep(0.05)
        return usual(pool, chunk)

    monkeypatch.setattr(forks._Pool, "result", late)
    signal.signal(signal.SIGALRM, signal.default_int_handler)
    signal.alarm(20)
    try:
        found = list(forks.in_forks(str.upper, [["a"], ["b"], ["c"]], 1, lambda _: None))
    finally:
        signal.alarm(0)
    assert found == ["A", "B", "C"]
