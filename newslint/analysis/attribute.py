"""The attributions of an article: its quotes read sentence by sentence and paragraph by paragraph, and told from titles."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from newslint.analysis.attribution import WEAK, Attribution, Evidence
from newslint.analysis.quote_paragraphs import ParagraphReader, both_ways
from newslint.analysis.quote_precedents import PrecedentReader
from newslint.analysis.quote_sentences import SentenceReader
from newslint.analysis.quote_surroundings import Surroundings
from newslint.analysis.speakers import Speakers
from newslint.model import Span

if TYPE_CHECKING:
    from newslint.analysis import Analysis

_NOBODY: frozenset[Evidence] = frozenset(("none", "previous-paragraph"))
"""Evidence with which a quote may be shown rather than said."""
_MOST_DISPLAYS = 20
"""Paragraphs of an article that are looked at as pull quotes."""
_FRAGMENT = 5
"""Words of the shortest piece of a sentence that must be somebody's words; a shorter one may be a title or ironic."""
_IRONIC = 2
"""Words of the longest phrase that may be set in ironic marks."""
_NEAR = 4
"""Words between a quote and the verb of its tag: “…,” the mayor of Troy said."""


def attribute(analysis: Analysis) -> list[Attribution]:
    """The attributions of a document's quotes, those inside other quotes left out, in order; in linear time."""
    if not analysis.quotes.outer:
        return []
    return _Reader(analysis).read()


class _Reader:
    """Reads one article, paragraph by paragraph."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._prose = analysis.document.prose
        self._around = Surroundings(analysis)
        speakers = Speakers(analysis)
        self._sentences = SentenceReader(analysis, self._around, speakers)
        self._paragraphs = ParagraphReader(analysis, self._around, speakers)
        self._precedents = PrecedentReader(analysis, self._around, speakers)

    def read(self) -> list[Attribution]:
        found: list[Attribution] = []
        previous: list[Attribution] = []
        for block, group in groupby(self._analysis.quotes.outer, attrgetter("block")):
            quotes = list(group)
            alone = self._around.are_alone(quotes)
            here: list[Attribution] = []
            for index in range(len(quotes)):
                here.append(self._sentences.read(quotes, index, alone, here[-1] if here else None))
            self._paragraphs.chain(here)
            self._paragraphs.within(here)
            if previous and previous[0].quote.block != block - 1:
                previous = []
            self._precedents.read(here, previous)
            found.extend(here)
            previous = here
        self._precedents.listed(found)
        _join(found)
        return self._without_displays([self._finished(one) for one in found])

    def _without_displays(self, found: list[Attribution]) -> list[Attribution]:
        """The attributions, where a paragraph that is a quote nobody says is no speech if it shows words again that
        somebody says elsewhere (a pull quote), or lines of a song."""
        alone = [index for index, one in enumerate(found) if one.speech and one.evidence in _NOBODY and one.is_bare]
        if not alone:
            return found
        said = "\n".join(self._inner(one) for one in found if one.evidence not in _NOBODY)
        for index in alone[:_MOST_DISPLAYS]:
            text = self._inner(found[index]).strip(" ,.!?…")
            if text.count(" / ") > 1 or text in said:
                found[index] = found[index]._replace(speech=False)
        return found

    def _inner(self, one: Attribution) -> str:
        return self._prose[one.quote.inner.start : one.quote.inner.end]

    def _finished(self, one: Attribution) -> Attribution:
        """The attribution, which tells whether it is speech at all."""
        speech = self._is_introduced(one) or not self._around.is_title(one.quote, one.own)
        if speech and not one.own and one.evidence in ("none", "prose"):
            speech = self._around.words(one.quote) >= _FRAGMENT
        if speech and not one.own and self._is_ironic(one):
            speech = False
        return one if speech else one._replace(speech=False)

    def _is_ironic(self, one: Attribution) -> bool:
        """Whether one or two words stand in marks long before the verb that is taken for theirs."""
        if one.cue is None or one.cue.start < one.quote.span.end or self._around.words(one.quote) > _IRONIC:
            return False
        return self._inner(one).rstrip()[-1:] not in ",.?!…"

    def _is_introduced(self, one: Attribution) -> bool:
        """Whether a verb and a comma or colon lead straight to a quote, or from its comma to a verb."""
        if one.cue is None or one.evidence != "same-sentence":
            return False
        if one.cue.end <= one.quote.span.start:
            return self._prose[one.cue.end : one.quote.span.start].rstrip() in (",", ":")
        inner = self._prose[one.quote.inner.start : one.quote.inner.end].rstrip()
        return inner[-1:] in ",?!" and self._is_tag(one.quote.span.end, one.cue.start)

    def _is_tag(self, start: int, cue: int) -> bool:
        """Whether the words after a quote go straight to their verb: “…,” the mayor said."""
        return start <= cue and len(self._analysis.tokens.between(Span(start, cue))) <= _NEAR


def _join(found: list[Attribution]) -> None:
    """Gives a quote of several paragraphs one speaker, wherever it is named."""
    unsaid = {"none", *WEAK}
    for index, step in both_ways(len(found)):
        one, other = found[index], found[index + step]
        joined = one.quote.continues if step < 0 else one.quote.continued
        if joined and one.evidence in unsaid and other.evidence not in unsaid:
            found[index] = one.like(other, "continued")
        elif joined and not one.attributed and other.attributed:
            found[index] = one.like(other, other.evidence)
