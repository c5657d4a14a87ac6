"""Plain text: paragraphs, headline, byline, dateline."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.document.news import dateline, is_byline, is_headline, is_subheading
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


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("WASHINGTON (AP) — The Senate voted.", "WASHINGTON (AP) — "),
        ("HAVN, Norway — The ferry sank.", "HAVN, Norway — "),
        ("Harbour News/ The ferry sank.", "Harbour News/"),
        ("The ferry sank — and with it all hope.", ""),
        ("NATO said the ferry sank.", ""),
        ("He said (as always) that it sank.", ""),
    ],
)
def test_datelines(text: str, taken: str) -> None:
    assert text[: dateline(text)].strip() == taken.strip()


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("By Dagny Vestergaard", True),
        ("By Dagny Vestergaard and Bo Lund, staff writers", True),
        ("Published March 3, 2026", True),
        ("By the time it sank, the crew was gone.", False),
        ("By noon the crew was gone", False),
    ],
)
def test_bylines(text: str, is_one: bool) -> None:
    assert is_byline(text) is is_one


def test_a_lead_is_no_headline() -> None:
    lead = "The ferry that had carried the island’s mail for sixty years sank at dawn on Monday off the northern cape, its owner said."
    assert not is_headline(lead, "It was old.")
    assert is_headline("Ferry sinks off cape", "The ferry sank at dawn on Monday.")
    assert not is_subheading("“We lost it,” she said")


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
