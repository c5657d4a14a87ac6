"""Which names of a run look like one name to a reader, whatever the rules say of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations, pairwise

from newslint.checks.names.slips import deletions, given_key, one_slip, plain, related
from newslint.knowledge.lexicon import normalise

_FEW = 8


def look_alikes(forms: Mapping[str, bool]) -> Iterator[tuple[str, str]]:
    """Pairs of names that differ in marks and capitals only; of people's, too, that differ in a letter or a usual spelling.

    `forms`: the names by form, each with whether it is a person's.
    """
    squeezed: dict[str, list[str]] = {}
    near: dict[tuple[str, str], list[str]] = {}
    for form, is_person in forms.items():
        words = form.split()
        if form.isupper():
            continue
        squeezed.setdefault(_squeezed(form), []).append(form)
        if len(words) == 2 and is_person:
            given, surname = map(normalise, words)
            near.setdefault(("", f"{given_key(given)} {surname}"), []).append(form)
            for shorter in deletions(surname) if len(surname) > 4 else ():
                near.setdefault((given, shorter), []).append(form)
    for alike in squeezed.values():
        yield from _pairs(alike)
    for (given, _), alike in near.items():
        for one, other in _pairs(alike):
            names = normalise(one.split()[1]), normalise(other.split()[1])
            if not given or (one_slip(*names) and not related(*names)):
                yield one, other


def _squeezed(form: str) -> str:
    """A form without accents, capitals, hyphens, stops, apostrophes and spaces."""
    return "".join(letter for letter in plain(normalise(form)) if letter.isalnum())


def _pairs(forms: list[str]) -> Iterator[tuple[str, str]]:
    """The pairs of a few forms; of many only neighbours in the order of the alphabet, never their square."""
    ordered = sorted(set(forms))
    return combinations(ordered, 2) if len(ordered) <= _FEW else pairwise(ordered)
