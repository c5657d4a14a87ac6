"""One name written in two ways: initials, hyphens, spaces and accents (“J.R. Orm”, “J. R. Orm”; “Jean-Luc”, “Jean Luc”)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

from newslint.analysis.mentions import Mention
from newslint.checks.names.eastern import is_eastern
from newslint.checks.names.evidence import Evidence
from newslint.checks.names.slips import plain
from newslint.knowledge.lexicon import DEMONYM, GB, GIVEN_NAME, US, normalise
from newslint.knowledge.titles import NATIONALITIES, PARTICLES
from newslint.model import Span

_SQUEEZED = str.maketrans("", "", " .,-'’‑\u00a0")
_EVEN = str.maketrans({"’": "'", "‑": "-", "\u00a0": " ", ",": None, ".": None})
_INITIALS = re.compile(r"(?<![\w'])(?:(?:[^\W\d_]\. ?){2,}|[^\W\d_](?: [^\W\d_])+(?!\w)|[A-Z]{2}(?=[ -]))")
"""Two initials and more, as copy has them: “J.R.”, “J. R.”, “J R”, “JR”."""
_PREFIXES = frozenset(PARTICLES | {"d", "dell", "fitz", "l", "mac", "mc", "o"})
"""What a surname is joined to, or parted from by a space: “DeOrm”, “De Orm”; “O'Pell”, “O Pell”."""
_OPENING = _PREFIXES | {prefix.capitalize() for prefix in _PREFIXES}
_SYLLABLE = re.compile(r"-[^\W_A-Z]")
"""A second syllable without a capital: “Jong-un”."""
_PARTS = re.compile(r"[ -]")
_RARE = 4.0
"""The Zipf frequency below which words of the language that hyphens join are a name: about ten in a million words."""
_REMEMBERED = 50_000
_LONGEST = 100
"""Code points of a name in which another is looked for."""


def written_twice(evidence: Evidence) -> Iterator[tuple[str, str]]:
    """The forms of names that are written in another way than more usual forms of the same letters, with those."""
    counts = evidence.mentions.counts
    groups: dict[str, list[str]] = {}
    for form in counts:
        groups.setdefault(squeezed(form), []).append(form)
    _add_tails(groups, evidence)
    doubled = [forms for forms in groups.values() if len(forms) > 1]
    times = _times([form for forms in doubled for form in forms], counts)
    for forms in sorted(doubled, key=lambda forms: len(forms[0])):  # a surname before the full name that ends in it
        usual = max(forms, key=lambda form: (times[form], not form.isupper(), form in counts, -forms.index(form)))
        for form in forms:
            if form == usual or form.isupper() or not _is_other(evidence, form, usual):
                continue
            if not _have_two(_given_before(counts, form), _given_before(counts, usual)):
                yield form, usual


def _add_tails(groups: dict[str, list[str]], evidence: Evidence) -> None:
    """Add to the groups of surnames with a hyphen or with particles those that longer names end in.

    “Ann Orm Pell” ends in “Orm Pell” (“Orm-Pell”), “Ann van der Orm” in “van der Orm” (“Vanderorm”), “Ann DeOrm” in “DeOrm”.
    """
    forms = evidence.mentions.by_form
    parted = {
        squeezed(form) for form, mentions in forms.items() if _is_parted(form) and _is_no_place(evidence, mentions)
    }
    tails = {
        tail
        for form in forms
        if " " in form
        for tail in _tails(form)[1:]
        if " " in tail or "-" in tail or (parted and squeezed(tail) in parted)
    }
    hyphenated = {squeezed(form) for form in (*forms, *tails) if "-" in form}
    for tail in sorted(tails):
        letters = squeezed(tail)
        group = groups.get(letters)
        is_one = letters in hyphenated or letters in parted or _is_parted(tail)
        if group and tail not in group and is_one:
            group.append(tail)


