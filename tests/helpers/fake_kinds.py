"""Kinds of check made for tests, put where the engine looks for kinds."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from types import ModuleType
from typing import Any

import pytest

from newslint.checks.base import Card, Context, Hit, Kind, RunHit
from newslint.model import Level, Span


def install(patch: pytest.MonkeyPatch, name: str, kind: Kind) -> None:
    """Make a kind known under a name for the time of a test."""
    module = ModuleType(f"newslint.checks.{name}")
    module.KIND = kind  # type: ignore[attr-defined]
    patch.setitem(sys.modules, f"newslint.checks.{name}", module)


def card(rule: str, kind: str, level: Level = "error", message: str = "found “%s”", limit: int = 0) -> Card:
    """A card with nothing but what is named."""
    return Card(rule, kind, message, level, "stable", "", "", "", ("text",), limit, ("", ()), False, (), {}, "card.yml")


def finder(word: str, level: Level | None = None) -> Kind:
    """A kind that finds every place of a word."""

    def check(context: Context) -> Iterator[Hit]:
        start = context.document.prose.find(word)
        while start >= 0:
            yield Hit(Span(start, start + len(word)), (word,), ("x", "y", "z", "w"), "x", "safe", level)
            start = context.document.prose.find(word, start + 1)

    return Kind(("the word",), check=check)


def twins(word: str) -> Kind:
    """A run-wide kind that finds a word in every document but the first that has it."""

    def collect(context: Context) -> Any:
        start = context.document.prose.find(word)
        return [context.document.place(Span(start, start + len(word)))] if start >= 0 else []

    def conclude(values: Mapping[str, Any]) -> Iterator[RunHit]:
        having = [path for path, places in values.items() if places]
        for path in having[1:]:
            yield RunHit(path, values[path][0], (having[0],))

    return Kind(("the first file",), collect=collect, conclude=conclude)


def broken() -> Kind:
    """A kind that raises."""

    def check(context: Context) -> Iterator[Hit]:
        raise KeyError("no such\nthing")
        yield  # makes it a generator

    return Kind((), check=check)
