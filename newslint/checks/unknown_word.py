"""A word that no list knows and that a plausible slip makes of a known one.

Whether an unknown word is a slip or a name that the lexicon has not heard of is told by evidence: a twin one slip away that
stands in the article, a frequent word one slip away, a people or a country, a misspelling that is known as one.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import log2
from typing import NamedTuple

from newslint.analysis.derivation import is_derived
from newslint.analysis.slips import FIRST_LETTER, sources, told
from newslint.checks.base import Context, Hit, Kind, Option
from newslint.knowledge.lexicon import DEMONYM, GB, GIVEN_NAME, MISSPELLING, PLACE, PROPER, SURNAME, US

_ENDINGS = ("'s", "'ll", "'ve", "'re", "'d", "'m", "n't", "s'", "'")
_NAME = PROPER | PLACE | DEMONYM | GIVEN_NAME | SURNAME
_KNOWN = US | GB | _NAME
_FOREIGN = 2
"""Words that no dictionary has beside an unknown word that make it a foreign phrase."""

LONGEST = 30
"""Letters of the longest word that is looked at; what is longer is no slip, and the work grows with the square of it."""

_SUGGESTED = 1.5
"""How far below the best a suggestion's score may be."""


class Candidate(NamedTuple):
    """A correction: how well it fits (a sum of decimal logarithms), its key, and the evidence in words."""

    score: float
    key: str
    evidence: str


def check(context: Context) -> Iterator[Hit]:
    """A hit a form that is taken for a slip, at each of its places."""
    tokens = context.analysis.tokens
    unknown = {key for key in tokens.forms if len(key) <= LONGEST + 3 and not is_known(context, key)}
    if not unknown:
        return
    for form, places in tokens.places.items():
        key = tokens.keys[places[0]]
        if key not in unknown or form in context.knowledge.accepted or not _spelled_out(context, form, places):
            continue
        stem, ending = _parted(key)
        if ending and stem in context.knowledge.accepted:
            continue
        candidates = [] if _is_name(context, form, places) else _words(context, stem, places)
        if not candidates and form[0].isupper():
            candidates = _names(context, stem, places)
        if not candidates:
            continue
        best = candidates[0]
        texts = [_cased(c.key, form) + form[len(stem) :] for c in candidates if c.score > best.score - _SUGGESTED][:3]
        for index in places:
            yield Hit(tokens.span(index), (form, texts[0], best.evidence), tuple(texts), texts[0], "unsafe")


def is_known(context: Context, key: str) -> bool:
    """Whether the lexicon knows a word (a key), its ending left aside, as no misspelling."""
    lexicon = context.knowledge.lexicon
    if lexicon.flags(key) & _KNOWN:
        return True
    return any(
        lexicon.flags(word) & _KNOWN or (word in lexicon and not lexicon.flags(word) & MISSPELLING)
        for word in (key, _parted(key)[0])
    )


def _parted(key: str) -> tuple[str, str]:
    """A key without its possessive or contracted ending, and that ending."""
    for ending in _ENDINGS:
        if key.endswith(ending) and len(key) > len(ending) + 1:
            return key[: -len(ending)], ending
    return key, ""


def _spelled_out(context: Context, form: str, places: list[int]) -> bool:
    """Whether a form is a word by its looks: not short, no acronym, no inner capital, no part of something longer."""
    stem = _parted(context.analysis.tokens.keys[places[0]])[0]
    if not context.card.options["shortest"] <= len(stem) <= LONGEST or not (form.islower() or form[1:].islower()):
        return False
    prose, tokens = context.document.prose, context.analysis.tokens
    for index in places:
        start, end = tokens.span(index)
        if (prose[start - 1 : start] in ("/", "_", "\\", "-") and start) or prose[end : end + 1] in (
            "/",
            "_",
            "\\",
            "-",
        ):
            return False
        if prose[end : end + 1] == "." and prose[end + 1 : end + 2].islower():
            return False
        if prose[end : end + 1] in ("'", "’") and stem.endswith("in"):
            return False  # “Lyin’ Ted”: speech, as it was heard
    return True


def _is_name(context: Context, form: str, places: list[int]) -> bool:
    """Whether a form has a capital that no sentence start explains."""
    if form[0].islower():
        return False
    tokens, sentences = context.analysis.tokens, context.analysis.sentences
    prose = context.document.prose
    for index in places:
        start = tokens.starts[index]
        if not sentences.starts_at(start) and prose[max(0, start - 2) : start].strip().isalnum():
            return True
        end = start + len(form)
        if prose[end : end + 1] == " " and prose[end + 1 : end + 2].isupper():
            return True
    return False


