"""What a name is the name of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.checks.names.kinds import NameKinds, kind_of
from newslint.knowledge.facts import Knowledge
from newslint.knowledge.house_list import HouseList, HouseName

KNOWLEDGE = Knowledge(house=HouseList([HouseName("Quillhaven", kind="place")]))
KINDS = {
    ("Tim Johnson", False): "person",
    ("J.D. Ostrander Jr.", False): "person",
    ("Ostrander", True): "person",
    ("Ostrander", False): "unknown",
    ("Ben Carson", False): "person",
    ("Al Gore", False): "person",
    ("Al Qaeda", False): "unknown",
    ("Hasmik Ostrovayan", False): "person",
    ("Larry King", False): "person",
    ("Orm Senator", False): "unknown",
    ("Melania", False): "person",
    ("Austin", False): "unknown",
    ("Paris", False): "place",
    ("Johnson County", False): "place",
    ("Hudson River", False): "place",
    ("Los Angeles", False): "place",
    ("Ferry Board", False): "organisation",
    ("University of Marl", False): "organisation",
    ("MFB", False): "organisation",
    ("Pell & Orm", False): "organisation",
    ("Quillhaven", False): "place",
    ("Affordable Care Act", False): "unknown",
    ("Newt Ostrander", False): "person",
    ("Hope Baker", False): "person",
    ("Bashar al-Hamdani", False): "person",
    ("Ban Ki-moon", False): "person",
    ("Xaquan Hamilton", False): "person",
    ("J. J. Price", False): "person",
    ("Star Wars", False): "unknown",
    ("Rust Belt", False): "place",
    ("Bastille Day", False): "unknown",
    ("Xaparican People", False): "unknown",
    ("Robert", False): "person",
    ("World War II", False): "unknown",
    ("Donald Orm Leads", False): "unknown",
    ("Puerto Rico", False): "place",
    ("Nazi Germany", False): "place",
    ("Orm Tower", False): "place",
    ("PBS NewsHour", False): "organisation",
    ("Boston Herald", False): "organisation",
    ("Business Council of Marl", False): "organisation",
    ("J.J. Goldberg", False): "person",
    ("…", False): "unknown",
}


@pytest.mark.parametrize(("name", "titled"), KINDS)
def test_kinds(name: str, titled: bool) -> None:
    assert kind_of(name, KNOWLEDGE, titled=titled) == KINDS[name, titled]


def test_a_surname_that_stands_alone_elsewhere_tells_a_person() -> None:
    assert kind_of("Rush Limbaugh", KNOWLEDGE, titled=False) == "unknown"
    assert kind_of("Rush Limbaugh", KNOWLEDGE, titled=False, recalled=True) == "person"


@given(st.text(max_size=30), st.booleans())
def test_any_name_has_a_kind(name: str, titled: bool) -> None:
    kinds = NameKinds(KNOWLEDGE)
    kind = kinds.of(name, titled=titled)
    assert kind == kinds.of(name, titled=titled) == kind_of(name, KNOWLEDGE, titled=titled)
