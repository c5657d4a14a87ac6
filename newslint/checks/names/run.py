"""Names compared over a whole run: a form that one article has, against the form that many have.

Of each article its names and the pairs of words in them are kept as plain strings, its full names in one string more, and
with their places the few forms that may be at fault. Only of those an index is built; the names of the run are then
held against it one by one, so that the work grows with the number of names and not with its square.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from newslint.checks.base import Context, RunHit
from newslint.checks.names.dressed import dressed, undressed
from newslint.checks.names.evidence import Evidence
from newslint.checks.names.forms import Form
from newslint.checks.names.levels import level_of
from newslint.checks.names.misspelled import LONG, SHORTEST, unknown
from newslint.checks.names.owned import without_apostrophe
from newslint.checks.names.people import LARGE, variants
from newslint.checks.names.people_entries import full_names
from newslint.checks.names.slips import deletions, in_articles, name_group, one_slip, related, times
from newslint.checks.names.written import squeezed
from newslint.document.news import is_row
from newslint.knowledge.lexicon import PLACE, normalise, plain
from newslint.model import Place, Span

FILES_ALONE = 8
"""Articles that must have a form for a lone word one slip away to be at fault; in large runs one in a hundred."""
FILES_BESIDE = 2
"""Articles that must have it where both share a given name or a surname; in large runs one in three hundred."""
RARITY = 10
"""How many times as many articles must have a form as have its variant."""
RARITY_BESIDE = 3
"""The same where both share a given name or a surname."""
_ARTICLES = frozenset(("al", "el"))
MOST_PLACES = 2
"""Places of one form that an article may have for it to be a slip and not a usage."""


class _Suspect(NamedTuple):
    """A form that may be at fault: its file, its count there, the names beside it, its first place."""

    path: str
    form: str
    number: int
    left: list[str]
    right: list[str]
    place: Place


def names_of(context: Context, evidence: Evidence, seen: set[str], faults: list[Span]) -> list[Any]:
    """What the run needs of an article: `[names, pairs, forms that may be at fault, full names, transliterated names, names
    with accents, hyphens or apostrophes, words in s that may be such a name without its apostrophe]`.

    Names are joined by spaces, pairs of keys that stand in one name by line ends, each once; a form is
    `[form, count, keys before, keys after, first place]`. Forms whose key the check of the article has `seen` are left
    out, and full names in which it has found `faults`. Full names: see `names.people`.
    """
    keys, written = evidence.mentions.keys, evidence.tokens.written
    names = [
        _named(form).replace("’", "'")
        for key, form in evidence.forms.items()
        if len(key) >= SHORTEST - 1
        and (form.firm or _is_dateline(evidence, form) or (key not in written and evidence.is_name(form)))
    ]
    pairs = {f"{keys[i]} {keys[i + 1]}" for mention in evidence.mentions.mentions for i in mention.words[:-1]}
    starts = evidence.tokens.starts
    suspects: list[list[Any]] = []
    for form in unknown(evidence):
        if form.times <= MOST_PLACES and form.key not in seen and not is_row(evidence.prose, starts[form.places[0]]):
            left, right = evidence.beside(form)
            place = next((at for at in form.places if evidence.mentions.texts[at] == form.text), form.places[0])
            suspects.append([form.text, form.times, sorted(left - _ARTICLES), sorted(right), _place(context, place)])
    usages = [
        [name_group(key), form.text, form.times, _place(context, form.places[0])]
        for key, form in evidence.forms.items()
        if evidence.is_name(form) and name_group(key) and key not in seen and not form.text.isupper()
    ]
    people = full_names(context, evidence, faults)
    bare = without_apostrophe(evidence)
    return [" ".join(names), "\n".join(sorted(pairs)), suspects, people, usages, dressed(context, evidence, seen), bare]


def _is_dateline(evidence: Evidence, form: Form) -> bool:
    """Whether a form is the name of a place that stands in capitals."""
    return form.text.isupper() and bool(evidence.flags(form.key) & PLACE)


def _named(form: Form) -> str:
    """A form as other articles have it: the place of a dateline without its capitals."""
    return form.text if form.firm else form.text.capitalize()


def _place(context: Context, index: int) -> Place:
    start = context.analysis.tokens.starts[index]
    return context.document.place(Span(start, start + len(context.analysis.mentions.texts[index])))


def conclude(values: Mapping[str, Any]) -> Iterator[RunHit]:
    """The forms of single articles that are one slip from a form that many articles of the run have."""
    run = _Run(values)
    told: set[tuple[str, int]] = set()
    for suspect in run.suspects:
        files, twin = max(
            ((run.files_for(suspect, name), name) for name in run.twins.get(suspect.form, ())), default=(0, "")
        )
        if files:
            twin = twin.replace("'", "’") if "’" in suspect.form else twin
            told.add((suspect.path, suspect.place.span.start))
            given = (suspect.form, times(suspect.number), twin, in_articles(files), "of this run")
            yield RunHit(
                suspect.path, suspect.place, given, (twin,), level_of(suspect.form, twin, is_large=not run.is_small)
            )
    people = list(variants({path: value[3] for path, value in values.items()}))
    letters = {squeezed(hit.arguments[0]) for hit in people}
    more = undressed(values) if run.is_small else ()
    for hits in (people, _usages(values), (hit for hit in more if squeezed(hit.arguments[0]) not in letters)):
        for hit in hits:
            if not any((hit.path, start) in told for start in range(hit.place.span.start, hit.place.span.end)):
                told.add((hit.path, hit.place.span.start))
                yield hit


def _usages(values: Mapping[str, Any]) -> Iterator[RunHit]:
    """Transliterated names that articles write otherwise than more of the others do (“Kiev”, “Kyiv”): style in a large run."""
    is_large = len(values) >= LARGE
    groups: dict[str, dict[str, dict[str, tuple[int, Place]]]] = {}
    for path, value in values.items():
        for spellings, form, count, place in value[4]:
            groups.setdefault(spellings, {}).setdefault(form, {})[path] = count, place
    for forms in groups.values():
        if len(forms) < 2:
            continue
        rights = {form: (len(found), sum(count for count, _ in found.values())) for form, found in forms.items()}
        usual = max(forms, key=lambda form: (rights[form], form))
        twins = forms[usual]
        first = min(twins)
        told = (in_articles(len(twins)), f"first in {first}, line {twins[first][1].line}")
        for form, found in forms.items():
            if form == usual or len(found) * (RARITY_BESIDE if is_large else 1) > len(twins):
                continue
            suggested = (usual,) if rights[form] < rights[usual] else ()
            for path, (count, place) in found.items():
                if path not in twins:  # the article that has both has been judged
                    level = "suggestion" if is_large else level_of(form, usual)
                    yield RunHit(path, place, (form, times(count), usual, *told), suggested, level)


class _Run:
    """The names of a run, counted by articles, and the forms that may be at fault with their twins."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self.suspects: list[_Suspect] = []
        self.names: Counter[str] = Counter()
        self.pairs: Counter[str] = Counter()
        for path, (names, pairs, suspects, *_) in values.items():
            self.suspects.extend(_Suspect(path, *suspect) for suspect in suspects)
            self.names.update(names.split(" "))
            self.pairs.update(pairs.split("\n"))
        self.alone = max(FILES_ALONE, len(values) // 100) if len(values) >= LARGE else FILES_BESIDE
        self.rarity = RARITY if len(values) >= LARGE else FILES_BESIDE
        self.rarity_beside = RARITY_BESIDE if len(values) >= LARGE else FILES_BESIDE
        self.is_small = len(values) < LARGE
        self.small: dict[str, set[str]] = {}
        for path, (names, *_) in values.items() if self.is_small else ():
            for name in names.split(" "):
                self.small.setdefault(name, set()).add(path)
        self.numbers: Counter[str] = Counter()
        for one in self.suspects:
            self.numbers[one.form] += one.number
        self.beside = max(FILES_BESIDE, len(values) // 300)
        self.twins = self._find_twins()
        self.bearers = self._find_bearers({name.lower() for names in self.twins.values() for name in names})

    def _find_twins(self) -> dict[str, list[str]]:
        """For each form at fault the names of enough articles that are one slip away."""
        index: dict[str, set[str]] = {}
        for form in {suspect.form for suspect in self.suspects}:
            for shorter in deletions(normalise(form)):
                index.setdefault(shorter, set()).add(form)
        twins: dict[str, list[str]] = {}
        for name, files in self.names.items():
            if (files < self.beside and not self.is_small) or name.isupper():
                continue
            key = name.lower()
            for form in {form for shorter in deletions(key) for form in index.get(shorter, ())}:
                other = normalise(form)
                if one_slip(other, key) and (not related(other, key) or (self.is_small and other[:-1] == key[:-1])):
                    twins.setdefault(form, []).append(name)
        return twins

    def _find_bearers(self, twins: set[str]) -> dict[str, list[int]]:
        """For each twin the numbers of articles that have it after each of the names before it."""
        bearers: dict[str, list[int]] = {}
        for pair, files in self.pairs.items():
            key = pair.rpartition(" ")[2]
            if key in twins:
                bearers.setdefault(key, []).append(files)
        return bearers

    def files_for(self, suspect: _Suspect, name: str) -> int:
        """The articles that speak for a twin of a form at fault: 0 where they do not suffice.

        Where names stand beside the form, its twin must stand beside one of them; the twin of a lone form must not be
        the surname of many.
        """
        form, key = normalise(suspect.form), name.lower()
        beside = [(f"{other} {form}", f"{other} {key}") for other in suspect.left]
        beside += [(f"{form} {other}", f"{key} {other}") for other in suspect.right]
        if self.is_small and not suspect.left and suspect.right and name not in self.numbers:
            own, other = (self.pairs[f"{word} {suspect.right[0]}"] for word in (form, key))
            return other if other >= own else 0  # “Burkino Faso”
        if beside:
            return max((self.pairs[two] for one, two in beside if self._is_usual(one, two)), default=0)
        bearers = self.bearers.get(key, [0])
        if 2 * max(bearers) < sum(bearers):
            return 0
        files = self.names[name]
        is_known = bearers == [0] and self._is_better(suspect, name)
        is_known = is_known or (len(bearers) == 1 and bearers[0] > 0 and self.numbers[name] > suspect.number)
        if self.is_small and len(form) >= SHORTEST and is_known:
            return 0 if suspect.path in self.small[name] else files  # the article that has both has been judged
        return files if files >= max(self.alone, self.rarity * self.names[plain(suspect.form)]) else 0

    def _is_better(self, suspect: _Suspect, name: str) -> bool:
        """Whether the lexicon knows a twin, or the twin is long and stands more often in the articles of a small run."""
        number = self.numbers.get(name, 0)
        if self.names[suspect.form] > self.names[name]:
            return False
        return not number or (number > suspect.number and len(name) >= LONG)

    def _is_usual(self, own: str, other: str) -> bool:
        return self.pairs[other] >= max(self.beside, self.rarity_beside * self.pairs[own])
