"""What newslint makes of LanguageTool's rules, read from news-style.yml: levels, what is off and why."""

from __future__ import annotations

import os
from fnmatch import fnmatchcase
from functools import cache
from typing import Any, NamedTuple, cast

from newslint.errors import CardError, nearest
from newslint.languagetool.answer import About
from newslint.model import LEVELS, Level
from newslint.ruleset.located import Node, parse

OFF, NARRATION = "off", "narration"
MADE = (OFF, NARRATION, *LEVELS)
OTHER = "other"
_KEYS = ("levels", "style", "spelling", "safe", "rules")
_FILE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "news-style.yml")


class Entry(NamedTuple):
    """What rules, by ids or patterns, are made: `off`, a level, or `narration` (not inside quotes); and why."""

    ids: tuple[str, ...]
    make: str
    why: str

    def names(self, rule: str) -> bool:
        """Whether the entry is about a rule."""
        return any(fnmatchcase(rule, pattern) for pattern in self.ids)


class NewsStyle(NamedTuple):
    """The file's content."""

    levels: dict[str, Level]
    style: frozenset[str]
    spelling: tuple[str, ...]
    safe: frozenset[str]
    entries: tuple[Entry, ...]

    def entry(self, rule: str) -> Entry | None:
        """The first entry about a rule."""
        return next((entry for entry in self.entries if entry.names(rule)), None)

    def level(self, category: str) -> Level:
        """The level of a category's findings."""
        return self.levels.get(category) or self.levels[OTHER]

    def is_spelling(self, about: About) -> bool:
        """Whether a rule is about the spelling of words whatever they stand for."""
        return any(fnmatchcase(about.id, pattern) or about.category == pattern for pattern in self.spelling)

    def switched_off(self) -> tuple[str, ...]:
        """The rules that are off and have one id each, which the server need not run."""
        return tuple(rule for entry in self.entries if entry.make == OFF for rule in entry.ids if "*" not in rule)


@cache
def news_style() -> NewsStyle:
    """The shipped file."""
    with open(_FILE, "rb") as file:
        return read(file.read(), _FILE)


def read(source: bytes, path: str) -> NewsStyle:
    """The content of a file. Raises CardError with file, line, key and the nearest valid key."""
    root = parse(source, path)
    _only(root, _KEYS, path)
    plain = root.plain()
    levels = plain["levels"]
    for category, level in levels.items():
        _one_of(level, LEVELS, root.value["levels"].keys[category], path)
    return NewsStyle(
        cast("dict[str, Level]", levels),
        frozenset(plain["style"]),
        tuple(plain["spelling"]),
        frozenset(plain["safe"]),
        tuple(_entry(node, path) for node in root.value["rules"].value),
    )


def _entry(node: Node, path: str) -> Entry:
    _only(node, Entry._fields, path)
    value: dict[str, Any] = node.plain()
    _one_of(value["make"], MADE, node.keys["make"], path)
    return Entry(tuple(value["ids"]), value["make"], " ".join(value["why"].split()))


def _only(node: Node, keys: tuple[str, ...], path: str) -> None:
    """Raise CardError where a mapping has not exactly these keys."""
    given = node.value if isinstance(node.value, dict) else {}
    for key in given:
        if key not in keys:
            raise CardError(f"“{key}” is no key here; {nearest(key, keys)}", path=path, line=node.keys[key])
    for key in keys:
        if key not in given:
            raise CardError(f"the key “{key}” is missing", path=path, line=node.line)


def _one_of(value: object, valid: tuple[str, ...], line: int, path: str) -> None:
    if value not in valid:
        raise CardError(f"“{value}” is none of {', '.join(valid)}", path=path, line=line)
