"""What the pass over one document leaves behind: small, picklable, and storable as JSON."""

from __future__ import annotations

from typing import Any, NamedTuple

from newslint.document.model import Suppression
from newslint.model import Edit, Failure, Finding, Fix, Place, Span


class Outcome(NamedTuple):
    """The result of one document, before the whole run is judged.

    `findings` are those that no suppression dropped, `used` the indices of the suppressions that dropped one, `directives` the
    places of the suppressions' own words, `collected` by rule id what the run-wide checks keep of the document.
    """

    path: str
    words: int
    findings: tuple[Finding, ...] = ()
    errors: tuple[Failure, ...] = ()
    suppressions: tuple[Suppression, ...] = ()
    directives: tuple[Place, ...] = ()
    used: frozenset[int] = frozenset()
    ignored: tuple[str, ...] = ()
    """The rules and packs that the configuration leaves out for this file."""
    collected: dict[str, Any] = {}  # noqa: RUF012  # never changed


def to_json(outcome: Outcome) -> list[Any]:
    """The outcome as plain lists, its path left out: the same text under another name has the same outcome."""
    return [
        outcome.words,
        [[f.rule, f.level, f.message, f.place, f.suggestions, f.fix] for f in outcome.findings],
        outcome.suppressions,
        outcome.directives,
        sorted(outcome.used),
        outcome.ignored,
        {rule: _pack(value) for rule, value in outcome.collected.items()},
    ]


def from_json(path: str, row: list[Any]) -> Outcome:
    """The outcome that `to_json` made plain. Raises ValueError, TypeError, IndexError or KeyError where the row is not one."""
    words, findings, suppressions, directives, used, ignored, collected = row
    return Outcome(
        path,
        words,
        tuple(
            Finding(path, rule, level, message, _place(place), tuple(suggestions), _fix(fix))
            for rule, level, message, place, suggestions, fix in findings
        ),
        (),
        tuple(Suppression(Span(*span), tuple(rules), Span(*words)) for span, rules, words in suppressions),
        tuple(map(_place, directives)),
        frozenset(used),
        tuple(ignored),
        {rule: _unpack(value) for rule, value in collected.items()},
    )


def _place(row: list[Any]) -> Place:
    return Place(Span(*row[0]), *row[1:])


def _fix(row: list[Any] | None) -> Fix | None:
    return None if row is None else Fix(row[0], tuple(Edit(Span(*span), text) for span, text in row[1]))


def _pack(value: Any) -> Any:
    """A collected value with its places marked, so that they come back as places."""
    if isinstance(value, Place):
        return {"place": value}
    if isinstance(value, (list, tuple)):
        return [_pack(entry) for entry in value]
    return value


def _unpack(value: Any) -> Any:
    if isinstance(value, dict):
        return _place(value["place"])
    return [_unpack(entry) for entry in value] if isinstance(value, list) else value
