"""Slips of the fingers: which words a slip makes of which, and how likely each is.

The weights are decimal logarithms of how often a slip of each kind stands among the misspellings that people really make,
as far as the literature agrees (Damerau 1964: four in five are one wrong, one missing, one extra or two swapped letters;
Mitton 1996: the first letter is seldom wrong): what counts here is their order, to be added to logarithms of frequency.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_VOWELS = frozenset("aeiouy")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"

SWAPPED, DOUBLED, DROPPED, EXTRA, VOWEL, NEIGHBOUR, OTHER = -0.2, -0.2, -0.4, -0.6, -0.4, -0.6, -1.3
FIRST_LETTER = -1.2
"""Added where the slip is in the first letter."""


@cache
def _instead(typed: str) -> tuple[tuple[float, str], ...]:
    """The letters that may be meant where a letter is typed, by the likelihood of the slip, the least likely first."""
    near = set()
    for number, row in enumerate(_ROWS):
        place = row.find(typed)
        if place < 0:
            continue
        near |= set(row[max(0, place - 1) : place + 2])
        for other in (number - 1, number + 1):  # each row stands half a key to the right of the one above it
            if 0 <= other < len(_ROWS):
                shift = 0 if other > number else 1
                near |= set(_ROWS[other][max(0, place - 1 + shift) : place + 1 + shift])
    vowels = _VOWELS if typed in _VOWELS else frozenset()
    grades = ((OTHER, set(_LETTERS) - near - vowels), (NEIGHBOUR, near - vowels), (VOWEL, set(vowels)))
    return tuple((weight, "".join(sorted(letters - {typed}))) for weight, letters in grades)


@lru_cache(maxsize=64)  # a word is looked at from more than one side
def sources(word: str) -> Mapping[str, float]:
    """All strings of which one slip makes the word (a key), with the likelihood (a logarithm, at most 0) of the best slip."""
    found: dict[str, float] = {}
    graded = _graded(word)
    for first in (True, False):  # a slip in the first letter is less likely than any other, so the best comes last
        for weight in sorted(graded):
            likelihood = weight + FIRST_LETTER if first else weight
            found.update(dict.fromkeys(graded[weight][first], likelihood))
    found.pop(word, None)
    return found


def _graded(word: str) -> dict[float, tuple[list[str], list[str]]]:
    """The strings by the likelihood of the slip: those with the slip behind the first letter, and those with it there."""
    graded: dict[float, tuple[list[str], list[str]]] = {
        weight: ([], []) for weight in (SWAPPED, DOUBLED, DROPPED, EXTRA, VOWEL, NEIGHBOUR, OTHER)
    }
    for place in range(len(word) + 1):
        first = place == 0
        left, right = word[:place], word[place:]
        if right:
            typed, rest = right[0], right[1:]
            if rest:
                graded[SWAPPED][first].append(left + rest[0] + typed + rest[1:])
            if typed.isascii():  # no slip finds a letter that has no key: “filé” is no “film”
                graded[DOUBLED if typed in (left[-1:], rest[:1]) else EXTRA][first].append(left + rest)
                for weight, letters in _instead(typed):
                    graded[weight][first].extend([left + letter + rest for letter in letters])
        graded[DROPPED][first].extend([left + letter + right for letter in _LETTERS])
        graded[DOUBLED][first].extend(left + letter + right for letter in {left[-1:], right[:1]} if letter)
    return graded


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
