"""A word with a capital in mid-sentence that has none of its own, where nothing around it is a name or a title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.base import Card, Context, Hit, Kind, Option
from newslint.checks.capitals.stray import is_stray
from newslint.checks.capitals.titled import is_set_as_text
from newslint.checks.capitals.words import COMMON, FUNCTION, small_word

_MID = re.compile(r"(?:[a-z0-9%)],?|[.”’\"'],)\s$")
_ITEM = re.compile(r"(?:^|[\s(])(?:\d{1,3}|[A-Za-z])\)\s$")
"""What numbers the items of a list that runs on in a line: “1) Boiled, 2) Fried”."""
_MOST = 2
"""Places of a form in mid-sentence beyond which it is no slip; it is one only once where the article never has it small."""
_RUNNING = frozenset(("paragraph", "list", "blockquote"))


class _Prepared(NamedTuple):
    """The words of the card."""

    functions: frozenset[str]
    exceptions: frozenset[str]


def _prepare(card: Card) -> _Prepared:
    return _Prepared(frozenset(card.options["function-words"]), frozenset(card.options["exceptions"]))


def check(context: Context) -> Iterator[Hit]:
    """A hit a stray capital; the fix is the word in lower case."""
    tokens, accepted, prepared = context.analysis.tokens, context.knowledge.accepted, context.prepared
    for form in [form for form in tokens.unlike if form.istitle()]:
        places = tokens.places(form)
        key = tokens.keys[places[0]]
        word = small_word(context, key, prepared.functions)
        if word is None or key in prepared.exceptions or not form.isalpha() or form in accepted:
            continue
        mid = [index for index in places if _in_mid_sentence(context, index)]
        most = 1 if word.kind == COMMON or key not in tokens.written else _MOST
        if not mid or len(mid) > most:
            continue
        stray = [index for index in mid if is_stray(context, index, word)]
        if word.kind == FUNCTION and len(stray) < len(mid):
            continue  # it belongs to a name elsewhere
        for index in stray:
            yield Hit(tokens.span(index), (form, key), (key,), replacement=key, safety="unsafe")


def _in_mid_sentence(context: Context, index: int) -> bool:
    """Whether a word stands in running text, where no start of a sentence or a quote explains a capital."""
    start = context.analysis.tokens.starts[index]
    prose = context.document.prose
    left = prose[max(0, start - 7) : start]
    if not _MID.search(left) or _ITEM.search(left) or context.analysis.sentences.starts_at(start):
        return False
    block = context.document.block_at(start)
    if block is None:
        return False
    return block.kind in _RUNNING or (block.kind == "headline" and is_set_as_text(context, index, block.span))


KIND = Kind(
    arguments=("the word", "the word in lower case"),
    options={
        "function-words": Option("strings", (), "words that never begin a name by themselves"),
        "exceptions": Option("strings", (), "words that are names by themselves"),
    },
    check=check,
    prepare=_prepare,
)
