"""Whose words a quote is: for each quote the words of the article that say who speaks, and where they stand.

The reading is that of a copy desk (AP Stylebook “quotations in the news”; Guardian style guide “quotation marks”): a quote is
attributed in its own sentence, or by another quote of its paragraph, by the line that leads in to it, or by going on from
the paragraph before. Prose that merely stands near it is weak evidence, and none where it names nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, Literal, NamedTuple

from newslint.analysis.cues import Cue, cues, first, last
from newslint.analysis.quotes import Quote
from newslint.analysis.speaker_names import SpeakerNames
from newslint.analysis.speakers import Speaker, Speakers
from newslint.document.news import is_title_case
from newslint.model import Span

if TYPE_CHECKING:
    from newslint.analysis import Analysis

Evidence = Literal[
    "same-sentence",  # a cue in the sentence that holds the quote, or right after it
    "same-paragraph",  # another quote of the paragraph has a speaker
    "continued",  # the quote goes on from, or into, a paragraph that has a speaker
    "lead-in",  # the paragraph before ends in a colon, or announces the words
    "series",  # one of several quotes after one lead-in
    "signature",  # a name or a source stands after the quote: “— Jane Doe”, “[Reuters]”
    "previous-paragraph",  # weak: the paragraph before is a quote and its speaker
    "paragraph",  # weak: the sentence before it in its paragraph has a name and a cue
    "prose",  # weak: the sentence has a name or a pronoun, and no cue
    "none",
]
WEAK: frozenset[Evidence] = frozenset(("previous-paragraph", "paragraph", "prose"))
"""Evidence that lets a reader guess the speaker, and does not say it."""

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_LETTER = re.compile(r"\w")
_STOP = re.compile(r"[.!?…—–-]$")
_DASHED = re.compile(r"[—–―-]+\s*[@A-Z]")
_SIGNATURE = re.compile(r"\s*(?:[—–―-]+\s*[@A-Z]|[\[(][A-Z][^\])\n]{1,60}[\])])")
_LABEL = re.compile(r"[A-Z][\w.’'-]{1,20}(?: [A-Z][\w.’'-]{1,20}){0,3}: ")
_LONGEST_SOURCE = 90
"""Code points of the longest line that signs a quote."""
_TITLED = frozenset(("headline", "byline", "table.header", "table.cell"))
_FRAGMENT = 5
"""Words of the shortest piece of a sentence that must be somebody's words; a shorter one may be a title or ironic."""
_NEAR = 4
"""Words between a verb and the comma that opens its quote: “told reporters on Monday, “…””."""
_TAG = 14
"""Words within which a sentence after “?” or “!” must come to its verb to be the quote's tag."""
_SHORT_TAG = 8
"""Words of the longest sentence after a full stop that is taken for the quote's tag."""
_LONGEST_TAG = 15
"""Words of the longest tag with which a paragraph is no more than a quote and its speaker."""
_SHORT_LEAD = 9
"""Words of the longest last sentence that leads in to the next paragraph without a colon: “She had a question for him.”"""
_SHORTEST_LEAD = 3
"""The same for one that has only a verb: “The mayor laughed.”"""
_DEMONSTRATIVES = frozenset("that this those these so such thus the".split())


class Attribution(NamedTuple):
    """What the article says of a quote's speaker.

    `speech`: the quote is somebody's words; false for titles of works, headlines and single words in ironic marks. `own`:
    the quote is a sentence or more by itself; `alone`: its paragraph is all quote. `cue` is the prose span of the word that
    gives it to the speaker.
    """

    quote: Quote
    speech: bool
    own: bool
    alone: bool
    evidence: Evidence
    speaker: Speaker | None = None
    cue: Span | None = None

    @property
    def attributed(self) -> bool:
        """Whether the article says whose words they are, or lets a reader guess."""
        return self.evidence != "none"


def attribute(analysis: Analysis) -> list[Attribution]:
    """The attributions of a document's quotes, those inside other quotes left out, in order."""
    if not analysis.quotes.outer:
        return []
    return _Reader(analysis).read()


