"""A surname before the full name."""

from __future__ import annotations

import pytest
from any_names import TEXTS
from hypothesis import given
from run_check import hits

CARD = "extends: first-reference\nknown: [Trump]"
FULL = "\n\nThe rain went on for hours, and the mill by the river burned. Tim Ostrander, who owns the mill, slept."

FOUND = {
    "a verb behind it": "The mill burned for two days. Ostrander said that nobody was hurt." + FULL,
    "a courtesy title": "The mill burned for two days, to the sorrow of Mr. Ostrander." + FULL,
    "a possessive does not introduce": "The mill burned. Mr. Ostrander’s dog barked." + FULL,
    "a short lede": "Ostrander said on Monday that he will go." + FULL,
    "after a headline with the surname": "Ostrander to Go\n\nOn Monday Ostrander said that he will go." + FULL,
}


@pytest.mark.parametrize("name", FOUND)
def test_the_first_lone_surname_is_told(name: str) -> None:
    (hit,) = hits(CARD, FOUND[name])
    text = FOUND[name]
    assert text[hit.span.start : hit.span.end] == "Ostrander"
    assert hit.arguments[:2] == ("Ostrander", "Tim Ostrander")
    assert hit.arguments[2].startswith("line ")


LEFT = {
    "full first": "Tim Ostrander owns the mill. Ostrander said that nobody was hurt." + FULL,
    "a headline": "Ostrander Rebuilds Mill\n\nThe mill burned for two days." + FULL,
    "a headline with a deck": "Ostrander rebuilds mill; \nOstrander said to be tired." + FULL,
    "a deck in the present tense": "The mill burns again.\n\nOstrander says he will go." + FULL,
    "a quote": "The mill burned. “Ostrander said no,” the clerk told us." + FULL,
    "an office": "The mill burned. Mayor Ostrander said that nobody was hurt." + FULL,
    "a campaign": "The mill burned. The Ostrander campaign said that nobody was hurt." + FULL,
    "known by all": "The mill burned. Trump said no.\n\nDonald Trump, who owns the mill, slept.",
    "a place": "The mill burned. Washington said no.\n\nDenise Washington, who owns the mill, slept.",
    "a company": "The mill burned. Ostrander said no.\n\nOstrander Mills, which owns the mill, slept.",
    "two people": "The mill burned. Ostrander said no." + FULL + " Alma Ostrander did not.",
    "no person": "The mill burned. Ostrander said no.\n\nThe village of Nether Ostrander slept.",
}


@pytest.mark.parametrize("name", LEFT)
def test_what_needs_no_introduction(name: str) -> None:
    assert hits(CARD, LEFT[name]) == []


def test_a_caption_introduces_nobody_and_needs_no_introduction() -> None:
    text = "The mill burned.\n\n![Ostrander said no.](a.jpg)\n\nTim Ostrander, who owns the mill, slept.\n"
    assert hits(CARD, text, "a.md") == []


@given(TEXTS)
def test_spans_hold_for_any_text(text: str) -> None:
    for hit in hits(CARD, text):
        assert text[hit.span.start : hit.span.end].split() == hit.arguments[0].split()
