"""Verbs of speech that judge what is said."""

from __future__ import annotations

import pytest
from run_check import card, hits, matches, messages

from newslint.errors import CardError

CARD = "extends: loaded-verb\nverbs: {claim: doubts, admit: blames, insist: doubts, boast: mocks}"


@pytest.mark.parametrize(
    ("text", "verb", "plain"),
    [
        ("“I never saw it,” the treasurer claimed.", "claimed", "said"),
        ("The treasurer claims that he never saw it.", "claims", "says"),
        ("They claim he never saw it.", "claim", "say"),
        ("Pell left, insisting he never saw it.", "insisting", "saying"),
        ("Pell has repeatedly admitted that he saw it.", "admitted", "said"),
    ],
)
def test_a_verb_that_judges(text: str, verb: str, plain: str) -> None:
    (hit,) = hits(CARD, text)
    assert (text[hit.span.start : hit.span.end], hit.suggestions, hit.safety) == (verb, (plain,), "unsafe")


@pytest.mark.parametrize(
    "text",
    [
        "He was admitted to the hospital.",
        "The flood claimed nine lives, and Pell claimed responsibility.",
        "Her claim that it sank was true. Orrin's claims that it sank were not.",
        "It was claimed by nobody. The claimed land lies fallow. Pell insisted on a vote.",
        "“He claimed that he was ill,” she said.",
        "Pell said that he was ill.",
    ],
)
def test_no_such_verb(text: str) -> None:
    assert matches(CARD, text) == []


def test_the_message_says_what_the_verb_implies() -> None:
    card_yaml = CARD + "\nmessage: '%s %s, %s'"
    assert messages(card_yaml, "Pell boasted that he won.") == ["boasted mocks, said"]


def test_a_verb_is_one_word() -> None:
    with pytest.raises(CardError, match="is no verb"):
        card("extends: loaded-verb\nverbs: {point out: nothing}")
