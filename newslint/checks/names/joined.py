"""Names of several parts of which one is spelled in two ways, all else being the same: “Abdul-Malik”, “Abdulmalek”; “Kim Jong
Un”, “Kim Jong Unn”. Word by word such names cannot be compared: their parts are not the same words, or too short to say much.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from newslint.analysis.mentions import Mention
from newslint.checks.names.eastern import are_two, heard_in_east
from newslint.checks.names.evidence import Evidence
from newslint.checks.names.pairs import SLIP, SOUND, alike
from newslint.checks.names.slips import one_slip, plain
from newslint.checks.names.told_apart import told_apart
from newslint.knowledge.lexicon import DEMONYM, GB, PLACE, US, normalise
from newslint.knowledge.titles import NATIONALITIES, PARTICLES

_MOST_WORDS = 4
_SHORTEST = 4
"""Letters of the shortest hyphenated part that is compared, its hyphens left out."""
_SHORTEST_WORD = 2
_LONGEST_WORD = 4
"""Letters of a word of a longer name that is too short to be compared alone (`pairs.SHORTEST_ALIKE`), and at most one more."""
_LONG_PART = 4
"""Letters of a part that two names share, from which the rest of either may be written and spelled otherwise."""
_PARTS = re.compile(r"[ \-‑]")
_MAJORITY = 2
"""How many times as often one form must stand as another that stands more than once: two bearers of one family return, too."""

_LARGE_MAJORITY = 3
"""The same where both are well spelled names of one Korean family, as those of brothers and sisters are."""


def joined_twice(evidence: Evidence) -> Iterator[tuple[str, str]]:
    """The forms of names one part of which is alike to that of a more usual form, with those."""
    told: set[frozenset[str]] = set()
    by_form = evidence.mentions.by_form
    for form, words, other, twins in _near(evidence):
        pair = frozenset((form, other))
        if len(pair) == 2 and pair not in told and _are_one(evidence, words, twins):
            usual, rare = sorted(pair, key=lambda one: _rank(by_form[one]))
            if _is_slip(evidence, by_form[rare], by_form[usual], *_differing(words, twins)):
                told.add(pair)
                yield rare, usual
    for heard in (*heard_in_east(by_form), *_near_in_parts(evidence)):
        if frozenset(heard) not in told:
            usual, rare = sorted(heard, key=lambda one: _rank(by_form[one]))
            if not _told_apart(evidence, by_form[rare], by_form[usual]):
                yield rare, usual


def _near_in_parts(evidence: Evidence) -> Iterator[tuple[str, str]]:
    """The pairs of names that are written with and without accents or hyphens and have a slip in one part, too.

    “Õrmen-Pells”, “Ormen-Pell”: word by word there is nothing that the two share.
    """
    by_form = evidence.mentions.by_form
    if "-" not in evidence.prose or evidence.prose.isascii():
        return
    index: dict[tuple[int, str], list[tuple[str, list[str]]]] = {}
    for form in by_form:
        if " " in form or "-" in form:
            parts = _PARTS.split(plain(normalise(form)))
            for at, part in enumerate(parts):
                if len(part) >= _LONG_PART and part not in PARTICLES:
                    index.setdefault((at, part), []).append((form, parts))
    for names in index.values():
        for (form, parts), (other, twins) in combinations(names, 2):
            if form.isascii() is not other.isascii() and "-" in form + other and len(parts) == len(twins):
                differing = [pair for pair in zip(parts, twins, strict=True) if pair[0] != pair[1]]
                if len(differing) == 1 and one_slip(*differing[0]):
                    yield form, other


def _near(evidence: Evidence) -> Iterator[tuple[str, list[str], str, list[str]]]:
    """The pairs of names that share all parts but one, with their words: of two parts, one of them hyphenated, or of more."""
    index: dict[tuple[int, str], list[tuple[str, list[str]]]] = {}
    candidates = []
    hyphens = "-" in evidence.prose
    for form in evidence.mentions.by_form:
        spaces = form.count(" ")
        if not 0 < spaces < _MOST_WORDS or (spaces == 1 and not hyphens):
            continue
        words = _words(form)
        if "-" in form or spaces > 1:
            candidates.append((form, words))
        for at, word in enumerate(words):
            index.setdefault((len(words) - at, word), []).append((form, words))
    for form, words in candidates:
        for at, word in enumerate(words):
            for other, twins in index[len(words) - at, word]:
                if other != form:
                    yield form, words, other, twins


def _rank(mentions: list[Mention]) -> tuple[int, int]:
    return -len(mentions), mentions[0].span.start


def _words(form: str) -> list[str]:
    """The words of a name, normalised, hyphens and the Arabic article left out."""
    words = normalise(form.replace("‑", "-")).split(" ")
    return [word.removeprefix("al-").removeprefix("el-").replace("-", "") for word in words]


def _differing(words: list[str], others: list[str]) -> tuple[str, str]:
    return next((one, two) for one, two in zip(words, others, strict=True) if one != two)


def _are_one(evidence: Evidence, words: list[str], others: list[str]) -> bool:
    """Whether but one part differs, and by no more than a slip or a transliteration."""
    if len(words) != len(others) or sum(one != two for one, two in zip(words, others, strict=True)) != 1:
        return False
    one, two = _differing(words, others)
    if any(evidence.flags(word) & (PLACE | DEMONYM) or word in NATIONALITIES for word in (one, two)):
        return False
    short, long = sorted((one, two), key=len)
    if len(short) < _SHORTEST:
        is_word = len(words) > 2 and len(short) >= _SHORTEST_WORD and len(long) <= _LONGEST_WORD
        return is_word and one_slip(one, two) and not (_is_word(evidence, one) and _is_word(evidence, two))
    if ("ae" in one) != ("ae" in two) and not one_slip(one, two):
        return False  # Kim Min-ji and Kim Min-jae
    return alike(one, two) >= SLIP and not _is_word(evidence, one) and not _is_word(evidence, two)


def _is_word(evidence: Evidence, key: str) -> bool:
    return bool(evidence.flags(key) & (US | GB))


def _is_slip(evidence: Evidence, rare: list[Mention], usual: list[Mention], one: str, two: str) -> bool:
    """Whether the rarer form is one bearer's with the more usual: no two who return, no two of one sentence."""
    if len(rare) > 1 and len(usual) < _MAJORITY * len(rare) and alike(one, two) < SOUND:
        return False
    if len(usual) < _LARGE_MAJORITY * len(rare) and are_two(rare[0].form, usual[0].form):
        return False  # Kim Min-su and Kim Min-seo
    return not _told_apart(evidence, rare, usual)


def _told_apart(evidence: Evidence, rare: list[Mention], usual: list[Mention]) -> bool:
    return told_apart(evidence, [one.words[-1] for one in rare], [two.words[-1] for two in usual])
