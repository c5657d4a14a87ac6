"""What the tests of the editors share: a newsroom with an article, and what its findings are."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import newslint
from newslint.model import LEVELS, Finding, Place, Span
from newslint.report.text import line

ROOT = Path(__file__).parents[2]

ARTICLE = """“It is 50% done, and the the mayor knows,” he said.
On “super Monday” – the navy Launched two patrol boats in the strait.
The “new” goverment resigned after the vote.
"""
WIDE = "🎉 e\u0301\t日本"
"""Characters two columns wide, none and up to eight: whoever counts columns or bytes is off behind them."""
WORDS = ("the the", "Launched", "goverment")
CARD = """extends: repeated-word
message: "at 3:14: error in “%s”: twice"
level: suggestion
status: stable
why: Its message looks like a line of a report.
always: [the]
exceptions: [had]
"""
CONFIG = 'packs = ["packs"]\nselect = ["spelling.unknown-word", "spelling.mid-sentence-capital", "desk"]\n'

PATHS = (
    "talks.txt",
    "news desk/day 1.txt",
    "C:\\x.txt",
    "C:\\news desk\\day 1.txt",
    "/news/talks, 2:30 p.m.: day 1.txt",
    "“naïve” 1:2.md",
)
MESSAGES = ("“a:3:4: error b” stands twice", "2:3: warning: “x”; “y”? (5 of 6: “z”)", "— 🎉 é")


class Read(NamedTuple):
    """What an editor makes of a line, or of the text that it goes to."""

    level: str
    at: str


def blocks(language: str) -> list[str]:
    """The fenced blocks of docs/editors.md in a language."""
    text = (ROOT / "docs/editors.md").read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def expected(article: str = ARTICLE) -> list[Read]:
    """What an editor is to make of the article: the level of each finding, and its line from the finding on."""
    levels = ("suggestion", "warning", "error")
    placed = zip(levels, WORDS, article.splitlines(), strict=True)
    return [Read(level, text[text.index(word) :]) for level, word, text in placed]


def made_findings(paths: Sequence[str] = PATHS, messages: Sequence[str] = MESSAGES) -> list[Finding]:
    """A finding for every path, level and message."""
    place = Place(Span(10, 14), 12, 7, 12, 11, "text", "some text", 5, True)
    made = product(paths, LEVELS, messages)
    return [Finding(path, "desk.some-rule", level, message, place) for path, level, message in made]


def report(findings: Iterable[Finding]) -> str:
    """The findings as text, and a file that cannot be read."""
    return "".join(f"{line(finding)}\n" for finding in findings) + "no.txt: no such file\n"


class Newsroom:
    """A folder with an article, rules of its own, and `newslint` on the path."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "news desk"
        self.article = self.folder / "day “1”, it's.txt"
        (self.folder / "packs/desk").mkdir(parents=True)
        (self.folder / "packs/desk/twice.yml").write_text(CARD, encoding="utf-8")
        (self.folder / "newslint.toml").write_text(CONFIG, encoding="utf-8")
        self.article.write_text(ARTICLE, encoding="utf-8")
        commands = folder / "bin"
        commands.mkdir()
        (commands / "newslint").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m newslint "$@"\n', encoding="utf-8")
        (commands / "newslint").chmod(0o755)
        self.environment = {
            **os.environ,
            "HOME": str(folder),
            "LC_ALL": "C.UTF-8",
            "PATH": os.pathsep.join((str(commands), os.environ["PATH"])),
            "PYTHONPATH": str(Path(newslint.__file__).parents[1]),
        }

    def run(self, *command: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, cwd=cwd or self.folder, env=self.environment, capture_output=True, encoding="utf-8", timeout=60
        )

    def newslint(self, *arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
        return self.run(sys.executable, "-m", "newslint", *arguments, cwd=cwd)

    def script(self, name: str, text: str) -> str:
        """A file beside the folder, and its path."""
        path = self.folder.parent / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    def answer(self) -> Any:
        """What the editor's script has written."""
        return json.loads((self.folder.parent / "answer.json").read_text(encoding="utf-8"))


def needs(editor: str, name: str) -> Any:
    """A parameter that is skipped where the editor is not installed."""
    return pytest.param(editor, marks=pytest.mark.skipif(not shutil.which(editor), reason=f"{name} is not installed"))
