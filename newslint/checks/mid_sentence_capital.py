"""A verb or function word with a capital in mid-sentence, where nothing around it is a name or a title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.base import Context, Hit, Kind, Option
from newslint.checks.capitals.neighbours import (
    CAPITAL,
    CLEAR,
    Neighbour,
    after,
    before,
    in_title,
    is_known_pair,
    stands_alone,
)
from newslint.knowledge.lexicon import (
    DEMONYM,
    GB,
    GIVEN_NAME,
    NOUN_PLURAL,
    PAST,
    PLACE,
    PROPER,
    SURNAME,
    US,
    VERB,
)
from newslint.knowledge.speech import speech
from newslint.knowledge.titles import CALENDAR, FUNCTION_WORDS, WEEKDAYS

_MID = re.compile(r"(?:[a-z0-9%)][,;]?|[.”’\"'],)\s$")
_SHORTEST = 5
_MOST = 2
"""Places of a form in mid-sentence beyond which it is no slip."""
_RUNNING = frozenset(("paragraph", "list", "blockquote"))
_ARTICLES = frozenset("the a an his her its their our my your no".split())
_PREPOSITIONS = frozenset("of in from for by with on at as than about into over to".split())
_OBJECTS = frozenset(
    "the a an his her its their our my your this that these those him them it us me he she they we to".split()
)
"""Words before which a verb is one: what it is done to, or what it says."""
_WORKS = frozenset(
    "book novel film movie album song show series play musical memoir documentary group called titled entitled named dubbed "
    "magazine podcast program programme band site website".split()
)
"""Words before the title of a work or the name of a group."""
_HUNG = frozenset("based backed born area led owned style like type era linked listed only run bound themed".split())
"""What hangs on a name by a hyphen."""


class _Word(NamedTuple):
    """What kind of word has the capital; `past` only where it is no noun or surname as well."""

    key: str
    function: bool
    verb: bool
    past: bool
    surname: bool


def check(context: Context) -> Iterator[Hit]:
    """A hit a stray capital; the fix is the word in lower case."""
    tokens, accepted = context.analysis.tokens, context.knowledge.accepted
    for form, places in tokens.places.items():
        if not (form[0].isupper() and form[1:].islower() and form.isalpha()) or form in accepted:
            continue
        key = tokens.keys[places[0]]
        if key in context.card.options["exceptions"]:
            continue
        word = _lower_case_word(context, key)
        if not word:
            continue
        mid = [index for index in places if _in_mid_sentence(context, index)]
        if len(mid) > _MOST:
            continue
        stray = [index for index in mid if _is_stray(context, index, word)]
        if len(stray) < len(mid) and (word.function or not tokens.places.get(key)):
            continue  # it belongs to a name elsewhere
        for index in stray:
            yield Hit(tokens.span(index), (form, key), (key,), replacement=key, safety="unsafe")


def _in_mid_sentence(context: Context, index: int) -> bool:
    """Whether a word stands in running text, where no start of a sentence or a quote explains a capital."""
    start = context.analysis.tokens.starts[index]
    prose = context.document.prose
    if not _MID.search(prose[max(0, start - 3) : start]) or context.analysis.sentences.starts_at(start):
        return False
    block = context.document.block_at(start)
    return block is not None and block.kind in _RUNNING


def _lower_case_word(context: Context, key: str) -> _Word | None:
    """What the word is if it is one that is written small: a past or -ing form, or a function word, and no name."""
    if key in context.card.options["function-words"]:
        return _Word(key, True, False, False, False)
    if len(key) < _SHORTEST:
        return None  # “the Met”
    lexicon = context.knowledge.lexicon
    flags = lexicon.flags(key)
    if not (flags & PAST or key.endswith(("ed", "ing"))) or flags & (PROPER | PLACE | DEMONYM | GIVEN_NAME):
        return None
    if not flags & (US | GB):
        return _Word(key, False, True, key.endswith("ed"), False) if _is_inflected(context, key) else None
    past = bool(flags & PAST) and not lexicon.flags(key + "s") & NOUN_PLURAL  # “a forecast”
    surname = bool(flags & SURNAME) and lexicon.zipf(key) < 4.3 and not context.analysis.tokens.places.get(key)
    return _Word(key, False, bool(flags & VERB), past, surname)


def _is_inflected(context, key):
    lexicon = context.knowledge.lexicon
    if lexicon.flags(key) & SURNAME or lexicon.zipf(key) < 2.3:
        return False
    stem = key[:-2] if key.endswith("ed") else key[:-3]
    return any(lexicon.flags(form) & (US|GB) for form in (stem, stem+"e"))


def _is_stray(context: Context, index: int, word: _Word) -> bool:
    """Whether a word stands as in running text, in a sentence and a quote that are not set as titles."""
    tokens, sentences = context.analysis.tokens, context.analysis.sentences
    end = tokens.span(index).end
    following = context.document.prose[end : end + 2]
    if following[:1] in ("–", "/", "&") or following.startswith((" &", " (")):
        return False
    if following[:1] in ("-", "'", "’") and following[1:].isalpha():
        if following[0] != "-" or not word.verb or tokens.keys[index + 1] in _HUNG or not tokens.texts[index+1].islower():
            return False
    sentence = tokens.between(sentences.spans[sentences.at(tokens.starts[index])])
    left, right = before(context, index, sentence), after(context, index, sentence)
    if right.kind == CAPITAL and not is_known_pair(context, right.index, index):
        return False
    if word.function:
        fits = _joins(left, right, following)
    else:
        fits = (_fits if right.kind == CLEAR else _fits_before_name)(context, word, index, left, right)
    return fits and not in_title(context, index, sentence)


def _joins(left: Neighbour, right: Neighbour, following: str) -> bool:
    """Whether a function word stands between words, at most one of them a name."""
    if left.kind == CAPITAL or left.key in _ARTICLES or not (following[:1].isspace() and following[1:].isalnum()):
        return False
    return right.kind == CLEAR or (left.kind == CLEAR and left.index >= 0)


def _fits(context, word, index, left, right) -> bool:
    acts = right.key in _OBJECTS
    if word.surname and not (acts and left.joined):
        return False
    noun_follows = right.joined and right.key not in FUNCTION_WORDS
    if left.kind == CLEAR:
        return noun_follows or not (word.past and left.key in (_PREPOSITIONS | _ARTICLES)) or not left.joined
    if left.key in CALENDAR:
        return word.verb or left.key in WEEKDAYS
    if left.key.endswith("'s"):
        return noun_follows
    if left.kind == CAPITAL:
        return word.past and acts and left.joined
    if not left.joined:
        return True
    if word.past:
        return right.joined or word.key in speech().verbs
    return word.verb and acts


def _fits_before_name(context, word, index, left, right) -> bool:
    if left.kind == CAPITAL or word.surname:
        return False
    if left.kind == CLEAR:
        if left.key in _ARTICLES:
            n=right.index+1
            t=context.analysis.tokens
            return stands_alone(context, right.index, index) and n<len(t) and t.texts[n].islower()
        if word.past:
            return left.key not in _PREPOSITIONS
        return word.verb and left.key not in _WORKS and stands_alone(context, right.index, index)
    return word.past or (not left.joined and word.verb and stands_alone(context, right.index, index))


KIND = Kind(
    arguments=("the word", "the word in lower case"),
    options={
        "function-words": Option("strings", (), "words that never begin a name by themselves"),
        "exceptions": Option("strings", (), "words that are names by themselves"),
    },
    check=check,
)
