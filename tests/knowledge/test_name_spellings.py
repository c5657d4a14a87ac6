"""The usual spellings of names."""

from __future__ import annotations

import pytest

from newslint.knowledge.given_names_abroad import GIVEN_ABROAD
from newslint.knowledge.lexicon import normalise
from newslint.knowledge.name_spellings import GIVEN_SPELLINGS, NAME_SPELLINGS, SURNAME_SPELLINGS


@pytest.mark.parametrize("spellings", [GIVEN_SPELLINGS, NAME_SPELLINGS, SURNAME_SPELLINGS])
def test_a_name_has_one_group_of_spellings(spellings: tuple[str, ...]) -> None:
    names = [name for group in spellings for name in group.split()]
    assert sorted({name for name in names if names.count(name) > 1}) == []


@pytest.mark.parametrize("spellings", [GIVEN_SPELLINGS, NAME_SPELLINGS, SURNAME_SPELLINGS])
def test_a_group_of_spellings_holds_several(spellings: tuple[str, ...]) -> None:
    assert all(len(group.split()) > 1 for group in spellings)
    assert all(name == normalise(name) for group in spellings for name in group.split())


@pytest.mark.parametrize(
    "pair",
    [
        "eric erica",
        "daniel danielle",
        "francis frances",
        "michael michelle",
        "john joan",
        "jeff geoff",
        "marie maria",
        "dan don",
        "amin amina",
        "salah saleh",
    ],
)
def test_no_group_mixes_two_names(pair: str) -> None:
    one, other = pair.split()
    assert not any(one in group.split() and other in group.split() for group in GIVEN_SPELLINGS)


def test_given_names_of_other_lands_are_as_they_are_looked_up() -> None:
    assert all(name == normalise(name) and name.isalpha() and name.isascii() for name in GIVEN_ABROAD)
    assert {"rajesh", "rakesh", "stepan", "yuko"} <= GIVEN_ABROAD
