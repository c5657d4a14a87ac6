"""Plain text: its paragraphs, and the blocks that stand apart from them."""

from hypothesis import given
from hypothesis import strategies as st

from newslint.document.readers import read_text


def blocks(text: str) -> list[tuple[str, str]]:
    document = read_text(text, "a.txt")
    return [(block.kind, document.prose[block.span.start : block.span.end]) for block in document.blocks]


def test_paragraphs_are_parted_by_blank_lines() -> None:
    text = "The ferry sank at dawn off the cape.\n\nNobody was hurt,\r\nthe coast guard said on Monday.\r\n\r\n \nIt was old.\n"
    assert blocks(text)[1:] == [
        ("paragraph", "Nobody was hurt,\r\nthe coast guard said on Monday."),
        ("paragraph", "It was old."),
    ]


def test_one_paragraph_a_line() -> None:
    lines = [
        "The ferry sank at dawn, hours after it had left the harbour of the old town with nobody on deck.",
        "Nobody was hurt, the coast guard said, but the crew of six was taken to hospital for the night.",
    ]
    assert blocks("\n".join(lines)) == [("paragraph", line) for line in lines]


def test_lines_wrapped_by_hand_are_one_paragraph() -> None:
    text = "The ferry sank at dawn, hours after it\nhad left the harbour of the old town\nwith nobody on deck."
    assert [text for _, text in blocks(text)] == [text]


def test_headline_and_byline_stand_apart() -> None:
    text = (
        "Ferry Sinks Off Cape, Crew Saved\nBy Dagny Vestergaard\n\nHAVN (AP) — The ferry sank at dawn.\n\nIt was old.\n"
    )
    assert blocks(text) == [
        ("headline", "Ferry Sinks Off Cape, Crew Saved"),
        ("byline", "By Dagny Vestergaard"),
        ("paragraph", "HAVN (AP) — The ferry sank at dawn."),
        ("paragraph", "It was old."),
    ]


def test_subheadings_stand_apart() -> None:
    text = "The ferry sank at dawn off the northern cape, and with it the hope of the island for a summer.\n\nWhat Next\n\nIt was old."
    assert [kind for kind, _ in blocks(text)] == ["paragraph", "heading.h2", "paragraph"]


@given(st.text(alphabet="ab A.\n\r\t“”", max_size=120))
def test_blocks_are_in_order_apart_and_hold_every_word(text: str) -> None:
    document = read_text(text, "a.txt")
    last = 0
    covered = ""
    for block in document.blocks:
        assert last <= block.span.start < block.span.end <= len(text)
        assert not text[last : block.span.start].strip()
        covered += text[block.span.start : block.span.end]
        last = block.span.end
    assert not text[last:].strip()
