"""Particles that one article writes with and without a capital in one name: “Dick Van Dyke”, “Dick van Dyke”.

Compared are full names, surnames behind one and the same title, and surnames that stand alone, but not at the head of a sentence.
A surname alone has its capital by custom of some languages where the full name has none (“Ann van Orm”, “Van Orm”); the other way
round (“Ann Van Orm”, “van Orm”) there is no such custom.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.names.evidence import Evidence
from newslint.checks.names.forms import Written
from newslint.knowledge.lexicon import normalise
from newslint.knowledge.titles import PARTICLES
from newslint.model import Level, Span

_PARTS = re.compile(r"[ \u00a0\-‑]")
_ELIDED = re.compile(r"(?:d|l|dell|dall|all|nell|sant)['’]", re.IGNORECASE)
"""Particles that have lost a vowel before the name: “Gabriele D'Orm”."""
_CAPITAL = frozenset(particle.capitalize() for particle in PARTICLES)
_ARABIC = frozenset(("al", "el", "abu", "bin", "ibn"))
"""Particles whose capital, in a name that stands alone, is a question of style: “Al Orm”, “al Orm”."""
_MAJORITY = 3
"""How many times as often such a name must stand in one way for the other to be no style."""

_Forms = dict[str, list[Span]]


def capital_particles(evidence: Evidence) -> Iterator[Written]:
    """The names of which a particle is written otherwise, more often or in the full name."""
    if _CAPITAL.isdisjoint(evidence.mentions.words) and not any("'" in key for key in evidence.writings):
        return
    full, alone = _by_name(evidence)
    for forms in full.values():
        yield from _rarer(forms)
    tails = _tails(full)
    for (_, name), forms in alone.items():
        in_full = tails.get(name, {})
        yield from _rarer(forms, is_style=not in_full)
        if len(forms) == len(in_full) == 1:
            (form,), (usual,) = forms, in_full
            if form[0].islower() and usual[0].isupper() and _differ_in_particles(form, usual):
                yield Written(form, forms[form], usual, in_full[usual])


def _rarer(forms: _Forms, *, is_style: bool = False) -> Iterator[Written]:
    """The forms of one name whose particles are more often written otherwise; Arabic ones may be a question of style."""
    usual = max(forms, key=lambda form: len(forms[form]))  # of two, the first
    for form, spans in forms.items():
        if form != usual and _differ_in_particles(form, usual):
            is_mild = is_style and _PARTS.split(form)[0].lower() in _ARABIC
            level: Level | None = "suggestion" if is_mild and len(forms[usual]) < _MAJORITY * len(spans) else None
            yield Written(form, spans, usual, forms[usual], level)


def _by_name(evidence: Evidence) -> tuple[dict[tuple[str, str], _Forms], dict[tuple[str, str], _Forms]]:
    """The names with particles, the full ones and those that a particle opens, by title and key: their forms with their spans."""
    full: dict[tuple[str, str], _Forms] = {}
    alone: dict[tuple[str, str], _Forms] = {}
    titled = evidence.mentions.titled
    for form, mentions in evidence.mentions.by_form.items():
        first = _first_particle(form)
        if first is None or form.isupper():
            continue
        for mention in mentions:
            if mention.words[0] in titled or (first == 0 and mention.due and form[0].isupper()):
                continue
            names, title = (full, "") if first else (alone, mention.title.lower().rstrip("."))
            names.setdefault((title, normalise(form)), {}).setdefault(form, []).append(mention.span)
    return full, alone


def _tails(full: dict[tuple[str, str], _Forms]) -> dict[str, _Forms]:
    """The surnames of full names from their first particles on, by key: their forms with their spans."""
    tails: dict[str, _Forms] = {}
    for forms in full.values():
        for form, spans in forms.items():
            parts = _PARTS.split(form)
            tail = form[sum(len(part) + 1 for part in parts[: _first_particle(form)]) :]
            found = tails.setdefault(normalise(tail), {}).setdefault(tail, [])
            found += [Span(end - len(tail), end) for _, end in spans]
    return tails


def _first_particle(form: str) -> int | None:
    """Which part of a name is its first particle; None: none before its last."""
    if " " not in form and "-" not in form and "'" not in form and "’" not in form:
        return None
    *parts, last = _PARTS.split(form)
    found = [at for at, part in enumerate(parts) if part.lower() in PARTICLES or _ELIDED.match(part)]
    if found and found[0] == 0 and parts[0].lower() == "abu":
        del found[0]  # a name by a child's, which is a given name as well
    if _ELIDED.match(last):
        found.append(len(parts))
    return found[0] if found else None


def _differ_in_particles(form: str, other: str) -> bool:
    """Whether nothing but the capitals of particles tells two forms apart."""
    parts, others = (_PARTS.split(one.replace("’", "'")) for one in (form, other))
    if len(parts) != len(others):
        return False
    differing = [(one, two) for one, two in zip(parts, others, strict=True) if one != two]
    return bool(differing) and all(_are_particle(one, two) for one, two in differing)


def _are_particle(part: str, other: str) -> bool:
    """Whether two parts are one particle, or begin with one, and have all other letters alike."""
    if part.isupper() or other.isupper() or part[1:] != other[1:] or part.lower() != other.lower():
        return False
    return part.lower() in PARTICLES or _ELIDED.match(part) is not None
