"""The kinds of check: one module, one kind."""

from __future__ import annotations

import pytest

from newslint.checks import unknown_word
from newslint.checks.base import Kind
from newslint.ruleset.kinds import Kinds, load_kind
from newslint.ruleset.loader import load_cards


def test_a_kind_is_named_as_its_module() -> None:
    assert Kinds()["unknown-word"] is unknown_word.KIND is load_kind("unknown-word")


@pytest.mark.parametrize("name", ["base", "names", "patterns", "spelling", "nothing", "unknown_word", ""])
def test_what_is_no_kind(name: str) -> None:
    assert name not in Kinds()
    with pytest.raises(KeyError):
        Kinds()[name]


def test_the_kinds_are_those_that_can_be_loaded() -> None:
    kinds = Kinds()
    assert len(kinds) == len(list(kinds)) == len(set(kinds))
    assert {"existence", "substitution", "unknown-word", "name-variant"} <= set(kinds)
    assert {card.kind for card in load_cards()} <= set(kinds)


@pytest.mark.parametrize("name", Kinds())
def test_a_kind_finds_something_in_some_way(name: str) -> None:
    kind = Kinds()[name]
    assert isinstance(kind, Kind)
    assert kind.check or kind.conclude or kind.review
    assert bool(kind.collect) is bool(kind.conclude)
    assert all(option.meaning for option in kind.options.values())
