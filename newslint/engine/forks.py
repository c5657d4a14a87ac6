"""Forked processes that work on files: each has at once what this one has loaded, and nothing more is imported.

The pools of the standard library take 20 ms to import, a quarter of what a start may take. Here the parent hands numbers of
chunks down a pipe and reads what was made of them from another. A process that ends takes the chunk with it that it was at:
the files of that chunk are worked on one by one, so that only the file at fault is lost.
"""

from __future__ import annotations

import os
import pickle
import select
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import NoReturn

_AHEAD = 2
"""Chunks that a process has, so that it need not wait for the next one."""
_NUMBER = 4
"""Bytes of a chunk's number, and of the length of what was made of it, which is less than 4 GB."""

Task = Callable[[str], object]
"""What is done with a file; it must not raise."""


class _Child:
    """A process, the pipe that it is told chunks by, the one that it answers by, and the chunks that it has."""

    def __init__(self, task: Task, chunks: Sequence[list[str]], others: list[_Child]) -> None:
        told, self._tell = os.pipe()
        answers, answer = os.pipe()
        self.has: deque[int] = deque()
        self.pid = os.fork()
        if not self.pid:
            for fd in (self._tell, answers, *(fd for other in others for fd in other.fds)):
                os.close(fd)  # or the parent's end would not close the pipes
            _serve(task, chunks, told, answer)
        os.close(told)
        os.close(answer)
        self._answers = answers

    @property
    def fds(self) -> tuple[int, int]:
        """The parent's ends of the pipes."""
        return self._tell, self._answers

    def tell(self, chunk: int) -> None:
        """Hand a chunk over."""
        self.has.append(chunk)
        with suppress(BrokenPipeError):  # it has ended, as reading from it will show
            os.write(self._tell, chunk.to_bytes(_NUMBER, "little"))

    def made(self) -> list[object] | None:
        """What was made of the chunk that it has had longest; None where it has ended."""
        size = _exactly(self._answers, _NUMBER)
        data = _exactly(self._answers, int.from_bytes(size, "little")) if size else b""
        if not data:
            return None
        self.has.popleft()
        made: list[object] = pickle.loads(data)
        return made

    def end(self) -> None:
        """See it off, whatever it is at."""
        os.kill(self.pid, signal.SIGKILL)  # nobody has waited for it, so that its number is still its own
        os.close(self._tell)
        os.close(self._answers)
        os.waitpid(self.pid, 0)


def in_forks(task: Task, chunks: list[list[str]], processes: int, lost: Callable[[str], object]) -> Iterator[object]:
    """What the task makes of each file of the chunks, in order; `lost` is what there is of a file whose process ended."""
    pool = _Pool(task, chunks, processes)
    try:
        for number, chunk in enumerate(chunks):
            made = pool.result(number)
            if made is not None:
                yield from made
            elif len(chunk) == 1:
                yield lost(chunk[0])
            else:
                yield from in_forks(task, [[path] for path in chunk], 1, lost)
    finally:
        pool.end()


class _Pool:
    """The processes at work on the chunks, and what they have made that nobody has asked for yet."""

    def __init__(self, task: Task, chunks: Sequence[list[str]], processes: int) -> None:
        self._task = task
        self._chunks = chunks
        self._left = deque(range(len(chunks)))
        self._made: dict[int, list[object] | None] = {}
        self._children: list[_Child] = []
        for _ in range(min(processes, len(chunks))):
            self._fork()

    def result(self, chunk: int) -> list[object] | None:
        """What was made of a chunk, waited for; None where its process ended."""
        while chunk not in self._made:
            poll = select.poll()
            for child in self._children:
                poll.register(child.fds[1], select.POLLIN)
            ready = {fd for fd, _ in poll.poll()}
            for child in [child for child in self._children if child.fds[1] in ready]:
                self._read(child)
        return self._made.pop(chunk)

    def end(self) -> None:
        """See all processes off."""
        while self._children:
            self._children.pop().end()

    def _fork(self) -> None:
        self._children.append(_Child(self._task, self._chunks, self._children))
        self._feed(self._children[-1])

    def _feed(self, child: _Child) -> None:
        while self._left and len(child.has) < _AHEAD:
            child.tell(self._left.popleft())

    def _read(self, child: _Child) -> None:
        chunk = child.has[0] if child.has else None
        made = child.made()
        if made is not None and chunk is not None:
            self._made[chunk] = made
            self._feed(child)
            return
        self._children.remove(child)
        child.end()
        if chunk is not None:
            self._made[chunk] = None
            self._left.extendleft(reversed([*child.has][1:]))  # it had not begun with those
        if self._left:
            self._fork()


def _exactly(fd: int, size: int) -> bytes:
    """So many bytes from a pipe, or none where it ends before. Nothing is read ahead, or a poll would not know of it."""
    parts = []
    while size:
        part = os.read(fd, size)
        if not part:
            return b""
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def _serve(task: Task, chunks: Sequence[list[str]], told: int, answer: int) -> NoReturn:
    """The life of a process: it ends with its parent, at the latest after the chunk that it is at, and at an interrupt."""
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        with os.fdopen(answer, "wb") as answers:
            while number := os.read(told, _NUMBER):
                made = pickle.dumps([task(path) for path in chunks[int.from_bytes(number, "little")]], -1)
                answers.write(len(made).to_bytes(_NUMBER, "little") + made)
                answers.flush()
    finally:
        os._exit(0)  # whatever happens here, the rest of the program is the parent's
