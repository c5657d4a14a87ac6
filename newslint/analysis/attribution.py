"""Whose words a quote is: for each quote the words of the article that say who speaks, and where they stand.

The reading is that of a copy desk (AP Stylebook, “quotations in the news”; Guardian style guide, “quotation marks”): a
quote is attributed in its own sentence, or by another quote of its paragraph, by the line that leads in to it, or by going
on from the paragraph before. Prose that merely stands near it is weak evidence, and none where it names nobody.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, Literal, NamedTuple

from newslint.analysis.cues import Cue, cues, first_cue, last_cue
from newslint.analysis.quote_surroundings import TITLED, Surroundings
from newslint.analysis.quotes import Quote
from newslint.analysis.speaker_names import SpeakerNames
from newslint.analysis.speakers import Speaker, Speakers
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

_NOBODY: frozenset[Evidence] = frozenset(("none", "previous-paragraph"))
"""Evidence with which a quote may be shown rather than said."""
_MOST_DISPLAYS = 20
"""Paragraphs of an article that are looked at as pull quotes."""
_FRAGMENT = 5
"""Words of the shortest piece of a sentence that must be somebody's words; a shorter one may be a title or ironic."""
_IRONIC = 2
"""Words of the longest phrase that may be set in ironic marks."""
_NEAR = 4
"""Words between a verb and the comma that opens its quote: “told reporters on Monday, “…””."""
_SAID: frozenset[Evidence] = frozenset(("same-sentence", "same-paragraph", "continued"))
"""Evidence that the paragraph itself gives."""
_CONNECTIVES = frozenset("and but so or nor which because therefore although though otherwise frankly".split())
"""Words with which a quote takes up what its speaker said before it."""
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


