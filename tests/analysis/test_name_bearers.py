"""Whose the names of an article are."""

from __future__ import annotations

import pytest

from newslint.analysis import Analysis
from newslint.document.readers import read_text


def bearers(text: str) -> dict[str, str]:
    """For each form of a name the full name of its bearer."""
    mentions = Analysis(read_text(text, "article.txt")).mentions
    return {form: mentions.full_name(places[0]) for form, places in mentions.by_form.items()}


@pytest.mark.parametrize(
    ("text", "form", "full"),
    [
        # Of two who are named as often a surname means the one who is named first.
        ("They heard Orson Pell. His aide is Alma Pell. Then Pell left.", "Pell", "Orson Pell"),
        ("They heard Orson Pell and Alma Pell. Then Pell left.", "Pell", "Pell"),
        # A given name is its bearer's, whoever the surname stands for.
        ("They heard Orson Pell. Then Orson Pell met Alma Pell. They liked Alma.", "Alma", "Alma Pell"),
        ("They heard Oscar Pell. Then Pell won an Oscar.", "Oscar", "Oscar"),
        # One that no list has is, too, where the surname stands alone.
        ("They heard Zhamira Pell. Then Pell left with Zhamira.", "Zhamira", "Zhamira Pell"),
        # A married woman is named by her maiden name, too.
        ("They saw Nancy Pell, who was Nancy Davis. So Nancy Davis Pell left.", "Nancy Davis", "Nancy Pell"),
        ("They saw Nancy Pell, who was Nancy Davis. So Nancy Davis Pell left.", "Nancy Davis Pell", "Nancy Pell"),
        ("They saw Laurence Pell. Then L.H. Pell left.", "L.H. Pell", "Laurence Pell"),
        ("They saw Laurence Pell. Then J.H. Pell left.", "J.H. Pell", "J.H. Pell"),
        # What stands before a full name is no part of it.
        ("They saw Iron Mike Pell. Then Mike Pell left.", "Iron Mike Pell", "Mike Pell"),
        ("They saw Donald Pell. Then Donald Pell Jr. left.", "Donald Pell Jr", "Donald Pell Jr"),
        ("They saw Donald A. Pell Jr. there. Then Donald Pell left.", "Donald Pell", "Donald A. Pell Jr"),
        # Nobody is called so.
        ("They loved Old Hollywood. So Hollywood ate.", "Hollywood", "Hollywood"),
        ("They left Nazi Germany. So Germany fell.", "Germany", "Germany"),
        ("They joined Team Pell. Then Alma Pell left, and Pell slept.", "Pell", "Alma Pell"),
    ],
)
def test_bearers(text: str, form: str, full: str) -> None:
    assert bearers(text)[form] == full
