"""A real word in the wrong place: “then” for “than”, “it's” for “its”, shown by the words around."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.base import Card, Context, Hit, Kind, Option
from newslint.checks.confusion import patterns, sets
from newslint.checks.confusion.evidence import Evidence, evidence
from newslint.checks.confusion.patterns import Pattern
from newslint.checks.confusion.screen import Screen
from newslint.checks.confusion.surroundings import surroundings
from newslint.document.news import is_title_case

_JOINTS = frozenset("-/_&")
_OPENING = frozenset("“‘\"'«([")
_CLOSING = frozenset("”’\"'»)]")


class Prepared(NamedTuple):
    """The card's sets and patterns by the word written, and all these words."""

    words: frozenset[str]
    confused: dict[str, tuple[str, ...]]
    wrong: dict[str, list[Pattern]]
    right: dict[str, list[Pattern]]
    screen: Screen


def prepare(card: Card) -> Prepared:
    """The sets and patterns of a card. Raises ValueError where one has not the shape it should."""
    options = card.options
    confused = sets.parse(options["sets"])
    wrong = patterns.parse(options["wrong"], wrong=True)
    right = patterns.parse(options["right"], wrong=False)
    return Prepared(frozenset((*confused, *wrong)), confused, wrong, right, Screen(confused, wrong))


def check(context: Context) -> Iterator[Hit]:
    """A hit a word that another is meant for; the fix is that word."""
    tokens, prose, bigrams = context.analysis.tokens, context.document.prose, context.knowledge.bigrams
    prepared: Prepared = context.prepared
    for key in tokens.vocabulary & prepared.words:
        for index in prepared.screen.places(bigrams, prose, tokens, key):
            found = _found(context, index, key)
            if found is not None and _in_running_text(context, index):
                yield _hit(context, index, found)


def _found(context: Context, index: int, key: str) -> Evidence | None:
    prepared: Prepared = context.prepared
    around = surroundings(context, index)
    wrong = prepared.wrong.get(key, [])
    found = evidence(context, key, prepared.confused.get(key, ()), wrong, around)
    if found is None or found.score < context.card.options["evidence"] / 10:
        return None
    lexicon = context.knowledge.lexicon
    return None if any(pattern.fits(around, lexicon) for pattern in prepared.right.get(key, ())) else found


def _in_running_text(context: Context, index: int) -> bool:
    """Whether a word is no accepted one, part of no compound and no name, not named itself (“wit”), and in no title."""
    tokens, document = context.analysis.tokens, context.document
    start, end = tokens.span(index)
    prose, text = document.prose, tokens.texts[index]
    if text in context.knowledge.accepted:
        return False
    before, after = prose[max(0, start - 1) : start], prose[end : end + 1]
    if (before and before in _JOINTS) or (after and after in _JOINTS):
        return False
    if before and before in _OPENING and after and after in _CLOSING:
        return False
    if not text.islower():
        opens = context.analysis.sentences.starts_at(start) or before in _OPENING
        follows = tokens.texts[index + 1 : index + 2]
        if not opens or not text[1:].islower() or not (follows and follows[0].islower()):
            return False
    block = document.block_at(start)
    if block is None:
        return True
    heading = block.kind == "headline" or block.kind.startswith("heading")
    return not heading or not is_title_case([tokens.texts[near] for near in tokens.between(block.span)])


def _hit(context: Context, index: int, found: Evidence) -> Hit:
    tokens = context.analysis.tokens
    form = tokens.texts[index]
    meant = found.meant[0].upper() + found.meant[1:] if form[0].isupper() else found.meant
    if "'" in meant and "’" in context.document.prose:
        meant = meant.replace("'", "’")
    why = found.why or _usual(context, index, meant)
    return Hit(tokens.span(index), (form, meant, why), (meant,), meant, "unsafe")


def _usual(context: Context, index: int, meant: str) -> str:
    """The evidence of the n-grams in words: the right and the wrong phrase, with a word on either side where there is one."""
    tokens, prose = context.analysis.tokens, context.document.prose
    first = index - 1 if index and prose[tokens.starts[index] - 1] == " " and _adjoin(context, index - 1) else index
    last = index + 1 if index + 1 < len(tokens) and _adjoin(context, index) else index
    before, after = " ".join(tokens.texts[first:index]), " ".join(tokens.texts[index + 1 : last + 1])
    usual, written = (" ".join(filter(None, (before, word, after))) for word in (meant, tokens.texts[index]))
    return f"“{usual}” is usual, “{written}” is not"


def _adjoin(context: Context, index: int) -> bool:
    """Whether only a space stands between a word and the next."""
    tokens, prose = context.analysis.tokens, context.document.prose
    return prose[tokens.span(index).end : tokens.starts[index + 1]] == " "


KIND = Kind(
    arguments=("the word", "the word that is meant", "the evidence"),
    options={
        "sets": Option(
            "strings", (), "words taken for one another: `its/it's`; `guilt>gilt` where only the first is a slip"
        ),
        "wrong": Option(
            "strings", (), "patterns that show a word wrong: `more {then>than}: “than” follows a comparative`"
        ),
        "right": Option("strings", (), "patterns that show a word right: `to {wit}`"),
        "evidence": Option("int", 25, "ten times the least evidence (decimal logarithms) of a finding"),
    },
    check=check,
    prepare=prepare,
)
