"""Noun phrases: where each ends, what governs it, what parts words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis import Analysis
from newslint.analysis.noun_phrases import Stretch
from newslint.document.readers import read_text
from newslint.model import Span


def stretch(text: str) -> tuple[str, Stretch]:
    return text, Stretch(Analysis(read_text(text, "a.txt")), [Span(0, len(text))])


def phrases(text: str) -> list[str]:
    found = stretch(text)[1]
    return [text[slice(*found.span(phrase))] for phrase in found.phrases]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the mayor of Troy said", ["the mayor", "Troy"]),
        ("a self-taught painter laughed at them", ["a self-taught painter"]),
        ("the retired pilot welcomed the plan", ["the retired pilot", "the plan"]),
        ("Doe’s campaign manager Ruta Keel went home", ["Doe’s campaign manager Ruta Keel"]),
        ("then the Keels’ lawyer said", ["the Keels’ lawyer"]),
        ("they met harbour pilot Ruta Keel", ["they", "Ruta Keel"]),
        ("then the Troy campaign said", ["the Troy campaign"]),
        ("it was the Bank of Marl that said", ["it", "the Bank of Marl"]),
        ("on the other hand another said", ["the other hand", "another"]),
        ("every quick boy quickly ran", ["every quick boy"]),
        ("there is no one on Monday", ["no one"]),
        ("then House Republican Thomas Keel said", ["House Republican Thomas Keel"]),
    ],
)
def test_where_a_phrase_ends(text: str, expected: list[str]) -> None:
    assert phrases(text) == expected


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("then Ruta Keel said", [("name", False)]),
        ("she met with the mayor", [("pronoun", False), ("common", True)]),
        ("it was in Troy", [("pronoun", False), ("name", True)]),
    ],
)
def test_what_a_phrase_is_and_what_governs_it(text: str, kinds: list[tuple[str, bool]]) -> None:
    assert [(phrase.kind, phrase.governed) for phrase in stretch(text)[1].phrases] == kinds


@pytest.mark.parametrize(
    ("text", "gaps"),
    [
        ("she, he", ["", ","]),
        ("she - he", ["", "-"]),
        ("she — he", ["", "-"]),
        ("she: he", ["", ";"]),
        ("she-devil’s", ["", ""]),
        ("Keel (R-Troy), who", ["", ","]),
        ("she “went,” he", ["", "", ","]),
    ],
)
def test_what_parts_words(text: str, gaps: list[str]) -> None:
    assert stretch(text)[1].gaps == gaps


def test_bare_nouns() -> None:
    text, found = stretch("local police and officials met Ruta Keel today")
    spans = [found.bare(at) for at in range(len(found.tokens))]
    assert [text[slice(*found.span(phrase))] for phrase in spans if phrase] == ["local police", "officials"]


@given(
    st.lists(
        st.sampled_from(["the ", "Keel", "’s ", ", ", "(", ")", "of ", "who ", "said ", "mayor ", "police ", "\n\n"])
    )
)
def test_any_text(parts: list[str]) -> None:
    text, found = stretch("".join(parts))
    end = 0
    for phrase in found.phrases:
        assert end <= phrase.first < phrase.stop <= len(found.tokens)
        end = phrase.stop
        span = found.span(phrase)
        assert 0 <= span.start < span.end <= len(text)