class _Reader:
    """Reads one article, paragraph by paragraph."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._prose = analysis.document.prose
        self._blocks = analysis.document.blocks
        self._sentences = analysis.sentences
        self._speakers = Speakers(analysis)
        self._quotes_in_double = any(quote.double for quote in analysis.quotes.outer)

    def read(self) -> list[Attribution]:
        found: list[Attribution] = []
        for _, quotes in groupby(self._analysis.quotes.outer, attrgetter("block")):
            here = [self._in_sentence(*around) for around in _neighbours(list(quotes))]
            self._chain(here)
            if self._is_alone(here):
                here = [one._replace(alone=True) for one in here]
            self._in_paragraph(here)
            self._between(here, found)
            found.extend(here)
        _join(found)
        names = SpeakerNames(self._analysis)
        return [
            one._replace(
                speech=self._is_speech(one), speaker=one.speaker and names.named(one.speaker, one.quote.block)
            )
            for one in found
        ]

    # ------------------------------------------------------------------ the sentence

    def _in_sentence(self, before: Quote | None, quote: Quote, after: Quote | None) -> Attribution:
        """A quote by the cues of its own sentence, or of a tag after it."""
        head, tail = self._head(before, quote), self._tail(quote, after)
        own = not self._has_words(head) and not self._has_words(tail)
        leading, following = cues(self._analysis, head), cues(self._analysis, tail)
        before, after_it = last(leading), first(following)
        if after_it is not None and (before is None or self._prefers_tail(quote, before, after_it, leading)):
            speaker = self._speakers.of(after_it, tail, True) or self._speakers.first(head)
            return Attribution(quote, True, own, False, "same-sentence", speaker, after_it.span)
        if before is not None:
            speaker = self._speakers.of(before, head, False) or self._speakers.first(tail)
            return Attribution(quote, True, own, False, "same-sentence", speaker, before.span)
        if self._is_signed(quote, after):
            return Attribution(quote, True, own, False, "signature")
        tag = self._tag(quote, after)
        if tag is not None:
            cue = first(cues(self._analysis, tag))
            if cue is not None:
                return Attribution(quote, True, own, False, "same-sentence", self._speakers.of(cue, tag, True), cue.span)
        return Attribution(quote, True, own, False, "none")

    def _is_signed(self, quote: Quote, after: Quote | None) -> bool:
        """Whether a name or a source signs a quote: after it, on the next line, as its own last line, or a label before it."""
        prose, end = self._prose, self._end(quote, after)
        if _SIGNATURE.match(prose, quote.span.end, min(end, quote.span.end + _LONGEST_SOURCE)):
            return True
        if _LABEL.match(prose, quote.inner.start, quote.inner.end):
            return True
        if after is None and quote.block + 1 < len(self._blocks):
            start, stop = self._blocks[quote.block + 1].span
            if _DASHED.match(prose, start, stop) and stop - start < _LONGEST_SOURCE:
                return True
        lines = prose[max(quote.inner.start, quote.inner.end - _LONGEST_SOURCE) : quote.inner.end].splitlines()
        return len(lines) > 1 and quote.inner.end > self._blocks[quote.block].span.end and lines[-1][:1].isupper()

    def _prefers_tail(self, quote: Quote, before: Cue, after: Cue, leading: list[Cue]) -> bool:
        """Whether of a cue before the quote and one after it the latter says who speaks."""
        if leading[-1].kind == "colon" or after.kind in ("noun", "participle"):
            return False
        between = self._prose[before.span.end : quote.span.start].rstrip()
        if before.kind != "noun" and between.endswith(",") and len(between.split()) <= _NEAR:
            return False  # “Doe said, “…,” as reported by the council”
        if before.kind == "noun" or after.kind == "source":
            return True
        inner = self._prose[quote.inner.start : quote.inner.end]
        return inner.rstrip()[-1:] in ",?!" and not inner[:1].islower()

    def _head(self, before: Quote | None, quote: Quote) -> Span:
        """What stands before a quote in its sentence, after the quote before it."""
        start = max(self._sentences.spans[self._sentences.at(quote.span.start)].start, self._blocks[quote.block].span.start)
        return Span(min(max(start, _end(before) if before else 0), quote.span.start), quote.span.start)

    def _tail(self, quote: Quote, after: Quote | None) -> Span:
        """What stands after a quote in its sentence, up to the next quote."""
        start = _end(quote)
        end = self._sentences.spans[self._sentences.at(start - 1)].end
        return Span(start, max(start, min(end, self._end(quote, after))))

    def _end(self, quote: Quote, after: Quote | None) -> int:
        return after.span.start if after else max(self._blocks[quote.block].span.end, quote.span.end)

    def _tag(self, quote: Quote, after: Quote | None) -> Span | None:
        """The sentence after a quote where it is the quote's tag though a stop parts them: “Why?” Jones asked."""
        index = self._sentences.at(quote.span.end - 1) + 1
        if index >= len(self._sentences.spans) or self._sentences.spans[index].start >= self._end(quote, after):
            return None
        span = Span(self._sentences.spans[index].start, min(self._sentences.spans[index].end, self._end(quote, after)))
        found = cues(self._analysis, span)
        words = self._analysis.tokens.between(span)
        if not found or not words:
            return None
        distance = found[0].index - words[0]
        if self._analysis.tokens.keys[words[0]] in _DEMONSTRATIVES:
            return span if distance <= 2 else None
        if found[0].kind != "verb":
            return None
        asked = self._prose[quote.inner.start : quote.inner.end].rstrip("'’”\" ").endswith(("?", "!", "…", ","))
        return span if asked and distance < _TAG or len(words) <= _SHORT_TAG else None

    def _chain(self, here: list[Attribution]) -> None:
        """Gives several quotes of one sentence its speaker: called it “…” and “…”."""
        for order in (range(1, len(here)), range(len(here) - 2, -1, -1)):
            step = -1 if order.step > 0 else 1
            for index in order:
                one, other = here[index], here[index + step]
                if one.evidence != "none" or not self._one_sentence(one.quote, other.quote):
                    continue
                if other.evidence == "same-sentence":
                    one = one._replace(evidence="same-sentence", speaker=other.speaker, cue=other.cue)
                here[index] = one._replace(own=one.own and other.own)

    def _one_sentence(self, one: Quote, other: Quote) -> bool:
        earlier, later = sorted((one.span, other.span))
        return self._sentences.at(later.start) == self._sentences.at(earlier.end - 1)

    # ------------------------------------------------------------------ the paragraph

    def _in_paragraph(self, here: list[Attribution]) -> None:
        """Gives quotes without a cue what the rest of their paragraph says."""
        for index, one in enumerate(here):
            if one.evidence != "none":
                continue
            head = self._head(here[index - 1].quote if index else None, one.quote)
            if not one.own and self._has_words(head):
                speaker = self._speakers.first(head)
                if speaker is not None:
                    here[index] = one._replace(evidence="prose", speaker=speaker)
                continue
            known = [other for other in here[:index] if other.evidence in ("same-sentence", "same-paragraph")]
            known = known[-1:] or [other for other in here[index + 1 :] if other.evidence == "same-sentence"]
            if known:
                here[index] = one._replace(evidence="same-paragraph", speaker=known[0].speaker, cue=known[0].cue)
            elif one.own:
                here[index] = self._after_prose(one, here[index - 1].quote if index else None)

    def _after_prose(self, one: Attribution, before: Quote | None) -> Attribution:
        """A quote by the sentence before it in its paragraph."""
        index = self._sentences.at(one.quote.span.start) - 1
        start = self._blocks[one.quote.block].span.start
        if index < 0 or self._sentences.spans[index].start < start:
            return one
        span = Span(max(self._sentences.spans[index].start, before.span.end if before else start), one.quote.span.start)
        cue = last(cues(self._analysis, span)) if self._has_words(span) else None
        speaker = self._speakers.first(span) if cue else None
        if cue is None or cue.kind == "noun" or speaker is None or speaker.kind != "name":
            return one
        return one._replace(evidence="paragraph", speaker=speaker, cue=cue.span)

    # ------------------------------------------------------------------ from paragraph to paragraph

    def _between(self, here: list[Attribution], found: list[Attribution]) -> None:
        """Gives the quotes that open a paragraph what the paragraph before says."""
        one = here[0]
        if one.evidence not in ("none", "prose") or one.quote.span.start != self._blocks[one.quote.block].span.start:
            return
        if one.quote.block == 0:
            return
        previous = [other for other in found[-8:] if other.quote.block == one.quote.block - 1]
        given = self._led_in(one, previous) or self._gone_on(one, here, previous)
        if given is not None:
            for index, other in enumerate(here):
                if other.own and other.evidence == "none":
                    here[index] = other._replace(evidence=given.evidence, speaker=given.speaker, cue=given.cue)

    def _led_in(self, one: Attribution, previous: list[Attribution]) -> Attribution | None:
        """By a paragraph that ends in a colon, or whose last sentence is short and announces the words."""
        block = self._blocks[one.quote.block - 1]
        sentence = self._sentences.spans[self._sentences.at(block.span.end - 1)]
        span = Span(max(sentence.start, block.span.start), block.span.end)
        found = cues(self._analysis, span)
        if not found or found[-1].kind != "colon":
            words = len(self._analysis.tokens.between(span))
            if block.kind in _TITLED or previous and previous[-1].quote.span.end > span.start:
                return None
            if words > (_SHORT_LEAD if found and found[-1].kind == "noun" else _SHORTEST_LEAD):
                return None
        cue = last(found)
        if cue is None:
            return None
        return one._replace(evidence="lead-in", speaker=self._speakers.of(cue, span, False), cue=cue.span)

    def _gone_on(self, one: Attribution, here: list[Attribution], previous: list[Attribution]) -> Attribution | None:
        """By a paragraph that is a quote and its speaker, or one of a series of quotes."""
        if not previous or not one.alone or len(here) > 1:
            return None
        other = previous[-1]
        if other.evidence in ("lead-in", "series") and other.alone:
            return one._replace(evidence="series", speaker=other.speaker, cue=other.cue)
        block = self._blocks[other.quote.block].span
        opens = len(previous) == 1 and other.quote.span.start == block.start
        tag = Span(other.quote.span.end, block.end)
        if opens and other.evidence == "same-sentence" and 0 < len(self._analysis.tokens.between(tag)) <= _LONGEST_TAG:
            return one._replace(evidence="previous-paragraph", speaker=other.speaker, cue=other.cue)
        return None

    def _is_alone(self, here: list[Attribution]) -> bool:
        """Whether the quotes are all that there is in their paragraph."""
        block = self._blocks[here[0].quote.block].span
        marks = [block.start, *(edge for one in here for edge in one.quote.span), block.end]
        return not any(self._has_words(Span(*gap)) for gap in zip(marks[::2], marks[1::2], strict=True))

    # ------------------------------------------------------------------ what is speech

    def _is_speech(self, one: Attribution) -> bool:
        kind = self._blocks[one.quote.block].kind
        if kind in _TITLED or kind.startswith("heading"):
            return False
        words = _WORD.findall(self._prose, one.quote.inner.start, one.quote.inner.end)
        inner = self._prose[one.quote.inner.start : one.quote.inner.end].rstrip()
        if not words:
            return False
        if one.own:
            alone = one.quote.double or not self._quotes_in_double
            return len(words) > 1 and alone and not inner.isupper()
        if len(words) > 1 and not _STOP.search(inner) and is_title_case(words):
            return False
        return one.evidence not in ("none", "prose") or len(words) >= _FRAGMENT

    def _has_words(self, span: Span) -> bool:
        return span.start < span.end and bool(_LETTER.search(self._prose, span.start, span.end))


def _neighbours(quotes: list[Quote]) -> Iterator[tuple[Quote | None, Quote, Quote | None]]:
    return zip([None, *quotes[:-1]], quotes, [*quotes[1:], None], strict=True)


def _end(quote: Quote) -> int:
    """Where the prose after a quote begins; nobody knows where one ends that is never closed."""
    return quote.span.end if quote.closed or quote.continued else quote.inner.start


def _join(found: list[Attribution]) -> None:
    """Gives a quote of several paragraphs one speaker, wherever it is named."""
    for order in (range(1, len(found)), range(len(found) - 2, -1, -1)):
        step = -1 if order.step > 0 else 1
        for index in order:
            one, other = found[index], found[index + step]
            joined = one.quote.continues if step < 0 else one.quote.continued
            if joined and one.evidence in ("none", *WEAK) and other.evidence not in ("none", *WEAK):
                found[index] = one._replace(evidence="continued", speaker=other.speaker, cue=other.cue)
