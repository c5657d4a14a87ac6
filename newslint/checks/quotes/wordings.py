"""What is quoted in two places of an article, sentence by sentence: the pairs that may be one quote."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newslint.analysis import Analysis
from newslint.analysis.attribution import Attribution
from newslint.analysis.quotes import Quote
from newslint.checks.base import Context
from newslint.checks.quotes.runs import Quoted, met, quoted_words
from newslint.model import Span

GAP = ""
"""Stands among the words of a wording for what its writer left out or put in: an ellipsis, or brackets."""

_WORD = re.compile(r"\w*\[[^\]\n]{0,80}\]\w*|\([^)\n]{0,80}\)|…|\.\s?\.\s?\.|(\w+(?:['’.,]\w+)*)")
_SHARED = 0.7
"""The part of the words of the shorter of two wordings that must stand in the longer one."""
_WORDS = 4
"""Words, figures apart, of the shortest wording that is looked at."""
_SHARED_RUNS = 2
"""Runs that two quotes must share, unless one of them is short."""
_SHORT = 10
"""Words, figures apart, of a quote of which two slips may leave one run."""
_LONGEST = 80
"""Words of the longest sentence that is compared."""
_STOPS = " \t\r\n\u00a0,;:.!?–—-'’"
_DISPLAY = frozenset(("headline", "caption", "blockquote", "table.header", "table.cell"))
_LONGEST_SHOWN = 90
"""Code points of a text that a message shows."""
_FAR = 12
"""Sentences of one paragraph that are looked at for prose between two quotes."""


class Wording(NamedTuple):
    """A sentence, or a part of one, of a quote: its prose span, its words in lower case, the number of its quote, the index of
    its attribution and that.

    `display`: it stands in a headline, a caption or a pull quote, where a quote of the article's body is shown again.
    """

    span: Span
    words: tuple[str, ...]
    quote: int
    number: int
    attribution: Attribution
    display: bool


Pair = tuple[Wording, Wording]


def pairs(analysis: Analysis) -> list[Pair]:
    """The wordings of one article that share a run of words, the earlier first, in order; none of one flow of speech."""
    return analysis.once(_pairs, analysis)


def _pairs(analysis: Analysis) -> list[Pair]:
    quoted = quoted_words(analysis)
    finder = _Finder(analysis, quoted)
    made = {
        (one.span, other.span): (one, other)
        for (earlier, later), places in met(quoted).items()
        if len(places) >= _SHARED_RUNS or min(quoted.size(earlier), quoted.size(later)) <= _SHORT
        for one, other in finder.pairs(places)
    }
    return [made[spans] for spans in sorted(made)]


class _Piece(NamedTuple):
    """A sentence, or a part of one, of a quote by its number: its prose span and its words."""

    quote: int
    span: Span
    words: frozenset[str]


def _may_be_one(one: _Piece, other: _Piece) -> bool:
    """Whether most words of the one of two pieces that has fewer stand in the other."""
    fewest = min(len(one.words), len(other.words))
    return fewest >= _WORDS and len(one.words & other.words) >= _SHARED * fewest


class _Finder:
    """Makes pairs of wordings of places in the quoted words."""

    def __init__(self, analysis: Analysis, quoted: Quoted) -> None:
        self._analysis = analysis
        self._prose = analysis.document.prose
        self._quoted = quoted
        self._pieces: dict[tuple[int, int], _Piece] = {}

    def pairs(self, places: Iterable[tuple[int, int]]) -> Iterator[Pair]:
        """The pairs of the wordings that stand at pairs of places in the same two quotes."""
        tried: set[tuple[Span, Span]] = set()
        before, row = (-1, -1), 0
        for earlier, later in places:
            row = row + 1 if (earlier - 1, later - 1) == before else 0
            before = earlier, later
            if row % _WORDS:
                continue  # the same two sentences again
            one, other = self._piece(earlier), self._piece(later)
            key = one.span, other.span
            if key not in tried:
                tried.add(key)
                if _may_be_one(one, other) and self._are_apart(one, other):
                    yield self._wording(one), self._wording(other)

    def _piece(self, place: int) -> _Piece:
        """The sentence of a quote in which a place in the quoted words lies."""
        number = self._quoted.owner(place)
        tokens, sentences = self._analysis.tokens, self._analysis.sentences
        sentence = sentences.at(tokens.starts[self._quoted.firsts[number] + place - self._quoted.begins[number]])
        piece = self._pieces.get((number, sentence))
        if piece is None:
            inner, (start, end) = self._attribution(number).quote.inner, sentences.spans[sentence]
            span = Span(max(start, inner.start), min(end, inner.end))
            words = tokens.between(span)
            piece = _Piece(number, span, frozenset(tokens.keys[words.start : words.stop]))
            self._pieces[number, sentence] = piece
        return piece

    def _are_apart(self, one: _Piece, other: _Piece) -> bool:
        """Whether two quotes are no one flow of speech: other paragraphs, or a sentence between them that is no quote."""
        earlier, later = self._attribution(one.quote).quote, self._attribution(other.quote).quote
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

    def _wording(self, piece: _Piece) -> Wording:
        attribution = self._attribution(piece.quote)
        text = self._prose[piece.span.start : piece.span.end].rstrip(_STOPS)
        span = Span(piece.span.start, piece.span.start + len(text))
        number = self._quoted.numbers[piece.quote]
        return Wording(span, words_of(text), piece.quote, number, attribution, self._is_display(attribution))

    def _attribution(self, number: int) -> Attribution:
        return self._analysis.attributions[self._quoted.numbers[number]]

    def _is_display(self, attribution: Attribution) -> bool:
        kind = self._analysis.document.blocks[attribution.quote.block].kind
        return attribution.evidence == "signature" or kind in _DISPLAY or kind.startswith("heading")


def words_of(text: str) -> tuple[str, ...]:
    """The words of a wording, with GAP for brackets and ellipses; case, apostrophes' shape and other punctuation dropped."""
    found = [match[1] or GAP for match in _WORD.finditer(text)]
    return tuple(word.lower().replace("’", "'") for word in found[:_LONGEST])


def shown(context: Context, span: Span) -> str:
    """The text of a prose span on one line, cut where it is long, for a message."""
    text = " ".join(context.document.prose[span.start : span.end].split())
    return text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN].rstrip() + "…"


def may_be_one_speaker(analysis: Analysis, one: Wording, other: Wording) -> bool:
    """Whether nothing in the article says that two people speak: two full names, each with another surname.

    A headline, a caption or a pull quote is too short to tell, and shows what somebody says in the text.
    """
    if one.display or other.display:
        return True
    names = [_person(analysis.speakers[wording.number]) for wording in (one, other)]
    return not all(names) or names[0] == names[1]


def _person(name: str) -> str:
    """The surname of a speaker whom the article gives a full name; empty where it does not."""
    words = name.split()
    return words[-1].lower() if len(words) > 1 and all(word[0].isupper() for word in words) else ""


def _start(quote: Quote) -> int:
    return quote.span.start
