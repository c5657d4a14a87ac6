"""What a cached value depends on: the code, the data and the cards, told by size and time of change."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import cache

try:
    from _blake2 import blake2b  # hashlib loads OpenSSL first, which takes 4 ms of the 80 that a start may take
except ImportError:
    from hashlib import blake2b

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def digest(*parts: str | bytes) -> str:
    """A short hash of the parts in order; parts that differ in their borders differ in their hash."""
    state = blake2b(digest_size=16)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        state.update(len(data).to_bytes(8, "little"))
        state.update(data)
    return state.hexdigest()


def stamp(paths: Iterable[str]) -> str:
    """A hash of the paths, sizes and times of files; a missing file counts as such."""
    lines = []
    for path in paths:
        try:
            status = os.stat(path)
            lines.append(f"{path}|{status.st_size}|{status.st_mtime_ns}")
        except OSError:
            lines.append(f"{path}|missing")
    return digest("\n".join(lines))


@cache
def code_stamp() -> str:
    """A hash that changes with any file of the package: a cached value never outlives the code that made it."""
    found = []
    stack = [_PACKAGE]
    while stack:
        with os.scandir(stack.pop()) as entries:
            for entry in entries:
                if entry.name == "__pycache__":
                    continue
                if entry.is_dir():
                    stack.append(entry.path)
                else:
                    found.append(entry.path)
    return stamp(sorted(found))
