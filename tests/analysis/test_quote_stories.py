"""Stories of many makes: who says each quote, by full name, and which are nobody’s."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.analysis import Analysis
from newslint.checks.unattributed_quote import judged
from newslint.document.readers import read_text


def _stories() -> list[tuple[str, str, list[tuple[str, str]]]]:
    text = (Path(__file__).parent / "quote_stories.txt").read_text(encoding="utf-8")
    found = []
    for part in text.split("\n=== ")[1:]:
        title, _, rest = part.partition("\n")
        story, _, answers = rest.partition("\n---\n")
        pairs = [line.rpartition(" > ") for line in answers.splitlines() if " > " in line]
        found.append((title, story + "\n", [(begins, who) for begins, _, who in pairs]))
    return found


STORIES = _stories()


@pytest.mark.parametrize(("story", "expected"), [case[1:] for case in STORIES], ids=[case[0] for case in STORIES])
def test_who_says_it(story: str, expected: list[tuple[str, str]]) -> None:
    analysis = Analysis(read_text(story, "story.txt"))
    attributions = analysis.attributions
    reported = {one.quote.span for one, level in judged(attributions) if level != "suggestion"}
    got = []
    for one, name, (begins, _) in zip(attributions, analysis.speakers, expected, strict=True):
        assert story[one.quote.inner.start :].startswith(begins)
        who = "-" if not one.speech else name or "none"
        got.append((begins, "?" if one.quote.span in reported else who))
    assert got == expected


def test_there_are_many() -> None:
    assert len(STORIES) >= 60
