"""The same quote twice."""

from __future__ import annotations

import pytest
from run_check import matches, messages

CARD = "extends: repeated-quote"
NEWS = "\n\nThe council met on Tuesday to hear of the crack in the western pier, and it heard little else for four hours.\n\n"
QUOTE = "“The river took the barn,” Orrin said. He left."


def test_a_quote_of_the_text_stands_again() -> None:
    text = "Flood" + NEWS + QUOTE + NEWS + "“The river took the barn. Then it took the road,” Orrin said."
    assert matches(CARD, text) == ["The river took the barn"]
    assert messages(CARD, text) == ["5"]


def test_all_its_sentences_are_one_finding() -> None:
    both = "“The river took the barn. Then it took the old road, too,” Orrin said."
    assert matches(CARD, "Flood" + NEWS + both + NEWS + both) == [
        "The river took the barn. Then it took the old road, too"
    ]


def test_a_piece_of_a_sentence_is_long() -> None:
    piece = "Orrin called it “the slowest flood that anybody in town remembers” again."
    assert matches(CARD, "Flood" + NEWS + piece + NEWS + piece) == ["the slowest flood that anybody in town remembers"]
    assert (
        matches(
            CARD, "Flood" + NEWS + "It was “a slow flood of the barn.”" + NEWS + "It was “a slow flood of the barn.”"
        )
        == []
    )


@pytest.mark.parametrize(
    "text",
    [
        "“The river took the barn”" + NEWS + QUOTE,
        "Flood" + NEWS + QUOTE + NEWS + "“The river took the barn”\n— Jonas Orrin",
        "Flood" + NEWS + QUOTE + NEWS + "“The river took the road,” Orrin said.",
        "Flood" + NEWS + "“It is gone,” Orrin said." + NEWS + "“It is gone,” Orrin said.",
        "Flood"
        + NEWS
        + "“The river took the barn,” said Jonas Orrin."
        + NEWS
        + "“The river took the barn,” said Ruta Keel.",
        "",
    ],
)
def test_nothing_to_report(text: str) -> None:
    assert matches(CARD, text) == []


def test_a_heading_shows_a_quote_again() -> None:
    assert matches(CARD, "# Flood\n" + NEWS + QUOTE + "\n\n## “The river took the barn”\n\n" + NEWS, "a.md") == []
