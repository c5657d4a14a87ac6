"""What stands around a quote: its sentence before and after it, the tag that follows, the line that signs it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from newslint.analysis.cues import cues
from newslint.analysis.quotes import Quote
from newslint.document.news import is_title_case
from newslint.model import Span

if TYPE_CHECKING:
    from newslint.analysis import Analysis

TITLED = frozenset(("headline", "byline", "table.header", "table.cell"))
"""Blocks that are no running text."""

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_LETTER = re.compile(r"\w")
_STOP = re.compile(r"[.!?…—–-]$")
_DASHED = re.compile(r"[—–―-]+\s*[@A-Z].*(?<![—–―-])(?<![—–―-]\.)$")
"""A line that a dash opens and none ends; one between dashes is a heading (“– Old hands –”)."""
_SIGNATURE = re.compile(
    r"\s*(?:[—–―-]+\s*[@A-Z]|[\[(](?P<source>[A-Z][^\])\n]{1,60})[\])]"
    r"|\(?(?:From\s$|©|Copyright\s|(?:Reprinted|Excerpted|Adapted|Used)\s(?:by|with|from)\s))"
)
_LABEL = re.compile(r"[A-Z][\w.’'-]{1,20}(?: [A-Z][\w.’'-]{1,20}){0,3}: ")
_LONGEST_SOURCE = 90
"""Code points of the longest line that signs a quote."""
_LONGEST_SENTENCE = 600
"""Code points before a quote that are looked at for its speaker, so that one endless sentence costs no more than others."""
_QUOTES_BEFORE = 6
"""Quotes before one in its sentence that are looked past for its speaker."""
_TAG = 14
"""Words within which a sentence after “?” or “!” must come to its verb to be the quote's tag."""
_SHORT_TAG = 8
"""Words of the longest sentence after a full stop that is taken for the quote's tag."""
_SHORT_ACT = 4
"""Words of the longest sentence that tells no more than what a speaker does."""
_DEMONSTRATIVES = frozenset(("that", "this", "those", "these", "so", "such", "thus", "the"))


