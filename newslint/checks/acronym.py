"""An acronym that the article uses and never spells out.

Spelled out is one whose letters begin the words of a phrase anywhere in the article (“the Marl Ferry Board”, MFB), or that stands
in brackets behind other words, or before such in brackets. Left alone are those that the card lists as known, Roman numerals,
the abbreviations of states, call signs, words in capitals, and lines in capitals.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.base import Context, Hit, Kind, Option
from newslint.checks.names.slips import times
from newslint.document.model import Block
from newslint.knowledge.lexicon import GB, GIVEN_NAME, SURNAME, US

_RUNNING = frozenset(("paragraph", "list", "blockquote"))
_WORD = US | GB | GIVEN_NAME | SURNAME
"""What a word in capitals is when it is no acronym but emphasis, or who speaks in a transcript."""
_CALL_SIGN = re.compile(r"[WK][A-Z]{3}")
"""An American radio or television station, which is called by nothing else."""
_ROMAN = re.compile(r"[MDCLXVI]+")
_SMALL = r"(?:(?:of|the|and|for|in|on|to|de|la|du|des|a|an|at|by|against|&)[\s-]{1,3}){0,3}"
_JOINED = frozenset("-–.&/_@#'’0123456789")
_MARKS = frozenset("$€£")
_STATES = frozenset(
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD "
    "TN TX UT VT VA WA WV WI WY DC".split()
)
_SHOUTED = 3
"""Words in capitals in a row that are emphasis or a heading."""


def check(context: Context) -> Iterator[Hit]:
    """A hit an acronym, at its first place in running text: told are the acronym and how often it stands."""
    options = context.card.options
    known = _STATES | frozenset(options["known"])
    for text in context.analysis.tokens.written:
        if not _is_acronym(text, options["shortest"], options["longest"]) or text in known:
            continue
        if context.knowledge.lexicon.flags(text.lower()) & _WORD or _CALL_SIGN.fullmatch(text):
            continue
        if text in context.knowledge.accepted or context.knowledge.house.right(text) == text:
            continue
        standing = [index for index in context.analysis.tokens.places(text) if _stands(context, index)]
        if standing and not _is_given(context, text):
            yield Hit(context.analysis.tokens.span(standing[0]), (text, times(len(standing))))


def _is_acronym(text: str, shortest: int, longest: int) -> bool:
    if not shortest <= len(text) <= longest or not (text.isascii() and text.isalpha() and text.isupper()):
        return False
    return not _ROMAN.fullmatch(text)


def _stands(context: Context, index: int) -> bool:
    """Whether an acronym stands by itself in running text, where its neighbours are no capitals."""
    tokens, prose = context.analysis.tokens, context.document.prose
    start, end = tokens.span(index)
    block = context.document.block_at(start)
    if block is None or block.kind not in _RUNNING or _is_dateline(prose, block, end):
        return False
    if prose[start - 1 : start] in _JOINED | _MARKS or prose[end : end + 1] in _JOINED - {"'", "’", "-", "."}:
        return False
    if prose[end : end + 1] == " " and prose[end + 1 : end + 2].isupper():
        return False  # the head of a longer name (“RBC Capital Markets”)
    around = tokens.texts[max(0, index - _SHOUTED + 1) : index + _SHOUTED]
    return sum(word.isupper() and len(word) > 1 for word in around) < _SHOUTED and not _is_bracketed(prose, start, end)


def _is_dateline(prose: str, block: Block, end: int) -> bool:
    """Whether a word stands in the head of a paragraph, before a dash (“MARL (NNA) — ”)."""
    return re.match(r"[^\n—–]{0,60}?(?:—|–|\s--?\s)", prose[block.span.start : block.span.end]) is not None and (
        end - block.span.start < 60 and re.search(r"[—–]|\s--?\s", prose[end : end + 40]) is not None
    )


def _is_bracketed(prose: str, start: int, end: int) -> bool:
    """Whether an acronym stands alone in brackets: it is being introduced."""
    return prose[start - 1 : start] in ("(", "[") and prose[end : end + 1] in (")", "]")


def _is_given(context: Context, text: str) -> bool:
    """Whether the article says what an acronym is short for."""
    prose = context.document.prose
    if re.search(
        rf"\w[\w.’'”\"]*\s+\((?:the |or )?{text}s?\b|\b{text}s?\s*\([^()]{{5,80}}\)|\b(?:or|as|called)\s+(?:the )?{text}\b",
        prose,
    ):
        return True
    words = rf"[\w.’'&]{{0,30}}[\s-]{{1,3}}{_SMALL}".join(rf"\b{letter}" for letter in text)
    return re.search(words, prose, re.IGNORECASE) is not None


KIND = Kind(
    arguments=("the acronym", "how often it stands"),
    options={
        "known": Option("strings", (), "acronyms that every reader knows"),
        "shortest": Option("int", 3, "letters of the shortest acronym that is looked at"),
        "longest": Option("int", 6, "letters of the longest"),
    },
    check=check,
)
