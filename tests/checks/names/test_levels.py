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
        ("van", "Van", None, "suggestion"),
        ("El-Velizar", "el-Velizar", None, "suggestion"),
        ("Develizar", "DeVelizar", None, None),
    ],
)
def test_style_is_a_suggestion_where_many_hands_wrote(form: str, twin: str, few: str | None, many: str | None) -> None:
    assert level_of(form, twin) == few
    assert level_of(form, twin, is_large=True) == many


@pytest.mark.parametrize(("ratio", "level"), [(1, "suggestion"), (2.9, "suggestion"), (3, None)])
def test_an_article_has_one_way_to_join_arabic_names(ratio: float, level: str | None) -> None:
    assert level_of("Al Orm", "al-Orm", ratio=ratio) == level
    assert level_of("C.V. Orm", "C. V. Orm", ratio=ratio) == "suggestion"
