"""YAML with the line of every value. Only plain data: no tags, no anchors, no merge keys, bounded depth and size."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

import yaml

from newslint.errors import CardError

MAX_BYTES = 1_000_000
MAX_DEPTH = 12
MAX_NODES = 100_000
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,17})")
_CONSTANTS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_NULLS = frozenset(("", "~", "null", "Null", "NULL"))


class Node(NamedTuple):
    """A value and the line (from 1) it stands on. Lists hold nodes, mappings nodes by key with the key's line in `keys`."""

    value: Any
    line: int
    keys: dict[str, int]

    def plain(self) -> Any:
        """The value without its lines."""
        if isinstance(self.value, dict):
            return {key: node.plain() for key, node in self.value.items()}
        if isinstance(self.value, list):
            return [node.plain() for node in self.value]
        return self.value


def parse(source: bytes, path: str) -> Node:
    """The one document of a YAML file. Raises CardError with file and line where it does not hold.

    `yes`, `no`, `on` and `off` are words here, as in YAML 1.2: a rule about words must be able to say them.
    """
    if len(source) > MAX_BYTES:
        raise CardError(f"too large: {len(source):,} bytes, at most {MAX_BYTES:,}", path=path)
    try:
        text = source.decode("utf-8-sig")
        return _Builder(path).build(yaml.parse(text, Loader=_LOADER))
    except UnicodeDecodeError as error:
        raise CardError(f"not UTF-8: byte 0x{source[error.start]:02x}", path=path) from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or getattr(error, "reason", None) or "cannot be read"
        raise CardError(f"not YAML: {problem}", path=path, line=mark.line + 1 if mark else None) from None


class _Builder:
    def __init__(self, path: str) -> None:
        self._path = path
        self._count = 0

    def build(self, events: Any) -> Node:
        root: Node | None = None
        stack: list[tuple[Node, list[str | None]]] = []
        for event in events:
            line = event.start_mark.line + 1
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                raise self._error("anchors and aliases are not allowed", line)
            if getattr(event, "tag", None) not in (None, "!"):
                raise self._error(f"tags are not allowed: {event.tag}", line)
            if isinstance(event, yaml.DocumentStartEvent) and root is not None:
                raise self._error("more than one document in the file", line)
            if isinstance(event, (yaml.SequenceEndEvent, yaml.MappingEndEvent)):
                stack.pop()
                continue
            node = self._node(event, line)
            if node is None:
                continue
            if not stack:
                root = node
            elif not self._attach(stack[-1], node):
                continue
            if not isinstance(event, yaml.ScalarEvent):
                stack.append((node, [None]))
                if len(stack) > MAX_DEPTH:
                    raise self._error(f"nested deeper than {MAX_DEPTH} levels", line)
        return root if root is not None else Node(None, 1, {})

    def _node(self, event: Any, line: int) -> Node | None:
        if isinstance(event, yaml.ScalarEvent):
            value: Any = _scalar(event.value) if event.implicit[0] and not event.style else event.value
        elif isinstance(event, yaml.SequenceStartEvent):
            value = []
        elif isinstance(event, yaml.MappingStartEvent):
            value = {}
        else:
            return None
        self._count += 1
        if self._count > MAX_NODES:
            raise self._error(f"more than {MAX_NODES:,} values", line)
        return Node(value, line, {})

    def _attach(self, frame: tuple[Node, list[str | None]], node: Node) -> bool:
        """Hang a node into the one it belongs to; false where the node was a mapping's key."""
        parent, pending = frame
        if isinstance(parent.value, list):
            parent.value.append(node)
            return True
        if pending[0] is None:
            if isinstance(node.value, (list, dict)):
                raise self._error("a key must be a word", node.line)
            key = _key(node.value)
            if key in parent.value:
                raise self._error(f"“{key}” stands here twice (first on line {parent.keys[key]})", node.line)
            parent.keys[key] = node.line
            pending[0] = key
            return False
        parent.value[pending[0]] = node
        pending[0] = None
        return True

    def _error(self, message: str, line: int) -> CardError:
        return CardError(message, path=self._path, line=line)


def _scalar(text: str) -> Any:
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if text in _NULLS:
        return None
    return int(text) if _INTEGER.fullmatch(text) else text


def _key(value: Any) -> str:
    return {True: "true", False: "false", None: "null"}.get(value, str(value)) if not isinstance(value, str) else value
