"""Workflow commands of GitHub Actions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_report import report

from newslint.model import Level, Report
from newslint.report.github import render


@pytest.mark.parametrize(("level", "command"), [("error", "error"), ("warning", "warning"), ("suggestion", "notice")])
def test_commands_are_escaped(level: Level, command: str) -> None:
    line = render(report("a,b:c%.txt", level, "100%\nsure")).splitlines()[0]
    assert line == f"::{command} file=a%2Cb%3Ac%25.txt,line=1,endLine=1,col=3,endColumn=7,title=a.b::100%25%0Asure"


def test_what_could_not_be_read_is_an_error_of_its_file() -> None:
    assert render(report()).splitlines()[1] == "::error file=b.txt,title=newslint::no such file"


def test_columns_are_for_one_line_only() -> None:
    (finding,) = report().findings
    place = finding.place._replace(end_line=3, end_column=2)
    rendered = render(Report((finding._replace(place=place),), (), 1, 1))
    assert rendered == "::error file=a.txt,line=1,endLine=3,title=a.b::wrong\n"


def test_nothing_to_report() -> None:
    assert render(Report((), (), 3, 10)) == ""


@given(st.text(max_size=10), st.text(max_size=10))
def test_any_message_and_path_are_got_back(path: str, message: str) -> None:
    """As the runner takes a command apart: at the line ends, the first “::”, the commas."""
    command, error, _ = render(report(path, message=message)).split("\n")
    properties, _, data = command.removeprefix("::error ").partition("::")
    file = properties.split(",")[0].removeprefix("file=")

    def restored(text: str) -> str:
        for code, mark in (("%3A", ":"), ("%2C", ","), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
            text = text.replace(code, mark)
        return text

    assert (restored(file), restored(data)) == (path, message)
    assert error.startswith("::error file=b.txt")
