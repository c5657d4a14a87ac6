"""`newslint fix`."""

from __future__ import annotations

from pathlib import Path

import pytest
from run_cli import Runner


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeffThe the mayor\r\nof the the goverment left.\r\n".encode())
    return path


def test_safe_fixes_are_written_and_nothing_else_changes(cli: Runner, article: Path) -> None:
    article.chmod(0o640)
    assert cli("fix", "a.txt") == (0, "a.txt: 2 fixed\n", "")
    assert article.read_bytes() == "\ufeffThe mayor\r\nof the goverment left.\r\n".encode()
    assert article.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in article.parent.iterdir()] == ["a.txt"]


def test_nothing_to_fix_is_said(cli: Runner, article: Path) -> None:
    cli("fix", "a.txt")
    output = cli("fix", "a.txt")
    assert (output.status, output.out[:14], output.err) == (0, "nothing to fix", "")
    assert cli("fix", "--diff", "a.txt") == (0, "", "")


def test_unsafe_fixes_are_for_those_who_ask(cli: Runner, article: Path) -> None:
    assert cli("fix", "--unsafe", "a.txt").out == "a.txt: 3 fixed\n"
    assert article.read_bytes() == "\ufeffThe mayor\r\nof the government left.\r\n".encode()


def test_a_difference_is_shown_and_nothing_written(cli: Runner, article: Path) -> None:
    before = article.read_bytes()
    output = cli("fix", "--diff", "a.txt")
    assert output.status == 1
    assert output.out.startswith("--- a.txt\n+++ a.txt\n")
    assert "\n-The the mayor\r\n" in output.out
    assert "\n+The mayor\r\n" in output.out
    assert article.read_bytes() == before


def test_a_difference_of_a_last_line_without_its_end(cli: Runner, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"The the mayor left.")
    assert cli("fix", "--diff", "a.txt").out.splitlines()[-4:] == [
        "-The the mayor left.",
        "\\ No newline at end of file",
        "+The mayor left.",
        "\\ No newline at end of file",
    ]


def test_files_that_cannot_be_read_are_named_and_the_others_fixed(cli: Runner, article: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(b"caf\xe9")
    output = cli("fix", ".", "none.txt")
    assert (output.status, output.out) == (2, "a.txt: 2 fixed\n")
    first, second = sorted(output.err.splitlines())
    assert first.startswith("bad.txt: not text")
    assert second == "none.txt: no such file"
    assert (tmp_path / "bad.txt").read_bytes() == b"caf\xe9"


def test_rules_are_chosen(cli: Runner, article: Path) -> None:
    before = article.read_bytes()
    assert cli("fix", "--ignore", "spelling", "a.txt").out.startswith("nothing to fix")
    assert article.read_bytes() == before


def test_standard_input_is_no_file(cli: Runner) -> None:
    assert cli("fix", "-") == (2, "", "newslint: fix writes files; it takes no standard input\n")
    assert cli("fix").status == 2
