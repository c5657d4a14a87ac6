"""The names of an article, as runs of capitalised words.

A run is read from capital to capital over initials, hyphens and particles; titles, nationalities, days and months
are told apart by the lists of `newslint.knowledge.titles`. What opens a sentence is no name where the article itself
writes it in lower case elsewhere, or where the lexicon knows it as a word and as no name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

from newslint.analysis.name_runs import Capitals, Run, runs
from newslint.knowledge.lexicon import DEMONYM, GB, GIVEN_NAME, PLACE, PROPER, SURNAME, US, shared
from newslint.knowledge.titles import (
    BEFORE_TIMES,
    CALENDAR,
    CALENDAR_NAMES,
    DEPARTMENTS,
    GIVEN_TITLES,
    INSTITUTIONS,
    LONE_TITLES,
    NATIONALITIES,
    OFFICES,
    PARTICLES,
    PLACE_OPENERS,
    ROLES,
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
MentionSort = Literal["person", "organisation", "place", ""]

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
    sentence starts with them; `firm` those words that stand with a capital where none is due; `titles` the tokens of each
    block that is set as a title, `titled` all their indices. `texts` and `keys` are all tokens and their look-up keys,
    possessive stripped.
    """

    def __init__(self, mentions: list[Mention], capitals: Capitals) -> None:
        self.mentions = mentions
        self.words = capitals.words
        self.firm = capitals.firm
        self.titles = capitals.titled
        self.titled = frozenset(index for words in capitals.titled for index in words)
        self.texts = capitals.texts
        self.keys = capitals.keys
        self._surnames: dict[str, str] = {}

    @cached_property
    def by_form(self) -> dict[str, list[Mention]]:
        """For each form of a name its mentions, in the order of first mentions."""
        found: dict[str, list[Mention]] = {}
        for mention in self.mentions:
            if mention.kind == "name":
                found.setdefault(mention.form, []).append(mention)
        return found

    @cached_property
    def counts(self) -> dict[str, int]:
        """For each form of a name how often it is mentioned, in the order of first mentions."""
        return {form: len(mentions) for form, mentions in self.by_form.items()}

    @cached_property
    def at(self) -> dict[int, Mention]:
        """For each token that is part of a mention the mention."""
        return {index: mention for mention in self.mentions for index in mention.words}

    @cached_property
    def bearers(self) -> dict[str, str]:
        """For each surname the full name that the article gives first, that of its foremost bearer.

        Of several bearers the foremost is named in full twice as often as any other, or of one given name the more
        often; where none is, the surname has no entry.
        """
        found: dict[str, list[list[str]]] = {}
        doubtful: dict[str, list[list[str]]] = {}
        flags = shared().flags
        for form, mentions in self.by_form.items():
            surname = self.surname(mentions[0]) if " " in form else ""
            if not surname or surname == form:
                continue
            given = flags(self.keys[mentions[0].words[0]])
            is_doubtful = len(mentions[0].words) == 2 and given & (US | GB) and not given & GIVEN_NAME
            people = (doubtful if is_doubtful else found).setdefault(surname, [])  # “Stop Orm”, but “Newt Orm”, too
            person = next((forms for forms in people if _agree(forms[0], form)), None)
            if person is None:
                people.append(person := [])
            person.extend([form] * len(mentions))
        bearers = {}
        for surname, people in (doubtful | found).items():
            first, second, *_ = [*sorted(people, key=len, reverse=True), []]
            if len(first) >= 2 * len(second) or first[0].partition(" ")[0] == second[0].partition(" ")[0]:
                bearers[surname] = first[0]
        return bearers

    @cached_property
    def given(self) -> dict[str, str]:
        """For each given name the full name of its only bearer."""
        found: dict[str, str] = {}
        for full in dict.fromkeys(self.bearers.values()):
            name = full.partition(" ")[0]
            if shared().flags(name.lower()) & GIVEN_NAME or any(mention.title for mention in self.by_form[full]):
                found[name] = full if name not in found else ""
        return {name: full for name, full in found.items() if full and name not in self.bearers and len(name) > 1}

    def surname(self, mention: Mention) -> str:
        """The surname of a mention, its particles with it (“de Blasio”); empty where no person can be meant."""
        if mention.kind != "name":
            return ""
        found = self._surnames.get(mention.form)
        if found is None:
            found = self._surnames[mention.form] = self._surname(mention)
        return found

    def _surname(self, mention: Mention) -> str:
        if len(mention.words) > _LONGEST_PERSON:
            return ""
        if len(mention.words) == 1 and " " not in mention.form:
            return mention.form
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
        """The full name of the bearer of a form, as the article first gives it; the form itself where there is no other."""
        form = mention.form
        if " " not in form:
            return self.bearers.get(form) or (form if mention.title else self.given.get(form, form))
        surname = self.surname(mention)
        if surname == form or not surname:
            return self.bearers.get(form, form)
        return self._same(surname, form)

    def sort(self, mention: Mention) -> MentionSort:
        """What a name names: a person, an organisation, a place; empty where neither the words nor the article say.

        A title, a usual given name before a surname, or a full name elsewhere in the article make a person.
        """
        if mention.kind != "name":
            return ""
        keys = [self.keys[index] for index in mention.words]
        if keys[-1] in INSTITUTIONS and len(keys) > 1:
            return "organisation"
        if mention.title:
            return "person"
        full = self.full_name(mention)
        flags = shared().flags
        if " " in full and self.surname(self.by_form[full][0]) not in ("", full):
            first = self.by_form[full][0].words[0]
            given = flags(self.keys[first])
            if given & GIVEN_NAME or len(self.keys[first]) == 1 or any(one.title for one in self.by_form[full]):
                return "person"
        if keys[0] in PLACE_OPENERS or any(flags(key) & PLACE for key in keys):
            return "place"
        return "organisation" if mention.form.isupper() and len(mention.form) > 1 else ""

    def _same(self, surname: str, form: str) -> str:
        """The first full form of the bearer of a full form: “Hillary Clinton” of “Hillary Rodham Clinton”."""
        full = self.bearers.get(surname, form)
        return full if _agree(full, form) else form


