"""Every shipped card: its examples hold, and it says what a card must say."""

import pytest

from newslint.checks.base import Card
from newslint.examples import run_examples
from newslint.ruleset.loader import load_cards

CARDS = load_cards()


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_examples_hold(card: Card) -> None:
    problems = [
        f"line {r.example.line}: {r.problem}" for r in run_examples(CARDS, [card.id]) if r.example and r.problem
    ]
    assert not problems


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_a_card_says_why_and_shows_good_and_bad(card: Card) -> None:
    assert len(card.why) > 60, "why: say in a sentence or two why the rule is there"
    assert sum(example.bad for example in card.examples) >= 2
    assert sum(not example.bad for example in card.examples) >= 2
    assert "%s" in card.message
