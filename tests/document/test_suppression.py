"""What an author switched off, and what stands before [sic]."""

import pytest

from newslint.document.readers import read_text
from newslint.document.suppression import Coverage
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


def test_on_closes_what_it_names_and_leaves_the_rest_off() -> None:
    text = "<!-- newslint off a b -->\n\none\n\n<!-- newslint on b -->\n\ntwo\n\n<!-- newslint on a -->\n\nthree\n"
    (b, a) = suppressed(text)
    assert (b[0], b[1].split()[0]) == (("b",), "one")
    assert "two" not in b[1]
    assert a[0] == ("a",)
    assert "two" in a[1]
    assert "three" not in a[1]


def test_on_of_a_pack_closes_its_rules() -> None:
    ((rules, part),) = suppressed("<!-- newslint off spelling.x -->\n\none\n\n<!-- newslint on spelling -->\n\ntwo\n")
    assert (rules, part.split()) == (("spelling.x",), ["one"])


def test_a_directive_over_several_lines() -> None:
    assert suppressed("<!-- newslint\nignore-next\nspelling -->\n\none\n\ntwo\n") == [(("spelling",), "one")]


@pytest.mark.parametrize(
    "block", ["| a | b |\n|---|---|\n| c | d |\n", "- a\n- b\n\n  d\n", "> a\n>\n> d\n", "> - a\n>   - d\n"]
)
def test_ignore_next_covers_a_whole_table_list_or_quote(block: str) -> None:
    ((_, part),) = suppressed(f"<!-- newslint ignore-next -->\n\n{block}\nafter\n")
    assert "a" in part.split()[0] + part.split()[1] + part
    assert "d" in part
    assert "after" not in part


def test_coverage_is_what_each_suppression_says() -> None:
    text = "The the [sic] of of [sic] mayor. " * 20
    suppressions = read_text(text, "a.txt").suppressions
    coverage = Coverage(suppressions)
    for start in range(0, len(text), 3):
        span = Span(start, start + 5)
        expected = {index for index, one in enumerate(suppressions) if one.covers("a.b", span)}
        assert set(coverage.of("a.b", span)) == expected
