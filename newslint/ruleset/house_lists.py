"""House lists from their files: YAML lists of names, checked entry by entry, and the one that comes with newslint.

A list is read once: what was parsed is kept in the user's cache folder by the state of files and code, as cards are.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from typing import Any

from newslint.errors import CardError, ConfigError, nearest
from newslint.knowledge.house_list import KINDS, HouseList, HouseName, merged
from newslint.knowledge.lexicon import plain
from newslint.ruleset.cache_folder import keep_state, kept_state
from newslint.ruleset.fingerprint import code_stamp, digest, stamp

KEYS = ("name", "wrong", "not-in", "note", "title", "kind", "source", "dated", "fix")
FIXES = ("safe", "unsafe", "display")
PERIOD = ("from", "to")
MAX_FORM = 100
"""Code points of the longest form."""
MAX_TEXT = 500
"""Code points of the longest note, title or source: it goes into messages."""

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_SHIPPED = os.path.join(
    os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "knowledge", "data", "house-list.yml"
)


def load_house_lists(paths: Sequence[str] = ()) -> HouseList:
    """The shipped list with the lists of the files over it, a later one over an earlier one.

    Raises ConfigError with file, line, key and the nearest valid key where a list does not hold.
    """
    files = (_SHIPPED, *paths)
    state = digest(code_stamp(), stamp(files))
    store = f"names-{digest(*files)}.json"
    kept = kept_state(store, state)
    try:
        if kept is not None:
            return HouseList(HouseName(row[0], tuple(row[1]), tuple(row[2]), *row[3:]) for row in kept)
    except (TypeError, IndexError, KeyError):  # a damaged file
        pass
    names = merged([_read(path, "" if path == _SHIPPED else os.path.basename(path)) for path in files])
    keep_state(store, state, names)
    return HouseList(names)


def _read(path: str, origin: str) -> list[HouseName]:
    from newslint.ruleset.located import MAX_BYTES

    try:
        with open(path, "rb") as file:
            source = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise ConfigError(f"the house list cannot be read: {error.strerror}", path=path) from None
    return read_house_list(source, path, origin)


def read_house_list(source: bytes, path: str, origin: str = "") -> list[HouseName]:
    """The entries of one list. Raises ConfigError where it does not hold."""
    from newslint.ruleset.located import parse

    try:
        root = parse(source, path)
    except CardError as error:
        raise ConfigError(error.message, path=path, line=error.line) from None
    if not isinstance(root.value, list):
        given = "it is empty" if root.value is None else "a house list is a list of names, each with `- name: …`"
        raise ConfigError(given, path=path, line=root.line)
    if not root.value:
        raise ConfigError("it is empty", path=path, line=root.line)
    seen = _Seen(path)
    return [seen.add(_Entry(node, path, origin).read(), node) for node in root.value]


class _Entry:
    """An entry being checked."""

    def __init__(self, node: Any, path: str, origin: str) -> None:
        self._node = node
        self._path = path
        self._origin = origin
        self._values: dict[str, Any] = node.value if isinstance(node.value, dict) else {}

    def read(self) -> HouseName:
        if not isinstance(self._node.value, dict):
            raise self._error("each entry is a mapping, such as `- name: Kyiv` with `wrong: Kiev`")
        for key in self._values:
            if key not in KEYS:
                raise self._error(f"“{key}” is no key of a name; {nearest(key, KEYS)}", key)
        if "name" not in self._values:
            raise self._error("the key “name” is missing: how the name is written")
        since, until = self._period()
        return HouseName(
            self._form("name", self._values["name"].value),
            self._forms("wrong"),
            self._forms("not-in"),
            self._text("note"),
            self._text("title"),
            self._one_of("kind", KINDS, ""),
            self._text("source"),
            since,
            until,
            self._one_of("fix", FIXES, "unsafe"),  # type: ignore[arg-type]
            self._origin,
        )

    def _forms(self, key: str) -> tuple[str, ...]:
        node = self._values.get(key)
        if node is None:
            return ()
        entries = node.plain() if isinstance(node.value, list) else [node.value]
        if not entries:
            raise self._error("is empty; leave the key out, or name a form", key)
        forms = tuple(self._form(key, entry) for entry in entries)
        if len(set(forms)) < len(forms):
            raise self._error(f"“{next(form for form in forms if forms.count(form) > 1)}” stands here twice", key)
        return forms

    def _form(self, key: str, value: Any) -> str:
        if isinstance(value, bool) or not isinstance(value, (str, int)):
            raise self._error("must be a name, or a list of names", key)
        form = " ".join(plain(str(value)).split())
        if not any(map(str.isalnum, form)):
            raise self._error(f"“{form}” is no name", key)
        if len(form) > MAX_FORM:
            raise self._error(f"“{form[:30]}…” is longer than {MAX_FORM} characters", key)
        return form

    def _text(self, key: str) -> str:
        node = self._values.get(key)
        if node is None or node.value is None:
            return ""
        if isinstance(node.value, (bool, list, dict)):
            raise self._error("must be a text", key)
        text = " ".join(str(node.value).split())
        if len(text) > MAX_TEXT:
            raise self._error(f"is longer than {MAX_TEXT} characters", key)
        return text

    def _one_of(self, key: str, valid: tuple[str, ...], default: str) -> str:
        node = self._values.get(key)
        if node is None:
            return default
        if node.value not in valid:
            raise self._error(f"“{node.plain()}” is none of {', '.join(valid)}", key)
        return str(node.value)

    def _period(self) -> tuple[str, str]:
        node = self._values.get("dated")
        if node is None:
            return "", ""
        if not isinstance(node.value, dict) or not node.value:
            raise self._error("must have `from` or `to`, or both, as in {from: 2019-08-14}", "dated")
        for key in node.value:
            if key not in PERIOD:
                raise self._error(f"“{key}” is no key of a period; {nearest(key, PERIOD)}", "dated", node.keys[key])
        since, until = (self._day(key, node) for key in PERIOD)
        if since and until and until < since:
            raise self._error(f"it ends ({until}) before it begins ({since})", "dated")
        return since, until

    def _day(self, key: str, period: Any) -> str:
        if key not in period.value:
            return ""
        from datetime import date

        value = period.value[key].value
        try:
            if isinstance(value, str) and _DAY.fullmatch(value):
                return date.fromisoformat(value).isoformat()
        except ValueError:
            pass
        raise self._error(f"{key}: “{value}” is no day such as 2019-08-14", "dated", period.keys[key])

    def _error(self, message: str, key: str = "", line: int | None = None) -> ConfigError:
        at = line or self._node.keys.get(key, self._node.line)
        return ConfigError(f"{key}: {message}" if key else message, path=self._path, line=at)


class _Seen:
    """What a list has said so far of each form: no two entries may contradict each other on one day."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._right: dict[str, list[tuple[HouseName, int]]] = {}
        self._wrong: dict[str, list[tuple[HouseName, int]]] = {}

    def add(self, entry: HouseName, node: Any) -> HouseName:
        """The entry, where it contradicts none before it and not itself."""
        name_line, wrong_line = node.keys["name"], node.keys.get("wrong", node.line)
        if entry.name in entry.wrong:
            raise self._error(f"wrong: “{entry.name}” is the right form, too", wrong_line)
        if line := self._meets(self._right, entry.name, entry):
            raise self._error(f"name: “{entry.name}” stands in the list twice (first on line {line})", name_line)
        if line := self._meets(self._wrong, entry.name, entry):
            raise self._error(f"name: “{entry.name}” is wrong by line {line}, and right here", name_line)
        for form in entry.wrong:
            if line := self._meets(self._right, form, entry):
                raise self._error(f"wrong: “{form}” is right by line {line}, and wrong here", wrong_line)
            if line := self._meets(self._wrong, form, entry):
                raise self._error(f"wrong: “{form}” stands in the list twice (first on line {line})", wrong_line)
        self._right.setdefault(entry.name, []).append((entry, name_line))
        for form in entry.wrong:
            self._wrong.setdefault(form, []).append((entry, wrong_line))
        return entry

    @staticmethod
    def _meets(said: dict[str, list[tuple[HouseName, int]]], form: str, entry: HouseName) -> int:
        """The line that says it of the form on a day of the entry; 0 where none does."""
        return next((line for other, line in said.get(form, ()) if other.meets(entry)), 0)

    def _error(self, message: str, line: int) -> ConfigError:
        return ConfigError(message, path=self._path, line=line)
