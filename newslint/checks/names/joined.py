"""Names of which a hyphenated part is spelled in two ways, a hyphen more or less: “Abdul-Malik”, “Abdulmalek”; “Ching-kuo”,
“Ching-guo”. Word by word such names cannot be compared: their parts are not the same words.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.mentions import Mention
from newslint.checks.names.evidence import Evidence
from newslint.checks.names.pairs import SLIP, alike
from newslint.knowledge.lexicon import DEMONYM, GB, PLACE, US, normalise
from newslint.knowledge.titles import NATIONALITIES

_MOST_WORDS = 4
_SHORTEST = 4
"""Letters of the shortest hyphenated part that is compared, its hyphens left out."""


def joined_twice(evidence: Evidence) -> Iterator[tuple[str, str]]:
    """The forms of names whose hyphenated part is alike to that of a more usual form, all else being the same, with those."""
    hyphenated = [form for form in evidence.mentions.by_form if "-" in form and " " in form]
    if not hyphenated:
        return
    index: dict[tuple[int, str], list[tuple[str, list[str]]]] = {}
    for form in evidence.mentions.by_form:
        if " " in form:
            words = _words(form)
            if len(words) <= _MOST_WORDS:
                for at, word in enumerate(words):
                    index.setdefault((len(words) - at, word), []).append((form, words))
    told: set[frozenset[str]] = set()
    for form in hyphenated:
        words = _words(form)
        for at, word in enumerate(words):
            for other, twins in index.get((len(words) - at, word), ()):
                pair = frozenset((form, other))
                if len(pair) == 2 and pair not in told and _are_one(evidence, words, twins):
                    told.add(pair)
                    usual, rare = sorted(pair, key=lambda one: _rank(evidence.mentions.by_form[one]))
                    yield rare, usual


def _rank(mentions: list[Mention]) -> tuple[int, int]:
    return -len(mentions), mentions[0].span.start


def _words(form: str) -> list[str]:
    """The words of a name, normalised, hyphens and the Arabic article left out."""
    words = normalise(form.replace("‑", "-")).split(" ")
    return [word.removeprefix("al-").removeprefix("el-").replace("-", "") for word in words]


def _are_one(evidence: Evidence, words: list[str], others: list[str]) -> bool:
    """Whether but one part differs, and by no more than a slip or a transliteration."""
    if len(words) != len(others):
        return False
    differing = [(one, two) for one, two in zip(words, others, strict=True) if one != two]
    if len(differing) != 1:
        return False
    one, two = differing[0]
    if min(len(one), len(two)) < _SHORTEST or alike(one, two) < SLIP:
        return False
    return not any(evidence.flags(word) & (US | GB | PLACE | DEMONYM) or word in NATIONALITIES for word in (one, two))
