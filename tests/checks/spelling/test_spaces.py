"""Spaces that are missing or too many."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from run_check import context

from newslint.checks.spelling.spaces import is_fragment, joined, parted
from newslint.knowledge.lexicon import Lexicon

CARD = "extends: unknown-word"
LEXICON = Lexicon.open()


def best(stem: str) -> str:
    pairs = parted(LEXICON, stem)
    return max(pairs, key=lambda pair: pairs[pair]) if pairs else ""


@pytest.mark.parametrize(
    ("stem", "pair"),
    [
        ("inthe", "in the"),
        ("becauseof", "because of"),
        ("theferry", "the ferry"),
        ("harborwith", "harbor with"),
        ("aburden", "a burden"),
        ("presidentialcandidate", "presidential candidate"),
        ("newlyelected", "newly elected"),
        ("harborfront", ""),  # two nouns may be a compound
        ("inauthenticity", ""),  # a prefix
        ("sitin", ""),  # a verb with its particle
        ("qzxvbn", ""),
        ("", ""),
    ],
)
def test_two_words_without_their_space(stem: str, pair: str) -> None:
    assert best(stem) == pair


@given(st.text("abcdefghinorstu", max_size=20))
def test_the_pairs_are_the_word(stem: str) -> None:
    assert all(pair.replace(" ", "") == stem for pair in parted(LEXICON, stem))


@pytest.mark.parametrize(
    ("key", "fragment"),
    [("gether", True), ("tion", True), ("ing", True), ("ferry", False), ("the", False)],
)
def test_fragments(key: str, fragment: bool) -> None:
    assert is_fragment(LEXICON, key) is fragment


@pytest.mark.parametrize(
    ("text", "at", "found"),
    [
        ("They sang to gether.", "gether", ("to gether", "together")),
        ("The gover nment fell.", "gover", ("gover nment", "government")),
        ("He was tell ing them.", "ing", ("tell ing", "telling")),
        ("They war ned him.", "ned", ("war ned", "warned")),
        ("It may demean or please him.", "demean", None),  # two words that meet by chance
        ("The to, gether.", "gether", None),  # a comma parts them
        ("They sang to\ngether.", "gether", None),
        ("Gether", "Gether", None),
    ],
)
def test_a_word_with_a_space_inside(text: str, at: str, found: tuple[str, str] | None) -> None:
    around = context(CARD, text)
    join = joined(around, around.analysis.tokens.texts.index(at))
    assert (join and (text[join.span.start : join.span.end], join.word)) == found
