"""The capitalised words of an article, and the runs in which they stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis import Analysis
from newslint.analysis.name_runs import Capitals, runs
from newslint.document.readers import read_text


def capitals(text: str) -> Capitals:
    return Capitals(Analysis(read_text(text, "a.txt")))


def read(text: str) -> list[str]:
    """The runs as they stand in the text."""
    analysis = Analysis(read_text(text, "a.txt"))
    return [text[run.start : analysis.tokens.span(run.words[-1]).end] for run in runs(analysis, Capitals(analysis))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met Dagny Quillhaven there.", ["Dagny Quillhaven"]),
        ("They met Dagny R. Quillhaven there.", ["Dagny R. Quillhaven"]),
        ("They met J.D. Quillhaven there.", ["J.D. Quillhaven"]),
        ("They met the U.S. Senate there.", ["Senate"]),
        ("They met Ludwig van der Meer there.", ["Ludwig van der Meer"]),
        ("They met bin Zarqan there.", ["bin Zarqan"]),
        ("They met Pell, Quill and Orm.", ["Pell", "Quill", "Orm"]),
        ("They met Orson Pell, Jr., there.", ["Orson Pell, Jr"]),
        ("They saw Orson Pell’s White House.", ["Orson Pell’s", "White House"]),  # a possessive ends a run
        ("They saw St. Albans.", ["St. Albans"]),
        ("They met Orm. Pell left.", ["Orm", "Pell"]),  # a stop parts two
        ("They met Orm-Pell there.", ["Orm-Pell"]),
        ("They met Orm – Pell left.", ["Orm", "Pell"]),
        ("They met Orm\nPell there, and they went on to the old harbour,\nwhere they slept.", ["Orm\nPell"]),
        ("I and The Band left.", ["Band"]),  # function words are no names
        ("", []),
    ],
)
def test_runs(text: str, expected: list[str]) -> None:
    assert read(text) == expected


def test_no_run_goes_over_two_paragraphs() -> None:
    assert read("They went on and met Orm\n\nPell slept all day, and nobody in town knew.") == ["Orm", "Pell"]


def test_of_a_title_only_the_names_that_the_text_has() -> None:
    text = "Mayor Quillhaven Wins the Vote of Spring\n\nOn Sunday the town chose Quillhaven again, by a hair.\n"
    assert read(text)[0] == "Quillhaven"
    assert "Wins" not in capitals(text).firm


def test_capitals_that_are_due_say_nothing() -> None:
    found = capitals("Quillhaven left. “Orm left,” he said: Pell left. They saw Quill, McOrm and Orm’s dog.")
    assert found.firm == {"Quill", "McOrm", "Orm"}
    assert [found.texts[index] for index in sorted(found.due) if index in found.capital] == [
        "Quillhaven",
        "Orm",
        "Pell",
    ]
    assert found.words["Orm"] == [index for index, text in enumerate(found.texts) if text == "Orm"]


@pytest.mark.parametrize(
    ("text", "has_one"),
    [
        ("iPhone", True),
        ("O’Malley", True),
        ("d'Orm", True),
        ("d'orm", False),
        ("NATO", True),
        ("IT", True),
        ("It", False),
        ("l’Orm", True),
    ],
)
def test_words_written_as_names(text: str, has_one: bool) -> None:
    assert (text in capitals(f"They saw {text} there.").words) is has_one


def test_possessives_are_stripped() -> None:
    found = capitals("They saw Orm’s dog and James's hat, and it's late.")
    assert [found.texts[index] for index in found.capital] == ["Orm", "James"]
    assert [found.keys[index] for index in found.capital] == ["orm", "james"]


PARTS = st.sampled_from(
    ["Orm", "Pell’s", "van", "der", "al-", "J.D. ", "R. ", " ", ". ", ", ", "Jr", "\n\n", "“", "the", "É"]
)


@given(st.lists(PARTS, max_size=30).map("".join))
def test_runs_are_apart_and_begin_and_end_in_names(text: str) -> None:
    analysis = Analysis(read_text(text, "a.txt"))
    found = Capitals(analysis)
    done = 0
    for run in runs(analysis, found):
        assert run.words.start >= done
        assert run.words[-1] in found.capital
        assert any(index in found.capital for index in run.words)
        assert run.start <= analysis.tokens.starts[run.words[0]]
        done = run.words.stop
