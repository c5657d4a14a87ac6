"""What an author switched off, and what stands before [sic]."""

import pytest

from newslint.document.readers import read_text
from newslint.model import Span


def suppressed(text: str, path: str = "a.md") -> list[tuple[tuple[str, ...], str]]:
    document = read_text(text, path)
    return [(s.rules, text[s.span.start : s.span.end]) for s in document.suppressions]


def test_off_holds_until_on() -> None:
    text = "one\n\n<!-- newslint off spelling -->\n\ntwo\n\n<!-- newslint on spelling -->\n\nthree\n"
    ((rules, part),) = suppressed(text)
    assert rules == ("spelling",)
    assert part.strip() == "two"


def test_off_holds_to_the_end_without_on() -> None:
    ((rules, part),) = suppressed("one\n\n<!-- newslint off -->\n\ntwo\n\nthree\n")
    assert rules == ()
    assert part.split() == ["two", "three"]


def test_ignore_next_holds_for_the_next_block() -> None:
    text = "one\n\n<!-- newslint ignore-next spelling.unknown-word, quotes -->\n\ntwo\n\nthree\n"
    assert suppressed(text) == [(("spelling.unknown-word", "quotes"), "two")]


def test_ignore_next_in_a_paragraph_holds_for_its_rest() -> None:
    assert suppressed("one <!-- newslint ignore-next --> two\n\nthree\n") == [((), " two")]


def test_comments_in_plain_text_are_text() -> None:
    assert suppressed("<!-- newslint off -->\n\ntwo\n", "a.txt") == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The goverment [sic] fell.", "goverment"),
        ("“The goverment” (sic) fell.", "goverment"),
        ("He wrote “don’t [SIC] go”.", "don’t"),
    ],
)
def test_sic_covers_the_word_before(text: str, word: str) -> None:
    assert suppressed(text, "a.txt") == [((), word)]


def test_a_suppression_covers_what_it_touches() -> None:
    (suppression,) = read_text("The goverment [sic] fell.", "a.txt").suppressions
    assert suppression.covers("spelling.unknown-word", Span(4, 13))
    assert suppression.covers("spelling.unknown-word", Span(0, 5))
    assert not suppression.covers("spelling.unknown-word", Span(14, 19))
