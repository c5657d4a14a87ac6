"""What tells that two forms are one name, and what tells that they are two."""

from __future__ import annotations

import pytest
from run_check import context

from newslint.checks.names.evidence import DOUBTFUL, KNOWN, UNKNOWN, Evidence, standing
from newslint.knowledge.facts import Knowledge


def evidence(text: str, words: tuple[str, ...] = ()) -> Evidence:
    return Evidence(context("extends: name-variant", text, words=words))


@pytest.mark.parametrize(
    ("key", "how"),
    [
        ("netanyahu", KNOWN),
        ("slovakia", KNOWN),
        ("harbour", KNOWN),
        ("steven", KNOWN),
        ("petrosyan", DOUBTFUL),  # a rare name of the census and nothing else
        ("netanyaho", UNKNOWN),
        ("quillhaven", UNKNOWN),
        ("goverment", DOUBTFUL),  # a misspelling, if a frequent one
    ],
)
def test_how_well_the_lexicon_knows_a_word(key: str, how: int) -> None:
    assert standing(Knowledge().lexicon, key) == how
    assert evidence("").standing(key) == how


def test_forms_are_counted_by_key_and_written_as_they_mostly_are() -> None:
    found = evidence("They saw McCain. They saw Mccain. So MCCAIN ate, and McCain’s dog slept. Orm left.")
    form = found.forms["mccain"]
    assert (form.text, form.times, form.firm) == ("McCain", 4, True)
    assert set(found.writings) == {"mccain"}
    assert not found.forms["orm"].firm  # its capital may be that of the sentence


def test_the_names_beside_a_form() -> None:
    found = evidence("They saw Dagny Quillhaven and Ludwig van der Quillhaven. Then Quillhaven Orm left.")
    assert found.beside(found.forms["quillhaven"]) == ({"dagny", "ludwig"}, {"orm"})
    assert not found.lone(found.forms["quillhaven"])
    found = evidence("They saw Quillhaven. Then Quillhaven left.")
    assert found.beside(found.forms["quillhaven"]) == (set(), set())
    assert found.lone(found.forms["quillhaven"])


def test_people_in_full() -> None:
    found = evidence("They saw Dagny R. Quillhaven, Ludwig van der Meer and Orm. Then Dagny Quillhaven left.")
    assert {key: len(mentions) for key, mentions in found.full_names.items()} == {
        ("dagny", "quillhaven"): 2,
        ("ludwig", "meer"): 1,
    }


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
    assert found.bond(found.forms["velizer"], found.forms["velizar"]) == says


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
    assert found.is_mere_surname(form) is is_one


def test_forms_that_may_be_misspelled() -> None:
    text = "They saw Netanyaho, Netanyahu, Orm, NAFTOX, Harbourly and Quillhaven. The harbourly town slept."
    assert [form.text for form in evidence(text).unknown()] == ["Netanyaho", "Quillhaven"]
    assert [form.text for form in evidence(text, ("Quillhaven",)).unknown()] == ["Netanyaho"]


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
    assert found.misspells(form, UNKNOWN, twin) is is_slip


def test_the_better_right_of_a_spelling() -> None:
    found = evidence("They saw Stephen Orm. They saw Steven Orm. Then Steven Orm left.")
    ranked = {given: found.rank(given, mentions) for (given, _), mentions in found.full_names.items()}
    assert ranked["steven"] > ranked["stephen"]
    assert found.given("steven")
    assert found.given("r")
    assert not found.given("quillhaven")
