"""The parts of a news article that stand apart from its running text."""

from __future__ import annotations

import pytest

from newslint.document.news import (
    MAX_HEADLINE_WORDS,
    dateline,
    is_byline,
    is_headline,
    is_row,
    is_subheading,
    is_title_case,
)

LEAD = (
    "The ferry that had carried the island’s mail for sixty years sank at dawn on Monday off the northern cape, its "
    "owner said."
)


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("WASHINGTON (AP) — The Senate voted.", "WASHINGTON (AP) — "),
        ("HAVN, Norway — The ferry sank.", "HAVN, Norway — "),
        ("HAVN — The ferry sank.", "HAVN — "),
        ("HAVN -- The ferry sank.", "HAVN -- "),
        ("Havn (Reuters) - The ferry sank.", "Havn (Reuters) - "),
        ("Harbour News/ The ferry sank.", "Harbour News/"),
        ("The ferry sank — and with it all hope.", ""),
        ("NATO said the ferry sank.", ""),
        ("He said (as always) that it sank.", ""),
        ("", ""),
    ],
)
def test_datelines(text: str, taken: str) -> None:
    assert text[: dateline(text)].strip() == taken.strip()


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("By Dagny Vestergaard", True),
        ("BY DAGNY VESTERGAARD", True),
        ("By Dagny Vestergaard and Bo Lund, staff writers", True),
        ("Photographs by Bo Lund", True),
        ("Published March 3, 2026", True),
        ("Updated 9:15 a.m. on 3 March 2026", True),
        ("By the time it sank, the crew was gone.", False),
        ("By noon the crew was gone", False),
        ("By", False),
        ("Updated at noon", False),
        ("Bystanders wept", False),
    ],
)
def test_bylines(text: str, is_one: bool) -> None:
    assert is_byline(text) is is_one


@pytest.mark.parametrize(
    ("first", "second", "is_one"),
    [
        ("Ferry sinks off cape", "The ferry sank at dawn on Monday.", True),
        ("Ferry Sinks Off Cape, Crew Is Saved.", "It sank.", True),  # set as a title, stop or no stop
        ("The ferry sank.", LEAD, True),  # short before a long one
        ("The ferry sank.", "HAVN (AP) — It sank.", True),
        ("The ferry sank.", "It was old.", False),
        (LEAD, "It was old.", False),
        ("word " * MAX_HEADLINE_WORDS, LEAD, True),
        ("word " * (MAX_HEADLINE_WORDS + 1), LEAD, False),
        ("HAVN (AP) — The ferry sank", LEAD, False),
        ("* * *", LEAD, False),
    ],
)
def test_headlines(first: str, second: str, is_one: bool) -> None:
    assert is_headline(first, second) is is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("What next", True),
        ("What Next for the Island and Its Old Harbour", True),
        ("What is next for the island and its harbour", False),  # too long for one that is no title
        ("It was old.", False),
        ("“We lost it,” she said", False),
        ("“We Lost It”", False),
        ("- Mail", False),
        ("what next", False),
        ("…", False),
    ],
)
def test_subheadings(text: str, is_one: bool) -> None:
    assert is_subheading(text) is is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Ferry Sinks off the Cape", True),
        ("Ferry sinks off the Cape", False),
        ("Ferry", False),
        ("The of and", False),
        ("One Two Three Four five", True),  # nearly every word
    ],
)
def test_title_case(text: str, is_one: bool) -> None:
    assert is_title_case(text.split()) is is_one


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Rye        12.5     nil     nil", True),
        ("Rye\tnil\tnil", True),
        ("Other West   nil   nil", True),
        ("Start stocks 1,905 1,905 442", True),
        ("It rained.  They left.  The mayor stayed.", False),  # two spaces behind a stop
        ("Rye fell 2 percent in May and 3 percent in June.", False),
        ("The mayor   left the town   in a hurry   with his dog and his books.", False),
        ("Rye   fell", False),
    ],
)
def test_rows_of_tables(line: str, is_one: bool) -> None:
    assert is_row(f"A page.\n{line}\nThe end.", len("A page.\n") + 2) is is_one
