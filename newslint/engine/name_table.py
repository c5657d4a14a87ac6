"""The names of a run in one table: who is named, under which spellings, and which of them contradict each other.

Spellings of one full name that only look alike are told as doubtful.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from typing import Any, NamedTuple

from newslint.engine.look_alikes import look_alikes
from newslint.knowledge.house_list import HouseList
from newslint.knowledge.lexicon import plain as typed
from newslint.knowledge.titles import COURTESY
from newslint.model import Bearer, NameKind, Naming, Place, Spelling
from newslint.ruleset.kinds import load_kind

MOST = 100_000
"""Forms that are kept, some 1 KB each; beyond it, the rarer half makes room."""


class FileNames(NamedTuple):
    """What a file says of names: them, the forms with the count and the first place of each, pairs of a wrong form and the right
    one, and what names.variant collects for the run."""

    namings: list[Naming]
    places: dict[str, Place]
    pairs: list[tuple[str, str, bool]]
    collected: Any


class _Form:
    """What is known so far of a form: its bearers and kinds by articles, titles, counts, the first place."""

    __slots__ = ("articles", "bearers", "count", "kinds", "path", "place", "titles")

    def __init__(self, path: str, place: Place) -> None:
        self.path = path
        self.place = place
        self.count = 0
        self.articles = 0
        self.bearers: Counter[str] = Counter()
        self.kinds: Counter[NameKind] = Counter()
        self.titles: Counter[str] = Counter()


class NameTable:
    """The forms of a run's names, and which of them are spellings of one name.

    `complete` turns false where rare ones are lost.
    """

    def __init__(self, house: HouseList | None = None) -> None:
        self.complete = True
        self._house = house if house is not None else HouseList()
        self._forms: dict[str, _Form] = {}
        self._pairs: dict[tuple[str, str], bool] = {}
        self._collected: dict[str, Any] = {}

    def add(self, path: str, names: FileNames) -> None:
        """Count the names of a file."""
        counted: set[str] = set()
        for naming in names.namings:
            for form, count in naming.forms:
                written = _written(form)
                entry = self._entry(written, path, names.places.get(form, naming.place))
                entry.count += count
                if written not in counted:
                    counted.add(written)
                    entry.articles += 1
                entry.bearers[_written(naming.name)] += 1
                entry.kinds[naming.kind] += 1
                if naming.title and naming.title.lower() not in COURTESY:
                    entry.titles[naming.title] += 1
        for wrong, right, decided in names.pairs:
            pair = (_written(wrong), _written(right))
            self._pairs[pair] = decided or self._pairs.get(pair, False)
            if wrong in names.places:
                self._entry(_written(wrong), path, names.places[wrong])
        self._collected[path] = names.collected

    def _entry(self, form: str, path: str, place: Place) -> _Form:
        entry = self._forms.get(form)
        if entry is None:
            if len(self._forms) >= MOST:
                self.complete = False
                kept = sorted(self._forms.items(), key=lambda item: -item[1].count)[: MOST // 2]
                self._forms = dict(kept)
            entry = self._forms[form] = _Form(path, place)
        return entry

    def bearers(self) -> list[Bearer]:
        """Who is named, each with all forms, the most frequent first. Doubtful is a name that nothing tells to be one."""
        groups: dict[str, list[str]] = {}
        for form, entry in self._forms.items():
            if entry.bearers:
                groups.setdefault(entry.bearers.most_common(1)[0][0], []).append(form)
        made = [self._bearer(name, forms, False) for name, forms in groups.items()]
        doubted = [bearer._replace(doubtful=bearer.kind == "unknown" and _articles(bearer) < 2) for bearer in made]
        return sorted(doubted, key=lambda bearer: (-_count(bearer), bearer.name))

    def conflicts(self) -> list[Bearer]:
        """The names with more than one spelling: told by the rules, or, as doubtful ones, full names that look alike."""
        told = {pair for pair, decided in self._told.items() if decided}
        open_ones = {pair for pair, decided in self._told.items() if not decided}
        right = {form for _, form in told} - {form for form, _ in told}
        sure = {(wrong, form) for wrong, good in told for form in self._standing(good)}
        wrong = {form for form, _ in sure}
        doubtful = {pair for pair in (*look_alikes(self._people), *open_ones) if wrong.isdisjoint(pair)}
        found = [self._conflict(group, right, False) for group in _joined(sure)]
        found += [self._conflict(group, right, True) for group in _joined(doubtful)]
        several = [bearer for bearer in found if len(bearer.spellings) > 1]
        return sorted(several, key=lambda bearer: (bearer.doubtful, -_count(bearer), bearer.name))

    @property
    def wrong_forms(self) -> frozenset[tuple[str, str]]:
        """Pairs of a form at fault and the right one, where that is decided."""
        return frozenset(pair for pair, decided in self._told.items() if decided)

    @cached_property
    def _told(self) -> dict[tuple[str, str], bool]:
        """Pairs of a form at fault and the right one, as the rules tell them of the files and of the run: is it decided?"""
        pairs = {pair: decided for pair, decided in self._pairs.items() if pair[0] != pair[1]}
        decide = load_kind("name-variant").conclude
        if decide is not None:
            for hit in decide(dict(sorted(self._collected.items()))):
                wrong, right = _written(hit.arguments[0]), _written(hit.arguments[2])
                for form in [wrong] if wrong in self._forms else self._having.get(wrong, ()):
                    better = " ".join(right if word == wrong else word for word in form.split())
                    if form == wrong or better in self._forms:
                        pairs[form, better] = bool(hit.suggestions) or pairs.get((form, better), False)
        return dict(self._by_house(*pair, decided) for pair, decided in pairs.items())

    def _by_house(self, wrong: str, right: str, decided: bool) -> tuple[tuple[str, str], bool]:
        """A pair, turned round where the house list has the form at fault for right, and decided by it."""
        if self._house.right(right) == right:
            return (wrong, right), True
        return ((right, wrong), True) if self._house.right(wrong) == wrong else ((wrong, right), decided)

    @cached_property
    def _having(self) -> dict[str, list[str]]:
        """For each word the forms that have it, asked when all files are in."""
        having: dict[str, list[str]] = {}
        for form in self._forms:
            for word in form.split():
                having.setdefault(word, []).append(form)
        return having

    def _standing(self, right: str) -> list[str]:
        """A right form, where it stands in the run; else, of one word, the commonest form that ends with it."""
        ending = [form for form in self._having.get(right, ()) if form.split()[-1] == right]
        if right in self._forms:
            return [right]
        return [max(ending, key=lambda form: (self._forms[form].count, form))] if ending else [right]

    @property
    def _people(self) -> dict[str, bool]:
        """The forms that are listed as names, with whether most articles have them as a person's."""
        kinds = {form: entry.kinds for form, entry in self._forms.items() if entry.kinds}
        return {form: kind.most_common(1)[0][0] == "person" for form, kind in kinds.items()}

    def _conflict(self, group: set[str], right: set[str], doubtful: bool) -> Bearer:
        standing = [form for form in group if form in self._forms] or list(group)
        name = max(standing, key=lambda form: (form in right, form in self._forms and self._forms[form].count, form))
        return self._bearer(name, group, doubtful)

    def _bearer(self, name: str, forms: Iterable[str], doubtful: bool) -> Bearer:
        entries = {form: self._forms[form] for form in forms if form in self._forms}
        kinds: Counter[NameKind] = Counter()
        titles: Counter[str] = Counter()
        for entry in entries.values():
            kinds.update({kind: count for kind, count in entry.kinds.items() if kind != "unknown"})
            titles.update(entry.titles)
        spellings = [
            Spelling(form, max(1, e.count), max(1, e.articles), e.path, e.place) for form, e in entries.items()
        ]
        return Bearer(
            name,
            _commonest(kinds) or "unknown",
            _commonest(titles) or "",
            tuple(sorted(spellings, key=lambda spelling: (-spelling.times, spelling.form))),
            doubtful,
        )


def _written(form: str) -> str:
    """A form as it is counted: apostrophes and spaces of one kind, as they make no other spelling."""
    return " ".join(typed(form).split())


def _commonest(counts: Counter[Any]) -> Any:
    """The commonest of what was counted, in a tie the first of the alphabet; None of nothing."""
    return min(counts, key=lambda one: (-counts[one], one)) if counts else None


def _count(bearer: Bearer) -> int:
    return sum(spelling.times for spelling in bearer.spellings)


def _articles(bearer: Bearer) -> int:
    return max((spelling.articles for spelling in bearer.spellings), default=0)


def _joined(pairs: Iterable[tuple[str, str]]) -> list[set[str]]:
    """The groups that pairs join, in the order of their first forms."""
    group: dict[str, set[str]] = {}
    for one, other in sorted(pairs):
        merged = group.get(one, {one}) | group.get(other, {other})
        for form in merged:
            group[form] = merged
    return list({id(forms): forms for forms in group.values()}.values())
