"""The pass over one document: stamping, suppressing, limiting, surviving."""

import pytest
from fake_kinds import broken, card, finder, install

from newslint.document.readers import read_text
from newslint.engine.document_pass import Checker
from newslint.knowledge.facts import Knowledge
from newslint.model import Edit, Fix, Span
from newslint.ruleset.selection import Rule


@pytest.fixture(autouse=True)
def _kinds(monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, "slip", finder("slip"))
    install(monkeypatch, "weak", finder("slip", "suggestion"))
    install(monkeypatch, "broken", broken())


def test_a_hit_becomes_a_finding() -> None:
    outcome = Checker([Rule(card("a.b", "slip"))], Knowledge()).run(read_text("A slip\nand a slip.", "x.txt"))
    first, second = outcome.findings
    assert (first.path, first.rule, first.level, first.message) == ("x.txt", "a.b", "error", "found “slip”")
    assert (second.place.line, second.place.column, second.place.text) == (2, 7, "slip")
    assert first.suggestions == ("x", "y", "z")
    assert first.fix == Fix("safe", (Edit(Span(2, 6), "x"),))
    assert outcome.words == 5


def test_levels_of_card_hit_and_configuration() -> None:
    rules = [Rule(card("a.card", "slip", "warning")), Rule(card("a.hit", "weak")), Rule(card("a.set", "weak"), "error")]
    outcome = Checker(rules, Knowledge()).run(read_text("slip", "x.txt"))
    assert [finding.level for finding in outcome.findings] == ["warning", "suggestion", "error"]


def test_no_fix_where_markup_stands_inside() -> None:
    outcome = Checker([Rule(card("a.b", "slip"))], Knowledge()).run(read_text("a sl**i**p", "x.md"))
    (finding,) = outcome.findings
    assert finding.fix is None
    assert finding.place.text == "sl**i**p"


def test_a_limit_keeps_the_first_findings() -> None:
    outcome = Checker([Rule(card("a.b", "slip", limit=2))], Knowledge()).run(read_text("slip " * 5, "x.txt"))
    assert [finding.place.span.start for finding in outcome.findings] == [0, 5]


def test_a_suppressed_finding_is_dropped_and_the_suppression_used() -> None:
    text = "slip\n\n<!-- newslint off a.b -->\n\nslip\n"
    outcome = Checker([Rule(card("a.b", "slip")), Rule(card("c.d", "slip"))], Knowledge()).run(read_text(text, "x.md"))
    assert [(f.rule, f.place.line) for f in outcome.findings] == [("a.b", 1), ("c.d", 1), ("c.d", 5)]
    assert outcome.used == {0}
    assert outcome.directives[0].text == "<!-- newslint off a.b -->"


def test_a_check_that_raises_is_reported_and_the_others_run() -> None:
    rules = [Rule(card("a.broken", "broken")), Rule(card("a.b", "slip"))]
    outcome = Checker(rules, Knowledge()).run(read_text("slip", "x.txt"))
    assert len(outcome.findings) == 1
    (error,) = outcome.errors
    assert (error.path, error.rule) == ("x.txt", "a.broken")
    assert error.message.startswith("internal: the rule a.broken failed (KeyError:")
    assert "\n" not in error.message
