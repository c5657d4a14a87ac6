"""Repetition: the same word twice in a row."""

from __future__ import annotations

import pytest
from run_check import card, hits, matches

from newslint.errors import CardError

CARD = "extends: repetition\ntokens: ['[^\\s]+']\n"


@pytest.mark.parametrize(
    ("keys", "text", "found"),
    [
        ("", "It was the the end.", ["the the"]),
        ("", "It was the\nthe end, as we know\nit.", ["the\nthe"]),  # over a line wrap
        ("", "The the end.", []),
        ("ignorecase: true", "The the end.", ["The the"]),
        ("", "He said the. The end.", []),
        ("ignorecase: true", "I forgot that. That. is all.", []),  # two sentences
        ("tokens: ['\\b\\w+\\b']", "It is. is it, it seems.", ["it, it"]),
        ("alpha: true", "No 5 5 and -- -- but so so", ["so so"]),
        ("", "the the the", ["the the", "the the"]),
        ("max: 1", "the the, the the the", ["the the"]),
        ("max: 1", "the the and so so", []),  # counted anew: Vale would report the second
        ("exceptions: [had had]", "He had had it it.", []),  # “it.” is another token than “it”
        ("exceptions: [had had]", "He had had the the flu.", ["the the"]),
    ],
)
def test_finds_what_vale_finds(keys: str, text: str, found: list[str]) -> None:
    assert matches(("extends: repetition\n" if "tokens" in keys else CARD) + keys, text) == found


def test_an_edit_makes_one_of_two() -> None:
    (hit,) = hits(CARD + "action: {name: edit, params: [truncate, ' ']}", "It was the the end.")
    assert (hit.span, hit.arguments, hit.replacement, hit.safety) == ((7, 14), ("the",), "the", "display")


def test_what_people_said_is_passed_over_unless_asked() -> None:
    text = "“It was very very late,” she said."
    assert matches(CARD, text) == []
    assert matches(CARD + "inside-quotes: true", text) == ["very very"]


def test_a_bad_card_is_refused_in_plain_words() -> None:
    with pytest.raises(CardError, match="there is nothing to look for"):
        card("extends: repetition\nalpha: true")
