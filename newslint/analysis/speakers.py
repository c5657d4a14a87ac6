"""Who speaks: the noun phrase that a cue belongs to, and the full name that the article gives to it."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

from newslint.analysis.cues import Cue
from newslint.knowledge.speech import speech
from newslint.knowledge.titles import PARTICLES, TITLES
from newslint.model import Span

if TYPE_CHECKING:
    from newslint.analysis import Analysis

PhraseKind = Literal["name", "pronoun", "common"]

PRONOUNS = frozenset("i he she they we it you".split())
_DETERMINERS = frozenset(
    "the a an one another some many several two three both other others this that these those his her their its my our your".split()
)
_PREPOSITIONS = frozenset(
    """
    about above across after against along amid among around as at before behind beside between beyond by despite during
    for from in inside into like near of off on onto outside over past regarding since than through throughout to toward
    towards under until unlike upon versus via with within without
    """.split()
)
_STOPS = _PREPOSITIONS | PRONOUNS | frozenset(
    """
    and or but nor who whom whose which that when where while if because so is are was were be been being has have had do
    does did will would can could may might must should not n't also then later now there here him them me us
    """.split()
)
_LONGEST = 8
"""Words of the longest noun phrase that is taken for a speaker."""
_ADVERB = re.compile(r"\w+ly$|^(?:also|then|later|now|once|twice|recently|again|even|still|just|too|never|always|often|soon)$")


class Phrase(NamedTuple):
    """A noun phrase that may name a speaker: its token indices, prose span and kind.

    `after` is what stands right before it in its clause: a preposition, a comma, or nothing of the kind.
    """

    words: range
    span: Span
    kind: PhraseKind
    after: Literal["preposition", "comma", ""]


Speaker = Phrase


class Speakers:
    """Finds the speakers of one article."""

    def __init__(self, analysis: Analysis) -> None:
        self._tokens = analysis.tokens
        self._prose = analysis.document.prose
        self._mentions = analysis.mentions
        self._spans = [mention.span.start for mention in self._mentions.mentions]

    def of(self, cue: Cue, span: Span, follows: bool) -> Phrase | None:
        """The noun phrase in a prose span that a cue belongs to; `follows` tells that the span follows the quote."""
        phrases = self.phrases(span)
        if cue.kind == "source":
            return next((phrase for phrase in phrases if phrase.words.start > cue.index), None)
        if cue.kind == "colon":
            return self._subject([phrase for phrase in phrases if phrase.span.end <= cue.span.start])
        after = [phrase for phrase in phrases if phrase.words.start > cue.index]
        if follows and after and self._inverted(cue, span, after[0]):
            return after[0]
        before = [phrase for phrase in phrases if phrase.words.stop <= cue.index]
        if cue.kind == "noun":
            return self._subject(before or phrases)
        bare = self._bare(cue, span)
        if cue.kind == "participle" or not before:
            return self._subject(before) or bare
        gap = self._prose[before[-1].span.end : cue.span.start]
        if "," in gap or before[-1].after:
            return (bare if "," not in gap else None) or self._subject(before)
        return bare or before[-1]

    def phrases(self, span: Span) -> list[Phrase]:
        """The noun phrases of a prose span, in order."""
        found = []
        words = self._tokens.between(span)
        at, stop = words.start, words.stop
        while at < stop:
            phrase = self._phrase(at, words)
            if phrase is None:
                at += 1
            else:
                found.append(phrase)
                at = phrase.words.stop
        return found

    def first(self, span: Span) -> Phrase | None:
        """The subject of a prose span: its first noun phrase that follows no preposition, a name or a pronoun if it can be."""
        return self._subject(self.phrases(span))

    def _phrase(self, at: int, within: range) -> Phrase | None:
        tokens = self._tokens
        key = tokens.keys[at]
        mention = self._mentions.at.get(at)
        if mention is not None and mention.kind == "name":
            words = range(at, min(max(mention.words.stop, at + 1), within.stop))
            return Phrase(words, self._span(words), "name", self._after(at, within))
        if key in PRONOUNS or key == "who":
            return None if key == "who" else Phrase(range(at, at + 1), tokens.span(at), "pronoun", self._after(at, within))
        if key not in _DETERMINERS and not (mention is not None and mention.kind == "nationality") and key not in TITLES:
            return None
        stop = self._end(at, within)
        if stop == at + 1 and mention is None and key not in TITLES:
            return None
        words = range(at, stop)
        kind: PhraseKind = "name" if self._mentions.at.get(stop - 1) is not None else "common"
        return Phrase(words, self._span(words), kind, self._after(at, within))

    def _end(self, at: int, within: range) -> int:
        """Where a noun phrase that begins at a word ends: before a verb of speech, a preposition, a pronoun, a comma."""
        keys, verbs, mentions = self._tokens.keys, speech().verbs, self._mentions.at
        stop = at + 1
        while stop < within.stop and stop - at < _LONGEST:
            key = keys[stop]
            if stop not in mentions and (key in _STOPS or key in verbs or _ADVERB.search(key)):
                break
            gap = self._gap(stop)
            if gap.strip(" -‑.’'") or len(gap) > 2:
                break
            stop += 1
        return stop

    def _bare(self, cue: Cue, span: Span) -> Phrase | None:
        """A bare noun right before a cue: “officials said”."""
        at = cue.index - 1
        words = self._tokens.between(span)
        while at >= words.start and _ADVERB.search(self._tokens.keys[at]):
            at -= 1
        if at < words.start or self._gap(at + 1) != " ":
            return None
        key = self._tokens.keys[at]
        if key in _STOPS or key in _DETERMINERS or at in self._mentions.at or key in speech().verbs or not key.endswith("s"):
            return None
        return Phrase(range(at, at + 1), self._tokens.span(at), "common", self._after(at, words))

    def _inverted(self, cue: Cue, span: Span, phrase: Phrase) -> bool:
        """Whether the speaker follows the verb: “…,” said the mayor."""
        words = self._tokens.between(span)
        between = self._prose[cue.span.end : phrase.span.start]
        leading = all(_ADVERB.search(self._tokens.keys[at]) for at in range(words.start, cue.index))
        return leading and not phrase.after and not between.strip(" \n")

    @staticmethod
    def _subject(phrases: list[Phrase]) -> Phrase | None:
        free = [phrase for phrase in phrases if phrase.after != "preposition"]
        for phrase in free:
            if phrase.kind != "common":
                return phrase
        return free[0] if free else None

    def _after(self, at: int, within: range) -> Literal["preposition", "comma", ""]:
        if at == within.start:
            return ""
        gap = self._gap(at)
        if "," in gap:
            return "comma"
        return "preposition" if not gap.strip() and self._tokens.keys[at - 1] in _PREPOSITIONS else ""

    def _gap(self, at: int) -> str:
        return self._prose[self._tokens.span(at - 1).end : self._tokens.starts[at]]

    def _span(self, words: range) -> Span:
        return Span(self._tokens.starts[words[0]], self._tokens.span(words[-1]).end)
