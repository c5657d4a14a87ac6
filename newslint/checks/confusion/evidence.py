"""How strongly the words around speak for another word than the one written.

The weights of the 2- and 3-grams (newslint.knowledge.bigrams) say how much likelier the one is than the other there; a
pattern of the card adds to that where n-grams are too short, or the words too rare, to tell.
"""

from __future__ import annotations

from typing import NamedTuple

from newslint.analysis.word_classes import CLOSED, DETERMINERS
from newslint.checks.base import Context
from newslint.checks.confusion.patterns import Pattern
from newslint.checks.confusion.surroundings import COMMA, END, START, Surroundings
from newslint.knowledge.bigrams import Bigrams

_PATTERN = 4.0
"""What a pattern counts, in decimal logarithms: as if the word it means were ten thousand times likelier."""
_ONE_SIDE, _EITHER_SIDE = 1.5, 0.5
"""How much the neighbours on one side, or on either side, must speak for a word. That it is the more frequent one shows
nothing: “trough” is rarer than “through” wherever it stands."""
_ANYWHERE = 6.6
"""The Zipf frequency of words such as “from” and “of”. They stand beside any word, so that n-grams know few of their
neighbours, and fingers slip on them: here their frequency is evidence."""
_TELLING = 5.5
_USUAL = 1.5
"""What it takes off that n-grams know the word written beside both its neighbours; words above the Zipf frequency
`_TELLING` are known beside any."""
_BARELY_KNOWN = -6.9
"""The weight of a word that the n-grams saw so seldom that what they lack of it shows nothing: only a neighbour that is no
function word speaks against it."""
_FUNCTION_WORDS = CLOSED | DETERMINERS | {START, END}


class Evidence(NamedTuple):
    """The word that is meant (a key), how much speaks for it (decimal logarithms), and the reason if a pattern gives one."""

    score: float
    meant: str
    why: str


class Likelihood(NamedTuple):
    """The likelihood of a word in a place, by what it comes from: decimal logarithms, to be compared in one place only."""

    word: float
    left: float
    right: float
    across: float


def evidence(
    context: Context, written: str, rights: tuple[str, ...], patterns: list[Pattern], around: Surroundings
) -> Evidence | None:
    """The strongest case against a written word (a key): one of `rights`, or what a pattern means; None where there is none."""
    bigrams, lexicon = context.knowledge.bigrams, context.knowledge.lexicon
    left, right = _words(around.left), _words(around.right)
    here = likelihood(bigrams, written, left, right)
    doubt = _USUAL if lexicon.zipf(written) < _TELLING and _known(bigrams, written, left, right) else 0.0

    def gain(meant: str, there: Likelihood) -> float:
        return sum(there) - sum(here) if written in bigrams and meant in bigrams else 0.0

    cases = [
        Evidence(gain(p.meant, likelihood(bigrams, p.meant, left, right)) + _PATTERN, p.meant, p.why)
        for p in patterns
        if p.fits(around, lexicon)
    ]
    for meant in rights:
        there = likelihood(bigrams, meant, left, right)
        if lexicon.zipf(meant) >= _ANYWHERE or _neighbours_prefer(there, here, left[0], right[0]):
            cases.append(Evidence(gain(meant, there) - doubt, meant, ""))
    return max(cases, default=None)


def _neighbours_prefer(there: Likelihood, here: Likelihood, before: str, after: str) -> bool:
    """Whether the neighbours prefer a word to the one written, by more than its frequency."""
    across = there.across - here.across
    left, right = there.left - here.left + across, there.right - here.right + across
    if here.word < _BARELY_KNOWN:
        left, right = (0.0 if near in _FUNCTION_WORDS else side for near, side in ((before, left), (after, right)))
    return min(left, right) >= _EITHER_SIDE or max(left, right) >= _ONE_SIDE


def _known(bigrams: Bigrams, word: str, left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether n-grams know a word beside both its neighbours; that a sentence begins or ends with it shows nothing."""
    return left[0] != START and right[0] != END and f"{left[0]} {word}" in bigrams and f"{word} {right[0]}" in bigrams


def likelihood(bigrams: Bigrams, word: str, left: tuple[str, ...], right: tuple[str, ...]) -> Likelihood:
    """How likely a word is between others (the nearest first)."""
    weight = bigrams.weight
    before = after = across = 0.0
    if left:
        before = weight(f"{left[0]} {word}")
        if len(left) > 1:
            before += weight(f"{left[1]} {left[0]} {word}")
        if right:
            across = weight(f"{left[0]} {word} {right[0]}")
    if right:
        after = weight(f"{word} {right[0]}")
        if len(right) > 1:
            after += weight(f"{word} {right[0]} {right[1]}")
    return Likelihood(weight(word), before, after, across)


def _words(side: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in side if word != COMMA) if COMMA in side else side
