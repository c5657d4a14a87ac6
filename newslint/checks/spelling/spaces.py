"""Spaces that are missing (“inthe”) or too many (“to gether”)."""

from __future__ import annotations

from typing import NamedTuple

from newslint.analysis.derivation import PREFIXES
from newslint.checks.base import Context
from newslint.knowledge.lexicon import DICTIONARY, NOUN_PLURAL, PAST, VERB, Lexicon
from newslint.model import Span

MISSING = -0.6
"""How likely it is (a decimal logarithm, as with the slips of the fingers) that a space is left out."""

_USUAL, _LETTER = 8, 0.25
"""What each letter beyond eight adds to the score: chance makes no long word of two."""
_TEXT = 9.0
"""The Zipf frequency of all words together: how often two words meet by chance is the sum of theirs, less this."""
_SLIP = 3.0
"""A word is parted by a space a thousandth as often as it is written, at most."""
_SMALL = frozenset(
    (
        "a about after an and any are as at be been before but by can could did do does during first for from get had has "
        "have he her him his how i if in into is it its just make many me more much my new no not now of on only or other our "
        "said say she should so some such than that the their them then there these they this those three to too two until us "
        "very was we were what when where whether which while who whose why will with would you your"
    ).split()
)
"""Words beside which a space is lost: two words that are no such may be a compound."""
_BEFORE = _SMALL - frozenset(PREFIXES)
_PARTICLES = frozenset(("in", "on"))
"""What stands behind a verb in a compound: a sit-in."""
_ARTICLES = frozenset(("the", "an"))
_NO_PART = ("ly", "al", "ous", "ive", "ful", "able", "ible", "ed")
"""What no first part of a compound ends in, nor in the -s of a plural."""
_PART = 5
"""Letters that a part must have where neither is a small word."""
_LEAST_WORD, _LEAST_JOINED, _RARE = 3.5, 3.0, 3.0
"""The least frequency (Zipf) of a word beside a lost space, and of a word that a space parts; below the last it is rare."""
_ENDINGS = frozenset(
    "able al ed en er ers es est ies ing ings ion ions ism ist ity ly ment ments ness tion tions".split()
)
"""Ends of words that are words as well, or abbreviations."""


class Joined(NamedTuple):
    """Two words that are one with a space inside: the span of both, and the word."""

    span: Span
    word: str


def parted(lexicon: Lexicon, stem: str) -> dict[str, float]:
    """The pairs of words that a word (a key) is without their space, with their scores."""
    found = {}
    for cut in range(1, len(stem)):
        left, right = stem[:cut], stem[cut:]
        if not (left in _BEFORE or right in _SMALL or (len(left) >= _PART <= len(right))):
            continue
        flags, first, second = lexicon.flags(left), lexicon.zipf(left), lexicon.zipf(right)
        if first < _LEAST_WORD or second < (_RARE if left in _ARTICLES else _LEAST_WORD):
            continue
        if not flags & lexicon.flags(right) & DICTIONARY:
            continue
        if left not in _BEFORE:
            if right in _PARTICLES and flags & VERB and not flags & PAST:
                continue
            if right not in _SMALL and not (left.endswith(_NO_PART) or flags & NOUN_PLURAL):
                continue
        if cut > 1 or left in _SMALL:
            found[f"{left} {right}"] = first + second - _TEXT + MISSING + _LETTER * max(0, len(stem) - _USUAL)
    return found


def is_fragment(lexicon: Lexicon, key: str) -> bool:
    """Whether a word may be a piece of one: it is in no dictionary, is rare, or is an ending."""
    return key in _ENDINGS or not lexicon.flags(key) & DICTIONARY or lexicon.zipf(key) < _RARE


def joined(context: Context, index: int) -> Joined | None:
    """The word that a fragment (a token) makes with the word before or behind it, the more frequent of the two; None if none."""
    tokens, prose, lexicon = context.analysis.tokens, context.document.prose, context.knowledge.lexicon
    best, least = None, _LEAST_JOINED
    for first in (index - 1, index):
        if not 0 <= first < len(tokens) - 1:
            continue
        key = tokens.keys[first] + tokens.keys[first + 1]
        zipf = lexicon.zipf(key)
        if zipf < least or not lexicon.flags(key) & DICTIONARY:
            continue
        if tokens.keys[2 * first + 1 - index] in _SMALL and lexicon.flags(tokens.keys[index]) & DICTIONARY:
            continue  # “demean or disparage”
        by_chance = lexicon.zipf(tokens.keys[first]) + lexicon.zipf(tokens.keys[first + 1]) - _TEXT
        span = Span(tokens.starts[first], tokens.span(first + 1).end)
        plain = prose[span.start : span.end].replace(" ", "", 1)
        if by_chance < zipf - _SLIP and plain.lower() == key and plain[1:].islower():
            best, least = Joined(span, key), zipf
    return best
