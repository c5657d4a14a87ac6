"""One bearer spelled two ways, by a slip or by transliteration, in an article or across the run.

A form is at fault where another form of the same name stands beside it, more often or known to the lexicon, and
nothing says that two bearers are meant. The ways to find one, from the surest: a word that the lexicon does not know
beside a name one slip or one transliteration away; other capitals inside (Mccain, McCain); under one surname two
spellings of one given name (Steven, Stephen); under one given name two surnames one slip apart; a surname that stands
once and without a bearer, one slip from the surname of one whom the article introduces. What counts as evidence stands
in `name_evidence`, the comparison over a whole run in `name_run`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import permutations
from typing import Any, NamedTuple

from newslint.checks.base import Context, Hit, Kind
from newslint.checks.name_evidence import LONE_MAJORITY, MAJORITY, SHORTEST, Evidence, Form
from newslint.checks.name_run import conclude, names_of, times
from newslint.checks.name_slips import one_slip, related, same_given_name, sound
from newslint.model import Span


class Variant(NamedTuple):
    """A form at fault: as written, the token indices where it stands, and its better twin with the count of that."""

    form: str
    places: list[int]
    twin: str
    twin_count: int


def check(context: Context) -> Iterator[Hit]:
    """The forms of one article that are another of its names, misspelled: each where it stands."""
    starts = context.analysis.tokens.starts
    for variant in variants(Evidence(context)):
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


def variants(evidence: Evidence) -> Iterator[Variant]:
    """The variants of an article, each place in one of them only."""
    seen: set[int] = set()
    for find in (_slips, _capitals, _full_names, _nobodies):
        for variant in find(evidence):
            if seen.isdisjoint(variant.places):
                seen.update(variant.places)
                yield variant


def _slips(evidence: Evidence) -> Iterator[Variant]:
    """Words that no lexicon knows beside a name that is one slip or one transliteration away."""
    heads: dict[str, list[Form]] = {}
    for form in evidence.forms.values():
        if len(form.key) >= SHORTEST - 1:
            heads.setdefault(form.key[0], []).append(form)
    for form, known in evidence.strangers():
        twins = [
            twin for twin in heads[form.key[0]] if _alike(form.key, twin.key) and evidence.misspells(form, known, twin)
        ]
        if twins:
            twin = max(twins, key=lambda one: (one_slip(form.key, one.key), one.times, one.key))
            yield Variant(form.text, form.places, twin.text, twin.times)


def _alike(key: str, other: str) -> bool:
    if abs(len(key) - len(other)) > 2 or key == other:
        return False
    return one_slip(key, other) or (len(key) > SHORTEST and key[:2] == other[:2] and sound(key) == sound(other))


def _capitals(evidence: Evidence) -> Iterator[Variant]:
    """Words with other capitals inside than the same word has elsewhere in the article."""
    words = evidence.mentions.words
    for key, form in evidence.forms.items():
        count = len(words[form.text])
        if count == form.times or count < MAJORITY:
            continue
        for text, places in words.items():
            if len(text) != len(key) or text == form.text or text.isupper() or text.lower() != key:
                continue
            if len(places) * MAJORITY <= count and text not in evidence.knowledge.accepted:
                yield Variant(text, places, form.text, count)


def _full_names(evidence: Evidence) -> Iterator[Variant]:
    """Full names that differ in one known word: two spellings of a given name, or surnames one slip apart."""
    names = evidence.full_names
    for shared, group in _sharing(names, 1):
        for (given, _), (other, _) in permutations(group, 2):
            places, twins = names[given, shared], names[other, shared]
            if same_given_name(given, other) and evidence.rank(given, places) < evidence.rank(other, twins):
                yield _variant(evidence, [mention.words[0] for mention in places], twins[0].words[0], len(twins))
    for shared, group in _sharing(names, 0):
        for (_, surname), (_, other) in permutations(group, 2):
            form, twin = evidence.forms.get(surname), evidence.forms.get(other)
            if form and twin and _is_slip_of_surname(evidence, shared, form, twin):
                yield Variant(form.text, form.places, twin.text, twin.times)


def _nobodies(evidence: Evidence) -> Iterator[Variant]:
    """Known surnames that stand once and without a bearer, one slip from one whose bearer the article is about."""
    for surname in evidence.mentions.bearers:
        twin = evidence.forms.get(surname.lower())
        if twin is None or twin.times < LONE_MAJORITY or not twin.firm:
            continue
        for form in evidence.forms.values():
            near = form.times == 1 and len(form.key) >= SHORTEST and one_slip(form.key, twin.key)
            if near and evidence.mere_surname(form) and evidence.lone(form) and not related(form.key, twin.key):
                yield Variant(form.text, form.places, twin.text, twin.times)


def _sharing(names: Mapping[tuple[str, str], object], part: int) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """The full names that share their given name (part 0) or surname (part 1), where several do."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for name in names:
        groups.setdefault(name[part], []).append(name)
    return ((shared, sorted(group)) for shared, group in groups.items() if len(group) > 1)


def _is_slip_of_surname(evidence: Evidence, given: str, form: Form, twin: Form) -> bool:
    """Whether of two known surnames under one given name the rarer is a slip: no other bearer has it."""
    if form.times * MAJORITY > twin.times or len(form.key) < SHORTEST:
        return False
    if not evidence.given(given) or not one_slip(form.key, twin.key) or related(form.key, twin.key):
        return False
    return evidence.beside(form)[0] == {given}


def _variant(evidence: Evidence, places: list[int], twin: int, twin_count: int) -> Variant:
    texts = evidence.mentions.texts
    return Variant(texts[places[0]], places, texts[twin], twin_count)


def collect(context: Context) -> Any:
    """What the whole run needs of an article: see `name_run`."""
    evidence = Evidence(context)
    seen = {form.lower().replace("’", "'") for variant in variants(evidence) for form in (variant.form, variant.twin)}
    return names_of(context, evidence, seen)


KIND = Kind(
    arguments=("the form at fault", "how often it stands", "the other form", "how often that stands"),
    check=check,
    collect=collect,
    conclude=conclude,
)
