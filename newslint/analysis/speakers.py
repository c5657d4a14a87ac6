"""Who speaks: the noun phrase that a cue belongs to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from newslint.analysis.cues import Cue
from newslint.analysis.tokens import without_possessive
from newslint.knowledge.speech import speech
from newslint.knowledge.titles import TITLES
from newslint.model import Span

if TYPE_CHECKING:
    from newslint.analysis import Analysis

PhraseKind = Literal["name", "pronoun", "common"]

PRONOUNS = frozenset(("i", "he", "she", "they", "we", "it", "you"))
_DETERMINERS = frozenset(
    """
    the a an one another some many several two three both other others this that these those his her their its my our your
    """.split()
)
_PREPOSITIONS = frozenset(
    """
    about above across after against along amid among around at before behind beside between beyond by despite during
    for from in inside into like near of off on onto outside over past regarding since than through throughout to toward
    towards under until unlike upon versus via with within without
    """.split()
)
_STOPS = (
    _PREPOSITIONS
    | PRONOUNS
    | frozenset(
        """
        and or but nor who whom whose which that when where while if because so is are was were be been being has have had
        do does did will would can could may might must should not n't also then later now there here him them me us
        """.split()
    )
)
_NO_NAME = re.compile(r"(?:ing|ly|ed)$|^(?:yesterday|today|tomorrow|tonight|hours|days|weeks|months|years)$")
_LONGEST = 8
"""Words of the longest noun phrase that is taken for a speaker."""
_SHORTEST_PLURAL = 4
_BEFORE_NAME = 4
"""Words between an inverted verb and the name: “said conservative activist Jane Doe”."""
_BREAKS = frozenset(",;:.()")
_ADVERB = re.compile(r"\w+ly$|^(?:also|then|later|now|once|twice|again|even|still|just|too|never|always|often|soon)$")


class _Phrase(NamedTuple):
    """A noun phrase that may name a speaker: its token indices, prose span and kind.

    `after` is what stands right before it in its clause: a preposition, a comma, or nothing of the kind. `doubtful`: it
    is one word that may have its capital for opening the sentence only.
    """

    words: range
    span: Span
    kind: PhraseKind
    after: Literal["preposition", "comma", ""]
    doubtful: bool = False


class Speaker(NamedTuple):
    """Who speaks: the prose span and text of the words that say so, and the full name where the article gives it."""

    span: Span
    text: str
    name: str
    kind: PhraseKind


class Speakers:
    """Finds the speakers of one article."""

    def __init__(self, analysis: Analysis) -> None:
        self._tokens = analysis.tokens
        self._prose = analysis.document.prose
        self._mentions = analysis.mentions

    def of(self, cue: Cue, span: Span, follows: bool) -> Speaker | None:
        """The speaker in a prose span whom a cue belongs to; `follows` tells that the span follows the quote."""
        return self._speaker(self._of(cue, span, follows))

    def first(self, span: Span) -> Speaker | None:
        """The subject of a prose span: its first noun phrase after no preposition, a name or a pronoun if it can be."""
        return self._speaker(_subject(self._phrases(span)))

    def _speaker(self, phrase: _Phrase | None) -> Speaker | None:
        if phrase is None:
            return None
        text = self._prose[phrase.span.start : phrase.span.end]
        return Speaker(phrase.span, text, text, phrase.kind)

    def _of(self, cue: Cue, span: Span, follows: bool) -> _Phrase | None:
        phrases = self._phrases(span)
        if cue.kind == "source":
            return next((phrase for phrase in phrases if phrase.words.start > cue.token), None)
        if cue.kind == "colon":
            return _subject([phrase for phrase in phrases if phrase.span.end <= cue.span.start])
        before = [phrase for phrase in phrases if phrase.words.stop <= cue.token]
        after = [phrase for phrase in phrases if phrase.words.start > cue.token]
        if cue.kind == "noun":
            return _subject(before or phrases)
        if follows and after and self._inverted(cue, span, before, after[0]):
            return after[0]
        if cue.kind == "participle":
            return _subject(before)
        bare = self._bare(cue, span)
        if bare is not None or not before:
            return bare
        if "," in self._prose[before[-1].span.end : cue.span.start]:
            return _subject(before)  # “Jane Doe, the mayor of Troy, said”: what stands right before is no subject
        free = [phrase for phrase in before if phrase.after != "preposition"]
        sure = [phrase for phrase in free if not phrase.doubtful or phrase.words.stop == cue.token]
        return (sure or free)[-1] if free else None

    def _phrases(self, span: Span) -> list[_Phrase]:
        """The noun phrases of a prose span, in order."""
        found = []
        words = self._tokens.between(span)
        at = words.start
        while at < words.stop:
            phrase = self._phrase(at, words)
            if phrase is not None:
                found.append(phrase)
            at = phrase.words.stop if phrase is not None else at + 1
        return found

    def _phrase(self, at: int, within: range) -> _Phrase | None:
        """The noun phrase that begins at a word, if one does."""
        key, text = self._tokens.keys[at], self._tokens.texts[at]
        mention = self._mentions.at.get(at)
        named = mention is not None and mention.kind == "name"
        doubtful = mention is not None and mention.due and len(mention.words) == 1 and text not in self._mentions.firm
        if doubtful and _NO_NAME.search(key):
            return None
        if key in PRONOUNS:
            words = range(at, at + 1)
        elif named and mention is not None:
            last = mention.words[-1]
            owner = without_possessive(self._tokens.texts[last]) != self._tokens.texts[last]
            words = range(at, self._end(last, within) if owner else min(last + 1, within.stop))
        elif key in _DETERMINERS or mention is not None or key in TITLES:
            words = range(at, self._end(at, within))
            if len(words) == 1 and key in _DETERMINERS:
                return None
        else:
            return None
        kind: PhraseKind = "pronoun" if key in PRONOUNS else "name" if words[-1] in self._mentions.at else "common"
        return _Phrase(words, self._span(words), kind, self._after(at, within), doubtful)

    def _end(self, at: int, within: range) -> int:
        """Where a noun phrase that begins at a word ends: before a verb, a preposition, a pronoun, a comma."""
        keys, verbs, mentions = self._tokens.keys, speech().verbs, self._mentions.at
        stop = at + 1
        while stop < within.stop and stop - at < _LONGEST:
            key = keys[stop]
            spoken = key in verbs and key not in TITLES and stop > at + 1
            if stop not in mentions and (key in _STOPS or spoken or _ADVERB.search(key)):
                break
            gap = self._gap(stop)
            if gap.strip(" -‑.’'") or len(gap) > 2:
                break
            stop += 1
        return stop

    def _bare(self, cue: Cue, span: Span) -> _Phrase | None:
        """A bare noun right before a cue: “officials said”."""
        at = cue.token - 1
        words = self._tokens.between(span)
        while at >= words.start and _ADVERB.search(self._tokens.keys[at]):
            at -= 1
        if at < words.start or self._gap(at + 1).strip():
            return None
        key = self._tokens.keys[at]
        if key in _STOPS or key in _DETERMINERS or at in self._mentions.at or key in speech().verbs:
            return None
        if len(key) < _SHORTEST_PLURAL or not key.endswith("s") or self._tokens.keys[cue.token].endswith("s"):
            return None
        return _Phrase(range(at, at + 1), self._tokens.span(at), "common", self._after(at, words))

    def _inverted(self, cue: Cue, span: Span, before: list[_Phrase], phrase: _Phrase) -> bool:
        """Whether the speaker follows the verb: “…,” said the mayor."""
        words = self._tokens.between(span)
        leading = all(_ADVERB.search(self._tokens.keys[at]) for at in range(words.start, cue.token))
        clause = cue.token > words.start and "," in self._gap(cue.token) and not _subject(before)
        between = self._prose[cue.span.end : phrase.span.start]
        near = len(between.split()) <= _BEFORE_NAME and _BREAKS.isdisjoint(between)
        return (leading or clause) and not phrase.after and near

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


def _subject(phrases: list[_Phrase]) -> _Phrase | None:
    """The first phrase that no preposition governs, a name or a pronoun if there is one, rather than a doubtful one."""
    free = [phrase for phrase in phrases if phrase.after != "preposition"]
    free.sort(key=lambda phrase: (phrase.doubtful, phrase.kind == "common"))
    return free[0] if free else None
