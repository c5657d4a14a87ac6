"""The noun phrase of a stretch that a cue belongs to: its subject, or what stands behind it."""

from __future__ import annotations

from newslint.analysis.cues import Cue
from newslint.analysis.noun_phrases import Phrase, Stretch
from newslint.analysis.word_classes import (
    AUXILIARIES,
    CLOSED,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
)
from newslint.knowledge.speech import speech

_BEFORE_NAME = 5
"""Words between an inverted verb and the name: “said conservative activist Jane Doe”."""
OWNERS = frozenset("his her their its my our your".split())
"""Possessive pronouns."""
_OF_PLACES = frozenset(("of", "from", "in", "at", "with"))
"""Prepositions between somebody and where they come from: “Jane Doe of Troy, who said”."""
_OWNED = 4
"""Words between an owner and what is said: “her much quoted remark”."""


def of_cue(cue: Cue, stretch: Stretch, follows: bool) -> Phrase | None:
    """The phrase that a cue belongs to; `follows` tells that the stretch follows the quote."""
    if cue.kind == "colon":
        return _before_colon(stretch)
    at = stretch.position(cue.token)
    if at == len(stretch.tokens) or stretch.tokens[at] != cue.token:
        return first_subject(stretch, at)  # the cue stands in brackets
    if cue.kind in ("source", "passive"):
        return next((phrase for phrase in stretch.phrases if phrase.first > at), None)
    if cue.kind == "noun":
        return (
            _author(stretch, at)
            or _owner(stretch, at)
            or _clause(stretch, at)
            or first_subject(stretch, len(stretch.tokens))
        )
    if follows:
        return _inverted(stretch, at, follows) or _before(stretch, at)
    if cue.kind == "participle":
        return _beside_participle(stretch, at)
    return _parenthetical(stretch, at) or _before(stretch, at) or _inverted(stretch, at, follows)


def _parenthetical(stretch: Stretch, at: int) -> Phrase | None:
    """The speaker after a verb, both set off by commas: “But the vote, said Doe, “…””."""
    if not stretch.gaps[at]:
        return None
    phrase = next((phrase for phrase in stretch.phrases if phrase.first == at + 1), None)
    if phrase is None or phrase.kind != "name":
        return None
    if phrase.stop < len(stretch.gaps):
        return phrase if stretch.gaps[phrase.stop] else None
    return phrase if stretch.ends_in_comma else None  # not “Jane Doe, the mayor, said Troy “is sinking””


def _beside_participle(stretch: Stretch, at: int) -> Phrase | None:
    """Who says what a participle opens: “with Doe adding”, or the subject of the clause before it."""
    phrase = None if stretch.gaps[at] else _governor(stretch, ending(stretch, at), "with")
    if phrase is not None and phrase.governed:
        return phrase
    return _subordinate(stretch, at) or _clause(stretch, at) or phrase


def _subordinate(stretch: Stretch, at: int) -> Phrase | None:
    """The subject of a clause with a conjunction right before a position: “…, as Doe echoed the charge, saying”."""
    edge = next((edge for edge in range(at - 1, 0, -1) if stretch.gaps[edge]), 0)
    if stretch.keys[edge] not in SUBORDINATORS:
        return None
    phrase = next((phrase for phrase in stretch.phrases if phrase.first == edge + 1), None)
    return phrase if phrase is not None and phrase.stop < at and stretch.is_act(phrase.stop) else None


def _before(stretch: Stretch, at: int) -> Phrase | None:
    """The subject of a verb that stands before it."""
    keys, gaps = stretch.keys, stretch.gaps
    while at > 0 and not gaps[at] and stretch.is_beside_verb(at - 1):
        at -= 1
    if not at:
        return None
    if gaps[at]:
        return _past_comma(stretch, at)
    phrase = ending(stretch, at) or stretch.bare(at - 1)
    if phrase is None or not phrase.governed or keys[phrase.first - 1] not in SUBORDINATORS | {"like", "than"}:
        phrase = _governor(stretch, phrase)
    if phrase is not None and phrase.kind == "common" and keys[max(0, phrase.first - 2) : phrase.first - 1] == ["who"]:
        phrase = Phrase(phrase.first - 2, phrase.first - 1, "pronoun", False)  # “Doe, who is head of Troy Mills said”
    if phrase is not None and keys[phrase.first] not in RELATIVES:
        return phrase
    if phrase is not None and stands_for(stretch, phrase) is not None:
        return phrase
    if keys[at - 1] in RELATIVES:
        antecedent = ending(stretch, at - 1)
        if antecedent is not None:
            return _governor(stretch, antecedent) or antecedent
    return _clause(stretch, at)


def stands_for(stretch: Stretch, phrase: Phrase | None) -> Phrase | None:
    """Whom a “who” stands for: “Jane Doe, who said”."""
    if phrase is None or stretch.keys[phrase.first] != "who" or not phrase.first:
        return None
    before = last = ending(stretch, phrase.first)
    while before is not None and before.governed and stretch.keys[before.first - 1] in _OF_PLACES:
        before = ending(stretch, before.first - 1)
    return before or last


def _past_comma(stretch: Stretch, at: int) -> Phrase | None:
    """The subject of a verb after a comma: “Jane Doe, 42, the mayor of Troy, said”."""
    best = None
    for edge in range(1, at + 1):
        if stretch.gaps[edge]:
            phrase = _governor(stretch, ending(stretch, edge))
            if phrase is None or stretch.keys[phrase.first] in RELATIVES:
                continue
            if phrase.kind != "common" and _opens(stretch, phrase):
                return phrase
            best = best or phrase
    clause = _clause(stretch, at)
    if best is None or (best.kind == "common" and clause is not None and clause.kind != "common"):
        return clause
    return best


