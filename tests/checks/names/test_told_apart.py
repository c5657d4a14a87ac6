"""What tells two like names of one article apart."""

from __future__ import annotations

import pytest
from run_check import context

from newslint.checks.names.evidence import Evidence
from newslint.checks.names.told_apart import told_apart


def apart(text: str, form: str, twin: str, *, shared: bool = False) -> bool:
    evidence = Evidence(context("extends: name-variant", text))
    return told_apart(evidence, evidence.forms[form].places, evidence.forms[twin].places, shared=shared)


@pytest.mark.parametrize(
    "text",
    [
        "They met Hansen and Hanson.",  # one sentence
        "They met Hansen. So his brother, Lars Hanson, sang.",
        "They met Hansen. Then Lars Hanson, a cousin, sang.",
        "They met Hansen. Then Lars Hanson, 40, her nephew, sang.",
        "They met Hansen. Then Lars Hanson, no relation, sang.",
        "They met Hansen. It was misspelled as Hanson.",
        "They met Hansen. The name was Hanson with an O.",
        "They met Kate Hansen. She was born Kate Hanson.",
    ],
)
def test_told_apart(text: str) -> None:
    assert apart(text, "hanson", "hansen")


@pytest.mark.parametrize(
    "text",
    [
        "They met Hansen. Then Hanson sang.",
        "They met Hansen. Then the mother of Lars Hanson sang.",
        "They met Mayor Hansen, and Mayor Hanson sang.",  # one office
    ],
)
def test_not_told_apart(text: str) -> None:
    assert not apart(text, "hanson", "hansen")


def test_under_one_given_name_a_full_name_and_a_surname_may_stand_together() -> None:
    assert not apart("They met Lars Hansen, and Hanson sang.", "hanson", "hansen", shared=True)
    assert apart("They met Lars Hansen, and Lars Hanson sang.", "hanson", "hansen", shared=True)
