"""Names that are other names of the article, misspelled."""

from __future__ import annotations

import pytest
from run_check import context

from newslint.checks.names.evidence import Evidence
from newslint.checks.names.forms import UNKNOWN
from newslint.checks.names.misspelled import bond, is_mere_surname, misspells, unknown


def evidence(text: str, words: tuple[str, ...] = ()) -> Evidence:
    return Evidence(context("extends: name-variant", text, words=words))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("They saw Dagny Velizar. They saw Dagny Velizer.", 1),  # they share a given name
        ("They saw Velizar Pell. They saw Velizer Pell.", 1),  # or a surname
        ("They saw Dagny Velizar. They saw Steven Velizer.", -1),  # two given names: two bearers
        ("They saw Dagny Velizar. They saw Velizer.", 0),
    ],
)
def test_the_bond_of_two_forms(text: str, says: int) -> None:
    found = evidence(text)
    assert bond(found, found.forms["velizer"], found.forms["velizar"]) == says


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("They saw Gonzales.", True),
        ("They saw Gonzales. Then Gonzales left.", False),  # twice: a usage
        ("They saw Paris.", False),  # a place
        ("They saw Steven.", False),  # a given name
        ("They saw Quillhaven.", False),  # known to nobody
    ],
)
def test_a_mere_surname_stands_once(text: str, is_one: bool) -> None:
    found = evidence(text)
    (form,) = found.forms.values()
    assert is_mere_surname(found, form) is is_one


def test_forms_that_may_be_misspelled() -> None:
    text = "They saw Netanyaho, Netanyahu, Orm, NAFTOX, Harbourly and Quillhaven. The harbourly town slept."
    assert [form.text for form in unknown(evidence(text))] == ["Netanyaho", "Quillhaven"]
    assert [form.text for form in unknown(evidence(text, ("Quillhaven",)))] == ["Netanyaho"]


@pytest.mark.parametrize(
    ("text", "is_slip"),
    [
        ("They saw Velizar. Then Velizar left. So Velizar ate. They saw Velizer.", True),  # three to one
        ("They saw Velizar. Then Velizar left. They saw Velizer.", False),
        ("They saw Dagny Velizar. Then Velizar left. They saw Velizer.", True),  # one is introduced in full
        ("They saw Dagny Velizar. Then Velizar left. They saw Dagny Velizer.", True),
        ("They saw Dagny Velizar. Then Velizar left. They saw Steven Velizer.", False),
        ("They saw Velizar. They saw Velizer. Then Velizer left.", False),  # it is the other way round
    ],
)
def test_misspelled(text: str, is_slip: bool) -> None:
    found = evidence(text)
    form, twin = found.forms["velizer"], found.forms["velizar"]
    assert misspells(found, form, UNKNOWN, twin) is is_slip
