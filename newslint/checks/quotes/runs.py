"""Words in a row that stand in two quotes of an article.

Three words lead from quote to quote, unless they stand in many: that is a refrain, and a limit that keeps the time linear,
whatever the text.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from itertools import combinations, compress
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
    words = quoted.words
    runs = Counter(zip(words, words[1:], words[2:], strict=False))
    shared: dict[tuple[str, ...], list[int]] = {
        run: [] for run, often in runs.items() if 1 < often <= _OFTEN and not _COMMON.issuperset(run)
    }
    if not shared:
        return {}
    found = map(shared.__contains__, zip(words, words[1:], words[2:], strict=False))
    for at in compress(range(len(words)), found):
        shared[tuple(words[at : at + 3])].append(at)
    pairs: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for places in shared.values():
        for earlier, later in combinations(places, 2):
            owners = quoted.owner(earlier), quoted.owner(later)
            if owners[0] != owners[1]:
                pairs.setdefault(owners, []).append((earlier, later))
    return pairs
