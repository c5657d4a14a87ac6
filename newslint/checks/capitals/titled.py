"""Whether a word with a capital is a part of a title, or of a list of names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.base import Context
from newslint.checks.capitals.neighbours import CLEAR, Neighbour, is_elsewhere, is_loose, spaced
from newslint.document.news import is_title_case
from newslint.knowledge.lexicon import DEMONYM, GERUND, PAST, PLACE, SURNAME
from newslint.knowledge.titles import CALENDAR, FUNCTION_WORDS, INSTITUTIONS, NATIONALITIES
from newslint.model import Span

_SMALL = frozenset("a an and at by for from in of on or the to with".split())
_AND = frozenset(("and", "or"))
_JOINING = _AND | frozenset(("for", "of"))
"""Small words behind which a title goes on: “Citizens for Action”."""
_JOINING_NOUNS = _JOINING | frozenset(("in",))
_OPENING = (":", "-", "—", "–", "“", "‘", '"', "'", "(", "…")
"""Marks behind which a capital is due."""
_LONGEST_TITLE = 200
"""Words of the longest quote that may be the title of a work: a bound on work, where a mark was never closed."""
_LEAST_SMALL = 3
"""Words that a headline which is no title has small at least."""


class Use(NamedTuple):
    """How a word with a capital is used, as far as the words beside it tell.

    `verb` tells that the word before it shows it to be a verb, behind which a small word joins nothing; `acts` that what
    follows is what it is done to; `past` that it is a past form, `noun` that it is no form of a verb.
    """

    verb: bool
    acts: bool
    past: bool
    noun: bool


def in_title(context: Context, index: int, sentence: range, use: Use) -> bool:
    """Whether the word is a part of a title: by its sentence, by a quote, or by a small word that joins it to a capital."""
    texts = context.analysis.tokens.texts
    if _joins_before(context, index, sentence, use) or _joins_after(context, index, sentence, use):
        return True
    if _is_verse(context, index, sentence):
        return True
    if is_title_case([texts[near] for near in sentence]) and (
        not _is_stopped(context, sentence)
        or (_is_set_as_title(context, index, sentence) and not (use.verb and use.past))
    ):
        return True
    quoted = [words for words in _quoted(context, index) if len(words) <= _LONGEST_TITLE]
    return any(is_title_case([texts[near] for near in words]) for words in quoted)


def is_listed(context: Context, index: int, left: Neighbour, sentence: range, *, past: bool) -> bool:
    """Whether the word stands in a list of names: “Broomstick, Cadibarra and Sting”; `past` tells that it is a past form."""
    tokens, prose = context.analysis.tokens, context.document.prose
    if left.joined and left.key in _AND and left.place - 1 > sentence.start:
        last = left.place - 1
        if not tokens.texts[last][0].isupper() or not spaced(context, last):
            return False
        if is_loose(context, last) or not (past or _is_told(context, last, index)):
            return True
        gap = prose[tokens.span(last - 1).end : tokens.starts[last]]
        return gap == ", " and tokens.texts[last - 1][0].isupper()
    if left.kind == CLEAR or left.joined or index + 1 not in sentence:
        return False
    gap = prose[tokens.span(index).end : tokens.starts[index + 1]]
    return (gap == ", " or tokens.texts[index + 1] in _AND) and any(
        tokens.texts[near][0].isupper() for near in (index + 1, index + 2) if near in sentence
    )


def _is_told(context: Context, index: int, word: int) -> bool:
    """Whether a name is known to be a person's, a place's or a time: it stands elsewhere, or a list of names has it."""
    tokens = context.analysis.tokens
    key = tokens.keys[index]
    kinds = PLACE | DEMONYM if tokens.texts[index - 1] == "the" else PLACE | DEMONYM | SURNAME
    known = key in CALENDAR or key in NATIONALITIES or bool(context.knowledge.lexicon.flags(key) & kinds)
    return known or is_elsewhere(context, index, word)


def is_named_alike(context: Context, index: int, sentence: range) -> bool:
    """Whether the sentence has another name that begins with a participle: “the Unbridled mare Daring Dame”."""
    tokens, lexicon = context.analysis.tokens, context.knowledge.lexicon
    return any(
        tokens.texts[near][0].isupper()
        and near != index
        and tokens.keys[near].endswith(("ed", "ing"))
        and lexicon.flags(tokens.keys[near]) & (PAST | GERUND)
        and is_loose(context, near)
        and spaced(context, near)
        and is_loose(context, near + 1)
        and tokens.keys[near + 1] not in INSTITUTIONS
        for near in sentence[1:-1]
    )


def is_set_as_text(context: Context, index: int, headline: Span) -> bool:
    """Whether a headline has no capital but those of names, its first word and the word at hand aside."""
    tokens = context.analysis.tokens
    others = [near for near in tokens.between(headline)[1:] if near != index and tokens.texts[near] not in _SMALL]
    small = sum(tokens.texts[near][0].islower() for near in others)
    return small >= _LEAST_SMALL and not any(is_loose(context, near) for near in others)


def _is_set_as_title(context: Context, index: int, sentence: range) -> bool:
    """Whether of the words that are no names more have a capital than not, the first word and the word at hand aside."""
    texts = context.analysis.tokens.texts
    others = [near for near in sentence[1:] if near != index and texts[near] not in _SMALL]
    small = sum(texts[near][0].islower() for near in others)
    return sum(is_loose(context, near) for near in others) > small


def _is_stopped(context: Context, sentence: range) -> bool:
    """Whether a full stop ends a sentence, as in running text."""
    end = context.analysis.tokens.span(sentence[-1]).end
    return context.document.prose[end : end + 3].startswith((".", "?", "!", "”", '"'))


def _is_verse(context: Context, index: int, sentence: range) -> bool:
    """Whether a capital that no name explains stands behind a semicolon: lines of verse, or items of a list, run together."""
    tokens, prose = context.analysis.tokens, context.document.prose
    stop = prose.find(";", tokens.starts[sentence.start], tokens.starts[sentence[-1]])
    while stop >= 0:
        near = tokens.at(stop) + 1
        if near != index and is_loose(context, near) and "\n" not in prose[stop : tokens.starts[near]]:
            return True
        stop = prose.find(";", stop + 1, tokens.starts[sentence[-1]])
    return False


def _joins_before(context: Context, index: int, sentence: range, use: Use) -> bool:
    """Whether a small word joins a capital to the word: “Elected and Appointed Officials”, “Laws of Christmas Shopping”."""
    tokens, near, joined = context.analysis.tokens, index - 1, False
    while near > sentence.start and spaced(context, near):
        if tokens.texts[near] in _SMALL:
            joined = True
        elif joined or use.acts or use.past or tokens.texts[near][0].islower() or is_loose(context, near):
            break
        near -= 1
    return (
        joined
        and near > sentence.start
        and spaced(context, near)
        and is_loose(context, near)
        and not _opens(context, near)
    )


def _opens(context: Context, index: int) -> bool:
    """Whether a mark stands before a word behind which a capital is due."""
    start = context.analysis.tokens.starts[index]
    return context.document.prose[max(0, start - 2) : start].rstrip().endswith(_OPENING)


def _joins_after(context: Context, index: int, sentence: range, use: Use) -> bool:
    """Whether a small word joins the word to a capital: “Organizing for Action”, “Housing and Urban Development”."""
    tokens, joining = context.analysis.tokens, index + 1
    near = index + 2
    if use.verb or near not in sentence or not spaced(context, index) or not spaced(context, joining):
        return False
    small = tokens.texts[joining]
    if small not in (_JOINING_NOUNS if use.noun else _JOINING) or not tokens.texts[near][0].isupper():
        return False
    if is_loose(context, near):
        return True
    if use.noun and tokens.keys[index] not in FUNCTION_WORDS and tokens.texts[index - 1] not in _SMALL:
        return True  # “towards Morning in America”
    return (use.noun or (small in _AND and not use.past)) and not is_elsewhere(context, near, joining)


def _quoted(context: Context, index: int) -> Iterator[range]:
    """The words of the quotes that a word stands in."""
    tokens = context.analysis.tokens
    start = tokens.starts[index]
    for quote in context.analysis.quotes.quotes:
        if quote.inner.start <= start < quote.inner.end:
            yield tokens.between(quote.inner)
