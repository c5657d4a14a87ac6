"""What an author leaves alone: comments that switch rules off, and words marked [sic]."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from newslint.document.model import Suppression
from newslint.model import Span

_DIRECTIVE = re.compile(r"<!--\s*newslint\s+(off|on|ignore-next)\b([^<>]*?)-->")
_NAME = re.compile(r"[\w.-]+")
_SIC = re.compile(r"[\[(]sic[\])]", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"(\w[\w’'-]*)\W{0,6}$")


def sic(text: str) -> list[Suppression]:
    """The words of a source text that stand before [sic] or (sic)."""
    found = []
    for marker in _SIC.finditer(text):
        left = text[max(0, marker.start() - 80) : marker.start()]
        word = _WORD_BEFORE.search(left)
        if word:
            start = marker.start() - len(left) + word.start(1)
            found.append(Suppression(Span(start, start + len(word[1])), (), Span(*marker.span())))
    return found


def covering(suppressions: Sequence[Suppression], rule: str, span: Span) -> list[int]:
    """The indices of the suppressions that drop a finding of the rule at the source span."""
    return [index for index, suppression in enumerate(suppressions) if suppression.covers(rule, span)]


def directives(comments: Iterable[tuple[int, str]], block_spans: Sequence[Span], length: int) -> list[Suppression]:
    """The suppressions that comments of a source ask for.

    `comments` are (source offset, text) in order, `block_spans` the source spans of the blocks in order, `length` that of
    the source. `off` holds until `on` of the same rules or the end; `ignore-next` for the next block, inside a block for the
    rest of it.
    """
    found: list[Suppression] = []
    open_: list[tuple[tuple[str, ...], Span]] = []
    for offset, comment in comments:
        for match in _DIRECTIVE.finditer(comment):
            here = Span(offset + match.start(), offset + match.end())
            rules = tuple(_NAME.findall(match[2]))
            if match[1] == "off":
                open_.append((rules, here))
            elif match[1] == "on":
                for entry in [entry for entry in open_ if not rules or entry[0] == rules]:
                    open_.remove(entry)
                    found.append(Suppression(Span(entry[1].end, here.start), entry[0], entry[1]))
            else:
                found.append(Suppression(_next_block(here.end, block_spans), rules, here))
    found.extend(Suppression(Span(here.end, length), rules, here) for rules, here in open_)
    return found


def _next_block(offset: int, block_spans: Sequence[Span]) -> Span:
    for span in block_spans:
        if span.end > offset:
            return Span(max(span.start, offset), span.end)
    return Span(offset, offset)
