"""Whether a spelling match is a misspelling: LanguageTool flags every word that it does not know, and news is full of names.

Pure: the evidence is in the article and in the lexicon. A word is believed misspelled where it stands once, or less often than
its correction, is none that newslint knows or the newsroom accepts, and a replacement is one plausible slip away: a dictionary
word; for a name one that stands in the article, a people or place, or a frequent word of which only a swapped or doubled letter
makes it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.analysis.derivation import is_derived
from newslint.analysis.slips import DOUBLED, OTHER, sources
from newslint.checks.base import Card, Context
from newslint.checks.spelling.looks import (
    LIKELY,
    LONGEST,
    capital_after,
    capital_before,
    is_foreign,
    is_known,
    is_name,
    parted,
)
from newslint.document.model import OBJECT
from newslint.knowledge.lexicon import DEMONYM, DICTIONARY, PLACE, PROPER, SURNAME, normalise
from newslint.model import Span

CARD = Card(
    id="languagetool.spelling",
    kind="unknown-word",
    message="%s",
    level="error",
    status="stable",
    why="",
    link="",
    description="",
    scope=(),
    limit=0,
    action=("", ()),
    inside_quotes=True,
    examples=(),
    options={},
    path="",
)
"""Stands for the card of the context in which words are asked about."""

_ASKED = 8
"""Replacements that are looked at: LanguageTool's best stands among its first, seldom first."""
_WORD, _LISTED, _COINED, _BEST = 1.5, 2.0, 2.4, 1.0
"""The least frequency (Zipf) of a correction: from a dictionary, from the list of frequencies only, where the word can be read as
a derivation or a compound, though LanguageTool does not know it, either; and of LanguageTool's best for a long word that no list
has."""
_GAP, _PLAIN = 3.3, 4.0
"""How much more frequent a correction of a word must be that is listed, but in no dictionary; and its least frequency."""
_PEOPLE, _FREQUENT, _SURNAME = 3.0, 4.3, 3.4
"""The least frequency of a people, place or thing that a name is a slip of; of any word; and of the twin of a rare surname."""
_NO_GIVEN = DICTIONARY | PLACE | DEMONYM
"""What a word with a capital before a surname is not."""
_SHORTEST = 5
"""Letters of a name below which any other is one slip away."""
_AROUND = "“”‘’\"'()[]{}<>.,;:!?…—–-*/=" + OBJECT
_LONG = 8
"""Letters of a word of which two slips may be told."""


class Scored(NamedTuple):
    """A replacement that is believed, by how well it fits (frequency and slip, decimal logarithms)."""

    score: float
    text: str


def believed(context: Context, span: Span, replacements: tuple[str, ...]) -> tuple[str, ...]:
    """The replacements that the evidence speaks for, the likeliest first; none: the match is about no misspelling.

    `replacements` are LanguageTool's for the prose span of a match, whole.
    """
    text = context.document.prose[span.start : span.end]
    tokens = context.analysis.tokens
    found: list[Scored] = []
    for index in tokens.between(span):
        start, end = tokens.span(index)
        before, after = text[: start - span.start], text[end - span.start :]
        others = [
            other[len(before) : len(other) - len(after)]
            for other in replacements[:_ASKED]
            if other.startswith(before) and other.endswith(after) and len(other) > len(before) + len(after)
        ]
        scored = _scored(context, index, others, alone=not before + after, whole=end <= span.end)
        found.extend(Scored(score, f"{before}{other}{after}") for score, other in scored)
    return tuple(dict.fromkeys(scored.text for scored in sorted(found, reverse=True)))


def _scored(context: Context, index: int, replacements: Sequence[str], *, alone: bool, whole: bool) -> list[Scored]:
    """The replacements for a word that the evidence speaks for.

    `alone`: the word is all that LanguageTool flagged; `whole`: its possessive ending, too.
    """
    tokens, accepted = context.analysis.tokens, context.knowledge.accepted
    form, key = tokens.texts[index], tokens.keys[index]
    stem, ending = parted(key)
    written = form[: len(form) - len(ending)]
    places = tokens.places(form)
    if form in accepted or written in accepted or len(stem) > LONGEST:
        return []
    if not _is_word(context, index, form, stem) or is_foreign(context, index, 3, 2) or _among_unknown(context, index):
        return []
    if len(places) > 1:  # what stands twice is meant, but where its correction stands more often, or is a people
        replacements = [
            other
            for other in replacements
            if _stands(context, other) > len(places) or _is_people(context, stem, normalise(other))
        ]
    if is_name(context, form, places):
        twins = _twins(context, stem, form[len(written) :] if whole else "")
        return _of_name(context, index, stem, (*replacements, *(twins if len(places) == 1 else ())))
    if is_known(context, key, capital=not form.islower()):
        return _of_listed(context, stem, replacements) if form.islower() and alone else []
    return _of_word(context, stem, replacements)


def _of_word(context: Context, stem: str, replacements: Sequence[str]) -> list[Scored]:
    """Of a word that no list knows."""
    lexicon, vocabulary = context.knowledge.lexicon, context.analysis.tokens.vocabulary
    slips = sources(stem)
    coined = is_derived(stem, lexicon)
    unheard = len(stem) >= _LONG and not coined and not lexicon.zipf(stem)
    found = []
    for place, text in enumerate(replacements):
        key = parted(normalise(text))[0]
        zipf = lexicon.zipf(key)
        weight = slips.get(key)
        if weight is None and not place and len(stem) >= _LONG and key[:1] == stem[0] and not coined and zipf >= 3.0:
            weight = OTHER  # two slips
        if weight is None or (coined and weight < LIKELY) or not text[1:].islower():
            continue
        least = _COINED if coined else _WORD if lexicon.flags(key) & DICTIONARY or key in vocabulary else _LISTED
        if unheard and not place and weight >= LIKELY:
            least = _BEST
        if zipf >= least:
            found.append(Scored(zipf + weight, text))
    return found