class Attribution(NamedTuple):
    """What the article says of a quote's speaker.

    `speech`: the quote is somebody's words; false for titles of works, headlines and single words in ironic marks. `own`:
    the quote is a sentence or more by itself; `alone`: its paragraph is all quote. `cue` is the prose span of the word
    that gives it to the speaker.
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

    def like(self, other: Attribution, evidence: Evidence) -> Attribution:
        """The attribution with the speaker of another, for the reason given."""
        return self._replace(evidence=evidence, speaker=other.speaker, cue=other.cue)


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
        self._blocks = analysis.document.blocks
        self._around = Surroundings(analysis)
        self._speakers = Speakers(analysis)

    def read(self) -> list[Attribution]:
        found: list[Attribution] = []
        previous: list[Attribution] = []
        for block, group in groupby(self._analysis.quotes.outer, attrgetter("block")):
            quotes = list(group)
            alone = self._around.are_alone(quotes)
            here: list[Attribution] = []
            for index in range(len(quotes)):
                here.append(self._by_sentence(quotes, index, alone, here[-1] if here else None))
            self._chain(here)
            self._by_paragraph(here)
            if previous and previous[0].quote.block != block - 1:
                previous = []
            self._by_paragraph_before(here, previous)
            found.extend(here)
            previous = here
        _join(found)
        _in_a_row(found)
        names = SpeakerNames(self._analysis)
        return self._without_displays([self._finished(one, names) for one in found])

    def _without_displays(self, found: list[Attribution]) -> list[Attribution]:
        """The attributions, where a paragraph that is a quote nobody says is no speech if it shows words again that
        somebody says elsewhere (a pull quote), or lines of a song."""
        alone = [index for index, one in enumerate(found) if one.speech and one.evidence in _NOBODY and _is_bare(one)]
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

    def _finished(self, one: Attribution, names: SpeakerNames) -> Attribution:
        """The attribution with its speaker's full name, and whether it is speech at all."""
        speech = self._is_introduced(one) or not self._around.is_title(one.quote, one.own)
        if speech and not one.own and one.evidence in ("none", "prose"):
            speech = self._around.words(one.quote) >= _FRAGMENT
        if speech and not one.own and self._is_ironic(one):
            speech = False
        speaker = names.named(one.speaker, one.quote.block) if one.speaker else None
        return one._replace(speech=speech, speaker=speaker)

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

    # ------------------------------------------------------------------ the sentence

    def _by_sentence(self, quotes: list[Quote], index: int, alone: bool, last: Attribution | None) -> Attribution:
        """A quote by the cues of its own sentence, or of a tag after it."""
        around, quote = self._around, quotes[index]
        before = quotes[index - 1] if index else None
        after = quotes[index + 1] if index + 1 < len(quotes) else None
        head, tail = around.head(before, quote), around.tail(quote, after)
        one = Attribution(quote, True, not around.has_words(head) and not around.has_words(tail), alone, "none")
        leading, following = cues(self._analysis, head), cues(self._analysis, tail)
        cue, later = last_cue(leading, self._analysis.tokens.at(quote.span.start)), first_cue(following)
        if cue is None and later is None:
            cue, later = self._by_place(quote, head, tail)
        heads = around.heads(quotes, index) if cue or later else []
        if later is not None and (cue is None or self._prefers_tail(quote, cue, later, leading)):
            speaker = self._speakers.of(later, [tail], follows=True) or self._speakers.first(heads)
            return one._replace(evidence="same-sentence", speaker=speaker, cue=later.span)
        if cue is not None:
            byline = self._speakers.byline(heads) if leading and leading[-1].kind == "colon" else None
            speaker = byline or self._speakers.of(cue, heads, follows=False)
            goes_on = last is not None and (cue.kind == "participle" or around.is_one_sentence(last.quote, quote))
            if speaker is None and last is not None and goes_on:
                speaker = last.speaker
            speaker = speaker or self._speakers.first([tail])
            return one._replace(evidence="same-sentence", speaker=speaker, cue=cue.span)
        signature = around.signature(quote, after)
        if signature is not None:
            return one._replace(evidence="signature", speaker=self._speakers.first([signature]))
        told = last is not None and last.evidence == "same-sentence" and around.stops(quote)
        tag = None if told else around.tag(quote, after)
        cue = first_cue(cues(self._analysis, tag)) if tag else None
        if tag is None or cue is None:
            return one
        return one._replace(evidence="same-sentence", speaker=self._speakers.of(cue, [tag], follows=True), cue=cue.span)

    def _by_place(self, quote: Quote, head: Span, tail: Span) -> tuple[Cue | None, Cue | None]:
        """Any verb where one of speech stands: Doe shrugged, “…”; “…,” Doe shrugged."""
        inner = self._prose[quote.inner.start : quote.inner.end].rstrip()
        if inner[-1:] in ",?!" and tail.start < tail.end and not self._around.has_words(head):
            return None, self._speakers.tag(tail)
        before = self._prose[head.start : head.end].rstrip()
        return (self._speakers.lead(head) if before[-1:] == "," else None), None

    def _prefers_tail(self, quote: Quote, before: Cue, after: Cue, leading: list[Cue]) -> bool:
        """Whether of a cue before the quote and one after it the latter says who speaks."""
        if after.kind in ("noun", "participle"):
            return False
        inner = self._prose[quote.inner.start : quote.inner.end].rstrip()
        if leading[-1].kind == "colon":
            return inner[-1:] == "," and after.kind == "verb"
        between = self._prose[before.span.end : quote.span.start].rstrip()
        if before.kind != "noun" and between.endswith(",") and len(between.split()) <= _NEAR:
            return False  # “Doe said, “…,” as reported by the council”
        if before.kind == "noun" or after.kind == "source":
            return True
        return inner[-1:] in ",?!" and not inner[:1].islower()

    def _is_tag(self, start: int, cue: int) -> bool:
        """Whether the words after a quote go straight to their verb: “…,” the mayor said."""
        return start <= cue and len(self._analysis.tokens.between(Span(start, cue))) <= _NEAR

    def _chain(self, here: list[Attribution]) -> None:
        """Gives several quotes of one sentence its speaker: called it “…” and “…”."""
        for index, step in _both_ways(len(here)):
            one, other = here[index], here[index + step]
            earlier, later = (other, one) if step < 0 else (one, other)
            if one.evidence != "none" or not self._around.is_one_sentence(earlier.quote, later.quote):
                continue
            if other.evidence == "same-sentence":
                one = one.like(other, "same-sentence")
            here[index] = one._replace(own=one.own and other.own)

    # ------------------------------------------------------------------ the paragraph

    def _by_paragraph(self, here: list[Attribution]) -> None:
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
                    here[index] = one._replace(evidence="prose", speaker=speaker)
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
        speaker = self._speakers.first([lead]) if lead else None
        if lead is not None and self._prose[lead.start : lead.end].rstrip().endswith("?"):
            return one._replace(evidence="paragraph", speaker=speaker)  # it answers what the reporter asks
        if cue is None or cue.kind == "noun" or speaker is None or speaker.kind != "name":
            return one
        return one._replace(evidence="paragraph", speaker=speaker, cue=cue.span)

    # ------------------------------------------------------------------ from paragraph to paragraph

    def _by_paragraph_before(self, here: list[Attribution], previous: list[Attribution]) -> None:
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
            quoted = bool(previous) and previous[-1].quote.span.end > span.start
            short = words <= (_SHORT_LEAD if found[-1].kind == "noun" else _SHORTEST_LEAD)
            if quoted or not short or self._blocks[block].kind in TITLED:
                return None
        return one._replace(evidence="lead-in", speaker=self._speakers.of(cue, [span], follows=False), cue=cue.span)

    def _gone_on(self, here: list[Attribution], previous: list[Attribution]) -> Attribution | None:
        """By a paragraph that is a quote and its speaker, or one of a series of quotes."""
        one = here[0]
        if not previous or not one.alone or len(here) > 1:
            return None
        other = previous[-1]
        if other.evidence in ("lead-in", "series") and other.alone:
            return one.like(other, "series")
        if other.speaker is not None and other.evidence in _SAID and self._takes_up(one, previous):
            return one.like(other, "previous-paragraph")
        return None

    def _takes_up(self, one: Attribution, previous: list[Attribution]) -> bool:
        """Whether a paragraph that is a quote goes on from the quotes of the one before it.

        It begins with “and”, “but” or the like; or what stands before it is no more than a quote and its tag, and it is
        set in other marks, speaks of the same “he” or “they”, or the tag tells where they spoke and a word comes again.
        """
        keys = self._analysis.tokens.keys
        last = previous[-1].quote
        words = self._analysis.tokens.between(one.quote.inner)
        if not words:
            return False
        first = keys[words.start]
        if first in _CONNECTIVES:
            return (
                self._prose[last.inner.start : last.inner.start + 1].isupper()
                or self._around.words(last) >= _SHORT_LEAD
            )
        tag = self._analysis.tokens.between(Span(last.span.end, self._blocks[last.block].span.end))
        if len(previous) > 1 or last.span.start != self._start(previous[-1]) or not tag:
            return False
        if first in _PERSONS or self._prose[last.span.start] != self._prose[one.quote.span.start]:
            return True
        said = self._analysis.tokens.between(last.inner)
        again = {key for key in keys[words.start : words.stop] if len(key) > _SHORTEST_WORD}
        return not _SETTINGS.isdisjoint(keys[tag.start : tag.stop]) and not again.isdisjoint(
            keys[said.start : said.stop]
        )

    def _start(self, one: Attribution) -> int:
        return self._blocks[one.quote.block].span.start


