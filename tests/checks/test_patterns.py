"""The patterns of cards: their syntax, what must hold for any of them, and their time."""

from __future__ import annotations

import time

import pytest
import regex
from hypothesis import example, given
from hypothesis import strategies as st
from run_check import hits, matches

from newslint.checks.patterns import alternatives, matching
from newslint.checks.patterns.literals import FOLDED, literals_of, needs_of
from newslint.checks.patterns.syntax import pieces, rendered, wrapped
from newslint.errors import CardError, RuleTimeout

ATOMS = st.sampled_from(
    [*"iskabé—' ", "the", "and", ".", r"\.", r"\w", r"\s", r"\b", "[aio]", "[^a]", "(?i)", "(?=a)", "(?!s)"]
)
TIMES = st.sampled_from(["", "", "", "?", "*", "+", "{0,1}", "{2}", "+?"])
PATTERNS = st.recursive(
    ATOMS,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=5).map("".join)
        | st.lists(inner, min_size=2, max_size=3).map("|".join)
        | st.builds("(?:{}){}".format, inner, TIMES)
        | st.builds("{}{}".format, ATOMS, TIMES)
    ),
    max_leaves=8,
)
TEXTS = st.text(st.sampled_from("isk abthe.-—é'’\nISKſıİKÉ"), max_size=30)
SYNTAX = st.text(st.sampled_from(r"ab{}()[]|\?*+^$.,:<>=!-#iPux0123 é'"), max_size=20)


def quoted(pattern: str) -> str:
    return "'" + pattern.replace("'", "''") + "'"


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
    assert [match.group() for match in regex.finditer(rendered(pieces(pattern)), text)] == found


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


@given(st.lists(PATTERNS, min_size=2, max_size=9), TEXTS, st.booleans(), st.booleans())
@example(["in", "inside", "out", "out of", "sider"], "inside out of insider", False, False)
def test_many_patterns_find_what_one_alternation_finds(
    tokens: list[str], text: str, ignore_case: bool, nonword: bool
) -> None:
    listed = ", ".join(map(quoted, tokens))
    card = f"extends: existence\ntokens: [{listed}]\nignorecase: {ignore_case}\nnonword: {nonword}\nscope: raw"
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(alternatives, "FEW", 1)
            apart = [hit.span for hit in hits(card, text)]
            patch.setattr(alternatives, "FEW", 1000)
            together = [hit.span for hit in hits(card, text)]
    except CardError:
        return
    assert apart == together


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
    began = time.perf_counter()
    with pytest.raises(RuleTimeout, match=r"stopped after 0\.05 s"):
        hits(keys, "b d " + "a" * 80 + "c")
    assert time.perf_counter() - began < 5


def test_a_card_is_bounded() -> None:
    with pytest.raises(CardError, match="the patterns have 100,001 characters together; at most 100,000"):
        hits("extends: existence\ntokens: ['" + "a" * 100_001 + "']", "")


def test_one_long_line_takes_linear_time() -> None:
    card = "extends: existence\ntokens: [very, really]\nexceptions: [very far away]"
    began = time.perf_counter()
    assert len(matches(card, "It was very, very far away. " * 20_000)) == 20_000
    assert time.perf_counter() - began < 10
