"""Many patterns at once: what is found is what one alternation of them all would find."""

from __future__ import annotations

import pytest
from any_pattern import PATTERNS, TEXTS, quoted
from hypothesis import example, given
from hypothesis import strategies as st
from run_check import context, hits

from newslint.checks.patterns import alternatives
from newslint.checks.patterns.alternatives import FEW, Alternatives, separable
from newslint.checks.patterns.matching import Search, as_words
from newslint.checks.patterns.syntax import pieces
from newslint.errors import CardError

MANY = ["in", "inside", "into", "out of", "out", "order", "of", "outside"]


def found(tokens: list[str], text: str) -> list[tuple[str, str]]:
    """Each match with the pattern that it is a match of."""
    made = Alternatives([pieces(token) for token in tokens], as_words, ignore_case=False)
    search = Search(context("extends: existence\ntokens: [x]\nscope: raw", text))
    return [(match.text, tokens[index]) for match, index, _ in made.find(search, text.lower())]


@pytest.mark.parametrize("tokens", [MANY[: FEW - 1], MANY], ids=["few", "many"])
def test_each_match_names_its_pattern(tokens: list[str]) -> None:
    text = "Outer, inside out of order, in."
    expected = [("inside", "inside"), ("out of", "out of"), ("order", "order"), ("in", "in")]
    expected = [one for one in expected if one[1] in tokens]
    assert found(tokens, text) == expected


def test_the_first_of_the_list_is_preferred_where_two_begin() -> None:
    rest = [f"nothing{number}" for number in range(FEW)]
    assert found(["out", "out of", *rest], "out of it") == [("out", "out")]
    assert found(["out of", "out", *rest], "out of it") == [("out of", "out of")]


def test_what_the_text_must_hold() -> None:
    def literals(tokens: list[str], ignore_case: bool = False) -> set[str] | None:
        made = Alternatives([pieces(token) for token in tokens], as_words, ignore_case=ignore_case).literals
        return None if made is None else set(made)

    assert literals(["Rather", "quite"]) == literals(["rather"] + ["quite"] * FEW) == {"rather", "quite"}
    assert literals(["rather", r"\w+ly", "quite"]) == {"rather", "ly", "quite"}
    assert literals(["rather", r"\w+"]) is None
    assert literals([*MANY, r"\w+"]) is None
    assert "ſ" in (literals(MANY, ignore_case=True) or ())


def test_a_pattern_at_fault_is_named_among_many() -> None:
    with pytest.raises(ValueError, match="“\\*a” does not hold: nothing to repeat"):
        Alternatives([*map(pieces, MANY), pieces("*a")], as_words, ignore_case=False)


@pytest.mark.parametrize(
    ("parts", "can"),
    [
        (["in", "(?:out|off)", "[a-z]+"], True),
        (["in", "(out)"], False),
        (["in", "(?P<a>out)"], False),
        (["in", "(?i)out"], False),
        (["in", "(?i:out)"], True),
        (["in", r"(?P<a>o)(?P=a)"], False),
    ],
)
def test_patterns_that_mean_the_same_alone(parts: list[str], can: bool) -> None:
    assert separable([pieces(part) for part in parts]) is can


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
