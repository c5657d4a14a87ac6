"""What was measured, as a table for people or as JSON."""

from __future__ import annotations

import json
from statistics import median
from typing import NamedTuple

MIB = 1024 * 1024
_HEADS = (
    "checker",
    "version",
    "seconds",
    "largest process MiB",
    "all processes MiB",
    "findings per 1,000 words",
    "suggestions per 1,000 words",
)


class Row(NamedTuple):
    """One way to run one checker. Memory in bytes, findings over `words` words; None where something is not known.

    `trouble` is empty where all went well.
    """

    checker: str
    job: str
    version: str
    words: int
    seconds: tuple[float, ...]
    largest: int | None = None
    together: int | None = None
    findings: int | None = None
    suggestions: int | None = None
    trouble: str = ""


class Results(NamedTuple):
    """Everything of one call; `setting` says what was measured where, `missing` why a checker has no row."""

    setting: str
    rows: list[Row]
    missing: dict[str, str]


def as_text(results: Results) -> str:
    """A Markdown table, its columns aligned, between the setting and what is missing or went wrong."""
    rows = [[f"{row.checker}, {row.job}", row.version, *_figures(row)] for row in results.rows]
    widths = [max(map(len, column)) for column in zip(_HEADS, *rows, strict=True)]
    lines = [results.setting, "", _line(_HEADS, widths)]
    lines.append(
        "| " + " | ".join("-" * width if at < 2 else "-" * (width - 1) + ":" for at, width in enumerate(widths)) + " |"
    )
    lines.extend(_line(row, widths) for row in rows)
    notes = [f"{row.checker}, {row.job}: {row.trouble}" for row in results.rows if row.trouble]
    notes.extend(f"{name}: {reason}" for name, reason in results.missing.items())
    return "\n".join([*lines, *([""] if notes else []), *notes]) + "\n"


def as_json(results: Results) -> str:
    """One JSON document: each run's seconds and their median, memory in MiB, findings as counts and per 1,000 words."""
    rows = [
        {
            "checker": row.checker,
            "job": row.job,
            "version": row.version,
            "words": row.words,
            "seconds": [round(value, 4) for value in row.seconds],
            "median_seconds": round(median(row.seconds), 4) if row.seconds else None,
            "largest_process_mib": _mib(row.largest),
            "all_processes_mib": _mib(row.together),
            "findings": row.findings,
            "findings_per_1000_words": _rate(row.findings, row.words),
            "suggestions": row.suggestions,
            "suggestions_per_1000_words": _rate(row.suggestions, row.words),
            "trouble": row.trouble or None,
        }
        for row in results.rows
    ]
    return (
        json.dumps({"setting": results.setting, "rows": rows, "missing": results.missing}, indent=1, ensure_ascii=False)
        + "\n"
    )


def _figures(row: Row) -> list[str]:
    figures: list[tuple[float | None, str]] = [
        (median(row.seconds) if row.seconds else None, ".3f"),
        (_mib(row.largest), ".0f"),
        (_mib(row.together), ".0f"),
        (_rate(row.findings, row.words), ".2f"),
        (_rate(row.suggestions, row.words), ".2f"),
    ]
    return ["–" if figure is None else format(figure, form) for figure, form in figures]


def _line(cells: tuple[str, ...] | list[str], widths: list[int]) -> str:
    padded = [
        cell.ljust(width) if at < 2 else cell.rjust(width)
        for at, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ]
    return "| " + " | ".join(padded) + " |"


def _mib(size: int | None) -> float | None:
    return None if size is None else round(size / MIB, 1)


def _rate(count: int | None, words: int) -> float | None:
    return None if count is None or not words else round(1000 * count / words, 3)
