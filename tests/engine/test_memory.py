"""A document that was worked on leaves nothing behind that only the garbage collector would find."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from weakref import ref

import pytest

from newslint.analysis import Analysis
from newslint.api import Desk

TEXT = "Dagny Lund stayed.\n\n“We go,” she said. “We go at once,” Lund said.\n\n“And nobody stays.”\n"


@pytest.fixture
def analyses(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[ref[Analysis]]]:
    """The analyses that are made while no garbage is collected."""
    made: list[ref[Analysis]] = []
    init = Analysis.__init__

    def remembered(self: Analysis, *arguments: object) -> None:
        made.append(ref(self))
        init(self, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(Analysis, "__init__", remembered)
    gc.disable()
    yield made
    gc.enable()


def test_a_check_lets_go_of_its_document(analyses: list[ref[Analysis]]) -> None:
    Desk().check_text(TEXT)
    assert [one() for one in analyses] == [None]


def test_a_list_of_quotes_or_names_lets_go_of_its_document(analyses: list[ref[Analysis]]) -> None:
    desk = Desk()
    assert len(desk.quotes_of_bytes(TEXT.encode())) == 3
    assert desk.names_of_bytes(TEXT.encode())
    assert [one() for one in analyses] == [None, None]
