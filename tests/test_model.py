"""Spans, levels, reports."""

import pytest

from newslint.model import LEVELS, Span, at_least


@pytest.mark.parametrize(
    ("one", "other", "overlap"),
    [
        ((0, 3), (2, 5), True),
        ((0, 3), (3, 5), False),
        ((2, 2), (0, 5), True),
        ((5, 5), (0, 5), False),
        ((2, 2), (2, 2), True),
    ],
)
def test_overlap(one: tuple[int, int], other: tuple[int, int], overlap: bool) -> None:
    assert Span(*one).overlaps(Span(*other)) is overlap
    assert Span(*other).overlaps(Span(*one)) is overlap


def test_levels_are_in_order() -> None:
    assert LEVELS == ("error", "warning", "suggestion")
    assert at_least("error", "warning")
    assert at_least("warning", "warning")
    assert not at_least("suggestion", "warning")
