"""Find, read and check the configuration: `[tool.newslint]` in pyproject.toml, or newslint.toml, the nearest upwards."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from newslint.errors import ConfigError, nearest
from newslint.model import LEVELS

if TYPE_CHECKING:
    from newslint.languagetool_settings import LanguageToolSettings

FAIL_LEVELS = (*LEVELS, "never")
DIALECTS = ("en-US", "en-GB")
FILES = ("newslint.toml", "pyproject.toml")
MAX_BYTES = 5_000_000
_TABLE = rb"""(?m)tool["']?\s*\.\s*["']?newslint|^\s*\[?\s*["']?tool["']?\s*[]=]"""
"""How a table for newslint begins, or one that may hold it."""
_STRINGS = ("packs", "select", "ignore", "words", "names", "include", "exclude")
KEYS = (*_STRINGS, "fail-level", "dialect", "per-file-ignores", "rules", "languagetool")


class Config(NamedTuple):
    """The settings of a run. `root` is the folder that its paths and patterns start from; an empty `dialect` is none set."""

    path: str | None = None
    root: str = ""
    packs: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    """The files of the house lists, the nearest last."""
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    fail_level: str = "warning"
    dialect: str = ""
    per_file_ignores: Mapping[str, tuple[str, ...]] = {}
    rules: Mapping[str, Mapping[str, Any]] = {}
    asked: tuple[str, ...] = ()
    """The rules and packs that a call named, in place of the file."""
    languagetool: LanguageToolSettings | None = None
    """None where nothing is said of LanguageTool."""

    @property
    def uses_languagetool(self) -> bool:
        """Whether LanguageTool is on."""
        return self.languagetool is not None and self.languagetool.enabled


def find_config(paths: Iterable[str]) -> str | None:
    """The configuration file of the paths: the nearest in or above their common folder, else the working folder."""
    folders = [path if os.path.isdir(path) else os.path.dirname(path) for path in map(os.path.abspath, paths)]
    try:
        starts = [os.path.commonpath(folders)] if folders else []
    except ValueError:  # paths on two drives
        starts = []
    for start in (*starts, os.getcwd()):
        folder = start
        while True:
            for name in FILES:
                path = os.path.join(folder, name)
                if os.path.isfile(path) and (name == FILES[0] or _has_table(path)):
                    return path
            parent = os.path.dirname(folder)
            if parent == folder:
                break
            folder = parent
    return None


def _has_table(path: str) -> bool:
    """Whether a pyproject.toml has a table for newslint; one that is no TOML is taken for one, so that its error is told."""
    try:
        with open(path, "rb") as file:
            source = file.read(MAX_BYTES)
    except OSError:
        return False
    if b"newslint" not in source or not re.search(_TABLE, source):
        return False  # most have none, and need not be parsed
    import tomllib

    try:
        tool = tomllib.loads(source.decode("utf-8-sig")).get("tool")
    except (ValueError, RecursionError):
        return True
    return isinstance(tool, dict) and "newslint" in tool


def read_config(path: str) -> Config:
    """The configuration of a file. Raises ConfigError with file, line, key and the nearest valid key."""
    import tomllib

    try:
        with open(path, "rb") as file:
            source = file.read(MAX_BYTES + 1)
        if len(source) > MAX_BYTES:
            raise ConfigError(f"too large: more than {MAX_BYTES:,} bytes", path=path)
        text = source.decode("utf-8-sig")
        data = tomllib.loads(text)
    except OSError as error:
        raise ConfigError(f"cannot be read: {error.strerror}", path=path) from None
    except UnicodeDecodeError:
        raise ConfigError("not UTF-8", path=path) from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"not TOML: {error}", path=path) from None
    except RecursionError:
        raise ConfigError("nested too deeply", path=path) from None
    tool = data.get("tool")
    inner = tool.get("newslint") if isinstance(tool, dict) else None
    if inner is not None and os.path.basename(path) == FILES[0] and len(data) > 1:
        raise ConfigError("[tool.newslint] and keys at the top do not go together; choose one", path=path)
    table = inner if os.path.basename(path) == FILES[1] or inner is not None else data
    return _Table(path, text, table if table is not None else {}).config()


