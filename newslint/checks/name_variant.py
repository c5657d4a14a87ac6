"""One bearer spelled two ways, by a slip or by transliteration, in an article or across the run.

A form is at fault where another form of the same name stands beside it, more often or known to the lexicon, and
nothing says that two bearers are meant. The ways to find one: other capitals inside (Mccain, McCain); under one surname
two spellings of one given name (Steven, Stephen); words that look or sound alike (`names.pairs`), of which one is a slip
that the lexicon does not know (`names.misspelled`) or which the article gives to one bearer (`names.bearers`); a name
written with other initials, hyphens, spaces or accents (`names.written`). Over a run: `names.run` and `names.people`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, NamedTuple

from newslint.checks.base import Context, Hit, Kind
from newslint.checks.names.bearers import one_bearer
from newslint.checks.names.by_house import is_style, listed, reported, unlisted
from newslint.checks.names.eastern import are_two
from newslint.checks.names.evidence import Evidence
from newslint.checks.names.forms import Form, Written
from newslint.checks.names.given_alone import given_names_alone
from newslint.checks.names.joined import joined_twice
from newslint.checks.names.levels import level_of
from newslint.checks.names.misspelled import SHORTEST, is_slip_of
from newslint.checks.names.owned import own_apostrophes
from newslint.checks.names.pairs import FAR, SAME, USUAL, near_pairs
from newslint.checks.names.particles import capital_particles
from newslint.checks.names.run import conclude, names_of
from newslint.checks.names.slips import given_key, one_slip, times
from newslint.checks.names.told_apart import lie_apart, told_apart
from newslint.checks.names.written import spans_of, written_twice
from newslint.document.news import is_row
from newslint.knowledge.lexicon import normalise
from newslint.model import Level, Span

_LONG_UNHEARD = 10
"""Letters of a word that no lexicon has from which two slips are seen in it."""


class Variant(NamedTuple):
    """A form at fault: as written, where it stands, and its better twin with the count and the first place of that.

    `places` are the token indices of the form, `spans` its prose spans, `twin_start` the prose offset of the twin; `level`
    stands in place of the card's, if set.
    """

    form: str
    places: list[int]
    spans: list[Span]
    twin: str
    twin_count: int
    twin_start: int
    level: Level | None = None


def check(context: Context) -> Iterator[Hit]:
    """The forms of one article that are another of its names, misspelled: each where it stands."""
    for variant in context.analysis.once(variants, context):
        count = len(variant.spans)
        twin = Span(variant.twin_start, variant.twin_start + len(variant.twin))
        decided = variant.twin_count > count or listed(context, twin)  # without a majority nothing is suggested
        line = context.document.place(Span(variant.twin_start, variant.twin_start)).line
        told = (variant.form, times(count), variant.twin, times(variant.twin_count), f"first on line {line}")
        for span in variant.spans:
            yield Hit(
                span,
                told,
                (variant.twin,) if decided else (),
                variant.twin if decided else None,
                "unsafe" if decided else "display",
                variant.level or level_of(variant.form, variant.twin, ratio=variant.twin_count / count),
            )


def variants(context: Context) -> list[Variant]:
    """The variants of an article, each place in one of them only, and none for the sake of a place that is itself at fault."""
    tokens = context.analysis.tokens
    evidence = context.analysis.once(Evidence, context)
    found: list[Variant] = []
    seen: set[int] = set()
    pairs: set[tuple[str, str]] = set()
    for find in (_capitals, _given_names, _dressed, _alike, _written, _given_alone):
        for variant in find(evidence):
            if (variant.twin, variant.form) in pairs:
                continue
            pairs.add((variant.form, variant.twin))
            if all(
                is_row(evidence.prose, start) for start in (variant.twin_start, *(one.start for one in variant.spans))
            ):
                continue  # heads of rows are cut where a column has no room for them (“AvgPric”)
            twin = range(tokens.at(variant.twin_start), tokens.at(variant.twin_start + len(variant.twin) - 1) + 1)
            if seen.isdisjoint(variant.places) and seen.isdisjoint(twin):
                seen.update(variant.places)
                found.append(variant)
    return _by_house(context, found) if found and context.knowledge.house.names else found


def _by_house(context: Context, found: list[Variant]) -> list[Variant]:
    """The variants as the house lists have them: turned round where the form is theirs, none that names.house-list reports."""
    settled = []
    words = context.analysis.mentions.words
    starts = context.analysis.tokens.starts
    for variant in found:
        here, there = variant.spans[0], Span(variant.twin_start, variant.twin_start + len(variant.twin))
        if reported(context, here) or reported(context, there):
            continue
        if listed(context, here) and not listed(context, there):
            places = words.get(variant.twin, [])
            if is_style(context, there) and len(places) > len(variant.spans):
                continue  # the article has a style of its own, and names.house-list says what it would be elsewhere
            spans = [Span(starts[index], starts[index] + len(variant.twin)) for index in places]
            if spans:
                count, start = len(variant.spans), variant.spans[0].start
                settled.append(Variant(variant.twin, places, spans, variant.form, count, start))
        else:
            settled.append(variant)
    return settled


def _of_words(evidence: Evidence, text: str, places: list[int], twin: str, twins: list[int]) -> Variant:
    """The variant of a word, or of a word among those of a name."""
    starts = evidence.tokens.starts
    spans = [Span(starts[index], starts[index] + len(text)) for index in places]
    return Variant(text, places, spans, twin.upper() if text.isupper() else twin, len(twins), starts[twins[0]])


def _capitals(evidence: Evidence) -> Iterator[Variant]:
    """Words with other capitals inside than the same word has elsewhere in the article."""
    words = evidence.mentions.words
    for key, texts in evidence.writings.items():
        usual = evidence.usual_writing(key)
        for text in texts:
            if (
                text == usual
                or text.isupper()
                or usual.isupper()
                or text[1:] == usual[1:]
                or text.lower() != usual.lower()
            ):
                continue
            if len(words[text]) > len(words[usual]) or text in evidence.knowledge.accepted:
                continue
            if evidence.is_one_writing(words[text], words[usual]):
                yield _of_words(evidence, text, words[text], usual, words[usual])


def _given_names(evidence: Evidence) -> Iterator[Variant]:
    """Given names that are spelled in two ways before one surname."""
    groups: dict[tuple[str, str], list[str]] = {}
    for given, surname in evidence.full_names:
        lost = given[:-1]  # “John Hopkins” for “Johns Hopkins”
        known = given[-1] == "s" and (lost, surname) in evidence.full_names and evidence.given(lost)
        groups.setdefault((given_key(lost if known else given), surname), []).append(given)
    texts = evidence.mentions.texts
    for (_, surname), spellings in groups.items():
        if len(spellings) > 1:
            *rarer, usual = sorted(spellings, key=lambda one: evidence.rank(one, evidence.full_names[one, surname]))
            twins = evidence.given_places(usual, surname)
            for given in rarer:
                places = evidence.given_places(given, surname)
                if not told_apart(evidence, places, twins) and not told_apart(evidence, twins[:2], places):
                    yield _of_words(evidence, texts[places[0]], places, texts[twins[0]], twins)


def _alike(evidence: Evidence) -> Iterator[Variant]:
    """Words that are misspelled beside a name that looks or sounds alike, and known names that are one bearer's."""
    twins: dict[str, list[Form]] = {}
    for key, other, how in near_pairs(evidence.compared()):
        if _are_two_in_east(evidence, key, other):
            continue
        for one, two in ((key, other), (other, key)):
            form, twin = evidence.forms[one], evidence.forms[two]
            is_near = FAR < how < USUAL or (how == FAR and _is_unheard(evidence, one))
            if is_near and _may_be_slip(one, two) and is_slip_of(evidence, form, twin):
                twins.setdefault(one, []).append(twin)
                break
        else:
            form, twin = sorted((evidence.forms[key], evidence.forms[other]), key=evidence.right)
            if how == SAME and form.text.isupper() and not form.text.isascii() and not twin.text.isupper():
                form, twin = twin, form  # capitals may lose their accents, but get none: “REYKJAVÍK”, “Reykjavik”
            if evidence.may_be_at_fault(form) and one_bearer(evidence, form, twin, how):
                twins.setdefault(form.key, []).append(twin)
    for key, found in twins.items():
        form = evidence.forms[key]
        twin = max(found, key=lambda one: (one_slip(key, one.key), one.times, one.key))
        places = evidence.places_beside(form, twin)
        variant = _of_words(evidence, evidence.mentions.texts[places[0]], places, twin.text, twin.places)
        yield variant._replace(level="suggestion") if _is_turned(evidence, form, twin) else variant


