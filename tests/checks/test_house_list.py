"""Names that house lists call wrong: where they stand, what is put in their place, what is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from run_check import context

from newslint.checks import house_list
from newslint.checks.base import Hit
from newslint.checks.names.house_index import HouseIndex
from newslint.knowledge.facts import Knowledge
from newslint.knowledge.house_list import HouseList, HouseName

HOUSE = (
    HouseName("Kyiv", ("Kiev",), ("chicken Kiev",), since="2019-08-14", source="AP"),
    HouseName("Nieuw Kiev Bank"),
    HouseName("Neiman Marcus", ("Nieman Marcus", "Neiman-Marcus"), fix="safe", origin="names.yml", note="the store"),
    HouseName("7-Eleven", ("7-11", "Seven Eleven")),
    HouseName("O'Hara", ("O'Harra",)),
    HouseName("al-Qaida", ("al Qaeda", "Al-Qaeda")),
    HouseName("Yahoo", ("Yahoo!",)),
    HouseName("Lopez", ("Lopes",)),
    HouseName("eBay", ("Ebay",)),
    HouseName("J.C. Penney", ("J.C. Penny", "JC Penney")),
    HouseName("Marquez", ("Marques",)),
)


def check(text: str, house: tuple[HouseName, ...] = HOUSE, path: str = "a.txt") -> list[Hit]:
    given = context("extends: house-list", text, path)
    return list(house_list.check(given._replace(knowledge=Knowledge(house=HouseList(house)))))


def fixed(text: str, house: tuple[HouseName, ...] = HOUSE) -> str:
    for hit in sorted(check(text, house), key=lambda hit: hit.span, reverse=True):
        text = text[: hit.span.start] + str(hit.replacement) + text[hit.span.end :]
    return text


FIXED = {
    "They left Kiev at dawn.": "They left Kyiv at dawn.",
    "“Kiev is cold,” he said of Kiev’s winter, ‘Kiev-style.’": "“Kyiv is cold,” he said of Kyiv’s winter, ‘Kyiv-style.’",
    "KIEV IS COLD": "KYIV IS COLD",
    "At Nieman Marcus and NIEMAN MARCUS and Neiman-Marcus.": "At Neiman Marcus and NEIMAN MARCUS and Neiman Marcus.",
    "The two Nieman Marcuses closed.": "The two Neiman Marcuses closed.",
    "The O’Harra family, O'Harra’s dog.": "The O’Hara family, O’Hara’s dog.",
    "A 7-11 closed; Seven Eleven opened.": "A 7-Eleven closed; 7-Eleven opened.",
    "Al Qaeda and al Qaeda and AL QAEDA and Al-Qaeda": "Al-Qaida and al-Qaida and AL-QAIDA and al-Qaida",
    "Yahoo! sold it.": "Yahoo sold it.",
    "The Lopeses sang; Lopes sang.": "The Lopezes sang; Lopez sang.",
    "Ebay and EBAY": "eBay and EBAY",
    "J.C. Penny and JC Penney's": "J.C. Penney and J.C. Penney's",
    "(Kiev) Kiev, Kiev. Kiev; “Kiev” Kiev/Moscow—Kiev": "(Kyiv) Kyiv, Kyiv. Kyiv; “Kyiv” Kyiv/Moscow—Kyiv",
}


@pytest.mark.parametrize("text", FIXED)
def test_wrong_forms_are_put_right(text: str) -> None:
    assert fixed(text) == FIXED[text]
    assert check(FIXED[text]) == []


LEFT = (
    "They ate chicken Kiev, Chicken Kiev and CHICKEN KIEV.",
    "The Nieuw Kiev Bank closed.",
    "kiev.ua, www.kiev.ua/Kiev, https://a.org/Kiev, @Kiev, #Kiev, Kiev@a.org, Kiev_1, example.ua/Kiev, C:\\Kiev",
    "The Kievan road; kiev in lower case; Kie v.",
    "Published March 3, 2014\n\nThey left Kiev at dawn, and it rained.",
    "Nieman, Marcus and the Nieman\n\nMarcus",
    "Kyiv, Neiman Marcus, 7-Eleven and 17-11 and 7-115.",
)


@pytest.mark.parametrize("text", LEFT)
def test_what_is_left_alone(text: str) -> None:
    assert check(text) == []


def test_the_evidence_and_the_safety() -> None:
    kiev, marcus = check("They left Kiev for a Nieman Marcus.")
    assert kiev.arguments == ("Kiev", "Kyiv", "AP; since 2019-08-14")
    assert (marcus.arguments[2], marcus.safety, kiev.safety) == ("names.yml; the store", "safe", "unsafe")


def test_the_longest_form_is_told_once() -> None:
    house = (HouseName("Bogota, Colombia", ("Bogota, Columbia",)), HouseName("Colombia", ("Columbia",)))
    assert [hit.arguments[0] for hit in check("In Bogota, Columbia, and in Columbia.", house)] == [
        "Bogota, Columbia",
        "Columbia",
    ]


def test_a_form_is_judged_by_the_day_of_the_article() -> None:
    house = (
        HouseName("Astana", ("Nur-Sultan",), since="2022-09-17"),
        HouseName("Nur-Sultan", ("Astana",), since="2019-03-23", until="2022-09-16"),
    )
    text = "Published {}\n\nThe talks in Astana failed. The talks in Nur-Sultan failed, too."
    for day, wrong in (("May 1, 2020", "Astana"), ("May 1, 2023", "Nur-Sultan")):
        assert [hit.arguments[0] for hit in check(text.format(day), house)] == [wrong]
    assert check(text.format("May 1, 2018"), house) == []


def test_line_ends_inside_a_name() -> None:
    text = "They bought nothing at all, as nothing was left at Nieman\nMarcus, the clerk said, and went home\nwith nothing."
    assert [hit.arguments[0] for hit in check(text)] == ["Nieman Marcus"]


def test_letters_of_two_parts_are_one() -> None:
    house = (HouseName("Zoë Ortiz", ("Zo\u00eb Ortis",)),)
    for text in ("Zo\u00eb Ortis sang.", "Zoe\u0308 Ortis sang."):
        (hit,) = check(text, house)
        assert text[hit.span.start : hit.span.end] == text[: text.index(" sang")]


WORDS = st.sampled_from(
    ["Kiev", "chicken", "Nieman", "Marcus", "7-11", "’s", " ", "\n\n", "-", ".", "@", "KIEV", "é", "Yahoo!", "Lopes"]
)


@given(st.lists(WORDS, max_size=30).map("".join) | st.text(max_size=60))
def test_spans_hold_and_fixes_converge(text: str) -> None:
    for hit in check(text):
        found = text[hit.span.start : hit.span.end]
        assert " ".join(found.split()) == hit.arguments[0]
    assert check(fixed(text)) == []


@given(
    st.lists(
        st.text("abAB .-'7", min_size=1, max_size=6).filter(lambda form: any(map(str.isalnum, form))),
        min_size=2,
        max_size=6,
    ),
    st.text("abAB .-'7s", max_size=40),
)
def test_any_list_on_any_text(forms: list[str], text: str) -> None:
    names = [" ".join(form.split()) for form in forms]
    house = (HouseName(names[0], tuple(form for form in names[1:] if form != names[0])),)
    for hit in check(text, house):
        assert 0 <= hit.span.start < hit.span.end <= len(text)


def test_a_hostile_list_does_not_stop_the_check() -> None:
    """Ten thousand forms that begin alike, and a text that is all beginnings."""
    house = tuple(HouseName(f"the right {number}", (f"the a b w{number} z",)) for number in range(10_000))
    text = "the a b the a b z " * 20_000
    made = context("extends: house-list", text)._replace(knowledge=Knowledge(house=HouseList(house)))
    made.knowledge.once(HouseIndex)
    assert list(house_list.check(made)) == []  # were every form tried at every place, this would take hours
