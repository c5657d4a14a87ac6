"""A report made by hand, for the formats."""

from __future__ import annotations

from newslint.model import Edit, Failure, Finding, Fix, Level, Place, Report, Span


def report(
    path: str = "a.txt", level: Level = "error", message: str = "wrong", text: str = "slip", line: str = "a slip"
) -> Report:
    """One finding at the text in its line, and a file that is not there."""
    start = line.find(text)
    place = Place(Span(start, start + len(text)), 1, start + 1, 1, start + 1 + len(text), text, line, start, True)
    finding = Finding(path, "a.b", level, message, place, ("x", ""), Fix("safe", (Edit(place.span, "x"),)))
    return Report((finding,), (Failure("b.txt", "no such file"),), 2, 1234)
