"""Given names and titles: whom they tell."""

from __future__ import annotations

from newslint.knowledge import given_names
from newslint.knowledge.given_names import GENDERS, TITLE_GENDERS


def test_each_is_one_sex_only() -> None:
    assert not set(given_names._MEN) & set(given_names._WOMEN)
    assert set(GENDERS.values()) == set(TITLE_GENDERS.values()) == {"m", "f"}
    assert all(name == name.lower() for name in (*GENDERS, *TITLE_GENDERS))


def test_there_are_the_common_ones() -> None:
    assert [GENDERS[name] for name in ("john", "mary", "mohammed", "angela")] == ["m", "f", "m", "f"]
    assert (TITLE_GENDERS["mrs"], TITLE_GENDERS["sir"]) == ("f", "m")
    assert not {"kim", "alex", "taylor", "may", "april"} & GENDERS.keys()
