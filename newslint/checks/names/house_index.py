"""The forms of the house lists, ready to be looked up in a document: by its words, all forms in one pass.

Each form stands under its rarest word. The words of a document are looked up once; where one is such a word, the words
around it are held against the forms of that length. Forms that have no plain word (“7-11”) are searched for by one
pattern that lists them all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from newslint.analysis import Analysis
from newslint.analysis.tokens import Tokens, tokenize
from newslint.knowledge.facts import Knowledge
from newslint.knowledge.house_list import HouseName
from newslint.knowledge.lexicon import normalise, plain
from newslint.model import Span

_ADDRESS = re.compile(r"://|[a-z\d]{2}\.[a-z]{2,}|\\")
"""What stands in a string without spaces that is an address or a path."""
_AROUND = 100
"""Code points on either side that are looked at for one."""
_MOST_AROUND = 10
"""Code points around its words beyond which a form is searched for as it is."""
_STUCK = frozenset("@#_")
_JOINTS = str.maketrans("", "", " -'")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_POSSESSIVE, _PLURALS = "'s", ("s", "es")


class Form(NamedTuple):
    """A form as it is looked up: its plain text, the code points of it before its first and after its last word, and
    the entries that call it wrong, the nearest first; none where it is only to be kept."""

    text: str
    lead: int
    tail: int
    entries: tuple[HouseName, ...]


class _Shape(NamedTuple):
    """What a form has around its words: code points before and after them, and the ending of the last."""

    lead: int
    tail: int
    ending: str


_NOTHING: dict[_Shape, dict[str, list[Form]]] = {}


class Use(NamedTuple):
    """A form where it stands in a prose: its span, possessive left out, and how it is written there.

    `ending` is that of a plural; it is in the span and not in `written`.
    """

    form: Form
    span: Span
    written: str
    ending: str


class HouseIndex:
    """The forms of the house lists."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._zipf = knowledge.lexicon.zipf
        self._anchors: dict[str, set[tuple[int, int]]] = {}
        """For each anchoring word the lengths in words of its forms, and which word of them it is."""
        self._by_keys: dict[tuple[str, ...], dict[_Shape, dict[str, list[Form]]]] = {}
        """For the words of a form in a row, then for its shape, then for its text in lower case, the forms."""
        self._odd: dict[str, Form] = {}
        self._waiting: dict[str, list[tuple[str, tuple[HouseName, ...]]]] = {}
        """For each anchoring word the forms that are made ready when a document first has it: most lists are never met."""
        self._ready: set[tuple[str, tuple[HouseName, ...]]] = set()
        for text, entries in _forms(knowledge).items():
            if text.translate(_JOINTS).isalpha():
                self._wait(text, entries)
            else:
                self._add(text, entries)
        self._pattern = self._compiled() if self._odd else None

    def _wait(self, text: str, entries: tuple[HouseName, ...]) -> None:
        keys = [normalise(word) for word in _WORD.findall(text)]
        anchor = self._anchor(keys)
        for ending in ("", _POSSESSIVE, *_PLURALS) if anchor == len(keys) - 1 else ("",):
            self._waiting.setdefault(keys[anchor] + ending, []).append((text, entries))

    def _anchor(self, keys: list[str]) -> int:
        """Which of the words of a form is the rarest."""
        return min(range(len(keys)), key=lambda index: (self._zipf(keys[index]), index))

    def _add(self, text: str, entries: tuple[HouseName, ...]) -> None:
        tokens = tokenize(text)
        form = (
            Form(text, tokens.starts[0], len(text) - tokens.span(len(tokens) - 1).end, entries)
            if tokens.texts
            else None
        )
        if form is None or form.lead + form.tail > _MOST_AROUND:
            self._odd[text] = Form(text, 0, 0, entries)
            return
        keys = tokens.keys
        anchor = self._anchor(keys)
        last = len(keys) - 1
        for ending in ("", _POSSESSIVE, *_PLURALS) if not form.tail else ("",):
            ended = (*keys[:last], keys[last] + ending)
            shapes = self._by_keys.setdefault(ended, {})
            forms = shapes.setdefault(_Shape(form.lead, form.tail, ending), {})
            forms.setdefault(text.lower(), []).append(form)
            self._anchors.setdefault(ended[anchor], set()).add((len(keys), anchor))

    def _compiled(self) -> Any:
        import regex  # only where a list has such forms

        return regex.compile(r"(?<![\w.])\L<forms>(?!\w)", forms=list(self._odd))

    def uses(self, analysis: Analysis) -> Iterator[Use]:
        """Every place of a document where a form stands, in no order, those inside longer ones with them."""
        tokens = analysis.tokens
        for key in self._waiting.keys() & tokens.vocabulary:
            for text, entries in self._waiting.pop(key):
                if (text, entries) not in self._ready:
                    self._ready.add((text, entries))
                    self._add(text, entries)
        for key in self._anchors.keys() & tokens.vocabulary:
            for text in tokens.forms(key):
                for index in tokens.places(text):
                    for length, anchor in self._anchors[key]:
                        yield from self._at(analysis, tokens, index - anchor, length)
        if self._pattern is not None:
            prose = analysis.document.prose
            for match in self._pattern.finditer(prose):
                span = Span(*match.span())
                if not _in_address(prose, span):
                    yield Use(self._odd[match.group()], span, match.group(), "")

    def _at(self, analysis: Analysis, tokens: Tokens, first: int, length: int) -> Iterator[Use]:
        last = first + length - 1
        if first < 0 or last >= len(tokens):
            return
        prose, start = analysis.document.prose, tokens.starts[first]
        for (lead, tail, ending), forms in self._by_keys.get(tuple(tokens.keys[first : last + 1]), _NOTHING).items():
            end = tokens.span(last).end + tail - (len(ending) if ending == _POSSESSIVE else 0)
            span = Span(max(0, start - lead), end)
            written = _line(prose[span.start : end])
            plural = written[len(written) - len(ending) :] if ending in _PLURALS else ""
            core = written[: len(written) - len(plural)]
            for form in forms.get(core.lower(), ()):
                if _is_written(core, form.text) and _stands(analysis, span):
                    yield Use(form, span, core, plural)


