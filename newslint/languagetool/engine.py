"""LanguageTool over one document: which of its rules run, and which of its matches a news desk acts on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple, cast

from newslint.analysis import Analysis
from newslint.checks.base import Context
from newslint.document.model import OBJECT, Document
from newslint.knowledge.facts import Knowledge
from newslint.languagetool.answer import About, Match
from newslint.languagetool.client import CORRECT, Client
from newslint.languagetool.news_style import NARRATION, OFF, news_style
from newslint.languagetool.passage import passages
from newslint.languagetool.spelling import CARD, believed
from newslint.languagetool_settings import LanguageToolSettings
from newslint.model import Level, Safety, Span
from newslint.ruleset.selection import FOREIGN

PACK = FOREIGN
ENDED = "the server that was started for this run has ended"
"""What is to be said where nobody answers at the address of the run's own server."""
SPELLING = "spelling.unknown-word"
"""newslint's rule for what LanguageTool's spelling rules find."""
_DOUBTED = frozenset(("TYPOS", "CONFUSED_WORDS", "GRAMMAR", "MISC", "SEMANTICS"))
"""Categories whose matches on names are doubted: a name is not declined, and may be spelled like a word."""

_SMALL = frozenset("a an the to in of on at from by for with and".split())


class Remark(NamedTuple):
    """A match that stands: what it is about, its level, and what a finding needs."""

    about: About
    level: Level
    span: Span
    message: str
    suggestions: tuple[str, ...]
    replacement: str | None
    safety: Safety

    @property
    def rule(self) -> str:
        """The rule's id as newslint has it."""
        return f"{PACK}.{self.about.id}"

    @property
    def names(self) -> tuple[str, ...]:
        """The rules of which a suppression is about this remark, too: a word that is to be left alone is left alone."""
        return (self.rule, SPELLING) if news_style().is_spelling(self.about) else (self.rule,)


class LanguageTool:
    """LanguageTool as a configuration wants it, asked at one address.

    `select` and `ignore` are the run's, `tables` the configured levels by LanguageTool's rule ids, `dialect` the newsroom's.
    """

    pack = PACK

    def __init__(
        self,
        settings: LanguageToolSettings,
        select: Sequence[str] = (),
        ignore: Sequence[str] = (),
        tables: Mapping[str, Level] | None = None,
        dialect: str = "",
    ) -> None:
        self.settings = settings
        self._tables = tables or {}
        self._selected = frozenset(name.partition(".")[2] for name in select if name.startswith(f"{PACK}."))
        self._all = not select or PACK in select
        self._ignored = frozenset(name.partition(".")[2] for name in ignore if name.startswith(f"{PACK}."))
        self._enabled = (self._selected | set(settings.enabled_rules)) - set(settings.disabled_rules)
        self._levels = dict(settings.levels)
        self._style = news_style()
        self._kept: set[About] = set()
        address, advice = (settings.server, CORRECT) if settings.server else (settings.address, ENDED)
        parameters = self._parameters(dialect)
        self.client = Client(address, parameters, settings.timeout, settings.min_version, advice)

    def _parameters(self, dialect: str) -> dict[str, str]:
        settings = self.settings
        given = {
            "language": settings.language or dialect or "en-US",
            "motherTongue": settings.mother_tongue,
            "level": "picky" if settings.picky else "",
            "enabledRules": ",".join(sorted(self._enabled)),
        }
        if self._all:
            off = {*self._style.switched_off(), *settings.disabled_rules, *self._ignored} - self._enabled
            given["disabledRules"] = ",".join(sorted(off))
            given["enabledCategories"] = ",".join(settings.enabled_categories)
            given["disabledCategories"] = ",".join(settings.disabled_categories)
        elif self._enabled:
            given["enabledOnly"] = "true"
        return {key: value for key, value in given.items() if value}

    def remarks(self, document: Document, analysis: Analysis, knowledge: Knowledge) -> list[Remark]:
        """What LanguageTool says of a document that a news desk acts on, in order. Raises LanguageToolError."""
        context = Context(document, analysis, knowledge, CARD, None)
        found = (match for passage in passages(document) for match in self.client.check(passage))
        remarks = (self._remark(match, context) for match in found)
        return sorted((remark for remark in remarks if remark is not None), key=lambda remark: remark.span)

    def keep(self, remarks: Iterable[Remark]) -> None:
        """Keep, for `newslint explain`, what LanguageTool says of the rules of the remarks."""
        from newslint.languagetool.explain import remember

        for about in {remark.about for remark in remarks} - self._kept:
            remember(about)
            self._kept.add(about)

    def level(self, about: About) -> tuple[Level, str] | None:
        """The level of a rule's findings and what the file of news style makes of it; None where it is off."""
        rule = about.id
        if rule in self._ignored or rule in self.settings.disabled_rules or not (self._all or rule in self._selected):
            return None
        entry = self._style.entry(rule)
        made = entry.make if entry is not None and rule not in self._enabled else ""
        if made == OFF or about.category in self.settings.disabled_categories:
            return None
        usual = self._levels.get(about.category) or self._style.level(about.category)
        level = self._tables.get(rule) or (cast("Level", made) if made not in ("", NARRATION) else usual)
        return level, made

    def _remark(self, match: Match, context: Context) -> Remark | None:
        about, span = match.about, match.span
        prose = context.document.prose
        found = self.level(about)
        text = prose[span.start : span.end]
        if found is None or OBJECT in text or not text.strip():
            return None
        level, made = found
        quiet = made == NARRATION or (about.category in self._style.style and about.id not in self._enabled)
        if quiet and context.analysis.quotes.inside(span):
            return None
        replacements = tuple(dict.fromkeys(other for other in match.replacements if other != text))
        if self._style.is_spelling(about):
            replacements = believed(context, span, replacements)
            if not replacements:
                return None
        elif (
            about.category in _DOUBTED and _is_name(context, span) and not any(other in prose for other in replacements)
        ):
            return None
        safe = (
            len(replacements) == 1
            and about.category in self._style.safe
            and _letters(replacements[0]) == _letters(text)
        )
        replacement = replacements[0] if replacements else None
        return Remark(
            about, level, span, _message(match, replacements), replacements, replacement, "safe" if safe else "display"
        )


def tables_of(rules: Mapping[str, Mapping[str, Any]]) -> dict[str, Level]:
    """The configured levels of LanguageTool's rules, from the tables of all rules."""
    prefix = f"{PACK}."
    return {rule[len(prefix) :]: table["level"] for rule, table in rules.items() if rule.startswith(prefix) and table}


def _is_name(context: Context, span: Span) -> bool:
    """Whether the words of a span belong to names, small words before them left aside; not in a headline, nor an acronym.

    Days, months and nationalities are declined and used as other words are.
    """
    tokens, mentions = context.analysis.tokens, context.analysis.mentions
    block = context.document.block_at(span.start)
    if block is not None and (block.kind == "headline" or block.kind.startswith("heading")):
        return False
    words = [index for index in tokens.between(span) if tokens.keys[index] not in _SMALL]
    found = [mentions.at.get(index) for index in words]
    return bool(words) and all(
        mention is not None and mention.kind == "name" and not mention.due and not tokens.texts[index].isupper()
        for index, mention in zip(words, found, strict=True)
    )


def _letters(text: str) -> str:
    return "".join(character for character in text if character.isalnum())


def _message(match: Match, replacements: Sequence[str]) -> str:
    """LanguageTool's message; of one that only says that something may be wrong also what would be right."""
    message = match.message or match.about.description or match.about.id
    if replacements and "“" not in message and '"' not in message:
        return f"{message} “{replacements[0]}”?"
    return message
