"""Findings with the source line and the place marked, for a person at a terminal."""

from __future__ import annotations

import unicodedata

from newslint.model import Finding, Report
from newslint.report import summary
from newslint.report.text import printable

_COLORS = {"error": "\033[1;31m", "warning": "\033[1;33m", "suggestion": "\033[1;36m"}
_BOLD, _DIM, _OFF = "\033[1m", "\033[2m", "\033[0m"
_BEFORE, _AFTER = 60, 40
"""Code points of the line shown on either side of the place: together one line of a wide terminal."""


def render(report: Report, *, color: bool = False) -> str:
    """The findings, each with its line and a mark under the place; then the summary."""
    blocks = [_block(finding, color) for finding in report.findings]
    return "\n".join([*blocks, summary(report)]) + "\n"


def _block(finding: Finding, color: bool) -> str:
    place = finding.place
    level = _paint(finding.level, _COLORS[finding.level], color)
    where = _paint(f"{printable(finding.path)}:{place.line}:{place.column}", _BOLD, color)
    margin = str(place.line)
    blank = " " * len(margin)
    excerpt, before, width = _excerpt(finding)
    mark = _paint("^" * width, _COLORS[finding.level], color)
    lines = [
        f"{where} {level} {_paint(finding.rule, _DIM, color)}",
        f"  {printable(finding.message)}",
        f"  {margin} | {excerpt}",
        f"  {blank} | {' ' * before}{mark}",
    ]
    if finding.suggestions:
        shown = ", ".join(f"“{text}”" if text else "leave it out" for text in finding.suggestions)
        lines.append(f"  {blank} = {printable(shown)}")
    return "\n".join(lines) + "\n"


def _excerpt(finding: Finding) -> tuple[str, int, int]:
    """The part of the line that is shown, the columns before the mark, and the mark's columns."""
    place = finding.place
    line = place.excerpt
    start = max(0, place.excerpt_at - _BEFORE)
    end = min(len(line), place.excerpt_at + max(len(place.text.splitlines()[0]) if place.text else 0, 1))
    stop = min(len(line), end + _AFTER)
    left = ("…" if start else "") + printable(line[start : place.excerpt_at])
    middle = printable(line[place.excerpt_at : end])
    right = printable(line[end:stop]) + ("…" if stop < len(line) else "")
    return left + middle + right, _width(left), max(1, _width(middle))


def _width(text: str) -> int:
    """The columns that a text takes on a terminal: wide letters and emoji two, marks none."""
    return sum(
        0
        if unicodedata.combining(c) or unicodedata.category(c) in ("Cf", "Mn")
        else 2
        if unicodedata.east_asian_width(c) in "WF"
        else 1
        for c in text
    )


def _paint(text: str, code: str, color: bool) -> str:
    return f"{code}{text}{_OFF}" if color else text
