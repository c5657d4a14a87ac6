"""The benchmarks: what each checker prints is counted right, and newslint can be measured. No test asserts a time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("resource", reason="memory and processes are measured as POSIX has them")

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT))  # the benchmarks are not installed with newslint

from benchmarks import articles, checkers, languagetool, measure, rounds, table  # noqa: E402
from benchmarks.__main__ import main  # noqa: E402
from benchmarks.checkers import Found  # noqa: E402

NEWSLINT = """{"version": 1,
 "findings": [
  {"path": "./a.txt", "rule": "spelling.unknown-word", "level": "error", "message": "…", "text": "Israelo"},
  {"path": "./b.txt", "rule": "quotes.anonymous-source", "level": "suggestion", "message": "…", "text": "sources"}
 ],
 "errors": [{"path": "./c.txt", "message": "not text"}, {"path": "./d.txt", "message": "not text"}],
 "summary": {"files": 2, "words": 30, "error": 1, "warning": 0, "suggestion": 1}}
"""
CODESPELL = """WARNING: Binary file: ./picture.txt
./a.txt:1: teh ==> the
./notes: old/b.txt:12: recieve ==> receive
./b.txt:13: fo ==> of, for, to, do, go
"""
TYPOS = """{"type":"typo","path":"./a.txt","line_num":1,"byte_offset":14,"typo":"teh","corrections":["the"]}
{"type":"typo","path":"./teh-storm.txt","byte_offset":0,"typo":"teh","corrections":["the"]}
{"type":"binary_file","path":"./picture.txt"}
"""
PROSELINT = """{"result": {
  "file:///articles/a.txt": {"diagnostics": [
    {"check_path": "lexical_illusions", "message": "…", "pos": [1, 6], "replacements": null, "span": [6, 11]},
    {"check_path": "uncomparables", "message": "…", "pos": [1, 33], "replacements": null, "span": [33, 44]}]},
  "file:///articles/b.txt": {"diagnostics": []}}}"""
VALE = """{
  "a.txt": [
    {"Action": {"Name": "", "Params": null}, "Span": [6, 10], "Check": "Vale.Repetition", "Severity": "error", "Line": 1},
    {"Action": {"Name": "", "Params": null}, "Span": [15, 17], "Check": "Vale.Terms", "Severity": "warning", "Line": 1}],
  "b.txt": [
    {"Action": {"Name": "", "Params": null}, "Span": [1, 5], "Check": "Desk.Short", "Severity": "suggestion", "Line": 2}]
}
"""
HARPER = """Note: There is no user dictionary at /config/harper-ls/dictionary.txt
[
  {"file": "./a.txt", "lint_count": 2, "lints": [
    {"rule": "AnA", "span": {"char_start": 11, "char_end": 13}, "suggestions": ["Replace with: “a”"]},
    {"rule": "The", "span": {"char_start": 14, "char_end": 17}, "suggestions": []}]},
  {"file": "./b.txt", "lint_count": 0, "lints": []}
]
"""
LANGUAGETOOL = '[[{"offset": 5, "length": 5}], [], [{"offset": 0, "length": 2}]]'


@pytest.mark.parametrize(
    ("read", "output", "found"),
    [
        (checkers.newslint, NEWSLINT, Found(1, 1, "./c.txt: not text")),
        (checkers.codespell, CODESPELL, Found(3)),
        (checkers.codespell, "", Found(0)),
        (checkers.typos, TYPOS, Found(1)),
        (checkers.typos, "", Found(0)),
        (checkers.proselint, PROSELINT, Found(2)),
        (checkers.vale, VALE, Found(2, 1)),
        (checkers.vale, "{}\n", Found(0, 0)),
        (checkers.harper, HARPER, Found(2)),
        (languagetool.read, LANGUAGETOOL, Found(2)),
    ],
)
def test_findings_are_counted(read: Callable[[str], Found], output: str, found: Found) -> None:
    assert read(output) == found


@pytest.mark.parametrize("read", [checkers.newslint, checkers.proselint, checkers.vale, checkers.harper])
def test_an_output_without_a_report_is_not_zero_findings(read: Callable[[str], Found]) -> None:
    with pytest.raises(ValueError, match=r"Expecting value|no list of files"):
        read("")


def test_names_stand_in_for_the_articles() -> None:
    job = checkers.Job("folder", ("lint", checkers.FILES, checkers.ARTICLE, "."))
    assert checkers.arguments(job, "./a.txt", ["./a.txt", "./b.txt"]) == ["lint", "./a.txt", "./b.txt", "./a.txt", "."]


def test_what_is_not_there_is_not_found() -> None:
    checker = checkers.CHECKERS[0]._replace(program="no-such-checker", module="no_such_checker")
    assert checkers.find(checker, dict(os.environ)) is None


def test_another_program_of_the_same_name_is_not_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "typos-of-another-kind"
    program.write_text("#!/bin/sh\necho 'typing tutor 3.0'\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    typos = next(checker for checker in checkers.CHECKERS if checker.name == "typos")
    assert checkers.find(typos._replace(program=program.name), dict(os.environ)) is None
    tutor = typos._replace(program=program.name, version_is=r"tutor (\S+)")
    assert checkers.find(tutor, dict(os.environ)) == ((str(program),), "3.0")


def test_articles_are_copied_and_counted(tmp_path: Path) -> None:
    source = tmp_path / "source"
    for name, words in {"a.txt": 10, "sub/b.md": 790, "c.txt": 810, ".hidden/d.txt": 5, "e.jpg": 5}.items():
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_text("word " * words)
    copied = articles.copy(str(source), str(tmp_path / "copy"))
    assert copied is not None
    assert copied.names == ["./a.txt", "./c.txt", "./sub/b.md"]
    assert (copied.words, copied.article, copied.article_words) == (1610, "./c.txt", 810)
    assert [len(text.split()) for text in copied.texts()] == [10, 810, 790]
    assert sorted(path.name for path in (tmp_path / "copy").rglob("*.*")) == ["a.txt", "b.md", "c.txt"]


def test_a_folder_without_articles(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path)]) == 2
    assert main([str(tmp_path / "none")]) == 2
    assert "no articles" in capsys.readouterr().err


def test_a_run_is_measured(tmp_path: Path) -> None:
    script = (
        "import sys; data = bytearray(b'x') * 60_000_000; print('seen'); print('said', file=sys.stderr); sys.exit(3)"
    )
    run = measure.run([sys.executable, "-c", script], str(tmp_path), os.environ, watch=True)
    assert (run.status, run.output, run.complaint) == (3, "seen\n", "said\n")
    assert run.largest is not None
    assert run.largest > 60_000_000
    assert run.together is None or run.together >= run.largest
    assert measure.run([sys.executable, "-c", ""], str(tmp_path), os.environ).largest is None


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="the processes are counted in /proc")
def test_the_memory_of_child_processes_counts(tmp_path: Path) -> None:
    child = "data = bytearray(b'x') * 40_000_000; import time; time.sleep(0.3)"
    script = f"import subprocess, sys; [p.wait() for p in [subprocess.Popen([sys.executable, '-c', {child!r}]) for _ in '12']]"
    run = measure.run([sys.executable, "-c", script], str(tmp_path), os.environ, watch=True)
    assert run.largest is not None
    assert run.together is not None
    assert 40_000_000 < run.largest < 80_000_000 < run.together


def test_a_command_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    with pytest.raises(subprocess.TimeoutExpired):
        measure.run([sys.executable, "-c", "import time; time.sleep(60)"], str(tmp_path), os.environ, limit=0.2)


def entry(run: measure.Run) -> rounds.Entry:
    return rounds.Entry("typos", "folder", "1.0", 1000, lambda _watch: run, checkers.typos, 2)


@pytest.mark.parametrize(
    ("run", "findings", "trouble"),
    [
        (measure.Run(0.1, 2, TYPOS, ""), 1, ""),
        (measure.Run(0.1, 0, "", ""), 0, ""),
        (measure.Run(0.1, 2, "", "note\nunexpected argument\n"), 0, "exit status 2: unexpected argument"),
        (measure.Run(0.1, 70, TYPOS, ""), 1, "exit status 70"),
        (measure.Run(0.1, 0, "no JSON", ""), None, "exit status 0: its output could not be read"),
    ],
)
def test_trouble_is_told(run: measure.Run, findings: int | None, trouble: str) -> None:
    (row,) = rounds.measured([entry(run)], 2)
    assert (row.findings, row.trouble) == (findings, trouble)
    assert row.seconds == (() if findings is None else (0.1, 0.1))


def test_the_table() -> None:
    row = table.Row("newslint", "no cache", "0.1", 2000, (0.3, 0.1, 0.2), 26 * table.MIB, 60 * table.MIB, 3, 1)
    broken = table.Row("vale", "folder", "3.22.0", 2000, (), trouble="exit status 2: no such style")
    results = table.Results("2 articles", [row, broken], {"harper": "not installed"})
    lines = table.as_text(results).splitlines()
    assert lines[0] == "2 articles"
    assert [cell.strip() for cell in lines[4].split("|")[1:-1]] == [
        "newslint, no cache",
        "0.1",
        "0.200",
        "26",
        "60",
        "1.50",
        "0.50",
    ]
    assert [cell.strip() for cell in lines[5].split("|")[1:-1]] == ["vale, folder", "3.22.0", "–", "–", "–", "–", "–"]
    assert lines[6:] == ["", "vale, folder: exit status 2: no such style", "harper: not installed"]
    assert len({len(line) for line in lines[2:6]}) == 1


def test_newslint_is_measured_on_two_articles(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("The the council met on Monday, and the mayor spoke.\n")
    (tmp_path / "b.md").write_text("# Storm\n\nThe river rose by two feet, officials said.\n")
    assert main([str(tmp_path), "--runs", "1", "--only", "newslint,languagetool", "--format", "json"]) == 0
    results = json.loads(capsys.readouterr().out)
    assert [row["job"] for row in results["rows"]] == ["one article", "no cache", "from the cache"]
    for row in results["rows"]:
        assert row["trouble"] is None
        assert len(row["seconds"]) == 1
        assert row["largest_process_mib"] > 1
    findings = [row["findings"] for row in results["rows"]]
    assert findings[1] == findings[2] >= 1
    assert results["missing"] == {"languagetool": "no server named (--languagetool URL)"}