def _line(text: str) -> str:
    """A stretch of prose as a form is written: on one line, plain."""
    return plain(text) if text.isalnum() else " ".join(plain(text).split())


def _forms(knowledge: Knowledge) -> dict[str, tuple[HouseName, ...]]:
    """The forms to look up: the wrong ones with their entries, and what is kept though a wrong one stands in it."""
    wrong: dict[str, tuple[HouseName, ...]] = {}
    kept: dict[str, tuple[HouseName, ...]] = {}
    for entry in knowledge.house.names:
        for form in entry.wrong:
            wrong[form] = (*wrong.get(form, ()), entry)
        for form in (entry.name, *entry.not_in):
            kept[form] = ()
    words = {word for form in wrong for word in map(normalise, form.split())}
    relevant = {form: () for form in kept if not words.isdisjoint(map(normalise, form.split()))}
    return relevant | wrong


def _is_written(written: str, form: str) -> bool:
    """Whether a form stands as written, all in capitals, or with a capital that its place gives it."""
    if written == form or (written.isupper() and written == form.upper()):
        return True
    return form[0].islower() and written[0].isupper() and written[1:] == form[1:]


def _stands(analysis: Analysis, span: Span) -> bool:
    """Whether a form stands by itself in one block: no part of a handle, an address, a file name."""
    block = analysis.document.block_at(span.start)
    return block is not None and span.end <= block.span.end and not _in_address(analysis.document.prose, span)


def _in_address(prose: str, span: Span) -> bool:
    before, after = prose[span.start - 1 : span.start], prose[span.end : span.end + 1]
    if before in _STUCK or after in _STUCK:
        return bool(before or after)
    left = prose[max(0, span.start - _AROUND) : span.start].rpartition(" ")[2].rpartition("\n")[2]
    right = prose[span.end : span.end + _AROUND].partition(" ")[0].partition("\n")[0]
    return bool(_ADDRESS.search(left + prose[span.start : span.end].replace(" ", "") + right))
