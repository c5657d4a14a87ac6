"""Full names compared over a whole run: one bearer whose name articles spell in two ways.

Of each article its full names are kept, each with its count, its office and its first place. Two of them are one bearer's
where the given name is the same and the surnames are alike, or the surname is the same and the given names are usual
spellings of one, and where office, number of articles or the look of the name leave little doubt.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import combinations, product
from typing import NamedTuple

from newslint.checks.base import Context, RunHit
from newslint.checks.names.evidence import Evidence
from newslint.checks.names.levels import level_of
from newslint.checks.names.pairs import SAME, SLIP, USUAL, near_pairs
from newslint.checks.names.slips import given_key, one_slip, plain, related
from newslint.checks.names.slips import times as in_words
from newslint.knowledge.lexicon import GIVEN_NAME, normalise
from newslint.knowledge.titles import COURTESY, SUFFIXES
from newslint.model import Place, Span

LARGE = 20
"""Articles from which a run is large, so that two bearers of like names are to be expected in it."""
FEW = 2
"""Articles of a large run that must have a full name for its variant to be at fault; in very large ones one in three hundred."""
RARITY = 3
"""How many times as many articles of a large run must have a full name as have its variant."""
_LONGEST = 4
_SHORTEST_SURNAME = 3
_EXCERPT = 40
"""Code points of the line that are kept on either side of a full name."""


class _Entry(NamedTuple):
    """A full name in one article, parted at tabs: as written, how often, office, “1” for a usual given name, place."""

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


class _Name:
    """A full name of the run, with its articles."""

    def __init__(self, given: str, surname: str, entries: list[_Entry]) -> None:
        self.given, self.surname, self.entries = given, surname, entries

    @cached_property
    def form(self) -> str:
        """The name as most articles write it."""
        forms = Counter(entry.form for entry in self.entries)
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
    def usual(self) -> bool:
        """Whether it begins with a usual given name."""
        return self.entries[0].line.split("\t", 4)[3] == "1"


def full_names(context: Context, evidence: Evidence, faults: list[Span]) -> str:
    """The full names of an article that may be people's, a line each (see `_Entry`): one string takes the least room.

    Names at `faults` of the article's own check are left out.
    """
    mentions = evidence.mentions
    found = []
    for form, places in mentions.by_form.items():
        first = places[0]
        if " " not in form or len(first.words) > _LONGEST:
            continue
        surname = mentions.surname(first)
        if surname in ("", form) or len(surname) < _SHORTEST_SURNAME or mentions.full_name(first) != form:
            continue
        start, end = first.span
        if any(fault.start < end and start < fault.end for fault in faults):
            continue
        place = context.document.place(first.span)
        if place.line != place.end_line or "\n" in place.excerpt:
            continue
        office = next((mention.title for mention in places if mention.title), "").lower().replace(".", "")
        usual = evidence.flags(mentions.keys[first.words[0]]) & GIVEN_NAME
        left = max(0, place.excerpt_at - _EXCERPT)
        excerpt = place.excerpt[left : place.excerpt_at + len(place.text) + _EXCERPT]
        told = (form, len(places), "" if office in COURTESY else office, 1 if usual else 0)
        where = (*place.span, place.line, place.column, place.excerpt_at - left, 1 if place.literal else 0, excerpt)
        found.append("\t".join(map(str, (*told, *where))))
    return "\n".join(found)


def variants(values: Mapping[str, str]) -> Iterator[RunHit]:
    """The full names that articles (by path) spell otherwise than more of the others do."""
    names = _names(values)
    found: dict[_Name, _Name] = {}
    for one, other, how in _pairs(names):
        later, earlier = sorted((one, other), key=lambda name: (name.entries[0].path, name.form), reverse=True)
        form, twin = sorted((later, earlier), key=lambda name: name.right)
        if _is_one(form, twin, how, len(values)) and (form not in found or twin.right > found[form].right):
            found[form] = twin
    for form, twin in found.items():
        yield from _hits(form, twin)
    for name in names:
        yield from _capitals(name)


def _names(values: Mapping[str, str]) -> list[_Name]:
    """The full names of the run, each with one entry an article."""
    names: dict[tuple[str, str], _Name] = {}
    for path in sorted(values):
        for line in values[path].split("\n") if values[path] else ():
            words = normalise(line.partition("\t")[0]).replace(",", "").split()
            while len(words) > 2 and words[-1] in SUFFIXES:
                words.pop()
            key = (words[0].rstrip("."), words[-1])
            if key not in names:
                names[key] = _Name(*key, [_Entry(path, line)])
            elif names[key].entries[-1].path != path:
                names[key].entries.append(_Entry(path, line))
    return list(names.values())


def _pairs(names: list[_Name]) -> Iterator[tuple[_Name, _Name, int]]:
    """The pairs of names of which one part is the same and the other alike."""
    by_given: dict[str, dict[str, list[_Name]]] = {}
    by_surname: dict[str, list[_Name]] = {}
    for name in names:
        by_given.setdefault(given_key(name.given), {}).setdefault(name.surname, []).append(name)
        by_surname.setdefault(name.surname, []).append(name)
    for surnames in by_given.values():
        if len(surnames) > 1:
            for key, other, how in near_pairs(surnames):
                for one, two in product(surnames[key], surnames[other]):
                    if plain(one.given) == plain(two.given):
                        yield one, two, how
    for bearers in by_surname.values():
        if 1 < len(bearers) <= _MOST_BEARERS:
            for one, two in combinations(bearers, 2):
                if how := _given_alike(one, two):
                    yield one, two, how


def _given_alike(one: _Name, two: _Name) -> int:
    """How alike the given names of two names are: USUAL and SAME as in `pairs`, SLIP where one is no usual given name."""
    if given_key(one.given) == given_key(two.given):
        return SAME if plain(one.given) == plain(two.given) else USUAL
    if min(len(one.given), len(two.given)) < _SHORTEST_GIVEN or (one.usual and two.usual):
        return 0
    return SLIP if one_slip(one.given, two.given) and not related(one.given, two.given) else 0


_SHORTEST_GIVEN = 3
_MOST_BEARERS = 60
"""Bearers of one surname that are compared."""


def _is_one(form: _Name, twin: _Name, how: int, size: int) -> bool:
    """Whether two names of a run of that size are one bearer's."""
    if how <= SLIP and related(form.surname, twin.surname) and form.surname != twin.surname:
        short, long = sorted((form.surname, twin.surname), key=len)
        if long != short + "e":
            return False
    if how < SLIP:
        return False
    if form.paths & twin.paths:
        return False  # the article that has both has been judged
    offices, others = form.offices, twin.offices
    if offices and others and not offices & others and how < USUAL:
        return False
    if size < LARGE:
        return len(form.given) > 1
    few = max(FEW, size // 300)
    return len(twin.entries) >= max(few, RARITY * len(form.entries)) and (len(form.given) > 1 or bool(offices & others))


def _capitals(name: _Name) -> Iterator[RunHit]:
    """The entries of a name that have other capitals inside than more articles have (“Desantis”, “DeSantis”)."""
    forms: dict[str, list[_Entry]] = {}
    for entry in name.entries:
        if not entry.form.isupper():
            forms.setdefault(entry.form, []).append(entry)
    if len(forms) < 2:
        return
    usual = max(forms, key=lambda form: (len(forms[form]), form))
    twin = _Name(name.given, name.surname, forms[usual])
    for form, entries in forms.items():
        if form != usual and normalise(form) == normalise(usual) and len(entries) * RARITY <= len(forms[usual]) + 1:
            yield from _hits(_Name(name.given, name.surname, entries), twin)


def _hits(form: _Name, twin: _Name) -> Iterator[RunHit]:
    decided = len(twin.entries) > len(form.entries) or (twin.right > form.right and len(form.entries) == 1)
    files = len(twin.entries)
    where = twin.entries[0]
    told = f"in {files} articles" if files > 1 else "in another article"
    first = f"first in {where.path}, line {where.place.line}"
    for entry in form.entries:
        place, wrong, right = _part(entry, twin)
        given = (wrong, in_words(entry.times), right, told, first)
        yield RunHit(entry.path, place, given, (right,) if decided else (), level_of(wrong, right, in_run=True))


def _part(entry: _Entry, twin: _Name) -> tuple[Place, str, str]:
    """The place and the text of the part of a name that differs, and the twin's part; the whole name where it is in pieces."""
    words, others = entry.form.split(" "), twin.form.split(" ")
    place = entry.place
    whole = (place, entry.form, twin.form)
    if not place.literal or place.line != place.end_line or place.text != entry.form or len(words) != len(others):
        return whole
    differing = [at for at in range(len(words)) if words[at] != others[at]]
    if len(differing) != 1:
        return whole
    at = differing[0]
    start = sum(len(word) + 1 for word in words[:at])
    text = words[at]
    span = Span(place.span.start + start, place.span.start + start + len(text))
    column = place.column + start
    narrowed = place._replace(
        span=span, column=column, end_column=column + len(text), text=text, excerpt_at=place.excerpt_at + start
    )
    return narrowed, text, others[at]