def _are_two_in_east(evidence: Evidence, key: str, other: str) -> bool:
    """Whether two words stand in full names of one Korean or Chinese family only, and are given names of two (see `are_two`)."""
    at, forms = evidence.mentions.at, evidence.forms
    one, two = at.get(forms[key].places[0]), at.get(forms[other].places[0])
    if one is None or two is None or not are_two(one.form, two.form):
        return False
    full, others = ({at[index].form for index in forms[word].places if index in at} for word in (key, other))
    return all(are_two(one, two) for one in full for two in others)


def _is_turned(evidence: Evidence, form: Form, twin: Form) -> bool:
    """Whether a name stands before the one form and behind the other: a usage of names from afar rather than a slip."""
    left, right = evidence.beside(form)
    twin_left, twin_right = evidence.beside(twin)
    return bool(left & twin_right or right & twin_left) and not (left & twin_left or right & twin_right)


def _is_unheard(evidence: Evidence, word: str) -> bool:
    """Whether a word is so long, and so new to every lexicon, that it is hardly two letters from a name by chance."""
    return len(word) >= _LONG_UNHEARD and not evidence.knowledge.lexicon.zipf(word)


def _may_be_slip(word: str, other: str) -> bool:
    """Whether a word that the lexicon does not know can be misspelled so: by one slip, or, if it is long, by ear."""
    return one_slip(word, other) or (len(word) > SHORTEST and word[:2] == other[:2])


