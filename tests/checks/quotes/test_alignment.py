"""Wordings laid on one another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.checks.quotes.alignment import align
from newslint.checks.quotes.wordings import words_of


@pytest.mark.parametrize(
    ("one", "other", "same", "changed"),
    [
        ("we go to town now", "we go to town now", 5, 0),
        ("we go to town", "then we go to town now", 4, 0),
        ("then we go to town", "we go to town now", 4, 0),
        ("we go to town now", "we run to town now", 4, 1),
        ("we go to town now", "we go to old town now", 5, 1),
        ("we go to old town now", "we go to town now", 5, 1),
        ("we ... town now", "we go to the town now", 3, 0),
        ("we go to [the town] now", "we go to it now", 4, 0),
        ("we go", "they stay", 0, 0),
    ],
)
def test_align(one: str, other: str, same: int, changed: int) -> None:
    assert align(words_of(one), words_of(other)) == (same, changed)


WORDS = st.lists(st.sampled_from(["a", "b", "c", ""]), max_size=8).map(tuple)


@given(WORDS, WORDS)
def test_the_order_does_not_matter_for_what_it_is_worth(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    here, there = align(one, other), align(other, one)
    assert 2 * here.changed - here.same == 2 * there.changed - there.same
    assert 0 <= here.same <= min(len(one), len(other))
    assert here.changed >= 0


@given(WORDS)
def test_a_wording_and_itself(words: tuple[str, ...]) -> None:
    assert align(words, words).changed == 0
