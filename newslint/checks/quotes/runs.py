"""Words in a row that stand in two quotes of an article.

Three words lead from quote to quote, unless they stand in many: that is a refrain, and a limit that keeps the time linear,
whatever the text.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import combinations
from typing import NamedTuple

from newslint.analysis import Analysis
from newslint.analysis.attribution import Attribution

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
"""Places of a run of words from which on it is a refrain."""


class Quoted(NamedTuple):
    """The quoted words of an article, figures apart.

    For each quote: its attribution, its number of words, and how far its tokens are from them; for each word: its key, and
    its quote's number.
    """

    quotes: list[Attribution]
    sizes: list[int]
    firsts: list[int]
    words: list[str]
    owners: list[int]


def quoted_words(analysis: Analysis) -> Quoted:
    """The quoted words of an article, those of very short quotes left out."""
    keys, offsets = analysis.tokens.keys, analysis.tokens.starts
    quotes, sizes, firsts, words, owners = quoted = Quoted([], [], [], [], [])
    stop = 0
    for attribution in analysis.attributions:
        start, end = attribution.quote.inner
        if end - start >= _SHORTEST:
            first = bisect_left(offsets, start, stop)
            stop = bisect_left(offsets, end, first)
            owners += [len(quotes)] * (stop - first)
            sizes.append(stop - first)
            firsts.append(first - len(words))
            quotes.append(attribution)
            words += keys[first:stop]
    return quoted


def met(quoted: Quoted) -> dict[tuple[int, int], list[tuple[int, int]]]:
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
    found: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for often, places in shared.items():
        if len(places) < _OFTEN:
            for earlier, later in combinations((*places, last[often]), 2):
                if owners[earlier] != owners[later]:
                    found.setdefault((owners[earlier], owners[later]), []).append((earlier, later))
    return found
