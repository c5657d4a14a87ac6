"""Whose the names of an article are: the full names of one person, and the surnames and given names that stand for one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from newslint.knowledge.given_names import GENDERS, TITLE_GENDERS
from newslint.knowledge.lexicon import DEMONYM, GB, GIVEN_NAME, PLACE, PROPER, SURNAME, US, shared
from newslint.knowledge.nicknames import are_short_forms
from newslint.knowledge.titles import INSTITUTIONS, NATIONALITIES, PARTICLES, PLACE_OPENERS, SUFFIXES

if TYPE_CHECKING:
    from newslint.analysis.mentions import Mention
    from newslint.analysis.sentences import Sentences

_LONGEST_PERSON = 5
"""Words of the longest full name that is taken for a person's."""
_FATHER_AND_SON = 5
"""Words of two full names, one with a suffix, that name father and son."""
_FAMOUS = 4.2
"""The Zipf frequency from which a word is no surname where only a doubtful full name has it (“Old Hollywood”)."""
_REMEMBERED = 20_000


class Person:
    """One who is named in full: the name as the article first gives it, all full forms of it, and how often they stand.

    `is_doubtful` tells that it begins as no one's full name does (“Stop Orm”, but “Newt Orm”, too).
    """

    __slots__ = ("forms", "full", "is_doubtful", "times")

    def __init__(self, full: str, times: int, is_doubtful: bool) -> None:
        self.full, self.forms, self.times, self.is_doubtful = full, [full], times, is_doubtful

    @property
    def given(self) -> str:
        """The first word of the name."""
        return self.full.partition(" ")[0]

    def add(self, form: str, times: int) -> None:
        """Count another full form of the name; words before a shorter one are no part of it (“Iron Mike Orm”)."""
        self.forms.append(form)
        self.times += times
        if _is_decked(self.full, form):
            self.full = form


class Bearers:
    """The people of an article, by what it calls them.

    `by_form` has for each form of a name its mentions, `keys` the look-up keys of all tokens.
    """

    def __init__(self, by_form: Mapping[str, list[Mention]], keys: list[str], sentences: Sentences) -> None:
        self._by_form, self._keys, self._sentences = by_form, keys, sentences

    @cached_property
    def _people(self) -> dict[str, list[Person]]:
        """For each surname those who bear it, in the order in which they are first named in full."""
        found: dict[str, list[Person]] = {}
        for form, mentions in self._by_form.items():
            surname = surname_in(form, len(mentions[0].words)) if " " in form else ""
            if not surname or surname == form:
                continue
            people = found.setdefault(surname, [])
            person = next((one for one in people if _agree(one.full, form)), None)
            if person is None:
                people.append(Person(form, len(mentions), self._is_doubtful(surname, mentions)))
            else:
                person.add(form, len(mentions))
        return found

    def _is_doubtful(self, surname: str, mentions: list[Mention]) -> bool:
        """Whether a name is built as no one’s full name: of a word, a place or a people (“Team Orm”, “Nazi Germany”)."""
        first = self._keys[mentions[0].words[0]]
        flags = shared().flags(first)
        if flags & GIVEN_NAME or len(first) == 1 or any(mention.title for mention in mentions):
            return False
        if first in NATIONALITIES or (flags | shared().flags(surname.lower())) & (PLACE | DEMONYM):
            return True
        return bool(flags & (US | GB))

    @cached_property
    def _telling(self) -> dict[str, list[Person]]:
        """For each surname those who surely bear it; where none does, those who may, unless it is famous for another thing."""
        found = {}
        for surname, people in self._people.items():
            sure = [one for one in people if not one.is_doubtful]
            if sure or shared().zipf(surname.lower()) < _FAMOUS:
                found[surname] = sure or people
        return found

    @cached_property
    def sure(self) -> dict[str, str]:
        """For each surname the full name of the only bearer, or of one who is named in full twice as often as any other.

        Of several bearers of one given name it is the one who is named the more often.
        """
        found = {}
        for surname, people in self._telling.items():
            first, *others = sorted(people, key=lambda person: -person.times)
            if not others or first.times >= 2 * others[0].times or first.given == others[0].given:
                found[surname] = first.full
        return found

    @cached_property
    def foremost(self) -> dict[str, str]:
        """The same, and for a surname that several bear the one named in full first, unless the next stands in that sentence."""
        found = dict(self.sure)
        for surname, people in self._telling.items():
            if surname not in found and self._sentence(people[0]) != self._sentence(people[1]):
                found[surname] = people[0].full
        return found

    def of_surname(self, surname: str, title: str) -> str:
        """The full name of the bearer whom a surname means behind a title: of several who are men and women its (“Mrs. Orm”)."""
        people = self._telling.get(surname, ()) if title else ()
        if len(people) > 1:
            gender = TITLE_GENDERS.get(title.lower())
            for person in people if gender else ():
                if GENDERS.get(person.given.lower()) == gender:
                    return self.full[person.full]
        return self.foremost.get(surname, "")

    def _sentence(self, person: Person) -> int:
        return self._sentences.at(self._by_form[person.full][0].span.start)

    @cached_property
    def given(self) -> dict[str, str]:
        """For each given name the full name of its only bearer; none for what has an “a” before it (“an Oscar”)."""
        found: dict[str, str] = {}
        for full in dict.fromkeys(person.full for people in self._telling.values() for person in people):
            full = self.full[full]
            name = full.partition(" ")[0]
            flags = shared().flags(name.lower())
            is_given = flags & GIVEN_NAME or self._is_family_first(name, full) or self._is_unheard(flags, full)
            if is_given or any(mention.title for mention in self._by_form[full]):
                found[name] = full if found.get(name, full) == full else ""
        return {
            name: full
            for name, full in found.items()
            if full and name not in self.foremost and len(name) > 1 and not self._has_article(name)
        }

    def of_given_name(self, name: str) -> str:
        """The full name of the only bearer of a given name, or of what it is short for (“Ronnie” of “Ronald Orm”)."""
        full = self.given.get(name, "")
        if not full and shared().flags(name.lower()) & GIVEN_NAME and not self._has_article(name):
            meant = {one for given, one in self.given.items() if are_short_forms(name.lower(), given.lower())}
            return meant.pop() if len(meant) == 1 else ""
        return full

    def _is_family_first(self, name: str, full: str) -> bool:
        """Whether the first word of a full name stands alone, and the last does not: “Shen” of “Shen Xincheng”."""
        first = self._by_form[full][0]
        return name in self._by_form and surname_in(full, len(first.words)) not in self._by_form

    def _is_unheard(self, flags: int, full: str) -> bool:
        """Whether the first word of a full name is no word of the language and no place, and the surname stands alone, too."""
        surname = surname_in(full, len(self._by_form[full][0].words))
        family = shared().flags(surname.lower())
        if flags & (US | GB | PROPER | PLACE | DEMONYM) or (family & (US | GB) and not family & SURNAME):
            return False
        return surname in self._by_form

    def _has_article(self, name: str) -> bool:
        places = [mention.words[0] for mention in self._by_form.get(name, ())]
        return any(index and self._keys[index - 1] in ("a", "an") for index in places)

    @cached_property
    def full(self) -> dict[str, str]:
        """For each full name the one its bearer goes by: “Ann Orm” for “Ann Pell Orm” and for her maiden name, “Ann Pell”."""
        bearers = {form: one for people in self._people.values() for one in people for form in one.forms}
        found = {form: person.full for form, person in bearers.items()}
        for form, person in bearers.items():
            head = form.rpartition(" ")[0] if form.rpartition(" ")[2].lower() not in SUFFIXES else ""
            while " " in head:
                other = bearers.get(head)
                if (
                    other is not None
                    and other is not person
                    and shared().flags(head.partition(" ")[0].lower()) & GIVEN_NAME
                ):
                    stays, goes = (person, other) if person.times > other.times else (other, person)
                    found.update(dict.fromkeys(goes.forms, found[stays.full]))
                head = head.rpartition(" ")[0]
        return found


