"""Slips of the fingers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis.slips import (
    DOUBLED,
    DROPPED,
    EXTRA,
    FIRST_LETTER,
    NEIGHBOUR,
    OTHER,
    SWAPPED,
    VOWEL,
    sources,
    told,
)


@pytest.mark.parametrize(
    ("wrong", "right", "weight"),
    [
        ("goverment", "government", DROPPED),
        ("comitee", "committee", None),
        ("comittee", "committee", DOUBLED),
        ("teh", "the", SWAPPED),
        ("thre", "there", DROPPED),
        ("israelo", "israeli", VOWEL),
        ("hojse", "house", NEIGHBOUR),
        ("hopse", "house", OTHER),
        ("housxe", "house", EXTRA),
        ("houuse", "house", DOUBLED),
        ("jouse", "house", NEIGHBOUR + FIRST_LETTER),
    ],
)
def test_weights(wrong: str, right: str, weight: float | None) -> None:
    assert sources(wrong).get(right) == weight


@pytest.mark.parametrize(
    ("wrong", "right", "weight"),
    [
        ("filé", "film", None),
        ("filé", "fil", None),
        ("prchésa", "perchésa", DROPPED),
        ("cafeé", "cafe", None),
        ("hrédia", "hérdia", SWAPPED),
    ],
)
def test_no_slip_finds_a_letter_without_a_key(wrong: str, right: str, weight: float | None) -> None:
    assert sources(wrong).get(right) == weight


@pytest.mark.parametrize(
    ("wrong", "right", "words"),
    [
        ("goverment", "government", "a letter is missing"),
        ("houuse", "house", "a letter too many"),
        ("teh", "the", "two letters are swapped"),
        ("israelo", "israeli", "one letter is wrong"),
        ("seperatly", "separately", "a letter is missing"),
        ("abcd", "xycd", "letters are wrong"),
    ],
)
def test_told(wrong: str, right: str, words: str) -> None:
    assert told(wrong, right) == words


@given(st.text(alphabet="abcdeit", min_size=2, max_size=8), st.data())
def test_a_slip_is_undone(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(word) - 1))
    for wrong in (
        word[:place] + word[place + 1 :],
        word[:place] + "x" + word[place:],
        word[:place] + "x" + word[place + 1 :],
    ):
        assert wrong == word or word in sources(wrong)
    assert word not in sources(word)
