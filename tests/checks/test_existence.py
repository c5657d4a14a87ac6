"""Existence: Vale's keys, its order of arguments, and what newslint adds."""

from __future__ import annotations

import pytest
from run_check import card, hits, matches, messages

from newslint.errors import CardError


@pytest.mark.parametrize(
    ("keys", "text", "found"),
    [
        ("tokens: [very, really]", "It was very, very good. Really.", ["very", "very"]),
        ("tokens: [very]\nignorecase: true", "Very good, VERY good.", ["Very", "VERY"]),
        ("tokens: [art]", "The part of art.", ["art"]),
        ("tokens: [art]\nnonword: true", "The part of art.", ["art", "art"]),
        ("tokens: ['rat(?:her)?']", "A rat, rather.", ["rat", "rather"]),
        ("tokens: [in, inside]", "They went inside.", ["inside"]),  # the word boundary makes it try the next
        ("tokens: [in, inside]\nnonword: true", "They went inside.", ["in"]),  # the first that matches
        ("tokens: ['', ' ', so]", "And so on.", ["so"]),
        ("raw: ['(?:is|was)\\s+', '\\w+ed\\b']", "It was expected. He sang.", ["was expected"]),
        (
            "raw: ['\\b(?:is|was)\\s+']\ntokens: ['\\w+ed', sung]",
            "It was expected and is sung.",
            ["was expected", "is sung"],
        ),
        ("raw: ['\\s+(?:by)\\b']\ntokens: [made]\nappend: true", "Made by us, made by them.", ["made by"]),
        ("tokens: [quite]\nexceptions: [quite right]", "That is quite right and quite wrong.", ["quite"]),
        (
            "tokens: ['\\w+ly']\nexceptions: [early, family]",
            "Early or early, the family left quickly.",
            ["Early", "quickly"],
        ),
        ("tokens: ['\\w+ly']\nexceptions: ['(?i)early']", "Early and quickly.", ["quickly"]),
        ("tokens: ['node\\.?js']\nignorecase: true\nexceptions: [Node.js]", "Node.js and nodejs", ["nodejs"]),
        ("tokens: [at the end]", "It was at  the\nend of the day, as they\nsay.", ["at  the\nend"]),
        ("tokens: [don't]", "Don't; they don't and don’t.", ["don't", "don’t"]),
        ('tokens: ["[\'’]s"]\nnonword: true', "Its; it's.", ["'s"]),
        ("tokens: [Москва, naïve]", "Москва is naïve.", ["Москва", "naïve"]),
        ("tokens: ['(?i)foo', bar]", "FOO BAR", ["FOO", "BAR"]),  # a flag runs on, as in .NET
        ("tokens: ['^But']", "But no. But yes.\n\nBut why?", ["But", "But"]),
        ("tokens: ['(\\w+) \\1']", "It was had had so.", ["had had"]),
        ("scope: heading\ntokens: [So]", "So it goes\n\nSo they said on Monday, and so it was.", ["So"]),
        ("scope: sentence\ntokens: ['^So']", "It did. So they left. No.", ["So"]),
    ],
)
def test_finds_what_vale_finds(keys: str, text: str, found: list[str]) -> None:
    assert matches("extends: existence\n" + keys, text) == found


def test_many_tokens_mean_the_same_as_one_alternation() -> None:
    tokens = "[in, inside, into, out, outside, out of, out of order, order]"
    text = "Outside, in the inside, it was out of order."
    assert matches(f"extends: existence\ntokens: {tokens}", text) == ["in", "inside", "out", "order"]


def test_what_people_said_is_passed_over_unless_asked() -> None:
    text = "It was very late. “We are very sorry,” the mayor said."
    assert [hit.span for hit in hits("extends: existence\ntokens: [very]", text)] == [(7, 11)]
    assert len(hits("extends: existence\ntokens: [very]\ninside-quotes: true", text)) == 2


def test_accepted_words_pass() -> None:
    assert matches("extends: existence\ntokens: ['\\w+gate']", "Watergate, floodgate", words=["*gate"]) == []
    assert matches("extends: existence\ntokens: ['\\w+gate']\nvocab: false", "Watergate", words=["Watergate"]) == [
        "Watergate"
    ]
    assert matches("extends: existence\ntokens: ['\\w+gate']\nnonword: true", "Watergate", words=["Watergate"]) == [
        "Watergate"
    ]


def test_messages() -> None:
    base = "extends: existence\ntokens: [firstly]\nmessage: \"Use '%s', not '%s'\"\n"
    assert messages(base, "firstly") == ["Use 'firstly', not ''"]
    assert messages(base + "action: {name: replace, params: [first]}", "firstly") == ["Use 'firstly', not 'first'"]


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ("tokens: []", "there is nothing to look for"),
        ("tokens: ['  ']", "there is nothing to look for"),
        ("tokens: [fine, '(fine']", "the pattern “\\(fine” does not hold: a group is not closed"),
        ("tokens: [a, b, c, d, e, f, g, 'h[i']", "“h\\[i” does not hold: a set is not closed"),
        ("tokens: ['*a']", "nothing to repeat"),
        ("tokens: ['a\\q']", "is not known here"),
        ("tokens: ['(?n)a']", "there is no flag “n”"),
        ("tokens: [a]\nexceptions: ['b)']", "“b\\)” does not hold: a bracket closes"),
        ("tokens: [a]\naction: {name: edit, params: [trimm, b]}", "there is no edit “trimm”; did you mean “trim”"),
        ("tokens: [a]\naction: {name: edit, params: [trim]}", "takes 1 parameter"),
    ],
)
def test_a_bad_card_is_refused_in_plain_words(keys: str, said: str) -> None:
    with pytest.raises(CardError, match=said):
        card("extends: existence\n" + keys)
