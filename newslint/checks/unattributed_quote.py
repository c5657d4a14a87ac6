"""A quote for which the article names no speaker.

How sure it is sets the level: error where the quote is a paragraph of its own and neither a lead-in nor the paragraph
before gives it to anybody; warning where it is a sentence of its own and the prose beside it names nobody who speaks;
suggestion where the reader can guess: the sentence or the paragraph before holds a name. Several such quotes in a row are
one fault.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.analysis.attribution import WEAK, Attribution
from newslint.checks.base import Context, Hit, Kind
from newslint.model import Level

_MARKS = frozenset("\"“”„‟«»'‘’‚‹›`＂「」『』")
_LOOKED: dict[Level, str] = {
    "error": "the paragraph is the quote alone, and the one before does not lead in to it",
    "warning": "its paragraph has no name with a verb of speech",
    "suggestion": "the text nearby lets a reader guess, no more",
}
"""What was looked for and not found, for the message."""


def check(context: Context) -> Iterator[Hit]:
    """A hit a quote, marks included."""
    for one, level in judged(context.analysis.attributions):
        yield Hit(one.quote.span, (_LOOKED[level],), level=level)


def judged(attributions: Sequence[Attribution]) -> Iterator[tuple[Attribution, Level]]:
    """The attributions at fault, each with its level."""
    last: Attribution | None = None
    for one in attributions:
        if not one.speech or not (one.quote.closed or one.quote.continued):
            continue  # where it has no end, nobody knows what is quoted; the rule on unclosed marks says so
        if not one.attributed and not (last is not None and _goes_on(last, one)):
            # Single marks are paired less surely than double ones, as apostrophes look the same.
            yield one, "suggestion" if not (one.own and one.quote.double) else "error" if one.alone else "warning"
        elif one.evidence in WEAK:
            yield one, "suggestion"
        last = one


def _goes_on(last: Attribution, one: Attribution) -> bool:
    """Whether a quote stands right after another that nobody says."""
    return not last.attributed and last.own and one.own and one.quote.block - last.quote.block <= 1


KIND = Kind(arguments=("what was looked for",), check=check, literals=lambda _prepared: _MARKS)
