"""Names compared over a whole run: a form that one article has, against the form that many have.

Of each article three things are kept: its names as plain strings, its full names, and the few forms that may be at fault,
with their places. Only for the forms that may be at fault an index of their deletions is built; the names of the
run are then held against it one by one, so that the work grows with the number of names and not with its square.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from newslint.checks.base import Card, Context, RunHit
from newslint.checks.name_evidence import SHORTEST, UNKNOWN, Evidence
from newslint.checks.name_slips import deletions, one_slip, related, respellings, same_given_name
from newslint.model import Place, Span

FILES_ALONE = 8
"""Articles that must have a form before a lone word one slip away is at fault."""
FILES_BESIDE = 2
"""Articles that must have it where both share a given name or a surname."""
RARITY = 10
"""How many times as many articles must have a form as have its variant."""
MOST_PLACES = 2
"""Places of one form that an article may have for it to be a slip and not a usage."""


class _Suspect(NamedTuple):
    """A form that may be at fault: its file, its count there, the names beside it, its first place."""

    path: str
    form: str
    count: int
    left: list[str]
    right: list[str]
    place: Place


def names_of(context: Context, evidence: Evidence, reported: set[int]) -> list[Any]:
    """What the run needs of an article: its names, its full names, and the forms that may be at fault.

    Names and full names are one string each, to be small; a form is `[form, count, left, right, place]`, where a full
    name has both its words in `form`. Forms at the `reported` token indices are left out.
    """
    names = [form.text.replace("’", "'") for key, form in evidence.forms.items() if form.firm and len(key) >= SHORTEST - 1]
    pairs = {(keys[i], keys[i + 1]) for keys in (evidence.mentions.keys,) for m in evidence.mentions.mentions for i in m.words[:-1]}
    suspects: list[list[Any]] = []
    for form, known in evidence.strangers():
        if known == UNKNOWN and form.count <= MOST_PLACES and reported.isdisjoint(form.places):
            left, right = evidence.beside(form)
            place = _place(context, form.places[0], len(form.text))
            suspects.append([form.text, form.count, sorted(left), sorted(right), place])
    for (given, surname), mentions in evidence.full_names.items():
        index = mentions[0].words[0]
        if respellings(given) and len(mentions) <= MOST_PLACES and index not in reported:
            text = evidence.mentions.texts[index]
            suspects.append([text, len(mentions), [], [surname], _place(context, index, len(text))])
    return [" ".join(names), "\n".join(sorted(" ".join(pair) for pair in pairs)), suspects]


def _place(context: Context, index: int, length: int) -> Place:
    start = context.analysis.tokens.starts[index]
    return context.document.place(Span(start, start + length))


def conclude(card: Card, values: Mapping[str, Any]) -> Iterator[RunHit]:
    """The forms of single articles that are one slip from a form that many articles of the run have."""
    run = _Run(values)
    for suspect in run.suspects:
        twin = run.twin(suspect)
        if twin is not None:
            text, files = twin
            told = (suspect.form, times(suspect.count), text, f"in {files} articles")
            yield RunHit(suspect.path, suspect.place, told, (text,))


def times(count: int) -> str:
    """How often, in words: “once”, “twice”, “7 times”."""
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


class _Run:
    """The names of a run, counted by articles, and the forms that may be at fault."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self.suspects: list[_Suspect] = []
        self.files: Counter[str] = Counter()
        self.pairs: Counter[str] = Counter()
        self.written: dict[str, Counter[str]] = {}
        for path, (names, pairs, suspects) in values.items():
            self.suspects.extend(_Suspect(path, *suspect) for suspect in suspects)
            self.files.update(names.split(" "))
            self.pairs.update(pairs.split("\n"))
        self._twins = self._find_twins()

    def _find_twins(self) -> dict[str, list[str]]:
        """For each form at fault the forms of enough articles that are one slip away."""
        index: dict[str, set[str]] = {}
        for form in {suspect.form for suspect in self.suspects}:
            for left in deletions(form.lower()):
                index.setdefault(left, set()).add(form)
        twins: dict[str, list[str]] = {}
        for name, files in self.files.items():
            if files < FILES_BESIDE or name.isupper():
                continue
            key = name.lower()
            near = {form for left in deletions(key) for form in index.get(left, ())}
            for form in near:
                if one_slip(form.lower(), key) and not related(form.lower(), key):
                    twins.setdefault(form, []).append(name)
        return twins

    def twin(self, suspect: _Suspect) -> tuple[str, int] | None:
        """The form that the suspect should be and the number of articles that have it; None where nothing tells."""
        found = []
        for name in self._twins.get(suspect.form, ()):
            files = self._files(suspect, name)
            if files:
                found.append((files, name))
        if not found:
            return None
        files, name = max(found)
        return name, files

    def _files(self, suspect: _Suspect, name: str) -> int:
        """The articles that speak for a twin: those that have it beside the same name, where names stand beside the suspect."""
        form, key = suspect.form.lower(), name.lower()
        beside = [(f"{other} {form}", f"{other} {key}") for other in suspect.left]
        beside += [(f"{form} {other}", f"{key} {other}") for other in suspect.right]
        if not beside:
            files = self.files[name]
            return files if files >= max(FILES_ALONE, RARITY * self.files[suspect.form]) else 0
        for own, others in beside:
            files = self.pairs[others]
            if files >= max(FILES_BESIDE, RARITY * self.pairs[own] // 5):
                return files
        return 0
