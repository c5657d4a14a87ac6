"""Whose words a quote is by its own sentence, by the tag after it, or by the line that signs it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newslint.analysis.attribution import Attribution
from newslint.analysis.cues import Cue, cues, first_cue, last_cue
from newslint.analysis.quote_surroundings import Surroundings
from newslint.analysis.quotes import Quote
from newslint.analysis.speakers import Speaker, Speakers, Voice
from newslint.analysis.word_classes import CONJUNCTIONS, SUBORDINATORS
from newslint.model import Span

if TYPE_CHECKING:
    from newslint.analysis import Analysis

_CLAUSE_OPENERS = CONJUNCTIONS | SUBORDINATORS
_SHORTEST_SPEECH = 3
"""Words of the shortest piece of a sentence that is no ironic mark."""
_NEAR = 4
"""Words between a verb and the comma that opens its quote: “told reporters on Monday, “…””."""


class SentenceReader:
    """Reads the sentences of one article that hold quotes."""

    def __init__(self, analysis: Analysis, around: Surroundings, speakers: Speakers) -> None:
        self._analysis = analysis
        self._prose = analysis.document.prose
        self._around = around
        self._speakers = speakers

    def read(self, quotes: list[Quote], index: int, alone: bool, last: Attribution | None) -> Attribution:
        """A quote of a paragraph by its index, and what the one before it was read as; `alone`: they are all of it."""
        around, quote = self._around, quotes[index]
        before = quotes[index - 1] if index else None
        after = quotes[index + 1] if index + 1 < len(quotes) else None
        head, tail = around.head(before, quote), around.tail(quote, after)
        one = Attribution(quote, True, not around.has_words(head) and not around.has_words(tail), alone, "none")
        leading, following = cues(self._analysis, head), cues(self._analysis, tail)
        words = self._analysis.tokens.between(tail)
        cue = last_cue(leading, self._analysis.tokens.at(quote.span.start))
        later = first_cue(following, self._analysis.tokens.keys[words.start : words.stop], words.start)
        if cue is None and later is None:
            cue, later = self._by_place(quote, head, tail)
        said = last if last is not None and last.evidence == "same-sentence" else None
        if said and cue is None and later is not None and not (later.sure and self._is_open(said, quote)):
            later = None  # ““…,” said Doe. “…” - which few believe that she can explain.”
        if later is not None and (cue is None or self._prefers_tail(quote, cue, later, leading)):
            return self._after(one, later, tail, quotes, index)
        if said and cue is not None and cue.kind == "noun" and around.is_one_sentence(said.quote, quote):
            return one.like(said, "same-sentence")  # “said that “…” was in the report and “…””
        if cue is not None:
            return self._before(one, cue, leading, tail, quotes, index, last)
        signature = around.signature(quote, after)
        if signature is not None:
            return one._replace(evidence="signature", voice=Voice(lambda: self._speakers.first([signature])))
        tag = None if said and around.stops(quote) else around.tag(quote, after)
        later = first_cue(cues(self._analysis, tag)) if tag else None
        if tag is not None and later is not None:
            return self._after(one, later, tag)
        return self._by_name(one, tail) or self._by_act(one, after) or one

    def _by_name(self, one: Attribution, tail: Span) -> Attribution | None:
        """A quote by the name after its comma where the verb was forgotten: “…,” Jane Doe from her desk."""
        if self._inner(one.quote)[-1:] != "," or not self._around.has_words(tail):
            return None
        found = self._speakers.first([tail])
        if found is None or found.kind == "common" or self._prose[tail.start : found.span.start].strip():
            return None
        return one._replace(evidence="same-sentence", voice=Voice.of(found))

    def _by_act(self, one: Attribution, after: Quote | None) -> Attribution | None:
        """A question or a cry by what its speaker does: “Why?” Doe shrugged."""
        if self._inner(one.quote)[-1:] not in ("?", "!") or not one.own:
            return None
        span = self._around.next_sentence(one.quote, after)
        cue = self._speakers.tag(span) if span is not None and self._around.is_act(span) else None
        return self._after(one, cue, span) if cue is not None and span is not None else None

    def _inner(self, quote: Quote) -> str:
        return self._prose[quote.inner.start : quote.inner.end].rstrip()

    def _after(
        self, one: Attribution, cue: Cue, tail: Span, quotes: Sequence[Quote] = (), index: int = 0
    ) -> Attribution:
        """A quote by a cue after it; where that names nobody, by what stands before the quote in its paragraph."""

        def speaker() -> Speaker | None:
            found = self._speakers.of(cue, [tail], follows=True)
            return found or (self._speakers.first(self._around.heads(quotes, index)) if quotes else None)

        return one._replace(evidence="same-sentence", voice=Voice(speaker), cue=cue.span)

    def _before(
        self,
        one: Attribution,
        cue: Cue,
        leading: list[Cue],
        tail: Span,
        quotes: Sequence[Quote],
        index: int,
        last: Attribution | None,
    ) -> Attribution:
        """A quote by a cue before it."""
        goes_on = last is not None and (cue.kind == "participle" or self._around.is_one_sentence(last.quote, one.quote))
        given = last.speaker if last is not None and goes_on else None

        def speaker() -> Speaker | None:
            heads = self._around.heads(quotes, index)
            byline = self._speakers.byline(heads) if leading and leading[-1].kind == "colon" else None
            found = byline or self._speakers.of(cue, heads, follows=False)
            if found is None and cue.token >= 0 and self._analysis.sentences.starts_at(cue.span.start):
                found = self._speakers.first([tail])  # “Recalling “the war,” the statement urged …”
            return found or given or self._speakers.first([tail])

        return one._replace(evidence="same-sentence", voice=Voice(speaker), cue=cue.span)

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
        if before.sure and before.saying and between.endswith(" that"):
            return False  # “As Doe claimed that “…,” the mayor said no.”
        if inner[-1:] not in ("", ",", "?", "!"):
            return False
        if after.saying and not (before.sure and before.saying) and self._is_tag(quote.span.end, after):
            return True  # “The town should borrow “as much as it can,” said Doe.”
        # “To win the state, Pell argued against, “you have to go there,” Doe said.”, but “called it “a waste,” and Doe said”
        return not inner[:1].islower() or (between.endswith(",") and self._is_tag(quote.span.end, after))

    def _is_open(self, said: Attribution, quote: Quote) -> bool:
        """Whether the words after a quote may say who speaks it though `said` holds another of its sentence.

        It ends as before a tag, or is another sentence, or so short that it may be no speech at all.
        """
        if self._around.words(quote) < _SHORTEST_SPEECH:
            return True
        return self._inner(quote)[-1:] in ",?!—" or not self._around.is_one_sentence(said.quote, quote)

    def _is_tag(self, start: int, cue: Cue) -> bool:
        """Whether the words after a quote are a speaker and the verb, no new clause."""
        words = self._analysis.tokens.between(Span(start, cue.span.start))
        return len(words) <= _NEAR and (not words or self._analysis.tokens.keys[words.start] not in _CLAUSE_OPENERS)
