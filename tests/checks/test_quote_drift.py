"""One quote in two versions."""

from __future__ import annotations

import pytest
from run_check import matches, messages

CARD = "extends: quote-drift\nmessage: '%s | %s | %s'"
NEWS = "\n\nThe council met on Tuesday to hear of the crack in the western pier, and it heard little else for four hours.\n\n"
BODY = "“We have to tear the old bridge down before the winter,” Mayor Ilse Tarn told the council."


def test_a_headline_that_has_it_otherwise() -> None:
    text = "Tarn: “We must tear the old bridge down”" + NEWS + BODY
    assert messages(CARD, text) == [
        "We must tear the old bridge down | We have to tear the old bridge down before the winter | 5"
    ]


def test_a_later_paragraph() -> None:
    later = "“We had to tear the old bridge down before the winter,” Tarn said."
    assert matches(CARD, "The bridge" + NEWS + BODY + NEWS + later) == [
        "We had to tear the old bridge down before the winter"
    ]


def test_a_figure_and_a_word_left_out() -> None:
    text = (
        "The night"
        + NEWS
        + "“We counted 310 boats that night,” Keel said."
        + NEWS
        + "“We counted 301 boats that night,” Keel wrote."
    )
    assert matches(CARD, text) == ["We counted 301 boats that night"]
    text = (
        "The night" + NEWS + "“We will never tear it down,” Keel said." + NEWS + "“We will tear it down,” Keel wrote."
    )
    assert matches(CARD, text) == ["We will tear it down"]


def test_a_caption_and_a_blockquote() -> None:
    for shown in ("> “We must tear the old bridge down”", "## “We must tear the old bridge down”"):
        assert matches(CARD, "# The bridge\n" + NEWS + BODY + "\n\n" + shown + "\n", "a.md") == [
            "We must tear the old bridge down"
        ]


def test_in_one_paragraph_with_prose_between() -> None:
    text = "“We have to go in now,” Tarn said. It rained for an hour. “We had to go in now,” Tarn said."
    assert matches(CARD, text) == ["We had to go in now"]


@pytest.mark.parametrize(
    "other",
    [
        "“Tear the old bridge down,” Tarn said.",
        "“WE HAVE TO TEAR THE OLD BRIDGE DOWN BEFORE THE WINTER!” Tarn said.",
        "“We have to tear the [western] bridge down before the winter,” Tarn said.",
        "“We have to tear ... down before the winter,” Tarn said.",
        "“We have to tear the old bridge down … the winter,” Tarn said.",
        "“We have to tear the old bridge down,” Tarn said, “before the winter.”",
        "“We have to tear the old (wooden) bridge down before the winter,” Tarn said.",
        "“We have to keep the old town hall up after the winter,” Tarn said.",
        "“Many have to tear the old bridge down before the winter,” said Orson Pell.",
    ],
)
def test_no_drift(other: str) -> None:
    assert matches(CARD, "The bridge" + NEWS + BODY + NEWS + other) == []


def test_one_flow_of_speech_may_echo_itself() -> None:
    assert matches(CARD, "“We will fight for every boat here,” Keel said. “We will fight for every house here.”") == []


def test_what_was_said_twice_may_be_worded_otherwise_once() -> None:
    both = "“We have to go in now,” Tarn said."
    assert matches(CARD, "The bridge" + NEWS + both + NEWS + both + NEWS + "“We had to go in now,” Tarn said.") == []


def test_titles_are_no_quotes() -> None:
    text = "She sang “The Ballad of Old Tam Lin” twice." + NEWS + "He sang “The Ballad of Young Tam Lin” once."
    assert matches(CARD, text) == []
