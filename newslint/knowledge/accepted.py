"""Words that a newsroom accepts, whatever the lexicon says."""

from __future__ import annotations

import re
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
    def _pattern(self) -> re.Pattern[str] | None:
        if not self._patterns:
            return None
        parts = []
        for word in self._patterns:
            expression = r"\w*".join(map(re.escape, re.split(r"\*+", word)))
            parts.append(f"(?i:{expression})" if word == word.lower() else expression)
        return re.compile("|".join(parts))

    def __contains__(self, word: object) -> bool:
        if not isinstance(word, str) or not (self._words or self._patterns):
            return False
        word = plain(word)
        if word in self._words or word.lower() in self._words:
            return True
        if word.isupper() and any(known.upper() == word for known in self._words):
            return True
        return bool(self._pattern and self._pattern.fullmatch(word))
