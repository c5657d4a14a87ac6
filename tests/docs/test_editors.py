"""The patterns of docs/editors.md and editors/: the very same in both, and right in the editors themselves."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from newsroom import ARTICLE, ROOT, Newsroom, Read, blocks, expected, made_findings

from newslint.report.text import line as text_line

TASKS: list[dict[str, Any]] = json.loads((ROOT / "editors/vscode/tasks.json").read_text(encoding="utf-8"))["tasks"]
MATCHER = TASKS[0]["problemMatcher"]
PATTERN = MATCHER["pattern"]
Engine = Callable[[str, list[str]], list[list[str] | None]]


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    return Newsroom(tmp_path)


# The document and the files


def test_vim_lines_are_those_of_the_file() -> None:
    lines = [line for line in blocks("vim")[0].splitlines() if "setlocal" in line]
    assert len(lines) == 2
    file = (ROOT / "editors/vim/newslint.vim").read_text(encoding="utf-8")
    assert all(f"  {line}\n" in file for line in lines)


def test_emacs_pattern_is_that_of_the_file() -> None:
    file = (ROOT / "editors/emacs/newslint.el").read_text(encoding="utf-8")
    (inside,) = re.findall(r"\(newslint (\"\^.*?\" 1 2 3 \(4 \. 5\)\))", blocks("elisp")[1])
    assert file.count(inside) == 1


def test_vscode_task_is_that_of_the_file() -> None:
    assert json.loads(blocks("json")[0]) == TASKS[0]
    assert all(task["problemMatcher"] == MATCHER for task in TASKS)


def test_other_patterns_are_that_of_vscode() -> None:
    assert PATTERN["regexp"] == blocks("text")[-1].strip()
    sublime = json.loads(blocks("json")[1])["file_regex"]
    assert PATTERN["regexp"].startswith(sublime.removesuffix("(.*)$"))


def test_example_line_is_real(newsroom: Newsroom) -> None:
    path = newsroom.folder.parent / "talks.txt"
    path.write_text("The goverment resigned after the vote.\n", encoding="utf-8")
    ran = newsroom.newslint("check", "--isolated", path.name, "no.txt", cwd=path.parent)
    assert ran.stdout == blocks("text")[0]
    assert ran.stderr == "no.txt: no such file\n"
    assert "`no.txt: no such file`" in (ROOT / "docs/editors.md").read_text(encoding="utf-8")


# VS Code and those with a regexp of its kind


def _python(regexp: str, lines: list[str]) -> list[list[str] | None]:
    return [list(match.groups()) if (match := re.search(regexp, line)) else None for line in lines]


def _node(regexp: str, lines: list[str]) -> list[list[str] | None]:
    script = """const {regexp, lines} = JSON.parse(require("fs").readFileSync(0, "utf-8"));
const found = lines.map(line => new RegExp(regexp).exec(line));
console.log(JSON.stringify(found.map(match => match && match.slice(1))));"""
    given = json.dumps({"regexp": regexp, "lines": lines})
    ran = subprocess.run(["node", "-e", script], input=given, capture_output=True, encoding="utf-8", check=True)
    groups: list[list[str] | None] = json.loads(ran.stdout)
    return groups


ENGINES = [
    pytest.param(_python, id="python"),
    pytest.param(
        _node,
        id="node",
        marks=[pytest.mark.real, pytest.mark.skipif(not shutil.which("node"), reason="Node is not installed")],
    ),
]


@pytest.mark.parametrize("engine", ENGINES)
def test_vscode_reads_every_path_and_message(engine: Engine) -> None:
    findings = made_findings()
    groups = engine(PATTERN["regexp"], [text_line(finding) for finding in findings])
    assert groups == [[f.path, "12", "7", f.level, f.rule, f.message] for f in findings]
    assert [PATTERN[name] for name in ("file", "line", "column", "severity", "code", "message")] == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize("engine", ENGINES)
def test_vscode_levels(engine: Engine, newsroom: Newsroom) -> None:
    lines = newsroom.newslint("check", str(newsroom.article)).stdout.splitlines()
    seen = []
    for line, groups in zip(lines, engine(PATTERN["regexp"], lines), strict=True):
        assert groups is not None, line
        named = groups[PATTERN["severity"] - 1]
        # VS Code knows these names; any other word is of the matcher's own severity.
        severity = named if named in ("error", "warning", "info") else MATCHER["severity"]
        column = int(groups[PATTERN["column"] - 1])
        at = ARTICLE.splitlines()[int(groups[PATTERN["line"] - 1]) - 1][column - 1 :]
        seen.append(Read({"info": "suggestion"}.get(severity, severity), at))
    assert seen == expected()


@pytest.mark.parametrize("engine", ENGINES)
def test_vscode_passes_over_other_lines(engine: Engine) -> None:
    summary = "3 findings (2 errors, 1 suggestion) in 2 of 12 files, 9,130 words"
    others = ["no.txt: no such file", "newslint: there is no rule “x”", summary, ""]
    assert engine(PATTERN["regexp"], others) == [None] * len(others)


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task["label"])
def test_vscode_tasks_run(task: dict[str, Any], newsroom: Newsroom) -> None:
    arguments = [str(newsroom.article) if argument == "${file}" else argument for argument in task["args"]]
    assert task["command"] == "newslint"
    ran = newsroom.newslint(*arguments)
    assert (ran.returncode, ran.stdout.count("\n")) == (1, 3)
