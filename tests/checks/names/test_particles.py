"""Capitals of particles."""

from __future__ import annotations

import pytest
from run_check import context

from newslint.checks.names.evidence import Evidence
from newslint.checks.names.particles import capital_particles


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They met Otto Van Dell. Then Otto van Dell left.", [("Otto van Dell", "Otto Van Dell", None)]),
        ("They met Otto van Dell. Then they heard Van Dell.", []),
        ("They met Otto Van Dell. Then they heard van Dell.", [("van Dell", "Van Dell", None)]),
        ("They met Otto Van Dell and Jan van Dell. Then they heard van Dell.", []),
        ("They met Mr. de Brea. Then Mr. De Brea left.", [("De Brea", "de Brea", None)]),
        ("They met Mr. de Brea. Then they heard Ms. De Brea.", []),
        ("De Brea left. Then they heard de Brea.", []),
        ("They feared al Orm. Then they met Al Orm there.", [("Al Orm", "al Orm", "suggestion")]),
        ("They feared al Orm, al Orm and al Orm. Then they met Al Orm there.", [("Al Orm", "al Orm", None)]),
        ("They met Carlo D'Orsi. Then Carlo d’Orsi left.", [("Carlo d’Orsi", "Carlo D'Orsi", None)]),
        ("They met OTTO VAN DELL. Then Otto van Dell left.", []),
    ],
)
def test_capital_particles(text: str, found: list[tuple[str, str, str | None]]) -> None:
    evidence = Evidence(context("extends: name-variant", text))
    assert [(one.form, one.usual, one.level) for one in capital_particles(evidence)] == found
