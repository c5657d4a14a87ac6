"""Whether two names that are alike, each of them known or usual, are borne by one: the article decides, not the lexicon.

One bearer is meant where the two stand beside the same given name, surname or word of a name, or where one is introduced in
full and the other only ever stands alone. Two are meant where each has a given name of its own, where both stand in one
sentence, where a word between them says so (“his brother Steven”, “née Hansen”), and where places and peoples are alike by nature.
"""

from __future__ import annotations

import re

from newslint.checks.names.evidence import NO_SURNAME, Evidence, Form
from newslint.checks.names.pairs import SAME, SLIP, SOUND, USUAL
from newslint.checks.names.slips import given_key, one_slip, related, sound
from newslint.knowledge.lexicon import DEMONYM, GB, GIVEN_NAME, PLACE, SURNAME, US
from newslint.knowledge.titles import COURTESY, FUNCTION_WORDS, TENURES
from newslint.model import Span

_MAJORITY_TOGETHER = 5
"""How many times as often one of two names must stand for the other, in one sentence with it, to be a slip of it."""
_LONGEST_ONCE = 3
"""How often the rarer of two names may stand where only one is introduced: a usage is no slip."""
_SHORTEST_LONE = 5
"""Letters of a name that stands alone; a shorter one must sound like its twin."""
_PLACES = 8
"""Places of a name whose sentences are looked at."""

_KIN = r"(?:(?:half|step)?-?(?:brother|sister|son|daughter|father|mother)|(?:ex-)?(?:husband|wife)|widow|widower|cousin|uncle|aunt|nephew|niece|twin|grand\w+|namesake|parents|children|sons|daughters|brothers|sisters|twins)(?:-in-law)?"
_KIN_BEFORE = re.compile(rf"\b{_KIN},?\s+$", re.IGNORECASE)
_KIN_AFTER = re.compile(
    rf"^(?:,\s+\d+)?,?\s+(?:(?:is|was|and)\s+)?(?:no\s+\w+\s+of\s+)?(?:an?|the|his|her|their|its)\s+(?:\w+\s+)?{_KIN}\b", re.IGNORECASE
)
_TOLD = re.compile(
    r"\b(?:mis-?spel\w+|spel(?:t|led|ling)|n[ée]e|maiden|formerly|renamed|also known|known as|so called|confus\w+|mistak\w+"
    r"|mix(?:ed|es)? up|namesakes?|unrelated|no (?:relation|kin)|not related|name as|name was given|someone else|with an? [A-Z]\b|, not [A-Z]|changed (?:his|her|its|their) name"
    r"|was born [A-Z]|born [A-Z])",
)
"""What tells that two spellings are both meant."""


def one_bearer(evidence: Evidence, form: Form, twin: Form, how: int) -> bool:
    """Whether two alike forms are one bearer's name. `how` they are alike says `pairs.alike`."""
    if not (twin.firm or form.firm) or {form.key, twin.key} & FUNCTION_WORDS:
        return False
    left, right = evidence.beside(form)
    twin_left, twin_right = evidence.beside(twin)
    flags, twin_flags = evidence.flags(form.key), evidence.flags(twin.key)
    both = flags & twin_flags
    if any(evidence.is_personal(name) for name in left & twin_left) and _are_surnames(flags, twin_flags):
        if how == SLIP and related(form.key, twin.key) and not _differ_by_ending(form.key, twin.key):
            return False
        if how < USUAL and _both_return(evidence, form) and _both_return(evidence, twin):
            return False
        return not told_apart(evidence, form.places, twin.places, shared=True)
    if how == SLIP and related(form.key, twin.key) and not _ends_in_e(form.key, twin.key):
        return False
    shared = right & twin_right - NO_SURNAME
    if shared and not both & PLACE:
        if both & GIVEN_NAME and given_key(form.key) != given_key(twin.key):
            return False  # Daniel and Danielle under one surname
        return not told_apart(evidence, form.places, twin.places) and not told_apart(evidence, twin.places, form.places)
    if how >= USUAL and not both & GIVEN_NAME:
        if not (_agree(left, twin_left) and _agree(right, twin_right)):
            return False
        return how == SAME or not both & SURNAME or not told_apart(evidence, form.places, twin.places)
    if (right | twin_right) & NO_SURNAME:
        return (
            bool(right & twin_right)
            and how >= SOUND
            and not (flags | twin_flags) & (PLACE | DEMONYM)
            and not related(form.key, twin.key)
        )
    if not (left or right) and evidence.is_introduced(twin):
        one = _is_lone_surname(evidence, form, twin, how)
    elif not (twin_left or twin_right) and evidence.is_introduced(form):
        one = _is_lone_surname(evidence, twin, form, how)
    else:
        one = how == SOUND and not (flags | twin_flags) & _ENGLISH and not (left | right | twin_left | twin_right)
    return one and not told_apart(evidence, form.places, twin.places)


