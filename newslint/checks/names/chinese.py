"""Chinese given names in Latin letters: which syllables a spelling stands for, in pinyin and in the system of Wade and Giles.

Two spellings are one name where one of them is read in the older system and gives the pinyin of the other: “Tse-tung”,
“Zedong”. Two names in pinyin are two where their letters are: “Zhiming”, “Jiming”.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

_INITIALS = {
    "a": "b p m f d t n l g k h zh ch sh z c s y w",
    "o": "b p m f w",
    "e": "m d t n l g k h zh ch sh r z c s y",
    "ai": "b p m d t n l g k h zh ch sh z c s w",
    "ei": "b p m f d n l g h zh sh z w",
    "ao": "b p m d t n l g k h zh ch sh r z c s y",
    "ou": "p m f d t n l g k h zh ch sh r z c s y",
    "an": "b p m f d t n l g k h zh ch sh r z c s y w",
    "en": "b p m f d n g k h zh ch sh r z c s w",
    "ang": "b p m f d t n l g k h zh ch sh r z c s y w",
    "eng": "b p m f d t n l g k h zh ch sh r z c s w",
    "ong": "d t n l g k h zh ch r z c s y",
    "i": "b p m d t n l j q x zh ch sh r z c s y",
    "ia": "d l j q x",
    "ie": "b p m d t n l j q x",
    "iao": "b p m d t n l j q x",
    "iu": "m d n l j q x",
    "ian": "b p m d t n l j q x",
    "in": "b p m n l j q x y",
    "iang": "n l j q x",
    "ing": "b p m d t n l j q x y",
    "iong": "j q x",
    "u": "b p m f d t n l g k h zh ch sh r z c s w j q x y",
    "ua": "g k h zh sh",
    "uo": "d t n l g k h zh ch sh r z c s",
    "uai": "g k h zh ch sh",
    "ui": "d t g k h zh ch sh r z c s",
    "uan": "d t n l g k h zh ch sh r z c s j q x y",
    "un": "d t n l g k h zh ch sh r z c s j q x y",
    "uang": "g k h zh ch sh",
    "ue": "n l j q x y",
}
"""The finals of pinyin, each with the initials that stand before it."""
_BARE = ("a", "o", "e", "ai", "ao", "ou", "an", "en", "ang", "er")
"""The syllables without an initial."""
_OLD_INITIALS = {
    "b": "p",
    "d": "t",
    "g": "k",
    "zh": "ch",
    "j": "ch",
    "q": "ch",
    "x": "hs",
    "r": "j",
    "z": "ts",
    "c": "ts",
}
"""Initials of pinyin that Wade and Giles write otherwise, the apostrophes of theirs left out, as papers do."""
_OLD_FINALS = {"ian": "ien", "ie": "ieh", "ue": "ueh", "ong": "ung", "iong": "iung"}
_OLD_SYLLABLES = {
    "zi": ("tzu", "tze"),
    "ci": ("tzu", "tze"),
    "si": ("ssu", "szu"),
    "yi": ("i", "yi"),
    "ying": ("ying", "ing"),
    "you": ("yu",),
    "ye": ("yeh",),
    "yan": ("yen",),
    "er": ("erh",),
    "gui": ("kuei",),
    "kui": ("kuei",),
    "shuo": ("shuo",),
}
_FINAL = re.compile(r"(?=[aeiou])")
_RETROFLEX = ("zh", "ch", "sh", "r")


@cache
def _pinyin() -> frozenset[str]:
    """All syllables of pinyin, without tones."""
    return frozenset(_BARE) | {initial + final for final, initials in _INITIALS.items() for initial in initials.split()}


@cache
def _wade_giles() -> dict[str, frozenset[str]]:
    """The syllables as Wade and Giles write them, without apostrophes, each with those of pinyin that it may stand for."""
    readings: dict[str, set[str]] = {}
    for syllable in _BARE:
        for old in _OLD_SYLLABLES.get(syllable, (syllable,)):
            readings.setdefault(old, set()).add(syllable)
    for final, initials in _INITIALS.items():
        for initial in initials.split():
            for old in _OLD_SYLLABLES.get(initial + final) or _old(initial, final):
                readings.setdefault(old, set()).add(initial + final)
    return {old: frozenset(new) for old, new in readings.items()}


def _old(initial: str, final: str) -> tuple[str, ...]:
    """How Wade and Giles write a syllable, and how papers write theirs (“teh” for “tê”)."""
    head = _OLD_INITIALS.get(initial, initial)
    if final == "i" and initial in _RETROFLEX:
        return (f"{head}ih",)
    if final == "e":
        return (f"{head}o", f"{head}e") if initial in ("g", "k", "h") else (f"{head}e", f"{head}eh")
    if final == "uo" and initial not in ("g", "k", "h"):
        return (f"{head}o",)
    return (head + _OLD_FINALS.get(final, final),)


@lru_cache(10_000)
def is_pinyin(given: str) -> bool:
    """Whether a given name, its syllables parted by spaces or in one word, is spelled in pinyin."""
    parts = given.split(" ")
    return len(_splits(parts[0], _pinyin())) > 0 if len(parts) == 1 else all(part in _pinyin() for part in parts)


def are_two(given: str, other: str) -> bool:
    """Whether two lower-case given names in pinyin are two: other syllables, or of two syllables one with another initial.

    Of longer names the finals say too little: a slip makes “Xiaopeng” of “Xiaoping”, but no “Xiaohong”.
    """
    if given in _pinyin() and other in _pinyin():
        return given != other
    cuts, others = ([cut for cut in _splits(name, _pinyin()) if len(cut) > 1] for name in (given, other))
    return bool(cuts and others) and all(
        any(_initial(one) != _initial(two) for one, two in zip(cut, twin, strict=True))
        for cut in cuts
        for twin in others
    )


def _initial(syllable: str) -> str:
    return _FINAL.split(syllable, maxsplit=1)[0]


def is_wade_giles(given: str) -> bool:
    """Whether all syllables of a given name, parted by spaces, are those of Wade and Giles, which may be pinyin's, too."""
    return all(part in _wade_giles() for part in given.split(" "))


@lru_cache(10_000)
def readings(given: str, is_old: bool) -> frozenset[str]:
    """The given names in pinyin, in one word, that a lower-case given name can stand for; its syllables are parted by spaces.

    It is read in the older system where it cannot be pinyin, where it `is_old` or where its syllables are parted.
    """
    found = {given.replace(" ", "")} if is_pinyin(given) else set()
    parts = given.split(" ")
    if is_old or len(parts) > 1 or not found:
        old = _wade_giles()
        for syllables in [parts] if len(parts) > 1 else _splits(given, old):
            names = {""}
            for syllable in syllables:
                names = {name + new for name in names for new in old.get(syllable, ())}
            found |= names
    return frozenset(found)


def _splits(word: str, syllables: frozenset[str] | dict[str, frozenset[str]]) -> list[list[str]]:
    """The ways in which a word is made of syllables, two at most."""
    found = [[word]] if word in syllables else []
    found += [[word[:at], word[at:]] for at in range(1, len(word)) if word[:at] in syllables and word[at:] in syllables]
    return found
