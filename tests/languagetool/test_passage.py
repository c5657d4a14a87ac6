"""Positions: UTF-16 units to code points, whatever stands before, and the parting of long texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.document.readers import read_text
from newslint.languagetool.passage import PARTING, Part, Passage, parted, passages, units
from newslint.model import Span

ANY = st.text(st.characters(codec="utf-16"), max_size=60)
PIECES = st.lists(
    st.sampled_from(
        ["The", " ", "ferry", "😀", "𝒳", "é", "é", "日本", "\n\n", "\n", ". ", "**", "`x`", "“", "[a](b)", "# ", "- "]
    )
)


def java_length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(st.lists(ANY.filter(bool), min_size=1, max_size=4), st.data())
def test_a_match_is_found_where_java_counts_it(texts: list[str], data: st.DataObject) -> None:
    parts, start = [], 5
    for text in texts:
        parts.append(Part(start, text))
        start += len(text) + 3
    passage = Passage(parts)
    assert passage.units == java_length(passage.text)
    part = data.draw(st.sampled_from(parts))
    first = data.draw(st.integers(0, len(part.text) - 1))
    last = data.draw(st.integers(first + 1, len(part.text)))
    offset = java_length(
        PARTING.join(p.text for p in parts[: parts.index(part)]) + (PARTING if parts.index(part) else "")
    )
    offset += java_length(part.text[:first])
    found = passage.span(offset, java_length(part.text[first:last]))
    assert found == Span(part.prose + first, part.prose + last)


@given(PIECES, st.sampled_from(["a.txt", "a.md"]), st.integers(1, 40))
def test_every_word_of_an_article_comes_back_to_its_place(pieces: list[str], path: str, limit: int) -> None:
    document = read_text("".join(pieces), path)
    for passage in passages(document, limit):
        assert passage.units <= max(limit, 2)
        for at, character in enumerate(passage.text):
            span = passage.span(units(passage.text[:at]), units(character))
            if span is not None:
                assert document.prose[span.start : span.end] == character
                place = document.place(span)
                assert not place.literal or document.text[place.span.start : place.span.end] == character


@given(PIECES, st.integers(1, 30))
def test_nothing_is_lost_or_said_twice_in_parts(pieces: list[str], limit: int) -> None:
    document = read_text("".join(pieces), "a.txt")
    sent = [part for passage in passages(document, limit) for part in passage.parts]
    assert sent == sorted(sent)
    assert "".join("".join(part.text for part in sent).split()) == "".join(document.prose.split())


def test_a_long_article_is_parted_between_paragraphs() -> None:
    paragraphs = [f"Paragraph {number} stands here. It has two sentences." for number in range(40)]
    found = passages(read_text("\n\n".join(paragraphs), "a.txt"), 300)
    assert [part.text for passage in found for part in passage.parts] == paragraphs
    assert all(passage.units <= 300 for passage in found)
    assert len(found) < 10


def test_a_long_paragraph_is_parted_after_a_sentence() -> None:
    document = read_text("One goes here. Two goes there. Three goes home. Four is last.", "a.txt")
    assert [passage.text for passage in passages(document, 34)] == [
        "One goes here. Two goes there. ",
        "Three goes home. Four is last.",
    ]


def test_a_passage_that_is_too_long_for_a_server_is_parted_again() -> None:
    (passage,) = passages(read_text("One goes here.\n\nTwo goes there.", "a.txt"))
    assert [smaller.text for smaller in parted(passage, 20)] == ["One goes here.", "Two goes there."]
    assert parted(passage, 20)[1].span(0, 3) == Span(16, 19)


@pytest.mark.parametrize(("offset", "length"), [(-1, 2), (0, 0), (3, 99), (99, 1)])
def test_what_does_not_lie_in_the_text_is_nowhere(offset: int, length: int) -> None:
    assert Passage([Part(0, "A word.")]).span(offset, length) is None


def test_half_a_character_is_the_whole_one_and_a_parting_is_nothing() -> None:
    passage = Passage([Part(0, "a😀b"), Part(10, "c")])
    assert passage.span(2, 1) == Span(1, 2)
    assert passage.span(4, 2) is None
    assert passage.span(3, 4) == Span(2, 11)


def test_a_lone_surrogate_is_sent_as_a_mark() -> None:
    passage = Passage([Part(0, "a\ud800b")])
    assert (passage.text, passage.units, passage.span(2, 1)) == ("a\ufffdb", 3, Span(2, 3))
