"""What tells that two forms are one name, and what tells that they are two."""

from __future__ import annotations

import pytest
from run_check import context

from newslint.checks.names.evidence import Evidence
from newslint.checks.names.forms import DOUBTFUL, KNOWN, UNKNOWN, standing
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


def test_the_better_right_of_a_spelling() -> None:
    found = evidence("They saw Stephen Orm. They saw Steven Orm. Then Steven Orm left.")
    ranked = {given: found.rank(given, mentions) for (given, _), mentions in found.full_names.items()}
    assert ranked["steven"] > ranked["stephen"]
    assert found.given("steven")
    assert found.given("r")
    assert not found.given("quillhaven")
