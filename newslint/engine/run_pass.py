"""The pass over the whole run: run-wide checks, suppressions that suppress nothing, one finding a fault, one order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from newslint.analysis.tokens import without_possessive
from newslint.checks.base import Ran
from newslint.document.suppression import Coverage
from newslint.engine.document_pass import internal, stamped
from newslint.engine.outcome import Outcome
from newslint.model import LEVELS, Failure, Finding, Report, in_order
from newslint.ruleset.kinds import load_kind
from newslint.ruleset.selection import FOREIGN, Rule, RuleSet, is_foreign

RUN = "(the whole run)"
"""Stands for a path where a run-wide check fails."""
LONGEST_PLACE = 60
"""Code points of the longest finding that names a place in a sentence, and not a passage."""


def conclude(
    outcomes: Iterable[Outcome], failures: Iterable[Failure], ruleset: RuleSet, foreign: bool = False
) -> Report:
    """The report of a run, the same for any order of the outcomes. `foreign`: LanguageTool's rules ran, too."""
    by_path = {outcome.path: outcome for outcome in sorted(outcomes, key=lambda outcome: outcome.path)}
    errors = [*failures, *(error for outcome in by_path.values() for error in outcome.errors)]
    findings = [finding for outcome in by_path.values() for finding in outcome.findings]
    used = {path: set(outcome.used) for path, outcome in by_path.items()}
    for rule in ruleset.rules:
        try:
            findings.extend(_run_wide(rule, by_path, used))
        except Exception as error:  # as in the document pass: the other rules run
            errors.append(internal(RUN, rule.card, error))
    for rule in ruleset.rules:
        findings.extend(_reviews(rule, ruleset, by_path, used, foreign))
    if any(error.rule == FOREIGN for error in errors):
        from newslint.languagetool.use import gathered

        errors = gathered(errors)
    return Report(
        in_order(_one_a_fault(_own_first(findings))),
        tuple(sorted(errors, key=lambda error: (error.path, error.rule or "", error.message))),
        len(by_path),
        sum(outcome.words for outcome in by_path.values()),
    )


def _run_wide(rule: Rule, outcomes: dict[str, Outcome], used: dict[str, set[int]]) -> Iterator[Finding]:
    card = rule.card
    decide = load_kind(card.kind).conclude
    if decide is None:
        return
    values = {path: o.collected[card.id] for path, o in outcomes.items() if card.id in o.collected}
    counts: Counter[str] = Counter()
    coverage: dict[str, Coverage] = {}
    for hit in decide(values):
        if hit.path not in coverage:
            coverage[hit.path] = Coverage(outcomes[hit.path].suppressions)
        if found := coverage[hit.path].of(card.id, hit.place.span):
            used[hit.path].update(found)
            continue
        counts[hit.path] += 1
        if not card.limit or counts[hit.path] <= card.limit:
            yield stamped(rule, hit.path, hit.place, hit.arguments, hit.suggestions, hit.level)


def _reviews(
    rule: Rule, ruleset: RuleSet, outcomes: dict[str, Outcome], used: dict[str, set[int]], foreign: bool
) -> Iterator[Finding]:
    card = rule.card
    review = load_kind(card.kind).review
    if review is None:
        return
    known = frozenset(name for card in ruleset.known for name in (card.id, card.pack))
    for path, outcome in outcomes.items():
        here = ruleset.without(outcome.ignored)
        if rule not in here.rules or not outcome.suppressions:
            continue
        active = {other.card.id for other in here.rules}
        off = [card for card in ruleset.known if card.status == "stable" and card.id not in active]
        packs = {card.pack for card in ruleset.known} - {card.pack for card in off}
        others = {name for suppression in outcome.suppressions for name in suppression.rules if is_foreign(name)}
        judged = foreign and not any(error.rule == FOREIGN for error in outcome.errors)
        ran = Ran(frozenset(active | packs | (others if judged else set())), known | others, not off)
        for index, argument in review(outcome.suppressions, frozenset(used[path]), ran):
            if not _is_sic(outcome.directives[index].text):
                yield stamped(rule, path, outcome.directives[index], (argument,))


def _is_sic(directive: str) -> bool:
    """Whether a suppression is the editor's own mark in the text, which says more than newslint can judge."""
    return directive[:1] in "[("


def _one_a_fault(findings: Iterable[Finding]) -> list[Finding]:
    """The findings, but where two rules name the very same characters only the graver one, or the first by rule id.

    The ending of a possessive makes no other place.
    """
    best: dict[tuple[object, ...], Finding] = {}
    for finding in sorted(findings, key=lambda finding: (LEVELS.index(finding.level), finding.rule)):
        start, end = finding.place.span
        ending = len(finding.place.text) - len(without_possessive(finding.place.text))
        key = (finding.path, start, end - ending)
        kept = best.get(key)
        if kept is None:
            best[key] = finding
        elif kept.rule == finding.rule and kept.message != finding.message:
            best[(*key, finding.message)] = finding
    return list(best.values())


def _own_first(findings: list[Finding]) -> list[Finding]:
    """The findings less those of LanguageTool on a place that a rule of newslint's names, too.

    A whole quotation is no place, and a suggestion is about something else than an error or a warning.
    """
    foreign = [finding for finding in findings if finding.rule.startswith(f"{FOREIGN}.")]
    if not foreign:
        return findings
    own: dict[str, list[Finding]] = {}
    for finding in findings:
        span = finding.place.span
        if not finding.rule.startswith(f"{FOREIGN}.") and span.end - span.start <= LONGEST_PLACE:
            own.setdefault(finding.path, []).append(finding)
    yielding = {
        id(finding)
        for finding in foreign
        for other in own.get(finding.path, ())
        if finding.place.span.overlaps(other.place.span)
        and (finding.level == "suggestion" or other.level != "suggestion")
    }
    return [finding for finding in findings if id(finding) not in yielding]
