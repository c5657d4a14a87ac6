"""What is quoted in two places of an article, sentence by sentence: the pairs that may be one quote.

Three words in a row that stand in both places lead to a pair, unless they stand in many: that is a refrain, and a limit
that keeps the time linear, whatever the text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newslint.analysis import Analysis
from newslint.analysis.attribution import Attribution
from newslint.analysis.quotes import Quote
from newslint.analysis.speakers import Speaker
from newslint.checks.base import Context
from newslint.model import Span

GAP = ""
"""Stands among the words of a wording for what its writer left out or put in: an ellipsis, or brackets."""

_WORD = re.compile(r"\w*\[[^\]\n]{0,80}\]\w*|\([^)\n]{0,80}\)|…|\.\s?\.\s?\.|(\w+(?:['’.,]\w+)*)")
_RUN = 3
"""Words in a row that two wordings must share."""
_OFTEN = 3
"""Places of a run of words from which on it is a refrain."""
_SHORTEST = 10
"""Code points of the shortest quote that is looked at."""
_LONGEST = 80
"""Words of the longest sentence that is compared."""
_STOPS = " \t\r\n\u00a0,;:.!?–—-'’"
_DISPLAY = frozenset(("headline", "caption", "blockquote", "table.header", "table.cell"))
_LONGEST_SHOWN = 90
"""Code points of a text that a message shows."""
_FAR = 12
"""Sentences of one paragraph that are looked at for prose between two quotes."""


class Wording(NamedTuple):
    """A sentence, or a part of one, of a quote: its prose span, its words in lower case, the number of its quote and
    how that is attributed.

    `display`: it stands in a headline, a caption or a pull quote, where a quote of the article's body is shown again.
    """

    span: Span
    words: tuple[str, ...]
    quote: int
    attribution: Attribution
    display: bool


Pair = tuple[Wording, Wording]


def pairs(analysis: Analysis) -> list[Pair]:
    """The wordings of one article that share a run of words, the earlier first, in order; none of one flow of speech."""
    return analysis.once(_pairs, analysis)


def _pairs(analysis: Analysis) -> list[Pair]:
    if len(analysis.quotes.outer) < 2:
        return []
    starts: list[int] = []
    quoted: list[_Quoted] = []
    words: list[str] = []
    keys, tokens = analysis.tokens.keys, analysis.tokens
    for attribution in analysis.attributions:
        inner = attribution.quote.inner
        if inner.end - inner.start >= _SHORTEST:
            found = tokens.between(inner)
            if len(found) >= _RUN:
                starts.append(len(words))
                quoted.append(_Quoted(attribution, found.start))
                words += keys[found.start : found.stop]
    runs = list(zip(words, words[1:], words[2:], strict=False))
    last: dict[tuple[str, ...], int] = dict(zip(runs, range(len(runs)), strict=True))
    if len(last) == len(runs):
        return []
    shared: dict[tuple[str, ...], list[int]] = {}
    for at, run in enumerate(runs):
        if last[run] != at:
            shared.setdefault(run, []).append(at)
    finder = _Finder(analysis, starts, quoted)
    places = [(*earlier, last[run]) for run, earlier in shared.items() if len(earlier) < _OFTEN]
    made = {(one.span, other.span): (one, other) for one, other in finder.pairs(places)}
    return [made[spans] for spans in sorted(made)]


class _Quoted(NamedTuple):
    """A quote of some words: its attribution, and the index of its first token."""

    attribution: Attribution
    first: int


class _Finder:
    """Makes pairs of wordings of places in the quoted words; `starts` says where in them each quote begins."""

    def __init__(self, analysis: Analysis, starts: list[int], quoted: list[_Quoted]) -> None:
        self._analysis = analysis
        self._prose = analysis.document.prose
        self._starts = starts
        self._quoted = quoted
        self._made: dict[tuple[int, int], Wording] = {}

    def pairs(self, groups: Iterable[tuple[int, ...]]) -> Iterator[Pair]:
        """The pairs of the wordings that stand at the places of each group."""
        for places in groups:
            for number, later in enumerate(places):
                for earlier in places[:number]:
                    one, other = bisect_right(self._starts, earlier) - 1, bisect_right(self._starts, later) - 1
                    if one != other and self._are_apart(self._quoted[one], self._quoted[other]):
                        yield self._wording(one, earlier), self._wording(other, later)

    def _are_apart(self, one: _Quoted, other: _Quoted) -> bool:
        """Whether two quotes are no one flow of speech: other paragraphs, or a sentence between them that is no quote."""
        earlier, later = one.attribution.quote, other.attribution.quote
        if earlier.block != later.block:
            return True
        sentences = self._analysis.sentences
        between = range(sentences.at(earlier.span.end) + 1, sentences.at(later.span.start))
        outer = self._analysis.quotes.outer
        for index in between[:_FAR]:
            span = sentences.spans[index]
            at = bisect_right(outer, span.end, key=_start) - 1
            if outer[at].span.end <= span.start:
                return True
        return False

    def _wording(self, number: int, place: int) -> Wording:
        """The wording of the sentence of a quote in which a place lies."""
        quoted = self._quoted[number]
        sentences, inner = self._analysis.sentences, quoted.attribution.quote.inner
        sentence = sentences.at(self._analysis.tokens.starts[quoted.first + place - self._starts[number]])
        made = self._made.get((number, sentence))
        if made is None:
            start, end = sentences.spans[sentence]
            start = max(start, inner.start)
            span = Span(start, start + len(self._prose[start : min(end, inner.end)].rstrip(_STOPS)))
            words = words_of(self._prose[span.start : span.end])
            made = Wording(span, words, number, quoted.attribution, self._is_display(quoted.attribution))
            self._made[number, sentence] = made
        return made

    def _is_display(self, attribution: Attribution) -> bool:
        kind = self._analysis.document.blocks[attribution.quote.block].kind
        pulled = attribution.alone and attribution.evidence == "signature"
        return pulled or kind in _DISPLAY or kind.startswith("heading")


def words_of(text: str) -> tuple[str, ...]:
    """The words of a wording, with GAP for brackets and ellipses; case, apostrophes' shape and other punctuation dropped."""
    found = [match[1] or GAP for match in _WORD.finditer(text)]
    return tuple(word.lower().replace("’", "'") for word in found[:_LONGEST])


def shown(context: Context, span: Span) -> str:
    """The text of a prose span on one line, cut where it is long, for a message."""
    text = " ".join(context.document.prose[span.start : span.end].split())
    return text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN].rstrip() + "…"


def may_be_one_speaker(one: Wording, other: Wording) -> bool:
    """Whether nothing in the article says that two people speak: two full names, each with another surname."""
    names = [_person(wording.attribution.speaker) for wording in (one, other)]
    return not all(names) or names[0] == names[1]


def _person(speaker: Speaker | None) -> str:
    """The surname of a speaker whom the article gives a full name; empty where it does not."""
    words = speaker.name.split() if speaker is not None else []
    return words[-1].lower() if len(words) > 1 and all(word[0].isupper() for word in words) else ""


def _start(quote: Quote) -> int:
    return quote.span.start
