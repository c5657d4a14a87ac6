"""Words in a row that stand in two quotes of an article.

Three words lead from quote to quote, unless they stand in many: that is a refrain, and a limit that keeps the time linear,
whatever the text.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from itertools import combinations, compress, islice
from operator import eq
from typing import NamedTuple

from newslint.analysis import Analysis

_COMMON = frozenset(
    """
    a an and are as at be been but by can do don't for from going had has have he her him his i i'm if in is it it's just know me
    my not of on one or our out she so that that's the their them there these they think this to up us very was we we're were
    what when who will with would you your
    """.split()
)
"""Words of which a run leads to no pair, as it stands in many sentences: “that we are”."""
_SHORTEST = 16
"""Code points of the shortest quote that is looked at."""
_OFTEN = 3
"""Places of a run of words; one that has more is a refrain."""


class Quoted(NamedTuple):
    """The quoted words of an article, figures apart: their keys.

    For each quote: the index of its attribution, its first token, and the place of that in the words.
    """

    numbers: list[int]
    firsts: list[int]
    begins: list[int]
    words: list[str]

    def owner(self, place: int) -> int:
        """The quote, by its number here, to which a place in the words belongs."""
        return bisect_right(self.begins, place) - 1

    def size(self, quote: int) -> int:
        """How many words a quote has."""
        end = self.begins[quote + 1] if quote + 1 < len(self.begins) else len(self.words)
        return end - self.begins[quote]


def quoted_words(analysis: Analysis) -> Quoted:
    """The quoted words of an article, those of very short quotes left out."""
    keys, offsets = analysis.tokens.keys, analysis.tokens.starts
    numbers, firsts, begins, words = quoted = Quoted([], [], [], [])
    stop = 0
    for number, attribution in enumerate(analysis.attributions):
        start, end = attribution.quote.inner
        if end - start >= _SHORTEST:
            first = bisect_left(offsets, start, stop)
            stop = bisect_left(offsets, end, first)
            if stop > first:
                numbers.append(number)
                firsts.append(first)
                begins.append(len(words))
                words += keys[first:stop]
    return quoted


def met(quoted: Quoted) -> dict[tuple[int, int], list[tuple[int, int]]]:
    """For the numbers of two quotes the places in the quoted words, in both, from which they share a run of words."""
    pairs: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for places in _shared(quoted.words):
        for earlier, later in combinations(places, 2):
            owners = quoted.owner(earlier), quoted.owner(later)
            if owners[0] != owners[1]:
                pairs.setdefault(owners, []).append((earlier, later))
    return pairs


def _shared(words: list[str]) -> list[list[int]]:
    """The places of each run of words that leads from one to another of them.

    Told apart are runs by their hashes first: of a long text the runs themselves would take more memory than it does.
    """
    runs = array("q", map(hash, zip(words, words[1:], words[2:], strict=False)))
    ordered = sorted(runs)
    again = set(compress(ordered, map(eq, ordered, islice(ordered, 1, None))))
    found: dict[tuple[str, ...], list[int]] = {}
    for at in compress(range(len(runs)), map(again.__contains__, runs)):
        found.setdefault(tuple(words[at : at + 3]), []).append(at)
    return [places for run, places in found.items() if 1 < len(places) <= _OFTEN and not _COMMON.issuperset(run)]
