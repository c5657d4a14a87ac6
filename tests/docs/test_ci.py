"""docs/ci.md and every command line of the documents: they parse, and do what is said of them."""

from __future__ import annotations

import io
import re
import shlex
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import yaml

from newslint.api import Desk, configure
from newslint.cli import COMMANDS, main
from newslint.model import LEVELS, Failure, Finding, Level, Place, Report, Span
from newslint.report import render

ROOT = Path(__file__).parents[2]
CI = (ROOT / "docs/ci.md").read_text(encoding="utf-8")
EXAMPLE = ROOT / "docs/examples/newslint.yml"
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
SHELLS = ("", "sh", "bash", "shell", "console", "yaml", "make", "makefile", "crontab")
SLIP = "The goverment resigned after the vote.\n"


def blocks(text: str) -> list[tuple[str, str]]:
    """The fenced blocks of a document: language and content."""
    return re.findall(r"^ *```(\w*)[^\n]*\n(.*?)^ *```$", text, re.MULTILINE | re.DOTALL)


def workflow(text: str) -> dict[Any, Any]:
    loaded = yaml.safe_load(text)
    assert isinstance(loaded, dict)
    return loaded


# Every command line of the documents


def command_lines(text: str) -> Iterator[list[str]]:
    """The arguments of each `newslint …` in the blocks and the inline code of a document."""
    for language, content in blocks(text):
        if language not in SHELLS:
            continue
        for line in content.replace("\\\n", " ").splitlines():
            shown = re.fullmatch(r"\$ (.*)", line)
            if shown or (language not in ("", "console") or line.startswith("newslint ")):
                yield from in_line(shown[1] if shown else line)
    for code in re.findall(r"(?<!`)`(newslint [^`\n]+)`(?!`)", text):
        yield from in_line(code)


def in_line(line: str) -> Iterator[list[str]]:
    """The arguments of each `newslint` that a line of shell, YAML, make or crontab runs."""
    line = re.sub(r"^\s*(- )?([\w-]+:( |$))?", "", line)
    words = shlex.shlex(re.sub(r"\d?>(&\d|\s*\S+)", "", line), posix=True, punctuation_chars=True)
    words.commenters = "#"
    command: list[str] = []
    for word in [*words, ";"]:
        if set(word) <= set(";|&()"):
            programs = [part.rpartition("/")[2] for part in command[:-1]]
            if "newslint" in programs and programs[0] != "pre-commit" and "install" not in programs:
                yield command[programs.index("newslint") + 1 :]
            command = []
        else:
            command.append(word)


COMMAND_LINES = [
    pytest.param(arguments, id=f"{path.name}: {shlex.join(arguments)}")
    for path in DOCUMENTS
    for arguments in command_lines(path.read_text(encoding="utf-8"))
]


@pytest.mark.parametrize("arguments", COMMAND_LINES)
def test_command_line_of_a_document(arguments: list[str]) -> None:
    name, *rest = arguments
    if name in ("--help", "--version"):
        assert main([name]) == 0
        return
    assert name in COMMANDS
    if not rest and name == "explain":  # named in a sentence
        return
    command = import_module(f"newslint.cli.{name}")
    parser = ArgumentParser(prog=f"newslint {name}", allow_abbrev=False)
    command.add(parser)
    check_names(parser.parse_args(rest))


def check_names(parsed: Namespace) -> None:
    """The rules, packs and levels of a command line are known; raises UsageError where one is not."""
    if not hasattr(parsed, "select") or parsed.pack:
        return
    level = getattr(parsed, "fail_level", None)
    levels = {} if level is None or level.isupper() else {"fail_level": level}
    desk = Desk(configure((), isolated=True, select=parsed.select, ignore=parsed.ignore, **levels))
    rule = getattr(parsed, "rule", None)
    if rule is not None and not rule.isupper():
        assert desk.card(rule)


def test_command_lines_are_found() -> None:
    text = """`newslint fix a b` and `newslint.toml`
```console
$ newslint check 'a b' --jobs 2 > report.txt 2>&1 && newslint rules
newslint: no
```
```yaml
- id: newslint
- run: newslint check .
```
```make
lint:
\tgit diff -z | xargs -0 newslint check --no-cache # newslint of the branch
\tpre-commit run newslint --all-files
```
```python
newslint check no
```
"""
    assert list(command_lines(text)) == [
        ["check", "a b", "--jobs", "2"],
        ["rules"],
        ["check", "."],
        ["check", "--no-cache"],
        ["fix", "a", "b"],
    ]


# The workflows


def test_workflow_is_that_of_the_document() -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    assert f"```yaml\n{text}```\n" in CI
    (job,) = workflow(text)["jobs"].values()
    (kept,) = [step["with"]["path"] for step in job["steps"] if step.get("uses", "").startswith("actions/cache@")]
    assert job["env"]["NEWSLINT_CACHE_DIR"].endswith(f"/{kept}")
    assert all(("uses" in step) != ("run" in step) for step in job["steps"])


