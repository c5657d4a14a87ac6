"""A quote that stands twice in the running text of an article.

Headlines, decks, captions and pull quotes show a quote of the text again, and are meant to. A few words may be a phrase
that the article is about.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.base import Context, Hit, Kind
from newslint.checks.quotes.wordings import GAP, Wording, may_be_one_speaker, pairs
from newslint.model import Span

_SENTENCE = 5
"""Words of the shortest sentence that nobody quotes twice by chance."""
_PIECE = 8
"""The same of a piece of a sentence, which may be a phrase that the article is about."""


def check(context: Context) -> Iterator[Hit]:
    """A hit a later quote, from the first to the last sentence of it that is repeated."""
    found: dict[int, list[tuple[Wording, Wording]]] = {}
    for earlier, later in pairs(context.analysis):
        if _is_repeated(context, earlier, later):
            found.setdefault(later.quote, []).append((earlier, later))
    for repeated in found.values():
        span = Span(repeated[0][1].span.start, max(later.span.end for _, later in repeated))
        line = str(context.document.place(repeated[0][0].span).line)
        yield Hit(span, (line,))


def _is_repeated(context: Context, earlier: Wording, later: Wording) -> bool:
    """Whether two wordings are the same words in the running text."""
    if earlier.display or later.display or not (earlier.attribution.speech and later.attribution.speech):
        return False
    if earlier.words != later.words:
        return False
    own = context.document.prose[later.span.start].isupper()
    enough = len(later.words) - later.words.count(GAP) >= (_SENTENCE if own else _PIECE)
    return enough and may_be_one_speaker(context.analysis, earlier, later)


KIND = Kind(
    arguments=("the line in which it stands first",),
    check=check,
)
