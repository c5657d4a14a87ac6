"""Two offices that exclude each other."""

from __future__ import annotations

import pytest
from any_names import TEXTS
from hypothesis import given
from hypothesis import strategies as st
from run_check import hits

CARD = "extends: title-conflict\nmessage: '%s %s %s %s'"
TALK = " Nobody spoke for an hour, and it rained on the roof of the old hall. "

FOUND = {
    ("finance minister", "foreign minister"): "They met finance minister Orson Pell."
    + TALK
    + "The foreign minister, as ever, slept; so did foreign minister Pell.",
    ("Sen.", "Rep."): "They met Sen. Dagny Lund." + TALK + "The clerk thanked Rep. Dagny Lund.",
    ("Gov.", "mayor"): "They met Gov. Orson Pell." + TALK + "Orson Pell, the mayor of Marl, slept.",
    ("Defense Secretary", "secretary of state"): "They met Defense Secretary Ann Pell."
    + TALK
    + "Ann Pell, secretary of state, slept.",
    ("Vice President", "President"): "They met Vice President Ann Pell." + TALK + "They thanked President Pell.",
    ("chief executive", "chief financial officer"): "They met Ann Pell, the company's chief executive."
    + TALK
    + "Ann Pell, chief financial officer of the mill, slept.",
    ("Sgt.", "Capt."): "They met Sgt. Ann Pell." + TALK + "They thanked Capt. Pell.",
    ("attorney general", "District Attorney"): "They met Ann Pell, the attorney general of Marl."
    + TALK
    + "They thanked District Attorney Ann Pell.",
}


@pytest.mark.parametrize("offices", FOUND)
def test_the_second_office_is_told(offices: tuple[str, str]) -> None:
    (hit,) = hits(CARD, FOUND[offices])
    assert (hit.arguments[1], hit.arguments[3]) == offices
    assert FOUND[offices][hit.span.start : hit.span.end] == offices[1]


FOUND["finance minister", "Foreign minister"] = (
    "On Monday the finance minister, Ann Pell, arrived by train." + TALK + "Foreign minister Ann Pell slept."
)

LEFT = (
    "On Monday they met the mayor, Ann Pell and Alma Orm." + TALK + "They thanked Gov. Ann Pell.",
    "They met Sen. Dagny Lund." + TALK + "They thanked Senator Lund and Senator Dagny Lund.",
    "They met Sen. Dagny Lund." + TALK + "They thanked state Sen. Dagny Lund.",
    "They met Gov. Dagny Lund." + TALK + "They thanked former Sen. Dagny Lund and then-Mayor Lund and ex-mayor Lund.",
    "They met Gov. Dagny Lund." + TALK + "As a young woman in 1990, Sen. Dagny Lund wept.",
    "They met Gov. Dagny Lund, who was elected in May." + TALK + "They thanked Sen. Dagny Lund.",
    "They met Gov. Dagny Lund." + TALK + "“They thanked Sen. Dagny Lund,” he said.",
    "They met Gov. Dagny Lund." + TALK + "They thanked Dagny Lund, Sen. Orson Pell and Rep. Alma Orm.",
    "They met Gov. Dagny Lund." + TALK + "They thanked Dagny Lund, the senator's sister.",
    "They met Gov. Dagny Lund." + TALK + "They thanked acting Mayor Dagny Lund and deputy mayor Dagny Lund.",
    "They met Minister Dagny Lund." + TALK + "They thanked Finance Minister Dagny Lund.",
    "They met Lt. Col. Dagny Lund." + TALK + "They thanked Col. Dagny Lund.",
    "They met Gov. Dagny Lund." + TALK + "They thanked Sen. Alma Lund.",
    "They met party leader and prime minister Dagny Lund." + TALK + "They thanked President Lund.",
)


@pytest.mark.parametrize("text", LEFT)
def test_what_is_no_conflict(text: str) -> None:
    assert hits(CARD, text) == []


@given(
    TEXTS
    | st.lists(
        st.sampled_from(["Sen.", "Gov.", "the mayor", ",", "Dagny", "Lund", "former", "said", ".", "\n\n"]), max_size=40
    ).map(" ".join)
)
def test_spans_hold_for_any_text(text: str) -> None:
    for hit in hits(CARD, text):
        assert text[hit.span.start : hit.span.end].split() == hit.arguments[3].split()