def _dressed(evidence: Evidence) -> Iterator[Variant]:
    """Names with a particle that has a capital here and none there, and names with and without an apostrophe of their own."""
    return _of_names(evidence, chain(capital_particles(evidence), own_apostrophes(evidence)))


def _of_names(evidence: Evidence, found: Iterable[Written]) -> Iterator[Variant]:
    """The variants of names that are written in two ways, but for accepted ones."""
    for form, spans, usual, twins, level in found:
        if form not in evidence.knowledge.accepted:
            yield Variant(form, _indices(evidence, spans), spans, usual, len(twins), twins[0].start, level)


def _indices(evidence: Evidence, spans: list[Span]) -> list[int]:
    """The tokens that lie in prose spans."""
    at = evidence.tokens.at
    return [index for start, end in spans for index in range(at(start), at(end - 1) + 1)]


def _written(evidence: Evidence) -> Iterator[Variant]:
    """Names written with other initials, hyphens, spaces or accents than elsewhere, and names with another hyphenated part."""
    pairs = [*written_twice(evidence), *joined_twice(evidence)]
    places = spans_of(evidence, {text for pair in pairs for form in pair for text in (form, form.upper())})
    for form, usual in pairs:
        spans, twins = places[form], places[usual]
        ends, twin_ends = ([span.end for span in places[one] + places[one.upper()]] for one in (form, usual))
        if lie_apart(evidence, ends, twin_ends):
            continue
        if spans and twins and form not in evidence.knowledge.accepted:
            yield Variant(form, _indices(evidence, spans), spans, usual, len(twins), twins[0].start)


def _given_alone(evidence: Evidence) -> Iterator[Variant]:
    """Korean and Chinese given names that stand alone, spelled otherwise than in the full name."""
    return _of_names(evidence, given_names_alone(evidence))


def collect(context: Context) -> Any:
    """What the whole run needs of an article: see `names.run`."""
    found = context.analysis.once(variants, context)
    seen = {normalise(form) for variant in found for form in (variant.form, variant.twin)}
    faults = [span for variant in found for span in variant.spans]
    return unlisted(context, names_of(context, context.analysis.once(Evidence, context), seen, faults))


__all__ = ("KIND", "Variant", "check", "collect", "conclude", "variants")

KIND = Kind(
    arguments=(
        "the form at fault",
        "how often it stands",
        "the other form",
        "how often that stands",
        "where that first stands",
    ),
    check=check,
    collect=collect,
    conclude=conclude,
)
