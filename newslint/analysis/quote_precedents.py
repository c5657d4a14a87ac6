"""Whose words a quote is by the paragraph before it: a line that leads in to it, a report that it goes on with, a quote."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from newslint.analysis.attribution import SAID, Attribution, Evidence
from newslint.analysis.cues import Cue, cues, last_cue
from newslint.analysis.quote_sequel import Sequel
from newslint.analysis.quote_surroundings import TITLED, Surroundings
from newslint.analysis.speakers import Speakers, Voice
from newslint.analysis.subjects import OWNERS
from newslint.model import Span

if TYPE_CHECKING:
    from newslint.analysis import Analysis

_IN_DIALOGUE: frozenset[Evidence] = SAID | {"turn", "previous-paragraph"}
"""Evidence of a quote that the next may answer."""
_SHORT_LEAD = 9
"""Words of the longest last sentence that leads in to the next paragraph without a colon: “She had one question.”"""
_NEW = [["a"], ["an"], ["one"], ["two"], ["three"], ["this"], ["these"], ["another"]]
"""What stands before a noun for words that are to come."""
_STATEMENTS = frozenset("statement letter email e-mail memo post tweet editorial column essay piece op-ed".split())
"""What somebody writes at some length."""
_REPLIES = frozenset("responded replied answered countered retorted".split())
"""Verbs of who answers, before what they do and say: “responded by walking out, saying …”."""
_ROW = 3
"""Quotes in a row, a paragraph each, that are a list rather than quotes whose speakers were forgotten."""
_ISSUED = frozenset("issued released posted published sent wrote".split())
"""Verbs of who puts out a statement, a letter or a post; what it says may be the next paragraph."""
_SHORTEST_LEAD = 3
"""The same for one that has only a verb: “The mayor laughed.”"""


class PrecedentReader:
    """Reads the paragraphs of one article that stand before those that open with a quote."""

    def __init__(self, analysis: Analysis, around: Surroundings, speakers: Speakers) -> None:
        self._analysis = analysis
        self._prose = analysis.document.prose
        self._blocks = analysis.document.blocks
        self._around = around
        self._speakers = speakers
        self._sequel = Sequel(analysis)

    def read(self, here: list[Attribution], previous: list[Attribution]) -> None:
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
        """By a paragraph that tells of a statement, or by the report that ends it where the quote goes on with that."""
        span = self._around.last_sentence(one.quote.block - 1)
        keys, words = self._analysis.tokens.keys, self._analysis.tokens.between(span)
        if not one.alone or not self._analysis.tokens.between(one.quote.inner):
            return None
        if any(keys[at] in _STATEMENTS and not _ISSUED.isdisjoint(_before(keys, words, at)) for at in words):
            return self._weakly(one, Voice(lambda: self._speakers.first([span])))
        found = cues(self._analysis, span)
        said = next((cue for cue in found if cue.saying), None)
        if said is None:
            return None
        plain = not any(other.quote.span.end > span.start for other in previous)
        if not self._sequel.explains(one) and not (plain and self._is_begun(said, found, words, bool(previous))):
            return None
        return self._weakly(one, Voice(lambda: self._speakers.of(said, [span], follows=False)))

    def _is_begun(self, said: Cue, found: list[Cue], words: range, quoted: bool) -> bool:
        """Whether a sentence without quotes begins to report words; `quoted` tells that its paragraph holds quotes.

        “Doe argued in an email that …”, “Doe responded by …, saying …”, “Rather, she said, …”.
        """
        keys = self._analysis.tokens.keys
        if quoted and self._sequel.is_aside(said):
            return True
        for at in words:
            if keys[at] in _STATEMENTS and "in" in _before(keys, words, at):
                return True
            if keys[at] in _REPLIES:
                return any(cue.saying and cue.kind == "participle" and cue.token > at for cue in found)
        return False

    def listed(self, found: list[Attribution]) -> None:
        """Gives quotes that stand in a row, a paragraph each, what the prose before the row says of who speaks."""
        stop = 0
        while stop < len(found):
            start, stop = stop, stop + 1
            while stop < len(found) and self._continues(found[stop - 1], found[stop]):
                stop += 1
            block = found[start].quote.block - 1
            if stop - start < _ROW or block < 0 or self._blocks[block].kind in TITLED:
                continue
            span = self._around.last_sentence(block)
            if any(cue.saying or cue.kind == "noun" for cue in cues(self._analysis, span)):
                for index in range(start, stop):
                    found[index] = self._weakly(found[index], Voice(partial(self._speakers.first, [span])))

    def _continues(self, one: Attribution, other: Attribution) -> bool:
        """Whether two quotes, each a paragraph that nobody says, stand one right after the other."""
        bare = all(each.evidence == "none" and each.is_bare for each in (one, other))
        return bare and other.quote.block == one.quote.block + 1

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


def _before(keys: list[str], words: range, at: int) -> list[str]:
    """The three words before one of a sentence."""
    return keys[max(words.start, at - 3) : at]
