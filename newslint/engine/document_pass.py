"""The pass over one document: run the checks, stamp what they find, drop what is suppressed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from newslint.analysis import Analysis
from newslint.checks.base import Card, Context, Hit, Kind, fill
from newslint.document.model import Document
from newslint.document.suppression import Coverage
from newslint.engine.outcome import Outcome
from newslint.errors import LanguageToolError, RuleTimeout
from newslint.knowledge.facts import Knowledge
from newslint.model import Edit, Failure, Finding, Fix, Level, Place
from newslint.ruleset.kinds import load_kind
from newslint.ruleset.selection import Rule

if TYPE_CHECKING:
    from newslint.languagetool.engine import LanguageTool, Remark

MAX_SUGGESTIONS = 3
_LONG = 1_000_000
"""Code points of a text in which no literals are looked for: it has them, and its lower case takes as much memory again."""


class Checker:
    """The active rules made ready once a process, and run over any number of documents."""

    def __init__(
        self,
        rules: Iterable[Rule],
        knowledge: Knowledge,
        ignored: tuple[str, ...] = (),
        languagetool: LanguageTool | None = None,
    ) -> None:
        self._ignored = ignored
        self._languagetool = languagetool
        self._rules = [(rule, load_kind(rule.card.kind)) for rule in rules]
        self._knowledge = knowledge
        self._prepared: dict[str, Any] = {}

    def run(self, document: Document) -> Outcome:
        """The outcome of one document. A rule that fails is reported in it; the others run."""
        analysis = Analysis(document)
        findings: list[Finding] = []
        errors: list[Failure] = []
        collected: dict[str, Any] = {}
        used: set[int] = set()
        coverage = Coverage(document.suppressions)
        for rule, kind in self._rules:
            card = rule.card
            try:
                context = Context(document, analysis, self._knowledge, card, self._prepare(card, kind))
                if kind.check is not None and self._may_find(kind, context):
                    hits = sorted(kind.check(context), key=lambda hit: hit.span)
                    findings.extend(_stamp(document, coverage, rule, hits, used))
                if kind.collect is not None:
                    collected[card.id] = kind.collect(context)
            except RuleTimeout as error:
                errors.append(Failure(document.path, f"{card.id}: {error.message}", card.id))
            except Exception as error:  # a rule that breaks must not take the others with it
                errors.append(internal(document.path, card, error))
        if self._languagetool is not None and self._languagetool.pack not in self._ignored:
            try:
                remarks = self._languagetool.remarks(document, analysis, self._knowledge)
                self._languagetool.keep(remarks)
                findings.extend(_said(document, coverage, remarks, self._ignored, used))
            except LanguageToolError as error:
                message = f"LanguageTool: {error.message}"
                errors.append(Failure(document.path, message, self._languagetool.pack))
            except Exception as error:  # as a rule that breaks
                errors.append(broken(document.path, self._languagetool.pack, error))
        outcome = Outcome(
            document.path,
            len(analysis.tokens),
            tuple(findings),
            tuple(errors),
            document.suppressions,
            tuple(document.lines.place(suppression.directive, True) for suppression in document.suppressions),
            frozenset(used),
            self._ignored,
            collected,
        )
        analysis.forget()
        return outcome

    def _prepare(self, card: Card, kind: Kind) -> Any:
        if kind.prepare is None:
            return None
        if card.id not in self._prepared:
            self._prepared[card.id] = kind.prepare(card)
        return self._prepared[card.id]

    @staticmethod
    def _may_find(kind: Kind, context: Context) -> bool:
        """Whether the prose holds any of the strings that the check needs."""
        literals = kind.literals(context.prepared) if kind.literals is not None else None
        if literals is None or len(context.document.prose) > _LONG:
            return True
        return any(literal in context.analysis.lower for literal in literals)


def internal(path: str, card: Card, error: Exception) -> Failure:
    """A check that raised: what is reported of it."""
    return broken(path, card.id, error)


def broken(path: str, rule: str, error: Exception) -> Failure:
    """A rule that raised: what is reported of it."""
    detail = " ".join(f"{type(error).__name__}: {error}".split())[:300]
    return Failure(path, f"internal: the rule {rule} failed ({detail}); please report it", rule)


def _said(
    document: Document, coverage: Coverage, remarks: Iterable[Remark], ignored: tuple[str, ...], used: set[int]
) -> Iterator[Finding]:
    """The findings of LanguageTool's remarks, less the suppressed ones."""
    for remark in remarks:
        if remark.rule in ignored:
            continue
        source = document.source(remark.span)
        if found := [index for rule in remark.names for index in coverage.of(rule, source)]:
            used.update(found)
            continue
        place = document.place(remark.span)
        fix = None
        if remark.replacement is not None and place.literal:
            fix = Fix(remark.safety, (Edit(place.span, remark.replacement),))
        suggestions = remark.suggestions[:MAX_SUGGESTIONS]
        yield Finding(document.path, remark.rule, remark.level, remark.message, place, suggestions, fix)


def _stamp(document: Document, coverage: Coverage, rule: Rule, hits: list[Hit], used: set[int]) -> Iterator[Finding]:
    """The findings of a rule's hits, less the suppressed ones."""
    card = rule.card
    count = 0
    for hit in hits:
        if found := coverage.of(card.id, document.source(hit.span)):
            used.update(found)
            continue
        count += 1
        if card.limit and count > card.limit:
            continue
        place = document.place(hit.span)
        fix = _fix(document, coverage, card, hit, place)
        yield stamped(rule, document.path, place, hit.arguments, hit.suggestions, hit.level, fix)


def _fix(document: Document, coverage: Coverage, card: Card, hit: Hit, place: Place) -> Fix | None:
    """The fix of a hit: its replacement, and those elsewhere that are not suppressed; none where markup is in the way."""
    if hit.replacement is None or not place.literal:
        return None
    edits = [Edit(place.span, hit.replacement)]
    for span, replacement in hit.also:
        other = document.place(span)
        if other.literal and not coverage.of(card.id, other.span):
            edits.append(Edit(other.span, replacement))
    return Fix(hit.safety, tuple(edits))


def stamped(
    rule: Rule,
    path: str,
    place: Place,
    arguments: tuple[str, ...],
    suggestions: tuple[str, ...] = (),
    level: Level | None = None,
    fix: Fix | None = None,
) -> Finding:
    """A finding of a rule: its message filled; the level that the configuration sets, else the hit's, else the card's."""
    card = rule.card
    message = fill(card.message, arguments)
    return Finding(path, card.id, rule.level or level or card.level, message, place, suggestions[:MAX_SUGGESTIONS], fix)
