"""The full name of a speaker: a surname, a pronoun or an office led back to the name that the article gives.

A pronoun is led back to the subject before it in its paragraph, or else to the speaker before it, where the name or a
title does not tell that it is the other sex; an office (“the prime minister”) to the one name that the article gives with
it. Where that is not clear, the speaker’s own words stand.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from newslint.analysis.full_names import FullNames
from newslint.analysis.mentions import Mention
from newslint.analysis.office_holders import office_holders
from newslint.analysis.speakers import Speaker
from newslint.analysis.word_classes import PREPOSITIONS
from newslint.knowledge.given_names import Gender
from newslint.model import Span

if TYPE_CHECKING:
    from newslint.analysis import Analysis

_PERSONAL: dict[str, Gender] = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f"}
_SUBJECTS = frozenset(("he", "she"))
_MENTIONS = 30
"""Mentions back that are looked at for whom a pronoun means."""
_CAPITAL_INSIDE = ("Mac", "Mc", "De", "Di", "Du", "La", "Le", "Van", "Fitz")
"""Beginnings of surnames with a capital inside."""
_SAID = frozenset(("said", "says"))
"""The verbs that stand right beside who says something."""
_SPOKE = 4
"""Speakers back that a pronoun may mean."""
_REACH = 3
"""Paragraphs back within which a pronoun may mean the speaker before it."""


def speaker_names(analysis: Analysis) -> list[str]:
    """For each attribution of an article the full name of its speaker; empty where it has none."""
    names = _Names(analysis)
    return [names.of(one.speaker, one.quote.block) if one.speaker else "" for one in analysis.attributions]


class _Names:
    """Names the speakers of one article, asked in the order in which they speak."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._mentions = analysis.mentions
        self._names = FullNames(analysis)
        self._recent: list[tuple[str, int, int]] = []

    def of(self, speaker: Speaker, block: int) -> str:
        """The full name of the speaker of a quote of a block (by its index)."""
        name, person = self._name(speaker, block)
        if person or self._may_be_person(speaker):
            self._recent = [*self._recent[1 - _SPOKE :], (name, block, speaker.span.start)]
        return name

    def _may_be_person(self, speaker: Speaker) -> bool:
        """Whether a name of one word that speaks may be a surname: nothing tells that it is something else."""
        mention = self._mention_in(speaker.span) if speaker.kind == "name" else None
        if mention is None or len(mention.words) > 1 or self._mentions.sort(mention):
            return False
        return mention.form[2:].islower() or mention.form.startswith(_CAPITAL_INSIDE)  # not “ProPublica”

    def _name(self, speaker: Speaker, block: int) -> tuple[str, bool]:
        """The name, and whether it is a person's."""
        if speaker.meant is not None:
            return self._name(speaker.meant, block)
        if speaker.kind == "pronoun":
            gender = _PERSONAL.get(speaker.text.lower())
            found = self._antecedent(speaker, block, gender) if gender else ""
            return found or speaker.text, bool(found)
        mention = self._mention_in(speaker.span)
        if speaker.kind == "name" and mention is not None:
            return self._names.full(mention, speaker), self._names.is_person(mention)
        words = speaker.text.split()
        for start in range(1, len(words)):
            holder = self._holders.get(" ".join(words[start:]).lower())
            if holder:
                return holder, True
            if words[start][0].isupper():
                break  # “the Ohio governor” is no other governor
        bearer = self._names.bearers.get(speaker.text.rpartition(" ")[2], "") if speaker.text[:1].isupper() else ""
        return bearer or speaker.text, bool(bearer)

    def _antecedent(self, speaker: Speaker, block: int, gender: Gender) -> str:
        """Whom a pronoun means: the first person of the nearest sentence before it, or else who spoke last."""
        blocks, sentences = self._analysis.document.blocks, self._analysis.sentences
        for at in range(block, max(-1, block - _REACH - 1), -1):
            start, end = blocks[at].span
            found, sentence = self._subject(Span(start, min(end, speaker.span.start)), gender)
            for name, spoke, where in reversed(self._recent):
                later = where < speaker.span.start and sentences.at(where) >= sentence
                if spoke == at and later and self._fits(name, gender):
                    return name
            if found:
                return found
        return ""

    def _subject(self, span: Span, gender: Gender) -> tuple[str, int]:
        """Whom the last sentence of a span that names a fitting person outside quotes is about, and the sentence.

        The first stands for it; before it goes who opens it or says it (“…, said Doe.”), whom no preposition
        governs and who owns nothing (“Doe’s mill”), and whom a name or a title tells to fit.
        """
        sentences, quotes = self._analysis.sentences, self._analysis.quotes
        mentions = self._mentions.mentions
        sentence, name, best = -1, "", 0
        last = bisect_left(mentions, span.end, key=_start)
        for mention in reversed(mentions[max(last - _MENTIONS, bisect_left(mentions, span.start, key=_start)) : last]):
            if quotes.inside(mention.span) or not self._names.is_person(mention):
                continue
            here = sentences.at(mention.span.start)
            if name and here != sentence:
                break
            if self._opens_with(sentences.spans[here], gender):
                continue  # “He said that Doe must prove it”: he is not Doe
            full = self._names.full(mention)
            known = self._names.gender(full)
            free = self._is_free(mention)
            leads = free and (self._opens(mention) or self._speaks(mention))
            fit = 1 + 2 * free + (known == gender) + 4 * leads
            if known in ("", gender) and fit >= best:
                sentence, name, best = here, full, fit
        return name, sentence

    def _opens_with(self, sentence: Span, gender: Gender) -> bool:
        """Whether a sentence is about whom a pronoun of that gender means."""
        tokens = self._analysis.tokens
        words = tokens.between(sentence)
        return bool(words) and tokens.keys[words.start] in _SUBJECTS and _PERSONAL[tokens.keys[words.start]] == gender

    def _opens(self, mention: Mention) -> bool:
        """Whether a name with its title opens a sentence."""
        first = mention.words.start - len(mention.title.split())
        return self._analysis.sentences.starts_at(self._analysis.tokens.starts[max(0, first)])

    def _speaks(self, mention: Mention) -> bool:
        """Whether a sentence says that a name speaks: “Doe said”, “…, said Doe, the mayor.”."""
        tokens, prose = self._analysis.tokens, self._analysis.document.prose
        if not _SAID.isdisjoint(tokens.keys[mention.words.stop : mention.words.stop + 1]):
            return True
        first = mention.words.start - len(mention.title.split())
        inverted = not _SAID.isdisjoint(tokens.keys[max(0, first - 1) : first])
        return inverted and prose[mention.span.end : mention.span.end + 1] in (",", ".", "")  # not “said Doe had gone”

    def _is_free(self, mention: Mention) -> bool:
        """Whether a name may be a subject: no preposition before it, no possessive after it."""
        prose, tokens = self._analysis.document.prose, self._analysis.tokens
        if prose[mention.span.end : mention.span.end + 2] in ("'s", "’s"):
            return False
        first = mention.words.start
        return first == 0 or prose[mention.span.start - 1] != " " or tokens.keys[first - 1] not in PREPOSITIONS

    def _fits(self, name: str, gender: Gender) -> bool:
        """Whether a name may be meant by a pronoun: nothing tells that it is the other sex."""
        return self._names.gender(name) in ("", gender)

    def _mention_in(self, span: Span) -> Mention | None:
        """The last mention that stands in a prose span."""
        mentions = self._mentions.mentions
        index = bisect_left(mentions, span.end, key=_start) - 1
        return mentions[index] if index >= 0 and mentions[index].span.end > span.start else None

    @cached_property
    def _holders(self) -> dict[str, str]:
        """For each office, in lower case, the full name that holds it."""
        return office_holders(self._analysis, self._names.full)


def _start(mention: Mention) -> int:
    return mention.span.start
