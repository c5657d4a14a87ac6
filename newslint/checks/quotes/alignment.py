"""How far two wordings are one: the words that differ where both have words."""

from __future__ import annotations

from typing import NamedTuple

from newslint.checks.quotes.wordings import GAP


class Alignment(NamedTuple):
    """Two wordings laid on one another: the words that are the same, and the words changed, added or left out.

    What only one of them has before or after the other is neither.
    """

    same: int
    changed: int


def align(one: tuple[str, ...], other: tuple[str, ...]) -> Alignment:
    """The best alignment of two wordings; a GAP stands for any number of words. Takes time and room of their product."""
    width = len(other) + 1
    best = row = [Alignment(0, 0)] * width
    ends = []
    for word in one:
        best = [Alignment(0, 0)]
        for at in range(1, width):
            best.append(_step(word, other[at - 1], row[at - 1], row[at], best[at - 1]))
        ends.append(best[-1])
        row = best
    return min([*best, *ends], key=_worth)


def _step(word: str, against: str, both: Alignment, one: Alignment, other: Alignment) -> Alignment:
    """The best alignment up to a word of each, given those up to the word before in both, in the one, in the other."""
    if word == GAP or against == GAP:
        return min(both, one, other, key=_worth)
    if word == against:
        return Alignment(both.same + 1, both.changed)
    step = min(both, one, other, key=_worth)
    return Alignment(step.same, step.changed + 1)


def _worth(alignment: Alignment) -> int:
    """The lower the better: a word changed outweighs a word that is the same."""
    return 2 * alignment.changed - alignment.same
