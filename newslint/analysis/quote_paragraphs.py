"""Whose words a quote is by the rest of its paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newslint.analysis.attribution import Attribution
from newslint.analysis.cues import cues, last_cue
from newslint.analysis.quote_surroundings import Surroundings
from newslint.analysis.quotes import Quote
from newslint.analysis.speakers import Speakers, Voice

if TYPE_CHECKING:
    from newslint.analysis import Analysis


class ParagraphReader:
    """Reads the paragraphs of one article that hold quotes."""

    def __init__(self, analysis: Analysis, around: Surroundings, speakers: Speakers) -> None:
        self._analysis = analysis
        self._prose = analysis.document.prose
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
        if lead is None:
            return one
        act = self._speakers.lead(lead) if self._around.is_act(lead) else None
        if act is not None:  # “She shrugged. “You never know.””
            voice = Voice(lambda: self._speakers.of(act, [lead], follows=False))
            return one._replace(evidence="paragraph", voice=voice, cue=act.span)
        if self._prose[lead.start : lead.end].rstrip().endswith("?"):  # it answers what the reporter asks
            return one._replace(evidence="paragraph", voice=Voice(lambda: self._speakers.first([lead])))
        cue = last_cue(cues(self._analysis, lead))
        speaker = self._speakers.of(cue, [lead], follows=False) if cue and cue.sure and cue.kind != "noun" else None
        if cue is None or speaker is None:
            return one
        # “Doe agreed.”, “Doe said …” and “Doe got up and mentioned that …”, but not “Doe won what they called a war.”
        reports = cue.saying or self._analysis.tokens.keys[cue.token + 1 : cue.token + 2] == ["that"]
        if not reports and (speaker.kind == "common" or self._prose[speaker.span.end : cue.span.start].strip()):
            return one
        return one._replace(evidence="paragraph", voice=Voice.of(speaker), cue=cue.span)


def both_ways(length: int) -> Iterator[tuple[int, int]]:
    """Indices with the step to the neighbour that they may take from: onwards from the first, then back from the last."""
    yield from ((index, -1) for index in range(1, length))
    yield from ((index, 1) for index in range(length - 2, -1, -1))
