"""LanguageTool's answer, checked: it comes from another program, perhaps of another age, perhaps of another kind."""

from __future__ import annotations

import json
import re
from typing import Any, NamedTuple

from newslint.errors import LanguageToolError, LanguageToolGone
from newslint.languagetool.passage import Passage
from newslint.model import Span

MOST_REPLACEMENTS = 20
"""Replacements that are read: a misspelled short word can have hundreds."""

_ID = re.compile(r"\w[\w.-]{0,199}")


class About(NamedTuple):
    """What LanguageTool says of a rule: id, one line on what it finds, category, the kind of issue, a page to read on."""

    id: str
    description: str
    category: str
    category_name: str
    issue: str
    url: str


class Match(NamedTuple):
    """What LanguageTool found at a prose span; its message, and what it would put there, the best first."""

    span: Span
    about: About
    message: str
    replacements: tuple[str, ...]


def read_answer(body: bytes, passage: Passage, min_version: str) -> list[Match]:
    """The matches of the answer to a passage, in its order.

    Raises LanguageToolError where the answer is none or not whole, LanguageToolGone where the server is too old.
    """
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        raise LanguageToolError(f"it answered what is no JSON (“{_glimpse(body)}”)") from None
    try:
        require(str(answer["software"]["version"]), min_version)
        if answer.get("warnings", {}).get("incompleteResults") is True:
            raise LanguageToolError("it did not finish the text in the time that its server allows a text")
        found = [_match(row, passage) for row in answer["matches"]]
    except (KeyError, TypeError, ValueError, AttributeError, IndexError):
        raise LanguageToolError(f"its answer cannot be understood (“{_glimpse(body)}”)") from None
    return [match for match in found if match is not None]


def require(version: str, least: str) -> None:
    """Raise LanguageToolGone where a version is older than the least that the configuration allows."""
    if _numbers(version) < _numbers(least):
        raise LanguageToolGone(f"version {version} is older than {least} (min-version); install a newer one")


def _numbers(version: str) -> tuple[int, ...]:
    """The numbers that a version begins with. Raises ValueError where it begins with none."""
    numbers = re.match(r"\d+(\.\d+)*", version)
    if numbers is None:
        raise ValueError(version)
    return tuple(int(number) for number in numbers[0].split("."))


def _match(row: dict[str, Any], passage: Passage) -> Match | None:
    """The match of a row; None where it is about nothing of the prose. Raises ValueError and others where it is none."""
    offset, length = row["offset"], row["length"]
    if (
        not isinstance(offset, int)
        or not isinstance(length, int)
        or not 0 <= offset <= offset + length <= passage.units
    ):
        raise ValueError("a match outside the text")
    rule, category = row["rule"], row["rule"]["category"]
    if not _ID.fullmatch(_text(rule["id"])) or not _ID.fullmatch(_text(category["id"])):
        raise ValueError("a rule without an id")
    urls = rule.get("urls") or []
    about = About(
        rule["id"],
        _line(rule.get("description", "")),
        category["id"],
        _line(category.get("name", "")),
        _line(rule.get("issueType", "")),
        _line(urls[0]["value"]) if urls else "",
    )
    replacements = [_text(entry["value"]) for entry in row.get("replacements", [])[:MOST_REPLACEMENTS]]
    span = passage.span(offset, length)
    return None if span is None else Match(span, about, _line(row["message"]), tuple(replacements))


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _line(value: Any) -> str:
    """A text on one line, of a bearable length."""
    return " ".join(_text(value).split())[:500]


def _glimpse(body: bytes) -> str:
    return " ".join(body[:200].decode("utf-8", "replace").split())[:60]
