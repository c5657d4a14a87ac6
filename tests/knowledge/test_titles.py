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


def test_a_given_name_has_one_group_of_spellings() -> None:
    names = [name for group in titles.GIVEN_SPELLINGS for name in group.split()]
    assert sorted({name for name in names if names.count(name) > 1}) == []


def test_a_group_of_spellings_holds_several() -> None:
    assert all(len(group.split()) > 1 for group in titles.GIVEN_SPELLINGS)


@pytest.mark.parametrize("pair", ["eric erica", "daniel danielle", "francis frances", "michael michelle", "john joan"])
def test_no_group_mixes_two_names(pair: str) -> None:
    one, other = pair.split()
    assert not any(one in group.split() and other in group.split() for group in titles.GIVEN_SPELLINGS)
