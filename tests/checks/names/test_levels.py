"""How grave a difference in spelling is."""

from __future__ import annotations

import pytest

from newslint.checks.names.levels import level_of


@pytest.mark.parametrize(
    ("form", "twin", "few", "many"),
    [
        ("C.V. Orm", "C. V. Orm", "suggestion", "suggestion"),
        ("Abu Orm", "Abu-Orm", "suggestion", "suggestion"),
        ("Abu Orm", "Abuorm", None, "suggestion"),
        ("Kim Yuna", "Kim Yu-na", None, "suggestion"),
        ("Velizár", "Velizar", None, "suggestion"),
        ("Jean Velizár", "Jean-Velizar", None, "suggestion"),
        ("Velizar", "Velizer", None, None),
        ("VElizar", "Velizar", None, None),  # a slip of the shift key
    ],
)
def test_style_is_a_suggestion_where_many_hands_wrote(form: str, twin: str, few: str | None, many: str | None) -> None:
    assert level_of(form, twin) == few
    assert level_of(form, twin, is_large=True) == many
