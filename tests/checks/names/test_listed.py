"""Which names a list of names shows, and how each is written there."""

from __future__ import annotations

import pytest
from any_names import TEXTS
from hypothesis import given

from newslint.analysis import Analysis
from newslint.checks.names.listed import Listed, listed
from newslint.document.readers import read_text


def names(text: str) -> list[Listed]:
    return list(listed(Analysis(read_text(text, "article.txt"))))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # “Of” joins what belongs to an institution.
        (
            "She left the University of Marl and the Center for the Blind.",
            ["University of Marl", "Center for the Blind"],
        ),
        # A plain word is a name where it stands again and again.
        ("They praised the Rule of Law. Divided they fell.", []),
        ("They read the Intercept. So the Intercept won.", ["Intercept", "Intercept"]),
        ("They read the Intercept. So the Intercept won the intercept.", []),
        ("She left the Department then.", []),
        ("MANY people left. The FULL TEXT is lost.", []),
        ("Hope left us. Wolf reported that.", ["Wolf"]),
        # An office is no part of a name.
        ("They saw a Texas Congressman there.", ["Texas"]),
        ("They saw Larry King there.", ["Larry King"]),
    ],
)
def test_what_is_listed(text: str, expected: list[str]) -> None:
    assert [one.form for one in names(text)] == expected


@pytest.mark.parametrize(
    ("text", "form", "name"),
    [
        ("They praised Orson Pell Jr. and left.", "Orson Pell Jr.", "Orson Pell Jr."),
        ("They praised Orson K. Pell Jr. and left. Then Pell slept.", "Pell", "Orson K. Pell Jr."),
        ("They saw Iron Mike Pell. Then Mike Pell left.", "Mike Pell", "Mike Pell"),
        ("MARLOW, Ore. - They left Marlow then.", "MARLOW", "Marlow"),
        ("They saw Hilda Pell. Her aide is Bill Pell. Then Mr. Pell left Mrs. Pell.", "Pell", "Bill Pell"),
        ("They saw Ronald Pell. Then Ronnie left.", "Ronnie", "Ronald Pell"),
    ],
)
def test_how_it_is_written(text: str, form: str, name: str) -> None:
    assert next(one.name for one in names(text) if one.form == form) == name


@given(TEXTS)
def test_forms_stand_where_they_are_said_to(text: str) -> None:
    prose = read_text(text, "article.txt").prose
    for one in names(text):
        assert " ".join(prose[one.span.start : one.span.end].split()) in (one.form, one.form.removesuffix("."))
