"""The result cache: outcomes by the content that they were made from and the rules that made them.

One SQLite file in the user's cache folder. Runs that share it wait for one another; whatever is wrong with the file costs the
speed of the cache, never the result.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Iterable
from contextlib import suppress
from zlib import crc32

from newslint.engine.outcome import Outcome, from_json, to_json
from newslint.ruleset.cache_folder import cache_folder

MAX_ROWS = 100_000
"""Outcomes kept, about 1 KB each; the oldest go first."""

_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS outcomes (key TEXT PRIMARY KEY, used INTEGER, crc INTEGER, value TEXT) WITHOUT ROWID"
)


class ResultCache:
    """Outcomes of earlier runs. No method raises: a cache that fails is empty and keeps nothing."""

    def __init__(self, folder: str | None = None) -> None:
        self._path = os.path.join(folder or cache_folder(), "results.sqlite")
        self._connection: sqlite3.Connection | None = None
        try:
            self._connection = self._open()
        except sqlite3.OperationalError:  # locked for long, read-only, no such folder
            return
        except (sqlite3.DatabaseError, OSError):  # damaged: begin anew
            self._remove()
            with suppress(OSError, sqlite3.Error):
                self._connection = self._open()

    def _open(self) -> sqlite3.Connection:
        os.makedirs(os.path.dirname(self._path), mode=0o700, exist_ok=True)
        connection = sqlite3.connect(self._path, timeout=5, isolation_level=None)
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=OFF")
            connection.execute(_SCHEMA)
        except BaseException:
            connection.close()
            raise
        return connection

    def _remove(self) -> None:
        for suffix in ("", "-wal", "-shm"):
            with suppress(OSError):
                os.unlink(self._path + suffix)

    def get(self, key: str, path: str) -> Outcome | None:
        """The outcome kept under a key, as that of the path; None where there is none or it is damaged."""
        if self._connection is None:
            return None
        try:
            row = self._connection.execute("SELECT crc, value FROM outcomes WHERE key = ?", (key,)).fetchone()
            if row is None or crc32(row[1].encode()) != row[0]:
                return None
            return from_json(path, json.loads(row[1]))
        except (sqlite3.Error, ValueError, TypeError, IndexError, KeyError, AttributeError):
            return None

    def put(self, outcomes: Iterable[tuple[str, Outcome]]) -> None:
        """Keep outcomes under their keys. Those with errors are not kept: they may pass."""
        if self._connection is None:
            return
        now = int(time.time())
        rows = []
        for key, outcome in outcomes:
            if not outcome.errors:
                value = json.dumps(to_json(outcome))  # ASCII, so that any text can be stored
                rows.append((key, now, crc32(value.encode()), value))
        if not rows:
            return
        try:
            with self._connection:
                self._connection.execute("BEGIN IMMEDIATE")
                self._connection.executemany("INSERT OR REPLACE INTO outcomes VALUES (?, ?, ?, ?)", rows)
                self._prune()
        except sqlite3.OperationalError:  # locked for long, or a full disk: the next run may fare better
            return
        except sqlite3.DatabaseError:  # damaged: the next run begins anew
            self.close()
            self._remove()

    def _prune(self) -> None:
        assert self._connection is not None
        (count,) = self._connection.execute("SELECT count(*) FROM outcomes").fetchone()
        if count > MAX_ROWS:
            oldest = "SELECT key FROM outcomes ORDER BY used LIMIT ?"
            self._connection.execute(f"DELETE FROM outcomes WHERE key IN ({oldest})", (count - MAX_ROWS * 9 // 10,))

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None
