"""Words that a newsroom accepts, whatever the lexicon says."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from newslint.knowledge.lexicon import plain


class AcceptedWords:
    """A list of accepted words.

    A word in lower case is accepted in any case, one with a capital as it is written and all in capitals; `*` at either end
    or inside stands for any letters.
    """

    def __init__(self, words: Iterable[str]) -> None:
        cleaned = [plain(word.strip()) for word in words]
        self._patterns = [word for word in cleaned if "*" in word]
        self._words = frozenset(word for word in cleaned if word and "*" not in word)

    @cached_property
    def _capitals(self) -> frozenset[str]:
        return frozenset(word.upper() for word in self._words)

    def __contains__(self, word: object) -> bool:
        if not isinstance(word, str) or not (self._words or self._patterns):
            return False
        word = plain(word)
        if word in self._words or word.lower() in self._words or (word.isupper() and word in self._capitals):
            return True
        return any(_matches(word.lower() if pattern.islower() else word, pattern) for pattern in self._patterns)


def _matches(word: str, pattern: str) -> bool:
    """Whether a word fits a pattern in which `*` stands for any letters; in linear time, whatever the pattern."""
    first, *middle, last = pattern.split("*")
    if len(word) < len(first) + len(last) or not word.startswith(first) or not word.endswith(last):
        return False
    at, stop = len(first), len(word) - len(last)
    for part in middle:
        at = word.find(part, at, stop)
        if at < 0:
            return False
        at += len(part)
    return True
