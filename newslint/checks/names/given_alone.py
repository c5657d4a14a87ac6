"""The given name of a Korean or Chinese bearer, alone and in another spelling than in the full name: “Chen Yuxin”, “Yu-hsin”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.names.eastern import given_alone, is_well_spelled
from newslint.checks.names.evidence import Evidence
from newslint.checks.names.forms import Written
from newslint.checks.names.told_apart import told_apart
from newslint.knowledge.family_names import FAMILY_NAMES
from newslint.knowledge.lexicon import GB, GIVEN_NAME, PLACE, US, normalise
from newslint.model import Span

_HYPHENATED = re.compile(r"(?<![\w'’-])[A-Z][a-z]+-[a-z]+(?![\w-])")
"""A given name of two syllables; the words of an article do not have it, as a name of its own, in one piece."""
_SHORTEST = 5
"""Letters of the shortest word that is looked at."""
_MOST = 4
"""How often the given name may stand alone: who returns more often has a spelling of their own."""


def given_names_alone(evidence: Evidence) -> Iterator[Written]:
    """The given names that stand alone for the bearer of a full name which spells them otherwise; the rarer form is at fault."""
    by_form = evidence.mentions.by_form
    full = [form for form in by_form if is_well_spelled(form)]
    if not full:
        return
    alone = {form for form in by_form if form.count(" ") < 2 and _may_be_given(evidence, form)}
    alone.update(match.group() for match in _HYPHENATED.finditer(evidence.prose))
    for text in sorted(alone):
        form = given_alone(text, full)
        if not form:
            continue
        twin = form.partition(" ")[2]
        places, twins = _alone(evidence, text), _places(evidence, twin)
        if places and len(places) <= _MOST and not _are_apart(evidence, places, twins):
            lone, usual = (text, places), (twin, twins)
            yield Written(*usual, *lone) if len(places) > len(twins) else Written(*lone, *usual)


def _may_be_given(evidence: Evidence, form: str) -> bool:
    """Whether a form can be a given name of the East: no word and no usual name of other lands."""
    if len(form) < _SHORTEST or not form.isascii():
        return False
    return not all(evidence.flags(word) & (US | GB | GIVEN_NAME | PLACE) for word in normalise(form).split(" "))


def _places(evidence: Evidence, text: str) -> list[Span]:
    pattern = re.compile(rf"(?<![\w-]){re.escape(text)}(?![\w-])")
    return [Span(*match.span()) for match in pattern.finditer(evidence.prose)]


def _alone(evidence: Evidence, text: str) -> list[Span]:
    """The places of a given name that have no family's name before them."""
    tokens = evidence.tokens
    found = ((span, tokens.at(span.start)) for span in _places(evidence, text))
    return [span for span, index in found if not index or tokens.keys[index - 1] not in FAMILY_NAMES]


def _are_apart(evidence: Evidence, places: list[Span], twins: list[Span]) -> bool:
    at = evidence.tokens.at
    return told_apart(evidence, [at(span.start) for span in places], [at(span.start) for span in twins], shared=True)
