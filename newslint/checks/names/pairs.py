"""The names of an article that may be one name: pairs of words that look or sound alike."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from newslint.checks.names.slips import group, one_slip, plain, skeleton, sound

SHORTEST_ALIKE = 4
"""Letters of the shortest word that is compared; shorter names are alike by nature (Lee, Leo)."""
_SHORTEST_SLIP = 5
_SHORTEST_MOVED = 6
_SHORTEST_FAR = 8
_DOUBLED = re.compile(r"(.)\1+")
_SLAVIC = re.compile(r"..(?:[kd]o|[iuy]k|[iy][iy]|ky|[eo]k|[eo]va?|[iy]ch|ets|ka|enya)$")
"""How surnames of Ukraine, Russia and Belarus end."""
_RUSSIAN = str.maketrans("hy", "gi")
"""Letters of Ukrainian names, and those of Russian ones in their places."""
_SONS = ("s", "son", "sen")
_MOST_MOVED = 5
_MOST_REVOWELLED = 2
_SHORTEST_SKELETON = 2
_MOST_ALIKE = 60
"""Words of one head, ending or sound that are compared; a list of names has more, and they say nothing."""

FAR, SLIP, SOUND, USUAL, SAME = 1, 2, 3, 4, 5
"""How alike two words are: long and two letters apart at one place or of the same consonants, one slip apart, alike to the ear,
two usual spellings of a name, the same but for accents."""


def alike(word: str, other: str) -> int:
    """How alike two different keys are: FAR, SLIP, SOUND, USUAL or SAME; 0 where they are not."""
    if not (word.isascii() and other.isascii()) and (plain(word) == plain(other) or _serbian(word) == _serbian(other)):
        return SAME
    if group(word) and group(word) == group(other):
        return USUAL
    if abs(len(word) - len(other)) <= 3 and skeleton(word) == skeleton(other) and sound(word) == sound(other):
        return SOUND
    if any(_are_sons(word, other, ending) for ending in _SONS) or _are_breathed(word, other):
        return SOUND
    shorter, longer = sorted((len(word), len(other)))
    if shorter >= _SHORTEST_SLIP - 1 and (
        one_slip(word, other) or (shorter >= _SHORTEST_MOVED and _is_moved(word, other))
    ):
        return SLIP
    if shorter >= _SHORTEST_FAR and longer - shorter < 2 and _is_far(word, other, longer):
        return FAR
    return FAR if shorter > _SHORTEST_SLIP and skeleton(word) == skeleton(other) and _is_revowelled(word, other) else 0


def are_mac(word: str, other: str) -> bool:
    """Whether two words are one clan's name, with Mac and Mc."""
    short, long = sorted((word, other), key=len)
    return short.startswith("mc") and long == f"mac{short[2:]}"


def _are_sons(word: str, other: str, ending: str) -> bool:
    """Whether two surnames are made in one way of two usual spellings of a given name (Stevens, Stephens)."""
    if not (word.endswith(ending) and other.endswith(ending)):
        return False
    father = group(word.removesuffix(ending))
    return bool(father) and father == group(other.removesuffix(ending))


def _serbian(word: str) -> str:
    """A word without its accents, where đ stands for dj as it does in Serbian: Đoković, Djokovic."""
    return plain(word.replace("đ", "dj"))


def _are_breathed(word: str, other: str) -> bool:
    """Whether two Slavic surnames differ by the h of Ukraine and the g of Russia, and no more: Halushko, Galushko."""
    return _SLAVIC.search(word) is not None and word.translate(_RUSSIAN) == other.translate(_RUSSIAN)


def _is_far(word: str, other: str, longer: int) -> bool:
    """Whether two words are the same but for two letters in a row (Kirkpatrick, Kilpatrick)."""
    head = _common(word, other)
    return head > 1 and head + _common(word[::-1], other[::-1]) >= longer - 2


def _is_revowelled(word: str, other: str) -> bool:
    """Whether two words of the same consonants differ in two letters at most, and not at their ends (Hifter, Haftar)."""
    if word[0] != other[0] or word[-1] != other[-1]:
        return False
    single = _DOUBLED.sub(r"\1", word), _DOUBLED.sub(r"\1", other)
    return any(
        len(one) == len(two) and sum(map(str.__ne__, one, two)) <= _MOST_REVOWELLED
        for one, two in ((word, other), single)
    )


def _is_moved(word: str, other: str) -> bool:
    """Whether the letters are the same, a few of them in another order, but for the first and the last (Dabrowski, Drabowski)."""
    if len(word) != len(other) or word[0] != other[0] or word[-1] != other[-1] or sorted(word) != sorted(other):
        return False
    return sum(one != two for one, two in zip(word, other, strict=True)) <= _MOST_MOVED


def _common(word: str, other: str) -> int:
    """The letters with which both words begin."""
    return next(
        (at for at, (one, two) in enumerate(zip(word, other, strict=False)) if one != two), min(len(word), len(other))
    )


def near_pairs(keys: Iterable[str]) -> Iterator[tuple[str, str, int]]:
    """The pairs of different keys that are alike, each once, and how alike they are (see `alike`).

    Compared are only words of one head, of one ending and initial, of one skeleton or of one group of spellings: a slip
    behind the first letter leaves a head or an ending as it was.
    """
    first: dict[str, str] = {}
    buckets: dict[str, list[str]] = {}
    for key in keys:
        for mark in _marks(key):
            if first.setdefault(mark, key) != key:  # most marks are those of one word
                buckets.setdefault(mark, [first[mark]]).append(key)
    done: set[tuple[str, str]] = set()
    for bucket in [buckets[mark] for mark in first if mark in buckets]:
        if len(bucket) <= _MOST_ALIKE:
            for at, key in enumerate(bucket):
                for other in bucket[at + 1 :]:
                    pair = (key, other) if key < other else (other, key)
                    if pair not in done:
                        done.add(pair)
                        if how := alike(*pair):
                            yield *pair, how


@lru_cache(50_000)
def _marks(key: str) -> tuple[str, ...]:
    """What a key must share with another to be alike: one of these."""
    spellings = group(key)
    marks = [spellings] if spellings else []
    if len(key) == SHORTEST_ALIKE - 1:
        marks.append(key)  # the head of a longer one: Cob, Cobb
    elif len(key) >= SHORTEST_ALIKE:
        marks += [key[:3], key[0] + "-" + key[-2:]]
        if len(key) <= _SHORTEST_SLIP:
            marks.append(key[:2])
        if not key[:3].isascii():
            marks.append(plain(key)[:3])
    if len(key) >= SHORTEST_ALIKE - 1:
        bones = skeleton(key)
        if len(bones) >= _SHORTEST_SKELETON:
            marks.append("." + bones)
        if "đ" in key:
            marks.append("." + skeleton(key.replace("đ", "dj")))
        if ("g" in key or "h" in key) and _SLAVIC.search(key):
            marks.append("-" + key.translate(_RUSSIAN))
    return tuple(marks)
