"""Everything known from outside that a check may ask for, opened when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TypeVar, cast

from newslint.knowledge.accepted import AcceptedWords
from newslint.knowledge.bigrams import Bigrams
from newslint.knowledge.dialects import Dialects
from newslint.knowledge.house_list import HouseList
from newslint.knowledge.lexicon import Lexicon, shared

Fact = TypeVar("Fact")


class Knowledge:
    """The facts of a run: the lexicon, and the words that the newsroom accepts.

    `words` are accepted words as the configuration lists them (see AcceptedWords); `dialect` is the English that the newsroom
    writes, en-US or en-GB, empty where it says nothing; `house` are the names that its house lists settle.
    """

    def __init__(self, words: Iterable[str] = (), dialect: str = "", house: HouseList | None = None) -> None:
        self.accepted = AcceptedWords(words)
        self.dialect = dialect
        self.house = house if house is not None else HouseList()
        self._kept: dict[object, object] = {}

    def once(self, make: Callable[[Knowledge], Fact]) -> Fact:
        """What `make` draws from this knowledge when it is first asked, and ever after."""
        if make not in self._kept:
            self._kept[make] = make(self)
        return cast("Fact", self._kept[make])

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
