"""Findings with the line and the place marked."""

from __future__ import annotations

import pytest
from made_report import report

from newslint.model import Report
from newslint.report.full import render


def test_a_finding_with_its_line_and_what_may_stand_there() -> None:
    assert render(report()).splitlines() == [
        "a.txt:1:3 error a.b",
        "  wrong",
        "  1 | a slip",
        "    |   ^^^^",
        "    = “x”, leave it out",
        "",
        "1 finding (1 error) in 1 of 2 files, 1,234 words",
    ]


@pytest.mark.parametrize(
    ("line", "columns"),
    [
        ("a slip", 2),
        ("漢字 slip", 5),  # wide letters take two columns
        ("😀 slip", 3),
        ("e\u0301 slip", 2),  # a combining mark none
        ("a\u200d slip", 2),
        ("\tslip", 1),  # a tab is shown as a space
    ],
)
def test_the_mark_stands_under_the_place(line: str, columns: int) -> None:
    shown = render(report(line=line)).splitlines()
    assert shown[3] == "    | " + " " * columns + "^^^^"


def test_a_wide_place_has_a_wide_mark() -> None:
    shown = render(report(text="漢字", line="a 漢字")).splitlines()
    assert shown[3] == "    |   ^^^^"


@pytest.mark.parametrize(("text", "marks"), [("slip\nof two lines", 4), ("", 1)])
def test_a_place_of_several_lines_or_of_none(text: str, marks: int) -> None:
    (finding,) = report(text=text, line="a " + text).findings
    place = finding.place._replace(excerpt="a slip", excerpt_at=2)
    shown = render(Report((finding._replace(place=place),), (), 1, 1)).splitlines()
    assert shown[3] == "    |   " + "^" * marks


def test_control_characters_are_hidden() -> None:
    shown = render(report(line="漢字 \x1b[31m slip \u202e", message="\x1b]0;x\x07"))
    lines = shown.splitlines()
    assert "\x1b" not in shown
    assert lines[2] == "  1 | 漢字  [31m slip  "
    assert lines[3].index("^") == len("  1 | ") + 4 + len("  [31m ")


def test_long_lines_are_cut_around_the_place() -> None:
    shown = render(report(line="x" * 500 + " slip " + "y" * 500)).splitlines()
    assert len(shown[2]) < 130
    assert shown[2].startswith("  1 | …x")
    assert shown[2].endswith("y…")
    assert shown[3].index("^") == shown[2].index("slip")


@pytest.mark.parametrize(("level", "code"), [("error", "31"), ("warning", "33"), ("suggestion", "36")])
def test_colours(level: str, code: str) -> None:
    made = report(level=level)  # type: ignore[arg-type]
    assert f"\x1b[1;{code}m{level}\x1b[0m" in render(made, color=True)
    assert f"\x1b[1;{code}m^^^^\x1b[0m" in render(made, color=True)
    assert "\x1b" not in render(made)
    assert render(Report((), (), 0, 0), color=True) == "nothing to report in 0 files, 0 words\n"
