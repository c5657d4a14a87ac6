"""Which rules a run uses, at which level and with which options."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from newslint.checks.base import Card
from newslint.errors import UsageError, nearest
from newslint.model import LEVELS, Level

FOREIGN = "languagetool"
"""The pack whose rules are no cards: LanguageTool's, by their own ids."""


class Rule(NamedTuple):
    """An active rule: its card with the run's options, and the level that the configuration sets, if it does."""

    card: Card
    level: Level | None = None


class RuleSet(NamedTuple):
    """The active rules by id, and every known one (active or not)."""

    rules: tuple[Rule, ...]
    known: tuple[Card, ...]

    def without(self, names: Iterable[str]) -> RuleSet:
        """The rule set less the rules of the names (ids or packs)."""
        dropped = frozenset(names)
        if not dropped:
            return self
        kept = tuple(r for r in self.rules if r.card.id not in dropped and r.card.pack not in dropped)
        return RuleSet(kept, self.known)


def select_rules(
    cards: tuple[Card, ...],
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    tables: Mapping[str, Mapping[str, Any]] | None = None,
) -> RuleSet:
    """The rule set of a run.

    `select` and `ignore` name rules or packs; nothing selected means every stable rule. A preview rule is on where its own id
    is selected. `tables` hold, by rule id, the configured level and options. Raises UsageError for a name that is none, or a
    value that does not fit.
    """
    chosen, dropped, tables = tuple(select), frozenset(ignore), tables or {}
    check_names((*chosen, *dropped), cards, "rule or pack", foreign=True)
    check_names(tables, cards, "rule", packs=False, foreign=True)
    for rule in filter(is_foreign, tables):
        _foreign_level(rule, tables[rule])
    rules = []
    for card in cards:
        wanted = card.id in chosen or (card.status == "stable" and (not chosen or card.pack in chosen))
        if wanted and card.id not in dropped and card.pack not in dropped:
            rules.append(_configured(card, tables.get(card.id, {})))
    return RuleSet(tuple(rules), cards)


def check_names(
    names: Iterable[str], cards: tuple[Card, ...], what: str, packs: bool = True, foreign: bool = False
) -> None:
    """Raise UsageError for the first name that no card has; `foreign`: LanguageTool's rules are names, too."""
    valid = {card.id for card in cards} | ({card.pack for card in cards} if packs else set())
    for name in names:
        if name not in valid and not (foreign and is_foreign(name) and (packs or name != FOREIGN)):
            known = valid | {FOREIGN} if foreign and packs else valid
            raise UsageError(f"there is no {what} “{name}”; {nearest(name, known)}")


def is_foreign(name: str) -> bool:
    """Whether a name is that of LanguageTool, or of one of its rules."""
    pack, dot, rule = name.partition(".")
    return pack == FOREIGN and bool(rule) == bool(dot)


def _foreign_level(rule: str, table: Mapping[str, Any]) -> None:
    """Raise UsageError where the table of one of LanguageTool's rules holds anything but a level."""
    for key, value in table.items():
        if key != "level":
            raise UsageError(f"rules.{rule} has no option “{key}”; {nearest(key, ('level',))}")
        if value not in LEVELS:
            raise UsageError(f"rules.{rule}.level: “{value}” is none of {', '.join(LEVELS)}")


def _configured(card: Card, table: Mapping[str, Any]) -> Rule:
    if not table:
        return Rule(card)
    from newslint.ruleset.kinds import load_kind
    from newslint.ruleset.schema import option_value

    options = load_kind(card.kind).options
    values = dict(card.options)
    level: Level | None = None
    for key, value in table.items():
        if key == "level":
            if value not in LEVELS:
                raise UsageError(f"rules.{card.id}.level: “{value}” is none of {', '.join(LEVELS)}")
            level = value
        elif key in options:
            try:
                values[key] = option_value(options[key], value)
            except ValueError as error:
                raise UsageError(f"rules.{card.id}.{key}: {error}") from None
        else:
            raise UsageError(f"rules.{card.id} has no option “{key}”; {nearest(key, ('level', *options))}")
    return Rule(card._replace(options=values), level)
