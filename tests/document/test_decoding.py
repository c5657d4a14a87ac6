"""Bytes to text: what is text, in which encoding, and what is told of the rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.document.decoding import MAX_BYTES, decode, encoding_of
from newslint.errors import ReadError


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        ("Zürich 😀".encode(), "Zürich 😀"),
        (b"\xef\xbb\xbfThe mayor", "The mayor"),
        ("\ufeffThe mayor".encode("utf-16-le"), "The mayor"),
        ("\ufeffThe mayor".encode("utf-16-be"), "The mayor"),
        ("\ufeffThe mayor".encode("utf-32-le"), "The mayor"),
        (b"one\r\ntwo\rthree\n", "one\r\ntwo\rthree\n"),
        (b"The\x00 mayor of the town", "The\x00 mayor of the town"),
        (b"\x0cPage two", "\x0cPage two"),
    ],
)
def test_text_is_decoded(data: bytes, text: str) -> None:
    assert decode(data, "a.txt") == text


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"caf\xe9 in the town", "byte 0xe9 at offset 3 (line 1) is not UTF-8"),
        (b"one\ntwo \xff", "(line 2)"),
        (b"\xff\xfeT\x00h", "not UTF-16"),
        ("The mayor".encode("utf-16-le"), "a binary file"),
        (b"\x89PNG\r\n\x1a\n", "a binary file"),
        (b"%PDF-1.7\n", "a binary file"),
        (bytes(range(32)) * 20, "a binary file"),
    ],
)
def test_what_is_no_text_is_named(data: bytes, told: str) -> None:
    if told == "not UTF-16":
        data = data[:-1] + b"\x00\xd8"  # a lone surrogate
    with pytest.raises(ReadError) as caught:
        decode(data, "a.txt")
    assert told in str(caught.value)
    assert str(caught.value).startswith("a.txt: ")


def test_a_file_over_the_limit_is_refused() -> None:
    with pytest.raises(ReadError, match="too large"):
        decode(b"x" * (MAX_BYTES + 1), "a.txt")


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_a_read_error(data: bytes) -> None:
    try:
        text = decode(data, "a.txt")
    except ReadError:
        return
    mark, encoding = encoding_of(data)
    assert mark + text.encode(encoding) == data
