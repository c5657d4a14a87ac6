"""Facts in a text, worked out once and on demand. Every offset here is a code point of the prose."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Self, TypeVar, cast

from newslint.analysis.sentences import Sentences, sentences
from newslint.analysis.tokens import Tokens, tokenize
from newslint.document.model import Document

if TYPE_CHECKING:
    from newslint.analysis.attribution import Attribution
    from newslint.analysis.mentions import Mentions
    from newslint.analysis.quotes import Quotes

Argument = TypeVar("Argument")
Fact = TypeVar("Fact")


class Analysis:
    """What is known of one document. A fact is worked out when a check first asks for it."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._kept: dict[object, object] = {}

    def once(self, make: Callable[[Argument], Fact], argument: Argument) -> Fact:
        """What `make` says of the argument when it is first asked, and ever after: facts that the steps of one check share."""
        if make not in self._kept:
            self._kept[make] = make(argument)
        return cast("Fact", self._kept[make])

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.forget()

    def forget(self) -> None:
        """Let go of all facts. They refer to one another, so that they would stay until the garbage collector finds them."""
        self._kept.clear()
        for fact in [name for name in vars(self) if name not in ("document", "_kept")]:
            delattr(self, fact)

    @cached_property
    def lower(self) -> str:
        """The prose in lower case, for telling quickly what cannot stand in it. Its offsets are not the prose's."""
        return self.document.prose.lower()

    @cached_property
    def tokens(self) -> Tokens:
        """The words of the prose."""
        return tokenize(self.document.prose)

    @cached_property
    def sentences(self) -> Sentences:
        """The sentences of every block."""
        return sentences(self.document)

    @cached_property
    def quotes(self) -> Quotes:
        """The quotations, and the marks that have no partner."""
        from newslint.analysis.quotes import find_quotes

        return find_quotes(self.document)

    @cached_property
    def attributions(self) -> list[Attribution]:
        """For each quotation what the article says of its speaker, in the words that stand there."""
        from newslint.analysis.attribute import attribute

        return attribute(self)

    @cached_property
    def speakers(self) -> list[str]:
        """For each attribution the full name of its speaker, or the words that say who speaks; empty where none do."""
        from newslint.analysis.speaker_names import speaker_names

        return speaker_names(self)

    @cached_property
    def mentions(self) -> Mentions:
        """The names, as runs of capitalised words."""
        from newslint.analysis.mention_reader import find_mentions

        return find_mentions(self)
