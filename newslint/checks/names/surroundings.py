"""What stands around a word of an article and tells what it is: a verb, a preposition, an article, the sign for “and”."""

from __future__ import annotations

import re
from functools import cached_property

from newslint.checks.base import Context

OWNING = ("'s", "’s")
"""How a possessive ends."""
_ACTS = frozenset(
    "said says told did has had was is will would should must can could may might cannot added asked called wrote wants wanted "
    "spoke".split()
)
"""What stands behind the name of one who acts."""
_NOUN = 5
"""Letters of a word behind two names that is hardly behind both by chance."""
_EXPLAINED = re.compile(r", (?:an?|the|which|who) ")
_AT = frozenset(("in", "at", "near", "outside", "around", "into", "across", "through"))
"""What stands before a place and hardly before a person."""
_WHERE = _AT | {"from", "to", "of"}


class Surroundings:
    """The surroundings of the words of one article, asked for by token index."""

    def __init__(self, context: Context) -> None:
        self._tokens, self._mentions = context.analysis.tokens, context.analysis.mentions
        self._prose = context.document.prose
        self._headlines = [block.span for block in context.document.blocks if block.kind == "headline"]
        self._has_ampersand = " & " in self._prose

    def is_located(self, index: int) -> bool:
        """Whether a preposition of place stands before a word."""
        return index > 0 and self._tokens.keys[index - 1] in _WHERE

    def is_at(self, index: int) -> bool:
        """Whether a preposition stands before a word that hardly stands before a person."""
        return index > 0 and self._tokens.keys[index - 1] in _AT

    def acts(self, index: int) -> bool:
        """Whether a word that is in lower case nowhere does what people do: “Taper said”; in a headline “Taper wins”."""
        keys, written = self._tokens.keys, self._tokens.written
        following = keys[index + 1] if index + 1 < len(keys) else ""
        if self._mentions.keys[index] in written or self.has_article(index):
            return False
        return following in _ACTS or (index in self.headings and following[-1:] == "s" and following in written)

    def is_owner(self, index: int) -> bool:
        """Whether a word has a possessive s of its own."""
        return self._tokens.texts[index][-2:] in OWNING

    def has_article(self, index: int) -> bool:
        """Whether an article stands before a word (“the Web”)."""
        return index > 0 and self._tokens.keys[index - 1] in ("the", "a", "an")

    def is_explained(self, index: int) -> bool:
        """Whether a word that stands alone is told who or what it is: “Orm, the drug maker”."""
        end = self._tokens.span(index).end
        return _EXPLAINED.match(self._prose, end) is not None

    def following(self, index: int) -> str:
        """The word in lower case that stands right behind a word, if it is no small one: “Orm cathedral”."""
        behind = self._tokens.texts[index + 1] if index + 1 < len(self._tokens.texts) else ""
        return behind if behind.islower() and len(behind) >= _NOUN and self._is_next(index) else ""

    def _is_next(self, index: int) -> bool:
        """Whether nothing but a space parts a word from the next."""
        return self._prose[self._tokens.span(index).end : self._tokens.starts[index + 1]] == " "

    def is_joined(self, index: int) -> bool:
        """Whether the sign for “and” joins a word to the one before it."""
        return index > 0 and self.is_and(index - 1)

    def is_and(self, index: int) -> bool:
        """Whether the sign for “and” joins a word and the next to the name of a company (“Orm & Pell”)."""
        starts, at = self._tokens.starts, self._mentions.at
        if not self._has_ampersand or index not in at or index + 1 not in at:
            return False
        start = starts[index]
        return self._prose[start : starts[index + 1]].removeprefix(self._tokens.texts[index]) == " & "

    @cached_property
    def headings(self) -> frozenset[int]:
        """The first words of the headlines."""
        return frozenset(self._tokens.at(headline.start) for headline in self._headlines)

    def in_headline(self, index: int) -> bool:
        """Whether a word stands in a headline."""
        offset = self._tokens.starts[index]
        return any(headline.start <= offset < headline.end for headline in self._headlines)
