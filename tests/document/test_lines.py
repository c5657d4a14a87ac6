"""Lines and columns, as editors count them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.document.lines import LineIndex
from newslint.model import Span

TEXT = "one\ntwo\r\nthree\rfour😀five\n"


@pytest.mark.parametrize(
    ("word", "line", "column"), [("one", 1, 1), ("two", 2, 1), ("three", 3, 1), ("four", 4, 1), ("five", 4, 6)]
)
def test_a_line_ends_at_lf_crlf_and_lone_cr(word: str, line: int, column: int) -> None:
    assert LineIndex(TEXT).position(TEXT.index(word)) == (line, column)


def test_the_end_of_the_text_is_a_position() -> None:
    assert LineIndex(TEXT).position(len(TEXT)) == (5, 1)
    assert LineIndex("").position(0) == (1, 1)


def test_an_excerpt_is_the_line_of_the_place() -> None:
    place = LineIndex(TEXT).place(Span(4, 7), True)
    assert (place.text, place.excerpt, place.excerpt_at) == ("two", "two", 0)


def test_an_excerpt_of_a_long_line_is_a_window() -> None:
    text = "x" * 50_000 + "slip" + "y" * 50_000
    place = LineIndex(text).place(Span(50_000, 50_004), True)
    assert len(place.excerpt) < 1_000
    assert place.excerpt[place.excerpt_at :].startswith("slip")


@given(st.text(alphabet="ab\n\r 😀", max_size=60), st.data())
def test_a_position_leads_back_to_its_offset(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    line, column = LineIndex(text).position(offset)
    starts = [0, *(match.end() for match in re.finditer(r"\r\n|\r|\n", text))]
    assert starts[line - 1] + column - 1 == offset
    assert line == sum(start <= offset for start in starts)


@given(st.text(alphabet="ab\n\r 😀", max_size=60), st.data())
def test_a_place_holds_its_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    place = LineIndex(text).place(Span(start, end), True)
    assert place.text == text[start:end]
    assert text[start:].startswith(place.excerpt[place.excerpt_at :][: end - start].split("\n")[0].split("\r")[0])
    assert "\n" not in place.excerpt[: place.excerpt_at]
