"""Full names compared over a whole run."""

from __future__ import annotations

import pytest
from run_check import context

from newslint.checks.base import RunHit
from newslint.checks.names.evidence import Evidence
from newslint.checks.names.people import variants
from newslint.checks.names.people_entries import full_names
from newslint.model import Span


def found(*articles: str) -> list[RunHit]:
    values = {}
    for number, text in enumerate(articles):
        asked = context("extends: name-variant", text)
        values[f"{number}.txt"] = full_names(asked, Evidence(asked), [])
    return list(variants(values))


def test_a_full_name_is_kept_with_its_office_and_place() -> None:
    asked = context("extends: name-variant", "They met Mayor Dagny Orm. So Dagny Orm sang.")
    line = full_names(asked, Evidence(asked), [])
    assert line.split("\t")[:6] == ["Dagny Orm", "2", "mayor", "1", "15", "24"]
    assert full_names(asked, Evidence(asked), [Span(20, 22)]) == ""


def test_the_part_that_differs_is_named() -> None:
    (hit,) = found("They met Stephen Orm there.", "They met Stephen Orm there.", "They met Steven Orm there.")
    assert (hit.path, hit.place.text, hit.place.span, hit.suggestions) == ("2.txt", "Steven", Span(9, 15), ("Stephen",))
    assert hit.arguments == ("Steven", "once", "Stephen", "in 2 articles", "first in 0.txt, line 1")
    assert hit.place.excerpt[hit.place.excerpt_at :].startswith("Steven Orm")


def test_one_against_one_is_told_without_a_correction() -> None:
    (hit,) = found("They met Mayor Gavin Petersen there.", "They met Mayor Gavin Peterson there.")
    assert (hit.path, hit.arguments[0], hit.suggestions) == ("1.txt", "Peterson", ())


@pytest.mark.parametrize(
    "articles",
    [
        ("They met Tim Petersen there.", "They met Ann Peterson there."),  # two given names
        ("They met Mayor Tim Petersen there.", "They met Judge Tim Peterson there."),  # two offices
        ("They met Tim Petersen and a cook, Tim Peterson.", "They met Tim Petersen there."),  # one article has both
        ("They met Maria Orm there.", "They met Mario Orm there."),  # two usual given names
        ("They met Ivana Orm there.", "They met Ivanka Orm there."),
        ("They met Rajesh Petersen there.", "They met Rakesh Petersen there."),  # of other lands
        ("They met J. Petersen there.", "They met J. Peterson there."),
    ],
)
def test_two_bearers(articles: tuple[str, ...]) -> None:
    assert found(*articles) == []


@pytest.mark.parametrize(("usual", "rare", "level"), [("Sayed", "Syed", "suggestion"), ("Stephen", "Steven", None)])
def test_in_a_large_run_a_transliterated_given_name_is_a_usage(usual: str, rare: str, level: str | None) -> None:
    others = [f"They met Orson Quill{chr(97 + n)}el there." for n in range(20)]
    (hit,) = found(*others, *[f"They met {usual} Petersen there."] * 4, f"They met {rare} Petersen there.")
    assert (hit.arguments[0], hit.level) == (rare, level)


def test_in_a_large_run_one_against_two_is_no_majority() -> None:
    others = [f"They met Orson Quill{chr(97 + n)}el there." for n in range(20)]
    usual = ["They met Gavin Petersen there."] * 2
    wrong = "They met Gavin Peterson there."
    assert found(*usual, wrong, *others) == []
    assert [hit.arguments[0] for hit in found(*usual, *usual, wrong, *others)] == ["Peterson"]


def test_capitals_inside() -> None:
    usual = ["They met Ron DeSantis there."] * 2
    assert [hit.arguments[0] for hit in found(*usual, "They met Ron Desantis there.")] == ["Desantis"]
    assert found(*usual, "They met RON DESANTIS there.") == []