def _both_ways(length: int) -> Iterator[tuple[int, int]]:
    """Indices with the step to the neighbour that they may take from: onwards from the first, then back from the last."""
    yield from ((index, -1) for index in range(1, length))
    yield from ((index, 1) for index in range(length - 2, -1, -1))


def _in_a_row(found: list[Attribution]) -> None:
    """Gives paragraphs of quotes in a row, where the one before them has a speaker, that speaker."""
    for index in range(1, len(found) - 1):
        before, one, after = found[index - 1 : index + 2]
        if one.evidence == "none" and _is_bare(one) and _is_bare(after) and after.evidence == "none":
            block = one.quote.block
            if before.quote.block == block - 1 and after.quote.block == block + 1 and before.evidence in _SAID:
                found[index] = one.like(before, "previous-paragraph")


def _is_bare(one: Attribution) -> bool:
    return one.own and one.alone


def _join(found: list[Attribution]) -> None:
    """Gives a quote of several paragraphs one speaker, wherever it is named."""
    unsaid = {"none", *WEAK}
    for index, step in _both_ways(len(found)):
        one, other = found[index], found[index + step]
        joined = one.quote.continues if step < 0 else one.quote.continued
        if joined and one.evidence in unsaid and other.evidence not in unsaid:
            found[index] = one.like(other, "continued")
