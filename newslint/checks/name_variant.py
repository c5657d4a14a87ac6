"""One bearer spelled two ways, by a slip or by transliteration, in an article or across the run.

A form is at fault where another form of the same name stands beside it, more often or known to the lexicon, and
nothing says that two bearers are meant. The ways to find one, from the surest: a word that the lexicon does not know
beside a name one slip or one transliteration away; other capitals inside (Mccain, McCain); under one surname two
spellings of one given name (Steven, Stephen); under one given name two surnames one slip apart; a surname that stands
once and without a bearer, one slip from the surname of one whom the article introduces. What counts as evidence stands
in `names.evidence`, the comparison over a whole run in `names.run`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from newslint.checks.base import Context, Hit, Kind
from newslint.checks.names.evidence import KNOWN, MAJORITY, SHORTEST, Evidence, Form
from newslint.checks.names.run import conclude, names_of, times
from newslint.checks.names.slips import deletions, given_key, one_slip, related, sound
from newslint.knowledge.lexicon import normalise
from newslint.model import Span

_BROKEN = frozenset("§©®°¨¬£¢¤¥¦¶±ª²³´¸¹º¼½¾¿¡")
"""The signs that the second byte of a UTF-8 letter is read as in Latin-1."""


class Variant(NamedTuple):
    """A form at fault: as written, the token indices where it stands, and its better twin with the count of that."""

    form: str
    places: list[int]
    twin: str
    twin_count: int


def check(context: Context) -> Iterator[Hit]:
    """The forms of one article that are another of its names, misspelled: each where it stands."""
    starts = context.analysis.tokens.starts
    for variant in context.analysis.once(variants, context):
        count = len(variant.places)
        decided = variant.twin_count > count  # the majority decides; without one nothing is suggested
        for index in variant.places:
            yield Hit(
                Span(starts[index], starts[index] + len(variant.form)),
                (variant.form, times(count), variant.twin, times(variant.twin_count)),
                (variant.twin,) if decided else (),
                variant.twin if decided else None,
                "unsafe" if decided else "display",
            )


def variants(context: Context) -> list[Variant]:
    """The variants of an article, each place in one of them only."""
    evidence = context.analysis.once(Evidence, context)
    found: list[Variant] = []
    seen: set[int] = set()
    for find in (_slips, _capitals, _given_names, _surnames):
        for variant in find(evidence):
            if seen.isdisjoint(variant.places) and not any(_is_cut(context, index) for index in variant.places):
                seen.update(variant.places)
                found.append(variant)
    return found


def _is_cut(context: Context, index: int) -> bool:
    """Whether a sign stands right behind a word: letters that an encoding broke (“FranÃ§ois”)."""
    end = context.analysis.tokens.span(index).end
    return context.document.prose[end : end + 1] in _BROKEN


def _slips(evidence: Evidence) -> Iterator[Variant]:
    """Words that may be misspelled beside a name that is one slip or one transliteration away."""
    strangers = {form.key: (form, known) for form, known in evidence.strangers()}
    slips: dict[str, list[str]] = {}
    sounds: dict[str, list[str]] = {}
    for key, (_, known) in strangers.items():
        for shorter in deletions(key):
            slips.setdefault(shorter, []).append(key)
        if known != KNOWN and len(key) > SHORTEST:
            sounds.setdefault(sound(key), []).append(key)
    heads = {key[:1] for key in strangers}
    onsets = {key[:2] for keys in sounds.values() for key in keys}
    twins: dict[str, list[Form]] = {}
    for twin in evidence.forms.values():
        key = twin.key
        if key[:1] not in heads or len(key) < SHORTEST - 1:
            continue
        near = {other for shorter in deletions(key) for other in slips.get(shorter, ()) if one_slip(key, other)}
        if key[:2] in onsets:
            near.update(other for other in sounds.get(sound(key), ()) if other[:2] == key[:2])
        for other in near - {key}:
            if evidence.misspells(*strangers[other], twin):
                twins.setdefault(other, []).append(twin)
    for key, (form, _) in strangers.items():
        if key in twins:
            twin = max(twins[key], key=lambda one: (one_slip(form.key, one.key), one.times, one.key))
            yield Variant(form.text, form.places, twin.text, twin.times)


def _capitals(evidence: Evidence) -> Iterator[Variant]:
    """Words with other capitals inside than the same word has elsewhere in the article."""
    words = evidence.mentions.words
    for key, texts in evidence.writings.items():
        usual = evidence.forms[key].text
        for text in texts:
            if text == usual or text.isupper() or text.lower() != usual.lower():
                continue
            if len(words[text]) * MAJORITY <= len(words[usual]) and text not in evidence.knowledge.accepted:
                yield Variant(text, words[text], usual, len(words[usual]))


def _given_names(evidence: Evidence) -> Iterator[Variant]:
    """Given names that are spelled in two ways before one surname."""
    groups: dict[tuple[str, str], list[str]] = {}
    for given, surname in evidence.full_names:
        groups.setdefault((given_key(given), surname), []).append(given)
    texts = evidence.mentions.texts
    for (_, surname), spellings in groups.items():
        if len(spellings) > 1:
            *rarer, usual = sorted(spellings, key=lambda one: evidence.rank(one, evidence.full_names[one, surname]))
            twins = evidence.full_names[usual, surname]
            for given in rarer:
                places = [mention.words[0] for mention in evidence.full_names[given, surname]]
                yield Variant(texts[places[0]], places, texts[twins[0].words[0]], len(twins))


def _surnames(evidence: Evidence) -> Iterator[Variant]:
    """Known surnames one slip apart behind one given name, the rarer with no other bearer."""
    groups: dict[tuple[str, str], list[str]] = {}
    for given, surname in evidence.full_names:
        if len(surname) >= SHORTEST - 1 and surname in evidence.forms:
            for shorter in deletions(surname):
                groups.setdefault((given, shorter), []).append(surname)
    for (given, _), surnames in groups.items():
        if len(surnames) > 1 and evidence.given(given):
            twin = evidence.forms[max(surnames, key=lambda one: (evidence.forms[one].times, one))]
            for surname in surnames:
                if _is_slip(evidence, given, evidence.forms[surname], twin):
                    yield Variant(evidence.forms[surname].text, evidence.forms[surname].places, twin.text, twin.times)


def _is_slip(evidence: Evidence, given: str, form: Form, twin: Form) -> bool:
    if form.times * MAJORITY > twin.times or len(form.key) < SHORTEST:
        return False
    if not one_slip(form.key, twin.key) or related(form.key, twin.key):
        return False
    return evidence.beside(form)[0] == {given}


def collect(context: Context) -> Any:
    """What the whole run needs of an article: see `names.run`."""
    found = context.analysis.once(variants, context)
    seen = {normalise(form) for variant in found for form in (variant.form, variant.twin)}
    return names_of(context, context.analysis.once(Evidence, context), seen)


__all__ = ("KIND", "Variant", "check", "collect", "conclude", "variants")

KIND = Kind(
    arguments=("the form at fault", "how often it stands", "the other form", "how often that stands"),
    check=check,
    collect=collect,
    conclude=conclude,
)
