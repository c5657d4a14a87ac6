"""What is quoted in two places of an article, sentence by sentence: the pairs that may be one quote.

Three words in a row that stand in both places lead to a pair, unless they stand in many: that is a refrain, and a limit
that keeps the time linear, whatever the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import combinations
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
_COMMON = frozenset(
    """
    a an and are as at be been but by can do don't for from going had has have he her him his i i'm if in is it it's just know me
    my not of on one or our out she so that that's the their them there these they think this to up us very was we we're were
    what when who will with would you your
    """.split()
)
"""Words of which a run leads to no pair, as it stands in many sentences: “that we are”."""
_SHARED = 0.7
"""The part of the words of the shorter of two wordings that must stand in the longer one."""
_OFTEN = 3
"""Places of a run of words from which on it is a refrain."""
_SHORTEST = 16
"""Code points of the shortest quote that is looked at."""
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


class _Quoted(NamedTuple):
    """The quoted words of an article, figures apart.

    For each quote: its attribution, and how far its tokens are from its words; for each word: its key, and its quote's number.
    """

    quotes: list[Attribution]
    firsts: list[int]
    words: list[str]
    owners: list[int]


def _pairs(analysis: Analysis) -> list[Pair]:
    quoted = _quoted(analysis)
    met = _met(quoted)
    finder = _Finder(analysis, quoted)
    made = {
        (one.span, other.span): (one, other)
        for quotes, places in met.items()
        if len(places) >= _SHARED_RUNS or min(map(quoted.owners.count, quotes)) <= _SHORT
        for one, other in finder.pairs(places)
    }
    return [made[spans] for spans in sorted(made)]


def _quoted(analysis: Analysis) -> _Quoted:
    keys, offsets = analysis.tokens.keys, analysis.tokens.starts
    quotes, firsts, words, owners = quoted = _Quoted([], [], [], [])
    stop = 0
    for attribution in analysis.attributions:
        start, end = attribution.quote.inner
        if end - start >= _SHORTEST:
            first = bisect_left(offsets, start, stop)
            stop = bisect_left(offsets, end, first)
            owners += [len(quotes)] * (stop - first)
            firsts.append(first - len(words))
            quotes.append(attribution)
            words += keys[first:stop]
    return quoted


def _met(quoted: _Quoted) -> dict[tuple[int, int], list[tuple[int, int]]]:
    """For the numbers of two quotes the places in the quoted words, in both, from which they share a run of words."""
    words, owners = quoted.words, quoted.owners
    runs = list(zip(words, words[1:], words[2:], strict=False))
    last: dict[tuple[str, ...], int] = dict(zip(runs, range(len(runs)), strict=True))
    if len(last) == len(runs):
        return {}
    shared: dict[tuple[str, ...], list[int]] = {}
    for at, run in enumerate(runs):
        if last[run] != at and not _COMMON.issuperset(run):
            shared.setdefault(run, []).append(at)
    met: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for often, places in shared.items():
        if len(places) < _OFTEN:
            for earlier, later in combinations((*places, last[often]), 2):
                if owners[earlier] != owners[later]:
                    met.setdefault((owners[earlier], owners[later]), []).append((earlier, later))
    return met


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

    def __init__(self, analysis: Analysis, quoted: _Quoted) -> None:
        self._analysis = analysis
        self._prose = analysis.document.prose
        self._quotes = quoted.quotes
        self._firsts = quoted.firsts
        self._owners = quoted.owners
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
        number = self._owners[place]
        tokens, sentences = self._analysis.tokens, self._analysis.sentences
        sentence = sentences.at(tokens.starts[place + self._firsts[number]])
        piece = self._pieces.get((number, sentence))
        if piece is None:
            inner, (start, end) = self._quotes[number].quote.inner, sentences.spans[sentence]
            span = Span(max(start, inner.start), min(end, inner.end))
            words = tokens.between(span)
            piece = _Piece(number, span, frozenset(tokens.keys[words.start : words.stop]))
            self._pieces[number, sentence] = piece
        return piece

    def _are_apart(self, one: _Piece, other: _Piece) -> bool:
        """Whether two quotes are no one flow of speech: other paragraphs, or a sentence between them that is no quote."""
        earlier, later = self._quotes[one.quote].quote, self._quotes[other.quote].quote
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
        attribution = self._quotes[piece.quote]
        text = self._prose[piece.span.start : piece.span.end].rstrip(_STOPS)
        span = Span(piece.span.start, piece.span.start + len(text))
        return Wording(span, words_of(text), piece.quote, attribution, self._is_display(attribution))

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
