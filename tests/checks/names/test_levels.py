"""How grave a difference in spelling is."""

from __future__ import annotations

import pytest

from newslint.checks.names.levels import level_of


@pytest.mark.parametrize(
    ("form", "twin", "alone", "in_run"),
    [
        ("C.V. Orm", "C. V. Orm", "suggestion", "suggestion"),
        ("Abu Orm", "Abu-Orm", "suggestion", "suggestion"),
        ("Kim Yuna", "Kim Yu-na", "suggestion", "suggestion"),
        ("Velizár", "Velizar", None, "suggestion"),
        ("Velizar", "Velizer", None, None),
        ("VElizar", "Velizar", None, None),  # a slip of the shift key
    ],
)
def test_style_is_a_suggestion(form: str, twin: str, alone: str | None, in_run: str | None) -> None:
    assert level_of(form, twin) == alone
    assert level_of(form, twin, in_run=True) == in_run
