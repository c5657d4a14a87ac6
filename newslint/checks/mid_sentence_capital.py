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
_VERBAL = frozenset("to by of in about for from was were be been is are am and while before after without".split())
"""Words before a form of a verb that is no title."""
_SHORTEST = 5
_OFTEN = 3
"""Places of a word that is never written small from which on it is a name."""
_RUNNING = frozenset(("paragraph", "list", "blockquote"))


def check(context: Context) -> Iterator[Hit]:
    """A hit a stray capital; the fix is the word in lower case."""
    tokens, accepted = context.analysis.tokens, context.knowledge.accepted
    for form, places in tokens.places.items():
        if not (form[0].isupper() and form[1:].islower() and form.isalpha()) or form in accepted:
            continue
        key = tokens.keys[places[0]]
        if key in context.card.options["exceptions"] or not _lower_case_word(context, key):
            continue
        stray = [index for index in places if _in_mid_sentence(context, index)]
        if len(stray) == 1 and _in_running_text(context, stray[0], bool(context.knowledge.lexicon.flags(key) & PAST)):
            yield Hit(tokens.span(stray[0]), (form, key), (key,), replacement=key, safety="unsafe")


def _in_mid_sentence(context: Context, index: int) -> bool:
    """Whether a word stands in running text, where no start of a sentence or a quote explains a capital."""
    start = context.analysis.tokens.starts[index]
    prose = context.document.prose
    if not _MID.search(prose[max(0, start - 3) : start]) or context.analysis.sentences.starts_at(start):
        return False
    block = context.document.block_at(start)
    return block is not None and block.kind in _RUNNING


def _lower_case_word(context: Context, key: str) -> bool:
    """Whether the word is one that is written small: a past or -ing form, or a function word, and no name."""
    lexicon, options = context.knowledge.lexicon, context.card.options
    if key in options["function-words"]:
        return True
    if len(key) < _SHORTEST:
        return False  # “the Met”
    flags = lexicon.flags(key)
    verbal = flags & (PAST | GERUND) or key.endswith("ed")
    if not verbal or not flags & (US | GB) or flags & (PROPER | PLACE | DEMONYM | GIVEN_NAME):
        return False
    return not flags & SURNAME or lexicon.zipf(key) >= 4.3


def _in_running_text(context: Context, index: int, past: bool) -> bool:
    """Whether the word stands among words in lower case, in a sentence and a quote that are not set as titles."""
    tokens, sentences = context.analysis.tokens, context.analysis.sentences
    start = tokens.starts[index]
    end = start + len(tokens.texts[index])
    after = context.document.prose[end : end + 2]
    if after[:1] in ("-", "–", "'", "’", "/", "&") or after.startswith((" &", " (")):
        return False
    sentence = tokens.between(sentences.spans[sentences.at(start)])
    before = index - 1
    if not _is_running(context, before, sentence) and not (
        past and after[:1].isspace() and _acts(context, before, index)
    ):
        return False
    capital_follows = after[:1].isspace() and index + 1 in sentence and not tokens.texts[index + 1][0].islower()
    if capital_follows and not (tokens.keys[before] in _VERBAL and _is_often(context, index + 1)):
        return False  # a name may be what the verb is about (“by Defeating Navarro”), or the rest of a title (“Leaving Home”)
    return not _in_title(tokens, index, sentence) and not any(
        is_title_case([tokens.texts[near] for near in words]) for words in (sentence, *_quoted(context, index))
    )


def _is_running(context: Context, index: int, sentence: range) -> bool:
    """Whether a word is written small, or would be but for the start of its sentence."""
    text = context.analysis.tokens.texts[index]
    if index not in sentence or text[0].islower() or context.analysis.tokens.keys[index].partition("'")[0] == "i":
        return True
    return index == sentence.start and not _is_name(context, index)


def _acts(context: Context, name: int, verb: int) -> bool:
    """Whether a name is who does what a past form says (“Navarro Launched”), and the form no surname (“Ian Read”)."""
    lexicon = context.knowledge.lexicon
    return _is_name(context, name) and not lexicon.flags(context.analysis.tokens.keys[verb]) & SURNAME


def _is_name(context: Context, index: int) -> bool:
    """Whether a word with a capital is a name: no dictionary has it small, or the article never does and often has it."""
    tokens = context.analysis.tokens
    key = tokens.keys[index]
    flags = context.knowledge.lexicon.flags(key)
    if not flags & (US | GB) or flags & (PROPER | GIVEN_NAME | PLACE | DEMONYM):
        return True
    return _is_often(context, index)


def _is_often(context: Context, index: int) -> bool:
    """Whether the article often has a word and never writes it small."""
    forms = context.analysis.tokens.forms[context.analysis.tokens.keys[index]]
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
