"""Whether a paragraph that is a quote goes on from the quotes of the paragraph before, or answers them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.analysis.attribution import Attribution
from newslint.analysis.cues import Cue
from newslint.model import Span

if TYPE_CHECKING:
    from newslint.analysis import Analysis

_CONNECTIVES = frozenset("and but so or nor which because therefore although though otherwise frankly".split())
"""Words with which a quote takes up what its speaker said before it."""
_RESUMING = frozenset(("then", "plus", "also"))
"""Words with which nobody but who spoke last begins."""
_EXPLAINING = (["because"], ["that's", "because"], ["in", "other", "words"])
"""Words with which a quote explains what was reported right before it."""
_OPENING = "“\"‘'«„"
_UNDER_WAY = frozenset("tweeted tweets posted continued continues".split())
"""Verbs of what is written in pieces, each in its own marks, and of who goes on speaking."""
_COMMON = ["i", "think"]
"""Two words that open the quotes of all sorts of people."""
_ANSWERS = frozenset(
    """
    yes no yeah yep nope nah eh well oh ah sure okay ok maybe right absolutely exactly never honey sweetheart darling dear
    sweetie sir ma'am madam son buddy kid dude man mom dad hello hi thanks sorry please
    """.split()
)
"""Words with which people answer one another, before a comma or a stop."""
_LONGEST_ANSWER = 14
"""Words of the longest quote that is taken for an answer without a tag."""
_PRONOUNS = frozenset(("he", "she", "they"))
_PERSONS = frozenset("he she they he's she's they're he'd she'd they'd he'll she'll they'll they've".split())
_SETTINGS = frozenset(
    """
    told interview interviews statement rally rallies crowd debate reporters conference speech forum hearing telephone phone
    monday tuesday wednesday thursday friday saturday sunday
    """.split()
)
"""Words of a tag that tell where somebody spoke at length."""
_SHORTEST_WORD = 4
"""Letters of the longest word that says nothing of what a quote is about."""
_SHORT_QUOTE = 9
"""Words of a quote that is more than a fragment, though it begins in the middle of a sentence."""


class Sequel:
    """Compares the quotes of one article with those of the paragraph before."""

    def __init__(self, analysis: Analysis) -> None:
        self._tokens = analysis.tokens
        self._prose = analysis.document.prose
        self._blocks = analysis.document.blocks

    def answers(self, one: Attribution, previous: list[Attribution]) -> bool:
        """Whether a paragraph that is a quote answers the one before it, as people speak in turns.

        It is short, and the last quote is a question, or the two paragraphs before it are of the dialogue and it is not; or
        it speaks to somebody, after a paragraph that opens with a quote.
        """
        last = previous[-1].quote
        keys, words = self._tokens.keys, self._tokens.between(one.quote.inner)
        asked = self._prose[last.inner.start : last.inner.end].rstrip().endswith("?")
        if asked and self._in_dialogue(one.quote.block):
            return True
        if not words or len(words) > _LONGEST_ANSWER:
            return False
        if previous[-1].evidence == "turn" or asked:
            return True
        addressed = keys[words.start] in _ANSWERS and self.opens(previous[0])
        return addressed and self._prose[self._tokens.span(words.start).end] in ",.!?"

    def _in_dialogue(self, block: int) -> bool:
        """Whether both paragraphs before a block open with a quotation mark."""
        before = self._blocks[max(0, block - 2) : block]
        return len(before) == 2 and all(self._prose[each.span.start] in _OPENING for each in before)

    def explains(self, one: Attribution) -> bool:
        """Whether a quote explains what stands before it: “That’s because …”, “In other words, …”."""
        keys, words = self._tokens.keys, self._tokens.between(one.quote.inner)
        return any(keys[words.start : min(words.start + len(begin), words.stop)] == begin for begin in _EXPLAINING)

    def is_aside(self, cue: Cue) -> bool:
        """Whether a verb of saying and its pronoun are set off by commas: “Rather, he said, the board …”."""
        if cue.token < 1 or self._tokens.keys[cue.token - 1] not in _PRONOUNS:
            return False
        start = self._tokens.starts[cue.token - 1]
        before = self._prose[max(0, start - 2) : start].rstrip()
        return before.endswith(",") and self._prose[cue.span.end : cue.span.end + 1] == ","

    def takes_up(self, one: Attribution, previous: list[Attribution]) -> bool:
        """Whether a paragraph that is a quote goes on from the quotes of the one before it.

        It begins with an ellipsis, “and”, “but” or the like, or with the two words with which a quote before it begins; or
        what stands before it is no more than a quote and its tag, and it is set in other marks, speaks of the same “he” or
        “they”, or the tag tells that they posted it or went on, or where they spoke and a word comes again.
        """
        keys = self._tokens.keys
        last = previous[-1].quote
        words = self._tokens.between(one.quote.inner)
        if not words:
            return False
        if one.quote.continued:
            return True  # who needs more than a paragraph was at it before
        first = keys[words.start]
        if first in _RESUMING or self._prose[one.quote.inner.start] in "….":
            return True
        tag = self._tokens.between(Span(last.span.end, self._blocks[last.block].span.end))
        tagged = len(previous) == 1 and self.opens(previous[0]) and bool(tag)
        if first in _CONNECTIVES:
            whole = self._prose[last.inner.start : last.inner.start + 1].isupper()
            whole = whole or len(self._tokens.between(last.inner)) >= _SHORT_QUOTE
            return (whole and (tagged or first == "and")) or self._echoes(one, previous)
        opening = self._opening(one)
        if opening != _COMMON and any(opening == self._opening(other) for other in previous):
            return True
        if not tagged:
            return False
        if first in _PERSONS or opening == ["i", "mean"]:
            return True
        if self._cue(previous[0]) in _UNDER_WAY or self._prose[last.span.start] != self._prose[one.quote.span.start]:
            return True
        return not _SETTINGS.isdisjoint(keys[tag.start : tag.stop]) and self._echoes(one, previous)

    def _echoes(self, one: Attribution, previous: list[Attribution]) -> bool:
        """Whether a word of a quote comes again from the quotes before it."""
        again = self._words(one)
        return any(not again.isdisjoint(self._words(other)) for other in previous)

    def _words(self, one: Attribution) -> set[str]:
        words = self._tokens.between(one.quote.inner)
        return {key for key in self._tokens.keys[words.start : words.stop] if len(key) > _SHORTEST_WORD}

    def _opening(self, one: Attribution) -> list[str]:
        words = self._tokens.between(one.quote.inner)
        return self._tokens.keys[words.start : min(words.start + 2, words.stop)]

    def opens(self, one: Attribution) -> bool:
        """Whether a quote opens its paragraph."""
        return one.quote.span.start == self._blocks[one.quote.block].span.start

    def _cue(self, one: Attribution) -> str:
        """The key of the word that gives a quote to its speaker; empty where none does."""
        return self._tokens.keys[self._tokens.at(one.cue.start)] if one.cue else ""
