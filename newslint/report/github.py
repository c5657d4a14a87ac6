"""Findings as workflow commands of GitHub Actions, which shows them beside the changed lines."""

from __future__ import annotations

from newslint.model import Report

_COMMANDS = {"error": "error", "warning": "warning", "suggestion": "notice"}


def render(report: Report) -> str:
    """A workflow command a finding, and one a file that could not be read."""
    lines = []
    for finding in report.findings:
        place = finding.place
        properties = {
            "file": finding.path,
            "line": place.line,
            "endLine": place.end_line,
            "col": place.column,
            "endColumn": place.end_column,
            "title": finding.rule,
        }
        if place.end_line != place.line:  # columns are for one line only
            del properties["col"], properties["endColumn"]
        lines.append(_command(_COMMANDS[finding.level], properties, finding.message))
    for error in report.errors:
        lines.append(_command("error", {"file": error.path, "title": "newslint"}, error.message))
    return "".join(lines)


def _command(name: str, properties: dict[str, object], message: str) -> str:
    listed = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{name} {listed}::{_data(message)}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
