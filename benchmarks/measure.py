"""Run one command and measure it: wall time from start to end, and in a run of its own the memory of its processes.

A run that is timed is not watched, so that watching costs it nothing. Memory is read in a run that is not timed:

- the largest process: the kernel's own high-water mark of resident memory. The one that `wait4` hands over is exact,
  but not below the memory of this program, which started the command; there the marks in /proc are taken instead.
- all processes: the largest sum of resident memory over the processes of the command's session, looked at every 2 ms.
  Pages that processes share (a forked pool shares most) count once in each, so the true need is at most this.

Without /proc (macOS) the largest process is what `wait4` says, and the sum is not known.
"""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from threading import Timer
from typing import IO, NamedTuple

LIMIT = 600.0
"""Seconds after which a command is ended."""

_INTERVAL = 0.002
_UNIT = 1 if sys.platform == "darwin" else 1024  # of ru_maxrss, in bytes


class Run(NamedTuple):
    """One run of a command.

    `seconds` is the wall time, `status` the exit status (negative: the signal that ended it), `largest` the peak bytes
    of its largest process and `together` those of all its processes, each None where it was not measured.
    """

    seconds: float
    status: int
    output: str
    complaint: str
    largest: int | None = None
    together: int | None = None


def run(
    command: Sequence[str], folder: str, environment: Mapping[str, str], *, watch: bool = False, limit: float = LIMIT
) -> Run:
    """Run a command in a folder to its end; with `watch` its memory is measured, and its time says nothing.

    Raises OSError where it cannot be started, and subprocess.TimeoutExpired where it takes longer than `limit` seconds.
    """
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as complaint:
        floor = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _UNIT
        start = time.perf_counter()
        process = subprocess.Popen(
            command,
            cwd=folder,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=complaint,
            start_new_session=True,
        )
        timer = Timer(limit, _end, (process.pid,))
        timer.daemon = True
        timer.start()
        largest = together = 0
        try:
            if watch:
                largest, together, status, usage = _watched(process.pid)
            else:
                _, status, usage = os.wait4(process.pid, 0)
        except BaseException:
            _end(process.pid)
            process.wait()
            raise
        finally:
            timer.cancel()
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if seconds >= limit:
            raise subprocess.TimeoutExpired(list(command), limit)
        exact = usage.ru_maxrss * _UNIT
        if exact > floor or not largest:
            largest = max(exact, largest)
        return Run(
            seconds,
            process.returncode,
            _text(output),
            _text(complaint),
            largest if watch else None,
            max(together, largest) if watch and together else None,
        )


def _text(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode("utf-8", "replace")


def _end(session: int) -> None:
    with suppress(ProcessLookupError):
        os.killpg(session, signal.SIGKILL)


def _watched(session: int) -> tuple[int, int, int, resource.struct_rusage]:
    """Bytes of the largest process and of all together, then the status and the usage that wait4 told."""
    largest = together = 0
    while True:
        ended, status, usage = os.wait4(session, os.WNOHANG)
        if ended:
            return largest, together, status, usage
        total = 0
        for now, most in _memory(session):
            total += now
            largest = max(largest, most)
        together = max(together, total)
        time.sleep(_INTERVAL)


def _memory(session: int) -> list[tuple[int, int]]:
    """For each process of the session its resident bytes now and at most so far; proc(5) tells the fields."""
    found = []
    for name in os.listdir("/proc") if os.path.isdir("/proc") else ():
        if not name.isdigit():
            continue
        with suppress(OSError, ValueError, IndexError, KeyError):  # it may end while it is read
            with open(f"/proc/{name}/stat", encoding="utf-8", errors="replace") as file:
                fields = file.read().rpartition(")")[2].split()
            if int(fields[3]) != session:
                continue
            with open(f"/proc/{name}/status", encoding="utf-8", errors="replace") as file:
                status = dict(line.split(":", 1) for line in file)
            now, most = (int(status[key].split()[0]) * 1024 for key in ("VmRSS", "VmHWM"))
            found.append((now, most))
    return found
