"""A verb or function word with a capital in mid-sentence, where nothing around it is a name or a title."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.base import Context, Hit, Kind, Option
from newslint.document.news import is_title_case
from newslint.knowledge.lexicon import DEMONYM, GB, GERUND, GIVEN_NAME, PAST, PLACE, PROPER, SURNAME, US

_MID = re.compile(r"[a-z0-9][,;]?\s$")
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
    sentence = sentences.spans[sentences.at(start)]
    words = [tokens.texts[near] for near in tokens.between(sentence)]
    return not is_title_case(words)


KIND = Kind(
    arguments=("the word", "the word in lower case"),
    options={"function-words": Option("strings", (), "words that never begin a name by themselves")},
    check=check,
)
