"""The README and the docs say what newslint does: commands, pictures and links hold."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from newslint.api import Config, Desk

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")), ROOT / "benchmarks" / "README.md"]


def test_exactly_two_set_up_commands() -> None:
    assert len(re.findall(r"^python3 -m venv .*$", README, re.MULTILINE)) == 2


def test_the_picture_is_what_the_command_prints() -> None:
    picture = re.search(r"^```text\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    assert picture
    command = [sys.executable, "-m", "newslint", "check", "--isolated", "--format", "full", "examples/ferry.txt"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 1
    assert picture[1] == done.stdout.decode("utf-8").replace("\r\n", "\n")


def test_the_example_shows_every_default_rule() -> None:
    report = Desk(Config()).check_paths([str(ROOT / "examples" / "ferry.txt")])
    assert {
        "names.variant",
        "quotes.unattributed",
        "quotes.unclosed",
        "spelling.dialect",
        "spelling.mid-sentence-capital",
        "spelling.repeated-word",
        "spelling.unknown-word",
    } <= {finding.rule for finding in report.findings}


@pytest.mark.parametrize("path", DOCS, ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (path.parent / target).exists(), target


def test_the_card_of_the_docs_works(tmp_path: Path) -> None:
    docs = (ROOT / "docs" / "writing-a-rule.md").read_text(encoding="utf-8")
    card = re.search(r"^```yaml\n(.*?)^```$", docs, re.MULTILINE | re.DOTALL)
    assert card
    folder = tmp_path / "house-rules"
    folder.mkdir()
    (folder / "alleged.yml").write_text(card[1], encoding="utf-8")
    results = Desk(Config(packs=(str(folder),))).test_cards(["house-rules.alleged"])
    assert len(results) == 3
    assert not [result.problem for result in results if result.problem]


def test_the_configuration_of_the_docs_works(tmp_path: Path) -> None:
    docs = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    toml = re.search(r"^```toml\n(.*?)^```$", docs, re.MULTILINE | re.DOTALL)
    assert toml
    (tmp_path / "pyproject.toml").write_text(toml[1], encoding="utf-8")
    (tmp_path / "words.txt").write_text("superfoodie\n", encoding="utf-8")
    (tmp_path / "names.yml").write_text("- name: Kyiv\n", encoding="utf-8")
    (tmp_path / "house-rules").mkdir()
    card = "extends: repeated-word\nmessage: “%s”\n"
    (tmp_path / "house-rules" / "a.yml").write_text(card, encoding="utf-8")
    from newslint.api import configure

    desk = Desk(configure(config=str(tmp_path / "pyproject.toml")))
    assert "superfoodie" in desk.config.words
    unknown = next(rule for rule in desk.ruleset.rules if rule.card.id == "spelling.unknown-word")
    assert unknown.level == "warning"
