"""Everything known from outside that a check may ask for, opened when it is first asked for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from newslint.knowledge.accepted import AcceptedWords
from newslint.knowledge.lexicon import Lexicon


class Knowledge:
    """The facts of a run: the lexicon, and the words that the newsroom accepts.

    `words` are accepted words as the configuration lists them (see AcceptedWords).
    """

    def __init__(self, words: Iterable[str] = (), dialect: str = "en-US") -> None:
        self.accepted = AcceptedWords(words)
        self.dialect = dialect

    @cached_property
    def lexicon(self) -> Lexicon:
        """The shipped lexicon. Raises LexiconError where its data are missing or damaged."""
        return Lexicon.open()
