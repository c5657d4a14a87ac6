"""The document: prose taken from a source, and the way back from prose to source."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newslint.document.model import Block, Document, Draft, Piece, Suppression
from newslint.model import Span


class Stretch(NamedTuple):
    """A stretch of source, the prose that it stands for, and the markup before it that no prose stands for."""

    before: str
    source: str
    prose: str


LITERAL = st.text("ab é", min_size=1, max_size=5).map(lambda text: ("", text, text))
REWRITTEN = st.sampled_from([("", "&amp;", "&"), ("", "`x`", "\ufffc"), ("", "\\*", "*"), ("", "&ngE;", "≧̸")])
MARKUP = st.sampled_from(["**", "\n> ", "<b>"])
STRETCHES = st.lists(
    st.one_of(LITERAL, REWRITTEN, st.tuples(MARKUP, LITERAL).map(lambda one: (one[0], *one[1][1:]))).map(
        lambda one: Stretch(*one)
    ),
    min_size=1,
    max_size=8,
)


def read(stretches: list[Stretch]) -> Document:
    text = prose = ""
    pieces = []
    for stretch in stretches:
        text += stretch.before
        pieces.append(Piece(len(prose), len(text), len(stretch.source)))
        text += stretch.source
        prose += stretch.prose
    return Document("a.md", text, Draft(prose, (), pieces=tuple(pieces)))


@given(STRETCHES, st.data())
def test_what_is_literal_stands_in_the_source_as_it_is(stretches: list[Stretch], data: st.DataObject) -> None:
    document = read(stretches)
    offset = 0
    for stretch in stretches:
        if stretch.source == stretch.prose:
            start = data.draw(st.integers(0, len(stretch.prose) - 1))
            end = data.draw(st.integers(start + 1, len(stretch.prose)))
            source = document.source(Span(offset + start, offset + end))
            assert document.text[source.start : source.end] == stretch.prose[start:end]
            assert document.place(Span(offset + start, offset + end)).literal
        offset += len(stretch.prose)


@given(STRETCHES)
def test_what_is_rewritten_has_its_whole_source(stretches: list[Stretch]) -> None:
    document = read(stretches)
    offset = 0
    for stretch in stretches:
        place = document.place(Span(offset, offset + len(stretch.prose)))
        assert place.text == stretch.source
        assert place.literal is (stretch.source == stretch.prose)
        offset += len(stretch.prose)


@given(STRETCHES, st.data())
def test_source_spans_lie_in_the_text_in_the_order_of_the_prose(stretches: list[Stretch], data: st.DataObject) -> None:
    document = read(stretches)
    edges = sorted(data.draw(st.lists(st.integers(0, len(document.prose)), min_size=4, max_size=4)))
    assume(edges[2] < edges[3])
    one, other = document.source(Span(*edges[:2])), document.source(Span(*edges[2:]))
    for span in (one, other):
        assert 0 <= span.start <= span.end <= len(document.text)
    assert one.start <= other.start
    assert one.end <= other.end
    assert document.source(Span(edges[0], edges[3])) == (one.start, other.end)
    assert document.source(Span(edges[0], edges[0])) == (one.start, one.start)


@given(st.text("ab\n\r é😀", max_size=30), st.data())
def test_a_plain_text_is_its_own_prose(text: str, data: st.DataObject) -> None:
    document = Document("a.txt", text, Draft(text, ()))
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    place = document.place(span)
    assert (document.source(span), place.span, place.text, place.literal) == (span, span, text[start : span.end], True)


def test_a_place_over_markup_is_not_literal() -> None:
    document = read([Stretch("", "Isra", "Isra"), Stretch("**", "elo", "elo")])
    place = document.place(Span(0, 7))
    assert (place.text, place.literal) == ("Isra**elo", False)


@pytest.mark.parametrize(
    ("offset", "kind"), [(0, None), (2, "headline"), (7, "headline"), (8, None), (9, "paragraph"), (30, None)]
)
def test_the_block_of_an_offset(offset: int, kind: str | None) -> None:
    blocks = (Block("headline", Span(2, 7)), Block("paragraph", Span(9, 20)))
    found = Document("a.txt", "x" * 40, Draft("x" * 40, blocks)).block_at(offset)
    assert (found and found.kind) == kind


@pytest.mark.parametrize(
    ("rules", "rule", "named"),
    [
        ((), "spelling.unknown-word", True),
        (("spelling",), "spelling.unknown-word", True),
        (("spelling.unknown-word",), "spelling.unknown-word", True),
        (("quotes", "spelling.unknown-word"), "spelling.unknown-word", True),
        (("spelling.unknown",), "spelling.unknown-word", False),
        (("unknown-word",), "spelling.unknown-word", False),
        (("quotes",), "spelling.unknown-word", False),
    ],
)
def test_what_a_suppression_names(rules: tuple[str, ...], rule: str, named: bool) -> None:
    suppression = Suppression(Span(10, 20), rules, Span(0, 10))
    assert suppression.names(rule) is named
    assert suppression.covers(rule, Span(12, 13)) is named
    assert suppression.covers(rule, Span(19, 25)) is named
    assert not suppression.covers(rule, Span(20, 25))
