"""The examples of cards, run as tests: a bad one must give exactly the marked findings, a good one none."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from newslint.checks.base import Card, Example
from newslint.config import Config
from newslint.engine.run import run_text
from newslint.engine.workshop import Workshop
from newslint.model import Edit, Finding, Span
from newslint.ruleset.selection import check_names, select_rules

_MARKED = re.compile(r"\{([^{}]*)\}")


class ExampleResult(NamedTuple):
    """An example and what is wrong with it; nothing where it holds."""

    card: Card
    example: Example | None
    problem: str


def run_examples(
    cards: tuple[Card, ...], names: Iterable[str] = (), config: Config | None = None
) -> list[ExampleResult]:
    """The results of the examples of the named rules or packs, in order; of all where none is named.

    A card without examples gives one result that says so. Raises UsageError for a name that is none.
    """
    wanted = tuple(names)
    check_names(wanted, cards, "rule or pack")
    config = config if config is not None else Config()
    results = []
    for card in cards:
        if wanted and card.id not in wanted and card.pack not in wanted:
            continue
        if not card.examples:
            results.append(ExampleResult(card, None, "no examples"))
        tables = {rule: table for rule, table in config.rules.items() if rule == card.id}
        own = config._replace(per_file_ignores={}, dialect="", names=(), languagetool=None)
        workshop = Workshop(select_rules(cards, (card.id,), (), tables), own)
        results.extend(ExampleResult(card, example, _problem(example, workshop)) for example in card.examples)
    return results


def _problem(example: Example, workshop: Workshop) -> str:
    text, spans = marked(example.text) if example.bad else (example.text, [])
    path = "example.md" if "<!--" in text else "example.txt"
    report = run_text(text, path, workshop)
    if report.errors:
        return report.errors[0].message
    found = [finding.place.span for finding in report.findings]
    if found != spans:
        return f"expected {_listed(text, spans)}, found {_listed(text, found)}"
    if example.fixed is not None:
        fixed = _fixed(text, report.findings)
        if fixed != example.fixed:
            return f"the first suggestions make it “{fixed}”, not “{example.fixed}”"
    return ""


def marked(text: str) -> tuple[str, list[Span]]:
    """A marked text without its braces, and the spans that they were around."""
    spans = []
    plain = ""
    last = 0
    for match in _MARKED.finditer(text):
        plain += text[last : match.start()]
        spans.append(Span(len(plain), len(plain) + len(match[1])))
        plain += match[1]
        last = match.end()
    return plain + text[last:], spans


def _fixed(text: str, findings: Iterable[Finding]) -> str:
    """The text with every finding replaced by its fix, or its first suggestion where it has none."""
    edits: list[Edit] = []
    for finding in findings:
        if finding.fix is not None:
            edits.extend(finding.fix.edits)
        elif finding.suggestions:
            edits.append(Edit(finding.place.span, finding.suggestions[0]))
    for edit in sorted(edits, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


def _listed(text: str, spans: list[Span]) -> str:
    return ", ".join(f"“{text[span.start : span.end]}” at {span.start}" for span in spans) or "nothing"