def _of_listed(context: Context, stem: str, replacements: Sequence[str]) -> list[Scored]:
    """Of a word that is in no dictionary, but a name elsewhere or seen at times: only a far more frequent one."""
    lexicon = context.knowledge.lexicon
    if lexicon.flags(stem) & DICTIONARY:
        return []
    slips, here = sources(stem), lexicon.zipf(stem)
    found = []
    for text in replacements:
        key = normalise(text)
        zipf, weight = lexicon.zipf(key), slips.get(key, OTHER)
        if text.islower() and lexicon.flags(key) & DICTIONARY and weight >= LIKELY and zipf >= max(_PLAIN, here + _GAP):
            found.append(Scored(zipf + weight, text))
    return found


def _of_name(context: Context, index: int, stem: str, replacements: Sequence[str]) -> list[Scored]:
    """Of a name that stands once."""
    lexicon = context.knowledge.lexicon
    known = lexicon.flags(stem)
    if known & ~SURNAME or lexicon.zipf(stem):
        return []
    before = capital_before(context, index)
    alone = not before and not capital_after(context, index)
    whose = bool(parted(before)[1])
    surname = bool(before) and not whose and not lexicon.flags(before) & _NO_GIVEN  # Nouha Saoudi, not South Koraen
    slips = sources(stem)
    found = []
    for text in replacements:
        key = parted(normalise(text))[0]
        weight = slips.get(key, OTHER)
        if weight < LIKELY or key[:1] != stem[0] or stem == key + "s":
            continue
        twins, flags, zipf = _capitals(context, key), lexicon.flags(key), lexicon.zipf(key)
        people = bool(flags & (DEMONYM | PLACE)) and zipf >= _PEOPLE and not surname
        if len(key if people else stem) < _SHORTEST:
            continue
        if known:  # a rare surname, too
            fits = (twins > 1 and zipf >= _SURNAME) or (people and bool(twins) and zipf >= _FREQUENT)
        else:
            plain = flags & DICTIONARY and zipf >= _FREQUENT and weight >= DOUBLED and not surname
            thing = alone and flags & (DICTIONARY | PROPER) and weight > LIKELY and zipf >= _PEOPLE
            fits = bool(twins or people or plain or thing)
        if fits:
            found.append(Scored(zipf + weight + min(2.0, twins), text))
    return found


def _is_word(context: Context, index: int, form: str, stem: str) -> bool:
    """Whether a form is a word by its looks: letters in running text, no acronym, no part of a line-end hyphenation."""
    if len(stem) < 4 or "'" in stem or not form[1:].islower():
        return False
    prose = context.document.prose
    start, end = context.analysis.tokens.span(index)
    before, after = prose[start - 1 : start] if start else "", prose[end : end + 1]
    if not all(not mark or mark.isspace() or mark in _AROUND for mark in (before, after)):
        return False  # letters that an encoding broke
    if _is_piece(context, index):
        return False
    return not (after in ("'", "’") and stem.endswith("in"))  # speech, as it was heard


def _is_piece(context: Context, index: int) -> bool:
    """Whether a line end of the printed page cut it from a word (“entrepre- neurs”); “singke- minded” are two words."""
    tokens, prose, lexicon = context.analysis.tokens, context.document.prose, context.knowledge.lexicon
    start, end = tokens.span(index)
    key = tokens.keys[index]
    if prose[end : end + 2] == "- ":
        whole = key + tokens.keys[index + 1] if index + 1 < len(tokens) else key
    elif prose[max(0, start - 2) : start] == "- " and prose[start - 3].isalpha():
        whole = tokens.keys[index - 1] + key
    else:
        return False
    return not tokens.texts[index].islower() or is_known(context, whole, capital=False) or is_derived(whole, lexicon)


def _is_people(context: Context, stem: str, key: str) -> bool:
    """Whether a key is a well-known people, and the stem the same with two letters swapped, or one doubled: Idnian."""
    lexicon = context.knowledge.lexicon
    known = lexicon.flags(key) & DEMONYM and lexicon.zipf(key) >= _FREQUENT
    return bool(known) and sources(stem).get(key, OTHER) >= DOUBLED


def _stands(context: Context, text: str) -> int:
    """How often a word stands in the article, with or without a capital."""
    tokens = context.analysis.tokens
    return sum(tokens.count(form) for form in tokens.forms(parted(normalise(text))[0]))


def _among_unknown(context: Context, index: int) -> bool:
    """Whether a word beside it, in lower case, is as unknown: another language, or code."""
    tokens = context.analysis.tokens
    beside = [at for at in range(max(0, index - 2), min(len(tokens), index + 3)) if at != index]
    return any(
        tokens.texts[at].islower()
        and not is_known(context, tokens.keys[at], capital=False)
        and not context.knowledge.lexicon.corrections(tokens.keys[at])
        for at in beside
    )


def _twins(context: Context, stem: str, ending: str) -> Iterator[str]:
    """The names of the article, standing twice or more, of which one slip makes the stem."""
    tokens = context.analysis.tokens
    for key in sources(stem):
        if key in tokens.vocabulary and _capitals(context, key) > 1:
            yield max(tokens.forms(key), key=tokens.count) + ending


def _capitals(context: Context, key: str) -> int:
    """How often a word stands with a capital."""
    tokens = context.analysis.tokens
    return sum(tokens.count(form) for form in tokens.forms(key) if form[0].isupper())