def test_every_yaml_of_the_document_parses() -> None:
    loaded = [workflow(content) for language, content in blocks(CI) if language == "yaml"]
    assert [next(iter(entry)) for entry in loaded] == ["repos", "name", "newslint"]
    gitlab = loaded[2]["newslint"]
    assert gitlab["variables"]["NEWSLINT_CACHE_DIR"].endswith(f"/{gitlab['cache']['paths'][0]}")


def test_hook_of_the_document_is_the_shipped_one() -> None:
    (shipped,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    (repo,) = workflow(blocks(CI)[0][1])["repos"]
    assert [entry["id"] for entry in repo["hooks"]] == [shipped["id"]]
    for suffix in re.findall(r"`(\.\w+)`", CI.partition("The hook reads the")[2].partition("files")[0]):
        assert re.search(shipped["files"], f"vote{suffix}")


# What is said of status and level


def run(*arguments: str) -> tuple[int, str]:
    out = io.StringIO()
    with redirect_stdout(out), redirect_stderr(io.StringIO()):
        status = main(arguments)
    return status, out.getvalue()


@pytest.fixture
def desk_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles/vote.txt").write_text(SLIP, encoding="utf-8")
    return tmp_path


def table(after: str) -> list[list[str]]:
    """The rows of the first table below a heading, without its head."""
    rows = [line for line in CI.partition(after)[2].partition("\n## ")[0].splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows[2:]]


@pytest.mark.parametrize("row", table("## The fail level"), ids=lambda row: row[0])
def test_fail_level(row: list[str], desk_folder: Path) -> None:
    fail_level, *statuses = row
    for level, status in zip(LEVELS, statuses, strict=True):
        config = desk_folder / f"{level}.toml"
        config.write_text(f'[rules.spelling.unknown-word]\nlevel = "{level}"\n', encoding="utf-8")
        ran = run("check", "--config", str(config), "--fail-level", fail_level.strip("`"), "articles")
        assert (ran[0], ran[1].count(f" {level} spelling.unknown-word ")) == (int(status), 1)


def test_status(desk_folder: Path) -> None:
    (desk_folder / "clean.txt").write_text("The government resigned after the vote.\n", encoding="utf-8")
    assert [row[0] for row in table("## Exit status")] == ["0", "1", "2", "130"]
    assert run("check", "clean.txt") == (0, "")
    assert run("check", "articles")[0] == 1
    assert run("check", "--select", "spelin", "articles")[0] == 2
    status, found = run("check", "--fail-level", "never", "no.txt", "articles")
    assert (status, found.count("\n")) == (2, 1)


# The format of GitHub


def test_annotation_of_the_document(desk_folder: Path) -> None:
    (shown,) = [content for _, content in blocks(CI) if content.startswith("::")]
    assert run("check", "--format", "github", "articles") == (1, shown)
    assert desk_folder.is_dir()


def read_command(line: str) -> tuple[str, dict[str, str], str]:
    """A workflow command as the runner reads it: the properties end at the first `::`, then all is unescaped."""
    match = re.fullmatch(r"::(\w+) (.*?)::(.*)", line)
    assert match, line
    pairs = [pair.partition("=")[::2] for pair in match[2].split(",")]
    return match[1], {key: unescaped(value, ":,") for key, value in pairs}, unescaped(match[3], "")


def unescaped(text: str, more: str) -> str:
    for character in f"\r\n{more}%":
        text = text.replace(f"%{ord(character):02X}", character)
    return text


TRICKY = ("50% of 100%25", "a::b: c", "one, two=2,line=9", "first\r\nsecond\rthird\n", "%0A %3A", "“ç” 🎉")


@pytest.mark.parametrize("text", TRICKY)
@pytest.mark.parametrize("level", LEVELS)
def test_github_escapes(level: Level, text: str) -> None:
    place = Place(Span(4, 13), 1, 5, 1, 14, "goverment", SLIP, 4, True)
    made = Report((Finding(text, "desk.rule", level, text, place),), (Failure(text, text),), 1, 6)
    finding, failure = render(made, "github").removesuffix("\n").split("\n")
    kind = {"suggestion": "notice"}.get(level, level)
    where = {"file": text, "line": "1", "endLine": "1", "col": "5", "endColumn": "14", "title": "desk.rule"}
    assert read_command(finding) == (kind, where, text)
    assert read_command(failure) == ("error", {"file": text, "title": "newslint"}, text)


def test_github_gives_no_columns_over_lines() -> None:
    place = Place(Span(4, 13), 1, 5, 2, 3, "of\nof", "most of", 4, True)
    made = Report((Finding("a.txt", "desk.rule", "error", "“of” twice", place),), (), 1, 6)
    assert read_command(render(made, "github")[:-1])[1] == {
        "file": "a.txt",
        "line": "1",
        "endLine": "2",
        "title": "desk.rule",
    }


def test_github_escapes_a_real_path(desk_folder: Path) -> None:
    (desk_folder / "talks, 50%: day 1.txt").write_text(SLIP, encoding="utf-8")
    line = run("check", "--format", "github", "talks, 50%: day 1.txt")[1]
    assert line.startswith("::error file=talks%2C 50%25%3A day 1.txt,line=1,")