class _Table:
    """A configuration table being checked."""

    def __init__(self, path: str, text: str, table: Any) -> None:
        self._path = path
        self._text = text
        self._table = table
        self._root = os.path.dirname(os.path.abspath(path))

    def config(self) -> Config:
        if not isinstance(self._table, dict):
            raise self._error("newslint", "must be a table")
        for key in self._table:
            if key not in KEYS:
                raise self._error(key, f"there is no such key; {nearest(key, KEYS)}")
        return Config(
            path=self._path,
            root=self._root,
            packs=tuple(os.path.join(self._root, pack) for pack in self._strings("packs")),
            select=self._strings("select"),
            ignore=self._strings("ignore"),
            words=self._words(),
            names=self._names(),
            include=self._strings("include"),
            exclude=self._strings("exclude"),
            fail_level=self._one_of("fail-level", FAIL_LEVELS, "warning"),
            dialect=self._one_of("dialect", DIALECTS, ""),
            per_file_ignores=self._per_file_ignores(),
            rules=self._rules(),
            languagetool=self._languagetool(),
        )

    def _strings(self, key: str) -> tuple[str, ...]:
        return self._list(key, self._table.get(key, []))

    def _list(self, key: str, value: Any) -> tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(entry, str) and entry for entry in value):
            raise self._error(key, 'must be a list of texts, such as ["spelling"]')
        return tuple(value)

    def _one_of(self, key: str, valid: tuple[str, ...], default: str) -> str:
        value = self._table.get(key)
        if value is None:
            return default
        if value not in valid:
            raise self._error(key, f"“{value}” is none of {', '.join(valid)}")
        return str(value)

    def _words(self) -> tuple[str, ...]:
        words: list[str] = []
        for entry in self._strings("words"):
            if not re.search(r"[/\\]|\.txt$", entry):
                words.append(entry)
                continue
            try:
                with open(os.path.join(self._root, entry), encoding="utf-8-sig") as file:
                    lines = file.read(MAX_BYTES).splitlines()
            except (OSError, UnicodeDecodeError) as error:
                reason = error.strerror if isinstance(error, OSError) else "not UTF-8"
                raise self._error("words", f"the file {entry} cannot be read: {reason}") from None
            words.extend(line.partition("#")[0].strip() for line in lines)
        return tuple(word for word in words if word)

    def _names(self) -> tuple[str, ...]:
        """The files of house lists; what stands in them is checked where they are loaded."""
        files = []
        for entry in self._strings("names"):
            path = os.path.join(self._root, entry)
            if not os.path.isfile(path):
                raise self._error("names", f"there is no file {entry}; it takes house lists (YAML), from this folder")
            files.append(path)
        return tuple(files)

    def _per_file_ignores(self) -> dict[str, tuple[str, ...]]:
        table = self._table.get("per-file-ignores", {})
        if not isinstance(table, dict):
            raise self._error("per-file-ignores", "must be a table of patterns, each with a list of rules or packs")
        return {pattern: self._list(pattern, names) for pattern, names in table.items()}

    def _rules(self) -> dict[str, dict[str, Any]]:
        """The tables of rules by id; `[rules.spelling.unknown-word]` and `[rules."spelling.unknown-word"]` are one."""
        packs = self._table.get("rules", {})
        if not isinstance(packs, dict):
            raise self._error("rules", "must hold a table a rule")
        rules: dict[str, dict[str, Any]] = {}
        for pack, value in packs.items():
            entries = {pack: value} if "." in pack else {f"{pack}.{name}": table for name, table in _items(value)}
            for rule, table in entries.items():
                if not isinstance(table, dict):
                    raise self._error(pack, f"must be a table a rule, such as [rules.{pack}.some-rule]")
                rules[rule] = table
        return rules

    def _languagetool(self) -> LanguageToolSettings | None:
        if "languagetool" not in self._table:
            return None
        from newslint.languagetool_settings import read_table

        return read_table(self._table["languagetool"], self._error)

    def _error(self, key: str, message: str) -> ConfigError:
        pattern = re.compile(rf"""^\s*\[?.*(?<![\w-])["']?{re.escape(key)}["']?(?![\w-])""", re.MULTILINE)
        match = pattern.search(self._text)
        line = self._text.count("\n", 0, match.end()) + 1 if match else None
        return ConfigError(f"{key}: {message}", path=self._path, line=line)


def _items(value: Any) -> list[tuple[str, Any]]:
    return list(value.items()) if isinstance(value, dict) else [("", value)]
