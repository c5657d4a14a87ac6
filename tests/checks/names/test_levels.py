"""How grave a difference in spelling is."""

from __future__ import annotations

import pytest

from newslint.checks.names.levels import level_of


@pytest.mark.parametrize(
    ("form", "twin", "usual", "unsettled", "in_run"),
    [
        ("C.V. Orm", "C. V. Orm", "suggestion", "suggestion", "suggestion"),
        ("Abu Orm", "Abu-Orm", "suggestion", "suggestion", "suggestion"),
        ("Kim Yuna", "Kim Yu-na", None, "suggestion", "suggestion"),
        ("Velizár", "Velizar", None, "suggestion", "suggestion"),
        ("Jean Velizár", "Jean-Velizar", None, "suggestion", "suggestion"),
        ("Velizar", "Velizer", None, None, None),
        ("VElizar", "Velizar", None, None, None),  # a slip of the shift key
    ],
)
def test_style_is_a_suggestion(
    form: str, twin: str, usual: str | None, unsettled: str | None, in_run: str | None
) -> None:
    assert level_of(form, twin, is_usual=True) == usual
    assert level_of(form, twin) == unsettled
    assert level_of(form, twin, in_run=True) == in_run