def find_mentions(analysis: Analysis) -> Mentions:
    """The names of a document: see Mentions."""
    capitals = Capitals(analysis)
    reader = _Reader(analysis, capitals)
    mentions: list[Mention] = []
    for run in runs(analysis, capitals):
        for part in reader.parts(run.words):
            mention = reader.mention(run, part)
            if mention is not None:
                mentions.append(mention)
    return Mentions(mentions, capitals)


class _Part(NamedTuple):
    """A piece of a run: the name's words, the title's words before it, what it is."""

    words: range
    title: range
    kind: MentionKind


_NONE = range(0)


class _Reader:
    """Reads the runs of one document."""

    def __init__(self, analysis: Analysis, capitals: Capitals) -> None:
        self.capitals = capitals
        self.keys, self.texts = capitals.keys, capitals.texts
        self.starts, self.prose = analysis.tokens.starts, analysis.document.prose
        self.written = analysis.tokens.places
        self.flags = shared().flags

    def mention(self, run: Run, part: _Part) -> Mention | None:
        """The mention of a part; none of a lone letter or of a party and a state (“D-Ill.”)."""
        words = part.words
        first, last = words[0], words[-1]
        starts, texts = self.starts, self.texts
        start = run.start if first == run.words[0] else starts[first]
        stop = starts[last] + len(texts[last])
        if len(texts[first]) == 1 and start == starts[first] and (first == last or self.prose[start + 1] == "-"):
            return None
        form = self.prose[start:stop]
        title = ""
        if part.title:
            end = part.title[-1]
            title = _line(self.prose[starts[part.title[0]] : starts[end] + len(texts[end])])
        due = first in self.capitals.due and not part.title
        return Mention(Span(start, stop), words, _line(form), title, due, part.kind)

    def parts(self, words: range) -> Iterator[_Part]:
        """The mentions of a run: parted at days and months, at titles and after nationalities."""
        words = self._without_opener(words)
        keys = self.keys
        if not words:
            return
        if _SPECIAL.isdisjoint(keys[words.start : words.stop]) and not (
            words.start > 1 and keys[words.start - 1] in ("of", "for") and keys[words.start] in OFFICES
        ):
            plural = keys[words[-1]]
            people = plural[-1:] == "s" and plural[:-1] in NATIONALITIES
            yield _Part(words, _NONE, "nationality" if people else "name")
            return
        start = words.start
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
        if not is_word(key):
            return words
        following = self.flags(self.keys[words[1]])
        if len(words) > 2:
            return words[1:] if following & GIVEN_NAME else words
        return words[1:] if self.texts[words[1]] in self.capitals.firm and not following & (US | GB) else words

    def _is_time(self, words: range, index: int) -> bool:
        """Whether a word of the calendar is a time here and no one's name (“Theresa May”, “April Ryan”)."""
        end = self.starts[index] + len(self.texts[index])
        if self.prose[end : end + 1] == "-" or (index > words.start and self.prose[self.starts[index] - 1] == "-"):
            return False
        if len(words) == 1 or self.keys[index] not in CALENDAR_NAMES:
            return True
        return self.prose[end : end + 2].strip(" .").isdigit() or (
            index == words[0] and index > 0 and self.keys[index - 1] in BEFORE_TIMES
        )

    def _named(self, words: range) -> Iterator[_Part]:
        """The mentions of a run without times: what stands before a title, and the name after it."""
        keys = self.keys
        office = _office(keys, words)
        if office:
            if office.stop < words.stop:
                yield _Part(range(office.stop, words.stop), office, "name")
            return
        if not words:
            return
        title = _title(keys, words)
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
        yield _Part(words, _NONE, "nationality" if nationality else "name")


