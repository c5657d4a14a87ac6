"""Who speaks: the noun phrase that a cue belongs to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from newslint.analysis.cues import Cue
from newslint.analysis.noun_phrases import Phrase, PhraseKind, Stretch
from newslint.analysis.subjects import ending, first_subject, of_cue, stands_for
from newslint.model import Span

if TYPE_CHECKING:
    from newslint.analysis import Analysis

_LONGEST_BYLINE = 4
"""Words of the longest name that stands alone before a colon."""


class Speaker(NamedTuple):
    """Who speaks: the prose span and text of the words that say so; for “who” also the speaker that it stands for."""

    span: Span
    text: str
    kind: PhraseKind
    meant: Speaker | None = None


class Voice:
    """Who speaks a quote, found when first asked: most readers need to know only that somebody does."""

    __slots__ = ("_find", "_speaker")

    def __init__(self, find: Callable[[], Speaker | None]) -> None:
        self._find: Callable[[], Speaker | None] | None = find
        self._speaker: Speaker | None = None

    @classmethod
    def of(cls, speaker: Speaker | None) -> Voice:
        """The voice of a known speaker."""
        return cls(lambda: speaker)

    @property
    def speaker(self) -> Speaker | None:
        """The speaker; None where no words say who it is."""
        if self._find is not None:
            self._speaker, self._find = self._find(), None
        return self._speaker


class Speakers:
    """Finds the speakers of one article."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._prose = analysis.document.prose

    def of(self, cue: Cue, spans: Sequence[Span], follows: bool) -> Speaker | None:
        """The speaker in prose spans whom a cue belongs to; `follows` tells that the spans follow the quote."""
        stretch = Stretch(self._analysis, spans)
        return self._speaker(stretch, of_cue(cue, stretch, follows))

    def first(self, spans: Sequence[Span]) -> Speaker | None:
        """The subject of prose spans: the first noun phrase after no preposition, a name or a pronoun if it can be."""
        stretch = Stretch(self._analysis, spans)
        return self._speaker(stretch, first_subject(stretch, len(stretch.tokens)))

    def byline(self, spans: Sequence[Span]) -> Speaker | None:
        """The name alone before a colon: “Jane Doe: “…””, “The vote is close - Jane Doe: “…””."""
        stretch = Stretch(self._analysis, spans)
        last = ending(stretch, len(stretch.tokens))
        texts = [self._analysis.tokens.texts[token] for token in stretch.tokens[: _LONGEST_BYLINE + 1]]
        if 0 < len(texts) <= _LONGEST_BYLINE and not any(stretch.gaps[1:]) and all(text[0].isupper() for text in texts):
            last = Phrase(0, len(texts), "name", False)  # in an interview no more may tell that it is a name
        alone = last is not None and last.kind == "name" and (last.first == 0 or stretch.gaps[last.first] in ("-", ";"))
        return self._speaker(stretch, last) if alone else None

    def tag(self, span: Span) -> Cue | None:
        """The verb of a tag, whatever verb it is, in the words after a quote’s comma: “…,” Doe shrugged."""
        stretch = Stretch(self._analysis, [span])
        phrases = stretch.phrases
        if not phrases:
            return None
        at = 0
        if phrases[0].first == 0:
            at = phrases[0].stop
            while at < len(stretch.keys) and not stretch.gaps[at] and stretch.is_adverb(at):
                at += 1
        elif phrases[0].first != 1 or phrases[0].kind == "common":
            return None
        if at >= len(stretch.keys) or (at and stretch.gaps[at]) or not stretch.is_act(at):
            return None
        return Cue(stretch.tokens[at], self._analysis.tokens.span(stretch.tokens[at]), "verb")

    def lead(self, span: Span) -> Cue | None:
        """The verb before a quote’s comma, whatever verb it is: “Doe shrugged, “…””."""
        stretch = Stretch(self._analysis, [span])
        at = len(stretch.keys) - 1
        if at < 1 or not stretch.is_act(at) or ending(stretch, at) is None:
            return None
        return Cue(stretch.tokens[at], self._analysis.tokens.span(stretch.tokens[at]), "verb")

    def _speaker(self, stretch: Stretch, phrase: Phrase | None) -> Speaker | None:
        if phrase is None:
            return None
        meant = self._speaker(stretch, stands_for(stretch, phrase))
        phrase = _with_name(stretch, phrase)
        span = stretch.span(phrase)
        return Speaker(span, self._prose[span.start : span.end], phrase.kind, meant)


def _with_name(stretch: Stretch, phrase: Phrase) -> Phrase:
    """A phrase with the name that follows it between commas: “the town clerk, Jane Doe”."""
    if phrase.kind != "common" or phrase.stop >= len(stretch.tokens) or stretch.gaps[phrase.stop] != ",":
        return phrase
    name = next((other for other in stretch.phrases if other.first == phrase.stop), None)
    if name is None or name.kind != "name" or (name.stop < len(stretch.tokens) and not stretch.gaps[name.stop]):
        return phrase
    return Phrase(phrase.first, name.stop, "name", phrase.governed)