def _both_return(evidence: Evidence, form: Form) -> bool:
    """Whether a form stands with names beside it and alone, too: one who is introduced and named again."""
    alone = sum(not any(evidence.beside_at(index)) for index in form.places)
    return 0 < alone < form.times


def _are_surnames(flags: int, twin_flags: int) -> bool:
    """Whether two words with these flags can be surnames: no peoples, and no words of the dictionary alone."""
    return not any(one & DEMONYM or (one & (US | GB) and not one & SURNAME) for one in (flags, twin_flags))


def _differ_by_ending(word: str, other: str) -> bool:
    """Whether related words can be one surname misspelled: Clark and Clarke, Gate and Gates."""
    short, long = sorted((word, other), key=len)
    return long in (short + "e", short + "s")


def _ends_in_e(word: str, other: str) -> bool:
    short, long = sorted((word, other), key=len)
    return long == short + "e"


_ENGLISH = GIVEN_NAME | SURNAME | US | GB | PLACE | DEMONYM


def _agree(names: set[str], others: set[str]) -> bool:
    """Whether the names beside two forms can be one bearer's: one form stands alone, or they share a name."""
    return not names or not others or bool({given_key(name) for name in names} & {given_key(name) for name in others})


def _is_lone_surname(evidence: Evidence, lone: Form, twin: Form, how: int) -> bool:
    """Whether a form that only stands alone can be the surname of the twin's bearer."""
    flags, twin_flags = evidence.flags(lone.key), evidence.flags(twin.key)
    if lone.times > max(_LONGEST_ONCE, twin.times) or (flags | twin_flags) & DEMONYM:
        return False
    if flags & (US | GB) and not (flags & SURNAME and (lone.firm or evidence.in_title(lone))):
        return False
    if lone.key in NO_SURNAME or (min(len(lone.key), len(twin.key)) < _SHORTEST_LONE and not _is_near(lone.key, twin.key)):
        return False
    if flags & PLACE and (not flags & SURNAME or any(evidence.is_located(index) for index in lone.places)):
        return False
    titles, twin_titles = _titles(evidence, lone), _titles(evidence, twin)
    return not titles or not twin_titles or bool(titles & twin_titles)


def _is_near(word: str, other: str) -> bool:
    """Whether two short words of one sound differ in one letter inside (Reed, Reid)."""
    return len(word) == len(other) and word[-1] == other[-1] and one_slip(word, other) and sound(word) == sound(other)


def _titles(evidence: Evidence, form: Form) -> set[str]:
    """The words of the titles before a form, but for courtesy titles."""
    words: set[str] = set()
    for index in form.places:
        mention = evidence.mentions.at.get(index)
        if mention is not None and mention.title:
            words.update(mention.title.lower().replace(".", "").split())
    return words - COURTESY - TENURES


def told_apart(evidence: Evidence, places: list[int], twins: list[int], *, shared: bool = False) -> bool:
    """Whether the article itself tells two forms (their token indices) apart: in one sentence, as kin, or by a word of it.

    Where a given name is `shared`, two full names in one sentence tell them apart, and two that stand alone, but not one of each.
    """
    sentences, prose, starts = evidence.sentences, evidence.prose, evidence.tokens.starts
    places = places[:_PLACES]
    if len(twins) < _MAJORITY_TOGETHER * len(places):
        where: dict[int, set[bool]] = {}
        for index in places:
            where.setdefault(sentences.at(starts[index]), set()).add(any(evidence.beside_at(index)))
        for index in twins:
            full = where.get(sentences.at(starts[index]))
            if full and (not shared or any(evidence.beside_at(index)) in full) and not _one_office(evidence, places, twins):
                return True
    for index in places:
        span = _full(evidence, index)
        if _KIN_BEFORE.search(prose, max(0, span.start - 40), span.start) or _KIN_AFTER.match(
            prose[span.end : span.end + 60]
        ):
            return True
    for index in (*places, *twins[:2]):
        span = _full(evidence, index)
        here = sentences.spans[max(0, sentences.at(span.start))]
        if _TOLD.search(prose, max(here.start, span.start - 120), min(here.end, span.end + 120)):
            return True
    return False


def _one_office(evidence: Evidence, places: list[int], twins: list[int]) -> bool:
    """Whether a name and its twin have one office before them."""
    offices, others = (
        {mention.title.lower() for index in where if (mention := evidence.mentions.at.get(index)) is not None}
        for where in (places, twins[:_PLACES])
    )
    return bool((offices & others) - COURTESY - {""})


def _full(evidence: Evidence, index: int) -> Span:
    """The prose span of the mention that a word is part of, or of the word."""
    mention = evidence.mentions.at.get(index)
    return mention.span if mention is not None else evidence.tokens.span(index)
