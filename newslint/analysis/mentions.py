"""The names of an article, as runs of capitalised words.

A run is read from capital to capital over initials, hyphens and particles; titles, nationalities, days and months
are told apart by the lists of `newslint.knowledge.titles`. No lexicon is asked: what the article itself writes in
lower case elsewhere is no name where it only opens a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

from newslint.analysis.name_runs import Capitals, Run, runs
from newslint.knowledge.titles import (
    BEFORE_TIMES,
    CALENDAR,
    CALENDAR_NAMES,
    INSTITUTIONS,
    NATIONALITIES,
    OFFICES,
    PARTICLES,
    PLACE_OPENERS,
    SUFFIXES,
    SURNAME_TITLES,
    TENURES,
    TITLE_COMPOUNDS,
    TITLE_OPENERS,
    TITLES,
)
from newslint.model import Span

if TYPE_CHECKING:
    from newslint.analysis import Analysis

MentionKind = Literal["name", "nationality", "calendar"]

_SPACE = re.compile(r"\s+")
_LONGEST_PERSON = 5
"""Words of the longest full name that is taken for a person's."""


class Mention(NamedTuple):
    """A name where it stands.

    `span` is its prose span and `words` the indices of its tokens, title, possessive and full stop left out; `form` is
    its text on one line, `title` the title before it as written (“Prime Minister”, “Sen”; empty: none). `due` tells
    that the first word would have its capital anyway: it opens a sentence, a quote or a title, or follows a colon.
    """

    span: Span
    words: range
    form: str
    title: str
    due: bool
    kind: MentionKind


class Mentions:
    """The mentions of a document in order, and the capitalised words that they were read from.

    `words` holds for each capitalised word, possessive stripped, the indices of its tokens, those in headlines and at
    sentence starts with them; `firm` those words that stand with a capital where none is due, `titles` the tokens of
    each block that is set as a title and `titled` all their indices. `texts` and `keys` are all tokens and their look-up keys, possessive stripped.
    """

    def __init__(self, mentions: list[Mention], capitals: Capitals) -> None:
        self.mentions = mentions
        self.words = capitals.words
        self.firm = capitals.firm
        self.titles = capitals.titled
        self.titled = frozenset(index for words in capitals.titled for index in words)
        self.texts = capitals.texts
        self.keys = capitals.keys

    @cached_property
    def counts(self) -> dict[str, int]:
        """For each form of a name how often it is mentioned, in the order of first mentions."""
        counts: dict[str, int] = {}
        for mention in self.mentions:
            if mention.kind == "name":
                counts[mention.form] = counts.get(mention.form, 0) + 1
        return counts

    @cached_property
    def at(self) -> dict[int, Mention]:
        """For each token that is part of a mention the mention."""
        return {index: mention for mention in self.mentions for index in mention.words}

    @cached_property
    def bearers(self) -> dict[str, str]:
        """For each surname the full name that the article gives first; none where two people have the surname."""
        found: dict[str, str] = {}
        given: dict[str, str] = {}
        for mention in self.mentions:
            surname = self.surname(mention)
            if not surname or surname == mention.form:
                continue
            first = mention.form.partition(" ")[0]
            if given.setdefault(surname, first) != first:
                found[surname] = ""
            else:
                found.setdefault(surname, mention.form)
        return {surname: full for surname, full in found.items() if full}

    def surname(self, mention: Mention) -> str:
        """The surname of a mention, its particles with it (“de Blasio”); empty where no person can be meant."""
        if mention.kind != "name" or len(mention.words) > _LONGEST_PERSON:
            return ""
        parts = mention.form.split(" ")
        while len(parts) > 1 and parts[-1].lower() in SUFFIXES:
            parts.pop()
        if len(parts) > 1 and (parts[-1].lower() in INSTITUTIONS or parts[0].lower() in PLACE_OPENERS):
            return ""
        first = len(parts) - 1
        while first > 0 and parts[first - 1] in PARTICLES:
            first -= 1
        return " ".join(parts[first:]).rstrip(",")

    def full_name(self, mention: Mention) -> str:
        """The full name of the bearer of a lone surname; the form itself where the article gives no other."""
        return self.bearers.get(mention.form, mention.form)


def find_mentions(analysis: Analysis) -> Mentions:
    """The names of a document: see Mentions."""
    capitals = Capitals(analysis)
    mentions = [
        _mention(analysis, capitals, run, part)
        for run in runs(analysis, capitals)
        for part in _parts(analysis, capitals, run)
    ]
    return Mentions(mentions, capitals)


