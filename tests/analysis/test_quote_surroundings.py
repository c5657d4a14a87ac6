"""What stands around a quote."""

from __future__ import annotations

import pytest

from newslint.analysis import Analysis
from newslint.analysis.quote_surroundings import Surroundings
from newslint.analysis.quotes import Quote
from newslint.document.readers import read_text
from newslint.model import Span


def around(text: str) -> tuple[Surroundings, list[Quote]]:
    analysis = Analysis(read_text(text, "a.txt"))
    return Surroundings(analysis), analysis.quotes.outer


def of(text: str, span: Span | None) -> str | None:
    return None if span is None else text[span.start : span.end]


@pytest.mark.parametrize(
    ("text", "head", "tail"),
    [
        ("It rained. Keel said, “We stay,” and left. It rained.", "Keel said, ", " and left."),
        ("“We stay,” Keel said. It rained.", "", " Keel said."),
        ("Keel said, “We stay.” It rained.", "Keel said, ", ""),
        ("“We stay.”", "", ""),
    ],
)
def test_the_sentence_of_a_quote(text: str, head: str, tail: str) -> None:
    found, (quote,) = around(text)
    assert (of(text, found.head(None, quote)), (of(text, found.tail(quote, None)) or "").rstrip()) == (head, tail)


def test_the_sentence_between_two_quotes() -> None:
    text = "“We,” Keel said, “stay.”"
    found, (one, other) = around(text)
    assert of(text, found.tail(one, other)) == of(text, found.head(one, other)) == " Keel said, "
    assert found.is_one_sentence(one, other)
    assert not found.are_alone([one, other])


def test_the_sentence_before_a_quote() -> None:
    text = "Rain fell.\n\nKeel sat down. She spoke. “We stay.” It rained. “We do.”"
    found, (one, other) = around(text)
    assert (of(text, found.lead(None, one)) or "").strip() == "She spoke."
    assert (of(text, found.lead(one, other)) or "").strip() == "It rained."
    assert of(text, found.last_sentence(0)) == "Rain fell."
    assert not found.is_one_sentence(one, other)
    found, (first,) = around("Rain fell.\n\n“We stay.”")
    assert found.lead(None, first) is None


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("“Why?” Keel asked.", "Keel asked."),
        ("“We stay.” Keel said so.", "Keel said so."),
        ("“We stay.” The river rose.", None),
        ("“We stay.” That is what the mayor of the old town said.", None),
        ("“We stay.” So said the mayor of the old town.", "So said the mayor of the old town."),
        ("“We stay.” The old mayor of the little town on the river said on Monday that it rained.", None),
    ],
)
def test_the_tag_after_a_quote(text: str, tag: str | None) -> None:
    found, (quote,) = around(text)
    assert of(text, found.tag(quote, None)) == tag


@pytest.mark.parametrize(
    ("text", "signature"),
    [
        ("“We stay.” — Ruta Keel", " — Ruta Keel"),
        ("“We stay.” [Troy Herald]", "Troy Herald"),
        ("“We stay.”\n\n— Ruta Keel, pilot", "— Ruta Keel, pilot"),
        ("“KEEL: We stay.”", "KEEL: "),
        ("“We stay.” It rained.", None),
        ("“We stay.” — and so they did", None),
    ],
)
def test_the_line_that_signs_a_quote(text: str, signature: str | None) -> None:
    found, (quote,) = around(text)
    assert of(text, found.signature(quote, None)) == signature


@pytest.mark.parametrize(
    ("text", "own", "is_title"),
    [
        ("She sang “The Ballad of Tam Lin” there.", False, True),
        ("She sang “a ballad of the old days” there.", False, False),
        ("“We stay here tonight.”", True, False),
        ("“Stay.”", True, True),  # one word by itself
        ("“FERRY SINKS OFF CAPE”", True, True),
        ("He saw “…” there.", False, True),
    ],
)
def test_titles_of_works_and_headings(text: str, own: bool, is_title: bool) -> None:
    found, (quote,) = around(text)
    assert found.is_title(quote, own) is is_title


def test_single_marks_are_headings_where_speech_is_in_double_ones() -> None:
    found, (_, heading) = around("“We stay,” Keel said.\n\n'A change of heart.'\n\nThen it rained.")
    assert found.is_title(heading, True)
    found, (quote,) = around("It rained.\n\n'A change of heart.'\n\nThen it rained.")
    assert not found.is_title(quote, True)


def test_quotes_that_are_all_of_their_paragraph() -> None:
    found, quotes = around("It rained.\n\n“We stay.” “We do.”\n\nIt rained.")
    assert found.are_alone(quotes)
    assert [found.words(quote) for quote in quotes] == [2, 2]


@pytest.mark.parametrize(("text", "has"), [(" , ", False), ("a", True), (" 6 ", True), ("", False)])
def test_words_in_a_span(text: str, has: bool) -> None:
    assert around(text)[0].has_words(Span(0, len(text))) is has
