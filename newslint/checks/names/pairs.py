"""The names of an article that may be one name: pairs of words that look or sound alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newslint.checks.names.slips import group, one_slip, plain, skeleton, sound

SHORTEST_ALIKE = 4
"""Letters of the shortest word that is compared; shorter names are alike by nature (Lee, Leo)."""
_SHORTEST_SLIP = 5
_SHORTEST_SKELETON = 2
_MOST_ALIKE = 60
"""Words of one head, ending or sound that are compared; a list of names has more, and they say nothing."""

SLIP, SOUND, USUAL, SAME = 1, 2, 3, 4
"""How alike two words are: one slip apart, alike to the ear, two usual spellings of a name, the same but for accents."""


def alike(word: str, other: str) -> int:
    """How alike two different keys are: SLIP, SOUND, USUAL or SAME; 0 where they are not."""
    if not (word.isascii() and other.isascii()) and plain(word) == plain(other):
        return SAME
    if group(word) and group(word) == group(other):
        return USUAL
    if abs(len(word) - len(other)) <= 3 and skeleton(word) == skeleton(other) and sound(word) == sound(other):
        return SOUND
    return SLIP if min(len(word), len(other)) >= _SHORTEST_SLIP - 1 and one_slip(word, other) else 0


def near_pairs(keys: Iterable[str]) -> Iterator[tuple[str, str, int]]:
    """The pairs of different keys that are alike, each once, and how alike they are (see `alike`).

    Compared are only words of one head, of one ending and initial, of one skeleton or of one group of spellings: a slip
    behind the first letter leaves a head or an ending as it was.
    """
    buckets: dict[str, list[str]] = {}
    for key in keys:
        length = len(key)
        if length < SHORTEST_ALIKE:
            if spellings := group(key):
                buckets.setdefault(spellings, []).append(key)
            continue
        buckets.setdefault(key[:3], []).append(key)
        if length == _SHORTEST_SLIP:
            buckets.setdefault(key[:2], []).append(key)
        buckets.setdefault(key[0] + "-" + key[-2:], []).append(key)
        bones = skeleton(key)
        if len(bones) >= _SHORTEST_SKELETON:
            buckets.setdefault("." + bones, []).append(key)
        if spellings := group(key):
            buckets.setdefault(spellings, []).append(key)
    done: set[tuple[str, str]] = set()
    for bucket in buckets.values():
        if 1 < len(bucket) <= _MOST_ALIKE:
            for at, key in enumerate(bucket):
                for other in bucket[at + 1 :]:
                    pair = (key, other) if key < other else (other, key)
                    if pair not in done:
                        done.add(pair)
                        if how := alike(*pair):
                            yield *pair, how
