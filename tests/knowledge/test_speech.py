"""The verbs and nouns of speech."""

from __future__ import annotations

import pytest

from newslint.knowledge.speech import inflected, speech


@pytest.mark.parametrize(
    ("base", "given", "expected"),
    [
        ("add", (), {"add", "adds", "added", "adding"}),
        ("note", (), {"note", "notes", "noted", "noting"}),
        ("reply", (), {"reply", "replies", "replied", "replying"}),
        ("say", ("said",), {"say", "says", "said", "saying"}),
        ("admit", ("admitted", "admitting"), {"admit", "admits", "admitted", "admitting"}),
        ("agree", (), {"agree", "agrees", "agreed", "agreeing"}),
        ("stress", (), {"stress", "stresses", "stressed", "stressing"}),
        ("preach", (), {"preach", "preaches", "preached", "preaching"}),
        ("echo", ("echoes",), {"echo", "echoes", "echoed", "echoing"}),
        ("go", ("went", "gone", "goes"), {"go", "goes", "went", "gone", "going"}),
    ],
)
def test_inflected(base: str, given: tuple[str, ...], expected: set[str]) -> None:
    assert set(inflected(base, given)) == expected


def test_the_list_is_long_enough() -> None:
    assert len(set(speech().verbs.values())) >= 200


@pytest.mark.parametrize("form", ["said", "told", "wrote", "tweeted", "asked", "quipped", "insisting", "argues"])
def test_verbs(form: str) -> None:
    assert form in speech().verbs


def test_a_verb_that_needs_its_particle() -> None:
    assert "back" in speech().phrases["fired"]
    assert "on" in speech().phrases["went"]
    assert "fired" not in speech().verbs


@pytest.mark.parametrize("form", ["statement", "statements", "tweet", "reply", "replies", "op-ed"])
def test_nouns(form: str) -> None:
    assert form in speech().nouns


def test_forms_are_given_as_they_are_looked_up() -> None:
    for word in (*speech().verbs, *speech().phrases, *speech().nouns):
        assert word == word.lower().strip()
        assert " " not in word
        assert "’" not in word