def _opens(stretch: Stretch, phrase: Phrase) -> bool:
    """Whether a phrase opens a clause: at the start, after a stop, a comma or a conjunction, or an adverb there.

    After “and” it does not where it is the second of two: “she and the company”.
    """
    first = phrase.first
    while first and not stretch.gaps[first] and stretch.is_adverb(first - 1):
        first -= 1
    if first == 0 or stretch.gaps[first]:
        return True
    return stretch.keys[first - 1] in CONJUNCTIONS and ending(stretch, first - 1) is None


def _governor(stretch: Stretch, phrase: Phrase | None, beside: str = "") -> Phrase | None:
    """The head of a chain of noun phrases: “the mayor of the city of Troy”.

    None where a preposition governs it other than `beside`.
    """
    while phrase is not None and phrase.governed and stretch.keys[phrase.first - 1] != beside:
        before = phrase.first - 1
        if stretch.keys[before] == "as" and (not before or stretch.gaps[before]):
            return phrase  # “However, as the mayor of Troy told the council, …”
        phrase = (
            None if stretch.gaps[before] else ending(stretch, before) or (stretch.bare(before - 1) if before else None)
        )
    return phrase


def ending(stretch: Stretch, at: int) -> Phrase | None:
    """The noun phrase that ends right before a position."""
    return next((phrase for phrase in stretch.phrases if phrase.stop == at), None)


def _clause(stretch: Stretch, at: int) -> Phrase | None:
    """The subject of the main clause before a position: what opens one and has a verb after it."""
    for phrase in reversed(stretch.phrases):
        if phrase.stop > at or phrase.governed or phrase.doubtful or stretch.keys[phrase.first] in RELATIVES:
            continue
        stop = phrase.stop
        if _opens(stretch, phrase) and stop < at and not stretch.gaps[stop] and _goes_on(stretch, stop):
            return phrase
    return first_subject(stretch, at)


def _goes_on(stretch: Stretch, at: int) -> bool:
    """Whether a word may be the verb of the subject before it, or “who”, which the verb comes after."""
    key = stretch.keys[at]
    return (
        key in AUXILIARIES
        or key == "who"
        or not (key in PREPOSITIONS or key in CONJUNCTIONS or key in DETERMINERS or key in SUBORDINATORS)
    )


def first_subject(stretch: Stretch, at: int) -> Phrase | None:
    """The first phrase that no preposition governs, a name or a pronoun if there is one, rather than a doubtful one."""
    free = [
        phrase
        for phrase in stretch.phrases
        if phrase.stop <= at and not phrase.governed and not _is_relative(stretch, phrase.first)
    ]
    if not free:
        return None
    return min(free, key=lambda phrase: (phrase.doubtful, phrase.kind == "common"))


def _is_relative(stretch: Stretch, at: int) -> bool:
    """Whether a phrase is “who” or “which”, or the subject after it: “the letter, which Doe read aloud,”."""
    return stretch.keys[at] in RELATIVES or (
        at > 0 and not stretch.gaps[at] and stretch.keys[at - 1] in ("which", "whom", "whose")
    )


def _inverted(stretch: Stretch, at: int, follows: bool) -> Phrase | None:
    """The speaker after the verb: “…,” said the mayor; “But, said Doe, …”."""
    keys, gaps = stretch.keys, stretch.gaps
    first = at
    while first > 0 and not gaps[first] and (stretch.is_adverb(first - 1) or keys[first - 1] in CONJUNCTIONS):
        first -= 1
    if first and not gaps[first]:
        return None
    if first and follows and first_subject(stretch, first) is not None and keys[at] not in ("said", "says"):
        return None
    for phrase in stretch.phrases:
        if phrase.first <= at:
            continue
        if phrase.first - at > _BEFORE_NAME or any(gaps[at + 1 : phrase.first + 1]) or phrase.governed:
            return None
        if phrase.first > at + 1 and (phrase.kind != "name" or not CLOSED.isdisjoint(keys[at + 1 : phrase.first])):
            return None
        return phrase if follows or phrase.kind != "pronoun" else None
    if at + 1 < len(keys) and not gaps[at + 1]:
        return stretch.bare(at + 1)
    return None


def _before_colon(stretch: Stretch) -> Phrase | None:
    """Who is named before a colon: what stands right before it, or else the subject."""
    stop = len(stretch.tokens)
    last = ending(stretch, stop)
    if last is not None and (
        stretch.keys[last.first - 1] in ("from", "by", "per") if last.governed else last.kind == "name"
    ):
        return last
    found = _clause(stretch, stop)
    if found is None:  # “Partial transcript as follows:”
        at = next((at for at, key in enumerate(stretch.keys[:2]) if key in speech().nouns), None)
        found = None if at is None else Phrase(0, at + 1, "common", False)
    return found


def _author(stretch: Stretch, at: int) -> Phrase | None:
    """Who is named after a noun for words: “that remark by Doe”."""
    if stretch.keys[at + 1 : at + 2] not in (["by"], ["from"]) or stretch.gaps[at + 1]:
        return None
    return next((phrase for phrase in stretch.phrases if phrase.first == at + 2), None)


def _owner(stretch: Stretch, at: int) -> Phrase | None:
    """Whose words a noun names: “her remark”, “Doe’s answer”; or the noun itself where it is the subject."""
    for before in range(at - 1, max(-1, at - 1 - _OWNED), -1):
        if stretch.gaps[before + 1]:
            break
        if stretch.keys[before] in OWNERS:
            return Phrase(before, before + 1, "pronoun", False)
        if stretch.keys[before] in DETERMINERS or stretch.keys[before] in PREPOSITIONS:
            break
        if stretch.keys[before].endswith("'s"):
            return next((phrase for phrase in stretch.phrases if phrase.first <= before < phrase.stop), None)
    return None
