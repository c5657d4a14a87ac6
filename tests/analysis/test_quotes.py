"""Quotations: which marks belong together, which are none, and what an odd one leaves alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis.quotes import Quotes, find_quotes
from newslint.document.readers import read_text
from newslint.model import Span

MARKS = "\"“”„‟«»'‘’‚‹›`＂"


def quotes(text: str) -> Quotes:
    return find_quotes(read_text(text, "article.txt"))


def inner(text: str) -> list[str]:
    return [text[quote.inner.start : quote.inner.end] for quote in quotes(text).quotes]


def unclosed(text: str) -> list[str]:
    """The odd marks, each with the ten code points after it."""
    return [text[span.start : span.end + 10] for span in quotes(text).unclosed]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We stay," she said. "All of us."', ["We stay,", "All of us."]),
        ("“We stay,” she said. “All of us.”", ["We stay,", "All of us."]),
        ("''We stay,'' she said. ''All of us.''", ["We stay,", "All of us."]),
        ("``We stay,'' she said.", ["We stay,"]),
        ("‘We stay,’ she said.", ["We stay,"]),
        ("'We stay,' she said.", ["We stay,"]),
        ("„Wir bleiben“, sagte sie.", ["Wir bleiben"]),
        ("»Wir bleiben«, sagte sie.", ["Wir bleiben"]),
        ("« Nous restons », dit-elle.", [" Nous restons "]),
        ("”Vi stannar”, sa hon.", ["Vi stannar"]),
        ('"We stay,” she said.', ["We stay,"]),
        ("“We stay,“ she said.", ["We stay,"]),
        ('The sign ("No dogs") fell.', ["No dogs"]),
        ('She said,"We stay," and left.', ["We stay,"]),
        ('"[They] stay," she said.', ["[They] stay,"]),
        ('"… and so we stay," she said.', ["… and so we stay,"]),
        ('A tree—"the oldest"—fell.', ["the oldest"]),
    ],
)
def test_every_kind_of_mark(text: str, expected: list[str]) -> None:
    assert inner(text) == expected
    assert unclosed(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“He said ‘no’ to me,” she said.", ["He said ‘no’ to me,", "no"]),
        ("''She asked, 'Who goes?''' he said.", ["She asked, 'Who goes?'", "Who goes?"]),
        ("''’Tis late,'' he said.", ["’Tis late,"]),
        ("'''No' was all he heard,'' she said.", ["'No' was all he heard,", "No"]),
        ('"The “Iron Gate” is shut," he said.', ["The “Iron Gate” is shut,", "Iron Gate"]),
        ("‘She said “no” to me,’ he said.", ["She said “no” to me,", "no"]),
    ],
)
def test_nested_marks(text: str, expected: list[str]) -> None:
    found = quotes(text)
    assert inner(text) == expected
    assert [quote.depth for quote in found.quotes] == list(range(len(expected)))
    assert [quote.inner for quote in found.outer] == [found.quotes[0].inner]


@pytest.mark.parametrize(
    "text",
    [
        "The '90s weren't the ’80s, and rock 'n' roll isn't for 'em.",
        'He is 6\'2", and she is 5’11”, and the board is 12" wide.',
        "The teachers' union met the Joneses’ lawyer at the boys' club.",
        "Don’t ask the O’Haras.",
        '<a href="x.html" title="A title">A link</a> stands here.',
        '">A tag that was cut stands here.',
    ],
)
def test_what_is_no_mark(text: str) -> None:
    assert inner(text) == []
    assert unclosed(text) == []


def test_apostrophes_in_a_single_quote() -> None:
    assert inner("'The players' union won't move,' he said.") == ["The players' union won't move,"]


@pytest.mark.parametrize(
    ("text", "odd"),
    [
        ("“We stay, she said.", "“We stay, s"),
        ("We stay,” she said.", "” she said."),
        ("“We stay, she said. “All of us,” he said.", "“We stay, s"),
        ('It was "big and wide, he said, and "deep".', '"big and wi'),
    ],
)
def test_an_odd_mark(text: str, odd: str) -> None:
    assert unclosed(text) == [odd]


def test_an_odd_mark_stays_in_its_paragraph() -> None:
    text = "“We stay, she said.\n\nThey left. “Now,” he said, “or never.”"
    assert unclosed(text) == ["“We stay, s"]
    assert inner(text)[1:] == ["Now,", "or never."]


def test_a_quote_without_its_end_reaches_to_the_next() -> None:
    text = "“We stay, she said. “All of us,” he said."
    first, second = quotes(text).quotes
    assert (first.closed, second.closed) == (False, True)
    assert text[first.inner.start : first.inner.end] == "We stay, she said."


def test_a_quote_of_several_paragraphs() -> None:
    text = "“The dam held,” he said. “We slept.\n\n“Then it rained.\n\n“It broke.”\n\nNobody was hurt."
    found = quotes(text)
    assert unclosed(text) == []
    assert [(quote.closed, quote.continued, quote.continues) for quote in found.quotes] == [
        (True, False, False),
        (False, True, False),
        (False, True, True),
        (True, False, True),
    ]
    assert [quote.block for quote in found.quotes] == [0, 0, 1, 2]


def test_a_quote_whose_next_paragraph_does_not_open_anew() -> None:
    text = "“The dam held, he thought, and then it rained.\n\nIt broke,” he said. “We ran.”"
    assert unclosed(text) == []
    assert inner(text) == ["The dam held, he thought, and then it rained.\n\nIt broke,", "We ran."]


def test_a_forgotten_mark_is_no_quote_that_goes_on() -> None:
    text = "“The dam held, he said. “We slept.”\n\n“Then it rained,” she said."
    assert unclosed(text) == ["“The dam he"]


def test_inside() -> None:
    text = "She said “we stay ‘here’ now” and sat."
    found = quotes(text)
    for word, expected in [("stay", True), ("here", True), ("said", False), ("sat", False)]:
        start = text.index(word)
        assert found.inside(Span(start, start + len(word))) is expected
    assert not found.inside(Span(text.index("“"), text.index("stay")))
    assert not Quotes([], []).inside(Span(0, 1))


@given(st.lists(st.sampled_from([*MARKS, "''", "word", "Word", "6", " ", ", ", ". ", "\n\n", "\n", "—", "s"])))
def test_any_text(parts: list[str]) -> None:
    text = "".join(parts)
    document = read_text(text, "article.txt")
    found = find_quotes(document)
    assert found.quotes == sorted(found.quotes)
    for quote in found.quotes:
        assert 0 <= quote.span.start < quote.inner.start <= quote.inner.end <= quote.span.end <= len(text)
        assert text[quote.span.start] in MARKS
        assert quote.closed is (quote.inner.end < quote.span.end)
        assert not (quote.closed and quote.continued)
        assert document.blocks[quote.block].span.start <= quote.span.start < document.blocks[quote.block].span.end
    for span in found.unclosed:
        assert text[span.start] in MARKS
        assert span.end - span.start in (1, 2)
    assert len(set(found.unclosed)) == len(found.unclosed)
    for before, after in zip(found.outer, found.outer[1:], strict=False):
        assert before.span.end <= after.span.start


@given(st.text())
def test_any_string(text: str) -> None:
    find_quotes(read_text(text, "article.txt"))


@pytest.mark.parametrize(
    "unit", ['"', '" ', '"a" ', "“a ", "'a ", "''a ", "“‘", "5' ", "<a b=", "“We stay,” she said. "]
)
def test_a_long_line_is_read(unit: str) -> None:
    """It takes a second; work that grows with the square of the length would not end."""
    found = quotes(unit * (400_000 // len(unit)))
    assert found.quotes == sorted(found.quotes)
    assert len(found.quotes) <= 400_000 // len(unit)
