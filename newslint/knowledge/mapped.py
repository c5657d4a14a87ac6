"""Word data read straight from memory-mapped files: a trie that gives a key its number, and a table of records by number."""

from __future__ import annotations

import mmap
import os

import marisa_trie

from newslint.errors import NewslintError


class DataError(NewslintError, RuntimeError):
    """Data that newslint ships are missing or damaged."""


def unusable(what: str, path: str, reason: object) -> DataError:
    """The error that says which data cannot be read, why, and what to do."""
    missing = "" if os.path.exists(path) else "no such file; "
    return DataError(f"the {what} cannot be read ({missing}{reason}); install newslint again", path=path)


def map_trie(trie: marisa_trie.Trie | marisa_trie.BytesTrie, path: str, what: str) -> None:
    """Let a trie read from a file, whose marks and sizes marisa checks. Raises DataError."""
    try:
        trie.mmap(path)
    except (OSError, RuntimeError, ValueError) as error:
        raise unusable(what, path, error) from error


def map_table(path: str, records: int, size: int, what: str) -> mmap.mmap:
    """The table in a file of so many records of a size in bytes. Raises DataError."""
    try:
        with open(path, "rb") as file:
            table = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError) as error:  # mmap refuses an empty file with a ValueError
        raise unusable(what, path, error) from error
    if len(table) != records * size:
        raise unusable(what, path, f"{len(table)} bytes for {records} entries")
    return table
