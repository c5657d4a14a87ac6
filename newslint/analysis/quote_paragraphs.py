"""Whose words a quote is by the rest of its paragraph, by the line that leads in to it, or by the paragraph before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newslint.analysis.attribution import SAID, Attribution, Evidence
from newslint.analysis.cues import Cue, cues, last_cue
from newslint.analysis.quote_sequel import Sequel
from newslint.analysis.quote_surroundings import TITLED, Surroundings
from newslint.analysis.quotes import Quote
from newslint.analysis.speakers import OWNERS, Speakers, Voice
from newslint.model import Span

if TYPE_CHECKING:
    from newslint.analysis import Analysis

_IN_DIALOGUE: frozenset[Evidence] = SAID | {"turn", "previous-paragraph"}
"""Evidence of a quote that the next may answer."""
_SHORT_LEAD = 9
"""Words of the longest last sentence that leads in to the next paragraph without a colon: “She had one question.”"""
_NEW = [["a"], ["an"], ["one"], ["two"], ["three"], ["this"], ["these"], ["another"]]
"""What stands before a noun for words that are to come."""
_STATEMENTS = frozenset("statement letter email e-mail memo post tweet editorial column essay".split())
"""What somebody writes at some length."""
_ISSUED = frozenset("issued released posted published sent wrote".split())
"""Verbs of who puts out a statement, a letter or a post; what it says may be the next paragraph."""
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
        self._sequel = Sequel(analysis)

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
        if cue is None or cue.kind == "noun" or speaker is None or speaker.kind == "common":
            return one
        # “Doe agreed.”, “Doe said …” and “Doe got up and mentioned that …”, but not “Doe won what they called a war.”
        keys = self._analysis.tokens.keys
        reports = cue.saying or keys[cue.token + 1 : cue.token + 2] == ["that"]
        if not cue.sure or (not reports and self._prose[speaker.span.end : cue.span.start].strip()):
            return one
        return one._replace(evidence="paragraph", voice=Voice.of(speaker), cue=cue.span)

    def before(self, here: list[Attribution], previous: list[Attribution]) -> None:
        """Gives the quotes of a paragraph that opens with one what the paragraph before says."""
        one = here[0]
        if one.evidence != "none" or not one.quote.block or not self._sequel.opens(one):
            return
        given = self._led_in(one, previous) or self._gone_on(here, previous) or self._reported(one, previous)
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
        opens = self._prose[span.start : span.end].rstrip()[-1:] in (",", ":")
        if not opens:
            tagged = any(other.cue is not None and other.cue.start >= span.start for other in previous)
            quoted = tagged or (bool(previous) and previous[-1].quote.span.end > span.start)
            if quoted or not self._announces(span, found[-1]) or self._blocks[block].kind in TITLED:
                return None
        voice = Voice(lambda: self._speakers.of(cue, [span], follows=False))
        return one._replace(evidence="lead-in", voice=voice, cue=cue.span)

    def _reported(self, one: Attribution, previous: list[Attribution]) -> Attribution | None:
        """By a paragraph that tells of a statement or reports from one, or whose report the quote explains.

        “The board issued a statement.”, “Doe argued in an email that …”; “That’s because …”.
        """
        span = self._around.last_sentence(one.quote.block - 1)
        keys, words = self._analysis.tokens.keys, self._analysis.tokens.between(span)
        first = self._analysis.tokens.between(one.quote.inner)
        if not first or not one.alone:
            return None
        said = next((cue for cue in cues(self._analysis, span) if cue.saying), None)
        plain = said is not None and not any(other.quote.span.end > span.start for other in previous)
        explains = keys[first.start : first.start + 2] == ["that's", "because"] or keys[first.start] == "because"
        for at in words:
            before = keys[max(words.start, at - 3) : at]
            if keys[at] in _STATEMENTS:
                if plain and "in" in before:
                    explains = True
                elif not _ISSUED.isdisjoint(before):
                    return self._weakly(one, Voice(lambda: self._speakers.first([span])))
        if said is None or not explains:
            return None
        return self._weakly(one, Voice(lambda: self._speakers.of(said, [span], follows=False)))

    def _weakly(self, one: Attribution, voice: Voice) -> Attribution:
        return one._replace(evidence="previous-paragraph", voice=voice)

    def _announces(self, span: Span, cue: Cue) -> bool:
        """Whether a sentence without a colon leads in to the words after it, by its last cue.

        It is short and tells of words to come (“She had one question.”, “His answer was short.”), or is no more than a
        verb (“The mayor laughed.”); one in brackets is an aside.
        """
        keys, words = self._analysis.tokens.keys, self._analysis.tokens.between(span)
        if cue.kind != "noun" or len(words) <= _SHORTEST_LEAD:
            return len(words) <= _SHORTEST_LEAD
        if len(words) > _SHORT_LEAD or self._prose[span.start] in "([":
            return False
        before = keys[max(words.start, cue.token - 2) : cue.token]
        return cue.token - words.start <= 1 or before[-1:] in _NEW or any(word in OWNERS for word in before)

    def _gone_on(self, here: list[Attribution], previous: list[Attribution]) -> Attribution | None:
        """By a paragraph that is a quote and its speaker, or one of a series of quotes."""
        one = here[0]
        if not previous or not one.alone or len(here) > 1:
            return None
        other = previous[-1]
        if other.evidence in ("lead-in", "series") and other.alone:
            return one.like(other, "series")
        if other.evidence in _IN_DIALOGUE and self._sequel.answers(one, previous):
            return one._replace(evidence="turn")
        if self._blocks[other.quote.block].kind in TITLED and other.cue and self._prose[other.cue.start] == ":":
            return one.like(other, "previous-paragraph")  # the headline “Doe: ‘…’”, and the quote whose words it takes
        if other.evidence in SAID and self._sequel.takes_up(one, previous) and other.speaker is not None:
            return one.like(other, "previous-paragraph")
        return None


def both_ways(length: int) -> Iterator[tuple[int, int]]:
    """Indices with the step to the neighbour that they may take from: onwards from the first, then back from the last."""
    yield from ((index, -1) for index in range(1, length))
    yield from ((index, 1) for index in range(length - 2, -1, -1))
