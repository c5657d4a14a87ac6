"""Progress: a line on a terminal when it takes long, nothing anywhere else."""

from __future__ import annotations

import io
import sys

import pytest

from newslint.cli import progress
from newslint.cli.progress import Progress

TAKEN_AWAY = "\r\033[K"


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now


class Stream(io.StringIO):
    """Standard error, a terminal or not."""

    def __init__(self, terminal: bool) -> None:
        super().__init__()
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal


def started(patch: pytest.MonkeyPatch, terminal: bool) -> tuple[Progress, Clock, Stream]:
    clock, stream = Clock(), Stream(terminal)
    patch.setattr(progress, "time", clock)
    patch.setattr(sys, "stderr", stream)
    return Progress(), clock, stream


def test_where_there_is_no_terminal_nothing_is_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    told, clock, stream = started(monkeypatch, terminal=False)
    for done in range(1, 100):
        clock.now += 10
        told(done, 100)
    told.close()
    assert stream.getvalue() == ""


def test_short_work_prints_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    told, clock, stream = started(monkeypatch, terminal=True)
    for done in range(1, 100):
        clock.now += 0.01
        told(done, 100)
    told.close()
    assert stream.getvalue() == ""


def test_long_work_is_told_on_one_line_and_taken_away(monkeypatch: pytest.MonkeyPatch) -> None:
    told, clock, stream = started(monkeypatch, terminal=True)
    clock.now += 1.5
    told(1_200, 3_400)
    assert stream.getvalue() == TAKEN_AWAY + "checked 1,200 of 3,400 files"
    clock.now += 0.2
    told(1_300, 3_400)
    told.close()
    lines = stream.getvalue().split(TAKEN_AWAY)
    assert lines == ["", "checked 1,200 of 3,400 files", "checked 1,300 of 3,400 files", ""]
    assert "\n" not in stream.getvalue()


def test_a_terminal_is_not_flooded(monkeypatch: pytest.MonkeyPatch) -> None:
    told, clock, stream = started(monkeypatch, terminal=True)
    clock.now += 2
    for done in range(1000):
        clock.now += 0.001
        told(done, 1000)
    assert 5 <= stream.getvalue().count("checked") <= 11
