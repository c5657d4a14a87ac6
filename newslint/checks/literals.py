"""What a text must hold for a pattern to match in it, so that a search can be spared.

The answer is a set of strings, lower case, of which the lower-cased text holds one wherever the pattern matches. Where
that is not sure the answer is None: the search is then made, and nothing is missed. (The idea is that of Vale's own prefilter,
`internal/regex/prefilter.go`, and of most grep tools.)
"""

from __future__ import annotations

from collections.abc import Sequence

from newslint.checks.pattern_syntax import Piece

Literals = frozenset[str] | None

_FOLDED = {"s": ("\u017f",), "i": ("i\u0307", "\u0131")}
"""What else a letter matches where case is ignored, lower-cased: the long s, the dotted capital and the dotless small i."""


def literals_of(pattern: Sequence[Piece], *, folds: bool) -> Literals:
    """The strings of which a lower-cased text must hold one for a pattern to match in it; None where none is sure.

    `folds`: case makes no difference to the whole pattern or to a part of it.
    """
    found, _ = _alternatives(pattern, 0)
    if found is None or any(len(literal) < 2 and literal.isalnum() for literal in found):
        return None
    if not folds:
        return found
    return found | {twin for letter, twins in _FOLDED.items() if any(letter in text for text in found) for twin in twins}


def any_of(parts: Sequence[Literals]) -> Literals:
    """The literals of an alternation: all of its branches', None where one has none."""
    union: frozenset[str] = frozenset()
    for part in parts:
        if part is None:
            return None
        union |= part
    return union or None


def _alternatives(pattern: Sequence[Piece], index: int) -> tuple[Literals, int]:
    """The literals of a group's content that begins at an index, and the index of what closes it."""
    branches: list[Literals] = []
    best: Literals = None
    run = ""
    while index < len(pattern):
        kind, text = pattern[index]
        if kind == "close":
            break
        repeated = index + 1 < len(pattern) and pattern[index + 1].kind == "times"
        if kind == "char" and _steady(text) and not repeated:
            run += text
            index += 1
            continue
        if kind == "char" and _steady(text) and _least(pattern, index + 1):
            run += text  # once at least, and then it may come again: the run ends here
        best, run = _stronger(best, run), ""
        if kind == "open":
            inner, index = _alternatives(pattern, index + 1)
            if text.startswith(("(?=", "(?!", "(?<=", "(?<!")) or not _least(pattern, index + 1):
                inner = None
            best = _better(best, inner)
        elif kind == "or":
            branches.append(best)
            best = None
        index += 1
    branches.append(_stronger(best, run))
    return any_of(branches), index


def _steady(text: str) -> bool:
    """Whether lower case makes one thing of a character in every text: the ASCII letters, and what has no case."""
    return text.isascii() or text.lower() == text.upper()


def _least(pattern: Sequence[Piece], index: int) -> int:
    """How often at least the piece before an index must come."""
    if index >= len(pattern) or pattern[index].kind != "times":
        return 1
    times = pattern[index].text
    if times[0] == "{":
        return int(times[1:].partition("}")[0].partition(",")[0])
    return 1 if times[0] == "+" else 0


def _stronger(best: Literals, run: str) -> Literals:
    return _better(best, frozenset((run.lower(),))) if run else best


def _better(one: Literals, other: Literals) -> Literals:
    """The one of two requirements, both of which hold, that spares more searches."""
    if one is None or other is None:
        return one if other is None else other
    return max(one, other, key=_weight)


def _weight(found: frozenset[str]) -> tuple[int, int]:
    return min(map(len, found)), -len(found)
