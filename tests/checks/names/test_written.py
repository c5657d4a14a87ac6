"""One name written in two ways."""

from __future__ import annotations

import pytest
from run_check import context

from newslint.checks.names.evidence import Evidence
from newslint.checks.names.written import written_twice


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("J.R. Quill", "J. R. Quill", True),
        ("J.R. Quill", "JR Quill", True),
        ("Jean-Luc Quill", "Jean Luc Quill", True),
        ("Orson DeQuill", "Orson De Quill", True),
        ("Beyoncé Quill", "Beyonce Quill", True),
        ("Kim Jong-un", "Kim Jong Un", True),
        ("Orson W. Quill", "Orson W Quill", False),  # a dot is dropped in haste
        ("Orson Quill Jr.", "Orson Quill, Jr.", False),
        ("Dagny\u00a0Quill", "Dagny Quill", False),
        ("African-American", "African American", False),  # it stands before a noun
        ("White House", "Whitehouse", False),
        ("HillaryClinton", "Hillary Clinton", False),  # a handle
        ("DAGNY QUILL", "Dagny Quill", False),
    ],
)
def test_written_twice(one: str, other: str, differ: bool) -> None:
    evidence = Evidence(
        context("extends: name-variant", f"They met {one} there. They met {other} there. So {one} ate.")
    )
    assert list(written_twice(evidence)) == ([(other, one)] if differ else [])
