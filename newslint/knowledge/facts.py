"""Everything known from outside that a check may ask for, opened when it is first asked for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from newslint.knowledge.accepted import AcceptedWords
from newslint.knowledge.bigrams import Bigrams
from newslint.knowledge.dialects import Dialects
from newslint.knowledge.lexicon import Lexicon, shared


class Knowledge:
    """The facts of a run: the lexicon, and the words that the newsroom accepts.

    `words` are accepted words as the configuration lists them (see AcceptedWords); `dialect` is the English that the newsroom
    writes, en-US or en-GB, empty where it says nothing.
    """

    def __init__(self, words: Iterable[str] = (), dialect: str = "") -> None:
        self.accepted = AcceptedWords(words)
        self.dialect = dialect

    @cached_property
    def lexicon(self) -> Lexicon:
        """The shipped lexicon. Raises LexiconError where its data are missing or damaged."""
        return shared()

    @cached_property
    def dialects(self) -> Dialects:
        """What British and American English spell differently. Raises DialectsError where the list is missing or damaged."""
        return Dialects.open()

    @cached_property
    def bigrams(self) -> Bigrams:
        """What stands beside easily confused words. Raises BigramsError where its data are missing or damaged."""
        return Bigrams.open()
