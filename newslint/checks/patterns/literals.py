"""What a text must hold for a pattern to match in it, so that a search can be spared.

Strings, lower case, of which the lower-cased text holds one wherever the pattern matches. Where nothing is sure the
search is made, and nothing is missed. (The idea is that of Vale's own prefilter, and of most grep tools.)
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newslint.checks.patterns.syntax import Piece

Literals = frozenset[str]

FOLDED = frozenset(("\u017f", "i\u0307", "\u0131"))
"""What s and i match, too, where case is ignored, in lower case: the long s; the dotted and the dotless i."""


def needs_of(pattern: Sequence[Piece]) -> tuple[Literals, ...]:
    """Sets of strings, strongest first: a lower-cased text holds one of each wherever the pattern matches.

    Or, where case is ignored, one of FOLDED. There is no set where nothing is sure.
    """
    needs, _ = _alternatives(pattern, 0)
    telling = {need for need in needs if not any(len(literal) < 2 and literal.isalnum() for literal in need)}
    return tuple(sorted(telling, key=_weight, reverse=True))


def literals_of(pattern: Sequence[Piece], *, folds: bool) -> Literals | None:
    """The strings of which a lower-cased text must hold one for a pattern to match in it; None where none is sure.

    `folds`: case makes no difference to the whole pattern or to a part of it.
    """
    needs = needs_of(pattern)
    if not needs:
        return None
    return needs[0] | FOLDED if folds else needs[0]


def any_of(parts: Iterable[Literals | None]) -> Literals | None:
    """The literals of an alternation: all of its branches', None where one has none."""
    union: Literals = frozenset()
    for part in parts:
        if part is None:
            return None
        union |= part
    return union or None


def may_match(literals: Literals | None, lower: str) -> bool:
    """Whether a pattern with these literals may match in a text, given in lower case."""
    return literals is None or any(literal in lower for literal in literals)


def all_held(needs: Sequence[Literals], lower: str) -> bool:
    """Whether a text in lower case holds one string of each set."""
    for need in needs:
        for literal in need:
            if literal in lower:
                break
        else:
            return False
    return True


def _alternatives(pattern: Sequence[Piece], index: int) -> tuple[list[Literals], int]:
    """What a group needs whose content begins at an index, and the index of what closes it."""
    branches: list[list[Literals]] = [[]]
    run = ""
    while index < len(pattern) and pattern[index].kind != "close":
        kind, text = pattern[index]
        least, repeated = _times(pattern, index + 1)
        if kind == "char" and least and _steady(text):
            run += text
            if not repeated:
                index += 1
                continue
        if run:
            branches[-1].append(frozenset((run.lower(),)))
            run = ""
        if kind == "open":
            inner, index = _alternatives(pattern, index + 1)
            if _times(pattern, index + 1)[0] and not text.startswith(("(?=", "(?!", "(?<=", "(?<!")):
                branches[-1].extend(inner)
        elif kind == "or":
            branches.append([])
        index += 1
    if run:
        branches[-1].append(frozenset((run.lower(),)))
    if len(branches) == 1:
        return branches[0], index
    union = any_of(max(branch, key=_weight) if branch else None for branch in branches)
    return [union] if union else [], index


def _steady(text: str) -> bool:
    """Whether lower case makes one thing of a character in every text: the ASCII letters, and what has no case."""
    return text.isascii() or text.lower() == text.upper()


def _times(pattern: Sequence[Piece], index: int) -> tuple[int, bool]:
    """How often at least the piece before an index must come, and whether it may come more or less than once."""
    if index >= len(pattern) or pattern[index].kind != "times":
        return 1, False
    times = pattern[index].text
    if times[0] == "{":
        return int(times[1:].partition("}")[0].partition(",")[0]), True
    return int(times[0] == "+"), True


def _weight(need: Literals) -> tuple[int, int]:
    """How many searches a set spares: by its shortest string, and by how few it has."""
    return min(map(len, need)), -len(need)
