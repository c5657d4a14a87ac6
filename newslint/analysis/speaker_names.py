"""The full name of a speaker: a surname, a pronoun or an office led back to the name that the article gives.

A pronoun is led back to the subject before it in its paragraph, or else to the speaker before it, where the name or a
title does not tell that it is the other sex; an office (“the prime minister”) to the one name that the article gives with
it. Where that is not clear, the speaker’s own words stand.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from newslint.analysis.mentions import Mention
from newslint.analysis.speakers import Speaker
from newslint.analysis.word_classes import ONLY_VERBS, PREPOSITIONS
from newslint.knowledge.given_names import GENDERS, TITLE_GENDERS, Gender
from newslint.knowledge.speech import speech
from newslint.knowledge.titles import SUFFIXES
from newslint.model import Span

if TYPE_CHECKING:
    from newslint.analysis import Analysis

_PERSONAL: dict[str, Gender] = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f"}
_SUBJECTS = frozenset(("he", "she"))
_MENTIONS = 30
"""Mentions back that are looked at for whom a pronoun means."""
_SPOKE = 4
"""Speakers back that a pronoun may mean."""
_FULL = 2
"""Words of a full name."""
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
        self._recent: list[tuple[str, int, int]] = []

    def of(self, speaker: Speaker, block: int) -> str:
        """The full name of the speaker of a quote of a block (by its index)."""
        name, person = self._name(speaker, block)
        if person:
            self._recent = [*self._recent[1 - _SPOKE :], (name, block, speaker.span.start)]
        return name

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
            return self._full(mention, speaker), self._is_person(mention)
        words = speaker.text.lower().split()
        for start in range(1, len(words)):
            holder = self._holders.get(" ".join(words[start:]))
            if holder:
                return holder, True
        bearer = self._bearers.get(speaker.text.rpartition(" ")[2], "") if speaker.text[:1].isupper() else ""
        return bearer or speaker.text, bool(bearer)

    def _full(self, mention: Mention, speaker: Speaker) -> str:
        """The full name of a mention; one whose first word only opens a sentence is read from the second on."""
        form = mention.form
        if speaker.span.start > mention.span.start:
            form = speaker.text
        first = speaker.span.start
        if f" of {form}" in speaker.text:  # “the Bank of England”
            return speaker.text.removeprefix("the ").removeprefix("The ")
        words = form.split(" ")
        if mention.due and len(words) > _FULL and words[0].lower() not in GENDERS and words[1].lower() in GENDERS:
            form = " ".join(words[1:])  # “Striker Leo Marsh” at the start of a sentence
        if " " in form:
            return form if first <= mention.span.start else self._bearers.get(form.rpartition(" ")[2], form)
        sharing = self._sharing.get(form, {})
        wanted = _gender_of_title(mention.title)
        fitting = [full for full in sharing if not wanted or self._genders.get(full, "") in ("", wanted)]
        return self._foremost(fitting) or form

    def _foremost(self, names: list[str]) -> str:
        """Whom of those who share a surname the article is about: whom it names in full most often, or else first.

        Empty where it names two as often, and in one sentence first.
        """
        counts, by_form = self._mentions.counts, self._mentions.by_form
        names = sorted(names, key=lambda name: -counts.get(name, 0))
        tied = [name for name in names if counts.get(name, 0) == counts.get(names[0], 0)]
        if len(tied) > 1:
            first, second = (by_form[name][0].span.start if name in by_form else 0 for name in tied[:2])
            if self._analysis.sentences.at(first) == self._analysis.sentences.at(second):
                return ""
        return names[0] if names else ""

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

        The first stands for it; before it goes whom no preposition governs and who owns nothing (“Doe’s mill”), and
        whom a name or a title tells to fit.
        """
        sentences, quotes = self._analysis.sentences, self._analysis.quotes
        mentions = self._mentions.mentions
        sentence, name, best = -1, "", 0
        last = bisect_left(mentions, span.end, key=_start)
        for mention in reversed(mentions[max(last - _MENTIONS, bisect_left(mentions, span.start, key=_start)) : last]):
            if quotes.inside(mention.span) or not self._is_person(mention):
                continue
            here = sentences.at(mention.span.start)
            if name and here != sentence:
                break
            if self._opens_with(sentences.spans[here], gender):
                continue  # “He said that Doe must prove it”: he is not Doe
            full = self._full(mention, _as_speaker(mention))
            known = self._gender(full)
            fit = 1 + 2 * self._is_free(mention) + (known == gender)
            if known in ("", gender) and fit >= best:
                sentence, name, best = here, full, fit
        return name, sentence

    def _opens_with(self, sentence: Span, gender: Gender) -> bool:
        """Whether a sentence is about whom a pronoun of that gender means."""
        tokens = self._analysis.tokens
        words = tokens.between(sentence)
        return bool(words) and tokens.keys[words.start] in _SUBJECTS and _PERSONAL[tokens.keys[words.start]] == gender

    def _is_common(self, form: str) -> bool:
        """Whether the first word of a form is a word like others: it stands in lower case, too."""
        return form.partition(" ")[0].lower() in self._analysis.tokens.places

    def _is_free(self, mention: Mention) -> bool:
        """Whether a name may be a subject: no preposition before it, no possessive after it."""
        prose, tokens = self._analysis.document.prose, self._analysis.tokens
        if prose[mention.span.end : mention.span.end + 2] in ("'s", "’s"):
            return False
        first = mention.words.start
        return first == 0 or prose[mention.span.start - 1] != " " or tokens.keys[first - 1] not in PREPOSITIONS

    def _fits(self, name: str, gender: Gender) -> bool:
        """Whether a name may be meant by a pronoun: nothing tells that it is the other sex."""
        return self._gender(name) in ("", gender)

    def _gender(self, name: str) -> Gender:
        return self._genders.get(name) or GENDERS.get(name.partition(" ")[0].lower(), "")

    def _mention_in(self, span: Span) -> Mention | None:
        """The last mention that stands in a prose span."""
        mentions = self._mentions.mentions
        index = bisect_left(mentions, span.end, key=_start) - 1
        return mentions[index] if index >= 0 and mentions[index].span.end > span.start else None

    def _is_person(self, mention: Mention) -> bool:
        surname = self._mentions.surname(mention)
        return bool(surname) and (len(mention.words) > 1 or bool(mention.title) or surname in self._sharing)

    @cached_property
    def _sharing(self) -> dict[str, dict[str, None]]:
        """For each last name the full names that bear it, in order; one that holds another stands for it."""
        found: dict[str, dict[str, None]] = {}
        distinct = {mention.form: mention for mention in self._mentions.mentions if " " in mention.form}
        for mention in distinct.values():
            if mention.kind == "calendar" or _opens_with_verb(mention):
                continue
            if self._mentions.surname(mention if mention.kind == "name" else mention._replace(kind="name")):
                found.setdefault(_last(mention.form), {})[mention.form] = None
        firm = {mention.form for mention in self._mentions.mentions if not mention.due}
        for last, forms in found.items():
            if not firm.isdisjoint(forms):  # “See Doe” at the head of a sentence is nobody
                for form in [form for form in forms if form not in firm and self._is_common(form)]:
                    del forms[form]
            for form in [form for form in forms if any(form.endswith(" " + other) for other in forms)]:
                del forms[form]  # “Actress Jane Doe” beside “Jane Doe”
            given = {form.partition(" ")[0] for form in forms}
            if len(given) == 1 and len(forms) > 1:
                found[last] = dict.fromkeys(list(forms)[:1])
        return found

    @cached_property
    def _bearers(self) -> dict[str, str]:
        """For each last name that one person bears the full name."""
        return {last: next(iter(forms)) for last, forms in self._sharing.items() if len(forms) == 1}

    @cached_property
    def _genders(self) -> dict[str, Gender]:
        """For each full name what its titles and its given name tell."""
        found: dict[str, Gender] = {}
        for mention in self._mentions.mentions:
            gender = _gender_of_title(mention.title)
            if gender:
                full = mention.form if " " in mention.form else self._bearers.get(mention.form, mention.form)
                found.setdefault(full, gender)
        for forms in self._sharing.values():
            for full in forms:
                gender = GENDERS.get(full.partition(" ")[0].lower(), "")
                if gender:
                    found.setdefault(full, gender)
        return found

    @cached_property
    def _holders(self) -> dict[str, str]:
        """For each title, in lower case, the full name that bears it; empty where two do."""
        holders: dict[str, str] = {}
        for mention in self._mentions.mentions:
            if mention.title and self._mentions.surname(mention):
                title, name = mention.title.lower(), self._full(mention, _as_speaker(mention))
                known = holders.setdefault(title, name)
                if known != name and not known.endswith(name):
                    holders[title] = name if name.endswith(known) else ""
        return holders


def _gender_of_title(title: str) -> Gender:
    """What a title tells: the first of its words that tells anything."""
    for word in title.lower().replace(".", "").split():
        gender = TITLE_GENDERS.get(word, "")
        if gender:
            return gender
    return ""


def _opens_with_verb(mention: Mention) -> bool:
    """Whether a verb that opens its sentence was read as a part of a name: “Continued Doe: “…””."""
    first = mention.form.partition(" ")[0].lower()
    return mention.due and (first.endswith("ed") or first in ONLY_VERBS) and first in speech().verbs


def _as_speaker(mention: Mention) -> Speaker:
    return Speaker(mention.span, mention.form, "name")


def _last(form: str) -> str:
    """The last name of a full name, what follows it left out: “Jane Doe III”."""
    words = form.split(" ")
    while len(words) > _FULL and words[-1].lower().rstrip(".") in SUFFIXES:
        words.pop()
    return words[-1].rstrip(",")


def _start(mention: Mention) -> int:
    return mention.span.start
