"""Where sentences begin and end."""

from __future__ import annotations

import re
from bisect import bisect_right

from newslint.document.model import Document
from newslint.knowledge.titles import SHORT_TITLES
from newslint.model import Span

_END = re.compile(r"[.!?…](?<![.!?…][.!?…])[.!?…]*+[”\"’'»)\]]*(\s+)(?=[“\"‘'«(\[]*[^\W_a-z])")
_ABBREVIATIONS = frozenset(
    (
        "St Mt Ft Jr Sr No Nos Inc Corp Co Ltd Bros Assn Dept Univ Ave Blvd Rd Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec "
        "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex "
        "Va Vt Wash Wis Wyo v vs approx est al cf"
    ).split()
) | {title.capitalize() for title in SHORT_TITLES}
_LONGEST = 12
_HOUR = re.compile(r"\b[ap]\.m\Z", re.IGNORECASE)
_DAY = re.compile(
    r"(?:E|C|M|P|B)[SD]?T\b|GMT|UTC|Eastern|Central|Mountain|Pacific|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|"
    r"Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)|[\d(]"
)
"""What goes on behind an hour: a zone, a day, a number; another capital begins a sentence."""


class Sentences:
    """The sentences of a document in order, none longer than its block."""

    def __init__(self, spans: list[Span]) -> None:
        self.spans = spans
        self._starts = [span.start for span in spans]

    def at(self, offset: int) -> int:
        """The index of the sentence that holds a prose offset, or the last before it; -1 before the first."""
        return bisect_right(self._starts, offset) - 1

    def starts_at(self, offset: int) -> bool:
        """Whether a sentence starts at a prose offset."""
        index = self.at(offset)
        return index >= 0 and self._starts[index] == offset


def sentences(document: Document) -> Sentences:
    """The sentences of a document: blocks parted at stops that a capital, a digit or a mark follows."""
    spans = []
    prose = document.prose
    for block in document.blocks:
        start, stop = block.span
        for match in _END.finditer(prose, start, stop):
            if (
                prose[match.start()] == "."
                and _abbreviated(prose, match.start(), start)
                and not _ends_in_hour(prose, match)
            ):
                continue
            spans.append(Span(start, match.start(1)))
            start = match.end()
        if start < stop:
            spans.append(Span(start, stop))
    return Sentences(spans)


def _ends_in_hour(prose: str, stop: re.Match[str]) -> bool:
    """Whether an hour ends the sentence: “at 9 p.m. She left”, not “at 9 p.m. Tuesday”."""
    at = stop.start()
    return bool(_HOUR.search(prose, max(0, at - _LONGEST), at)) and not _DAY.match(prose, stop.end())


def _abbreviated(prose: str, stop: int, start: int) -> bool:
    """Whether the word before a full stop is an abbreviation: a known one, an initial, or one with stops inside (“U.S.”)."""
    left = prose[max(start, stop - _LONGEST) : stop].split()
    word = left[-1].strip("“\"'‘’([") if left else ""
    return (len(word) == 1 and word.isalpha()) or ("." in word[:-1] and len(word) < 6) or word in _ABBREVIATIONS
