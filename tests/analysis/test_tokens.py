"""Words, and what is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis.tokens import is_cut, tokenize, without_possessive
from newslint.model import Span


@pytest.mark.parametrize(
    ("prose", "words"),
    [
        ("The mayor’s men don't go", ["The", "mayor’s", "men", "don't", "go"]),
        ("anti-war front-runner", ["anti", "war", "front", "runner"]),
        ("see https://a.b/teh?x=y and www.c.d, or e.f@g.org", ["see", "and", "or"]),
        ("jean-luc@example.com wrote", ["wrote"]),
        ("@newsdesk said #teh", ["said"]),
        ("the U.S. and U.K.-led", ["the", "and", "led"]),
        ("in 1990s 2nd B2B x_y A320", ["in"]),
        ("Cafe\u0301 n\u0303o", ["Cafe\u0301", "n\u0303o"]),
        ("deter\u00adrence", ["deter\u00adrence"]),
        ("“teh” (ab)", ["teh", "ab"]),
        ("example.com and bbc.co.uk fell. The end", ["and", "fell", "The", "end"]),
        ("'tis O'Brien o’clock'", ["tis", "O'Brien", "o’clock"]),
        ("", []),
    ],
)
def test_words(prose: str, words: list[str]) -> None:
    assert tokenize(prose).texts == words


@pytest.mark.parametrize(
    ("text", "of"),
    [("The", "the"), ("Don’t", "don't"), ("Cafe\u0301", "café"), ("deter\u00adrence", "deterrence"), ("É", "é")],
)
def test_keys(text: str, of: str) -> None:
    assert tokenize(text).keys == [of]


@given(st.text(max_size=80))
def test_every_word_stands_where_it_says(prose: str) -> None:
    tokens = tokenize(prose)
    last = 0
    for index, text in enumerate(tokens.texts):
        span = tokens.span(index)
        assert prose[span.start : span.end] == text
        assert span.start >= last
        last = span.end
        assert tokens.at(span.start) == index
    assert list(tokens.between(Span(0, len(prose)))) == list(range(len(tokens)))
    assert sum(map(tokens.count, tokens.written)) == len(tokens)


@given(st.text(st.sampled_from("ab Z.,’'-—@#_/1\u0301\u00adé“\"\n:;"), max_size=400), st.integers(1, 50))
def test_a_long_prose_has_the_tokens_of_its_pieces(prose: str, size: int) -> None:
    whole = tokenize(prose)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("newslint.analysis.tokens._CHUNK", size)
        chunked = tokenize(prose)
    assert (chunked.texts, list(chunked.starts)) == (whole.texts, list(whole.starts))


@pytest.mark.parametrize(
    ("word", "bare"),
    [("Orm's", "Orm"), ("Orm’s", "Orm"), ("ORM'S", "ORM"), ("Orms", "Orms"), ("Orms’", "Orms’"), ("A's", "A's")],
)
def test_the_ending_of_a_possessive_is_no_part_of_a_name(word: str, bare: str) -> None:
    assert without_possessive(word) == bare


def test_letters_that_an_encoding_broke() -> None:
    assert is_cut("FranÃ§ois left", 5)
    assert not is_cut("François left", 8)
    assert not is_cut("François", 8)
