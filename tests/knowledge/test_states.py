"""States of the United States by their short forms."""

from __future__ import annotations

import pytest

from newslint.knowledge.states import states


@pytest.mark.parametrize(("short", "state"), [("fla", "florida"), ("n.y", "new york"), ("wv", "west virginia")])
def test_short_forms(short: str, state: str) -> None:
    assert states()[short] == state


def test_all_are_there() -> None:
    assert len(set(states().values())) == 50
