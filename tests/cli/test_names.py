"""`newslint names`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from run_cli import Runner


def test_names(cli: Runner, tmp_path: Path) -> None:
    text = "It rained all day.\n\nThey met Mayor Dagny Lund and Orson Pell there. Then Lund left the old town.\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    lines = (
        "a.txt:3:16: Dagny Lund (person, Mayor): Dagny Lund 1, Lund 1\na.txt:3:31: Orson Pell (person): Orson Pell 1\n"
    )
    assert cli("names", "a.txt") == (0, lines, "")
    assert cli("names", "-", "--stdin-filename", "a.txt", stdin=text.encode()) == (0, lines, "")


def test_no_names(cli: Runner) -> None:
    assert cli("names", "-", stdin=b"it rained") == (0, "", "")


ONE = "In the rain they met Dagny Quillhaven. Then Quillhaven left for a Nieman Marcus.\n"
TWO = "In the rain they met Dagny Quilhaven. Then she left for a Neiman Marcus.\n"


@pytest.fixture
def news(tmp_path: Path) -> str:
    (tmp_path / "news").mkdir()
    (tmp_path / "news/a.txt").write_text(ONE, encoding="utf-8")
    (tmp_path / "news/b.txt").write_text(TWO, encoding="utf-8")
    return "news"


def test_conflicts(cli: Runner, news: str) -> None:
    assert cli("names", "--conflicts", "--isolated", news) == (
        0,
        "Neiman Marcus (organisation)\n"
        "  Neiman Marcus: 1 in 1 article, first in news/b.txt:1:59\n"
        "  Nieman Marcus: 1 in 1 article, first in news/a.txt:1:67\n"
        "Dagny Quillhaven (person), doubtful: one name or several?\n"
        "  Dagny Quilhaven: 1 in 1 article, first in news/b.txt:1:22\n"
        "  Dagny Quillhaven: 1 in 1 article, first in news/a.txt:1:22\n",
        "",
    )
    made = json.loads(cli("names", "--conflicts", "--isolated", "--format", "json", news).out)
    assert [bearer["name"] for bearer in made["conflicts"]] == ["Neiman Marcus", "Dagny Quillhaven"]


def test_what_is_harvested_is_read_back(cli: Runner, news: str, tmp_path: Path) -> None:
    printed = cli("names", "--harvest", "--isolated", "--min-count", "1", news)
    assert (printed.status, printed.err) == (0, "")
    assert '- name: Neiman Marcus  # Neiman Marcus 1\n  wrong: ["Nieman Marcus"]\n  kind: organisation\n' in printed.out
    assert "# doubtful: one name or several? “Dagny Quilhaven” 1, “Dagny Quillhaven” 1\n" in printed.out
    written = cli("names", "--harvest", "--isolated", "--min-count", "1", "--output", "desk/names.yml", news)
    assert written == (0, "", "")
    assert (tmp_path / "desk/names.yml").read_text(encoding="utf-8") == printed.out
    assert [path.name for path in (tmp_path / "desk").iterdir()] == ["names.yml"]
    (tmp_path / "newslint.toml").write_text(
        'names = ["desk/names.yml"]\nselect = ["names.house-list"]\n', encoding="utf-8"
    )
    checked = cli("check", "--format", "text", news)
    assert checked.status == 1
    assert "should be “Neiman Marcus” (names.yml)" in checked.out


def test_frequent_names_only(cli: Runner, news: str) -> None:
    assert "Quillhaven" in cli("names", "--harvest", "--isolated", news).out
    assert "- name: Dagny" not in cli("names", "--harvest", "--isolated", "--min-count", "9", news).out


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--output", "x.yml", "news"), "--output goes with --harvest"),
        (("--conflicts", "--harvest", "news"), "--conflicts and --harvest cannot go together"),
        (("--harvest", "-"), "take files and folders, no standard input"),
        (("--harvest", "--format", "json", "news"), "--harvest writes YAML"),
        (("--harvest", "--min-count", "x", "news"), "“x” is no number of times"),
        (("--harvest", "--output", "news", "news"), "news cannot be written"),
    ],
)
def test_wrong_usage(cli: Runner, news: str, options: tuple[str, ...], told: str) -> None:
    output = cli("names", *options)
    assert output.status == 2
    assert told in output.err


def test_a_file_that_cannot_be_read(cli: Runner, news: str, tmp_path: Path) -> None:
    (tmp_path / "news/c.txt").write_bytes(b"\x00\xff")
    for options in ((), ("--conflicts",), ("--harvest",)):
        output = cli("names", "--isolated", *options, news)
        assert output.status == 2
        assert "news/c.txt: " in output.err
        assert "Quillhaven" in output.out
