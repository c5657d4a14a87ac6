"""Consistency: two ways of saying one thing in one article."""

from __future__ import annotations

import pytest
from run_check import card, hits, matches

from newslint.errors import CardError

CARD = "extends: consistency\neither: {advisor: adviser, colour: color}\n"


@pytest.mark.parametrize(
    ("keys", "text", "found"),
    [
        ("", "The advisor met an advisor.", []),
        ("", "An advisor.\n\nAn adviser and an adviser.", ["advisor"]),  # over paragraphs, the rarer
        ("", "An advisor and an adviser.", ["adviser"]),  # the later of two that are as frequent
        ("", "An advisor, a color.", []),
        ("", "An Advisor, an adviser.", []),
        ("ignorecase: true", "An Advisor, an adviser, an adviser.", ["Advisor"]),
        ("", "The advisors, an adviser.", []),
        ("nonword: true", "The advisors, an adviser.", ["adviser"]),
        ("", "An advisor, a colour, a color, an adviser, an adviser.", ["advisor", "color"]),
    ],
)
def test_finds(keys: str, text: str, found: list[str]) -> None:
    assert matches(CARD + keys, text) == found


def test_what_people_said_counts_for_nothing_unless_asked() -> None:
    text = "The advisor. “I am an adviser,” he said. An advisor."
    assert matches(CARD, text) == []
    assert matches(CARD + "inside-quotes: true", text) == ["adviser"]


def test_told_is_the_match() -> None:
    (hit,) = hits(CARD, "An advisor and an adviser.")
    assert (hit.arguments[0], hit.suggestions, hit.replacement) == ("adviser", (), None)


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ("either: {}", "there is nothing to compare"),
        ("either: {a: ''}", "there is nothing to compare"),
        ("either: {a: '(b'}", "“\\(b” does not hold"),
        ("nonword: true", "the key “either” is missing"),
    ],
)
def test_a_bad_card_is_refused_in_plain_words(keys: str, said: str) -> None:
    with pytest.raises(CardError, match=said):
        card("extends: consistency\n" + keys)
