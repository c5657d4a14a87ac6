"""A source that the article cites and does not name, of which it does not even say that it asked for that.

Where the article says so, giving the reason is left to the rule on unexplained anonymity; so no source is reported by both.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.base import Context, Hit, Kind
from newslint.checks.quotes.anonymity import Source, anonymity
from newslint.checks.quotes.wordings import shown


def check(context: Context) -> Iterator[Hit]:
    """A hit a kind of source (officials, aides …), at its first place."""
    sources, grants = anonymity(context.analysis)
    granted = {kind for grant in grants for kind in grant.kinds or ("",)}
    if "" in granted or granted & {"person", "source"}:
        return
    by_kind: dict[str, list[Source]] = {}
    for source in sources:
        if source.kind not in granted:
            by_kind.setdefault(source.kind, []).append(source)
    for found in by_kind.values():
        times = f" ({len(found)} such sources)" if len(found) > 1 else ""
        yield Hit(found[0].span, (shown(context, found[0].span), times))


KIND = Kind(arguments=("the source", "how many there are"), check=check)
