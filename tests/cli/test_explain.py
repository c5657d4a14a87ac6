"""`newslint explain`."""

from __future__ import annotations

from pathlib import Path

from run_cli import Runner


def test_what_the_card_says(cli: Runner) -> None:
    output = cli("explain", "spelling.repeated-word")
    assert (output.status, output.err) == (0, "")
    assert output.out.startswith("# spelling.repeated-word\n")
    for part in ("## Why", "## Examples", "Bad: The mayor opened **the the** new library", "`exceptions`"):
        assert part in output.out


def test_a_rule_of_ones_own(cli: Runner, tmp_path: Path) -> None:
    (tmp_path / "house").mkdir()
    (tmp_path / "house" / "again.yml").write_text("extends: repeated-word\nmessage: x\nwhy: Because.\n")
    assert "Because." in cli("explain", "--pack", "house", "house.again").out
    assert cli("explain", "house.again").status == 2


def test_there_is_no_such_rule(cli: Runner) -> None:
    told = "newslint: there is no rule “spelling.repeated”; did you mean “spelling.repeated-word”?\n"
    assert cli("explain", "spelling.repeated") == (2, "", told)
    assert cli("explain").status == 2