@lru_cache(_REMEMBERED)
def surname_in(form: str, words: int) -> str:
    """The surname in a form of so many words, its particles with it (“de Blasio”); empty where no person can be meant."""
    if words > _LONGEST_PERSON:
        return ""
    if words == 1 and " " not in form:
        return form
    parts = form.split(" ")
    while len(parts) > 1 and parts[-1].lower() in SUFFIXES:
        parts.pop()
    if len(parts) > 1 and (parts[-1].lower() in INSTITUTIONS or parts[0].lower() in PLACE_OPENERS):
        return ""
    if len(parts[-1]) > 1 and parts[-1].isascii() and parts[-1].isupper() and not form.isupper():
        return ""  # “Orson Pell PAC”
    first = len(parts) - 1
    while first > 0 and parts[first - 1] in PARTICLES:
        first -= 1
    return " ".join(parts[first:]).rstrip(",")


def _is_tail(full: str, form: str) -> bool:
    """Whether a form of more than one word is the double surname in a full name: “Orm Pell” of “Ann Orm Pell”."""
    return " " in form and full.endswith(f" {form}") and not _begins_with_given_name(form)


def _is_decked(full: str, form: str) -> bool:
    """Whether a form is a full name behind other words that are no given names: “Mike Orm” of “Iron Mike Orm”."""
    return full.endswith(f" {form}") and _begins_with_given_name(form) and not _begins_with_given_name(full)


def _begins_with_given_name(form: str) -> bool:
    first = form.partition(" ")[0]
    return len(first) == 1 or "." in first or bool(shared().flags(first.lower()) & GIVEN_NAME)


def _agree(full: str, form: str) -> bool:
    """Whether two full names of one surname can be one bearer's: the given name, and the initials or suffixes that both have."""
    if full == form or _is_tail(full, form) or _is_tail(form, full) or _is_decked(full, form) or _is_decked(form, full):
        return True
    words, others = (text.replace(".", " ").replace(",", "").lower().split() for text in (full, form))
    if words[0] != others[0] and not are_short_forms(words[0], others[0]):
        shorter, longer = sorted((words[0], others[0]), key=len)
        if len(shorter) > 1 or len(longer) == 1 or longer[0] != shorter:  # “L.H. Orm” can be Laurence Orm
            return False
    middle, other = words[1:-1], others[1:-1]
    if middle and other and middle[0][0] != other[0][0]:
        return False
    suffix, second = words[-1], others[-1]
    if (suffix in SUFFIXES) != (
        second in SUFFIXES
    ):  # “Orson Pell” and “Orson Pell Jr.” are told apart, “Orson K. Pell” may be
        return not (words[:-1] == others or others[:-1] == words) or len(words) + len(others) > _FATHER_AND_SON
    return suffix not in SUFFIXES or suffix == second
