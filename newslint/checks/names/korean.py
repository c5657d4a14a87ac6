"""Korean given names in Latin letters: which Korean syllables a spelling can stand for.

The reformed system writes 석 as “seok”, the older one, without its accents, as “sok”, people write “suk”; each may stand for
other syllables, too. Two spellings are one name where each pair of their syllables can be one.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

_ONSETS = {
    "k": "k g kk gg kh",
    "n": "n",
    "t": "t d tt dd th",
    "r": "r l",
    "m": "m",
    "p": "p b pp bb ph",
    "s": "s ss sh",
    "c": "ch j jj tch",
    "h": "h",
}
"""First consonants, plain and breathed ones as one, with their spellings."""
_VOWELS = {
    "a": "a ah",
    "ae": "ae ai ay",
    "ya": "ya",
    "eo": "eo o u uh",
    "e": "e ei",
    "yeo": "yeo yo you yu yuh",
    "ye": "ye",
    "o": "o oh",
    "wa": "wa",
    "oe": "oe oi",
    "yo": "yo",
    "u": "u oo ou woo wu",
    "wo": "wo weo",
    "wi": "wi wee",
    "yu": "yu yoo you",
    "eu": "eu u",
    "ui": "ui eui ee yi",
    "i": "i ee yi",
}
"""Vowels, by the reformed system, with their spellings."""
_CLOSED = {"u": {"eo"}, "o": {"eo"}, "yu": {"yeo"}}
"""What some spellings stand for only before a last consonant: Jung, 정, but Su, 수, beside Seo, 서."""
_CODAS = {"": "", "k": "k g ck", "n": "n", "l": "l r", "m": "m", "p": "p b", "t": "t s", "ng": "ng"}
_OF_ONSET = {form: onset for onset, forms in _ONSETS.items() for form in forms.split()} | {"": ""}
_OF_VOWEL: dict[str, set[str]] = {}
for _vowel, _forms in _VOWELS.items():
    for _form in _forms.split():
        _OF_VOWEL.setdefault(_form, set()).add(_vowel)
_OF_CODA = {form: coda for coda, forms in _CODAS.items() for form in forms.split() or [""]}


def _one_of(forms: dict[str, str] | dict[str, set[str]]) -> str:
    return "|".join(sorted(forms, key=len, reverse=True))


_SYLLABLE = re.compile(rf"({_one_of(_OF_ONSET)})({_one_of(_OF_VOWEL)})({_one_of(_OF_CODA)})")
_IN_NAMES = (
    "a ae beom bi bin bo bok bong byeong chae chan chang cheol cheon chi chun chung da dae deok do dong du eun ga "
    "gang gi gil geon geun gon gu guk gwan gwang gwon gyeong gyu ha hae hak han heon ho hong hui hun hwa hwan hwi hye "
    "hyeok hyeon hyeong hyo i il in ja jae je jeong ji jin jo jong ju jun jung mi min mok mu mun myeong na nam o ok "
    "pil pyo ra rae ran ri rim rin sang se seo seok seon seong seop seul seung si sik sin so song su suk sun tae taek "
    "u uk un wan won wu yang ye yeo yeol yeon yeong yong yu yul yun"
)
"""Syllables of which given names are made, in the reformed system."""


@lru_cache(10_000)
def syllables(given: str) -> tuple[tuple[str, str], ...]:
    """The ways to part a lower-case given name, its syllables parted by spaces or in one word, into two Korean syllables."""
    first, space, second = given.partition(" ")
    cuts = [(first, second)] if space else [(given[:at], given[at:]) for at in range(2, len(given))]
    return tuple(cut for cut in cuts if all(map(_read, cut)))


@lru_cache(10_000)
def readings(given: str) -> frozenset[tuple[str, str]]:
    """The pairs of Korean syllables that a given name can stand for."""
    return frozenset((one, two) for first, second in syllables(given) for one in _read(first) for two in _read(second))


def are_two(given: str, other: str) -> bool:
    """Whether two lower-case given names are made of syllables that names have, and not of the same."""
    one, two = readings(given), readings(other)
    return one.isdisjoint(two) and all(any(_usual().issuperset(name) for name in names) for names in (one, two))


@cache
def _usual() -> frozenset[str]:
    found = set()
    for syllable in _IN_NAMES.split():
        match = _SYLLABLE.fullmatch(syllable)
        assert match is not None
        found.add(f"{_OF_ONSET[match[1]]}-{match[2]}-{_OF_CODA[match[3]]}")
    return frozenset(found)


def are_one(given: str, other: str) -> bool:
    """Whether two lower-case given names can be the same Korean syllables, by more than a doubtful letter."""
    return any(
        all(not _read(one).isdisjoint(_read(two)) for one, two in zip(cut, twin, strict=True)) and not _turn(cut, twin)
        for cut in syllables(given)
        for twin in syllables(other)
    )


def _turn(cut: tuple[str, str], twin: tuple[str, str]) -> bool:
    """Whether all that differs is an o for a u: “Jong” and “Jung” are two names more often than two spellings."""
    differing = [(one, two) for one, two in zip(cut, twin, strict=True) if one != two]
    return len(differing) == 1 and {"o", "u"} == {_vowel_of(part).lstrip("y") for part in differing[0]}


def _vowel_of(syllable: str) -> str:
    match = _SYLLABLE.fullmatch(syllable)
    return match[2] if match else ""


@lru_cache(10_000)
def _read(syllable: str) -> frozenset[str]:
    """The Korean syllables that a spelling can stand for, as “onset-vowel-coda”; none where it is no Korean syllable."""
    match = _SYLLABLE.fullmatch(syllable)
    if match is None:
        return frozenset()
    vowels = _OF_VOWEL[match[2]]
    if not match[3]:
        vowels = vowels - _CLOSED.get(match[2], set())
    onsets = {_OF_ONSET[match[1]]}
    if onsets == {"r"} and match[2].startswith("y"):
        onsets.add("")  # the South drops it: Ryong, Yong
    return frozenset(f"{onset}-{vowel}-{_OF_CODA[match[3]]}" for onset in onsets for vowel in vowels)
