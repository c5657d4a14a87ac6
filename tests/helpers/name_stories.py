"""Short stories about names, and what names.variant says of them.

A file of stories parts them by lines “=== what it shows”; the articles of one run are parted by lines “---”; `{…}` stands
around a form at fault.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from run_check import context

from newslint.checks import name_variant
from newslint.checks.base import Hit, RunHit
from newslint.model import Span

_MARK = re.compile(r"[{}]")
_FOLDER = Path(__file__).parent.parent / "stories"


class Story(NamedTuple):
    """What a story shows, its articles, and by article the spans of the forms at fault."""

    title: str
    articles: list[str]
    faults: list[list[Span]]


class Found(NamedTuple):
    """A finding: the number of its article, its text, and the arguments of its message."""

    article: int
    span: Span
    arguments: tuple[str, ...]
    suggestions: tuple[str, ...]


def stories(name: str) -> list[Story]:
    """The stories of a file."""
    found = []
    for part in (_FOLDER / name).read_text(encoding="utf-8").split("=== ")[1:]:
        title, _, text = part.partition("\n")
        read = [_read(article) for article in text.strip("\n").split("\n---\n")]
        found.append(Story(title, [article for article, _ in read], [faults for _, faults in read]))
    return found


def _read(marked: str) -> tuple[str, list[Span]]:
    faults, start = [], 0
    for taken, match in enumerate(_MARK.finditer(marked)):
        if match.group() == "{":
            start = match.start() - taken
        else:
            faults.append(Span(start, match.start() - taken))
    return _MARK.sub("", marked), faults


def findings(story: Story) -> list[Found]:
    """What names.variant finds in the articles of a story, checked as one run."""
    found: list[Found] = []
    values = {}
    for number, article in enumerate(story.articles):
        asked = context("extends: name-variant", article)
        for hit in name_variant.check(asked):
            found.append(_found(number, hit, hit.span))
        values[f"{number}.txt"] = name_variant.collect(asked)
    for late in name_variant.conclude(values):
        found.append(_found(int(late.path.partition(".")[0]), late, late.place.span))
    return found


def _found(number: int, hit: Hit | RunHit, span: Span) -> Found:
    return Found(number, span, hit.arguments, hit.suggestions)


def is_right(story: Story, found: Found) -> bool:
    """Whether a finding overlaps a form at fault."""
    return any(found.span.start < end and start < found.span.end for start, end in story.faults[found.article])
