"""The door to newslint for programs and front ends: check texts and files, ask for rules, quotes and names.

    >>> from newslint.api import Desk
    >>> report = Desk().check_text("The Israelo army withdrew, an Israeli spokesman said.")
    >>> [(finding.rule, finding.place.text) for finding in report.findings]
    [('spelling.unknown-word', 'Israelo')]

All offsets are half-open code points of the decoded text; lines and columns count from 1.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from newslint.config import FAIL_LEVELS, Config, find_config, read_config
from newslint.document.readers import read_bytes
from newslint.engine.files import find_files, matcher, read_file
from newslint.engine.run import Progress, run_bytes, run_files, run_text
from newslint.engine.workshop import Workshop
from newslint.errors import ConfigError, NewslintError, ReadError, UsageError, nearest
from newslint.model import Bearer, Failure, Finding, Level, Naming, Place, Quotation, Report, at_least
from newslint.ruleset.loader import load_cards
from newslint.ruleset.selection import RuleSet, check_names, is_foreign, select_rules

if TYPE_CHECKING:
    from newslint.checks.base import Card
    from newslint.engine.name_table import NameTable
    from newslint.engine.word_list import UnknownWord as UnknownWord
    from newslint.engine.word_list import WordList
    from newslint.examples import ExampleResult
    from newslint.fix import FixResult
    from newslint.languagetool_settings import LanguageToolSettings

__all__ = [
    "Bearer",
    "Config",
    "ConfigError",
    "Desk",
    "Failure",
    "Finding",
    "Level",
    "Naming",
    "NewslintError",
    "Place",
    "Quotation",
    "ReadError",
    "Report",
    "UsageError",
    "configure",
    "install_languagetool",
    "languagetool_status",
    "write_file",
]

STANDARD_INPUT = "-"


def write_file(path: str, text: str) -> None:
    """Write a text to a file, whole or not at all. Raises UsageError where it cannot be written."""
    from newslint.ruleset.cache_folder import write_whole

    try:
        write_whole(os.path.abspath(path), text.encode("utf-8"))
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}") from None


def configure(
    paths: Iterable[str] = (),
    *,
    config: str | None = None,
    isolated: bool = False,
    select: Sequence[str] | None = None,
    ignore: Sequence[str] | None = None,
    packs: Sequence[str] | None = None,
    fail_level: str | None = None,
    languagetool: bool | None = None,
) -> Config:
    """The configuration of a run over the paths.

    `config` is a configuration file; without it the nearest one is taken, or none where `isolated` is true. `select`, `ignore`
    and `fail_level` stand in place of the file's own, `packs` are added to them; `languagetool` switches LanguageTool on or off.
    Raises ConfigError and UsageError.
    """
    if config is not None and isolated:
        raise UsageError("--config and --isolated cannot go together")
    path = config if config is not None else None if isolated else find_config(paths)
    found = read_config(path) if path is not None else Config(root=os.getcwd())
    if fail_level is not None and fail_level not in FAIL_LEVELS:
        raise UsageError(f"--fail-level: “{fail_level}” is none of {', '.join(FAIL_LEVELS)}")
    if languagetool is not None:
        found = found._replace(languagetool=_languagetool(found, languagetool))
    return found._replace(
        select=tuple(select or found.select),
        ignore=tuple(ignore or found.ignore),
        packs=(*found.packs, *(packs or ())),
        fail_level=fail_level or found.fail_level,
        asked=(*(select or ()), *(ignore or ())),
    )


def _languagetool(config: Config, enabled: bool) -> LanguageToolSettings:
    from newslint.languagetool_settings import LanguageToolSettings

    return (config.languagetool or LanguageToolSettings())._replace(enabled=enabled)


class Desk:
    """A copy desk: a configuration with its rules loaded, ready to check any number of texts.

    `config` is the configuration, `cards` are all known rules, `ruleset` those that run, with their levels and options.
    Raises CardError, ConfigError or UsageError where the rules or the configuration do not hold. A desk that uses LanguageTool
    starts a server of its own unless the configuration names one, and stops it when it is closed: by `close`, at the end of a
    `with`, or with the process.
    """

    def __init__(self, config: Config | None = None) -> None:
        self.config = config if config is not None else Config()
        self.cards: tuple[Card, ...] = load_cards(self.config.packs)
        self.ruleset: RuleSet = self._select()
        self._workshop = Workshop(self.ruleset, self.config)

    def _select(self) -> RuleSet:
        config = self.config
        check_names(config.asked, self.cards, "rule or pack", foreign=True)
        foreign = [name for name in config.select if is_foreign(name)]
        if (
            foreign
            and not config.uses_languagetool
            and (len(foreign) == len(config.select) or foreign[0] in config.asked)
        ):
            raise UsageError(f"“{foreign[0]}” is selected, but LanguageTool is off; add --languagetool")
        try:
            ignores = chain.from_iterable(config.per_file_ignores.values())
            check_names(ignores, self.cards, "rule or pack", foreign=True)
            return select_rules(self.cards, config.select, config.ignore, config.rules)
        except UsageError as error:
            if config.path is not None:
                raise ConfigError(error.message, path=config.path) from None
            raise

    def __enter__(self) -> Desk:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop what the desk started. It may be used on; then it is started anew."""
        self._workshop.close()

    def check_text(self, text: str, path: str = "text.txt") -> Report:
        """The report of a text, read in the format of the path's suffix."""
        return run_text(text, path, self._workshop)

    def check_bytes(self, data: bytes, path: str = "text.txt") -> Report:
        """The report of a file's content under the file's name; content that is no text is in the report's errors."""
        return run_bytes(data, path, self._workshop)

    def excludes(self, path: str) -> bool:
        """Whether the configuration leaves a file out, even where it is named."""
        return matcher(self.config.exclude, self.config.root)(path)

    def find_files(self, paths: Iterable[str]) -> tuple[list[str], list[Failure]]:
        """The files that a check of the paths reads, and the paths that are no files."""
        return find_files(paths, self.config.root, self.config.include, self.config.exclude)

    def check_paths(
        self, paths: Sequence[str], *, jobs: int = 0, cache: bool = True, progress: Progress | None = None
    ) -> Report:
        """The report of files and of the articles in folders.

        `jobs` is the number of processes (0: one a core), `cache` whether results are taken from and kept in the user's cache
        folder, `progress` is told how many files of how many are done. The report is the same in any case.
        """
        files, failures = self.find_files(paths)
        return run_files(files, failures, self._workshop, jobs=jobs, cache=cache, progress=progress)

    def quotes_of_bytes(self, data: bytes, path: str = "text.txt") -> list[Quotation]:
        """The quotes of a file's content, by place. Raises ReadError where it is no text."""
        from newslint.engine.quotations import quotations

        return list(quotations(read_bytes(data, path)))

    def names_of_bytes(self, data: bytes, path: str = "text.txt") -> list[Naming]:
        """The names of a file's content, by first mention. Raises ReadError where it is no text."""
        from newslint.engine.name_list import names

        return names(read_bytes(data, path), self._workshop.knowledge)

    def names_of_paths(self, paths: Iterable[str], *, jobs: int = 0) -> tuple[list[Naming], list[Failure]]:
        """The names of files and of the articles in folders, by file, and what could not be read.

        `jobs` is the number of processes (0: one a core). The places are without the line around them.
        """
        from newslint.engine.name_run import list_names

        files, failures = self.find_files(paths)
        found, unread = list_names(files, self._workshop, jobs)
        return found, [*failures, *unread]

    def name_conflicts(self, paths: Iterable[str], *, jobs: int = 0) -> tuple[list[Bearer], list[Failure]]:
        """The bearers that the files, taken together, spell in more than one way, and what could not be read."""
        table, failures = self._name_table(paths, jobs)
        return table.conflicts(), failures

    def harvest_names(self, paths: Sequence[str], *, min_count: int = 2, jobs: int = 0) -> tuple[str, list[Failure]]:
        """A house list (YAML) of the names that the files have so many times or more, and what could not be read."""
        from newslint.report.house_list import render

        table, failures = self._name_table(paths, jobs)
        bearers = [one for one in table.bearers() if sum(form.times for form in one.spellings) >= min_count]
        conflicts = [bearer for bearer in table.conflicts() if bearer.doubtful]
        title = f"Names of {', '.join(paths)}, by `newslint names --harvest`: {len(bearers):,}, each {min_count} times or more"
        return render(bearers, table.wrong_forms, conflicts, title), failures

    def _name_table(self, paths: Iterable[str], jobs: int) -> tuple[NameTable, list[Failure]]:
        from newslint.engine.name_run import gather_names

        files, failures = self.find_files(paths)
        table, unread = gather_names(files, self._workshop, jobs)
        return table, [*failures, *unread]

    def word_list(self) -> WordList:
        """An empty list of words that no lexicon knows, to which articles are added."""
        from newslint.engine.word_list import RULE, WordList

        tables = {rule: table for rule, table in self.config.rules.items() if rule == RULE}
        (rule,) = select_rules(self.cards, (RULE,), (), tables).rules
        return WordList(rule.card, self.config)

    def read(self, path: str) -> bytes:
        """The bytes of a regular file. Raises ReadError, saying in plain words why it cannot be read."""
        return read_file(path)

    def fails(self, report: Report) -> bool:
        """Whether the report holds a finding at or above the fail level."""
        level = self.config.fail_level
        return level != "never" and any(at_least(f.level, level) for f in report.findings)  # type: ignore[arg-type]

    def fix_file(self, path: str, *, unsafe: bool = False, write: bool = True) -> FixResult:
        """Apply the fixes of a file's findings; see newslint.fix. Raises ReadError where it cannot be read or written."""
        from newslint.fix import fix_file

        return fix_file(path, read_file(path), self.check_bytes, unsafe=unsafe, write=write)

    def fix_text(self, text: str, path: str = "text.txt", *, unsafe: bool = False) -> str:
        """The text with the fixes of its findings applied."""
        from newslint.fix import fixed

        return fixed(text, lambda content: self.check_text(content, path), unsafe=unsafe)

    def card(self, rule: str) -> Card:
        """The card of a rule. Raises UsageError, naming the nearest rule, where there is none."""
        for card in self.cards:
            if card.id == rule:
                return card
        raise UsageError(f"there is no rule “{rule}”; {nearest(rule, (card.id for card in self.cards))}")

    def handbook(self) -> str:
        """All rules as one Markdown document."""
        from newslint.docgen import handbook

        return handbook(self.cards)

    def explain(self, rule: str) -> str:
        """What a rule does and why, in Markdown: from its card, or in LanguageTool's words. Raises UsageError for none."""
        if is_foreign(rule) and "." in rule:
            from newslint.languagetool.explain import describe_foreign

            return describe_foreign(rule, self.config)
        from newslint.docgen import describe

        return describe(self.card(rule))

    def test_cards(self, names: Iterable[str] = ()) -> list[ExampleResult]:
        """Run the examples of the cards that the names (rules or packs; none: all) say. Raises UsageError for a wrong name."""
        from newslint.examples import run_examples

        return run_examples(self.cards, names, self.config)


def languagetool_status(config: Config) -> tuple[list[str], bool]:
    """What of LanguageTool is there, a line each, and whether it can be used under the configuration."""
    from newslint.languagetool.status import status

    return status(config)


def install_languagetool(version: str = "") -> str:
    """Fetch LanguageTool (empty: the version that language-tool-python is for) unless it is there; a line on what is there now.

    Raises UsageError for a version without a checksum, LanguageToolGone where it cannot be had.
    """
    from newslint.languagetool.installation import install

    found = install(version)
    return f"LanguageTool {found.version} is in {found.folder}"
