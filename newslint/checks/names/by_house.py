"""What the house lists say of two forms of one name: theirs is right, however often the other stands."""

from __future__ import annotations

from typing import Any

from newslint.analysis.article_date import article_date
from newslint.checks.base import Context
from newslint.model import Span


def listed(context: Context, span: Span) -> bool | None:
    """What the house lists say of the name that stands at a prose span, be it a part of one: right, wrong, or None: nothing."""
    house, analysis = context.knowledge.house, context.analysis
    forms = [context.document.prose[span.start : span.end]]
    mention = analysis.mentions.at.get(analysis.tokens.at(span.start))
    if mention is not None:
        forms += [mention.form, analysis.mentions.full_name(mention)]
    day = article_date(context.document)
    entries = [(form, entry) for form in forms if (entry := house.entry(form, day)) is not None]
    if not entries:
        return None
    return all(entry.is_right(form) for form, entry in entries)


def unlisted(context: Context, rows: list[Any]) -> list[Any]:
    """The rows of collected values (lists that hold a form among other values) whose form no house list has."""
    forms = context.knowledge.house.by_form
    return [row for row in rows if not any(isinstance(one, str) and one in forms for one in row)] if forms else rows
