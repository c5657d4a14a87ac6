"""What a text must hold for a pattern to match in it: enough to spare a search, never so much that a match is lost."""

from __future__ import annotations

import pytest
import regex
from any_pattern import PATTERNS, TEXTS
from hypothesis import example, given
from hypothesis import strategies as st

from newslint.checks.patterns import matching
from newslint.checks.patterns.literals import FOLDED, all_held, any_of, literals_of, may_match, needs_of
from newslint.checks.patterns.syntax import pieces, wrapped


@pytest.mark.parametrize(
    ("pattern", "literals"),
    [
        ("very", {"very"}),
        ("Very", {"very"}),
        ("(?:rather|quite) a", {"rather", "quite"}),
        ("colou?r", {"colo"}),
        ("go+d", {"go"}),
        ("(?:fine)?day", {"day"}),
        ("(?=fine)day", {"day"}),
        ("(?!fine)day", {"day"}),
        (r"\w+ed\b", {"ed"}),
        ("…", {"…"}),
        ("café", {"caf"}),
        (r"\w+", None),
        ("a|very", None),
        ("(?:fine|)", None),
        ("(?:very){0,3}", None),
        ("a", None),
    ],
)
def test_literals(pattern: str, literals: set[str] | None) -> None:
    assert literals_of(pieces(pattern), folds=False) == literals


def test_every_need_is_kept() -> None:
    assert set(needs_of(wrapped(pieces("at the (?:end|close) of")))) == {
        frozenset(("at",)),
        frozenset(("the",)),
        frozenset(("end", "close")),
        frozenset(("of",)),
    }


def test_the_strongest_need_comes_first() -> None:
    assert needs_of(wrapped(pieces("at the beginning of")))[0] == {"beginning"}
    assert needs_of(pieces("(?:rather|quite) .*nonsense"))[0] == {"nonsense"}


def test_where_case_is_ignored_what_folds_is_a_literal_too() -> None:
    assert literals_of(pieces("very"), folds=True) == frozenset(("very",)) | FOLDED
    assert literals_of(pieces(r"\w+"), folds=True) is None


@pytest.mark.parametrize(
    ("parts", "literals"),
    [
        ([frozenset(("a",)), frozenset(("b", "c"))], {"a", "b", "c"}),
        ([frozenset(("a",)), None], None),
        ([], None),
    ],
)
def test_an_alternation_needs_what_each_branch_needs(
    parts: list[frozenset[str] | None], literals: set[str] | None
) -> None:
    assert any_of(parts) == literals


def test_texts_that_may_match() -> None:
    assert may_match(None, "")
    assert may_match(frozenset(("the", "cat")), "a cat")
    assert not may_match(frozenset(("the", "cat")), "a dog")
    assert all_held((), "")
    assert all_held((frozenset(("the", "a")), frozenset(("cat",))), "a cat")
    assert not all_held((frozenset(("the", "a")), frozenset(("cat",))), "a dog")


def test_what_folds_with_ascii_is_known() -> None:
    everything = "".join(map(chr, range(0x110000)))
    for letter in "abcdefghijklmnopqrstuvwxyz":
        found = regex.findall(letter, everything, regex.IGNORECASE | regex.VERSION0)
        assert {one for one in found if one.lower() != letter} <= FOLDED | {"İ"}
    assert "İ".lower() in FOLDED


@given(PATTERNS, TEXTS, st.booleans())
@example("is", "ſ ıſ İS", True)
@example("(?i)kiſ", "Kis", False)
def test_literals_never_lose_a_match(pattern: str, text: str, ignore_case: bool) -> None:
    try:
        source = wrapped(pieces(pattern))
        made = matching.compile_pattern(source, ignore_case=ignore_case)
    except ValueError:
        return
    lower = text.lower()
    if made.expression.search(text, timeout=5):
        assert made.literals is None or any(literal in lower for literal in made.literals)
        folded = any(one in lower for one in FOLDED)
        assert folded or all(any(literal in lower for literal in need) for need in needs_of(source))
