"""Patterns compiled, searched for within their time and size, and excepted."""

from __future__ import annotations

import pytest
from any_pattern import SYNTAX, TEXTS, quoted
from hypothesis import given
from hypothesis import strategies as st
from run_check import context, hits, matches

from newslint.checks.patterns import matching
from newslint.checks.patterns.matching import Exceptions, Found, Search, as_words, compile_pattern, read
from newslint.checks.patterns.syntax import Piece
from newslint.errors import CardError, RuleTimeout
from newslint.model import Span

CARD = "extends: existence\ntokens: [x]\n"


def search(text: str, keys: str = "scope: raw", words: tuple[str, ...] = ()) -> Search:
    return Search(context(CARD + keys, text, words=words))


def test_matches_stand_where_they_say() -> None:
    looked = search("One ferry.\n\nTwo ferries.", "scope: paragraph")
    expression = compile_pattern(as_words(read("ferr(y|ies)")), ignore_case=False).expression
    found = [one for span in looked.spans for one in looked.matches(expression, span)]
    assert [(one.span, one.text, one.match[1]) for one in found] == [
        (Span(4, 9), "ferry", "y"),
        (Span(16, 23), "ferries", "ies"),
    ]


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [("art|part", "the party, a part of art", ["part", "art"]), ("naïve", "naïvely naïve", ["naïve"])],
)
def test_whole_words(pattern: str, text: str, found: list[str]) -> None:
    expression = compile_pattern(as_words(read(pattern)), ignore_case=False).expression
    assert [match.group() for match in search(text).find(expression, text)] == found


def test_a_match_is_told_on_one_line() -> None:
    assert Found(Span(0, 10), "in\r\nthe end", None).told == "in the end"
    assert Found(Span(0, 8), "in  part", None).told == "in  part"


def test_of_several_parts_the_one_at_fault_is_named() -> None:
    parts = [read("fine"), read("*so")]
    with pytest.raises(ValueError, match="“\\*so” does not hold: nothing to repeat"):
        compile_pattern([*parts[0], Piece("or", "|"), *parts[1]], ignore_case=False, parts=parts)


def test_what_people_said_is_told_apart() -> None:
    text = "We said: “We stay,” and left."
    said, written = Span(text.index("stay"), text.index("stay") + 4), Span(0, 2)
    assert (search(text).spoken(said), search(text).spoken(written)) == (True, False)
    assert not search(text, "inside-quotes: true").spoken(said)


@pytest.mark.parametrize(
    ("terms", "match", "passes"),
    [
        (["early"], "early", True),
        (["early"], "Early", False),  # a term heeds case
        (["early"], "nearly", False),  # and is a whole word
        (["early"], "very early", True),
        (["[Ee]arly"], "Early", True),
        (["Node.js"], "Node.js", True),
        (["Node.js"], "Nodejs", False),  # in plain text a stop is a stop
        (["so far"], "far", True),  # it lies in several words
        (["SO FAR"], "far", True),  # which heed no case around it
        (["far away"], "far", False),
        ([], "early", False),
    ],
)
def test_exceptions(terms: list[str], match: str, passes: bool) -> None:
    text = f"It was not so far {match}."
    start = text.index(match)
    looked = search(text)
    found = Found(Span(start, start + len(match)), match, None)
    assert Exceptions(terms, vocab=True).hold(looked, found, looked.spans[0]) is passes


@pytest.mark.parametrize(("vocab", "passes"), [(True, True), (False, False)])
def test_words_that_the_newsroom_accepts_pass_where_they_may(vocab: bool, passes: bool) -> None:
    looked = search("The Watergate men.", words=("Watergate",))
    found = Found(Span(0, 13), "The Watergate", None)
    assert Exceptions((), vocab).hold(looked, found, looked.spans[0]) is passes


@given(SYNTAX, st.sampled_from(["existence", "substitution", "repetition", "occurrence", "consistency"]), TEXTS)
def test_any_pattern_is_refused_or_runs(pattern: str, kind: str, text: str) -> None:
    keys = {
        "existence": f"tokens: [{quoted(pattern)}]\nexceptions: [{quoted(pattern)}]",
        "substitution": f"swap: {{{quoted(pattern)}: {quoted(pattern)}}}",
        "repetition": f"tokens: [{quoted(pattern)}]",
        "occurrence": f"token: {quoted(pattern)}\nmax: 1",
        "consistency": f"either: {{{quoted(pattern)}: {quoted(pattern)}b}}",
    }
    try:
        for hit in hits(f"extends: {kind}\n{keys[kind]}", text):
            assert 0 <= hit.span.start <= hit.span.end <= len(text)
    except (CardError, RuleTimeout):
        pass


@pytest.mark.parametrize(
    "keys",
    [
        "extends: existence\ntokens: ['(?:a|aa)+$']",
        "extends: existence\ntokens: [b, c, d, e, f, g, h, '(?:aa|aaa)+$']\nnonword: true",
        "extends: existence\ntokens: ['a+c']\nexceptions: ['(?:a|aa)+$']",
        "extends: substitution\nswap: {'(?:a|aa)+$': a}",
        "extends: substitution\nswap: {'a+c': '(?:a|aa)+'}",
        "extends: repetition\ntokens: ['(?:a|aa)+$']",
        "extends: occurrence\ntoken: '(?:a|aa)+$'\nmax: 1",
        "extends: consistency\neither: {'(?:a|aa)+$': b, c: d}",
        "extends: existence\ntokens: ['a+c']\naction: {name: edit, params: [regex, '(?:a|aa)+$', b]}",
    ],
)
def test_a_pattern_that_backtracks_without_end_is_stopped(keys: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matching, "SECONDS", 0.05)
    with pytest.raises(RuleTimeout, match=r"stopped after 0\.05 s"):
        hits(keys, "b d " + "a" * 80 + "c")


def test_the_time_of_a_card_is_up_for_all_its_patterns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matching, "SECONDS", 0.02)
    looked = search("a" * 80)
    with pytest.raises(RuleTimeout):
        looked.find(compile_pattern(read("(?:a|aa)+$c?b"), ignore_case=False).expression, "a" * 80)
    with pytest.raises(RuleTimeout):
        looked.find(compile_pattern(read("a"), ignore_case=False).expression, "a")


def test_a_card_is_bounded() -> None:
    with pytest.raises(CardError, match="the patterns have 100,001 characters together; at most 100,000"):
        hits("extends: existence\ntokens: ['" + "a" * 100_001 + "']", "")


def test_one_long_line_is_searched() -> None:
    """It takes a second; work that grows with the square of it would not end."""
    card = "extends: existence\ntokens: [very, really]\nexceptions: [very far away]"
    assert len(matches(card, "It was very, very far away. " * 20_000)) == 20_000


@pytest.mark.parametrize("pattern", ["(?:a{1000}){1000}b", "(?:(?:a{500}){500}){500}b"])
def test_a_pattern_that_repeats_too_much_is_refused_before_it_is_compiled(pattern: str) -> None:
    with pytest.raises(CardError, match="repeats too much"):
        hits(f"extends: existence\nnonword: true\ntokens: ['{pattern}']\n", "aaa")
