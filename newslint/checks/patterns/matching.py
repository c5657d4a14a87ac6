"""What the five generic kinds share: patterns compiled, searched for within their time, and excepted.

Patterns come from outside, so they are bounded in size, and the search of one card in one document is bounded in time.
Their syntax, and how it differs from Vale's, is in `patterns.syntax`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from math import prod
from time import thread_time
from typing import Any, NamedTuple, TypeVar

from newslint.analysis.scopes import scope_spans
from newslint.checks.base import Context
from newslint.checks.patterns.literals import Literals, literals_of
from newslint.checks.patterns.syntax import Piece, joined, pieces, rendered, wrapped
from newslint.errors import RuleTimeout
from newslint.model import Span

_BOUND = re.compile(r"(?<!\\)\{(?:\d*,)?(\d+)\}")
_MOST_REPEATS = 100_000
"""The compiler writes a bounded repeat out; nested ones multiply, in time and in memory."""

MAX_CHARACTERS = 100_000
"""The most characters that all patterns of a card may have together."""
SECONDS = 1.0
SECONDS_A_MILLION = 1.0
"""Processor time for the search of a card in a document: so much, and so much more for a million code points."""

_Result = TypeVar("_Result")
_SPECIAL = re.compile(r"[\\+*?()|\[\]{}^$]")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


class Pattern(NamedTuple):
    """A compiled pattern, and the literals of which a lower-cased text must hold one for it to match."""

    expression: Any
    literals: Literals | None


class Found(NamedTuple):
    """A match: its prose span, its text, and the engine's match with its groups."""

    span: Span
    text: str
    match: Any

    @property
    def told(self) -> str:
        """The text as a message tells it, line wraps as a space."""
        return " ".join(self.text.splitlines()) if "\n" in self.text or "\r" in self.text else self.text


def bounded(texts: Sequence[str]) -> None:
    """Raises ValueError where the patterns of a card are larger than MAX_CHARACTERS together."""
    size = sum(map(len, texts))
    if size > MAX_CHARACTERS:
        raise ValueError(f"the patterns have {size:,} characters together; at most {MAX_CHARACTERS:,}")


def read(pattern: str) -> list[Piece]:
    """The pieces of a pattern. Raises ValueError that names the pattern."""
    try:
        return pieces(pattern)
    except ValueError as error:
        raise ValueError(f"the pattern “{_short(pattern)}” does not hold: {error}") from None


def compile_pattern(source: Sequence[Piece], *, ignore_case: bool, parts: Sequence[Sequence[Piece]] = ()) -> Pattern:
    """A pattern made ready. Raises ValueError that names the part at fault, of `parts` where they are given."""
    try:
        literals = literals_of(source, folds=ignore_case or folds_case(source))
        return Pattern(_compile(rendered(source), ignore_case), literals)
    except ValueError:
        for part in parts:
            _compile(rendered(part), ignore_case)
        raise


def folds_case(source: Sequence[Piece]) -> bool:
    """Whether a flag in a pattern makes case no difference to a part of it."""
    return any(piece.kind in ("flags", "open") and "i" in piece.text for piece in source)


def _compile(expression: str, ignore_case: bool) -> Any:
    import regex  # only where a card of these kinds is active

    if prod(max(2, int(bound)) for bound in _BOUND.findall(expression)) > _MOST_REPEATS:
        raise ValueError(
            f"the pattern “{_short(expression)}” repeats too much: its bounds multiply to over {_MOST_REPEATS:,}"
        )
    flags = regex.VERSION0 | regex.MULTILINE | (regex.IGNORECASE if ignore_case else 0)
    try:
        return regex.compile(expression, flags)
    except (regex.error, OverflowError, RecursionError) as error:
        problem = getattr(error, "msg", None) or str(error) or "too deep"
        raise ValueError(f"the pattern “{_short(expression)}” does not hold: {problem}") from None


def _short(pattern: str) -> str:
    return pattern if len(pattern) <= 80 else pattern[:79] + "…"


def as_words(source: Sequence[Piece]) -> list[Piece]:
    """A pattern that matches whole words only."""
    return [Piece("anchor", r"\b"), *grouped(source), Piece("anchor", r"\b")]


