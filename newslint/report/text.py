"""One line a finding, `path:line:column: level rule message`, for people in a hurry and for editors."""

from __future__ import annotations

import unicodedata

from newslint.model import Finding, Report

_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def render(report: Report) -> str:
    """The findings, a line each."""
    return "".join(f"{line(finding)}\n" for finding in report.findings)


def line(finding: Finding) -> str:
    """The one line of a finding; whatever would break a line in its path or message becomes a space."""
    place = finding.place
    text = f"{finding.path}:{place.line}:{place.column}: {finding.level} {finding.rule} {finding.message}"
    return printable(" ".join(text.splitlines()))


def printable(text: str) -> str:
    """The text with nothing that would move a terminal's cursor or turn the direction of writing."""
    if text.isprintable():
        return text
    return "".join(" " if c in _TURNING or unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in text)
