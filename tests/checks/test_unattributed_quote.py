"""A quote that nobody says: how grave it is, and where none is reported."""

from __future__ import annotations

import pytest
from run_check import hits, messages

from newslint.model import Level

CARD = "extends: unattributed-quote"


def found(text: str) -> list[tuple[Level | None, str]]:
    return [(hit.level, text[hit.span.start : hit.span.end]) for hit in hits(CARD, text)]


def test_a_paragraph_of_its_own_is_an_error() -> None:
    text = "The pool closed on Tuesday.\n\n“We learned to swim in it.”\n\nIt opened in 1931."
    assert found(text) == [("error", "“We learned to swim in it.”")]


def test_a_sentence_among_others_is_a_warning() -> None:
    text = "The pool closed on Tuesday. The doors were locked. “We learned to swim in it.”"
    assert found(text) == [("warning", "“We learned to swim in it.”")]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("“I sold the mill,” Wirth said.\n\n“And I never looked back.”", "“And I never looked back.”"),
        (
            "Wirth now runs “the smallest brewery north of the river” alone.",
            "“the smallest brewery north of the river”",
        ),
        ("Mayor Jonas Wirth said he would pay. “It is my town, too.”", "“It is my town, too.”"),
    ],
)
def test_what_a_reader_can_guess_is_a_suggestion(text: str, quote: str) -> None:
    assert found(text) == [("suggestion", quote)]


@pytest.mark.parametrize(
    "text",
    [
        "“We learned to swim in it,” said Mara Okoye. “All of us.”",
        "“We learned to swim in it,” Okoye said. “And then?\n\n“Then they closed it.”",
        "Okoye wrote:\n\n“We learned to swim in it.”\n\n“All of us.”",
        "“We learned to swim in it.”\n\n— Mara Okoye",
        "She sang “The Ballad of Tam Lin” and left.",
        "The “heritage” stage fell.",
        "“We Learned to Swim”\n\nA town mourns for its pool, which was closed on Tuesday for want of money, and of water.",
        "It was a “pool, he said, and it leaked.",
    ],
)
def test_nothing_to_report(text: str) -> None:
    assert found(text) == []


def test_a_row_of_quotes_is_one_fault() -> None:
    text = "The pool closed on Tuesday.\n\n“We swam.”\n\n“We dived.”\n\n“We drowned.”\n\nIt opened in 1931."
    assert found(text) == [("error", "“We swam.”")]


def test_the_message_says_what_was_looked_for() -> None:
    text = "The pool closed on Tuesday.\n\n“We learned to swim in it.”"
    (message,) = messages(CARD, text)
    assert "lead" in message


def test_the_other_kinds_of_mark() -> None:
    for quote in ('"We learned to swim in it."', "''We learned to swim in it.''", "«We learned to swim in it.»"):
        assert found(f"The pool closed on Tuesday.\n\n{quote}\n\nIt opened in 1931.") == [("error", quote)]
