"""Acronyms that are never spelled out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from run_check import hits, matches

CARD = "extends: acronym\nknown: [FBI]"

FOUND = {
    "The clerk of the MFB slept, and it rained on the roof.": ["MFB"],
    "The clerk of the MFB slept. The MFB's boats stayed in port.": ["MFB"],
    "The GRTC-run boats and the XQZ boats stayed in port.": ["GRTC", "XQZ"],
}


@pytest.mark.parametrize("text", FOUND)
def test_the_first_place_is_told(text: str) -> None:
    assert sorted(matches(CARD, text)) == FOUND[text]


LEFT = (
    "The Marl Ferry Board slept. The MFB's boats stayed in port.",
    "The MFB's boats stayed in port. The Marl ferry board slept.",
    "The board of ferries at Marl (BFM) slept. BFM boats stayed in port.",
    "They use an OTQ (over the quay) crane, and the port board, or PBX, has the XJQ (a crane).",
    "The FBI slept, and so did Henry VIII in the rain of MMXX.",
    "THE MFB SLEPT IN PORT",
    "MFB to Sleep in Port\n\nThe clerk slept, and it rained on the roof of the hall.",
    "MARL (NNQ) — The clerk slept, and it rained on the roof of the hall.",
    "The clerk heard it on WKQX, by R2D2-XQZ1, in @XQZ and #XQZ, at www.XQZ.com.",
    "The clerk slept. “I SAID NO,” she said.",
    "The clerk of XQZ Holdings slept.",
)


@pytest.mark.parametrize("text", LEFT)
def test_what_needs_no_spelling_out(text: str) -> None:
    assert hits(CARD, text) == []


@given(st.text("ABC abc().-\n", max_size=80))
def test_spans_hold_for_any_text(text: str) -> None:
    for hit in hits(CARD, text):
        assert text[hit.span.start : hit.span.end] == hit.arguments[0]