def is_word(key: str) -> bool:
    """Whether the lexicon knows a word of the language that is no name."""
    flags = shared().flags(key)
    return bool(flags & (US | GB)) and not flags & (GIVEN_NAME | SURNAME | PLACE | DEMONYM | PROPER)


def _agree(full: str, form: str) -> bool:
    """Whether two full names of one surname can be one bearer's: the given name, and the initials or suffixes that both have."""
    if full == form:
        return True
    words, others = (text.replace(".", " ").replace(",", "").lower().split() for text in (full, form))
    if words[0] != others[0]:
        return False
    middle, other = words[1:-1], others[1:-1]
    if middle and other and middle[0][0] != other[0][0]:
        return False
    suffix, second = words[-1], others[-1]
    return not (suffix in SUFFIXES and second in SUFFIXES) or suffix == second


def _line(text: str) -> str:
    return _SPACE.sub(" ", text) if "\n" in text or "\r" in text else text


def _is_nationality(key: str) -> bool:
    return key in NATIONALITIES or (key[-1] == "s" and key[:-1] in NATIONALITIES)


def _office(keys: list[str], words: range) -> range:
    """The title that the words begin in the midst of (“Secretary of | State Orson Pell”); empty where there is none."""
    start = words.start - 2
    if not words or start < 0 or keys[start] not in TITLES or keys[start + 1] not in ("of", "for"):
        return _NONE
    stop = words.start
    while stop < words.stop and keys[stop] in OFFICES:
        stop += 1
    return range(start, stop) if stop > words.start else _NONE


def _title(keys: list[str], words: range) -> range | None:
    """The first title in the words: at their start, or inside where no surname can be meant; None where there is none.

    A title may be all that there is (“the Prime Minister said”).
    """
    for index in words:
        role = keys[index] in ROLES
        if keys[index] not in TITLES and not (role and index == words.start and len(words) > 1):
            continue
        start = index
        while start > words.start and keys[start - 1] in DEPARTMENTS:
            start -= 1
        if start > words.start and keys[start] == "house" and keys[start - 1] == "white":
            start -= 1
        stop = index + 1
        while stop < words.stop and _goes_on(keys, words, stop):
            stop += 1
        if stop - start == 1 and keys[index] in TITLE_OPENERS and not _is_before_surname(keys, words, index):
            continue
        if stop < words.stop and keys[stop] in TITLE_COMPOUNDS and stop - start == 1:
            return None
        if start > words.start and (keys[index] in SURNAME_TITLES or stop == words.stop or keys[stop] in SUFFIXES):
            return None
        return range(start, stop)
    return None


def _is_before_surname(keys: list[str], words: range, index: int) -> bool:
    """Whether a word that mostly opens a title is one alone, before a surname (“Chief Orm”)."""
    if keys[index] not in LONE_TITLES or index != words.start or words.stop - index != 2:
        return False
    flags = shared().flags(keys[index + 1])
    return keys[index + 1] not in INSTITUTIONS and (bool(flags & SURNAME) or not flags)


def _goes_on(keys: list[str], words: range, index: int) -> bool:
    """Whether a title goes on with a word (“Chief Executive Officer”), which is no given name (“Chief Justice Earl Doe”)."""
    key = keys[index]
    if key in TITLES or key in ROLES:
        return key not in GIVEN_TITLES or words.stop - index != 2
    if key not in DEPARTMENTS:
        return False
    following = index + 1
    return (key == "executive" and keys[index - 1] == "chief") or (following < words.stop and keys[following] in TITLES)


_SPECIAL = TITLES | CALENDAR | NATIONALITIES | TENURES | ROLES
_ACRONYM = 4
"""Letters of the longest word in capitals that is taken for an acronym before it is taken for a shout."""
