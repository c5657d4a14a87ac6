"""Sources without a name: where an article says nothing of why, and where it says that they asked for it."""

from __future__ import annotations

import pytest
from run_check import matches, messages

NAMELESS = "extends: anonymous-source\nmessage: '%s%s'"
UNEXPLAINED = "extends: unexplained-anonymity"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The bridge will close, sources said.", "sources"),
        ("The bridge will close, sources close to the mayor say.", "sources"),
        ("In May, a senior council official said the bridge would close.", "a senior council official"),
        ("“It will close,” said one former aide.", "one former aide"),
        ("It will close, according to two people familiar with the report.", "two people"),
        ("People briefed on the report said it would close.", "People"),
        ("It will close, an official who read the report told The Marl Post.", "an official"),
        ("Several council officials said it would close.", "Several council officials"),
    ],
)
def test_a_source_without_a_name(text: str, source: str) -> None:
    assert matches(NAMELESS, text) == [source]
    assert matches(UNEXPLAINED, text) == []


def test_once_for_each_kind_of_source() -> None:
    text = "It will close, sources said. A source said so twice. An aide said so, too."
    assert messages(NAMELESS, text) == ["sources (2 such sources)", "An aide"]


@pytest.mark.parametrize(
    "text",
    [
        "Officials said the bridge would close. The police said so, too.",
        "Ruta Keel, a former aide, said it would close.",
        "A council official, Ruta Keel, said it would close.",
        "The source of the Marl is a pond. Salt was a source of income, he said.",
        "An official order said to close it was read by a friend of hers.",
        "“Sources said it was safe,” Ruta Keel recalled.",
        "The official said it would close.",
        "People said it would close. A person in a hat said nothing.",
        "A Republican debate said to be long was held.",
        "He also serves as a top official of the union, Keel said.",
    ],
)
def test_no_source(text: str) -> None:
    assert matches(NAMELESS, text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“It cracked,” said an engineer who spoke on the condition of anonymity.", "condition of anonymity"),
        ("An official who asked not to be named said it cracked.", "not to be named"),
        ("An official who declined to be identified said it cracked.", "declined to be identified"),
        ("It cracked, said a source who requested anonymity.", "requested anonymity"),
    ],
)
def test_anonymity_without_a_reason(text: str, words: str) -> None:
    assert matches(UNEXPLAINED, text) == [words]
    assert matches(NAMELESS, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "An official, who spoke on condition of anonymity because the report is secret, said it cracked.",
        "An official, speaking on condition of anonymity to discuss the report, said it cracked.",
        "An official who asked not to be named for fear of losing his job said it cracked.",
        "It cracked, said an official who wasn't authorized to speak publicly.",
        "An official who asked not to be named said it cracked. He was not authorized to speak publicly.",
        "It cracked, an official said. The official asked not to be named because the report is secret.",
        "The bridge was named for a saint who could be identified by his hat. Anonymous bids were not allowed.",
        "“I asked not to be named,” Ruta Keel said.",
    ],
)
def test_a_reason_is_given(text: str) -> None:
    assert matches(UNEXPLAINED, text) == []
    assert matches(NAMELESS, text) == []


def test_one_reason_serves_every_source_of_the_kind() -> None:
    text = (
        "An official who asked not to be named said it cracked.\n\nIt rained.\n\n"
        "Another official spoke on condition of anonymity because the report is secret."
    )
    assert matches(UNEXPLAINED, text) == []
