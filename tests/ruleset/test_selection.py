"""Which rules run, at which level and with which options."""

from typing import Any

import pytest

from newslint.errors import UsageError
from newslint.ruleset.loader import load_cards
from newslint.ruleset.selection import RuleSet, select_rules


def active(**arguments: Any) -> list[str]:
    return [rule.card.id for rule in select_rules(load_cards(), **arguments).rules]


def test_stable_rules_are_on_and_preview_rules_by_their_id() -> None:
    assert "spelling.unknown-word" in active()
    assert "suppression.unused" not in active()
    assert "suppression.unused" not in active(select=["suppression"])
    assert active(select=["suppression.unused"]) == ["suppression.unused"]


def test_select_and_ignore_take_ids_and_packs() -> None:
    assert set(active(select=["spelling"])) == {
        card.id for card in load_cards() if card.pack == "spelling" and card.status == "stable"
    }
    assert "spelling.unknown-word" not in active(ignore=["spelling"])
    assert "spelling.unknown-word" not in active(select=["spelling"], ignore=["spelling.unknown-word"])


def test_tables_set_level_and_options() -> None:
    tables = {"spelling.repeated-word": {"level": "suggestion", "exceptions": ["foo"]}}
    ruleset = select_rules(load_cards(), ["spelling.repeated-word"], (), tables)
    (rule,) = ruleset.rules
    assert rule.level == "suggestion"
    assert rule.card.options["exceptions"] == ("foo",)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ({"select": ["speling"]}, "there is no rule or pack “speling”; did you mean “spelling”?"),
        ({"ignore": ["spelling.unknown-wrd"]}, "did you mean “spelling.unknown-word”?"),
        ({"tables": {"spelling.x": {}}}, "there is no rule “spelling.x”"),
        ({"tables": {"spelling.repeated-word": {"levl": "error"}}}, "has no option “levl”; did you mean “level”?"),
        ({"tables": {"spelling.repeated-word": {"level": "fatal"}}}, "“fatal” is none of"),
        ({"tables": {"spelling.unknown-word": {"shortest": "x"}}}, "must be a whole number"),
    ],
)
def test_wrong_names_and_values(arguments: dict[str, Any], told: str) -> None:
    with pytest.raises(UsageError) as caught:
        select_rules(load_cards(), **arguments)
    assert told in str(caught.value)


def test_without_drops_ids_and_packs() -> None:
    ruleset = select_rules(load_cards())
    assert isinstance(ruleset, RuleSet)
    assert not [rule for rule in ruleset.without(["spelling"]).rules if rule.card.pack == "spelling"]
    assert ruleset.without([]) is ruleset
