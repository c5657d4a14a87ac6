"""Whose words a quote is by the rest of its paragraph, by the line that leads in to it, or by the paragraph before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newslint.analysis.attribution import SAID, Attribution, Evidence
from newslint.analysis.cues import cues, last_cue
from newslint.analysis.quote_surroundings import TITLED, Surroundings
from newslint.analysis.quotes import Quote
from newslint.analysis.speakers import Speakers, Voice
from newslint.model import Span

if TYPE_CHECKING:
    from newslint.analysis import Analysis

_CONNECTIVES = frozenset("and but so or nor which because therefore although though otherwise frankly".split())
"""Words with which a quote takes up what its speaker said before it."""
_RESUMING = frozenset(("then", "plus", "also"))
"""Words with which nobody but who spoke last begins."""
_POSTED = frozenset("tweeted tweets posted".split())
"""Verbs of what is written in pieces, each in its own marks."""
_IN_DIALOGUE: frozenset[Evidence] = SAID | {"turn", "previous-paragraph"}
"""Evidence of a quote that the next may answer."""
_ANSWERS = frozenset(
    """
    yes no yeah yep nope nah eh well oh ah sure okay ok maybe right absolutely exactly never honey sweetheart darling dear
    sweetie sir ma'am madam son buddy kid dude man mom dad hello hi thanks sorry please
    """.split()
)
"""Words with which people answer one another, before a comma or a stop."""
_LONGEST_ANSWER = 14
"""Words of the longest quote that is taken for an answer without a tag."""
_PERSONS = frozenset(("he", "she", "they"))
_SETTINGS = frozenset(
    """
    told interview interviews statement rally rallies crowd debate reporters conference speech forum hearing telephone phone
    monday tuesday wednesday thursday friday saturday sunday
    """.split()
)
"""Words of a tag that tell where somebody spoke at length."""
_SHORTEST_WORD = 4
"""Letters of the longest word that says nothing of what a quote is about."""
_SHORT_LEAD = 9
"""Words of the longest last sentence that leads in to the next paragraph without a colon: “She had one question.”"""
_SHORTEST_LEAD = 3
"""The same for one that has only a verb: “The mayor laughed.”"""


class ParagraphReader:
    """Reads the paragraphs of one article that hold quotes."""

    def __init__(self, analysis: Analysis, around: Surroundings, speakers: Speakers) -> None:
        self._analysis = analysis
        self._prose = analysis.document.prose
        self._blocks = analysis.document.blocks
        self._around = around
        self._speakers = speakers

    def chain(self, here: list[Attribution]) -> None:
        """Gives several quotes of one sentence its speaker: called it “…” and “…”."""
        for index, step in both_ways(len(here)):
            one, other = here[index], here[index + step]
            earlier, later = (other, one) if step < 0 else (one, other)
            if one.evidence != "none" or not self._around.is_one_sentence(earlier.quote, later.quote):
                continue
            if other.evidence == "same-sentence":
                one = one.like(other, "same-sentence")
            here[index] = one._replace(own=one.own and other.own)

    def within(self, here: list[Attribution]) -> None:
        """Gives quotes without a cue what the rest of their paragraph says."""
        said = [one for one in here if one.evidence == "same-sentence"]
        known = said[0] if said else None
        for index, one in enumerate(here):
            before = here[index - 1].quote if index else None
            if one.evidence == "same-sentence":
                known = one
            if one.evidence != "none":
                continue
            head = self._around.head(before, one.quote)
            if not one.own and self._around.has_words(head):
                speaker = self._speakers.first([head])
                if speaker and (speaker.kind != "common" or known is None):
                    here[index] = one._replace(evidence="prose", voice=Voice.of(speaker))
                elif known is not None:
                    here[index] = one.like(known, "same-paragraph")
            elif known is not None:
                here[index] = one.like(known, "same-paragraph")
            elif one.own:
                here[index] = self._by_lead(before, one)

    def _by_lead(self, before: Quote | None, one: Attribution) -> Attribution:
        """A quote by the sentence before it in its paragraph."""
        lead = self._around.lead(before, one.quote)
        cue = last_cue(cues(self._analysis, lead)) if lead else None
        act = self._speakers.lead(lead) if lead and self._around.is_act(lead) else None
        if act is not None and lead is not None:  # “She shrugged. “You never know.””
            voice = Voice(lambda: self._speakers.of(act, [lead], follows=False))
            return one._replace(evidence="paragraph", voice=voice, cue=act.span)
        speaker = self._speakers.first([lead]) if lead else None
        if lead is not None and self._prose[lead.start : lead.end].rstrip().endswith("?"):
            return one._replace(evidence="paragraph", voice=Voice.of(speaker))  # it answers what the reporter asks
        if cue is None or cue.kind == "noun" or speaker is None or speaker.kind != "name":
            return one
        return one._replace(evidence="paragraph", voice=Voice.of(speaker), cue=cue.span)

    def before(self, here: list[Attribution], previous: list[Attribution]) -> None:
        """Gives the quotes of a paragraph that opens with one what the paragraph before says."""
        one = here[0]
        if one.evidence != "none" or not one.quote.block or one.quote.span.start != self._start(one):
            return
        given = self._led_in(one, previous) or self._gone_on(here, previous)
        if given is not None:
            for index, other in enumerate(here):
                if other.own and other.evidence == "none":
                    here[index] = other.like(given, given.evidence)

    def _led_in(self, one: Attribution, previous: list[Attribution]) -> Attribution | None:
        """By a paragraph that ends in a colon, or whose last sentence is short and announces the words."""
        block = one.quote.block - 1
        span = self._around.last_sentence(block)
        found = cues(self._analysis, span)
        cue = last_cue(found)
        if cue is None:
            return None
        if previous and previous[-1].quote.span.end > span.end - 2:
            return previous[-1] if found[-1].kind == "colon" and previous[-1].attributed else None
        if found[-1].kind != "colon":
            words = len(self._analysis.tokens.between(span))
            tagged = any(other.cue is not None and other.cue.start >= span.start for other in previous)
            quoted = tagged or (bool(previous) and previous[-1].quote.span.end > span.start)
            short = words <= (_SHORT_LEAD if found[-1].kind == "noun" else _SHORTEST_LEAD)
            if quoted or not short or self._blocks[block].kind in TITLED:
                return None
        voice = Voice(lambda: self._speakers.of(cue, [span], follows=False))
        return one._replace(evidence="lead-in", voice=voice, cue=cue.span)

    def _gone_on(self, here: list[Attribution], previous: list[Attribution]) -> Attribution | None:
        """By a paragraph that is a quote and its speaker, or one of a series of quotes."""
        one = here[0]
        if not previous or not one.alone or len(here) > 1:
            return None
        other = previous[-1]
        if other.evidence in ("lead-in", "series") and other.alone:
            return one.like(other, "series")
        if other.evidence in _IN_DIALOGUE and self._answers(one, previous):
            return one._replace(evidence="turn")
        if other.evidence in SAID and self._takes_up(one, previous) and other.speaker is not None:
            return one.like(other, "previous-paragraph")
        return None

    def _answers(self, one: Attribution, previous: list[Attribution]) -> bool:
        """Whether a paragraph that is a quote answers the one before it, as people speak in turns.

        It is short, and the last quote is a question; or it speaks to somebody, after a paragraph that opens with a quote.
        """
        last = previous[-1].quote
        keys, words = self._analysis.tokens.keys, self._analysis.tokens.between(one.quote.inner)
        if not words or len(words) > _LONGEST_ANSWER:
            return False
        if previous[-1].evidence == "turn" or self._prose[last.inner.start : last.inner.end].rstrip().endswith("?"):
            return True
        addressed = keys[words.start] in _ANSWERS and previous[0].quote.span.start == self._start(previous[0])
        return addressed and self._prose[self._analysis.tokens.span(words.start).end] in ",.!?"

    def _takes_up(self, one: Attribution, previous: list[Attribution]) -> bool:
        """Whether a paragraph that is a quote goes on from the quotes of the one before it.

        It begins with an ellipsis, “and”, “but” or the like; or what stands before it is no more than a quote and its tag,
        and it is set in other marks, speaks of the same “he” or “they”, or the tag tells that they posted it, or where they
        spoke and a word comes again.
        """
        keys = self._analysis.tokens.keys
        last = previous[-1].quote
        words = self._analysis.tokens.between(one.quote.inner)
        if not words:
            return False
        first = keys[words.start]
        if first in _RESUMING or self._prose[one.quote.inner.start] in "….":
            return True
        if first in _CONNECTIVES:
            return (
                self._prose[last.inner.start : last.inner.start + 1].isupper()
                or self._around.words(last) >= _SHORT_LEAD
            )
        tag = self._analysis.tokens.between(Span(last.span.end, self._blocks[last.block].span.end))
        if len(previous) > 1 or last.span.start != self._start(previous[-1]) or not tag:
            return False
        if (
            first in _PERSONS
            or keys[words.start : words.start + 2] == ["i", "mean"]
            or self._cue(previous[0]) in _POSTED
        ):
            return True
        if self._prose[last.span.start] != self._prose[one.quote.span.start]:
            return True
        said = self._analysis.tokens.between(last.inner)
        again = {key for key in keys[words.start : words.stop] if len(key) > _SHORTEST_WORD}
        return not _SETTINGS.isdisjoint(keys[tag.start : tag.stop]) and not again.isdisjoint(
            keys[said.start : said.stop]
        )

    def _cue(self, one: Attribution) -> str:
        """The key of the word that gives a quote to its speaker; empty where none does."""
        tokens = self._analysis.tokens
        return tokens.keys[tokens.at(one.cue.start)] if one.cue else ""

    def _start(self, one: Attribution) -> int:
        return self._blocks[one.quote.block].span.start


def both_ways(length: int) -> Iterator[tuple[int, int]]:
    """Indices with the step to the neighbour that they may take from: onwards from the first, then back from the last."""
    yield from ((index, -1) for index in range(1, length))
    yield from ((index, 1) for index in range(length - 2, -1, -1))
