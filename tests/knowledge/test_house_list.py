"""The newsroom's list of names: days, forms, several lists."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newslint.knowledge.house_list import HouseList, HouseName, merged

DAYS = st.sampled_from(["", "2019-08-13", "2019-08-14", "2019-08-15", "2020-01-01"])
FORMS = st.sampled_from(["Kiev", "Kyiv", "Kyjiv", "Kiew"])
ENTRIES = st.lists(
    st.builds(HouseName, FORMS, st.lists(FORMS, max_size=2).map(tuple), since=DAYS, until=DAYS).filter(
        lambda entry: entry.name not in entry.wrong
    ),
    max_size=4,
)


def test_days() -> None:
    since = HouseName("Kyiv", since="2019-08-14")
    assert [since.holds(day) for day in ("2019-08-13", "2019-08-14", "")] == [False, True, True]
    until = HouseName("Kiev", until="2019-08-13")
    assert [until.holds(day) for day in ("2019-08-13", "2019-08-14", "")] == [True, False, False]
    both = HouseName("Nur-Sultan", since="2019-03-23", until="2022-09-16")
    assert [both.holds(day) for day in ("2019-03-22", "2019-03-23", "2022-09-16", "2022-09-17")] == [
        False,
        True,
        True,
        False,
    ]


@given(DAYS, DAYS, DAYS, DAYS, DAYS.filter(bool))
def test_entries_meet_where_a_day_has_both(one: str, two: str, three: str, four: str, day: str) -> None:
    first, second = HouseName("a", since=one, until=two), HouseName("b", since=three, until=four)
    assert first.meets(second) == second.meets(first)
    if first.holds(day) and second.holds(day):
        assert first.meets(second)


def test_what_is_right() -> None:
    house = HouseList([HouseName("Kyiv", ("Kiev",), since="2019-08-14"), HouseName("O'Hara", ("O'Harra",))])
    assert (house.right("Kiev"), house.right("Kyiv"), house.right("Kiev", "2010-01-01")) == ("Kyiv", "Kyiv", None)
    assert (house.right("O’Harra"), house.right("Lviv")) == ("O'Hara", None)


def test_a_nearer_list_stands_over_a_farther_one() -> None:
    far = [HouseName("Kyiv", ("Kiev", "Kiew")), HouseName("Pell", ("Pel",))]
    near = [HouseName("Kiev", ("Kyiv",)), HouseName("Pelle", ("Pel",), origin="near.yml")]
    house = HouseList(merged([far, near]))
    assert (house.right("Kyiv"), house.right("Kiev"), house.right("Kiew")) == ("Kiev", "Kiev", None)
    assert (house.right("Pel"), house.right("Pell")) == ("Pelle", "Pell")


def test_a_nearer_list_adds_to_a_name() -> None:
    far, near = [HouseName("Kyiv", ("Kiev",), note="far")], [HouseName("Kyiv", ("Kyjiv",), note="near")]
    house = HouseList(merged([far, near]))
    assert (house.right("Kiev"), house.right("Kyjiv")) == ("Kyiv", "Kyiv")
    entry = house.entry("Kyiv")
    assert entry is not None
    assert entry.note == "near"


@given(st.lists(ENTRIES, max_size=4))
def test_merged_lists_never_call_a_form_of_the_nearest_list_otherwise(lists: list[list[HouseName]]) -> None:
    house = HouseList(merged(lists))
    if lists:
        nearest = lists[-1]
        names = {entry.name for entry in nearest}
        for other in house.names[len(nearest) :]:
            assert names.isdisjoint(other.wrong)
            assert not any(other.name in entry.wrong for entry in nearest)
