"""A card as Markdown, for `newslint explain` and the documentation."""

from __future__ import annotations

from collections.abc import Iterable

from newslint.checks.base import Card, Example
from newslint.ruleset.kinds import load_kind

_DEFAULT_STATE = {"stable": "on by default", "preview": "preview: off until it is selected by its id"}


def describe(card: Card) -> str:
    """What a rule finds, why, with its examples and options, as Markdown that ends with a newline."""
    parts = [f"# {card.id}", f"Level {card.level}, {_DEFAULT_STATE[card.status]}. Kind of check: {card.kind}."]
    if card.description:
        parts.append(card.description)
    if card.why:
        parts.append(f"## Why\n\n{card.why}")
    if card.link:
        parts.append(f"See <{card.link}>.")
    if card.examples:
        parts.append("## Examples\n\n" + "\n".join(map(_example, card.examples)))
    options = load_kind(card.kind).options
    if options:
        rows = [_option(name, card.options.get(name), option.meaning) for name, option in options.items()]
        parts.append("## Options\n\n" + "\n".join(rows))
    toml = f'[tool.newslint.rules.{card.id}]\nlevel = "suggestion"'
    parts.append(f"## Settings\n\nIn pyproject.toml, to change its level:\n\n```toml\n{toml}\n```")
    return "\n\n".join(parts) + "\n"


def table(cards: Iterable[Card]) -> str:
    """The rules as a Markdown table that ends with a newline."""
    rows = [f"| {card.id} | {card.level} | {card.status} | {_first_sentence(card)} |" for card in cards]
    return "\n".join(["| rule | level | status | what it finds |", "|---|---|---|---|", *rows]) + "\n"


def handbook(cards: Iterable[Card]) -> str:
    """All rules as one Markdown document: the table, then every card."""
    listed = list(cards)
    title = "# The rules\n\nWritten by `newslint rules --format markdown` from the cards.\n\n"
    details = "\n".join("#" + describe(card).replace("\n## ", "\n### ") for card in listed)
    return title + table(listed) + "\n" + details


def _first_sentence(card: Card) -> str:
    text = card.description or card.why or card.message
    return text.split(". ")[0].rstrip(".")


def _example(example: Example) -> str:
    text = example.text.replace("{", "**").replace("}", "**").strip()
    line = f"- {'Bad' if example.bad else 'Good'}: {_indented(text)}"
    if example.fixed is not None:
        line += f"\n  Better: {_indented(example.fixed.strip())}"
    return line


def _indented(text: str) -> str:
    return text.replace("\n", "\n  ")


def _option(name: str, value: object, meaning: str) -> str:
    if isinstance(value, (tuple, dict)):
        shown = f"{len(value)} entries" if len(value) > 6 else ", ".join(map(str, value)) or "none"
    else:
        shown = (
            "none" if value is None or value == "" else str(value).lower() if isinstance(value, bool) else str(value)
        )
    return f"- `{name}` ({shown}): {meaning}"
