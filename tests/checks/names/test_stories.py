"""Short news stories in which one bearer is spelled two ways, and stories with near names of different bearers."""

from __future__ import annotations

import pytest
from name_stories import Story, findings, is_right, stories

FILES = (
    "styles.txt",
    "variants.txt",
    "bearers.txt",
    "mixed.txt",
    "wire.txt",
    "desk.txt",
    "neighbours.txt",
    "eastern.txt",
    "dress.txt",
    "transliterated.txt",
)
STORIES = [story for name in FILES for story in stories(name)]


@pytest.mark.parametrize("story", STORIES, ids=[story.title for story in STORIES])
def test_stories(story: Story) -> None:
    found = findings(story)
    assert [one.arguments for one in found if not is_right(story, one)] == []
    assert bool(found) is any(story.faults)


def test_there_are_enough_of_both_kinds() -> None:
    faulty = sum(any(story.faults) for story in STORIES)
    assert faulty >= 400
    assert len(STORIES) - faulty >= 300
