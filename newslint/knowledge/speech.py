"""The words with which a text says who speaks: verbs (“said”, “fired back”) and nouns (“statement”, “tweet”).

Source: the two lists beside the lexicon, written by hand for newslint; their heads give their form.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

_DATA = os.path.join(os.path.dirname(__file__), "data")
_VOWELS = frozenset("aeiou")


class Speech(NamedTuple):
    """Words in lower case with straight apostrophes.

    `verbs`: each form of a verb that speaks by itself, and its base form. `phrases`: each form of a verb that speaks
    with a particle only, and its particles. `nouns`: singular and plural forms of what is said or written.
    """

    verbs: dict[str, str]
    phrases: dict[str, frozenset[str]]
    nouns: frozenset[str]


@cache
def speech() -> Speech:
    """The shipped lists, read once a process. Raises OSError where a file is missing."""
    verbs: dict[str, str] = {}
    phrases: dict[str, set[str]] = {}
    for entry, given in _entries("speech-verbs.txt"):
        base, _, particle = entry.partition(" ")
        for form in inflected(base, given):
            if particle:
                phrases.setdefault(form, set()).add(particle)
            else:
                verbs[form] = base
    nouns = {form for noun, given in _entries("speech-nouns.txt") for form in (noun, *(given or (_with_s(noun),)))}
    return Speech(
        verbs,
        {form: frozenset(particles) for form, particles in phrases.items()},
        frozenset(noun.lower() for noun in nouns),
    )


def inflected(base: str, given: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The forms of a verb: base, third person, past, participle, -ing. Given forms stand for those of the rules."""
    forms = [base, *given]
    if not any(form.endswith("s") for form in given):
        forms.append(_with_s(base))
    if not any(form.endswith("ing") for form in given):
        forms.append(_stem(base) + "ing")
    if not any(not form.endswith(("s", "ing")) for form in given):
        forms.append(_past(base))
    return tuple(forms)


def _past(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    return base[:-1] + "ied" if _ends_in_y(base) else base + "ed"


def _stem(base: str) -> str:
    return base[:-1] if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) else base


def _with_s(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    return word[:-1] + "ies" if _ends_in_y(word) else word + "s"


def _ends_in_y(word: str) -> bool:
    return word.endswith("y") and word[-2:-1] not in _VOWELS


def _entries(name: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    with open(os.path.join(_DATA, name), encoding="utf-8") as file:
        for line in file:
            entry, _, given = line.partition(":")
            if entry.strip() and not entry.startswith("#"):
                yield entry.strip(), tuple(given.split())
