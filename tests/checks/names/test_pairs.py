"""Which words of an article are compared."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.checks.names.pairs import FAR, SAME, SLIP, SOUND, USUAL, alike, near_pairs

KEYS = st.lists(st.text("abderst", min_size=4, max_size=8), unique=True, max_size=12)


@pytest.mark.parametrize(
    ("word", "other", "how"),
    [
        ("petersen", "peterson", SOUND),
        ("clark", "clarke", USUAL),
        ("hansen", "hanson", SLIP),
        ("kasich", "kosich", SLIP),
        ("gaddafi", "qaddafi", USUAL),
        ("kyiv", "kiev", USUAL),
        ("erdogan", "erdoğan", SAME),
        ("walesa", "wałęsa", SAME),
        ("reed", "reid", SOUND),
        ("kirkpatrick", "kilpatrick", FAR),
        ("johnson", "johnston", SLIP),
        ("austria", "australia", 0),
        ("iran", "iraq", SLIP),
        ("orm", "arm", 0),
        ("đoković", "djokovic", SAME),
        ("halushko", "galushko", SOUND),
        ("holden", "golden", 0),
        ("harrison", "garrison", 0),
    ],
)
def test_how_alike_two_words_are(word: str, other: str, how: int) -> None:
    if how in (SOUND, SLIP):
        assert alike(word, other) in (SOUND, SLIP)
    else:
        assert alike(word, other) == how
    assert alike(other, word) == alike(word, other)


@pytest.mark.parametrize("keys", [("đorđe", "djordje"), ("halushko", "galushko"), ("agarwal", "agrawal")])
def test_words_that_differ_at_their_heads_are_compared(keys: tuple[str, str]) -> None:
    assert [{one, other} for one, other, _ in near_pairs(keys)] == [set(keys)]


@given(KEYS)
def test_the_quick_way_misses_no_slip_of_a_long_word_but_a_swap_in_its_midst(keys: list[str]) -> None:
    found = {frozenset(pair[:2]) for pair in near_pairs(keys)}
    assert len(found) == len(list(near_pairs(keys)))
    for one, other in combinations(keys, 2):
        if alike(one, other) == SLIP and min(len(one), len(other)) > 6:
            assert frozenset((one, other)) in found