def _words(context: Context, stem: str, places: list[int]) -> list[Candidate]:
    """Corrections of an unknown word that is no name."""
    lexicon, tokens = context.knowledge.lexicon, context.analysis.tokens
    listed = lexicon.corrections(stem)
    if not listed and (len(places) > 1 or is_derived(stem, lexicon) or _foreign(context, places[0])):
        return []
    found = []
    capital = tokens.texts[places[0]][0].isupper()
    for source, weight in sources(stem).items():
        if capital and weight < FIRST_LETTER:
            continue  # with a capital it may be a name, and no slip changes its first letter
        if lexicon.flags(source) & (US | GB) and (zipf := lexicon.zipf(source)) >= 2.0:
            here = sum(tokens.forms.get(source, {}).values())
            score = zipf + weight + min(1.0, log2(1 + here) / 3)
            found.append(Candidate(score, source, _evidence(source, stem, here)))
    best = max(found)[0] if found else 0.0
    for place, source in enumerate(listed):
        score = max(best, 5.0) + 1.0 - place / 10
        found = [candidate for candidate in found if candidate.key != source]
        found.append(Candidate(score, source, "It is a common misspelling."))
    found.sort(reverse=True)
    return found if found and found[0].score >= context.card.options["evidence"] / 10 else []


def _names(context: Context, stem: str, places: list[int]) -> list[Candidate]:
    """Corrections of an unknown name: names of the article, peoples and places, and the most frequent names."""
    lexicon, tokens = context.knowledge.lexicon, context.analysis.tokens
    found = []
    derived = is_derived(stem, lexicon)
    for source, weight in sources(stem).items():
        if weight < FIRST_LETTER:
            continue
        forms = tokens.forms.get(source, {})
        here = sum(count for form, count in forms.items() if form[0].isupper())
        here += sum(tokens.forms.get(source + "'s", {}).values())
        flags, zipf = lexicon.flags(source), lexicon.zipf(source)
        if here >= 2 * len(places) and len(source) > 3:
            if _two_bearers(context, source, places):
                continue
            score = 3.0 + weight + log2(1 + here) / 2 + zipf / 4
        elif derived or len(places) > 1:
            continue
        elif flags & (DEMONYM | PLACE) and zipf >= 3.3 and weight > -1.0:
            score = zipf + weight
        elif flags & PROPER and zipf >= 3.8 and weight > -0.7:
            score = zipf + weight - 0.5
        else:
            continue
        if flags & DEMONYM and _before_noun(context, places[0]):
            score += 1.0
        found.append(Candidate(score, source, _evidence(source.capitalize(), stem, here)))
    return sorted(found, reverse=True)


def _two_bearers(context: Context, twin: str, places: list[int]) -> bool:
    """Whether the unknown name follows a first name that its twin never follows."""
    tokens, lexicon = context.analysis.tokens, context.knowledge.lexicon
    firsts = {tokens.keys[index - 1] for index in places if index and tokens.texts[index - 1][0].isupper()}
    firsts = {first for first in firsts if lexicon.flags(first) & GIVEN_NAME}
    if not firsts:
        return False
    twins = [index for form in tokens.forms.get(twin, {}) for index in tokens.places[form]]
    return not any(index and tokens.keys[index - 1] in firsts for index in twins)


def _before_noun(context: Context, index: int) -> bool:
    """Whether a word in lower case, no verb and no small word, stands right after the word."""
    tokens = context.analysis.tokens
    if index + 1 >= len(tokens) or not tokens.texts[index + 1].islower():
        return False
    end = tokens.span(index).end
    return context.document.prose[end : tokens.starts[index + 1]].isspace() and len(tokens.texts[index + 1]) > 3


def _foreign(context: Context, place: int) -> bool:
    """Whether words that no dictionary has stand around the word: a phrase of another language."""
    keys, lexicon = context.analysis.tokens.keys, context.knowledge.lexicon
    around = keys[max(0, place - 3) : place] + keys[place + 1 : place + 4]
    return sum(not lexicon.flags(_parted(key)[0]) & _KNOWN for key in around) >= _FOREIGN


def _cased(key: str, form: str) -> str:
    if form[0].isupper():
        return key[:1].upper() + key[1:]
    return key


def _evidence(source: str, stem: str, here: int) -> str:
    slip = told(stem, source.lower())
    if here > 1:
        return f"“{source}” stands {here} times in this article; {slip}."
    if here == 1:
        return f"“{source}” stands in this article, too; {slip}."
    return f"{slip[0].upper()}{slip[1:]}."


KIND = Kind(
    arguments=("the word", "the likeliest correction", "the evidence"),
    options={
        "shortest": Option("int", 4, "the fewest letters of a word that is looked at"),
        "evidence": Option("int", 26, "ten times the least score (decimal logarithms) of a correction"),
    },
    check=check,
)
