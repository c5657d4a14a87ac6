"""Korean and Chinese names in full, family name first, which systems of transliteration and papers spell in their own ways:
“Yoon Suk Yeol”, “Yoon Seok-youl”; “Jang Hyun-soo”, “Chang Hyun-soo”.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from newslint.knowledge.family_names import FAMILY_SPELLINGS
from newslint.knowledge.lexicon import normalise

_SOUNDS = (
    (re.compile(r"zh|ch|j|q"), "c"),
    (re.compile(r"hs|sh|x"), "s"),
    (re.compile(r"eo|ou|oo|eu"), "u"),
    (re.compile(r"ee"), "i"),
    (re.compile(r"(?<![a-z])y(?=i)"), ""),
    (re.compile(r"b"), "p"),
    (re.compile(r"d"), "t"),
    (re.compile(r"(?<!n)g"), "k"),
)
"""How transliterations of one syllable vary, in order: Geun, Keun; Seok, Suk; Qing, Ching."""
_FAMILIES: dict[str, set[str]] = {}
for _line in FAMILY_SPELLINGS:
    for _name in _line.split():
        _FAMILIES.setdefault(_name, set()).add(_line)
_SHORTEST = 4
"""Letters of the shortest given name that is compared, hyphens and spaces left out; one syllable is no name's mark."""
_LONG = 7
"""Letters of a given name that tells its bearer under two spellings of the family's, too: Deng Xiaoping, Teng Hsiao-ping."""
_REMEMBERED = 20_000
_PARTS = re.compile(r"[ \-‑]")


def heard_in_east(forms: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The pairs of full names, family name first, that are one name to the ear, and written with other letters."""
    found: dict[str, list[str]] = {}
    for form in forms:
        sound = _given_sound(form)
        if sound:
            found.setdefault(sound, []).append(form)
    for alike in found.values():
        for at, form in enumerate(alike):
            for other in alike[at + 1 :]:
                if _are_one(form, other):
                    yield form, other


def _are_one(form: str, other: str) -> bool:
    """Whether one family's name stands before given names that sound alike, and the letters of the two are not the same."""
    family, given = _read(form)
    other_family, other_given = _read(other)
    if family == other_family:
        return given != other_given
    if _FAMILIES[family].isdisjoint(_FAMILIES[other_family]):
        return False
    return given == other_given or len(given) >= _LONG


def _read(form: str) -> tuple[str, str]:
    family, _, given = normalise(form).partition(" ")
    return family, _PARTS.sub("", given)


def is_eastern(form: str) -> bool:
    """Whether a form can be a full name of Korea or China, family name first."""
    return bool(_given_sound(form))


@lru_cache(_REMEMBERED)
def _given_sound(form: str) -> str:
    """How the given name of a full name sounds; empty where the name is none that has its family name first."""
    family, _, given = normalise(form).partition(" ")
    syllables = _PARTS.split(given)
    if family not in _FAMILIES or not given.isascii() or len(syllables) > 2 or len("".join(syllables)) < _SHORTEST:
        return ""
    sounds = []
    for syllable in syllables:
        for pattern, letter in _SOUNDS:
            syllable = pattern.sub(letter, syllable)
        sounds.append(syllable)
    return "".join(sounds)
