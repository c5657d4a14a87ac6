"""One line a finding."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_report import report

from newslint.model import Report
from newslint.report.text import line, printable, render


def test_a_line_a_finding() -> None:
    assert render(report()) == "a.txt:1:3: error a.b wrong\n"
    assert render(Report(report().findings * 3, (), 1, 1)) == "a.txt:1:3: error a.b wrong\n" * 3
    assert render(Report((), (), 0, 0)) == ""


@pytest.mark.parametrize(
    ("path", "message", "shown"),
    [
        ("a\nb.txt", "wrong", "a b.txt:1:3: error a.b wrong"),
        ("a.txt", "two\r\nlines\u2028", "a.txt:1:3: error a.b two lines"),
        ("a\x1b[31m.txt", "\x07bell", "a [31m.txt:1:3: error a.b  bell"),
        ("\u202ea.txt", "turned", " a.txt:1:3: error a.b turned"),
        ("naïve 日本.txt", "“é” – 😀", "naïve 日本.txt:1:3: error a.b “é” – 😀"),
    ],
)
def test_whatever_the_path_and_the_message_it_is_one_line(path: str, message: str, shown: str) -> None:
    (finding,) = report(path, message=message).findings
    assert line(finding) == shown


@given(st.text(max_size=20), st.text(max_size=20))
def test_any_finding_is_one_line_that_moves_no_cursor(path: str, message: str) -> None:
    (finding,) = report(path, message=message).findings
    shown = line(finding)
    assert len(shown.splitlines()) == 1
    assert not set(shown) & set("\x00\x07\x08\t\x1b\x7f\x9b\u202e\u2066")


@given(st.text(max_size=30))
def test_what_is_printable_stays_and_nothing_is_lost(text: str) -> None:
    shown = printable(text)
    assert len(shown) == len(text)
    assert printable(shown) == shown
    assert all(one == other or other == " " for one, other in zip(text, shown, strict=True))
    if text.isprintable():
        assert shown == text
