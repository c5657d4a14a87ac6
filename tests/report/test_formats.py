"""The formats: exact, one line where a line is promised, and safe to print."""

import json
from importlib.resources import files

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.api import Desk
from newslint.model import Edit, Failure, Finding, Fix, Level, Place, Report, Span
from newslint.report import FORMATS, render, summary
from newslint.report.json import render_quotes

SCHEMA = json.loads(files("newslint.report").joinpath("schema.json").read_text(encoding="utf-8"))
QUOTES_SCHEMA = json.loads(files("newslint.report").joinpath("quotes-schema.json").read_text(encoding="utf-8"))


def report(
    path: str = "a.txt", level: Level = "error", message: str = "wrong", text: str = "slip", line: str = "a slip"
) -> Report:
    start = line.find(text)
    place = Place(Span(start, start + len(text)), 1, start + 1, 1, start + 1 + len(text), text, line, start, True)
    finding = Finding(path, "a.b", level, message, place, ("x", ""), Fix("safe", (Edit(place.span, "x"),)))
    return Report((finding,), (Failure("b.txt", "no such file"),), 2, 1234)


def test_text_is_one_line_whatever_the_path_and_message() -> None:
    assert render(report(), "text") == "a.txt:1:3: error a.b wrong\n"
    assert render(report("a\nb.txt", message="two\r\nlines\u2028"), "text") == "a b.txt:1:3: error a.b two lines\n"


def test_full_marks_wide_letters_and_hides_control_characters() -> None:
    lines = render(report(line="漢字 \x1b[31m slip \u202e", message="\x1b]0;x\x07"), "full").splitlines()
    assert "\x1b" not in "".join(lines)
    assert lines[2] == "  1 | 漢字  [31m slip  "
    assert lines[3].index("^") == len("  1 | ") + 4 + len("  [31m ")
    assert "\x1b[1;31merror\x1b[0m" in render(report(), "full", color=True)


def test_full_cuts_long_lines() -> None:
    shown = render(report(line="x" * 500 + " slip " + "y" * 500), "full").splitlines()
    assert len(shown[2]) < 130
    assert shown[3].index("^") == shown[2].index("slip")


@pytest.mark.parametrize(("level", "command"), [("error", "error"), ("warning", "warning"), ("suggestion", "notice")])
def test_github_commands_are_escaped(level: Level, command: str) -> None:
    line = render(report("a,b:c%.txt", level, "100%\nsure"), "github").splitlines()[0]
    assert line == f"::{command} file=a%2Cb%3Ac%25.txt,line=1,endLine=1,col=3,endColumn=7,title=a.b::100%25%0Asure"


def test_summaries() -> None:
    assert summary(report()) == "1 finding (1 error) in 1 of 2 files, 1,234 words"
    assert summary(Report((), (), 1, 1)) == "nothing to report in 1 file, 1 word"


def test_an_empty_report_in_every_format() -> None:
    empty = Report((), (), 0, 0)
    assert [render(empty, form) for form in ("text", "github")] == ["", ""]
    jsonschema.validate(json.loads(render(empty, "json")), SCHEMA)
    assert render(empty, "full") == "nothing to report in 0 files, 0 words\n"


@given(st.text(max_size=20), st.text(min_size=1, max_size=20), st.text(max_size=30))
def test_json_is_whole_and_holds_to_its_schema(path: str, message: str, line: str) -> None:
    made = json.loads(render(report(path, message=message, line=line + "slip"), "json"))
    jsonschema.validate(made, SCHEMA)
    (finding,) = made["findings"]
    assert (finding["path"], finding["message"]) == (path, message)
    for form in FORMATS:
        render(report(path, message=message, line=line + "slip"), form)


def test_quotes_hold_to_their_schema() -> None:
    text = "Dagny Lund spoke. “We will sail,” Lund said.\n\n“Nobody asked us at all.”\n"
    made = json.loads(render_quotes(Desk().quotes_of_bytes(text.encode(), "a.txt")))
    jsonschema.validate(made, QUOTES_SCHEMA)
    first, second = made["quotes"]
    assert first["speaker"]["name"] == "Dagny Lund"
    assert (second["attributed"], second["speaker"], second["cue"]) == (False, None, None)
