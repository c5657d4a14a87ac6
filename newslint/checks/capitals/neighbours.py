"""What stands beside a word with a capital: running text, a name, or a capital of another kind."""

from __future__ import annotations

from typing import NamedTuple

from newslint.analysis.tokens import Tokens
from newslint.checks.base import Context
from newslint.checks.spelling.looks import parted
from newslint.knowledge.lexicon import DEMONYM, GB, GERUND, GIVEN_NAME, PAST, PLACE, PROPER, US
from newslint.knowledge.titles import CALENDAR, FUNCTION_WORDS, INSTITUTIONS, NATIONALITIES, SHORT_TITLES, TITLES

CLEAR, NAME, CAPITAL = 0, 1, 2
"""What a neighbour is: written small, or parted from the word by a mark or a number; a name; a capital of another kind."""

_OFTEN = 3
"""Places of a word that is never written small from which on it is a name."""
_PAIRS = frozenset(
    (
        "attorney general,capitol hill,civil war,cold war,far east,foreign minister,high court,justice department,middle east,"
        "new delhi,new england,new hampshire,new jersey,new mexico,new orleans,new york,new zealand,prime minister,"
        "state department,state senator,supreme court,treasury department,vice president,wall street,white house,world cup,"
        "world war"
    ).split(",")
)
"""Names of two words, the first of which the dictionaries have small."""
_JOINTS = ("", ",", ";", ".,")
"""What may stand between a word and its neighbour before it; “.,” ends an abbreviation (“Calif., including”)."""
_APPOSED = (":", ", a ", ", an ", ", the ", ", which ", ", whose ", "’s ", "'s ")
"""What stands behind the title of a work or the name of a group."""


class Neighbour(NamedTuple):
    """The word beside another: its token index (-1: none), its key, what it is, and whether only a space parts the two."""

    place: int
    key: str
    kind: int
    joined: bool


_NOTHING = Neighbour(-1, "", CLEAR, False)


def before(context: Context, index: int, sentence: range) -> Neighbour:
    """The neighbour before a word, over a comma, too."""
    tokens, near = context.analysis.tokens, index - 1
    if near not in sentence:
        return _NOTHING
    gap = context.document.prose[tokens.span(near).end : tokens.starts[index]]
    if gap.strip() not in _JOINTS:
        return _NOTHING
    kind = _kind(context, near, sentence)
    if kind == CAPITAL and tokens.keys[near] in INSTITUTIONS and tokens.texts[near - 1][0].isupper():
        kind = NAME  # “the State Department”
    return Neighbour(near, tokens.keys[near], kind, gap.isspace())


def after(context: Context, index: int, sentence: range) -> Neighbour:
    """The neighbour after a word, over nothing but a space."""
    tokens, near = context.analysis.tokens, index + 1
    if near not in sentence or not spaced(context, index):
        return _NOTHING
    return Neighbour(near, tokens.keys[near], _kind(context, near, sentence), True)


def spaced(context: Context, index: int) -> bool:
    """Whether only a space stands between a word and the next."""
    tokens = context.analysis.tokens
    return (
        index + 1 < len(tokens) and context.document.prose[tokens.span(index).end : tokens.starts[index + 1]].isspace()
    )


def _kind(context: Context, index: int, sentence: range) -> int:
    tokens = context.analysis.tokens
    if tokens.texts[index][0].islower() or tokens.keys[index].partition("'")[0] == "i":
        return CLEAR
    if is_name(context, index):
        return NAME
    return CLEAR if index == sentence.start else CAPITAL


def is_name(context: Context, index: int) -> bool:
    """Whether a word with a capital is a name: no dictionary has it small, or the article often has it and never small."""
    tokens = context.analysis.tokens
    text, key = tokens.texts[index], parted(tokens.keys[index])[0]
    if text.isupper() and len(text) > 1:
        return True
    flags = context.knowledge.lexicon.flags(key)
    if key in FUNCTION_WORDS:
        return False
    if not flags & (US | GB) or flags & (PROPER | GIVEN_NAME | PLACE | DEMONYM):
        return True
    if flags & (PAST | GERUND):
        return False
    if key in TITLES and index + 1 < len(tokens) and tokens.texts[index + 1][0].isupper():
        return True
    forms = tokens.forms(tokens.keys[index])
    return sum(map(tokens.count, forms)) >= _OFTEN and not any(form[0].islower() for form in forms)


def stands_alone(context: Context, index: int, word: int) -> bool:
    """Whether a name is no part of a title with the word before it.

    It is none where the name is a time, a people, a short title or an acronym, or stands elsewhere without that word.
    """
    tokens = context.analysis.tokens
    key = tokens.keys[index]
    if key in CALENDAR or key in SHORT_TITLES or key in NATIONALITIES or key.rstrip("s") in NATIONALITIES:
        return not _is_apposed(context, index)
    if context.knowledge.lexicon.flags(key) & DEMONYM or (len(key) > 1 and tokens.texts[index].isupper()):
        return not _is_apposed(context, index)
    return is_elsewhere(context, index, word) or is_pair(context, index)


def is_elsewhere(context: Context, index: int, word: int) -> bool:
    """Whether a name stands elsewhere without the word before it, and no colon or apposition tells that it ends a title."""
    return not _is_apposed(context, index) and _elsewhere(context.analysis.tokens, index, word, 1)


def _is_apposed(context: Context, index: int) -> bool:
    return context.document.prose[context.analysis.tokens.span(index).end :][:8].startswith(_APPOSED)


def is_known_pair(context: Context, index: int, word: int) -> bool:
    """Whether a capital and the next one stand together elsewhere, without the word before them: “Supreme Court”."""
    tokens = context.analysis.tokens
    if index + 1 >= len(tokens) or not tokens.texts[index + 1][0].isupper():
        return False
    return is_pair(context, index) or _elsewhere(tokens, index, word, 2)


def is_pair(context: Context, index: int) -> bool:
    """Whether a word and the next are a name that everybody knows: “the White House”."""
    return " ".join(parted(key)[0] for key in context.analysis.tokens.keys[index : index + 2]) in _PAIRS


def is_loose(context: Context, index: int) -> bool:
    """Whether a word has a capital that no name explains, or is a single letter: “V for Victory”."""
    text = context.analysis.tokens.texts[index]
    return text[0].isupper() and ((len(text) == 1 and text not in "AI") or not is_name(context, index))


def is_frequent(context: Context, index: int) -> bool:
    """Whether the article has a name often."""
    tokens = context.analysis.tokens
    return len(tokens.places(tokens.texts[index])) >= _OFTEN


def is_full_name(context: Context, index: int) -> bool:
    """Whether a first name and another capital stand there."""
    tokens = context.analysis.tokens
    first = bool(context.knowledge.lexicon.flags(tokens.keys[index]) & GIVEN_NAME)
    return first and index + 1 < len(tokens) and spaced(context, index) and tokens.texts[index + 1][0].isupper()


def _elsewhere(tokens: Tokens, index: int, word: int, length: int) -> bool:
    texts = tokens.texts
    return any(
        place != index
        and texts[place : place + length] == texts[index : index + length]
        and texts[place - 1].lower() != texts[word].lower()
        for place in tokens.places(texts[index])
    )
