"""What an author leaves alone: comments that switch rules off, and words marked [sic]."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from newslint.document.model import Suppression
from newslint.model import Span

# Patterns that few texts need are compiled where they are used.
_DIRECTIVE = r"<!--\s*newslint\s+(off|on|ignore-next)\b([^<>]*?)-->"
_NAME = r"[\w.-]+"
_DEEPEST = 16
"""Blocks before a comment among which the one that it stands in is looked for."""
_SIC = re.compile(r"[\[(][sS][iI][cC][\])]")
_WORD_BEFORE = r"(\w[\w’'-]*)\W{0,6}$"


def sic(text: str) -> list[Suppression]:
    """The words of a source text that stand before [sic] or (sic)."""
    found = []
    for marker in _SIC.finditer(text):
        left = text[max(0, marker.start() - 80) : marker.start()]
        word = re.search(_WORD_BEFORE, left)
        if word:
            start = marker.start() - len(left) + word.start(1)
            found.append(Suppression(Span(start, start + len(word[1])), (), Span(*marker.span())))
    return found


class Coverage:
    """The suppressions of a document, ready to be asked often."""

    def __init__(self, suppressions: Sequence[Suppression]) -> None:
        self._ordered = sorted(enumerate(suppressions), key=lambda entry: entry[1].span)
        self._starts = [suppression.span.start for _, suppression in self._ordered]
        self._reach = list(accumulate((suppression.span.end for _, suppression in self._ordered), max))

    def of(self, rule: str, span: Span) -> list[int]:
        """The indices of the suppressions that drop a finding of the rule at the source span."""
        found = []
        place = bisect_right(self._starts, max(span.start, span.end - 1)) - 1
        while place >= 0 and self._reach[place] >= span.start:
            index, suppression = self._ordered[place]
            if suppression.covers(rule, span):
                found.append(index)
            place -= 1
        return found


def directives(comments: Iterable[tuple[int, str]], block_spans: Sequence[Span], length: int) -> list[Suppression]:
    """The suppressions that comments of a source ask for.

    `comments` are (source offset, text) in order, `block_spans` the source spans of blocks, and of the tables, lists and quotes
    around them, by their start, the outer first; `length` is that of the source. `off` holds until `on` of its rules, or of all,
    or the end; `ignore-next` for the next block with all that is in it, inside a block for the rest of it.
    """
    found: list[Suppression] = []
    open_: list[tuple[tuple[str, ...], Span, int]] = []
    starts = [span.start for span in block_spans]
    for offset, comment in comments:
        for match in re.finditer(_DIRECTIVE, comment):
            here = Span(offset + match.start(), offset + match.end())
            rules = tuple(re.findall(_NAME, match[2]))
            if match[1] == "off":
                open_.append((rules, here, here.end))
            elif match[1] == "on":
                open_ = [left for entry in open_ for left in _closed(entry, rules, here, found)]
            else:
                found.append(Suppression(_next_block(here.end, block_spans, starts), rules, here))
    found.extend(Suppression(Span(start, length), rules, here) for rules, here, start in open_)
    return found


def _closed(
    entry: tuple[tuple[str, ...], Span, int], rules: tuple[str, ...], here: Span, found: list[Suppression]
) -> list[tuple[tuple[str, ...], Span, int]]:
    """What is left open of an `off` after an `on` of the rules (all where there are none); what it closes is found."""
    off, directive, start = entry
    closed = tuple(rule for rule in off if not rules or any(rule == on or rule.startswith(f"{on}.") for on in rules))
    if off and rules and not closed:
        return [entry]
    if not off and rules:
        return [entry]  # everything is off, and nobody can say which rules are left
    found.append(Suppression(Span(start, here.start), closed, directive))
    left = tuple(rule for rule in off if rule not in closed)
    return [(left, directive, start)] if left else []


def _next_block(offset: int, block_spans: Sequence[Span], starts: list[int]) -> Span:
    """The block that an offset stands in, from there on, or the next one."""
    place = bisect_right(starts, offset)
    for span in reversed(block_spans[max(0, place - _DEEPEST) : place]):
        if span.end > offset:
            return Span(offset, span.end)
    return block_spans[place] if place < len(block_spans) else Span(offset, offset)
