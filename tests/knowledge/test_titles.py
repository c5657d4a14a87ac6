"""The hand-written lists of words that go with names."""

from __future__ import annotations

import pytest

from newslint.knowledge import titles

LISTS = {name: value for name, value in vars(titles).items() if isinstance(value, frozenset)}


@pytest.mark.parametrize("name", LISTS)
def test_words_are_given_as_they_are_looked_up(name: str) -> None:
    for word in LISTS[name]:
        assert word == word.lower().strip(" ."), word
        assert not set(word) & {"’", "-"}, word


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        ("COURTESY", "TITLES"),
        ("TITLE_OPENERS", "TITLES"),
        ("TENURES", "TITLES"),
        ("SURNAME_TITLES", "TITLES"),
        ("LEADING_PARTICLES", "PARTICLES"),
        ("CALENDAR_NAMES", "CALENDAR"),
        ("MONTHS", "CALENDAR"),
        ("WEEKDAYS", "CALENDAR"),
    ],
)
def test_the_parts_of_a_list_are_in_it(part: str, whole: str) -> None:
    assert sorted(LISTS[part] - LISTS[whole]) == []


def test_no_word_that_opens_a_sentence_is_a_title_or_a_people() -> None:
    assert not titles.FUNCTION_WORDS & (titles.TITLES | titles.NATIONALITIES | titles.CALENDAR)
