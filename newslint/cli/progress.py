"""Progress of long work: a line on a terminal, after a second; nothing anywhere else."""

from __future__ import annotations

import sys
import time


class Progress:
    """Call it with how many of how many are done; close it before anything else is printed."""

    def __init__(self) -> None:
        self._terminal = sys.stderr.isatty()
        self._next = time.monotonic() + 1
        self._shown = False

    def __call__(self, done: int, total: int) -> None:
        if not self._terminal or time.monotonic() < self._next:
            return
        self._next = time.monotonic() + 0.1
        self._shown = True
        print(f"\r\033[Kchecked {done:,} of {total:,} files", end="", file=sys.stderr, flush=True)

    def close(self) -> None:
        """Take the line away."""
        if self._shown:
            print("\r\033[K", end="", file=sys.stderr, flush=True)
