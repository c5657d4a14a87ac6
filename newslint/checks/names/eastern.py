"""Korean and Chinese names, family name first, which systems of transliteration and papers spell in their own ways:
“Yoon Suk Yeol”, “Yoon Seok-youl”; “Mao Zedong”, “Mao Tse-tung”.

Names are one where the families can be one and every syllable of the given names can; of two names that are well spelled
and have another syllable each has a bearer of its own, brothers and sisters above all (“Kim Min-ji”, “Kim Min-jae”).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from newslint.checks.names import chinese, korean
from newslint.knowledge.family_names import CHINESE_FAMILIES, KOREAN_FAMILIES
from newslint.knowledge.lexicon import normalise

_KOREAN, _CHINESE = "korean", "chinese"
_LINES: dict[str, set[tuple[str, str]]] = {}
"""For each spelling of a family's name its languages and the families that bear it."""
for _language, _families in ((_KOREAN, KOREAN_FAMILIES), (_CHINESE, CHINESE_FAMILIES)):
    for _line in _families:
        for _name in _line.split():
            _LINES.setdefault(_name, set()).add((_language, _line))
_IN_PINYIN = {line.partition(" ")[0] for line in CHINESE_FAMILIES}
_SHORTEST = 4
"""Letters of the shortest given name that is compared, hyphens and spaces left out."""
_SYLLABLES = 2
_REMEMBERED = 20_000
_JOINTS = re.compile(r"[ \-‑]+")


class _Name(NamedTuple):
    """A full name: the family's, and the given one with a space between syllables that stand apart; lower case."""

    family: str
    given: str

    @property
    def letters(self) -> str:
        """The given name in one word."""
        return self.given.replace(" ", "")

    @property
    def is_old(self) -> bool:
        """Whether the family's name shows that the whole is not in pinyin."""
        return self.family not in _IN_PINYIN


def heard_in_east(forms: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The pairs of full names that are one name in Korean or Chinese, and written with other letters."""
    found: dict[tuple[str, ...], list[str]] = {}
    for form in forms:
        for mark in _marks(form):
            found.setdefault(mark, []).append(form)
    told: set[tuple[str, str]] = set()
    for alike in found.values():
        for at, form in enumerate(alike):
            for other in alike[at + 1 :]:
                if (form, other) not in told and _are_one(form, other):
                    told.add((form, other))
                    yield form, other


def given_alone(lone: str, forms: Iterable[str]) -> str:
    """The one full name whose given name a form that stands alone is, written otherwise; empty where none or several are."""
    given = _given(normalise(lone))
    found = []
    for form in forms:
        name = _read(form)
        if name is None:
            continue
        if normalise(form).partition(" ")[2] == normalise(lone):
            return ""
        if name.letters == given.replace(" ", "") or _are_one_given(_Name(name.family, given), name):
            found.append(form)
    return found[0] if len({_read(form) for form in found}) == 1 else ""


def are_two(form: str, other: str) -> bool:
    """Whether two full names of one family have given names that are well spelled and differ: Li Peng and Li Ping, Kim Min-su
    and Kim Min-seo."""
    one, two = _read(form), _read(other)
    if one is None or two is None or one.family != two.family:
        return False
    languages = {language for language, _ in _LINES[one.family]}
    return (_CHINESE in languages and chinese.are_two(one.given, two.given)) or (
        _KOREAN in languages and korean.are_two(one.given, two.given)
    )


def is_well_spelled(form: str) -> bool:
    """Whether a form is a full name whose given name is made of syllables that one of its languages has."""
    return bool(_marks(form))


def is_eastern(form: str) -> bool:
    """Whether a form can be a full name, family name first: of two syllables behind it at most, whatever their spelling."""
    name = _read(form)
    return name is not None and len(name.letters) >= _SHORTEST


def _given(text: str) -> str:
    """A lower-case given name with a space where syllables are parted, its apostrophes left out."""
    return _JOINTS.sub(" ", text.replace("'", ""))


@lru_cache(_REMEMBERED)
def _read(form: str) -> _Name | None:
    """A full name by its parts; None where the first word is no family's name, or more than two follow it."""
    first = form.partition(" ")[0]
    if first.lower() not in _LINES and "’" not in first and "'" not in first:
        return None  # most names
    family, _, given = normalise(form).partition(" ")
    family, given = family.replace("'", ""), _given(given)
    if family not in _LINES or not given or not given.isascii() or given.count(" ") >= _SYLLABLES:
        return None
    return _Name(family, given)


@lru_cache(_REMEMBERED)
def _marks(form: str) -> tuple[tuple[str, ...], ...]:
    """What a full name must share with another to be one with it: language, family, and what the given name can stand for."""
    name = _read(form)
    if name is None:
        return ()
    marks: list[tuple[str, ...]] = []
    for language, line in sorted(_LINES[name.family]):
        if language == _KOREAN:
            marks += [(line, *syllables) for syllables in sorted(korean.readings(name.given))]
        else:
            marks += [(line, pinyin) for pinyin in sorted(chinese.readings(name.given, name.is_old))]
    return tuple(marks)


def _are_one(form: str, other: str) -> bool:
    """Whether two full names that share a mark are one name: the letters of their given names, or of their families, differ."""
    one, two = _read(form), _read(other)
    if one is None or two is None or one == two:
        return False
    if one.letters == two.letters:
        return one.family != two.family and len(one.letters) >= _SHORTEST
    return _are_one_given(one, two)


def _are_one_given(one: _Name, two: _Name) -> bool:
    """Whether the given names of two names, which are not written with the same letters, are one in a language of both."""
    languages = {language for language, _ in _LINES[one.family] & _LINES[two.family]}
    if _KOREAN in languages and korean.are_one(one.given, two.given):
        return True
    return _CHINESE in languages and (_is_pinyin_of(one, two) or _is_pinyin_of(two, one))


def _is_pinyin_of(new: _Name, old: _Name) -> bool:
    """Whether a given name is the pinyin of another that is in the older system."""
    if not chinese.is_pinyin(new.given) or (" " in new.given and chinese.is_wade_giles(new.given)):
        return False
    return new.letters in chinese.readings(old.given, old.is_old)
