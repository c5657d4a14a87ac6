"""What an unknown word that is no name should be: corrections, scored by how well the evidence speaks for them."""

from __future__ import annotations

from collections.abc import Sequence
from math import log2
from typing import NamedTuple

from newslint.analysis.derivation import is_derived
from newslint.analysis.slips import sources, told
from newslint.checks.base import Context
from newslint.checks.spelling import spaces
from newslint.checks.spelling.looks import LIKELY, is_foreign
from newslint.knowledge.lexicon import DICTIONARY, Lexicon

_COINED = 4.0
"""The least score of the correction of a word that can be read as a derivation or a compound."""
_WRITTEN = 4.3
"""The least score of the correction of a word that stands in the list of frequencies, if rarely."""
_PAIR = 1.0
"""The least score of two words without their space."""
_USUAL, _LETTER, _LONG = 6, 0.15, 0.6
"""What each letter beyond six adds to the score of a correction, and at most: chance makes no long word of another."""
_SHORT = 6
"""Letters below which one stranger beside a word tells that both are of another language."""
_QUAINT = frozenset("shoppe shoppes olde ye towne".split())
"""Words beside which others have an -e as in old spelling: “gifte shoppe”."""
_VARIANT = 1.0
"""A listed misspelling that stands a tenth as often as its correction, or more, is a variant that writers choose."""


class Candidate(NamedTuple):
    """A correction: how well it fits (a sum of decimal logarithms), its key, and the evidence in words."""

    score: float
    key: str
    evidence: str


def of_word(context: Context, stem: str, places: Sequence[int]) -> list[Candidate]:
    """Corrections of an unknown word that is no name, the best first; none where the evidence is thin."""
    lexicon, tokens = context.knowledge.lexicon, context.analysis.tokens
    listed = [right for right in _listed(lexicon, stem) if not _is_variant(context, stem, right)]
    if is_foreign(context, places[0], 2, 2) if listed else _is_meant(context, stem, places):
        return []
    derived = not listed and is_derived(stem, lexicon)
    written = not listed and stem in lexicon  # somebody writes it: the slip must be plain
    if written and derived:
        return []
    least = _WRITTEN if written else _COINED if derived else context.card.options["evidence"] / 10
    capital = tokens.texts[places[0]][0].isupper()
    found = []
    slips, length = sources(stem), min(_LONG, (len(stem) - _USUAL) * _LETTER)
    for source in slips.keys() & tokens.vocabulary | set(lexicon.among(slips)):
        weight = slips[source]
        if source[:1] != stem[0] and (capital or written):
            continue  # it may be a name, and a slip in the first letter is rare
        if (written and weight < LIKELY) or (stem == source + "s" and source[-1] != "s") or source == stem + "s":
            continue  # a plural that the writer coined, or that of a word the lexicon does not know
        if stem[-1] == "z" and source == stem[:-1]:
            continue  # “for realz”
        here, zipf = tokens.count(source), lexicon.zipf(source)
        if len(places) > 1 and here < len(places):
            continue  # what is written twice is meant, but for a word that is written right as often
        if here > 1 or (lexicon.flags(source) & DICTIONARY and zipf >= 2.0):
            score = zipf + weight + length + min(1.0, log2(1 + here) / 3)
            found.append(Candidate(score, source, evidence(source, stem, here)))
    if len(places) == 1 and not listed:
        pairs = spaces.parted(lexicon, stem).items()
        found += [
            Candidate(score + least, pair, "A space is missing.")
            for pair, score in pairs
            if score >= (lexicon.zipf(stem) + 1 if written else _PAIR)
        ]
    best = max(found)[0] if found else 0.0
    for place, source in enumerate(listed):
        found = [candidate for candidate in found if candidate.key != source]
        found.append(Candidate(max(best, 5.0) + 1.0 - place / 10, source, "It is a common misspelling."))
    found.sort(reverse=True)
    return found if found and found[0].score >= least else []


def _listed(lexicon: Lexicon, stem: str) -> tuple[str, ...]:
    """The corrections of a listed misspelling, or of its plural."""
    rights = lexicon.corrections(stem)
    if not rights and stem.endswith("s"):
        rights = tuple(f"{right}s" for right in lexicon.corrections(stem[:-1]) if f"{right}s" in lexicon)
    return rights


def _is_variant(context: Context, stem: str, right: str) -> bool:
    lexicon = context.knowledge.lexicon
    return " " not in right and lexicon.zipf(stem) > lexicon.zipf(right) - _VARIANT


def _is_meant(context: Context, stem: str, places: Sequence[int]) -> bool:
    """Whether a word belongs to a foreign phrase: a short one, where one stranger stands beside it."""
    keys, place = context.analysis.tokens.keys, places[0]
    if stem[-1] == "e" and not _QUAINT.isdisjoint((*keys[max(0, place - 1) : place], *keys[place + 1 : place + 2])):
        return True
    short = len(stem) < _SHORT and is_foreign(context, place, 1, 1)
    return short or is_foreign(context, place, 3, 2)


def evidence(source: str, stem: str, here: int) -> str:
    slip = told(stem, source.lower())
    if here > 1:
        return f"“{source}” stands {here} times in this article; {slip}."
    if here == 1:
        return f"“{source}” stands in this article, too; {slip}."
    return f"{slip[0].upper()}{slip[1:]}."
