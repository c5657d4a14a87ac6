"""What an unknown word should be: corrections, scored by how well the evidence speaks for them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import chain
from math import log2
from typing import NamedTuple

from newslint.analysis.derivation import is_derived
from newslint.analysis.slips import OTHER, sources, told
from newslint.analysis.tokens import Tokens
from newslint.checks.base import Context
from newslint.checks.spelling import spaces
from newslint.checks.spelling.looks import LIKELY, capital_after, capital_before, is_foreign
from newslint.knowledge.lexicon import DEMONYM, DICTIONARY, GIVEN_NAME, PLACE, PROPER, SURNAME, Lexicon

_COINED = 4.0
"""The least score of the correction of a word that can be read as a derivation or a compound."""
_WRITTEN = 4.3
"""The least score of the correction of a word that stands in the list of frequencies, if rarely."""
_PEOPLE, _NAME = 2.9, 3.8
"""The least frequency (Zipf) of a people or a place, and of another name, to be a correction."""
_PAIR = 1.0
"""The least score of two words without their space."""
_USUAL, _LETTER, _LONG = 6, 0.15, 0.6
"""What each letter beyond six adds to the score of a correction, and at most: chance makes no long word of another."""
_SHORTEST = 5
"""Letters of a name below which only its twin in the article can tell that it is misspelled."""
_PERSON = GIVEN_NAME | SURNAME
_VARIANT = 1.0
"""A listed misspelling that stands a tenth as often as its correction, or more, is a variant that writers choose."""


class Candidate(NamedTuple):
    """A correction: how well it fits (a sum of decimal logarithms), its key, and the evidence in words."""

    score: float
    key: str
    evidence: str


def of_word(context: Context, stem: str, places: list[int]) -> list[Candidate]:
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
    for source in slips.keys() & tokens.forms.keys() | set(lexicon.among(slips)):
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
            found.append(Candidate(score, source, _evidence(source, stem, here)))
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


def of_name(context: Context, stem: str, places: list[int]) -> list[Candidate]:
    """Corrections of an unknown name, the best first: names of the article, peoples and places, the most frequent names."""
    return sorted(_of_name(context, stem, places), reverse=True)


def _of_name(context: Context, stem: str, places: list[int]) -> Iterator[Candidate]:
    lexicon, tokens = context.knowledge.lexicon, context.analysis.tokens
    alone, people = _stands_alone(context, stem, places)
    forms, firm = tokens.forms, context.analysis.mentions.firm
    near = _near(context, stem)
    if not near and not alone:
        return  # as with most names: nothing else in the article looks like them
    slips = sources(stem)
    near &= slips.keys()
    for source in near.union(lexicon.among(slips)) if alone else near:
        weight = slips[source]
        if source[:1] != stem[0] or stem == source + "s":
            continue  # no slip, but another name; or the family
        here = sum(tokens.count(form) for form in forms.get(source, ()) if form in firm)
        here += sum(map(tokens.count, forms.get(source + "'s", ()))) if here else 0
        flags, zipf = lexicon.flags(source), lexicon.zipf(source)
        if here >= 2 * len(places) and len(source) > 3:
            if _two_bearers(context, source, places):
                continue
            score = 3.0 + weight + log2(1 + here) / 2 + zipf / 4
        elif alone and flags & (DEMONYM if people else DEMONYM | PLACE) and zipf >= _PEOPLE and weight > OTHER:
            score = zipf + weight
        elif alone and flags & PROPER and weight >= LIKELY and zipf >= _NAME and not (people and flags & _PERSON):
            score = zipf + weight - 0.5
        else:
            continue
        if flags & DEMONYM and _before_noun(context, places[0]):
            score += 1.0
        yield Candidate(score, source, _evidence(source.capitalize(), stem, here))


def _near(context: Context, stem: str) -> set[str]:
    """The article's words that may be one slip away: they begin alike, are as long, and hardly a letter is not in both."""
    alike = context.analysis.once(_by_shape, context.analysis.tokens)
    letters = set(stem)
    keys = chain.from_iterable(alike.get((stem[0], len(stem) + more), ()) for more in (-1, 0, 1))
    return {key for key in keys if len(letters.symmetric_difference(key)) < 3}


