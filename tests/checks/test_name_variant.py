"""One bearer spelled two ways: what is found, what only looks like it, and what must hold for any text."""

from __future__ import annotations

import pytest
from any_names import TEXTS
from hypothesis import given
from run_check import context

from newslint.checks import name_variant
from newslint.checks.base import Hit
from newslint.knowledge.facts import Knowledge
from newslint.knowledge.house_list import HouseList, HouseName
from newslint.model import Span


def check(text: str, words: tuple[str, ...] = ()) -> list[Hit]:
    return list(name_variant.check(context("extends: name-variant", text, words=words)))


VARIANTS = {
    "a slip beside a known name": ("Mr. Netanyahu came. Then {Netanyaho} left. Later Netanyahu slept.", "Netanyahu"),
    "two neighbours turned round": ("Mr. Netanyahu came. Then {Netnayahu} left. Later Netanyahu slept.", "Netanyahu"),
    "under a possessive": ("Mr. Netanyahu came. They took {Netanyaho}’s hat. Later Netanyahu slept.", "Netanyahu"),
    "a name that no lexicon knows": (
        "The boat left Xaparica. In Xaparica it rained. In {Xaperica} it snowed. Then Xaparica slept.",
        "Xaparica",
    ),
    "the lone surname of one who is introduced": (
        "They heard Dagny Quillhaven. Then {Quilhaven} left. Later Quillhaven slept.",
        "Quillhaven",
    ),
    "a given name shared": (
        "They heard Dagny Quillhaven. Then Dagny {Quilhaven} left. Later Quillhaven slept.",
        "Quillhaven",
    ),
    "a surname shared": ("They heard Dagny Quillhaven. Then {Dagnny} Quillhaven left. So did Dagny.", "Dagny"),
    "transliteration": (
        "They heard Volodymyr Zelensky. Then Zelensky left. The aide of {Zelenskyi} and Zelensky stayed.",
        "Zelensky",
    ),
    "two spellings of a given name": (
        "They saw Stephen Orm. Then Stephen Orm left. Later {Steven} Orm left.",
        "Stephen",
    ),
    "accents": ("They saw Nicolás Orm. Then Nicolás Orm left. Later {Nicolas} Orm left.", "Nicolás"),
    "two known surnames under one given name": (
        "They saw Maria Gonzalez. Then Gonzalez left. Maria {Gonzales} slept. Then Gonzalez woke. So Gonzalez ate.",
        "Gonzalez",
    ),
    "a surname without a bearer": (
        "They saw Tim Saunders. So Saunders ate. Then Saunders left. If Saunders or {Sanders} slept, Saunders knew.",
        "Saunders",
    ),
    "capitals inside": ("They saw John McCain. Then McCain left. They missed {Mccain} and called McCain.", "McCain"),
    "at the head of a sentence": ("Mr. Netanyahu came. {Netanyaho} left. Later Netanyahu slept.", "Netanyahu"),
    "in the headline": (
        "{Netanyaho} Flies Home to Haifa\n\nOn Sunday Mr. Netanyahu came. Later Netanyahu left.",
        "Netanyahu",
    ),
    "once against once: nothing is suggested": ("They saw Ahmed Velizar. Then {Ahmad} Velizar left.", ""),
}


@pytest.mark.parametrize("name", VARIANTS)
def test_variants(name: str) -> None:
    marked, twin = VARIANTS[name]
    start, end = marked.index("{"), marked.index("}") - 1
    text = marked.replace("{", "").replace("}", "")
    hits = check(text)
    assert [(hit.span, hit.suggestions) for hit in hits] == [(Span(start, end), (twin,) if twin else ())]
    assert hits[0].arguments[0] == text[start:end]
    assert hits[0].replacement == (twin or None)


def test_the_evidence_is_told() -> None:
    hits = check("Mr. Netanyahu came. Then Netanyaho left. Later Netanyahu slept.")
    assert hits[0].arguments == ("Netanyaho", "once", "Netanyahu", "twice", "first on line 1")


def test_every_place_of_a_form_is_told() -> None:
    hits = check("Mr. Netanyahu came. Netanyahu ate. Then Netanyaho left. So did Netanyaho. Later Netanyahu slept.")
    assert [hit.arguments[1] for hit in hits] == ["twice", "twice"]


