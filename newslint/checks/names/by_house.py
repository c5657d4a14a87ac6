"""What the house lists say of two forms of one name: theirs is right, however often the other stands."""

from __future__ import annotations

from typing import Any

from newslint.analysis.article_date import article_date
from newslint.checks.base import Context
from newslint.knowledge.house_list import HouseName
from newslint.model import Span


def listed(context: Context, span: Span) -> bool | None:
    """What the house lists say of the name that stands at a prose span, be it a part of one: right, wrong, or None: nothing."""
    entries = _entries(context, span)
    return all(entry.is_right(form) for form, entry in entries) if entries else None


def reported(context: Context, span: Span) -> bool:
    """Whether names.house-list reports the name at a prose span as a fault, and not as a mere question of style."""
    return any(not entry.is_right(form) and not entry.restyles(form) for form, entry in _entries(context, span))


def is_style(context: Context, span: Span) -> bool:
    """Whether the list that comes with newslint would have the name at a prose span in other capitals, spaces or hyphens."""
    return any(entry.restyles(form) for form, entry in _entries(context, span))


def _entries(context: Context, span: Span) -> list[tuple[str, HouseName]]:
    house, analysis = context.knowledge.house, context.analysis
    forms = [context.document.prose[span.start : span.end]]
    mention = analysis.mentions.at.get(analysis.tokens.at(span.start))
    if mention is not None:
        forms += [mention.form, analysis.mentions.full_name(mention)]
    day = article_date(context.document)
    return [(form, entry) for form in forms if (entry := house.entry(form, day)) is not None]


def unlisted(context: Context, collected: list[Any]) -> list[Any]:
    """What is collected of an article for a run (see `names.run`) without the forms that a house list has: it settles them."""
    listed_forms = context.knowledge.house.by_form
    if not listed_forms:
        return collected
    names, pairs, suspects, full_names, usages, dressed, houses = collected
    return [
        names,
        pairs,
        [suspect for suspect in suspects if suspect[0] not in listed_forms],
        "\n".join(line for line in full_names.split("\n") if line.partition("\t")[0] not in listed_forms),
        [usage for usage in usages if usage[1] not in listed_forms],
        [form for form in dressed if form[0] not in listed_forms],
        houses,
    ]
