"""A quotation mark without a partner."""

from __future__ import annotations

import pytest
from run_check import hits, messages

CARD = "extends: unclosed-quote"


def found(text: str) -> list[int]:
    return [hit.span.start for hit in hits(CARD, text)]


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("“We will rebuild, the mayor said.", 0),
        ("We will rebuild,” the mayor said.", 16),
        ('He called it "bold, he said.', 13),
        ("''We will rebuild, the mayor said. ''Soon.''", 0),
        ("« Nous partons, dit-il.", 0),
    ],
)
def test_an_odd_mark(text: str, at: int) -> None:
    assert found(text) == [at]


def test_the_rest_of_the_article_is_read_as_it_stands() -> None:
    text = "“We will rebuild, the mayor said.\n\n“Soon,” he said. “Very soon.”\n\nIt rained,” she said."
    assert found(text) == [0, text.index("rained,") + 7]
    text = (
        "The mayor spoke. “We will rebuild, he said, “and soon.” He left.\n\n“Soon,” he said.\n\nIt rained,” she said."
    )
    assert found(text) == [text.index("“"), text.index("rained,") + 7]


@pytest.mark.parametrize(
    "text",
    [
        "“We will rebuild,” the mayor said.",
        "“We will rebuild,” the mayor said. “Soon.\n\n“Very soon.”",
        'He is 6\'2" and 5’11”, and the plank is 4" wide.',
        "The '90s, rock 'n' roll and the players' club.",
        '<a href="x">A link</a>',
        "",
    ],
)
def test_nothing_to_report(text: str) -> None:
    assert found(text) == []


def test_the_message_says_which_mark_and_what_is_missing() -> None:
    card = "extends: unclosed-quote\nmessage: '%s: %s'"
    assert messages(card, "“We stay, she said.") == ["“: closes"]
    assert messages(card, "We stay,” she said.") == ["”: opens"]
