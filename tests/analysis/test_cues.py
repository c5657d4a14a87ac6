"""The words that say that somebody speaks."""

from __future__ import annotations

import pytest

from newslint.analysis import Analysis
from newslint.analysis.cues import Cue, cues, first_cue, last_cue
from newslint.document.readers import read_text
from newslint.model import Span


def found(text: str) -> list[Cue]:
    return cues(Analysis(read_text(text, "a.txt")), Span(0, len(text)))


def told(text: str) -> list[tuple[str, str]]:
    return [(text[cue.span.start : cue.span.end], cue.kind) for cue in found(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Keel said on Monday", [("said", "verb")]),
        ("Keel told reporters and added", [("told", "verb"), ("added", "verb")]),
        ("adding, on Monday", [("adding", "participle")]),
        ("according to Keel", [("according", "source")]),
        ("in a statement, Keel", [("statement", "noun")]),
        ("Keel fired back", [("fired", "verb")]),  # it speaks with its particle only
        ("Keel fired two men", []),
        ("the said town", []),  # after an article it is no verb
        ("the mayor's claims", [("claims", "noun")]),
        ("Keel wrote:", [("wrote", "verb"), (":", "colon")]),
        ("Keel, at the river: ", [(":", "colon")]),
        ("the river rose", []),
        ("they met Said there", []),  # a name
        ("Said Keel on Monday", [("Said", "verb")]),
        ("", []),
    ],
)
def test_cues(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "sure"),
    [("Keel said", True), ("Keel wants to say", False), ("Keel would not say", True), ("will say", False)],
)
def test_what_somebody_will_say_is_not_sure(text: str, sure: bool) -> None:
    assert [cue.sure for cue in found(text)] == [sure]


def test_only_the_words_of_the_span_are_read() -> None:
    text = "Keel said, and Orm added"
    analysis = Analysis(read_text(text, "a.txt"))
    assert [cue.span for cue in cues(analysis, Span(10, len(text)))] == [Span(19, 24)]
    assert cues(analysis, Span(4, 4)) == []


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Keel said, and Orm added", "said", "added"),
        ("a statement that Keel wrote", "wrote", "wrote"),  # a verb rather than a noun
        ("the statement and the letter", "statement", "letter"),
        ("Keel wants to say what Orm told her", "told", "told"),  # a sure one rather than another
        ("Keel wants to say or will add", "say", "add"),
        ("Keel said in a statement:", "said", "said"),
        ("Keel:", ":", ":"),
    ],
)
def test_the_cue_that_a_quote_belongs_to(text: str, first: str, last: str) -> None:
    one, other = first_cue(found(text)), last_cue(found(text))
    assert one is not None
    assert other is not None
    assert (text[one.span.start : one.span.end], text[other.span.start : other.span.end]) == (first, last)


def test_no_cue() -> None:
    assert first_cue([]) is last_cue([]) is None
