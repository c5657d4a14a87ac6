"""Occurrence: too many or too few in each part of the scope."""

from __future__ import annotations

import pytest
from run_check import card, hits, matches, messages

from newslint.errors import CardError

CARD = "extends: occurrence\n"


@pytest.mark.parametrize(
    ("keys", "text", "found"),
    [
        ("max: 1\ntoken: ','", "One, two, three.", [","]),
        ("max: 2\ntoken: ','", "One, two, three.", []),
        ("max: 2\ntoken: '\\w+'\nscope: sentence", "One two three. One two. A b c d.", ["One", "A"]),
        ("min: 1\ntoken: AP", "Nothing from Paris.\n\nThe AP said so.", ["Nothing"]),
        ("min: 2\ntoken: AP", "The AP said so.", ["AP"]),
        ("min: 1\nmax: 1\ntoken: a", "a b\n\nb b\n\na a", ["b", "a"]),
        ("max: 1\ntoken: a\nignorecase: true", "A a", ["A"]),
        ("max: 1\ntoken: '[*a]'", "* a", ["a"]),  # never at a mark of markup
        ("max: 1\ntoken: '[*]'", "* *", []),
    ],
)
def test_finds_what_vale_finds(keys: str, text: str, found: list[str]) -> None:
    assert matches(CARD + keys, text) == found


def test_the_message_tells_how_many() -> None:
    assert messages(CARD + "message: '%s commas'\nmax: 1\ntoken: ','", "One, two, three, four.") == ["3 commas"]
    assert messages(CARD + "message: '%s commas'\nmin: 1\ntoken: ','", "One.") == ["0 commas"]


def test_what_people_said_does_not_count_towards_the_most() -> None:
    text = "She said: “One two three four five six.”"
    card_yaml = CARD + "max: 4\nscope: paragraph\ntoken: '\\w+'\n"
    assert matches(card_yaml, text) == []
    assert matches(card_yaml + "inside-quotes: true", text) == ["She"]
    assert [hit.arguments for hit in hits(CARD + "max: 1\ntoken: '\\w+'", text)] == [("2",)]


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ("token: a", "nothing is asked"),
        ("max: 1", "the key “token” is missing"),
        ("max: 1\nmin: 2\ntoken: a", "min \\(2\\) is more than max \\(1\\)"),
        ("max: 1\ntoken: 'a('", "does not hold"),
    ],
)
def test_a_bad_card_is_refused_in_plain_words(keys: str, said: str) -> None:
    with pytest.raises(CardError, match=said):
        card(CARD + keys)
