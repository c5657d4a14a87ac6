"""What every kind of check shares: the pack of a card, and a message filled."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from run_check import card

from newslint.checks.base import fill


@pytest.mark.parametrize(
    ("message", "arguments", "filled"),
    [
        ("“%s” stands twice", ("the",), "“the” stands twice"),
        ("%s %s", ("a", "b"), "a b"),
        ("%s, then %s", ("a",), "a, then "),
        ("nothing to fill", ("a",), "nothing to fill"),
        ("100%% of %s", ("them",), "100% of them"),
        ("%%s", ("a",), "%s"),
        ("%%%s", ("a",), "%a"),
        ("100% sure: %s", ("a",), "100% sure: a"),
        ("%s and %s", ("%s", "%%"), "%s and %%"),  # what is filled in is not filled again
    ],
)
def test_messages_are_filled_in_order(message: str, arguments: tuple[str, ...], filled: str) -> None:
    assert fill(message, arguments) == filled


@given(st.lists(st.text("%s a"), max_size=4))
def test_any_arguments_stand_as_they_are(arguments: list[str]) -> None:
    assert fill("|".join(["%s"] * len(arguments)), tuple(arguments)) == "|".join(arguments)


def test_the_pack_is_the_first_part_of_the_id() -> None:
    made = card("extends: repeated-word")
    assert (made.id, made.pack) == ("test.card", "test")
    assert made._replace(id="spelling.unknown-word").pack == "spelling"