def grouped(source: Sequence[Piece]) -> list[Piece]:
    """A pattern in a group that captures nothing, so that its branches and flags stay its own."""
    return [Piece("open", "(?:"), *source, Piece("close", ")")]


class Search:
    """The search of one card in one document: where it looks, and the time it has left."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._prose = context.document.prose
        self._limit = SECONDS + SECONDS_A_MILLION * len(self._prose) / 1_000_000
        self._left = self._limit
        self._phrases: tuple[Span, list[Span]] | None = None
        self.spans = scope_spans(context.analysis, context.card.scope)
        """The spans of the card's scope, each searched by itself, as Vale does with blocks."""

    def text(self, span: Span) -> str:
        """The text of a prose span."""
        return self._prose[span.start : span.end]

    def matches(self, expression: Any, span: Span) -> list[Found]:
        """The matches in a span, in order. Raises RuleTimeout where the card's time is up."""
        found = self.find(expression, self.text(span))
        offset = span.start
        return [Found(Span(offset + match.start(), offset + match.end()), match.group(), match) for match in found]

    def find(self, expression: Any, text: str) -> list[Any]:
        """The engine's matches in a text that is no more of the document. Raises RuleTimeout."""
        return self.timed(lambda seconds: list(expression.finditer(text, timeout=seconds)))

    def first(self, expression: Any, text: str, position: int) -> Any:
        """The engine's first match in a text from a position on, or None. Raises RuleTimeout."""
        return self.timed(lambda seconds: expression.search(text, position, timeout=seconds))

    def timed(self, work: Callable[[float], _Result]) -> _Result:
        """What `work`, given the seconds left, makes. Raises RuleTimeout where they do not suffice."""
        if self._left > 0:
            started = thread_time()
            try:
                return work(self._left)
            except TimeoutError:
                self._left = 0
            finally:
                self._left -= thread_time() - started
        raise RuleTimeout(
            f"stopped after {self._limit:.2g} s: a pattern backtracks too much, or there is too much text for it"
        )

    def spoken(self, span: Span) -> bool:
        """Whether a hit at a prose span is dropped because people said it, and the card judges what we write."""
        return not self._context.card.inside_quotes and self._context.analysis.quotes.inside(span)

    def phrases(self, expression: Any, span: Span) -> list[Span]:
        """Where an expression matches in a span of the scope; kept for the last span asked for."""
        if self._phrases is None or self._phrases[0] != span:
            places = [found.span for found in self.matches(expression, span)]
            self._phrases = (span, places)
        return self._phrases[1]

    def accepts(self, text: str) -> bool:
        """Whether the newsroom accepts a text, or a word in it."""
        accepted = self._context.knowledge.accepted
        return text in accepted or any(word in accepted for word in _WORD.findall(text))


class Exceptions:
    """What a card lets pass: a match that holds one of `terms`, or lies in one of several words.

    The terms are patterns for whole words and heed case (several words around a match do not); `vocab`: the words that
    the newsroom accepts pass, too. Raises ValueError where a term does not hold.
    """

    def __init__(self, terms: Sequence[str], vocab: bool) -> None:
        self._vocab = vocab
        longest_first = sorted(terms, key=len, reverse=True)
        phrases = [term for term in longest_first if re.search(r"[ \t]|\\s", term)]
        self._words = self._compiled(longest_first, ignore_case=False)
        self._phrases = self._compiled(phrases, ignore_case=True)

    @staticmethod
    def _compiled(terms: Sequence[str], ignore_case: bool) -> Any:
        if not terms:
            return None
        parts = [wrapped(grouped(read(_term(term)))) for term in terms]
        return compile_pattern(as_words(joined(parts)), ignore_case=ignore_case, parts=parts).expression

    def hold(self, search: Search, found: Found, span: Span) -> bool:
        """Whether a match in a span of the scope passes."""
        text = found.text.strip()
        if self._words is not None and search.find(self._words, text):
            return True
        if self._phrases is not None:
            places = search.phrases(self._phrases, span)
            index = bisect_right(places, found.span.start, key=lambda place: place.start) - 1
            if index >= 0 and found.span.end <= places[index].end:
                return True
        return self._vocab and search.accepts(text)


def _term(term: str) -> str:
    """A term as a pattern: where it is plain text its stops are stops (“Node.js”)."""
    return term if _SPECIAL.search(term) else term.replace(".", r"\.")
