"""`newslint rules`."""

from __future__ import annotations

import json
from pathlib import Path

from run_cli import Runner

from newslint.api import Desk


def listed(cli: Runner, *options: str) -> dict[str, list[str]]:
    return {line.split()[0]: line.split()[1:] for line in cli("rules", *options).out.splitlines()}


def test_every_rule_and_whether_it_is_on(cli: Runner) -> None:
    rules = listed(cli)
    assert set(rules) == {card.id for card in Desk().cards}
    assert rules["spelling.unknown-word"] == ["error", "on"]
    assert rules["suppression.unused"] == ["suggestion", "off", "(preview)"]
    assert listed(cli, "--ignore", "spelling")["spelling.unknown-word"] == ["error", "off"]
    assert listed(cli, "--select", "suppression.unused")["suppression.unused"] == ["suggestion", "on"]


def test_the_level_is_the_configured_one(cli: Runner, tmp_path: Path) -> None:
    (tmp_path / "newslint.toml").write_text('[rules.spelling.unknown-word]\nlevel = "suggestion"\n', encoding="utf-8")
    assert listed(cli)["spelling.unknown-word"] == ["suggestion", "on"]
    assert listed(cli, "--isolated")["spelling.unknown-word"] == ["error", "on"]


def test_json(cli: Runner) -> None:
    made = json.loads(cli("rules", "--format", "json", "--ignore", "spelling").out)
    assert made["version"] == 1
    rules = {rule["id"]: rule for rule in made["rules"]}
    card = Desk().card("spelling.unknown-word")
    assert rules[card.id] == {
        "id": card.id,
        "level": "error",
        "active": False,
        "status": "stable",
        "kind": "unknown-word",
        "why": card.why,
    }
    assert rules["quotes.unclosed"]["active"]


def test_markdown_is_the_handbook(cli: Runner) -> None:
    assert cli("rules", "--format", "markdown") == (0, Desk().handbook(), "")


def test_wrong_usage(cli: Runner) -> None:
    assert cli("rules", "--format", "xml").status == 2
    assert cli("rules", "spelling").status == 2
