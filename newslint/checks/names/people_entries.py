"""The full names of an article as a run keeps them, and the full names of a run.

Kept are the names that may be people's, each with its count, its office and its first place, and surnames that stand behind
an office in an article that has no full name for them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple

from newslint.analysis.mentions import Mention
from newslint.checks.base import Context
from newslint.checks.names.evidence import Evidence
from newslint.checks.names.forms import KNOWN
from newslint.knowledge.lexicon import GIVEN_NAME, normalise
from newslint.knowledge.titles import COURTESY, SUFFIXES
from newslint.model import Place, Span

_LONGEST = 4
_SHORTEST_SURNAME = 3
_SHORTEST_LONE = 5
_EXCERPT = 40
"""Code points of the line that are kept on either side of a full name."""


class Entry(NamedTuple):
    """A name in one article, parted at tabs: as written, how often, office, “1” for one the lexicon knows, place.

    Known is a full name by its given name, a lone surname by itself.
    """

    path: str
    line: str

    @property
    def form(self) -> str:
        """The name as the article writes it."""
        return self.line.partition("\t")[0]

    @property
    def times(self) -> int:
        """How often it stands."""
        return int(self.line.split("\t", 2)[1])

    @property
    def place(self) -> Place:
        """Where it stands first."""
        start, end, line, column, excerpt_at, literal, excerpt = self.line.split("\t", 10)[4:]
        at, length = int(excerpt_at), int(end) - int(start)
        return Place(
            Span(int(start), int(end)),
            int(line),
            int(column),
            int(line),
            int(column) + length,
            excerpt[at : at + length],
            excerpt,
            at,
            literal == "1",
        )


class Name:
    """A full name of the run, with its articles; a lone surname has no given name."""

    def __init__(self, given: str, surname: str, entries: list[Entry]) -> None:
        self.given, self.surname, self.entries = given, surname, entries

    def with_lone(self, lone: Name) -> Name:
        """The name with the articles, too, that have but its surname."""
        own = self.paths
        return Name(self.given, self.surname, [*self.entries, *(one for one in lone.entries if one.path not in own)])

    @cached_property
    def form(self) -> str:
        """The name as most articles write it, in full where one does."""
        forms = Counter(entry.form for entry in self.entries if not self.given or " " in entry.form)
        return max(forms, key=lambda form: (forms[form], form))

    @cached_property
    def right(self) -> tuple[int, int]:
        """In how many articles it stands and how often."""
        return len(self.entries), sum(entry.times for entry in self.entries)

    @cached_property
    def paths(self) -> frozenset[str]:
        """Its articles."""
        return frozenset(entry.path for entry in self.entries)

    @cached_property
    def offices(self) -> frozenset[str]:
        """The offices that are given with it."""
        return frozenset(entry.line.split("\t", 3)[2] for entry in self.entries) - {""}

    @cached_property
    def holders(self) -> frozenset[str]:
        """The words for those who hold its offices: “chief” of “fire chief”."""
        return frozenset(office.rpartition(" ")[2] for office in self.offices)

    @cached_property
    def usual(self) -> bool:
        """Whether the lexicon knows its given name, or a lone surname."""
        return self.entries[0].line.split("\t", 4)[3] == "1"


def full_names(context: Context, evidence: Evidence, faults: list[Span]) -> str:
    """The names of an article that may be people's, a line each (see `Entry`): one string takes the least room.

    Names at `faults` of the article's own check are left out.
    """
    found = []
    for form, places in evidence.mentions.by_form.items():
        known = _full(evidence, form, places) if " " in form else _lone(evidence, form, places)
        if known is None:
            continue
        start, end = places[0].span
        if any(fault.start < end and start < fault.end for fault in faults):
            continue
        place = context.document.place(places[0].span)
        if place.line != place.end_line or "\n" in place.excerpt:
            continue
        left = max(0, place.excerpt_at - _EXCERPT)
        excerpt = place.excerpt[left : place.excerpt_at + len(place.text) + _EXCERPT]
        told = (form, len(places), _office(places), 1 if known else 0)
        where = (*place.span, place.line, place.column, place.excerpt_at - left, 1 if place.literal else 0, excerpt)
        found.append("\t".join(map(str, (*told, *where))))
    return "\n".join(found)


def _full(evidence: Evidence, form: str, places: list[Mention]) -> bool | None:
    """Whether the lexicon knows the given name of a full name; None: it is none, or not the first of its bearer."""
    mentions, first = evidence.mentions, places[0]
    if len(first.words) > _LONGEST:
        return None
    surname = mentions.surname(first)
    if surname in ("", form) or len(surname) < _SHORTEST_SURNAME or mentions.full_name(first) != form:
        return None
    given = mentions.keys[first.words[0]]
    return bool(evidence.flags(given) & GIVEN_NAME) and evidence.standing(given) == KNOWN


def _lone(evidence: Evidence, form: str, places: list[Mention]) -> bool | None:
    """Whether the lexicon knows a surname that stands behind an office, its bearer unnamed; None: it is none."""
    if len(form) < _SHORTEST_LONE or form in evidence.introduced or not _office(places):
        return None
    return evidence.standing(evidence.mentions.keys[places[0].words[0]]) == KNOWN


def _office(places: list[Mention]) -> str:
    office = next((mention.title for mention in places if mention.title), "").lower().replace(".", "")
    return "" if office in COURTESY else office


def names_of_run(values: Mapping[str, str]) -> list[Name]:
    """The names of a run, each with one entry an article."""
    names: dict[tuple[str, str], Name] = {}
    for path in sorted(values):
        for line in values[path].split("\n") if values[path] else ():
            words = normalise(line.partition("\t")[0]).replace(",", "").split()
            while len(words) > 2 and words[-1] in SUFFIXES:
                words.pop()
            key = (words[0].rstrip(".") if len(words) > 1 else "", words[-1])
            if key not in names:
                names[key] = Name(*key, [Entry(path, line)])
            elif names[key].entries[-1].path != path:
                names[key].entries.append(Entry(path, line))
    return list(names.values())
