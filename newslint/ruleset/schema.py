"""The card schema: which keys a card has, and what its kind's options must be."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from newslint.analysis.scopes import SCOPES, valid_scope
from newslint.checks.base import Card, Example, Kind, Option
from newslint.errors import CardError, nearest
from newslint.model import LEVELS
from newslint.ruleset.located import Node

STATUSES = ("stable", "preview")
ACTIONS = ("replace", "remove", "suggest", "convert", "edit")

KEYS: Mapping[str, Option] = {
    "extends": Option("str", None, "the kind of check", required=True),
    "message": Option("str", None, "what a finding says; %s stands for what was found", required=True),
    "level": Option("str", "warning", "error, warning or suggestion"),
    "status": Option("str", "stable", "stable, or preview: off until it is selected by its id"),
    "why": Option("str", "", "why the rule is there"),
    "description": Option("str", "", "one more sentence for `newslint explain`"),
    "link": Option("str", "", "the authority that the rule follows"),
    "scope": Option("strings", ("text",), "the parts of the article it looks at"),
    "limit": Option("int", 0, "the most findings in one file; 0 for any number"),
    "inside-quotes": Option("bool", False, "whether it looks at what people said, too"),
    "name": Option("str", "", "taken for Vale's sake; the file's name is the rule's"),
}

SHAPED = ("action", "examples")
"""Keys of a shape of their own: the fix, by name and params; bad and good sentences, run as tests."""

PATTERN_KEYS = frozenset(("scope", "action", "inside-quotes"))
"""Keys that only the kinds with patterns of their own take."""


def card_of(node: Node, rule: str, path: str, kinds: Mapping[str, Kind]) -> Card:
    """The card of a parsed file. Raises CardError with file, line, key and the nearest valid key."""
    reader = _Reader(node, path)
    extends = reader.take("extends", KEYS["extends"])
    if extends not in kinds:
        raise reader.error(f"there is no check kind “{extends}”; {nearest(extends, kinds)}", "extends")
    kind = kinds[extends]
    shared = {*KEYS, *SHAPED} - (set() if kind.patterns else PATTERN_KEYS)
    reader.only(shared | set(kind.options), extends)
    values = {key: reader.take(key, option) for key, option in KEYS.items()}
    options = {key: reader.take(key, option) for key, option in kind.options.items()}
    if not values["message"].strip():
        raise reader.error("must say something", "message")
    reader.one_of("level", values["level"], LEVELS)
    reader.one_of("status", values["status"], STATUSES)
    for scope in values["scope"]:
        if not valid_scope(scope):
            raise reader.error(f"there is no scope “{scope}”; {nearest(scope.strip('~ '), SCOPES)}", "scope")
    if values["message"].replace("%%", "").count("%s") > max(2, len(kind.arguments)):
        told = ", ".join(kind.arguments) or "nothing"
        raise reader.error(f"more %s than “{extends}” can fill (it tells: {told})", "message")
    card = Card(
        id=rule,
        kind=extends,
        message=values["message"],
        level=values["level"],
        status=values["status"],
        why=" ".join(values["why"].split()),
        link=values["link"],
        description=" ".join(values["description"].split()),
        scope=values["scope"],
        limit=values["limit"],
        action=reader.action(),
        inside_quotes=values["inside-quotes"],
        examples=reader.examples(),
        options=options,
        path=path,
    )
    if kind.prepare is not None:
        try:
            kind.prepare(card)
        except ValueError as error:
            key = next((key for key in kind.options if key in node.value), "extends")
            raise reader.error(str(error), key) from None
    return card


def option_value(option: Option, value: Any) -> Any:
    """A plain value as an option has it. Raises ValueError, saying what is wanted, where it does not fit."""
    if option.type == "bool" and isinstance(value, bool):
        return value
    if option.type == "int" and isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    if option.type == "str" and isinstance(value, (str, int)) and not isinstance(value, bool):
        return str(value)
    if option.type == "strings":
        entries = value if isinstance(value, (list, tuple)) else [value]
        if all(isinstance(entry, (str, int)) for entry in entries):
            return tuple(_word(entry) for entry in entries)
    if option.type == "mapping" and isinstance(value, dict) and all(isinstance(v, (str, int)) for v in value.values()):
        return {key: _word(entry) for key, entry in value.items()}
    wanted = {
        "bool": "true or false",
        "int": "a whole number, 0 or more",
        "str": "a text",
        "strings": "a list of texts",
        "mapping": "a mapping of texts",
    }[option.type]
    raise ValueError(f"must be {wanted}")


def _word(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


class _Reader:
    """Takes keys out of a card's node and says where they fail."""

    def __init__(self, node: Node, path: str) -> None:
        if not isinstance(node.value, dict):
            raise CardError("a card is a mapping of keys, such as `extends: existence`", path=path, line=node.line)
        self._node = node
        self._path = path

    def error(self, message: str, key: str | None = None, line: int | None = None) -> CardError:
        at = line or self._node.keys.get(key or "", self._node.line)
        return CardError(f"{key}: {message}" if key else message, path=self._path, line=at)

    def only(self, valid: Collection[str], kind: str) -> None:
        for key in self._node.value:
            if key not in valid:
                raise self.error(f"“{key}” is no key of a card that extends {kind}; {nearest(key, valid)}", key)

    def take(self, key: str, option: Option) -> Any:
        node = self._node.value.get(key)
        if node is None or node.value is None:
            if option.required:
                raise self.error(f"the key “{key}” is missing ({option.meaning})")
            return option.default
        try:
            return option_value(option, node.plain())
        except ValueError as error:
            raise self.error(str(error), key) from None

    def one_of(self, key: str, value: str, valid: tuple[str, ...]) -> None:
        if value not in valid:
            raise self.error(f"“{value}” is none of {', '.join(valid)}", key)

    def action(self) -> tuple[str, tuple[str, ...]]:
        node = self._node.value.get("action")
        if node is None or node.value is None:
            return "", ()
        value = node.plain()
        if not isinstance(value, dict) or set(value) - {"name", "params"} or value.get("name") not in ACTIONS:
            raise self.error(f"must have a name ({', '.join(ACTIONS)}) and may have params", "action")
        params = value.get("params") or []
        if not isinstance(params, list) or not all(isinstance(param, (str, int)) for param in params):
            raise self.error("params must be a list of texts", "action")
        return value["name"], tuple(map(str, params))

    def examples(self) -> tuple[Example, ...]:
        node = self._node.value.get("examples")
        if node is None or node.value is None:
            return ()
        if not isinstance(node.value, list):
            raise self.error("must be a list of `- bad: …` and `- good: …`", "examples")
        return tuple(self._example(entry) for entry in node.value)

    def _example(self, entry: Node) -> Example:
        if not isinstance(entry.value, dict):
            raise self.error("each is a mapping: `bad:` with `fixed:`, or `good:`", "examples", entry.line)
        value = entry.plain()
        for key in value:
            if key not in ("bad", "good", "fixed"):
                message = f"“{key}” is no key of an example; {nearest(key, ('bad', 'good', 'fixed'))}"
                raise self.error(message, "examples", entry.keys[key])
        if ("bad" in value) == ("good" in value) or ("fixed" in value and "bad" not in value):
            raise self.error("each has `bad:` (and may have `fixed:`) or `good:`", "examples", entry.line)
        if not all(isinstance(text, str) for text in value.values()):
            raise self.error("each is a text", "examples", entry.line)
        if "bad" in value and "{" not in value["bad"]:
            raise self.error("a bad example marks what is found with {…}", "examples", entry.line)
        return Example(value.get("bad", value.get("good")), "bad" in value, value.get("fixed"), entry.line)
