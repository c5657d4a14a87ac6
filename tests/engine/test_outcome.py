"""What the pass over one document leaves behind: it comes back from JSON and from another process as it was."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from fake_kinds import card, install, twins
from hypothesis import given
from hypothesis import strategies as st

from newslint.api import Config, Desk
from newslint.document.model import Suppression
from newslint.document.readers import read_text
from newslint.engine.document_pass import Checker
from newslint.engine.outcome import Outcome, from_json, to_json
from newslint.knowledge.facts import Knowledge
from newslint.model import LEVELS, Edit, Finding, Fix, Place, Span
from newslint.ruleset.selection import Rule

TEXT = "The goverment [sic] resigned.\n\nThe the vote 😀 went to Israeli voters; the Israelo army and Israeli radio agreed.\n"

NUMBERS = st.integers(0, 10**9)
STRINGS = st.text(max_size=5)  # lone surrogates among them: paths may hold any bytes
SPANS = st.builds(Span, NUMBERS, NUMBERS)
PLACES = st.builds(Place, SPANS, NUMBERS, NUMBERS, NUMBERS, NUMBERS, STRINGS, STRINGS, NUMBERS, st.booleans())
EDITS = st.lists(st.builds(Edit, SPANS, STRINGS), max_size=2).map(tuple)
FIXES = st.builds(Fix, st.sampled_from(["safe", "unsafe", "display"]), EDITS)
FINDINGS = st.builds(
    Finding,
    st.just("a.txt"),
    STRINGS,
    st.sampled_from(LEVELS),
    STRINGS,
    PLACES,
    st.lists(STRINGS, max_size=3).map(tuple),
    st.none() | FIXES,
)
SUPPRESSIONS = st.builds(Suppression, SPANS, st.lists(STRINGS, max_size=2).map(tuple), SPANS)
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | STRINGS | PLACES, lambda inner: st.lists(inner, max_size=3), max_leaves=6
)


def several(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(strategy, max_size=2).map(tuple)


OUTCOMES = st.builds(
    Outcome,
    path=st.just("a.txt"),
    errors=st.just(()),  # one with errors is not kept
    words=NUMBERS,
    findings=several(FINDINGS),
    suppressions=several(SUPPRESSIONS),
    directives=several(PLACES),
    used=st.frozensets(NUMBERS, max_size=3),
    collected=st.dictionaries(STRINGS, VALUES, max_size=2),
)


@given(OUTCOMES)
def test_any_outcome_survives_json(outcome: Outcome) -> None:
    kept = json.dumps(to_json(outcome))
    assert kept.isascii()
    assert from_json("a.txt", json.loads(kept)) == outcome


@given(OUTCOMES)
def test_any_outcome_survives_the_way_between_processes(outcome: Outcome) -> None:
    assert pickle.loads(pickle.dumps(outcome)) == outcome


def test_the_same_text_under_another_name_has_the_same_outcome(monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, "twins", twins("vote"))
    rules = [*Desk(Config(select=("spelling",))).ruleset.rules, Rule(card("a.t", "twins"))]
    one, other = (Checker(rules, Knowledge()).run(read_text(TEXT, path)) for path in ("a.txt", "b.txt"))
    assert one.findings
    assert one.used
    assert one.collected["a.t"]
    assert one.path == one.findings[0].path == "a.txt"
    kept = json.dumps(to_json(one))
    assert "a.txt" not in kept
    assert from_json("b.txt", json.loads(kept)) == other


@pytest.mark.parametrize(
    "row",
    [
        {},
        [],
        [1, 2],
        [0, [[1]], [], [], [], {}],
        [0, [], [[1]], [], [], {}],
        [0, [], [], [5], [], {}],
        [0, [], [], [], 7, {}],
        [0, [], [], [], [], []],
        [0, [], [], [], [], {"a.b": {}}],
    ],
)
def test_what_is_no_outcome_is_refused(row: Any) -> None:
    with pytest.raises((ValueError, TypeError, IndexError, KeyError, AttributeError)):
        from_json("a.txt", row)
