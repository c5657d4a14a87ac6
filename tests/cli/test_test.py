"""`newslint test`."""

from __future__ import annotations

from pathlib import Path

import pytest
from run_cli import Output, Runner

CARD = "extends: repeated-word\nmessage: “%s” again\nalways: [mayor]\n"
GOOD = 'examples:\n  - bad: "The {mayor mayor} left."\n    fixed: "The mayor left."\n  - good: "The mayor left."\n'


@pytest.fixture
def card(tmp_path: Path) -> Path:
    (tmp_path / "house").mkdir()
    path = tmp_path / "house" / "again.yml"
    path.write_text(CARD + GOOD, encoding="utf-8")
    return path


def lines(output: Output) -> list[str]:
    return output.out.replace("\\", "/").splitlines()


def test_examples_that_hold(cli: Runner, card: Path) -> None:
    assert cli("test", "house") == (0, "2 examples hold, 0 fail\n", "")
    assert cli("test", "--pack", "house", "house.again") == (0, "2 examples hold, 0 fail\n", "")


def test_examples_that_fail_are_named_with_their_lines(cli: Runner, card: Path) -> None:
    wrong = '  - bad: "The {mayor} left."\n  - good: "The mayor mayor left."\n  - bad: "The {mayor mayor}."\n    fixed: "The."\n'
    card.write_text(CARD + GOOD + wrong, encoding="utf-8")
    output = cli("test", "house")
    assert output.status == 1
    assert lines(output) == [
        "house/again.yml:8: house.again, bad example: expected “mayor” at 4, found nothing",
        "house/again.yml:9: house.again, good example: expected nothing, found “mayor mayor” at 4",
        "house/again.yml:10: house.again, bad example: the first suggestions make it “The mayor.”, not “The.”",
        "2 examples hold, 3 fail",
    ]


def test_a_card_without_examples_is_named(cli: Runner, card: Path) -> None:
    card.write_text(CARD, encoding="utf-8")
    output = cli("test", "house")
    assert (output.status, lines(output)) == (
        0,
        ["house/again.yml: house.again has no examples", "0 examples hold, 0 fail; rules without examples: 1"],
    )


def test_a_card_that_does_not_load_stops(cli: Runner, card: Path) -> None:
    card.write_text(CARD + "examples:\n  - bad: x\n", encoding="utf-8")
    output = cli("test", "house")
    assert (output.status, output.out) == (2, "")
    assert "again.yml:5: examples: a bad example marks what is found" in output.err


def test_a_rule_a_pack_or_all(cli: Runner, card: Path) -> None:
    def hold(*names: str) -> int:
        output = cli("test", *names)
        assert output.status == 0
        return int(output.out.split()[0])

    one, pack, all_ = hold("spelling.repeated-word"), hold("spelling"), hold()
    assert 4 <= one < pack < all_
    assert hold("house", "spelling.repeated-word") == one + 2
    assert cli("test", "speling").err.startswith(
        "newslint: there is no rule or pack “speling”; did you mean “spelling”?"
    )
