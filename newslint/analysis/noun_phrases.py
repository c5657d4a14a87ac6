"""The noun phrases of a stretch of prose: names with the words that go with them, pronouns, and what a determiner opens.

No parser is asked: a phrase is read from its first word to the verb, preposition or stop that ends it, by lists of the
closed classes of English and by how a word ends.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from newslint.analysis.word_classes import (
    ADVERB,
    AFTER_VERB,
    ALONE,
    AUXILIARIES,
    BEFORE_NOUNS,
    CLOSED,
    DETERMINERS,
    GROUPS,
    IRREGULAR,
    ONLY_VERBS,
    PREPOSITIONS,
    PRONOUNS,
    TIME,
)
from newslint.knowledge.speech import speech
from newslint.knowledge.titles import INSTITUTIONS, ROLES, TITLES
from newslint.model import Span

if TYPE_CHECKING:
    from newslint.analysis import Analysis

PhraseKind = Literal["name", "pronoun", "common"]

_NO_NAME = re.compile(r"(?:ing|ly|ed)$")
_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_QUOTED = re.compile(r"[\"“”„«»'‘’‚`]")
_LONGEST = 8
"""Words of the longest noun phrase that is taken for a speaker."""
_BESIDE_NAME = 4
"""Words after a name that may belong to it: “Doe campaign officials”."""
_SHORTEST_PLURAL = 4
_SHORTEST_PAST = 4

Gap = Literal["", ",", "-", ";"]


class Phrase(NamedTuple):
    """A noun phrase that may name a speaker: its first position in the stretch, the one after its last, and its kind.

    `governed` tells that a preposition stands before it; `doubtful` that it is one word which may have its capital for
    opening the sentence only.
    """

    first: int
    stop: int
    kind: PhraseKind
    governed: bool
    doubtful: bool = False


class Stretch:
    """The words of prose spans that follow each other, what stands in brackets and between the spans left out.

    `tokens` are their token indices in order, `keys` their keys, `gaps` what parts each from the word before it: nothing,
    a comma, a dash, or a stop, colon or semicolon. `phrases` are its noun phrases in order; `ends_in_comma` tells that a
    comma or a dash stands after its last word.
    """

    def __init__(self, analysis: Analysis, spans: Sequence[Span]) -> None:
        words = analysis.tokens
        self._analysis = analysis
        self._mentions = analysis.mentions
        self._prose = analysis.document.prose
        self.tokens: list[int] = []
        self.keys: list[str] = []
        self.gaps: list[Gap] = []
        end = spans[0].start if spans else 0
        prose = self._prose
        for span in spans:
            for piece in _unbracketed(prose, span):
                these = words.between(piece)
                if these:
                    self.tokens += these
                    self.keys += words.keys[these.start : these.stop]
                    starts = words.starts[these.start : these.stop]
                    ends = [end, *map(int.__add__, starts, map(len, words.texts[these.start : these.stop]))]
                    end = ends.pop()
                    self.gaps += [
                        "" if prose[end] == " " and start - end == 1 else _gap(prose[end:start])
                        for end, start in zip(ends, starts, strict=True)
                    ]
        self.ends_in_comma = bool(spans) and prose[end : spans[-1].end].strip()[:1] in (*",-–—",)
        self.phrases: list[Phrase] = []
        stop = 0
        plural = self._plural() if self.keys else None
        if plural is not None:
            self.phrases.append(plural)
            stop = plural.stop
        for at in self._openings():
            if at >= stop:
                phrase = self._phrase(at)
                if phrase is not None:
                    self.phrases.append(phrase)
                    stop = phrase.stop

    def _openings(self) -> list[int]:
        """The positions at which a noun phrase may begin."""
        named = self._mentions.at
        return [
            at
            for at, (key, token) in enumerate(zip(self.keys, self.tokens, strict=True))
            if key in _OPENERS or token in named
        ]

    def position(self, token: int) -> int:
        """Where a token stands in the stretch, or would stand."""
        return bisect_left(self.tokens, token)

    def span(self, phrase: Phrase) -> Span:
        """The prose span of a phrase."""
        words = self._analysis.tokens
        return Span(words.starts[self.tokens[phrase.first]], words.span(self.tokens[phrase.stop - 1]).end)

    def bare(self, at: int) -> Phrase | None:
        """A bare noun at a position: “officials”, “police”."""
        key = self.keys[at]
        if key in DETERMINERS or key in CLOSED or self.tokens[at] in self._mentions.at or key in TIME:
            return None
        if key not in GROUPS and (len(key) < _SHORTEST_PLURAL or key[-1] != "s" or key[-2:] == "ss" or "'" in key):
            return None
        first = at
        while first > 0 and not self.gaps[first] and _is_adjective(self.keys[first - 1]):
            first -= 1
        return Phrase(first, at + 1, "common", self._governed(first))

    def _plural(self) -> Phrase | None:
        """A bare plural that opens the stretch as a subject: “Lawyers for Doe said”."""
        if len(self.keys) == 1 or self.gaps[1] or self.keys[1] not in _AFTER_PLURAL:
            return None
        return None if self.keys[0] in _OPENERS else self.bare(0)

    def _phrase(self, at: int) -> Phrase | None:
        """The noun phrase that begins at a position, if one does."""
        key, token = self.keys[at], self.tokens[at]
        if key in PRONOUNS:
            return Phrase(at, at + 1, "pronoun", self._governed(at))
        mention = self._mentions.at.get(token)
        if mention is not None and mention.kind == "calendar":
            return None
        if mention is not None:
            text = self._mentions.texts[token]
            doubtful = mention.due and len(mention.words) == 1 and text not in self._mentions.firm
            if (
                mention.due
                and (key[-2:] == "ed" or key in ONLY_VERBS)
                and len(mention.words) > 1
                and at < len(self.tokens) - 1
                and key in speech().verbs
            ):
                return None  # “Continued Doe: “…””
            if doubtful and _NO_NAME.search(key) and not self.is_cue(at + 1):
                return None
            stop = self._end_of_name(at, mention.words.stop)
            named = self.tokens[stop - 1] in self._mentions.at
            return Phrase(at, stop, "name" if named else "common", self._governed(at), doubtful and stop == at + 1)
        if key not in DETERMINERS and key not in TITLES:
            return None
        if key == "that" and at + 1 < len(self.tokens) and self.tokens[at + 1] in self._mentions.at:
            return None  # “so calm that Doe was led to say”
        stop = self._end(at)
        if stop == at + 1 and key in DETERMINERS and not (key in ALONE and self._stands_alone(at)):
            return None
        named = self.tokens[stop - 1] in self._mentions.at
        return Phrase(at, stop, "name" if named else "common", self._governed(at))

    def _stands_alone(self, at: int) -> bool:
        """Whether a determiner has no noun: a verb, a preposition or a stop follows."""
        return (
            at + 1 == len(self.keys)
            or bool(self.gaps[at + 1])
            or self.is_verb(at + 1)
            or self.keys[at + 1] in PREPOSITIONS
        )

    def _end_of_name(self, at: int, last: int) -> int:
        """Where a phrase ends that begins with a name, by the token after the name."""
        stop = at + 1
        while stop < len(self.tokens) and self.tokens[stop] < last and not (self.gaps[stop] and self.gaps[stop] != ","):
            stop += 1
        text = self._analysis.tokens.texts[self.tokens[stop - 1]]
        if text[-2:] in ("'s", "’s", "s'", "s’") or self._is_bare_owner(stop):
            return self._end(stop - 1)
        beyond = stop + 1
        if (
            beyond < len(self.tokens)
            and self.keys[stop] == "of"
            and self.keys[stop - 1] in INSTITUTIONS
            and not self.gaps[stop]
        ):
            mention = self._mentions.at.get(self.tokens[beyond])
            if mention is not None and mention.kind == "name":
                return self._end_of_name(beyond, mention.words.stop)  # “the Bank of England”
        beyond = stop
        while beyond < len(self.tokens) and beyond - stop < _BESIDE_NAME and not self.gaps[beyond]:
            token = self.tokens[beyond]
            mention = self._mentions.at.get(token)
            if mention is not None and mention.kind == "nationality":
                pass  # “Budget ranking Democrat Jane Doe”
            elif mention is not None and beyond > stop:
                return self._end_of_name(beyond, mention.words.stop) if mention.kind == "name" else stop
            elif mention is not None or not self._is_noun(beyond):
                break
            beyond += 1
        # “the Doe campaign said”: what stands between a name and a verb of speech goes with the name.
        return beyond if beyond > stop and self.is_cue(beyond) else stop

    def _end_of_owner(self, stop: int) -> int:
        """Where a phrase with a determiner and a name ends: “the Ohio governor”, “the Doe aide”."""
        while (
            stop < len(self.tokens) and not self.gaps[stop] and (self.keys[stop] in TITLES or self.keys[stop] in ROLES)
        ):
            stop += 1
        return stop

    def _is_bare_owner(self, stop: int) -> bool:
        """Whether a plural’s apostrophe follows: “the Does’ lawyer”."""
        end = self._analysis.tokens.span(self.tokens[stop - 1]).end
        return (
            self._prose[end : end + 1] in ("'", "’")
            and self._prose[end + 1 : end + 2] == " "
            and self._prose[end - 1] == "s"
        )

    def _end(self, at: int) -> int:
        """Where a noun phrase that begins at a position ends: before a verb, a preposition, a pronoun, a stop."""
        stop = at + 1
        while stop < len(self.tokens) and stop - at < _LONGEST and not self.gaps[stop]:
            mention = self._mentions.at.get(self.tokens[stop])
            if mention is not None:
                if mention.kind == "calendar" and stop > at + 1:
                    break
                if mention.kind == "name":
                    return self._end_of_owner(self._end_of_name(stop, mention.words.stop))
            elif not self._is_noun(stop, first=stop == at + 1 and self.keys[at] in DETERMINERS):
                break
            stop += 1
        return stop

    def _is_noun(self, at: int, first: bool = False) -> bool:
        """Whether a word may go on a noun phrase; `first` is the word right after its determiner."""
        key = self.keys[at]
        if key in CLOSED or (key in DETERMINERS and not first) or ADVERB.match(key) or key in TIME:
            return False
        if first and (self.keys[at - 1] in ALONE or self.keys[at - 1] == "that"):
            return not self.is_verb(at)
        if first or (key in TITLES and key not in speech().verbs):
            return True
        return not self.is_verb(at)

    def is_verb(self, at: int) -> bool:
        """Whether a word is a verb by its form and what follows it."""
        key = self.keys[at]
        if key in AUXILIARIES or key in IRREGULAR or self.is_cue(at):
            return True
        if key[-2:] == "ed" or key[-3:] == "ing":
            return at + 1 == len(self.keys) or bool(self.gaps[at + 1]) or self.keys[at + 1] in AFTER_VERB
        return False

    def is_adverb(self, at: int) -> bool:
        """Whether a word is an adverb, and no name (“Kelly said”)."""
        return bool(ADVERB.match(self.keys[at])) and self.tokens[at] not in self._mentions.at

    def is_beside_verb(self, at: int) -> bool:
        """Whether a word may stand between a subject and its verb, and is no name (“Will wrote”)."""
        return self.is_adverb(at) or (self.keys[at] in AUXILIARIES and self.tokens[at] not in self._mentions.at)

    def is_act(self, at: int) -> bool:
        """Whether a word may be the past of any verb that tells what somebody did."""
        key = self.keys[at]
        return self.tokens[at] not in self._mentions.at and (
            key in IRREGULAR or (key[-2:] == "ed" and len(key) > _SHORTEST_PAST)
        )

    def is_cue(self, at: int) -> bool:
        """Whether a word is a verb of speech, and no noun of the same form."""
        if at >= len(self.keys):
            return False
        key = self.keys[at]
        if key not in speech().verbs and key not in speech().phrases:
            return False
        if key[-2:] == "ed" or key in ONLY_VERBS:
            return True
        if at + 1 == len(self.keys) or self.gaps[at + 1]:
            return key not in speech().nouns
        return self.keys[at + 1] in AFTER_VERB or self.tokens[at + 1] in self._mentions.at

    def _governed(self, at: int) -> bool:
        if at == 0 or self.gaps[at] or self.keys[at - 1] not in PREPOSITIONS:
            return False
        words = self._analysis.tokens  # “in 2010 she said”: the figure is governed
        return self._prose[words.span(self.tokens[at - 1]).end : words.starts[self.tokens[at]]].isspace()


_AFTER_PLURAL = AUXILIARIES | PREPOSITIONS | frozenset(("who", "that"))
"""Words after a bare plural that opens a sentence as its subject."""
_OPENERS = PRONOUNS | DETERMINERS | TITLES
"""Words that a noun phrase may begin with, besides names."""


def _is_adjective(key: str) -> bool:
    """Whether a word may go before a bare noun: “senior officials”, “local residents”."""
    return key not in CLOSED and key not in DETERMINERS and key in BEFORE_NOUNS


def _unbracketed(prose: str, span: Span) -> Iterator[Span]:
    """The parts of a span that stand in no brackets."""
    start = span.start
    if prose.find("(", *span) >= 0 or prose.find("[", *span) >= 0:
        for match in _BRACKETED.finditer(prose, *span):
            yield Span(start, match.start())
            start = match.end()
    yield Span(start, span.end)


def _gap(between: str) -> Gap:
    """What parts two words."""
    text = _BRACKETED.sub("", between) if "(" in between or "[" in between else between
    marks = _QUOTED.split(text)
    if len(marks) > 2:
        text = marks[0] + (marks[-2][-1:] if marks[-2][-1:] in ",;:" else "") + marks[-1]
    if "," in text:
        return ","
    if "—" in text or "–" in text or " - " in text or "--" in text:
        return "-"
    return ";" if ";" in text or ":" in text else ""
