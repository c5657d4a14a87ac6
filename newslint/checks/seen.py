"""Words that a check has done with: articles share most of theirs, so most of a document was seen before."""

from __future__ import annotations

from collections.abc import Iterable

from newslint.checks.base import Card

_MOST = 50_000
"""Words that are remembered, some 5 MB."""


class Seen:
    """Keys in which the check finds nothing in any document, remembered by the process that runs it."""

    def __init__(self) -> None:
        self._keys: set[str] = set()

    def without(self, keys: Iterable[str]) -> set[str]:
        """The keys that are not known to be done with."""
        done = self._keys
        return {key for key in keys if key not in done}

    def add(self, keys: Iterable[str]) -> None:
        """Remember keys as done with; where there are too many, the old ones are forgotten."""
        if len(self._keys) >= _MOST:
            self._keys.clear()
        self._keys.update(keys)


def prepare(_card: Card) -> Seen:
    """Nothing seen yet, once a process: the `prepare` of the kinds that remember."""
    return Seen()
