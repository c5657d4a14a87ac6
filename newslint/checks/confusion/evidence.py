"""How strongly the words around speak for another word than the one written.

The weights of the 2- and 3-grams (newslint.knowledge.bigrams) say how much likelier the one is than the other there; a
pattern of the card adds to that where n-grams are too short, or the words too rare, to tell.
"""

from __future__ import annotations

from typing import NamedTuple

from newslint.checks.base import Context
from newslint.checks.confusion.patterns import Pattern
from newslint.checks.confusion.surroundings import COMMA, Surroundings
from newslint.knowledge.bigrams import Bigrams

_PATTERN = 4.0
"""What a pattern counts, in decimal logarithms: as if the word it means were ten thousand times likelier."""


class Evidence(NamedTuple):
    """The word that is meant (a key), how much speaks for it (decimal logarithms), and the reason if a pattern gives one."""

    score: float
    meant: str
    why: str


def evidence(
    context: Context, written: str, rights: tuple[str, ...], patterns: list[Pattern], around: Surroundings
) -> Evidence | None:
    """The strongest case against a written word (a key): one of `rights`, or what a pattern means; None where there is none."""
    bigrams, lexicon = context.knowledge.bigrams, context.knowledge.lexicon
    sides = _words(around.left), _words(around.right)
    here = likelihood(bigrams, written, *sides)

    def gain(meant: str) -> float:
        return likelihood(bigrams, meant, *sides) - here if written in bigrams and meant in bigrams else 0.0

    cases = [Evidence(gain(meant), meant, "") for meant in rights]
    cases += [Evidence(gain(p.meant) + _PATTERN, p.meant, p.why) for p in patterns if p.fits(around, lexicon)]
    return max(cases, default=None)


def likelihood(bigrams: Bigrams, word: str, left: tuple[str, ...], right: tuple[str, ...]) -> float:
    """How likely a word is between others (the nearest first): a decimal logarithm, to be compared in one place only."""
    weight = bigrams.weight
    total = weight(word)
    if left:
        total += weight(f"{left[0]} {word}")
        if len(left) > 1:
            total += weight(f"{left[1]} {left[0]} {word}")
        if right:
            total += weight(f"{left[0]} {word} {right[0]}")
    if right:
        total += weight(f"{word} {right[0]}")
        if len(right) > 1:
            total += weight(f"{word} {right[0]} {right[1]}")
    return total


def _words(side: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in side if word != COMMA) if COMMA in side else side
