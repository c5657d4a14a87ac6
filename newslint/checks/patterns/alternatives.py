"""Many patterns searched for at once, as one alternation would find them, but only those that may match.

A card may list hundreds of words. One pattern of them all is tried word by word at every place; here each word
has its literals, and most are ruled out, first for the whole prose and then for each paragraph, by a search for a plain
string. What is found is the same: at the first place where any matches the first of the list that does, and so on
after its end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from heapq import heapify, heappop, heappush
from typing import Any

from newslint.checks.patterns.literals import FOLDED, all_held, any_of, may_match, needs_of
from newslint.checks.patterns.matching import Found, Search, compile_pattern, folds_case
from newslint.checks.patterns.syntax import Piece, captures, joined
from newslint.model import Span

FEW = 6
"""Up to this number of patterns one alternation is as fast."""

_SURE = frozenset((r"\s+", "['’]"))


class Alternatives:
    """Patterns in their order of preference, as one. Raises ValueError where one does not hold.

    `shaped` puts an alternation between what must stand around it (word boundaries). Several patterns must be
    separable. `literals` are what a lower-cased text must hold for any of them to match.
    """

    def __init__(
        self, parts: Sequence[list[Piece]], shaped: Callable[[list[Piece]], list[Piece]], *, ignore_case: bool
    ) -> None:
        self._parts = parts
        self._shaped = shaped
        self._ignore_case = ignore_case
        self._folds = ignore_case or any(map(folds_case, parts))
        self._needs = [needs_of(part) for part in parts]
        self._compiled: dict[int, Any] = {}
        self._whole: Any = None
        self.literals = any_of(needs[0] if needs else None for needs in self._needs)
        if len(parts) > FEW and self.literals is not None:
            if self._folds:
                self.literals |= FOLDED
            for index, part in enumerate(parts):
                if not all(piece.kind == "char" or piece.text in _SURE for piece in part):
                    self._expression(index)
        else:
            bracketed = joined([Piece("open", "("), *part, Piece("close", ")")] for part in parts)
            source = shaped(bracketed if len(parts) > 1 else parts[0])
            self._whole, self.literals = compile_pattern(source, ignore_case=ignore_case, parts=parts)

    def find(self, search: Search, lower: str) -> Iterator[tuple[Found, int, Span]]:
        """The matches in the scope of a card: each with the index of its pattern and the span of the scope it is in.

        `lower` is the prose in lower case. Raises RuleTimeout.
        """
        if self._whole is not None:
            several = len(self._parts) > 1
            for span in search.spans:
                for found in search.matches(self._whole, span):
                    yield found, found.match.lastindex - 1 if several else 0, span
            return
        foldable = self._folds and may_match(FOLDED, lower)
        likely = [(index, needs) for index, needs in enumerate(self._needs) if foldable or all_held(needs, lower)]
        for span in search.spans:
            lowered = search.text(span).lower()
            chosen = [index for index, needs in likely if foldable or all_held(needs, lowered)]
            if chosen:
                yield from self._merged(search, span, chosen)

    def _merged(self, search: Search, scope: Span, chosen: list[int]) -> Iterator[tuple[Found, int, Span]]:
        text, offset = search.text(scope), scope.start
        heads: list[tuple[int, int, Any]] = []
        for index in chosen:
            match = search.first(self._expression(index), text, 0)
            if match is not None:
                heads.append((match.start(), index, match))
        heapify(heads)
        position = 0
        while heads:
            start, index, match = heappop(heads)
            if start >= position:
                position = match.end()
                yield Found(Span(offset + start, offset + position), match.group(), match), index, scope
            match = search.first(self._expression(index), text, position)
            if match is not None:
                heappush(heads, (match.start(), index, match))

    def _expression(self, index: int) -> Any:
        """A pattern by itself, compiled when it is first needed: most of a long list never is."""
        if index not in self._compiled:
            part = self._parts[index]
            whole = compile_pattern(self._shaped(part), ignore_case=self._ignore_case, parts=[part])
            self._compiled[index] = whole.expression
        return self._compiled[index]


def separable(parts: Sequence[list[Piece]]) -> bool:
    """Whether patterns mean the same alone as side by side: no groups to number, no flag that runs on into the next."""
    pieces = (piece for part in parts for piece in part)
    return not any(piece.kind == "flags" or captures(piece) or piece.text.startswith("(?P=") for piece in pieces)
