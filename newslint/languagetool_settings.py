"""The table `[tool.newslint.languagetool]`: read only where it is there, or where a call asks for LanguageTool."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from newslint.errors import NewslintError, nearest
from newslint.model import LEVELS, Level

KEYS = (
    "enabled",
    "server",
    "language",
    "mother-tongue",
    "picky",
    "timeout",
    "min-version",
    "rules",
    "categories",
    "level",
)
_SWITCHES = ("enable", "disable")
_ID = re.compile(r"[A-Za-z0-9_][\w.-]*")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]+)*")
_VERSION = re.compile(r"\d+(\.\d+){0,3}")
_SERVER = re.compile(r"https?://[^\s/@?#]+(/[^\s@?#]*)?")
LONGEST_TIMEOUT = 3600


class LanguageToolSettings(NamedTuple):
    """How LanguageTool is used.

    `server` is a running server's address; empty: one is started here for the run. `language` and `mother_tongue` are codes such
    as en-US (empty: the newsroom's dialect, and none). `timeout` is the seconds that a request may take. Rules and categories go
    by LanguageTool's own ids; `levels` are those of categories. `address` is where the run's server answers, once it is known to.
    """

    enabled: bool = False
    server: str = ""
    language: str = ""
    mother_tongue: str = ""
    picky: bool = False
    timeout: int = 60
    min_version: str = "6.0"
    enabled_rules: tuple[str, ...] = ()
    disabled_rules: tuple[str, ...] = ()
    enabled_categories: tuple[str, ...] = ()
    disabled_categories: tuple[str, ...] = ()
    levels: tuple[tuple[str, Level], ...] = ()
    address: str = ""


def read_table(table: Any, fail: Callable[[str, str], NewslintError]) -> LanguageToolSettings:
    """The settings of a parsed table. `fail` makes the error that is raised for a key from the key and what is wrong."""
    if not isinstance(table, dict):
        raise fail("languagetool", "must be a table")
    for key in table:
        if key not in KEYS:
            raise fail(key, f"there is no such key; {nearest(key, KEYS)}")
    reader = _Reader(table, fail)
    rules, categories = reader.switches("rules"), reader.switches("categories")
    return LanguageToolSettings(
        enabled=reader.truth("enabled"),
        server=reader.text("server", _SERVER, "an address such as http://localhost:8081"),
        language=reader.text("language", _LANGUAGE, "a code such as en-US"),
        mother_tongue=reader.text("mother-tongue", _LANGUAGE, "a code such as de-DE"),
        picky=reader.truth("picky"),
        timeout=reader.seconds("timeout", LanguageToolSettings().timeout),
        min_version=reader.text("min-version", _VERSION, "a version such as 6.6") or LanguageToolSettings().min_version,
        enabled_rules=rules["enable"],
        disabled_rules=rules["disable"],
        enabled_categories=categories["enable"],
        disabled_categories=categories["disable"],
        levels=reader.levels("level"),
    )


class _Reader:
    """Takes keys out of the table and says where they fail."""

    def __init__(self, table: Mapping[str, Any], fail: Callable[[str, str], NewslintError]) -> None:
        self._table = table
        self._fail = fail

    def truth(self, key: str) -> bool:
        value = self._table.get(key, False)
        if not isinstance(value, bool):
            raise self._fail(key, "must be true or false")
        return value

    def text(self, key: str, pattern: re.Pattern[str], wanted: str) -> str:
        value = self._table.get(key, "")
        if not isinstance(value, str) or (value and not pattern.fullmatch(value)):
            raise self._fail(key, f"must be {wanted}")
        return value

    def seconds(self, key: str, default: int) -> int:
        value = self._table.get(key, default)
        if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= LONGEST_TIMEOUT:
            raise self._fail(key, f"must be a number of seconds, 1 to {LONGEST_TIMEOUT}")
        return value

    def switches(self, key: str) -> dict[str, tuple[str, ...]]:
        table = self._subtable(key, '{ enable = ["…"], disable = ["…"] }')
        for name in table:
            if name not in _SWITCHES:
                raise self._fail(name, f"there is no such key in {key}; {nearest(name, _SWITCHES)}")
        return {name: self._ids(name, table.get(name, [])) for name in _SWITCHES}

    def levels(self, key: str) -> tuple[tuple[str, Level], ...]:
        table = self._subtable(key, 'a table of categories, such as { GRAMMAR = "error" }')
        for category, level in table.items():
            if level not in LEVELS:
                raise self._fail(category, f"“{level}” is none of {', '.join(LEVELS)}")
        return tuple(sorted(table.items()))

    def _subtable(self, key: str, wanted: str) -> dict[str, Any]:
        table = self._table.get(key, {})
        if not isinstance(table, dict):
            raise self._fail(key, f"must be {wanted}")
        return table

    def _ids(self, key: str, value: Any) -> tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(entry, str) and _ID.fullmatch(entry) for entry in value):
            raise self._fail(key, 'must be a list of LanguageTool\'s ids, such as ["EN_A_VS_AN"]')
        return tuple(value)
