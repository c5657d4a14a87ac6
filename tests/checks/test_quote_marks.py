"""Straight and curly marks mixed, marks turned the wrong way, a space inside; and their fixes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from run_check import hits, matches, messages

from newslint.api import Desk, configure

CARD = "extends: quote-marks"
CURLY = "“We row,” she said. “We walk,” he said. "


@pytest.fixture(scope="module")
def desk() -> Desk:
    return Desk(configure(isolated=True, select=["quotes.marks"]))


def test_one_finding_for_all_marks_of_the_fewer_kind() -> None:
    text = CURLY + '"We swim," they said.'
    (hit,) = hits(CARD, text)
    assert (hit.span, hit.replacement, hit.safety) == ((40, 41), "“", "safe")
    assert [(text[span.start : span.end], right) for span, right in hit.also] == [('"', "”")]
    assert messages(CARD, text) == ["2 of 6 are straight, the others curly"]


def test_curly_among_straight(desk: Desk) -> None:
    text = '"We row," she said. "We walk." “We swim.”'
    assert messages(CARD, text) == ["2 of 6 are curly, the others straight"]
    assert desk.fix_text(text) == text.replace("“", '"').replace("”", '"')


def test_an_article_of_halves_is_not_fixed_unseen(desk: Desk) -> None:
    text = '"We row," she said. “We walk.”'
    assert [hit.safety for hit in hits(CARD, text)] == ["unsafe"]
    assert desk.fix_text(text) == text
    assert desk.fix_text(text, unsafe=True) == "“We row,” she said. “We walk.”"


def test_an_article_put_together_of_copy_of_two_kinds_is_a_suggestion() -> None:
    straight = '"We swim," they said. '
    assert [hit.level for hit in hits(CARD, CURLY * 3 + straight * 3)] == ["suggestion"]
    assert [hit.level for hit in hits(CARD, CURLY * 3 + straight * 2)] == [None]
    assert [hit.level for hit in hits(CARD, CURLY * 10 + straight * 3)] == [None]


def test_pairs_of_apostrophes_are_straight_marks(desk: Desk) -> None:
    assert desk.fix_text(CURLY + "''We swim,'' they said.") == CURLY + "“We swim,” they said."


def test_a_pair_of_which_one_is_straight(desk: Desk) -> None:
    assert messages(CARD, CURLY + '“We swim," they said.') == ["1 of 6 is straight, the others curly"]
    assert desk.fix_text(CURLY + '“We swim," they said.') == CURLY + "“We swim,” they said."


@pytest.mark.parametrize(
    ("text", "found", "fixed"),
    [
        ("”We row,” she said.", "”", "“We row,” she said."),
        ("“We row,“ she said.", "“", "“We row,” she said."),
        ("“’We row,’” he said.", "’", "“‘We row,’” he said."),
        ("A ‘D-‘ rating.", "‘", "A ‘D-’ rating."),
        ("“ We row,” she said.", "“ ", "“We row,” she said."),
        ('She said, "We row. " Then she rowed.', ' "', 'She said, "We row." Then she rowed.'),
        ("“We row. “\n\nThey rowed.", " “", "“We row.”\n\nThey rowed."),
        ("In the ‘90s we rowed.", "‘", "In the ’90s we rowed."),
        ("Lund‘s boat didn‘t sink.", "‘", "Lund’s boat didn’t sink."),
    ],
)
def test_a_mark_that_is_set_wrong(desk: Desk, text: str, found: str, fixed: str) -> None:
    assert matches(CARD, text) == [found]
    assert desk.fix_text(text) == fixed
    assert not desk.check_text(desk.fix_text(text)).findings


@pytest.mark.parametrize(
    "text",
    [
        CURLY + "The plank is 12\" wide, 6'2\" long and from the '90s; it's the players' own.",
        '“A 12" plank,” she said.',
        "“She said, ‘We row.’ ” “ ‘We row,’ he said.”",
        "“ … we row,” she said.",
        "„Wir rudern“, sagte sie. »Wir gehen«, sagte er.",
        "« Nous ramons », dit-elle.",
        "‘20 boats sank,’ the log says of the players’ regatta.",
        "“We row, she said.",
        "“\nWe row\n”",
        "He said the ’90s were ’em all: rock ’n’ roll.",
        'She said "hello" and " ',
        "",
    ],
)
def test_nothing_to_report(text: str) -> None:
    assert matches(CARD, text) == []


def test_what_is_suppressed_is_not_fixed(desk: Desk) -> None:
    kept = '<!-- newslint off quotes.marks -->\n\n"We swim," they said.\n\n<!-- newslint on quotes.marks -->\n\n'
    text = CURLY + CURLY + '\n\n"We dive," they said.\n\n' + kept + '"We sink," they said.\n'
    assert (
        desk.fix_text(text, "a.md")
        == CURLY + CURLY + "\n\n“We dive,” they said.\n\n" + kept + "“We sink,” they said.\n"
    )


@given(
    st.lists(
        st.sampled_from(['"', "“", "”", "‘", "’", "'", "''", " ", "a", "We row", ",", ".", "90s", "\n\n", "s"]),
        max_size=30,
    )
)
def test_fixing_ends_clean(desk: Desk, parts: list[str]) -> None:
    text = "".join(parts)
    fixed = desk.fix_text(text)
    assert not [finding for finding in desk.check_text(fixed).findings if finding.fix and finding.fix.safety == "safe"]