def _by_shape(tokens: Tokens) -> dict[tuple[str, int], set[str]]:
    """The keys of the words of an article, possessive left aside, by their first letter and length in code points."""
    found: defaultdict[tuple[str, int], set[str]] = defaultdict(set)
    for key in tokens.forms:
        bare = key[:-2] if key[-2:] == "'s" else key
        found[key[0], len(bare)].add(bare)
    return found


def _stands_alone(context: Context, stem: str, places: list[int]) -> tuple[bool, bool]:
    """Whether an unknown name stands once and is no part of a person's, so that it may be any; and whether only a people's.

    Beside other capitals and hyphens a people's name still stands by itself: “the Israelo Prime Minister”, “Cuban-Amercian”.
    """
    lexicon, index = context.knowledge.lexicon, places[0]
    if len(places) > 1 or len(stem) < _SHORTEST:
        return False, False
    before = capital_before(context, index)
    if before and (not lexicon.flags(before) & (DICTIONARY | DEMONYM) or lexicon.flags(before) & GIVEN_NAME):
        return False, False
    span = context.analysis.tokens.span(index)
    prose = context.document.prose
    joined = "-" in (prose[span.start - 1 : span.start], prose[span.end : span.end + 1])
    other = bool(before) or joined or stem in lexicon or is_derived(stem, lexicon) or capital_after(context, index)
    return True, other


def _listed(lexicon: Lexicon, stem: str) -> tuple[str, ...]:
    """The corrections of a listed misspelling, or of its plural."""
    rights = lexicon.corrections(stem)
    if not rights and stem.endswith("s"):
        rights = tuple(f"{right}s" for right in lexicon.corrections(stem[:-1]) if f"{right}s" in lexicon)
    return rights


def _is_variant(context: Context, stem: str, right: str) -> bool:
    lexicon = context.knowledge.lexicon
    return " " not in right and lexicon.zipf(stem) > lexicon.zipf(right) - _VARIANT


def _is_meant(context: Context, stem: str, places: list[int]) -> bool:
    """Whether a word belongs to a foreign phrase: a short one, where one stranger stands beside it."""
    short = len(stem) < _SHORTEST + 1 and is_foreign(context, places[0], 1, 1)
    return short or is_foreign(context, places[0], 3, 2)


def _two_bearers(context: Context, twin: str, places: list[int]) -> bool:
    """Whether the unknown name follows a first name that its twin never follows, or is one before a surname that it never has."""
    tokens, lexicon = context.analysis.tokens, context.knowledge.lexicon
    twins = [index for form in tokens.forms.get(twin, ()) for index in tokens.places[form]]
    firsts = {first for index in places if (first := capital_before(context, index)) and _is_first_name(lexicon, first)}
    if firsts:
        return not any(index and tokens.keys[index - 1] in firsts for index in twins)
    if not lexicon.flags(twin) & GIVEN_NAME:
        return False
    surnames = {tokens.keys[index + 1] for index in places if index + 1 < len(tokens) and capital_after(context, index)}
    return bool(surnames) and not any(tokens.keys[index + 1] in surnames for index in twins if index + 1 < len(tokens))


def _is_first_name(lexicon: Lexicon, key: str) -> bool:
    """Whether a word with a capital before a name is a first name: a known one, or no word that any list has."""
    return bool(lexicon.flags(key) & GIVEN_NAME) or key not in lexicon


def _before_noun(context: Context, index: int) -> bool:
    """Whether a word in lower case, no verb and no small word, stands right after the word."""
    tokens = context.analysis.tokens
    if index + 1 >= len(tokens) or not tokens.texts[index + 1].islower():
        return False
    end = tokens.span(index).end
    return context.document.prose[end : tokens.starts[index + 1]].isspace() and len(tokens.texts[index + 1]) > 3


def _evidence(source: str, stem: str, here: int) -> str:
    slip = told(stem, source.lower())
    if here > 1:
        return f"“{source}” stands {here} times in this article; {slip}."
    if here == 1:
        return f"“{source}” stands in this article, too; {slip}."
    return f"{slip[0].upper()}{slip[1:]}."
