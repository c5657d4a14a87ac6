"""What all formats share: that they are there, and the summary."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_report import report

from newslint.model import Report
from newslint.report import FORMATS, render, summary


@pytest.mark.parametrize(
    ("made", "line"),
    [
        (report(), "1 finding (1 error) in 1 of 2 files, 1,234 words"),
        (Report((), (), 1, 1), "nothing to report in 1 file, 1 word"),
        (Report((), (), 0, 0), "nothing to report in 0 files, 0 words"),
        (
            Report(
                (*report().findings * 2, *report("b.txt", "warning").findings, *report("b.txt", "suggestion").findings),
                (),
                12,
                1_234_567,
            ),
            "4 findings (2 errors, 1 warning, 1 suggestion) in 2 of 12 files, 1,234,567 words",
        ),
    ],
)
def test_summaries(made: Report, line: str) -> None:
    assert summary(made) == line


@given(
    path=st.text(max_size=20),
    message=st.text(max_size=20),
    line=st.text(max_size=30),
    form=st.sampled_from(FORMATS),
    color=st.booleans(),
)
def test_any_report_ends_with_its_line(path: str, message: str, line: str, form: str, color: bool) -> None:
    rendered = render(report(path, message=message, line=line + "slip"), form, color=color)
    assert rendered.endswith("\n")
    assert not rendered.endswith("\n\n")
    if form in ("text", "full") and not color:
        assert rendered.replace("\n", "").isprintable() or not (path + message + line).isprintable()