class Surroundings:
    """The surroundings of the quotes of one article; all spans are of the prose."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._prose = analysis.document.prose
        self._blocks = analysis.document.blocks
        self._sentences = analysis.sentences
        self._in_double = any(quote.double for quote in analysis.quotes.outer)

    def head(self, before: Quote | None, quote: Quote) -> Span:
        """What stands before a quote in its sentence, after the quote `before` it."""
        sentence = self._sentences.spans[self._sentences.at(quote.span.start)]
        start = max(sentence.start, self._blocks[quote.block].span.start, _end(before) if before else 0)
        return Span(min(start, quote.span.start), quote.span.start)

    def heads(self, quotes: Sequence[Quote], index: int) -> list[Span]:
        """What stands before a quote of a paragraph in its sentence, outside the quotes before it."""
        quote = quotes[index]
        sentence = self._sentences.spans[self._sentences.at(quote.span.start)]
        start = max(sentence.start, self._blocks[quote.block].span.start, quote.span.start - _LONGEST_SENTENCE)
        spans: list[Span] = []
        end = quote.span.start
        for before in reversed(quotes[max(0, index - _QUOTES_BEFORE) : index]):
            if before.span.end <= start:
                break
            spans.append(Span(max(start, min(_end(before), end)), end))
            end = max(start, before.span.start)
        if end > start or not spans:
            spans.append(Span(min(start, end), end))
        return spans[::-1]

    def tail(self, quote: Quote, after: Quote | None) -> Span:
        """What stands after a quote in its sentence, up to the quote `after` it."""
        start = _end(quote)
        end = self._sentences.spans[self._sentences.at(start - 1)].end
        return Span(start, max(start, min(end, self._limit(quote, after))))

    def lead(self, before: Quote | None, quote: Quote) -> Span | None:
        """The sentence before a quote in its paragraph, after the quote `before` it; None where the quote comes first."""
        index = self._sentences.at(quote.span.start) - 1
        start = self._blocks[quote.block].span.start
        if index < 0 or self._sentences.spans[index].start < start:
            return None
        start = max(self._sentences.spans[index].start, before.span.end if before else start)
        span = Span(max(start, quote.span.start - _LONGEST_SENTENCE), quote.span.start)
        return span if self.has_words(span) else None

    def last_sentence(self, block: int) -> Span:
        """The last sentence of a block, by its index."""
        span = self._blocks[block].span
        sentence = self._sentences.spans[self._sentences.at(span.end - 1)]
        return Span(max(sentence.start, span.start, span.end - _LONGEST_SENTENCE), span.end)

    def next_sentence(self, quote: Quote, after: Quote | None) -> Span | None:
        """The sentence after that of a quote in its paragraph, up to the quote `after` it."""
        index = self._sentences.at(quote.span.end - 1) + 1
        limit = self._limit(quote, after)
        if index >= len(self._sentences.spans) or self._sentences.spans[index].start >= limit:
            return None
        return Span(self._sentences.spans[index].start, min(self._sentences.spans[index].end, limit))

    def is_act(self, span: Span) -> bool:
        """Whether a sentence may be no more than what the speaker does: “She shrugged.”"""
        words = len(self._analysis.tokens.between(span))
        return 1 < words <= _SHORT_ACT and self._prose[span.start : span.end].rstrip()[-1:] in ".!"

    def tag(self, quote: Quote, after: Quote | None) -> Span | None:
        """The sentence after a quote where it is the quote's tag though a stop parts them: “Why?” Jones asked."""
        span = self.next_sentence(quote, after)
        if span is None:
            return None
        limit = self._limit(quote, after)
        found = cues(self._analysis, span)
        words = self._analysis.tokens.between(span)
        if not found or not words:
            return None
        ending = self._prose[span.start : span.end].rstrip()[-1:]
        if ending == ":" or (after and span.end == limit and self.stops(quote)):
            return None  # “He added, “…””, “He called it “…”” say who speaks after it
        distance = found[0].token - words[0]
        first = self._analysis.tokens.keys[words[0]]
        if found[0].kind != "verb" and (first == "the" or first not in _DEMONSTRATIVES):
            return None  # “The statement was long, and it read …”, but “That remark by Doe …”
        if first in _DEMONSTRATIVES:
            return span if distance <= 2 else None
        asked = self._inner(quote).rstrip("'’”\" ").endswith(("?", "!", "…", ","))
        return span if len(words) <= _SHORT_TAG or (asked and distance < _TAG) else None

    def stops(self, quote: Quote) -> bool:
        """Whether a quote ends in a full stop."""
        return self._inner(quote).rstrip("'’”\" ").endswith(".")

    def signature(self, quote: Quote, after: Quote | None) -> Span | None:
        """Where a name or a source signs a quote: after it, on the next line, as its last line, or a label inside."""
        prose = self._prose
        limit = min(self._limit(quote, after), quote.span.end + _LONGEST_SOURCE)
        sign = _SIGNATURE.match(prose, quote.span.end, limit)
        if sign:
            return Span(*sign.span("source")) if sign["source"] else Span(quote.span.end, limit)
        label = _LABEL.match(prose, quote.inner.start, quote.inner.end)
        if label:
            return Span(*label.span())
        if after is None and quote.block + 1 < len(self._blocks):
            start, stop = self._blocks[quote.block + 1].span
            if stop - start < _LONGEST_SOURCE and _DASHED.match(prose, start, stop):
                return Span(start, stop)
        if quote.inner.end <= self._blocks[quote.block].span.end or self.has_words(Span(quote.span.end, limit)):
            return None
        start = max(quote.inner.start, quote.inner.end - _LONGEST_SOURCE)
        lines = prose[start : quote.inner.end].splitlines()
        signed = len(lines) > 1 and lines[-1][:1].isupper()
        return Span(quote.inner.end - len(lines[-1]), quote.inner.end) if signed else None

    def is_one_sentence(self, earlier: Quote, later: Quote) -> bool:
        """Whether two quotes stand in one sentence."""
        return self._sentences.at(later.span.start) == self._sentences.at(earlier.span.end - 1)

    def are_alone(self, quotes: list[Quote]) -> bool:
        """Whether the quotes of a paragraph are all that there is in it."""
        block = self._blocks[quotes[0].block].span
        edges = [block.start, *(edge for quote in quotes for edge in quote.span), block.end]
        return not any(self.has_words(Span(*gap)) for gap in zip(edges[::2], edges[1::2], strict=True))

    def is_title(self, quote: Quote, own: bool) -> bool:
        """Whether a quote is no speech by its form: a headline, a subheading in marks, the title of a work, a bare word."""
        kind = self._blocks[quote.block].kind
        if kind in TITLED or kind.startswith("heading"):
            return True
        inner = self._inner(quote).rstrip()
        if own:
            # Single marks are for headings where the article quotes in double ones (AP Stylebook, “quotation marks”).
            return inner.isupper() or (not quote.double and self._in_double) or self.words(quote) < 2
        if inner[:1].islower():
            return False
        words = _WORD.findall(inner)
        return not words or (len(words) > 1 and not _STOP.search(inner) and is_title_case(words))

    def words(self, quote: Quote) -> int:
        """The words of a quote."""
        return len(self._analysis.tokens.between(quote.inner))

    def has_words(self, span: Span) -> bool:
        """Whether a letter or a figure stands in a span."""
        return span.start < span.end and bool(_LETTER.search(self._prose, span.start, span.end))

    def _inner(self, quote: Quote) -> str:
        return self._prose[quote.inner.start : quote.inner.end]

    def _limit(self, quote: Quote, after: Quote | None) -> int:
        if after:
            return after.span.start
        end = self._blocks[quote.block].span.end
        if quote.span.end <= end:
            return end
        block = self._analysis.document.block_at(quote.span.end - 1)  # a later paragraph, where its tag may stand
        return block.span.end if block else quote.span.end


def _end(quote: Quote) -> int:
    """Where the prose after a quote begins; nobody knows where one ends that is never closed."""
    return quote.span.end if quote.closed or quote.continued else quote.inner.start
