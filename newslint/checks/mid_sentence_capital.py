"""A verb or function word with a capital in mid-sentence, where nothing around it is a name or a title."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.analysis.tokens import Tokens
from newslint.checks.base import Context, Hit, Kind, Option
from newslint.document.news import is_title_case
from newslint.knowledge.lexicon import DEMONYM, GB, GERUND, GIVEN_NAME, PAST, PLACE, PROPER, SURNAME, US

_MID = re.compile(r"[a-z0-9][,;]?\s$")
_SMALL = frozenset("a an and at by for in of on or the to with".split())
_OFTEN = 3
"""Places of a word that is never written small from which on it is a name."""
_RUNNING = frozenset(("paragraph", "list", "blockquote"))


def check(context: Context) -> Iterator[Hit]:
    """A hit a stray capital; the fix is the word in lower case."""
    tokens, document = context.analysis.tokens, context.document
    for form, places in tokens.places.items():
        if not (form[0].isupper() and form[1:].islower() and form.isalpha()) or len(places) > 1:
            continue
        index = places[0]
        key = tokens.keys[index]
        if (
            key in context.card.options["exceptions"]
            or not _lower_case_word(context, key)
            or form in context.knowledge.accepted
        ):
            continue
        block = document.block_at(tokens.starts[index])
        past = bool(context.knowledge.lexicon.flags(key) & PAST)
        if block is None or block.kind not in _RUNNING or not _in_running_text(context, index, past):
            continue
        yield Hit(tokens.span(index), (form, key), (key,), replacement=key, safety="unsafe")


def _lower_case_word(context: Context, key: str) -> bool:
    """Whether the word is one that is written small: a past or -ing form, or a function word, and no name."""
    lexicon, options = context.knowledge.lexicon, context.card.options
    if key in options["function-words"]:
        return True
    flags = lexicon.flags(key)
    if not flags & (PAST | GERUND) or not flags & (US | GB) or flags & (PROPER | PLACE | DEMONYM | GIVEN_NAME):
        return False
    return not flags & SURNAME or lexicon.zipf(key) >= 4.3


def _in_running_text(context: Context, index: int, past: bool) -> bool:
    """Whether the word stands among words in lower case, in a sentence and a quote that are not set as titles."""
    tokens, sentences = context.analysis.tokens, context.analysis.sentences
    start = tokens.starts[index]
    prose = context.document.prose
    if not _MID.search(prose[max(0, start - 3) : start]) or sentences.starts_at(start):
        return False
    after = prose[start + len(tokens.texts[index]) :][:2]
    if after[:1] in ("-", "–", "'", "’", "/", "&") or after.startswith((" &", " (")):
        return False
    sentence = tokens.between(sentences.spans[sentences.at(start)])
    before = index - 1
    if not _is_running(context, before, sentence) and not (past and after[:1].isspace() and _is_name(context, before)):
        return False
    if index + 1 in sentence and not tokens.texts[index + 1][0].islower():
        return False
    return not _in_title(tokens, index, sentence) and not any(
        is_title_case([tokens.texts[near] for near in words]) for words in (sentence, *_quoted(context, index))
    )


def _is_running(context: Context, index: int, sentence: range) -> bool:
    """Whether a word is written small, or would be but for the start of its sentence."""
    text = context.analysis.tokens.texts[index]
    return index not in sentence or text[0].islower() or (index == sentence.start and not _is_name(context, index))


def _is_name(context: Context, index: int) -> bool:
    """Whether a word with a capital is a name: no dictionary has it small, or the article never does and often has it."""
    tokens = context.analysis.tokens
    key = tokens.keys[index]
    flags = context.knowledge.lexicon.flags(key)
    if not flags & (US | GB) or flags & (PROPER | GIVEN_NAME | PLACE | DEMONYM):
        return True
    forms = tokens.forms[key]
    return sum(forms.values()) >= _OFTEN and not any(form[0].islower() for form in forms)


def _in_title(tokens: Tokens, index: int, sentence: range) -> bool:
    """Whether a small word joins a capital to the word: “Department of Housing and …”, “Elected and Appointed Officials”."""
    before, after = index - 1, index + 1
    while before > sentence.start and tokens.texts[before] in _SMALL:
        before -= 1
    if index - 1 > before > sentence.start and tokens.texts[before][0].isupper():
        return True
    return after + 1 in sentence and tokens.texts[after] in ("and", "or") and tokens.texts[after + 1][0].isupper()


def _quoted(context: Context, index: int) -> Iterator[range]:
    """The words of the quotes that a word stands in."""
    tokens = context.analysis.tokens
    start = tokens.starts[index]
    for quote in context.analysis.quotes.quotes:
        if quote.inner.start <= start < quote.inner.end:
            yield tokens.between(quote.inner)


KIND = Kind(
    arguments=("the word", "the word in lower case"),
    options={
        "function-words": Option("strings", (), "words that never begin a name by themselves"),
        "exceptions": Option("strings", (), "words that are names by themselves"),
    },
    check=check,
)