class _Part(NamedTuple):
    """A piece of a run: the name's words, the title's words before it, what it is."""

    words: range
    title: range
    kind: MentionKind


def _mention(analysis: Analysis, capitals: Capitals, run: Run, part: _Part) -> Mention:
    starts, texts, prose = analysis.tokens.starts, capitals.texts, analysis.document.prose
    first, last = part.words[0], part.words[-1]
    start = run.start if first == run.words[0] else starts[first]
    span = Span(start, starts[last] + len(texts[last]))
    form = prose[span.start : span.end]
    title = ""
    if part.title:
        stop = part.title[-1]
        title = prose[starts[part.title[0]] : starts[stop] + len(texts[stop])]
    due = first in capitals.due and not part.title
    return Mention(span, part.words, _line(form), _line(title), due, part.kind)


def _line(text: str) -> str:
    return _SPACE.sub(" ", text) if "\n" in text or "\r" in text else text


def _parts(analysis: Analysis, capitals: Capitals, run: Run) -> Iterator[_Part]:
    """The mentions of a run: parted at days and months, at titles and after nationalities."""
    keys = capitals.keys
    words = _without_opener(analysis, capitals, run.words)
    start = words.start
    for index in words:
        if keys[index] in CALENDAR and _is_time(analysis, keys, words, index):
            yield from _named(analysis, capitals, range(start, index))
            yield _Part(range(index, index + 1), range(0), "calendar")
            start = index + 1
    yield from _named(analysis, capitals, range(start, words.stop))


def _without_opener(analysis: Analysis, capitals: Capitals, words: range) -> range:
    """The words of a run without a first one that only opens a sentence: the article has it in lower case, too."""
    first = words[0]
    if first not in capitals.due or capitals.texts[first] in capitals.firm:
        return words
    return words[1:] if capitals.keys[first] in analysis.tokens.places else words


def _is_time(analysis: Analysis, keys: list[str], words: range, index: int) -> bool:
    """Whether a word of the calendar is a time here and no one's name (“Theresa May”, “April Ryan”)."""
    if len(words) == 1 or keys[index] not in CALENDAR_NAMES:
        return True
    prose, end = analysis.document.prose, analysis.tokens.span(index).end
    return prose[end : end + 2].strip(" .").isdigit() or (
        index == words[0] and index > 0 and keys[index - 1] in BEFORE_TIMES
    )


def _named(analysis: Analysis, capitals: Capitals, words: range) -> Iterator[_Part]:
    """The mentions of a run without times: what stands before a title, and the name after it."""
    keys = capitals.keys
    office = _office(keys, words)
    if office:
        if office.stop < words.stop:
            yield _Part(range(office.stop, words.stop), office, "name")
        return
    if not words:
        return
    title = _title(keys, words)
    if title is not None:
        yield from _named(analysis, capitals, range(words.start, title.start))
        if title.stop < words.stop:
            yield _Part(range(title.stop, words.stop), title, "name")
        return
    while len(words) > 1 and keys[words[0]] in TENURES:
        words = words[1:]
    nationality = _is_nationality(keys[words[-1]])
    if keys[words[0]] in NATIONALITIES and len(words) > 2 and not nationality and keys[words[-1]] not in INSTITUTIONS:
        yield _Part(words[:1], range(0), "nationality")
        words = words[1:]
    yield _Part(words, range(0), "nationality" if nationality else "name")


def _is_nationality(key: str) -> bool:
    return key in NATIONALITIES or (key[-1] == "s" and key[:-1] in NATIONALITIES)


def _office(keys: list[str], words: range) -> range:
    """The title that the words begin in the midst of (“Secretary of | State Orson Pell”); empty where there is none."""
    start = words.start - 2
    if not words or start < 0 or keys[start] not in TITLES or keys[start + 1] not in ("of", "for"):
        return range(0)
    stop = words.start
    while stop < words.stop and keys[stop] in OFFICES:
        stop += 1
    return range(start, stop) if stop > words.start else range(0)


def _title(keys: list[str], words: range) -> range | None:
    """The first title in the words: at their start, or inside where no surname can be meant; None where there is none.

    A title may be all that there is (“the Prime Minister said”).
    """
    for index in words:
        if keys[index] not in TITLES:
            continue
        stop = index
        while stop < words.stop and keys[stop] in TITLES:
            stop += 1
        if stop - index == 1 and keys[index] in TITLE_OPENERS:
            continue
        if stop < words.stop and keys[stop] in TITLE_COMPOUNDS:
            return None
        if index > words.start and (keys[index] in SURNAME_TITLES or stop == words.stop or keys[stop] in SUFFIXES):
            return None
        return range(index, stop)
    return None
