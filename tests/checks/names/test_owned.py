"""Apostrophes that are a name's own."""

from __future__ import annotations

import pytest
from run_check import context

from newslint.checks.names.evidence import Evidence
from newslint.checks.names.owned import own_apostrophes, with_apostrophe, without_apostrophe


def _evidence(text: str) -> Evidence:
    return Evidence(context("extends: name-variant", text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A van hit Orrin's. The police closed Orrins.", [("Orrins", "Orrin's")]),
        ("A van hit Orrin’s. The police closed Orrins.", [("Orrins", "Orrin’s")]),
        ("A van hit Orrin's door. The police closed Orrins.", []),  # whose door?
        ("A van hit Orrin's. The police told the Orrins.", []),
        ("A van hit Orrin's. The police told Ann Orrins.", []),
        ("A van hit Orrin's. The police told Orrin of it, and Orrins, too.", []),
        ("A van hit Orrin's. The police closed the road. Orrins have lived there since.", []),
        ("A van hit Orrin's door. The police closed Harrods. It was Harrod's door.", [("Harrod's", "Harrods")]),
        ("A van hit Orrin's Mill. The police closed Orrins Mill.", [("Orrins Mill", "Orrin's Mill")]),
        ("A van hit Orrin's Mill. Jim Orrin told the police to close Orrins Mill.", [("Orrins Mill", "Orrin's Mill")]),
        ("A van hit Orrin's Mill. The police closed Orrins Inn.", []),
        ("A van hit Orrin's of Bath. The police told Orrins of Bath.", [("Orrins of Bath", "Orrin's of Bath")]),
        ("A van hit Orrin's and Orrins.", []),
        ("A van hit Orrin's. Orrins shut.", [("Orrins", "Orrin's")]),
        ("It is spelled Orrin's. The sign at Orrins had it wrong.", []),
    ],
)
def test_own_apostrophes(text: str, found: list[tuple[str, str]]) -> None:
    assert [(one.form, one.usual) for one in own_apostrophes(_evidence(text))] == found


def test_what_a_run_needs() -> None:
    evidence = _evidence(
        "A van hit Orrin's. Ann Pell of Abbot's Lynn drove it to Pell's house, the Dodds told Hubbells."
    )
    assert [form for form, _ in with_apostrophe(evidence)] == ["Orrin's", "Abbot's Lynn"]
    assert without_apostrophe(evidence) == ["Hubbells"]
