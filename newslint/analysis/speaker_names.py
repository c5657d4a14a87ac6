"""The full name of a speaker: a surname, a pronoun or an office led back to the name that the article gives.

A pronoun is led back to the subject before it in its paragraph, or else to the speaker before it; an office (“the prime
minister”) to the one name that the article gives with it. Where that is not clear, the speaker’s own words stand.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from newslint.analysis.mentions import Mention
from newslint.analysis.speakers import Speaker
from newslint.model import Span

if TYPE_CHECKING:
    from newslint.analysis import Analysis

_PERSONAL = frozenset(("he", "she"))
_MENTIONS = 30
"""Mentions back that are looked at for whom a pronoun means."""
_REACH = 3
"""Paragraphs back within which a pronoun may mean the speaker before it."""


class SpeakerNames:
    """Names the speakers of one article, asked in the order in which they speak."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._mentions = analysis.mentions
        self._recent = ""
        self._recent_block = -_REACH - 1

    def named(self, speaker: Speaker, block: int) -> Speaker:
        """The speaker of a quote of a block (by its index) with the full name."""
        name, person = self._name(speaker, block)
        if person:
            self._recent, self._recent_block = name, block
        return speaker._replace(name=name)

    def _name(self, speaker: Speaker, block: int) -> tuple[str, bool]:
        """The name, and whether it is a person's."""
        if speaker.kind == "pronoun":
            found = self._antecedent(speaker, block) if speaker.text.lower() in _PERSONAL else ""
            return found or speaker.text, bool(found)
        mention = self._mention_in(speaker.span)
        if speaker.kind == "name" and mention is not None:
            return self._mentions.full_name(mention), self._is_person(mention)
        words = speaker.text.lower().split()
        for start in range(1, len(words)):
            holder = self._holders.get(" ".join(words[start:]))
            if holder:
                return holder, True
        return speaker.text, False

    def _antecedent(self, speaker: Speaker, block: int) -> str:
        """Whom a pronoun means: the first person of the nearest sentence before it, or else who spoke last."""
        blocks = self._analysis.document.blocks
        found = self._subject(Span(blocks[block].span.start, speaker.span.start))
        if found or block - self._recent_block <= _REACH:
            return found or self._recent
        return self._subject(blocks[block - 1].span) if block else ""

    def _subject(self, span: Span) -> str:
        """The first person of the last sentence of a span that names one outside quotes."""
        sentences, quotes = self._analysis.sentences, self._analysis.quotes
        mentions = self._mentions.mentions
        sentence, name = -1, ""
        last = bisect_left(mentions, span.end, key=_start)
        for mention in reversed(mentions[max(last - _MENTIONS, bisect_left(mentions, span.start, key=_start)) : last]):
            if quotes.inside(mention.span) or not self._is_person(mention):
                continue
            here = sentences.at(mention.span.start)
            if name and here != sentence:
                break
            sentence, name = here, self._mentions.full_name(mention)
        return name

    def _mention_in(self, span: Span) -> Mention | None:
        """The last mention that stands in a prose span."""
        mentions = self._mentions.mentions
        index = bisect_left(mentions, span.end, key=_start) - 1
        return mentions[index] if index >= 0 and mentions[index].span.end > span.start else None

    def _is_person(self, mention: Mention) -> bool:
        surname = self._mentions.surname(mention)
        return bool(surname) and (len(mention.words) > 1 or bool(mention.title) or surname in self._mentions.bearers)

    @cached_property
    def _holders(self) -> dict[str, str]:
        """For each title, in lower case, the full name that bears it; empty where two do."""
        holders: dict[str, str] = {}
        for mention in self._mentions.mentions:
            if mention.title and self._mentions.surname(mention):
                title, name = mention.title.lower(), self._mentions.full_name(mention)
                known = holders.setdefault(title, name)
                if known != name and not known.endswith(name):
                    holders[title] = name if name.endswith(known) else ""
        return holders


def _start(mention: Mention) -> int:
    return mention.span.start
