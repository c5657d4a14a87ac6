"""The day of an article, where its text says it: in the front matter, the byline, or the dateline."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslint.document.news import is_byline

if TYPE_CHECKING:
    from newslint.document.model import Document

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
# Patterns that few articles need are compiled where they are used.
_WRITTEN = (
    rf"(?<!\d){_YEAR}-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?!\d)",
    rf"(?i)\b{_MONTH}\s+{_DAY},?\s+{_YEAR}",
    rf"(?i)(?<!\d){_DAY}\s+{_MONTH},?\s+{_YEAR}",
)
_FRONT_MATTER = r"(?s)(?P<fence>---|\+\+\+)[ \t]*\r?\n(?P<inner>.*?)\r?\n(?P=fence)"
_FIELD = r"(?im)^[\"']?(?:date|published|pubdate|publish[_-]?date|publishdate|created)[\"']?\s*[:=](.*)$"
_LONGEST_FRONT_MATTER = 20_000
_HEAD = 60
"""Code points of a paragraph in which its dateline has room."""
_DASH = re.compile(r"\s(?:—|–|--?)\s")


def article_date(document: Document) -> str:
    """The day of an article as 2019-08-14; empty where its text gives none with a year.

    Asked are, in this order, the front matter (`date:`), the lines of author and date, and the dateline of the first
    paragraphs (“KYIV, Aug. 14, 2019 — ”); what the running text tells of is no date of the article.
    """
    if document.text.startswith(("---", "+++")):
        matter = re.match(_FRONT_MATTER, document.text[:_LONGEST_FRONT_MATTER])
        field = re.search(_FIELD, matter["inner"]) if matter else None
        if field and (day := _day(field[1])):
            return day
    for block in document.blocks[:4]:
        content = document.prose[block.span.start : min(block.span.end, block.span.start + 200)]
        if block.kind == "byline" or (block.kind == "headline" and is_byline(content)):
            day = _day(content)
        elif block.kind == "paragraph" and (dash := _DASH.search(content, 0, _HEAD)):
            day = _day(content[: dash.start()])
        else:
            continue
        if day:
            return day
    return ""


def _day(text: str) -> str:
    """The first day in a text; empty where there is none."""
    found = [match for pattern in _WRITTEN if (match := re.search(pattern, text))]
    if not found:
        return ""
    match = min(found, key=lambda one: one.start())
    month = match["month"]
    number = int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1
    day = int(match["day"])
    return f"{match['year']}-{number:02}-{day:02}" if 1 <= number <= 12 and 1 <= day <= 31 else ""
