"""The syntax of patterns: Vale's, read piece by piece and put into that of `regex`."""

from __future__ import annotations

import pytest
import regex
from any_pattern import SYNTAX
from hypothesis import given

from newslint.checks.patterns.syntax import (
    captures,
    either_apostrophe,
    joined,
    pieces,
    rendered,
    without_groups,
    wrapped,
)


def matched(pattern: str, text: str) -> list[str]:
    return [match.group() for match in regex.finditer(pattern, text)]


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("foo{e}", "foo{e} fooo", ["foo{e}"]),  # no fuzzy matching
        ("fo{2}", "foo fo", ["foo"]),
        ("a{,2}", "a{,2} aa", ["a{,2}"]),
        ("(?i)a|b", "A B", ["A", "B"]),
        ("(?:(?i)a|b)c", "Ac Bc AC", ["Ac", "Bc"]),
        ("a(?i)b|c", "aB AB C", ["aB", "C"]),
        ("(?i)a(?-i)b", "Ab AB", ["Ab"]),
        ("(?i:a)b", "Ab AB", ["Ab"]),
        ("(?x) a b # both", "ab a b", ["ab"]),
        ("(?#why)ab", "ab", ["ab"]),
        (r"(?<q>[ab])\k<q>", "aa ab bb", ["aa", "bb"]),
        (r"(?P<q>[ab])(?P=q)", "aa ab bb", ["aa", "bb"]),
        (r"\x61\u0062\x{63}", "abc", ["abc"]),
        (r"[[]a[]]", "[a]", ["[a]"]),
        ("[[:alpha:]]+", "ab1", ["ab"]),
        (r"ab\z", "ab ab", ["ab"]),
        (r"(?<!:[^ ]+?):\s[A-Z]", "x: A :y: B", [": A"]),
        ("]}", "]}", ["]}"]),
    ],
)
def test_syntax(pattern: str, text: str, found: list[str]) -> None:
    assert matched(rendered(pieces(pattern)), text) == found


def test_a_space_matches_a_line_wrap() -> None:
    assert rendered(wrapped(pieces("in order  to"))) == r"in\s+order\s+to"
    assert rendered(wrapped(pieces(r"a *b[ ]c\ d (?x) e"))) == r"a *b[ ]c\ d\s+(?:e)"


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("a(b", "a group is not closed"),
        ("ab)", "was not opened"),
        ("[ab", "a set is not closed"),
        ("ab\\", "ends in a backslash"),
        ("[a-z-[aeiou]]", "subtraction in a set"),
        ("(?n)a", "no flag “n”"),
        ("(?(1)a|b)", "is not known here"),
        (r"\L<names>", "is not known here"),
        ("(" * 101 + ")" * 101, "nested deeper than 100"),
    ],
)
def test_what_cannot_be_read_is_refused(pattern: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        pieces(pattern)


def test_a_straight_apostrophe_between_letters_matches_a_curly_one() -> None:
    assert matched(rendered(either_apostrophe(pieces("don't"))), "don't don’t") == ["don't", "don’t"]
    assert matched(rendered(either_apostrophe(pieces("'no'"))), "'no' ’no’") == ["'no'"]


@pytest.mark.parametrize(
    ("pattern", "plain"),
    [("(a)|(?P<b>b)", "(?:a)|(?:b)"), ("(?=(a))(?:b)", "(?=(?:a))(?:b)"), (r"\(a\)", r"\(a\)"), ("(?<b>c)", "(?:c)")],
)
def test_groups_that_capture_nothing(pattern: str, plain: str) -> None:
    assert rendered(without_groups(pieces(pattern))) == plain
    assert any(map(captures, pieces(pattern))) is (pattern != plain)


@pytest.mark.parametrize("pattern", [r"(a)\1", "(?P<a>b)(?P=a)", r"(?<a>b)\k<a>"])
def test_without_groups_nothing_can_be_referred_back_to(pattern: str) -> None:
    with pytest.raises(ValueError, match="cannot refer back to a group"):
        without_groups(pieces(pattern))


def test_patterns_side_by_side_are_an_alternation_in_their_order() -> None:
    parts = [pieces("in"), pieces("inside"), pieces("(?i)out"), pieces("of")]
    assert matched(rendered(joined(parts)), "inside OUT OF") == ["in", "OUT", "OF"]  # a flag runs on, as in .NET
    assert joined([]) == []


@given(SYNTAX)
def test_any_pattern_is_refused_or_read_whole(pattern: str) -> None:
    """What reading leaves out is space and comments under the flag x, and comments in brackets, and nothing else."""
    try:
        read = pieces(pattern)
    except ValueError as error:
        assert str(error)
        return
    depth = 0
    for piece in read:
        depth += (piece.kind == "open") - (piece.kind == "close")
        assert depth >= 0
    assert depth == 0
    if "x" not in pattern and "#" not in pattern and "\\" not in pattern and "(?" not in pattern:
        assert "".join(piece.text for piece in read) == pattern
