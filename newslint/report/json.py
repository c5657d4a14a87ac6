"""Findings as JSON, version 1; report/schema.json is its schema and a test holds the two together."""

from __future__ import annotations

import json
from typing import Any

from newslint.model import Finding, Fix, Report

VERSION = 1


def render(report: Report) -> str:
    """The report as one JSON document."""
    return dump(
        {
            "version": VERSION,
            "findings": [_finding(finding) for finding in report.findings],
            "errors": [{"path": error.path, "message": error.message} for error in report.errors],
            "summary": {
                "files": report.files,
                "words": report.words,
                "error": report.count("error"),
                "warning": report.count("warning"),
                "suggestion": report.count("suggestion"),
            },
        }
    )


def dump(document: dict[str, Any]) -> str:
    """A JSON document as text, each entry of its lists on a line of its own, so that a diff shows what changed."""
    members = []
    for key, value in document.items():
        if isinstance(value, list) and value:
            entries = ",\n".join("  " + json.dumps(entry, ensure_ascii=False) for entry in value)
            members.append(f'"{key}": [\n{entries}\n ]')
        else:
            members.append(f'"{key}": {json.dumps(value, ensure_ascii=False)}')
    return "{" + ",\n ".join(members) + "}\n"


def _finding(finding: Finding) -> dict[str, Any]:
    place = finding.place
    return {
        "path": finding.path,
        "rule": finding.rule,
        "level": finding.level,
        "message": finding.message,
        "text": place.text,
        "start": place.span.start,
        "end": place.span.end,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "suggestions": list(finding.suggestions),
        "fix": _fix(finding.fix),
    }


def _fix(fix: Fix | None) -> dict[str, Any] | None:
    if fix is None:
        return None
    edits = [{"start": edit.span.start, "end": edit.span.end, "text": edit.text} for edit in fix.edits]
    return {"safety": fix.safety, "edits": edits}
