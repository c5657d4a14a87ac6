"""Names over a whole run: a form that one article has, against the form that many have."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest
from any_names import TEXTS
from hypothesis import given
from hypothesis import strategies as st
from run_check import context

from newslint.checks.base import RunHit
from newslint.checks.name_variant import collect
from newslint.checks.names import run
from newslint.checks.names.slips import times
from newslint.model import Place, Span


def collected(articles: Mapping[str, str]) -> dict[str, Any]:
    """The values of a run as the engine hands them back: through JSON, places restored."""
    taken = {path: collect(context("extends: name-variant", text)) for path, text in articles.items()}
    values: dict[str, Any] = json.loads(json.dumps(taken))
    for value in values.values():
        for number, at in ((2, 4), (4, 3)):
            for entry in value[number]:
                entry[at] = Place(Span(*entry[at][0]), *entry[at][1:])
    return values


def conclude(articles: Mapping[str, str]) -> list[RunHit]:
    return list(run.conclude(dict(sorted(collected(articles).items()))))


MANY = {f"b{number}.txt": "The poll of Quinnipiac came out. Then Sen. Kirsten Velizar read it." for number in range(24)}


@pytest.mark.parametrize(
    ("text", "form", "twin", "files"),
    [
        ("A poll of Quinipiac came out.", "Quinipiac", "Quinnipiac", 24),
        ("They heard Sen. Kristen Velizar.", "Kristen", "Kirsten", 24),
        ("They heard Kirsten Velizer.", "Velizer", "Velizar", 24),
    ],
)
def test_a_form_of_one_article_against_that_of_many(text: str, form: str, twin: str, files: int) -> None:
    (hit,) = conclude({"a.txt": text, **MANY})
    assert (hit.path, hit.place.text, hit.suggestions) == ("a.txt", form, (twin,))
    assert hit.place.span == Span(text.index(form), text.index(form) + len(form))
    assert hit.arguments[:4] == (form, "once", twin, f"in {files} articles")


@pytest.mark.parametrize(
    "text",
    [
        "They heard Orson Velizer.",  # another given name: another bearer
        "They heard Kristen Pell.",  # another surname
        "The Velizars came.",
        "A poll of Quinnipiac came out.",
        "A poll of Quinnipiac came out. So Quinnipiac said. Then Quinipiac slept.",  # the article's own check has it
    ],
)
def test_what_the_run_leaves_alone(text: str) -> None:
    assert conclude({"a.txt": text, **MANY}) == []


def test_a_surname_of_many_says_nothing_of_a_lone_form() -> None:
    given = ("Alma", "Tim", "Orson", "Maria", "Lars", "Nina", "Ruth", "Karl", "Hugo", "Anna", "Otto", "Ida")
    many = {f"b{number}.txt": f"They heard {name} Velizar there." for number, name in enumerate(given)}
    assert conclude({"a.txt": "They heard Velizer there.", **many}) == []


def test_an_empty_run() -> None:
    assert conclude({}) == []
    assert conclude({"a.txt": ""}) == []


def test_a_form_that_stands_often_in_its_article_is_a_usage() -> None:
    text = "A poll of Quinipiac came out. Then Quinipiac slept."
    assert len(conclude({"a.txt": text, **MANY})) == 1
    assert conclude({"a.txt": text + " Later Quinipiac woke.", **MANY}) == []


def test_a_form_that_a_tenth_of_the_articles_have_is_a_usage() -> None:
    others = {f"c{number}.txt": "A poll of Quinipiac came out." for number in range(3)}
    assert conclude({**others, **MANY}) == []


def test_a_small_run_decides_by_its_few_articles() -> None:
    few = dict(list(MANY.items())[:2])
    (hit,) = conclude({"a.txt": "A poll of Quinipiac came out.", **few})
    assert (hit.arguments[0], hit.suggestions) == ("Quinipiac", ("Quinnipiac",))
    one = dict(list(MANY.items())[:1])
    (hit,) = conclude({"a.txt": "A poll of Quinipiac came out.", **one})
    assert (hit.path, hit.arguments[:4]) == ("a.txt", ("Quinipiac", "once", "Quinnipiac", "in another article"))
    assert [hit.arguments[0] for hit in conclude({"a.txt": "They heard Kirsten Velizer.", **few})] == ["Velizer"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("They heard Orson Quinnipiac.", "A poll of Quinipiac came out."),  # a bearer and something else
        ("They saw Xapar there.", "They saw Xaper there."),  # neither is known, both are short
        ("A poll of Quinnipiac came out. The Quinipiac yawned.", "Nobody came."),  # the article's own check has it
    ],
)
def test_two_articles_that_say_nothing_of_each_other(one: str, other: str) -> None:
    assert [hit for hit in conclude({"a.txt": one, "b.txt": other}) if hit.path == "b.txt"] == []


def test_of_two_long_names_in_a_small_run_the_one_that_stands_more_often_is_right() -> None:
    (hit,) = conclude(
        {"a.txt": "They saw Xaparicann there. So Xaparicann left.", "b.txt": "They saw Xaparicnan there."}
    )
    assert (hit.path, hit.suggestions) == ("b.txt", ("Xaparicann",))


def test_the_correction_has_the_apostrophe_of_the_form() -> None:
    many = {f"b{number}.txt": "They heard Orson O'Quinnix there." for number in range(24)}
    (hit,) = conclude({"a.txt": "They heard Orson O’Quinix there.", **many})
    assert (hit.arguments[0], hit.suggestions) == ("O’Quinix", ("O’Quinnix",))


@pytest.mark.parametrize(("count", "words"), [(1, "once"), (2, "twice"), (3, "3 times"), (12, "12 times")])
def test_how_often_in_words(count: int, words: str) -> None:
    assert times(count) == words


@given(st.dictionaries(st.sampled_from("abcdefghijkl"), TEXTS), st.randoms(use_true_random=False))
def test_the_order_of_files_does_not_matter(articles: dict[str, str], random: Any) -> None:
    paths = list(articles)
    random.shuffle(paths)
    values = collected(articles)
    hits = sorted(run.conclude(values))
    assert sorted(run.conclude({path: values[path] for path in paths})) == hits
    assert all(articles[hit.path][hit.place.span.start : hit.place.span.end] == hit.arguments[0] for hit in hits)
