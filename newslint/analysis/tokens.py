"""The words of a prose."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, KeysView, MutableSequence, Sequence
from functools import cached_property
from itertools import accumulate, islice

from newslint.knowledge.lexicon import normalise
from newslint.model import Span

_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060"
_MARKS = "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_LETTER = r"[^\W\d_]"
_IN_WORD = rf"(?:[^\W\d_]|[{_INVISIBLE}{_MARKS}])"
_WORD = rf"{_LETTER}{_IN_WORD}*+(?:['’]{_LETTER}{_IN_WORD}*+)*+"
_TOKEN = re.compile(
    # The quick ways first: a word and behind it something that ends it whatever it is; then what no token begins with.
    rf"([A-Za-z]++(?=[ ,]|[\s;!?)\]”\"…—–]|\.(?!\S)|\Z)|(?=[\w@#.+-])(?:{_WORD}(?=[\s,;!?)\]”\"…—–]|[.:’'](?:\s|$)|$)"
    # What is no word: addresses, handles, tags, file names, dotted abbreviations and whatever holds a digit.
    r"|(?:https?://|www\.)[^\s<>“”\"]+"
    r"|[\w.+-]{1,64}+@[\w-]+(?:\.[\w-]+)+"
    r"|[@#]\w+"
    r"|(?<![\w’'])(?:[^\W\d_]\.){2,}(?:[^\W\d_](?!\w))?"
    r"|[^\W\d_]+(?:\.[^\W\d_]{2,}){0,8}\.(?:com|org|net|gov|edu|info|co|uk|io|tv|eu|us|ly|txt|pdf|html?)\b(?:/[^\s<>“”\"]*)?"
    r"|\w*[\d_][\w’']*"
    rf"|{_WORD}))"
)
_IS_NO_WORD = re.compile(r"[@#/\d_]|\w\.").search
"""What stands in every token that is no word, and in no word."""
_SPACE = re.compile(r"\s")
_CHUNK = 200_000
"""Code points that are tokenized at once: a bound on memory."""
_MANY = 50_000
"""Words of a text from which their places are kept in arrays, which are slower than lists and a tenth as large."""
_REMEMBERED = 50_000
"""Words whose keys are kept, some 5 MB."""


_BROKEN = frozenset("§©®°¨¬£¢¤¥¦¶±ª²³´¸¹º¼½¾¿¡").union(map(chr, range(0x80, 0xA0)))
"""The signs and controls that the second byte of a UTF-8 letter is read as in Latin-1."""

_POSSESSIVES = ("'s", "’s", "'S", "’S")


def is_cut(prose: str, end: int) -> bool:
    """Whether a sign stands right behind a word that ends at an offset: letters that an encoding broke (“FranÃ§ois”)."""
    return prose[end : end + 1] in _BROKEN


def without_possessive(word: str) -> str:
    """A word without the ending of a possessive, as names are counted: “Orm’s” is Orm."""
    return word[:-2] if word[-2:] in _POSSESSIVES and len(word) > 3 else word


class Tokens:
    """The words of a prose in order: `texts`, where each starts, and its `keys` for look-ups.

    A word is a run of letters with its marks and inner apostrophes; the parts of a hyphenated word are words. Addresses,
    handles, dotted abbreviations and whatever holds a digit are none. A form is a word as it is written.
    """

    def __init__(self, texts: list[str], starts: Sequence[int]) -> None:
        self.texts = texts
        self.starts = starts

    def __len__(self) -> int:
        return len(self.texts)

    def span(self, index: int) -> Span:
        """The prose span of a word."""
        start = self.starts[index]
        return Span(start, start + len(self.texts[index]))

    def between(self, span: Span) -> range:
        """The indices of the words that start inside a prose span."""
        return range(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))

    def at(self, offset: int) -> int:
        """The index of the last word that starts at or before a prose offset; -1 where none does."""
        return bisect_right(self.starts, offset) - 1

    @staticmethod
    def key(form: str) -> str:
        """The key of a form."""
        return _KEYS[form]

    @cached_property
    def keys(self) -> list[str]:
        """For each word its key: NFC, lower case, straight apostrophes, nothing invisible."""
        return list(map(self.unlike.get, self.texts, self.texts))

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The keys of all words."""
        return frozenset(self.keys)

    @cached_property
    def _last(self) -> dict[str, int]:
        """For each form, in the order of their first words, the index of its last."""
        return dict(zip(self.texts, range(len(self.texts)), strict=True))

    @cached_property
    def _several(self) -> dict[str, MutableSequence[int]]:
        """For each form that is written more than once the indices of its words in order; most are written once."""
        make: Callable[[], MutableSequence[int]] = list if len(self.texts) < _MANY else lambda: array("I")
        last, several = self._last, defaultdict[str, MutableSequence[int]](make)
        for index, text in enumerate(self.texts):
            if last[text] != index:
                several[text].append(index)
        for text, places in several.items():
            places.append(last[text])
        return dict(several)

    @property
    def written(self) -> KeysView[str]:
        """The forms, in the order of their first words."""
        return self._last.keys()

    @cached_property
    def unlike(self) -> dict[str, str]:
        """For each form that is not its own key that key: what has a capital, mostly."""
        strange = [form for form in self._last if not (form.isascii() and form.islower())]
        return {form: key for form in strange if (key := _KEYS[form]) != form}

    @cached_property
    def _others(self) -> dict[str, list[str]]:
        """For each key the forms in which it is written besides itself."""
        others: dict[str, list[str]] = {}
        for form, key in self.unlike.items():
            others.setdefault(key, []).append(form)
        return others

    def forms(self, key: str) -> Sequence[str]:
        """The forms in which a key is written."""
        others = self._others.get(key, ())
        return (key, *others) if key in self._last else others

    def places(self, form: str) -> Sequence[int]:
        """The indices of the words of a form, in order."""
        several = self._several.get(form)
        if several is not None:
            return several
        return (self._last[form],) if form in self._last else ()

    def count(self, form: str) -> int:
        """How often a form is written."""
        return len(self.places(form))


class _Keys(dict[str, str]):
    """The keys of words, remembered: articles share most of their words."""

    def __missing__(self, text: str) -> str:
        if len(self) >= _REMEMBERED:
            self.clear()
        key = self[text] = normalise(text)
        return key


_KEYS = _Keys()


def tokenize(prose: str) -> Tokens:
    """The words of a prose, in one pass."""
    if len(prose) <= _CHUNK:
        return Tokens(*_tokens(prose, 0))
    texts: list[str] = []
    starts = array("I")
    kept: dict[str, str] = {}  # a million words are a few thousand different ones
    start = 0
    while start < len(prose):
        cut = _SPACE.search(prose, min(start + _CHUNK, len(prose)))
        stop = cut.end() if cut else len(prose)
        found, places = _tokens(prose[start:stop], start)
        texts += map(kept.setdefault, found, found)
        starts.extend(places)
        start = stop
    return Tokens(texts, starts)


def _tokens(prose: str, offset: int) -> tuple[list[str], list[int]]:
    """The words of a piece of prose, and where they start if the piece does at the offset."""
    parts = _TOKEN.split(prose)
    texts = parts[1::2]
    starts = list(islice(accumulate(map(len, parts), initial=offset), 1, len(parts), 2))
    odd = [at for at, plain in enumerate(map(str.isalpha, texts)) if not plain]
    for at in reversed([at for at in odd if _IS_NO_WORD(texts[at])]):
        del texts[at], starts[at]
    return texts, starts
