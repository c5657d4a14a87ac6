"""What an unknown word looks like."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from run_check import context

from newslint.checks.base import Context
from newslint.checks.spelling.looks import (
    capital_after,
    capital_before,
    is_foreign,
    is_known,
    is_name,
    is_spelled_out,
    parted,
)

CARD = "extends: unknown-word"


def looked(text: str, word: str) -> tuple[Context, Sequence[int]]:
    """A text, and the places of a word in it."""
    given = context(CARD, text)
    return given, given.analysis.tokens.places(word)


@pytest.mark.parametrize(
    ("key", "parts"),
    [
        ("goverment's", ("goverment", "'s")),
        ("workers'", ("worker", "s'")),
        ("singin'", ("singin", "'")),
        ("doesn't", ("does", "n't")),
        ("she'll", ("she", "'ll")),
        ("goverment", ("goverment", "")),
        ("i'd", ("i'd", "")),  # what is left would be no word
    ],
)
def test_endings_are_parted(key: str, parts: tuple[str, str]) -> None:
    assert parted(key) == parts
    assert "".join(parted(key)) == key


@pytest.mark.parametrize(
    ("key", "known"),
    [
        ("government", True),
        ("government's", True),
        ("colour", True),
        ("color", True),
        ("netanyahu", True),
        ("goverment", False),
        ("goverment's", False),
        ("qzxvbn", False),
        ("atthe", False),  # people write it, but it is two words
    ],
)
def test_known(key: str, known: bool) -> None:
    assert is_known(context(CARD, ""), key, capital=False) is known


def test_a_rare_surname_is_no_word() -> None:
    assert is_known(context(CARD, ""), "stutes", capital=True)
    assert not is_known(context(CARD, ""), "stutes", capital=False)


@pytest.mark.parametrize(
    ("text", "word", "is_word"),
    [
        ("The goverment fell.", "goverment", True),
        ("The “goverment” fell.", "goverment", True),
        ("The pro-habrour vote.", "habrour", True),
        ("The GOVERMENT fell.", "GOVERMENT", False),  # an acronym by its looks
        ("The goverMent fell.", "goverMent", False),
        ("See x=goverment for it.", "goverment", False),  # a formula
        ("The entrepre- neurs fell.", "entrepre", False),  # a line end of the printed page
        ("Achiev-ing it is hard.", "Achiev", False),
        ("Start goverment 1,205 1,318 442", "goverment", False),  # a row of a table
        ("Barley   goverment   nil   nil", "goverment", False),
        ("See goverment.pdfx for it.", "goverment", False),
        (".goverment { width: 100% }", "goverment", False),  # code
        ("The sky -- goverment land.", "goverment", True),
        ("His raizon d'être.", "raizon", False),  # another language
        ("“Lyin’ is bad,” he said.", "Lyin", False),  # speech, as it was heard
        ("The gvt fell.", "gvt", False),  # too short to tell
        ("They saw teh town.", "teh", True),  # but a listed slip with two letters swapped
        ("They saw Teh.", "Teh", False),
    ],
)
def test_words_by_their_looks(text: str, word: str, is_word: bool) -> None:
    given, places = looked(text, word)
    assert is_spelled_out(given, word, places) is is_word


@pytest.mark.parametrize(
    ("text", "word", "is_one"),
    [
        ("They saw Quillhaven.", "Quillhaven", True),
        ("Goverment is bad.", "Goverment", False),  # its capital is that of the sentence
        ("Goverment House fell.", "Goverment", True),
        ("Goverment fell. They saw Goverment.", "Goverment", True),
        ("Quillhaven’s dog fell. They saw Quillhaven.", "Quillhaven’s", True),
        ("The goverment fell.", "goverment", False),
        ("Aart de Wit left.", "Aart", True),  # a particle of a surname behind it
    ],
)
def test_names(text: str, word: str, is_one: bool) -> None:
    given, places = looked(text, word)
    assert is_name(given, word, places) is is_one


@pytest.mark.parametrize(
    ("text", "word", "before", "after"),
    [
        ("They saw Dagny Quillhaven Orm there.", "Quillhaven", True, True),
        ("They saw Quillhaven there.", "Quillhaven", False, False),
        ("They saw Dagny, Quillhaven, Orm.", "Quillhaven", False, False),
        ("They met Mr. Quillhaven there.", "Quillhaven", True, False),
        ("They saw it. Quillhaven Orm left.", "Quillhaven", False, True),
        ("They saw Dagny\nQuillhaven\nOrm there.", "Quillhaven", True, True),
        ("The Quillhaven vote.", "Quillhaven", False, False),  # “The” opens the sentence
    ],
)
def test_capitals_beside(text: str, word: str, before: bool, after: bool) -> None:
    given, (place,) = looked(text, word)
    assert (bool(capital_before(given, place)), capital_after(given, place)) == (before, after)


@pytest.mark.parametrize(
    ("text", "foreign"),
    [
        ("He sang “quarum unam incolunt tandem” there.", True),
        ("He saw the old incolunt of the town.", False),
        ("He saw the goverment incolunt that recieve it.", False),  # slips beside it are no other language
    ],
)
def test_a_foreign_phrase(text: str, foreign: bool) -> None:
    given, (place,) = looked(text, "incolunt")
    assert is_foreign(given, place, 3, 2) is foreign
