"""Cards as Markdown."""

import pytest

from newslint.checks.base import Card
from newslint.docgen import describe, handbook, table
from newslint.ruleset.loader import load_cards

CARDS = load_cards()


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_every_card_is_described(card: Card) -> None:
    text = describe(card)
    assert text.startswith(f"# {card.id}\n")
    assert text.endswith("\n")
    assert card.why in text
    assert text.count("- Bad: ") == sum(example.bad for example in card.examples)
    for option in card.options:
        assert f"- `{option}` (" in text


def test_the_table_has_every_rule() -> None:
    rows = table(CARDS).splitlines()
    assert len(rows) == len(CARDS) + 2
    assert rows[2].startswith(f"| {CARDS[0].id} | {CARDS[0].level} |")


def test_the_handbook_has_a_chapter_a_rule() -> None:
    text = handbook(CARDS)
    assert text.count("\n## ") == len(CARDS)
    assert text.startswith("# The rules\n")
