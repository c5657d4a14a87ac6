"""How far two wordings are one: the words that differ where both have words."""

from __future__ import annotations

from typing import NamedTuple

from newslint.checks.quotes.wordings import GAP

_UNIT = 1 << 16
"""An alignment is kept as one number: its worth times this, plus the words changed; the lower the better."""
_SAME = -_UNIT
_CHANGED = 2 * _UNIT + 1
"""A word changed outweighs a word that is the same."""


class Alignment(NamedTuple):
    """Two wordings laid on one another: the words that are the same, and the words changed, added or left out.

    What only one of them has before or after the other is neither.
    """

    same: int
    changed: int


def align(one: tuple[str, ...], other: tuple[str, ...]) -> Alignment:
    """The best alignment of two wordings; a GAP stands for any number of words. Takes the time of their product."""
    row = [0] * (len(other) + 1)
    ends = []
    for word in one:
        both = left = 0
        for at, against in enumerate(other, 1):
            above = row[at]
            best = both if both < above else above
            if left < best:
                best = left
            if word != GAP and against != GAP:
                best = both + _SAME if word == against else best + _CHANGED
            left = best
            both, row[at] = above, left
        ends.append(left)
    best = min(*row, *ends, 0)
    changed = best % _UNIT
    return Alignment(2 * changed - best // _UNIT, changed)
