"""The quotation marks of a block: which characters are marks, and what each can do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis.quote_marks import block_marks, find_marks
from newslint.document.readers import read_text

MARKS = "\"“”„‟«»'‘’‚‹›`＂"


def roles(text: str) -> list[tuple[str, str]]:
    return [(text[mark.start : mark.end], mark.role) for mark in find_marks(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We stay," she said.', [('"', "open"), ('"', "close")]),
        ("“We stay,” she said.", [("“", "open"), ("”", "close")]),
        ("”We stay,“ she said.", [("”", "open"), ("“", "close")]),  # by where it stands, not by its shape
        ("„Wir bleiben“, sagte sie.", [("„", "open"), ("“", "close")]),
        ("»Wir bleiben«, sagte sie.", [("»", "open"), ("«", "close")]),
        ("``We stay,'' she said.", [("``", "open"), ("''", "close")]),
        ("‘We stay,’ she said.", [("‘", "open"), ("’", "close")]),
        ('A tree—"the oldest"—fell.', [('"', "open"), ('"', "close")]),
        ('The sign ("No dogs") fell.', [('"', "open"), ('"', "close")]),
        ('a"b', [('"', "either")]),
        ("a“b”c", [("“", "open"), ("”", "close")]),  # where its place says nothing its shape does
        ("''She asked, 'Who goes?''' he said.", [("''", "open"), ("'", "open"), ("'", "close"), ("''", "close")]),
        ("'''No' was all,'' she said.", [("''", "open"), ("'", "open"), ("'", "close"), ("''", "close")]),
        ('"‘No,’" she said.', [('"', "open"), ("‘", "open"), ("’", "close"), ('"', "close")]),
    ],
)
def test_marks(text: str, expected: list[tuple[str, str]]) -> None:
    assert roles(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Don’t ask the O’Haras or the O'Haras.",
        "The ’90s, the '90s and the 1990's.",
        "It was for ’em, ’til ’twas late.",
        "He is 6'2\" and she is 5’11”.",
        '<a href="x.html" title="A title">A link</a>',
        '">A tag that was cut',
        "''''''''''",  # a rule, not quotation
        "No marks at all.",
        "",
    ],
)
def test_what_is_no_mark(text: str) -> None:
    assert roles(text) == []


@pytest.mark.parametrize(("text", "inch"), [('a 12" board', True), ("a 12'' board", True), ('a "12 board', False)])
def test_what_may_mean_inches(text: str, inch: bool) -> None:
    assert [mark.inch for mark in find_marks(text, 0, len(text))] == [inch]


def test_only_the_block_is_read() -> None:
    text = '"a" "b" "c"'
    assert [mark.start for mark in find_marks(text, 4, 7)] == [4, 6]


def test_data_is_no_prose() -> None:
    assert find_marks("“a” " * 5_000, 0, 20_000) == []
    assert len(find_marks("“a” " * 500, 0, 2_000)) == 1_000


@given(
    st.lists(st.sampled_from([*MARKS, "''", "'''", "word", "6", " ", ", ", ".", "—", "<a b=", ">", "s"])).map("".join)
)
def test_any_marks_are_in_order_and_apart(text: str) -> None:
    end = 0
    for mark in find_marks(text, 0, len(text)):
        assert end <= mark.start < mark.end <= len(text)
        assert set(text[mark.start : mark.end]) <= set(MARKS)
        assert mark.end - mark.start in (1, 2)
        assert mark.double or mark.end - mark.start == 1
        assert not mark.inch or mark.double
        end = mark.end


@given(st.lists(st.sampled_from(["“a” ", "it’s ", '"', "'b' ", '<a href="x">', "\n\n", "word ", "6'2\" "])))
def test_the_marks_of_blocks_are_those_of_each_block(parts: list[str]) -> None:
    """One scan of the article finds what a scan of each block finds."""
    document = read_text("".join(parts), "a.txt")
    found = dict(block_marks(document))
    for index, block in enumerate(document.blocks):
        assert found.get(index, []) == find_marks(document.prose, *block.span)
