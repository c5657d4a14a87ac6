"""The pass over the whole run: run-wide findings, order, one finding a fault."""

import random

import pytest
from fake_kinds import broken, card, finder, install, twins

from newslint.checks.base import Kind
from newslint.document.readers import read_text
from newslint.engine.document_pass import Checker
from newslint.engine.outcome import Outcome
from newslint.engine.run_pass import conclude
from newslint.knowledge.facts import Knowledge
from newslint.ruleset.selection import Rule, RuleSet

TEXTS = {"c.txt": "slip and twin", "a.txt": "twin", "b.md": "twin <!-- newslint off --> twin slip"}


@pytest.fixture(autouse=True)
def _kinds(monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, "slip", finder("slip"))
    install(monkeypatch, "twins", twins("twin"))
    install(monkeypatch, "broken", broken())


def outcomes(rules: list[Rule]) -> list[Outcome]:
    checker = Checker(rules, Knowledge())
    return [checker.run(read_text(text, path)) for path, text in TEXTS.items()]


def test_a_run_wide_check_sees_every_document() -> None:
    rules = [Rule(card("a.slip", "slip")), Rule(card("a.twins", "twins", "warning"))]
    report = conclude(outcomes(rules), [], RuleSet(tuple(rules), ()))
    listed = [(f.path, f.rule, f.place.text, f.message) for f in report.findings]
    assert listed == [
        ("b.md", "a.twins", "twin", "found “a.txt”"),
        ("c.txt", "a.slip", "slip", "found “slip”"),
        ("c.txt", "a.twins", "twin", "found “a.txt”"),
    ]
    assert (report.files, report.words) == (3, 7)


def test_the_order_of_outcomes_does_not_matter() -> None:
    rules = [Rule(card("a.slip", "slip")), Rule(card("a.twins", "twins"))]
    made = outcomes(rules)
    report = conclude(made, [], RuleSet(tuple(rules), ()))
    for seed in range(5):
        random.Random(seed).shuffle(made)
        assert conclude(made, [], RuleSet(tuple(rules), ())) == report


def test_one_finding_a_fault_the_graver_one() -> None:
    rules = [
        Rule(card("a.slip", "slip", "warning")),
        Rule(card("b.slip", "slip", "error")),
        Rule(card("c.slip", "slip")),
    ]
    report = conclude(outcomes(rules), [], RuleSet(tuple(rules), ()))
    assert [(f.rule, f.level) for f in report.findings] == [("b.slip", "error")]


def test_the_ending_of_a_possessive_makes_no_other_place(monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, "possessive", finder("slip’s"))
    rules = [Rule(card("a.slip", "slip", "warning")), Rule(card("b.possessive", "possessive", "error"))]
    made = Checker(rules, Knowledge()).run(read_text("a slip’s twin, a slip", "a.txt"))
    report = conclude([made], [], RuleSet(tuple(rules), ()))
    assert [(f.rule, f.place.text) for f in report.findings] == [("b.possessive", "slip’s"), ("a.slip", "slip")]


def test_a_run_wide_check_that_raises_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> object:
        raise RuntimeError("oh")

    install(monkeypatch, "bad-run".replace("-", "_"), Kind((), collect=lambda context: 1, conclude=fail))  # type: ignore[arg-type]
    rules = [Rule(card("a.bad", "bad-run")), Rule(card("a.slip", "slip"))]
    report = conclude(outcomes(rules), [], RuleSet(tuple(rules), ()))
    assert [error.rule for error in report.errors] == ["a.bad"]
    assert len(report.findings) == 1
