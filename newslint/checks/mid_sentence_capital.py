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
_RUNNING = frozenset(("paragraph", "list", "blockquote"))


def check(context: Context) -> Iterator[Hit]:
    """A hit a stray capital; the fix is the word in lower case."""
    tokens, document = context.analysis.tokens, context.document
    for form, places in tokens.places.items():
        if not (form[0].isupper() and form[1:].islower() and form.isalpha()) or len(places) > 1:
            continue
        index = places[0]
        key = tokens.keys[index]
        if not _lower_case_word(context, key) or form in context.knowledge.accepted:
            continue
        block = document.block_at(tokens.starts[index])
        if block is None or block.kind not in _RUNNING or not _in_running_text(context, index):
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


def _in_running_text(context: Context, index: int) -> bool:
    """Whether the word stands between words in lower case, in a sentence that is not set as a title."""
    tokens, sentences = context.analysis.tokens, context.analysis.sentences
    start = tokens.starts[index]
    prose = context.document.prose
    if not _MID.search(prose[max(0, start - 3) : start]) or sentences.starts_at(start):
        return False
    after = prose[start + len(tokens.texts[index]) :][:2]
    if after[:1] in ("-", "–", "'", "’", "/", "&") or after.startswith((" &", " (")):
        return False
    around = [near for near in (index - 1, index + 1) if 0 <= near < len(tokens)]
    if any(not tokens.texts[near][0].islower() for near in around):
        return False
    sentence = tokens.between(sentences.spans[sentences.at(start)])
    if _in_title(tokens, index, sentence, context.knowledge.lexicon.flags(tokens.keys[index]) & PAST):
        return False
    return not is_title_case([tokens.texts[near] for near in sentence])


def _in_title(tokens: Tokens, index: int, sentence: range, past: int) -> bool:
    """Whether a small word joins the word to a capital: “Department of Housing and …”, “The Art of Being the Chief”.

    After a past form that says nothing: “the troops Attacked in Syria”.
    """
    before, after = index - 1, index + 1
    while before > sentence.start and tokens.texts[before] in _SMALL:
        before -= 1
    if index - 1 > before > sentence.start and tokens.texts[before][0].isupper():
        return True
    while after < sentence.stop and tokens.texts[after] in _SMALL:
        after += 1
    return not past and index + 1 < after < sentence.stop and tokens.texts[after][0].isupper()


KIND = Kind(
    arguments=("the word", "the word in lower case"),
    options={"function-words": Option("strings", (), "words that never begin a name by themselves")},
    check=check,
)
