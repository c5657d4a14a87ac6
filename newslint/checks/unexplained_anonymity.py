"""Anonymity that an article grants a source and gives no reason for, in that place or for another source of the kind."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.base import Context, Hit, Kind
from newslint.checks.quotes.anonymity import anonymity
from newslint.checks.quotes.wordings import shown

_LITERALS = frozenset(("anonym", "named", "identified", "withheld", "quoted", "on the record", "on background"))


def check(context: Context) -> Iterator[Hit]:
    """A hit the words that grant it."""
    grants = anonymity(context.analysis).grants
    explained = [grant.kinds for grant in grants if grant.explained]
    for grant in grants:
        if not grant.explained and not any(not kinds or not grant.kinds or kinds & grant.kinds for kinds in explained):
            yield Hit(grant.span, (shown(context, grant.span),))


KIND = Kind(arguments=("the words that grant it",), check=check, literals=lambda _prepared: _LITERALS)
