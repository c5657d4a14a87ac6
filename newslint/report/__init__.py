"""Reports as text: one file a format, each a pure function from Report to str."""

from __future__ import annotations

from importlib import import_module

from newslint.model import Report

FORMATS = ("text", "full", "json", "github")


def render(report: Report, form: str, *, color: bool = False) -> str:
    """The report in a format of FORMATS, ending with a newline where it is not empty; colour is for `full` on a terminal."""
    if form == "full":
        from newslint.report.full import render as render_full

        return render_full(report, color=color)
    rendered: str = import_module(f"newslint.report.{form}").render(report)
    return rendered


def summary(report: Report) -> str:
    """One line that sums a report up: “3 findings (2 errors, 1 suggestion) in 2 of 12 files, 9,130 words”."""
    files = _counted(report.files, "file")
    words = _counted(report.words, "word")
    if not report.findings:
        return f"nothing to report in {files}, {words}"
    counts = [(report.count(level), level) for level in ("error", "warning", "suggestion")]
    parts = ", ".join(_counted(count, name) for count, name in counts if count)
    with_findings = len({finding.path for finding in report.findings})
    return f"{_counted(len(report.findings), 'finding')} ({parts}) in {with_findings} of {files}, {words}"


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
