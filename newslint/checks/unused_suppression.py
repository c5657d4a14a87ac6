"""A suppression that suppresses nothing: what it stood for is mended, or it names the wrong rule."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from newslint.checks.base import Kind
from newslint.document.model import Suppression


def review(
    suppressions: Sequence[Suppression], used: frozenset[int], active: Callable[[str], bool]
) -> Iterator[tuple[int, str]]:
    """The suppressions that dropped nothing, but for those about rules that did not run."""
    for index, suppression in enumerate(suppressions):
        if index not in used and (not suppression.rules or any(active(rule) for rule in suppression.rules)):
            yield index, ", ".join(suppression.rules) or "any rule"


KIND = Kind(arguments=("the rules that it names",), review=review)
