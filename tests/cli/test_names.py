"""`newslint names`."""

from __future__ import annotations

from pathlib import Path

from run_cli import Runner


def test_names(cli: Runner, tmp_path: Path) -> None:
    text = "It rained all day.\n\nThey met Mayor Dagny Lund and Orson Pell there. Then Lund left the old town.\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    lines = "a.txt:3:16: Dagny Lund (Mayor): Dagny Lund 1, Lund 1\na.txt:3:31: Orson Pell: Orson Pell 1\n"
    assert cli("names", "a.txt") == (0, lines, "")
    assert cli("names", "-", "--stdin-filename", "a.txt", stdin=text.encode()) == (0, lines, "")


def test_no_names(cli: Runner) -> None:
    assert cli("names", "-", stdin=b"it rained") == (0, "", "")
