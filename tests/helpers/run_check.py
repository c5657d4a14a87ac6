"""A kind of check run on a card and a text, as the engine would run it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from newslint.analysis import Analysis
from newslint.checks.base import Card, Context, Hit, fill
from newslint.document.readers import read_text
from newslint.knowledge.facts import Knowledge
from newslint.ruleset.kinds import load_kind
from newslint.ruleset.located import parse
from newslint.ruleset.schema import card_of


def card(card_yaml: str) -> Card:
    """The card of a YAML text; where it gives no `message`, it has one of `%s`. Raises CardError."""
    if "message:" not in card_yaml:
        card_yaml = "message: '%s'\n" + card_yaml
    node = parse(card_yaml.encode(), "card.yml")
    extends = node.value["extends"].value
    return card_of(node, "test.card", "card.yml", {extends: load_kind(extends)})


def context(card_yaml: str, text: str, path: str = "a.txt", *, words: Iterable[str] = ()) -> Context:
    """What a check of the card's kind may look at in a text. `words` are accepted by the newsroom."""
    made = card(card_yaml)
    kind = load_kind(made.kind)
    document = read_text(text, path)
    prepared = kind.prepare(made) if kind.prepare is not None else None
    return Context(document, Analysis(document), _knowledge(tuple(words)), made, prepared)


@cache
def _knowledge(words: tuple[str, ...]) -> Knowledge:
    return Knowledge(words)


def hits(card_yaml: str, text: str, path: str = "a.txt", *, words: Iterable[str] = ()) -> list[Hit]:
    """What the card's kind finds in a text, in order."""
    given = context(card_yaml, text, path, words=words)
    kind = load_kind(given.card.kind)
    literals = kind.literals(given.prepared) if kind.literals is not None else None
    assert kind.check is not None
    found = sorted(kind.check(given), key=lambda hit: hit.span)
    lower = given.document.prose.lower()
    assert not found or literals is None or any(literal in lower for literal in literals)
    return found


def matches(card_yaml: str, text: str, path: str = "a.txt", *, words: Iterable[str] = ()) -> list[str]:
    """The texts of the hits."""
    prose = read_text(text, path).prose
    return [prose[hit.span.start : hit.span.end] for hit in hits(card_yaml, text, path, words=words)]


def messages(card_yaml: str, text: str, path: str = "a.txt") -> list[str]:
    """The messages of the hits."""
    return [fill(card(card_yaml).message, hit.arguments) for hit in hits(card_yaml, text, path)]
