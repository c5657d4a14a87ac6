"""One line a finding, `path:line:column: level rule message`, for people in a hurry and for editors."""

from __future__ import annotations

from newslint.model import Finding, Report


def render(report: Report) -> str:
    """The findings, a line each."""
    return "".join(f"{line(finding)}\n" for finding in report.findings)


def line(finding: Finding) -> str:
    """The one line of a finding; whatever would break a line in its path or message becomes a space."""
    place = finding.place
    text = f"{finding.path}:{place.line}:{place.column}: {finding.level} {finding.rule} {finding.message}"
    return " ".join(text.splitlines())