def _given_before(forms: Iterable[str], surname: str) -> set[str]:
    """The given names that stand before a surname, as initials."""
    return {form[0] for form in forms if form.endswith(surname) and form[: -len(surname)].endswith(" ")}


def _have_two(given: set[str], others: set[str]) -> bool:
    """Whether two surnames have given names before them, and none that could be the same."""
    return bool(given) and bool(others) and given.isdisjoint(others)


def _is_parted(form: str) -> bool:
    """Whether a space stands behind what a surname begins with: “De Orm”, “O Pell”."""
    return " " in form and form[: form.index(" ")] in _OPENING


def _is_no_place(evidence: Evidence, mentions: list[Mention]) -> bool:
    """Whether a name stands somewhere, and neither behind an article nor where a place would: “at La Orm”."""
    around, heads = evidence.around, [one.words[0] for one in mentions]
    return not all(around.has_article(index) or around.is_at(index) for index in heads)


def spans_of(evidence: Evidence, forms: Collection[str]) -> dict[str, list[Span]]:
    """Where each of the forms stands, alone and behind other words of a name, in order."""
    found: dict[str, list[Span]] = {form: [] for form in forms}
    for other, mentions in evidence.mentions.by_form.items() if found else ():
        for tail in _tails(other):
            if tail in found:
                spans = [Span(mention.span.end - len(tail), mention.span.end) for mention in mentions]
                found[tail] += [span for span in spans if evidence.text(span) == tail]
    return {form: sorted(spans) for form, spans in found.items()}


def _tails(form: str) -> list[str]:
    """A form, and it without its first words."""
    return [form, *(form[at + 1 :] for at, letter in enumerate(form[:_LONGEST]) if letter == " ")]


@lru_cache(_REMEMBERED)
def squeezed(form: str) -> str:
    """A form without what names are written with; articles share many forms."""
    squeezed = form.translate(_SQUEEZED).lower()
    return squeezed if squeezed.isascii() else plain(normalise(squeezed))


def _times(forms: list[str], counts: dict[str, int]) -> dict[str, int]:
    """How often each form stands, alone and behind other words of a name (“Ann Orm-Pell” for “Orm-Pell”)."""
    times = dict.fromkeys(forms, 0)
    for other, count in counts.items() if times else ():
        for tail in _tails(other):
            if tail in times:
                times[tail] += count
    return times


def _is_other(evidence: Evidence, form: str, usual: str) -> bool:
    """Whether two forms of the same letters differ in what a name is written with, and not as copy differs anyway."""
    one, other = (normalise(text.translate(_EVEN)) for text in (form, usual))
    initials, others = (_INITIALS.findall(text.replace("\u00a0", " ")) for text in (form, usual))
    if initials and others:
        return [text.strip() for text in initials] != [text.strip() for text in others]
    if one == other:  # but for dots and capitals
        return bool(_SYLLABLE.search(form)) is not bool(_SYLLABLE.search(usual)) and is_eastern(form)
    if is_eastern(form) and is_eastern(usual):
        return True
    if plain(one) == plain(other):
        return True
    if (" " not in one and "-" not in one) or (" " not in other and "-" not in other):
        first = _PARTS.split(max(one, other, key=len))[0]
        fused = min(form, usual, key=len)
        if evidence.flags(first) & GIVEN_NAME and first not in _PREFIXES and not fused[1:].islower():
            return False  # “HillaryClinton” is a handle
        if first in _PREFIXES:
            return True
    parts = max(_PARTS.split(one), _PARTS.split(other), key=len)
    if any(part in NATIONALITIES or evidence.flags(part) & DEMONYM for part in parts):
        return False  # “African-American” stands before a noun
    if any(len(part) > 1 and not evidence.flags(part) & (US | GB) for part in parts):
        return True
    zipf = evidence.knowledge.lexicon.zipf
    return all(zipf(part) < _RARE for part in parts)  # “Coca-Cola”