TEMPTING = (
    "They saw Tim Johnson and Bob Johnston. Johnson ate. Johnston slept. Johnson left. So Johnson won.",
    "Envoys of Austria met envoys of Australia. So Australia paid. Then Australia left. Later Australia slept.",
    "From Niger they fled to Nigeria. So Nigeria paid. Then Nigeria left. Later Nigeria slept.",
    "They saw Iran and Iraq. So Iran paid. Then Iranians left. Later an Iranian slept, and Iran woke.",
    "The Trumps ate. So Donald Trump paid. Then Trump left. Later Mr. Trump slept.",
    "They took James' hat and James's dog. So James paid. Then James left. Later James slept.",
    "They saw Eric Orm and Erica Orm. So Eric paid. Then Eric Orm left. Later Eric Orm slept.",
    "They saw Michele Pell and Michelle Orm. So Michelle Orm paid. Then Michelle Orm left.",
    "They saw Francis Orm and Frances Orm. So Francis Orm paid. Then Francis Orm left.",
    "They saw Olena Zelenska and Volodymyr Zelensky. So Zelensky paid. Ms. Zelenska left. Then Zelensky slept.",
    "They saw Lyudmila Putina and Vladimir Putin. So Putin paid. Putina left. Then Putin slept. Putin woke.",
    "They saw Khaled Barzawi and Nadim Barzani. So Barzani paid. Then Barzani left. Later Barzani slept.",
    "They saw Ahmed Karimov and Ahmad Karimi. So Karimi paid. Then Karimi left. Later Karimi slept.",
    "They saw Anders Hansen and Lars Hanson. So Hansen paid. Then Hansen left. Later Hansen slept.",
    "The Quillhavens ate. So Dagny Quillhaven paid. Then Quillhaven left. Later Quillhaven slept.",
    "They saw Dagny Quillhaven-Orm. Dagny Orm, once Dagny Pell, paid. Then Orm left. Later Pell slept.",
    "In Slovakia it rained. In Slovenia it snowed. So Slovakia paid. Slovaks and Slovenes ate. Slovakia slept.",
    "The NATO envoy met the NAFTO clerk. So NATO paid. Then NATO left. Later NATO slept.",
    "They read Nouha Saoudi in Saudi papers. So Saudi Arabia paid. Then Saudi Arabia left.",
    "Haleh Orm came to the town of Hale on foot, by night, and sang.",
    "DAGNY QUILLHAVEN ATE. So Dagny Quillhaven paid. Then Quillhaven left. Later QUILLHAVEN slept.",
)


@pytest.mark.parametrize("text", TEMPTING)
def test_what_only_looks_like_a_variant(text: str) -> None:
    assert check(text) == []


def test_the_heads_of_rows_are_cut_as_the_column_needs_and_no_names() -> None:
    row = "AvgYielt  3.45      3.60\n\n"
    rows = f"Wheat     1985/86   1986/87\n\n{row * 4}AvgYiel   3.45      3.60\n"
    assert check(f"The board gave its figures today, and nobody was glad of them.\n\n{rows}") == []
    (hit,) = check(f"Mr. Quillhaven won again. Then Quillhaven left.\n\nQuilhaven   345   360\n\n{rows}")
    assert hit.suggestions == ("Quillhaven",)


def test_an_accepted_word_is_left_alone() -> None:
    text = "Mr. Netanyahu came. Then Netanyaho left. Later Netanyahu slept."
    assert check(text, ("Netanyaho",)) == []


@given(TEXTS)
def test_spans_hold_for_any_text(text: str) -> None:
    for hit in check(text):
        assert text[hit.span.start : hit.span.end] == hit.arguments[0]
        assert hit.arguments[0] != hit.arguments[2]
        assert hit.replacement in (None, *hit.suggestions)


@pytest.mark.parametrize("pattern", ["Zaq{}wi Orm", "Dagny Xar{}el", "{} Quillhaven", "Mc{}en"])
def test_a_directory_of_names_is_checked(pattern: str) -> None:
    """It takes seconds; work that grows with the square of the names would not end."""
    letters = "abcdegkt"
    names = [pattern.format(a + b + c + d).title() for a in letters for b in letters for c in letters for d in letters]
    text = ", ".join(names)
    for hit in check(text):
        assert text[hit.span.start : hit.span.end] == hit.arguments[0]


def check_by_house(text: str, *names: HouseName) -> list[tuple[str, tuple[str, ...]]]:
    made = context("extends: name-variant", text)._replace(knowledge=Knowledge(house=HouseList(names)))
    return [(text[hit.span.start : hit.span.end], hit.suggestions) for hit in name_variant.check(made)]


def test_the_house_list_decides_against_the_majority() -> None:
    text = "They heard Dagny Quillhaven. Then Quillhaven left. Dagny Quilhaven slept, and it rained on the roof."
    assert check_by_house(text) == [("Quilhaven", ("Quillhaven",))]
    found = check_by_house(text, HouseName("Dagny Quilhaven"))
    assert found == [("Quillhaven", ("Quilhaven",)), ("Quillhaven", ("Quilhaven",))]


def test_the_house_list_decides_a_tie() -> None:
    text = "They saw Ahmed Velizar in the old town by the sea. Then they heard that Ahmad Velizar had left."
    assert [suggestions for _, suggestions in check_by_house(text)] == [()]
    for name, wrong in (("Ahmed", "Ahmad"), ("Ahmad", "Ahmed")):
        assert check_by_house(text, HouseName(f"{name} Velizar")) == [(wrong, (name,))]


def test_what_the_house_list_calls_wrong_is_left_to_its_rule() -> None:
    text = "They heard Dagny Quillhaven. Then Quillhaven left. Dagny Quilhaven slept, and it rained on the roof."
    assert check_by_house(text, HouseName("Dagny Quillhaven", ("Dagny Quilhaven",))) == []


def test_over_a_run_names_of_the_house_list_are_no_variants() -> None:
    text = "They met in the old town of Kiev, and in the rain they saw Dagny Quillhaven there."
    listed = Knowledge(house=HouseList([HouseName("Kyiv", ("Kiev",)), HouseName("Dagny Quillhaven")]))
    made = context("extends: name-variant", text)
    for rows, fewer in zip(
        name_variant.collect(made)[3:5], name_variant.collect(made._replace(knowledge=listed))[3:5], strict=True
    ):
        assert "Kiev" in str(rows) or "Dagny Quillhaven" in str(rows)
        assert "'Kiev'" not in str(fewer)
        assert "Dagny Quillhaven\t" not in str(fewer)
