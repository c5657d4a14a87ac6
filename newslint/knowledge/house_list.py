"""The newsroom's own list of names: how each is written, which forms are wrong, and since when."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from newslint.knowledge.lexicon import plain
from newslint.model import Safety

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
KINDS = ("person", "organisation", "place")


class HouseName(NamedTuple):
    """An entry of a house list: a name as it is right, and the forms of it that are wrong.

    `not_in` are phrases in which a wrong form is right (“chicken Kiev”). `since` and `until` are the first and the last day of
    which the entry holds, as 2019-08-14, empty where there is none; `fix` is how safely the right form may be put in, `origin`
    the file name of the list, empty for the one that comes with newslint.
    """

    name: str
    wrong: tuple[str, ...] = ()
    not_in: tuple[str, ...] = ()
    note: str = ""
    title: str = ""
    kind: str = ""
    source: str = ""
    since: str = ""
    until: str = ""
    fix: Safety = "unsafe"
    origin: str = ""

    def holds(self, day: str) -> bool:
        """Whether the entry holds for an article of the day.

        An article without a date (“”) counts as one of the newest: what has ended does not hold, what has begun or will does.
        """
        if not day:
            return not self.until
        return self.since <= day and (not self.until or day <= self.until)

    def is_right(self, form: str) -> bool:
        """Whether a form is the right one of the entry."""
        return plain(form) == self.name

    def restyles(self, form: str) -> bool:
        """Whether a form has the letters of the name, and no newsroom has settled its capitals, hyphens and spaces."""
        return not self.origin and _letters(form) == _letters(self.name)

    def meets(self, other: HouseName) -> bool:
        """Whether there is a day of which both entries hold."""
        starts_in_time = not self.until or other.since <= self.until
        return starts_in_time and (not other.until or self.since <= other.until)


class HouseList:
    """The entries of all house lists of a run, those of the nearest list first, none of them at odds with a nearer one."""

    def __init__(self, names: Iterable[HouseName] = ()) -> None:
        self.names = tuple(names)

    @cached_property
    def by_form(self) -> dict[str, list[HouseName]]:
        """For each form, right or wrong, the entries that have it, the nearest first."""
        found: dict[str, list[HouseName]] = {}
        for entry in self.names:
            for form in dict.fromkeys((entry.name, *entry.wrong)):
                found.setdefault(plain(form), []).append(entry)
        return found

    @property
    def words(self) -> Iterator[str]:
        """The words with a capital that the newsroom's own lists have in right names: no spelling of them is a slip."""
        for entry in self.names:
            if entry.origin:
                yield from (word for word in _WORD.findall(entry.name) if not word.islower())

    def entry(self, form: str, day: str = "") -> HouseName | None:
        """The entry that has a form, right or wrong, for an article of the day; None where no list has it."""
        return next((entry for entry in self.by_form.get(plain(form), ()) if entry.holds(day)), None)

    def right(self, form: str, day: str = "") -> str | None:
        """How a form is written by the lists: itself, or the name that it is a wrong form of; None where no list has it."""
        entry = self.entry(form, day)
        return None if entry is None else entry.name


def _letters(text: str) -> str:
    """The letters of a form: what is left of it without capitals, hyphens and spaces."""
    return "".join(filter(str.isalnum, plain(text))).lower()


def merged(lists: Sequence[Sequence[HouseName]]) -> tuple[HouseName, ...]:
    """The entries of several lists, the farthest list given first: what a nearer one says of a form holds.

    A wrong form belongs to the nearest list that names it, as wrong or as right; an entry whose own name a nearer list calls
    wrong is dropped.
    """
    kept: list[HouseName] = []
    right: set[str] = set()
    wrong: set[str] = set()
    for entries in reversed(lists):
        found = []
        for entry in entries:
            if entry.name in wrong:
                continue
            left = tuple(form for form in entry.wrong if form not in right and form not in wrong)
            if left or not entry.wrong or entry.name not in right:
                found.append(entry._replace(wrong=left))
        kept.extend(found)
        right.update(entry.name for entry in entries)
        wrong.update(form for entry in entries for form in entry.wrong)
    return tuple(kept)
