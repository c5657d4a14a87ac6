"""`newslint check`: paths, formats, exit status, standard input."""

import json
import os
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from run_cli import Runner

SLIP = "The goverment resigned after the vote on Monday.\n"
LINE = (
    "a.txt:1:5: error spelling.unknown-word “goverment” is in no word list; “government”? It is a common misspelling.\n"
)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(SLIP, encoding="utf-8")
    return path


def test_one_line_a_finding(cli: Runner, article: Path) -> None:
    output = cli("check", "a.txt")
    assert output == (1, LINE, "")
    assert cli("check") == cli("check", ".") == (1, LINE, "")


def test_nothing_to_report(cli: Runner, tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("The mayor resigned.\n", encoding="utf-8")
    assert cli("check", "b.txt") == (0, "", "")


def test_json_holds_to_its_schema(cli: Runner, article: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(b"\xff")
    output = cli("check", "--format", "json", ".")
    assert output.status == 2
    report = json.loads(output.out)
    jsonschema.validate(
        report, json.loads(files("newslint.report").joinpath("schema.json").read_text(encoding="utf-8"))
    )
    (finding,) = report["findings"]
    assert finding == {
        "path": "a.txt",
        "rule": "spelling.unknown-word",
        "level": "error",
        "message": "“goverment” is in no word list; “government”? It is a common misspelling.",
        "text": "goverment",
        "start": 4,
        "end": 13,
        "line": 1,
        "column": 5,
        "end_line": 1,
        "end_column": 14,
        "suggestions": ["government"],
        "fix": {"safety": "unsafe", "edits": [{"start": 4, "end": 13, "text": "government"}]},
    }
    assert report["errors"] == [
        {"path": "bad.txt", "message": "not text: byte 0xff at offset 0 (line 1) is not UTF-8; save it as UTF-8"}
    ]
    assert report["summary"] == {"files": 1, "words": 8, "error": 1, "warning": 0, "suggestion": 0}


def test_full_shows_the_line_and_marks_the_place(cli: Runner, article: Path) -> None:
    output = cli("check", "--format", "full", "a.txt")
    assert output.out.splitlines() == [
        "a.txt:1:5 error spelling.unknown-word",
        "  “goverment” is in no word list; “government”? It is a common misspelling.",
        "  1 | The goverment resigned after the vote on Monday.",
        "    |     ^^^^^^^^^",
        "    = “government”",
        "",
        "1 finding (1 error) in 1 of 1 file, 8 words",
    ]


def test_github_annotations(cli: Runner, article: Path) -> None:
    output = cli("check", "--format", "github", "a.txt", "none.txt")
    assert output.status == 2
    first, second = output.out.splitlines()
    assert first.startswith(
        "::error file=a.txt,line=1,endLine=1,col=5,endColumn=14,title=spelling.unknown-word::“goverment”"
    )
    assert second == "::error file=none.txt,title=newslint::no such file"


def test_fail_level(cli: Runner, article: Path, tmp_path: Path) -> None:
    (tmp_path / "w.txt").write_text("On Monday the navy Launched two boats.\n", encoding="utf-8")
    assert cli("check", "w.txt").status == 1
    assert cli("check", "--fail-level", "error", "w.txt").status == 0
    assert cli("check", "--fail-level", "never", "a.txt").status == 0
    assert cli("check", "--fail-level", "fatal", "a.txt").status == 2


def test_select_and_ignore(cli: Runner, article: Path) -> None:
    assert cli("check", "--select", "spelling.repeated-word", "a.txt").status == 0
    assert cli("check", "--ignore", "spelling", "a.txt").status == 0
    output = cli("check", "--select", "speling", "a.txt")
    assert output == (2, "", "newslint: there is no rule or pack “speling”; did you mean “spelling”?\n")


def test_unreadable_files_are_named_and_the_others_checked(cli: Runner, article: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(b"caf\xe9")
    output = cli("check", "bad.txt", "none.txt", "a.txt")
    assert output.status == 2
    assert output.out == LINE
    assert output.err.splitlines() == [
        "bad.txt: not text: byte 0xe9 at offset 3 (line 1) is not UTF-8; save it as UTF-8",
        "none.txt: no such file",
    ]


def test_standard_input(cli: Runner) -> None:
    assert cli("check", "-", "--stdin-filename", "a.txt", stdin=SLIP.encode()) == (1, LINE, "")
    assert cli("check", "-", stdin=SLIP.encode()).out.startswith("<stdin>:1:5: error")
    markdown = b"`goverment` <!-- newslint off --> goverment\n"
    assert cli("check", "-", "--stdin-filename", "a.md", stdin=markdown).status == 0
    assert cli("check", "-", stdin=b"\xff").status == 2


def test_exclude_holds_for_standard_input(cli: Runner, tmp_path: Path) -> None:
    (tmp_path / "newslint.toml").write_text('exclude = ["drafts/"]\n', encoding="utf-8")
    assert cli("check", "-", "--stdin-filename", "drafts/a.txt", stdin=SLIP.encode()) == (0, "", "")
    assert cli("check", "-", "--stdin-filename", "a.txt", stdin=SLIP.encode()).status == 1


def test_wrong_usage(cli: Runner, article: Path) -> None:
    assert cli("check", "-", "a.txt").status == 2
    assert cli("check", "--stdin-filename", "x", "a.txt").status == 2
    assert cli("check", "--format", "xml", "a.txt").status == 2
    assert cli("check", "--jobs", "many", "a.txt").status == 2
    assert cli("check", "--config", "none.toml", "a.txt").status == 2
    assert cli("check", "--config", "x.toml", "--isolated", "a.txt").status == 2


def test_configuration_is_found(cli: Runner, article: Path, tmp_path: Path) -> None:
    (tmp_path / "newslint.toml").write_text('words = ["goverment"]\n', encoding="utf-8")
    assert cli("check", "a.txt").status == 0
    assert cli("check", "--isolated", "a.txt").status == 1


def test_a_pack_of_ones_own(cli: Runner, tmp_path: Path) -> None:
    (tmp_path / "house").mkdir()
    card = "extends: repeated-word\nmessage: “%s” again\nalways: [mayor]\n"
    (tmp_path / "house" / "again.yml").write_text(card, encoding="utf-8")
    (tmp_path / "m.txt").write_text("The mayor mayor left.\n", encoding="utf-8")
    output = cli("check", "--pack", "house", "--select", "house", "m.txt")
    assert output == (1, "m.txt:1:5: warning house.again “mayor” again\n", "")
    (tmp_path / "newslint.toml").write_text('packs = ["house"]\nselect = ["house"]\n', encoding="utf-8")
    assert cli("check", "m.txt") == output


def test_the_module_is_the_command(article: Path) -> None:
    command = [sys.executable, "-m", "newslint", "check", "a.txt"]
    done = subprocess.run(command, cwd=article.parent, capture_output=True, check=False)
    assert (done.returncode, done.stdout.decode("utf-8"), done.stderr) == (1, LINE.replace("\n", os.linesep), b"")


def test_a_folder_without_articles_is_no_silent_success(cli: Runner) -> None:
    assert cli("check", ".") == (0, "", "newslint: there is nothing to check in .\n")


def test_names_on_the_command_line_are_not_blamed_on_a_file(cli: Runner, article: Path, tmp_path: Path) -> None:
    (tmp_path / "newslint.toml").write_text('words = ["x"]\n', encoding="utf-8")
    assert cli("check", "--select", "speling", "a.txt").err.startswith("newslint: there is no rule or pack “speling”")


def test_what_reaches_a_terminal_is_printable(cli: Runner, tmp_path: Path) -> None:
    (tmp_path / "a\x1b[31m.txt").write_bytes(b"\xff")
    for command in ("check", "quotes", "names", "fix"):
        output = cli(command, ".")
        assert "\x1b" not in output.out + output.err


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text(SLIP * 20_000, encoding="utf-8")
    command = f'"{sys.executable}" -m newslint check --no-cache long.txt | head -1'
    done = subprocess.run(command, shell=True, cwd=tmp_path, capture_output=True, check=False)
    assert done.stderr == b""
    assert done.stdout.count(b"\n") == 1
