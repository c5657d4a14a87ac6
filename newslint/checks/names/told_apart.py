"""Whether an article tells two like names apart itself: in one sentence, as kin, or by a word about how they are spelled."""

from __future__ import annotations

import re
from functools import cache

from newslint.checks.names.evidence import Evidence
from newslint.knowledge.lexicon import PLACE
from newslint.knowledge.titles import COURTESY
from newslint.model import Span

_MAJORITY_TOGETHER = 5
"""How many times as often one of two names must stand for the other, in one sentence with it, to be a slip of it."""
_PLACES = 8
"""Places of a name whose sentences are looked at."""
_REACH = 120
"""Code points on either side of a name in which a word about its spelling counts."""
_BEFORE, _BEHIND = 40, 60
"""Code points before and behind a name in which kinship is named."""

_KIN = (
    r"(?:(?:half|step)?-?(?:brother|sister|son|daughter|father|mother)s?|(?:ex-)?(?:husband|wife)|widow|widower|cousins?"
    r"|uncle|aunt|nephew|niece|twins?|grand\w+|namesake|parents|children)(?:-in-law)?"
)
_SPELLING = (
    r"\b(?:mis-?spel\w+|misprint\w*|typos?\b|spel(?:t|led|ls|ling(?! bee))\b(?! [\"“‘'])|n[ée]e\b|maiden|formerly|renamed"
    r"|also known|known as|so called|confus\w+|mistak\w+|mix(?:ed|es)? up|namesakes?|unrelated|no (?:relation|kin)|not related"
    r"|name as|name was given|someone else|with (?:an?|one|two|three|no|just one|a (?:single|double)) [\"“‘']?(?-i:[A-Za-z])\b"
    r"|changed (?:his|her|its|their) name|[Bb]orn [A-Z])|, not [A-Z]"
)
"""What tells that two spellings are both meant."""

_LIES_IN = re.compile(r", ([A-Z]\w+\.?)")


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Kinship before a name, kinship behind it, a word about spelling; compiled when an article first has like names."""
    behind = r"^(?:,\s+\d+)?,?\s+(?:(?:is|was|and)\s+)?(?:no\s+\w+\s+of\s+)?(?:an?|the|his|her|their|its)\s+(?:\w+\s+)?"
    return (
        re.compile(rf"\b{_KIN},?\s+$", re.IGNORECASE),
        re.compile(rf"{behind}{_KIN}\b", re.IGNORECASE),
        re.compile(_SPELLING),
    )


def told_apart(evidence: Evidence, places: list[int], twins: list[int], *, shared: bool = False) -> bool:
    """Whether the article tells two names (their token indices) apart.

    Where a given name is `shared`, two full names in one sentence tell them apart, and two that stand alone, but not one
    of each.
    """
    places = places[:_PLACES]
    if len(twins) < _MAJORITY_TOGETHER * len(places) and _stand_together(evidence, places, twins, shared):
        return True
    spans = [_name_at(evidence, index) for index in places]
    if any(_has_kin(evidence.prose, span) for span in spans):
        return True
    return are_spelled_out(evidence, [*places, *twins[:2]])


def are_spelled_out(evidence: Evidence, places: list[int]) -> bool:
    """Whether a sentence in which one of the names stands, by their token indices, speaks of its spelling."""
    return any(_is_spelled_out(evidence, _name_at(evidence, index)) for index in places)


def lie_apart(evidence: Evidence, ends: list[int], twin_ends: list[int]) -> bool:
    """Whether two names, by the prose offsets at which they end, are those of places that lie in two others.

    “San Jose, Calif.”, “San José, Costa Rica”.
    """
    around = _around(evidence, ends)
    return bool(around) and bool(others := _around(evidence, twin_ends)) and around.isdisjoint(others)


def _around(evidence: Evidence, ends: list[int]) -> set[str]:
    """The places in which those that end at prose offsets lie, as set off by a comma behind them."""
    prose, flags = evidence.prose, evidence.flags
    found = (_LIES_IN.match(prose, end) for end in ends[:_PLACES])
    return {match[1] for match in found if match and (match[1][-1] == "." or flags(match[1].lower()) & PLACE)}


def _stand_together(evidence: Evidence, places: list[int], twins: list[int], shared: bool) -> bool:
    """Whether both names stand in one sentence, and not under one office."""
    sentences, starts = evidence.sentences, evidence.tokens.starts
    where: dict[int, set[bool]] = {}
    for index in places:
        where.setdefault(sentences.at(starts[index]), set()).add(evidence.stands_alone(index))
    for index in twins:
        alone = where.get(sentences.at(starts[index]))
        if alone and (not shared or evidence.stands_alone(index) in alone):
            return not _have_one_office(evidence, places, twins)
    return False


def _have_one_office(evidence: Evidence, places: list[int], twins: list[int]) -> bool:
    offices, others = (
        {mention.title.lower() for index in where if (mention := evidence.mentions.at.get(index)) is not None}
        for where in (places, twins[:_PLACES])
    )
    return bool((offices & others) - COURTESY - {""})


def _has_kin(prose: str, name: Span) -> bool:
    """Whether kinship is named right before or behind a name (“his brother Steven Orm”, “Steven Orm, a cousin”)."""
    before, behind, _ = _patterns()
    return bool(
        before.search(prose, max(0, name.start - _BEFORE), name.start)
        or behind.match(prose[name.end : name.end + _BEHIND])
    )


def _is_spelled_out(evidence: Evidence, name: Span) -> bool:
    """Whether the sentence of a name speaks of its spelling."""
    sentences = evidence.sentences
    here = sentences.spans[max(0, sentences.at(name.start))]
    start, end = max(here.start, name.start - _REACH), min(here.end, name.end + _REACH)
    return _patterns()[2].search(evidence.prose, start, end) is not None


def _name_at(evidence: Evidence, index: int) -> Span:
    """The prose span of the mention that a word is part of, or of the word."""
    mention = evidence.mentions.at.get(index)
    return mention.span if mention is not None else evidence.tokens.span(index)
