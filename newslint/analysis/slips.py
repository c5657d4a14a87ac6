"""Slips of the fingers: which words a slip makes of which, and how likely each is.

The weights are decimal logarithms of how often a slip of each kind stands among the misspellings that people really make,
as far as the literature agrees (Damerau 1964: four in five are one wrong, one missing, one extra or two swapped letters;
Mitton 1996: the first letter is seldom wrong): what counts here is their order, to be added to logarithms of frequency.
"""

from __future__ import annotations

from functools import cache

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_VOWELS = frozenset("aeiouy")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"

SWAPPED, DOUBLED, DROPPED, EXTRA, VOWEL, NEIGHBOUR, OTHER = -0.2, -0.2, -0.4, -0.6, -0.4, -0.6, -1.3
FIRST_LETTER = -1.2
"""Added where the slip is in the first letter."""


@cache
def _neighbours() -> dict[str, frozenset[str]]:
    """For each letter those beside it on the keyboard, in its row and in the rows above and below."""
    found: dict[str, frozenset[str]] = {}
    for number, row in enumerate(_ROWS):
        for place, letter in enumerate(row):
            near = set(row[max(0, place - 1) : place + 2])
            for other in (number - 1, number + 1):
                if 0 <= other < len(_ROWS):
                    shift = 0 if other > number else 1
                    near |= set(_ROWS[other][max(0, place - 1 + shift) : place + 1 + shift])
            found[letter] = frozenset(near - {letter})
    return found


def sources(word: str) -> dict[str, float]:
    """All strings of which one slip makes the word (a key), with the likelihood (a logarithm, at most 0) of the best slip."""
    found: dict[str, float] = {}
    near = _neighbours()

    def add(source: str, place: int, weight: float) -> None:
        weight += FIRST_LETTER if place == 0 else 0.0
        if weight > found.get(source, -9.0):
            found[source] = weight

    for place in range(len(word) + 1):
        left, right = word[:place], word[place:]
        if right:
            typed, rest = right[0], right[1:]
            doubled = typed in (left[-1:], rest[:1])
            add(left + rest, place, DOUBLED if doubled else EXTRA)
            if rest and rest[0] != typed:
                add(left + rest[0] + typed + rest[1:], place, SWAPPED)
            beside = near.get(typed, frozenset())
            for letter in _LETTERS:
                if letter != typed:
                    vowels = typed in _VOWELS and letter in _VOWELS
                    weight = VOWEL if vowels else NEIGHBOUR if letter in beside else OTHER
                    add(left + letter + rest, place, weight)
        for letter in _LETTERS:
            add(left + letter + right, place, DOUBLED if letter in (left[-1:], right[:1]) else DROPPED)
    found.pop(word, None)
    return found


def told(wrong: str, right: str) -> str:
    """The slip that made the wrong word of the right one, in plain words."""
    if len(wrong) < len(right):
        return "a letter is missing" if len(right) - len(wrong) == 1 else "letters are missing"
    if len(wrong) > len(right):
        return "a letter too many" if len(wrong) - len(right) == 1 else "letters too many"
    differing = [place for place in range(len(wrong)) if wrong[place] != right[place]]
    if len(differing) == 2 and sorted(wrong) == sorted(right):
        return "two letters are swapped"
    return "one letter is wrong" if len(differing) == 1 else "letters are wrong"
