"""A suppression that suppresses nothing: what it stood for is mended, or it names the wrong rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.base import Kind, Ran
from newslint.document.model import Suppression


def review(suppressions: Sequence[Suppression], used: frozenset[int], ran: Ran) -> Iterator[tuple[int, str]]:
    """The suppressions that dropped nothing, though all that they are about ran, and those about no rule that there is."""
    for index, suppression in enumerate(suppressions):
        if index in used:
            continue
        names = frozenset(suppression.rules)
        if ran.whole if not names else names <= ran.active or not names & ran.known:
            yield index, ", ".join(suppression.rules) or "any rule"


KIND = Kind(arguments=("the rules that it names",), review=review)
