"""How mentions are read from the runs of capitalised words of an article.

A run is read from capital to capital over initials, hyphens and particles; titles, nationalities, days and months
are told apart by the lists of `newslint.knowledge.titles`. What opens a sentence is no name where the article itself
writes it in lower case elsewhere, or where the lexicon knows it as a word and as no name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from newslint.analysis.mentions import Mention, MentionKind, Mentions
from newslint.analysis.name_runs import Capitals, Run, runs
from newslint.analysis.name_titles import office_before, title_in
from newslint.knowledge.lexicon import DEMONYM, GB, GIVEN_NAME, PLACE, PROPER, SURNAME, US, shared
from newslint.knowledge.titles import (
    BEFORE_TIMES,
    CALENDAR,
    CALENDAR_NAMES,
    DEPARTMENTS,
    INSTITUTIONS,
    NATIONALITIES,
    OFFICES,
    PLACE_OPENERS,
    ROLES,
    TENURES,
    TITLES,
)
from newslint.model import Span

if TYPE_CHECKING:
    from newslint.analysis import Analysis

_SPACE = re.compile(r"\s+")
_SPECIAL = TITLES | CALENDAR | NATIONALITIES | TENURES | ROLES
_PEOPLES = frozenset(f"{people}s" for people in NATIONALITIES)
_ARTICLES = frozenset(("a", "an", "the"))
_PAIR = 2
_RARE = 3.5
_PREFIXES = frozenset("anti co ex inter mid multi non post pre pro self semi sub super ultra vice".split())
"""What stands before a hyphen and is no name: “Co-founder”."""
_ACRONYM = 4
"""Letters of the longest word in capitals that is taken for an acronym before it is taken for a shout."""


def find_mentions(analysis: Analysis) -> Mentions:
    """The names of a document: see Mentions."""
    capitals = Capitals(analysis)
    reader = _Reader(analysis, capitals)
    mentions: list[Mention] = []
    for run in runs(analysis, capitals):
        reader.read(run, mentions)
    return Mentions(mentions, capitals, analysis.sentences)


class _Part(NamedTuple):
    """A piece of a run: the name's words, the title's words before it, what it is."""

    words: range
    title: range
    kind: MentionKind


_NONE = range(0)


class _Reader:
    """Reads the runs of one document."""

    def __init__(self, analysis: Analysis, capitals: Capitals) -> None:
        self.capitals, self.due = capitals, capitals.due
        self.keys, self.texts = capitals.keys, capitals.texts
        self.starts, self.prose = analysis.tokens.starts, analysis.document.prose
        self.written = analysis.tokens.written
        self.flags = shared().flags

    def read(self, run: Run, mentions: list[Mention]) -> None:
        """Add the mentions of a run: parted at days and months, at titles and after nationalities."""
        words, keys = run.words, self.keys
        start = words.start
        if start in self.due or self.texts[start].isupper():
            words = self._without_opener(words)
            if not words:
                return
            start = words.start
        if _SPECIAL.isdisjoint(keys[start : words.stop]) and not (
            keys[start] in OFFICES and start > 1 and keys[start - 1] in ("of", "for")
        ):
            if len(words) > 2 and (start := self._behind_acronym(words)):
                mention = self._mention(run, range(words.start, start), _NONE, "name")
                if mention is not None:
                    mentions.append(mention)
                words = range(start, words.stop)
            people = keys[words.stop - 1] in _PEOPLES
            mention = self._mention(run, words, _NONE, "nationality" if people else "name")
            if mention is not None:
                mentions.append(mention)
            return
        for part in self._parts(words):
            mention = self._mention(run, *part)
            if mention is not None:
                mentions.append(mention)

    def _mention(self, run: Run, words: range, before: range, kind: MentionKind) -> Mention | None:
        """The mention of words behind a title; none of a lone letter or of a party and a state (“D-Ill.”)."""
        first, last = words.start, words.stop - 1
        starts, texts, prose = self.starts, self.texts, self.prose
        start = run.start if first == run.words.start else starts[first]
        stop = starts[last] + len(texts[last])
        if len(texts[first]) == 1 and start == starts[first] and (first == last or prose[start + 1] == "-"):
            return None
        if first == last and prose[stop : stop + 1] == "-" and self._is_prefix(self.keys[first], stop + 1):
            return None
        title = ""
        if before:
            end = before[-1]
            title = _line(prose[starts[before[0]] : starts[end] + len(texts[end])])
        form = texts[first] if first == last and start == starts[first] else _line(prose[start:stop])
        return Mention(Span(start, stop), words, form, title, first in self.due and not before, kind)

    def _is_prefix(self, key: str, behind: int) -> bool:
        """Whether a word before a hyphen is a part of a word in lower case: “Co-founder”, “Editor-in-Chief”."""
        return (key in _PREFIXES or key in TITLES or key in ROLES) and self.prose[behind : behind + 1].islower()

    def _parts(self, words: range) -> Iterator[_Part]:
        start, keys = words.start, self.keys
        for index in words:
            if keys[index] in CALENDAR and self._is_time(words, index):
                yield from self._named(range(start, index))
                yield _Part(range(index, index + 1), _NONE, "calendar")
                start = index + 1
        yield from self._named(range(start, words.stop))

    def _without_opener(self, words: range) -> range:
        """The words of a run without a first one that has its capital only because it opens a sentence, or shouts."""
        first = words[0]
        text, key = self.texts[first], self.keys[first]
        end = self.starts[first] + len(text)
        if text.isupper() and self.prose[end : end + 1] == ":":
            return words  # “ORM: We go.” names who speaks
        if first not in self.capitals.due or (text in self.capitals.firm and len(words) > 1):
            if text.isupper() and len(text) > _ACRONYM and len(words) == 1 and is_word(key):
                return _NONE
            return words
        if text in self.capitals.firm:
            return words
        if key in TITLES or key in DEPARTMENTS or key in ROLES or key in PLACE_OPENERS:
            return words if len(words) > 1 else _NONE if key in self.written else words
        if len(words) == 1:
            return _NONE if key in self.written or is_word(key) else words
        if key in self.written and not self.flags(key) & (GIVEN_NAME | SURNAME):
            return words[1:]
        if not is_word(key) or (len(words) == _PAIR and self._is_rare(key)):
            return words
        following = self.flags(self.keys[words[1]])
        if len(words) > 2:
            return words[1:] if following & GIVEN_NAME else words
        return words[1:] if self.texts[words[1]] in self.capitals.firm and not following & (US | GB) else words

    def _is_rare(self, key: str) -> bool:
        """Whether a word of the language is so rare, and no form of another, that before a name it is one (“Mitt Orm”)."""
        return shared().zipf(key) < _RARE and not key.endswith(("ing", "ed", "ly", "s"))

    def _is_time(self, words: range, index: int) -> bool:
        """Whether a word of the calendar is a time here and no one's name (“Theresa May”, “April Ryan”)."""
        end = self.starts[index] + len(self.texts[index])
        if self.prose[end : end + 1] == "-" or (index > words.start and self.prose[self.starts[index] - 1] == "-"):
            return False
        if len(words) == 1 or self.keys[index] not in CALENDAR_NAMES:
            return True
        before = self.keys[index - 1] if index == words[0] and index > 0 else ""
        return self.prose[end : end + 2].strip(" .").isdigit() or before in BEFORE_TIMES or before in _ARTICLES

    def _named(self, words: range) -> Iterator[_Part]:
        """The mentions of a run without times: what stands before a title, and the name after it."""
        keys = self.keys
        office = office_before(keys, words)
        if office:
            if office.stop < words.stop:
                yield _Part(range(office.stop, words.stop), office, "name")
            return
        if not words:
            return
        title = title_in(keys, words)
        if title is not None:
            yield from self._named(range(words.start, title.start))
            if title.stop < words.stop:
                yield _Part(range(title.stop, words.stop), title, "name")
            return
        while len(words) > 1 and keys[words[0]] in TENURES:
            words = words[1:]
        nationality = _is_nationality(keys[words[-1]])
        if (
            keys[words[0]] in NATIONALITIES
            and len(words) > 2
            and not nationality
            and keys[words[-1]] not in INSTITUTIONS
        ):
            yield _Part(words[:1], _NONE, "nationality")
            words = words[1:]
        elif len(words) > 2 and not nationality and (start := self._behind_people(words)):
            yield from self._named(range(words.start, start - 1))
            yield _Part(range(start - 1, start), _NONE, "nationality")
            words = range(start, words.stop)
        elif len(words) > 2 and (start := self._behind_acronym(words)):
            yield _Part(range(words.start, start), _NONE, "name")
            words = range(start, words.stop)
        yield _Part(words, _NONE, "nationality" if nationality else "name")

    def _behind_people(self, words: range) -> int:
        """Where a full name begins behind the name of a people or a party (“House Republican Orson Pell”); 0: nowhere."""
        keys, last = self.keys, words.stop - 1
        for index in range(last - 1, words.start, -1):
            if keys[index - 1] in NATIONALITIES and self._opens_name(index, last):
                return index
        return 0

    def _behind_acronym(self, words: range) -> int:
        """Where a full name begins behind an acronym (“Navy SEAL Orson Pell”); 0: nowhere, or all is in capitals."""
        texts, last = self.texts, words.stop - 1
        for index in range(last - 1, words.start, -1):
            before = texts[index - 1]
            if before.isupper() and (2 if index - 1 > words.start else 3) <= len(before) <= _ACRONYM:
                return index if not texts[index].isupper() and self._opens_name(index, last) else 0
        return 0

    def _opens_name(self, index: int, last: int) -> bool:
        """Whether a word is a given name before a surname, the last word."""
        given, surname = self.flags(self.keys[index]), self.flags(self.keys[last])
        if not given & GIVEN_NAME or given & PLACE or self.keys[last] in INSTITUTIONS:
            return False
        return bool(surname & SURNAME) or not surname & (US | GB)


def is_word(key: str) -> bool:
    """Whether the lexicon knows a word of the language that is no name."""
    flags = shared().flags(key)
    return bool(flags & (US | GB)) and not flags & (GIVEN_NAME | SURNAME | PLACE | DEMONYM | PROPER)


def _line(text: str) -> str:
    return _SPACE.sub(" ", text) if "\n" in text or "\r" in text else text


def _is_nationality(key: str) -> bool:
    return key in NATIONALITIES or key in _PEOPLES
