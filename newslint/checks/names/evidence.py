"""What tells that two forms in one article are one name, and what tells that they are two."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from newslint.analysis.mentions import Mention
from newslint.analysis.tokens import is_cut
from newslint.checks.base import Context
from newslint.checks.names.slips import related
from newslint.knowledge.facts import Knowledge
from newslint.knowledge.lexicon import DEMONYM, GB, GIVEN_NAME, MISSPELLING, PLACE, PROPER, SURNAME, US
from newslint.knowledge.titles import CALENDAR, FUNCTION_WORDS, INSTITUTIONS, PARTICLES, TITLES
from newslint.model import Span

SHORTEST = 5
"""Letters of the shortest form that is judged: shorter names are one slip apart by nature (Iran, Iraq; Lee, Leo)."""
FREQUENT = 2.2
"""Zipf frequency from which a form counts as known: about one in six million words."""
RARE = 1.7
"""Zipf frequency below which a mere surname of the census may be a slip (Kosich beside Kasich)."""
MAJORITY = 3
"""How many times as often a form must stand as its variant to decide without other evidence."""
FULL_MAJORITY = 2
"""The same where the article introduces a bearer of the twin in full and the variant stands alone."""
LONG = 8
"""Letters from which two names that the lexicon does not know are hardly a slip apart by chance."""
LONE_MAJORITY = 5
"""How often a bearer's surname must stand for a known surname that stands once to be a slip of it."""

UNKNOWN, DOUBTFUL, KNOWN = 0, 1, 2

_SOLID = US | GB | PROPER | PLACE | DEMONYM
_GEOGRAPHY = PLACE | DEMONYM
_NAME = GIVEN_NAME | SURNAME
NO_SURNAME = TITLES | INSTITUTIONS
"""What no surname is, behind a name: “Boston University”."""


def _shape(text: str) -> tuple[bool, bool]:
    """How regular the capitals of a word are: not all are, and not the first two alone (“HIllary”)."""
    return not text.isupper(), not (text[:2].isupper() and text[2:].islower())


_WHERE = frozenset(("in", "at", "near", "outside", "from", "around", "to", "into", "across", "of", "through"))


class Form(NamedTuple):
    """A capitalised word of an article: its key, how it is mostly written, its token indices, whether surely a name."""

    key: str
    text: str
    places: list[int]
    firm: bool

    @property
    def times(self) -> int:
        """How often the form stands."""
        return len(self.places)


def standing(knowledge: Knowledge, key: str) -> int:
    """How well the lexicon knows a word: UNKNOWN, DOUBTFUL (a rare name of the census and nothing else) or KNOWN."""
    lexicon = knowledge.lexicon
    flags = lexicon.flags(key)
    if flags & _SOLID:
        return KNOWN
    zipf = lexicon.zipf(key)
    if flags & MISSPELLING:
        return DOUBTFUL if zipf >= FREQUENT else UNKNOWN
    if flags & _NAME:
        return KNOWN if zipf >= RARE else DOUBTFUL
    return KNOWN if zipf >= FREQUENT else UNKNOWN


class Evidence:
    """The names of one article with what the article and the lexicon say about them."""

    def __init__(self, context: Context) -> None:
        self.knowledge = context.knowledge
        self.mentions = context.analysis.mentions
        self.tokens = context.analysis.tokens
        self.sentences = context.analysis.sentences
        self.prose = context.document.prose
        self.flags = context.knowledge.lexicon.flags
        self._standings: dict[str, int] = {}
        self.writings: dict[str, list[str]] = {}
        """The keys that are written in several ways (Mccain, McCain, MCCAIN), with those."""
        self.forms = self._forms()

    def _forms(self) -> dict[str, Form]:
        """The capitalised words by key, in the order of their first places."""
        words, firm = self.mentions.words, self.mentions.firm
        broken = self._broken(words)
        grouped: dict[str, list[str]] = {}
        for text in words:
            if text in broken:
                continue
            grouped.setdefault(self.mentions.keys[words[text][0]], []).append(text)
        forms = {}
        for key, texts in grouped.items():
            if len(texts) == 1:
                text = texts[0]
                forms[key] = Form(key, text, words[text], text in firm)
            else:
                self.writings[key] = texts
                text = max(texts, key=lambda one: (not one.isupper(), len(words[one]), one))
                places = sorted(index for one in texts for index in words[one])
                forms[key] = Form(key, text, places, any(one in firm for one in texts))
        return forms

    def _broken(self, words: dict[str, list[int]]) -> set[str]:
        """The words that an encoding cut (see `is_cut`)."""
        if self.prose.isascii():
            return set()
        ends = self.tokens.span
        return {
            text
            for text, places in words.items()
            if not text.isascii() and any(is_cut(self.prose, ends(i).end) for i in places)
        }

    @cached_property
    def full_names(self) -> dict[tuple[str, str], list[Mention]]:
        """The mentions of people in full, by the keys of the first given name and the surname."""
        names: dict[tuple[str, str], list[Mention]] = {}
        for form, mentions in self.mentions.by_form.items():
            if len(mentions[0].words) > 1:
                surname = self.mentions.surname(mentions[0])
                if surname and surname != form:
                    given = self.mentions.keys[mentions[0].words[0]]
                    names.setdefault((given, surname.rpartition(" ")[2].lower()), []).extend(mentions)
        return names

    def standing(self, key: str) -> int:
        """See `standing`."""
        if key not in self._standings:
            self._standings[key] = standing(self.knowledge, key)
        return self._standings[key]

    def given(self, key: str) -> bool:
        """Whether a word is a given name or an initial."""
        return len(key) == 1 or bool(self.knowledge.lexicon.flags(key) & GIVEN_NAME)

    def may_be_slip(self, form: Form) -> bool:
        """Whether a form may be a misspelled name: long enough, not set in capitals, in lower case nowhere, no known name.

        Of those that are KNOWN only surnames that stand once are.
        """
        key, text = form.key, form.text
        if len(key) < SHORTEST or key in self.tokens.places or (text[-1].isupper() and not self.is_shouted(form)):
            return False
        return (self.standing(key) != KNOWN or self.is_mere_surname(form)) and text not in self.knowledge.accepted

    def is_slip_of(self, form: Form, twin: Form) -> bool:
        """Whether a form that may be a misspelled name is its twin, a slip away from it, misspelled."""
        return self.may_be_slip(form) and self.misspells(form, self.standing(form.key), twin)

    def unknown(self) -> Iterator[Form]:
        """The forms that may be misspelled names and that the lexicon does not know."""
        for key, form in self.forms.items():
            if len(key) >= SHORTEST and self.standing(key) == UNKNOWN and self.may_be_slip(form):
                yield form

    def misspells(self, form: Form, known: int, twin: Form) -> bool:
        """Whether a form of that standing, a slip away from its twin, is the twin misspelled."""
        if not self.is_name(twin) or twin.key in FUNCTION_WORDS or related(form.key, twin.key):
            return False
        twin_known = self.standing(twin.key)
        if (twin.times, twin_known) <= (form.times, known):
            return False
        bond = self.bond(form, twin)
        if bond < 0:
            return False
        if known == KNOWN:
            return self.lone(form) and self.is_introduced(twin) and twin.times >= LONE_MAJORITY
        if bond > 0:
            return True
        if known == UNKNOWN and twin_known == KNOWN:
            return twin.times > 1 or (self.lone(form) and bool(self.knowledge.lexicon.flags(twin.key) & _GEOGRAPHY))
        is_plain = len(form.key) >= LONG and known == twin_known == UNKNOWN
        majority = FULL_MAJORITY if is_plain or (self.lone(form) and self.is_introduced(twin)) else MAJORITY
        return twin.times >= majority * form.times and (known == UNKNOWN or form.times == 1)

    def bond(self, form: Form, twin: Form) -> int:
        """What the names beside two forms say: 1 one bearer (they share one), -1 two bearers, 0 nothing."""
        left, right = self.beside(form)
        twin_left, twin_right = self.beside(twin)
        if left & twin_left or right & twin_right:
            return 1
        flags = self.knowledge.lexicon.flags(twin.key)
        if left and (flags & _GEOGRAPHY or (twin_left and not flags & _SOLID)):
            return -1
        if any(map(self.given, left)) and any(map(self.given, twin_left)):
            return -1
        if right - NO_SURNAME and flags & GIVEN_NAME:
            return -1
        if (
            not left
            and not twin_right
            and any(map(self._is_surname, right))
            and (twin_left or self.is_introduced(twin))
        ):
            return -1  # one is a given name, the other a surname
        return 0

    def _is_surname(self, key: str) -> bool:
        """Whether a word behind a name can be its bearer's surname: no word of the language."""
        return key not in NO_SURNAME and not self.flags(key) & (US | GB)

    def lone(self, form: Form) -> bool:
        """Whether a form never stands beside another name."""
        left, right = self.beside(form)
        return not left and not right

    def is_mere_surname(self, form: Form) -> bool:
        """Whether a form stands once and is known as a surname, neither as a place or people nor as a given name."""
        if form.times > 1:
            return False
        flags = self.knowledge.lexicon.flags(form.key)
        return bool(flags & SURNAME) and not flags & (_GEOGRAPHY | GIVEN_NAME) and (form.firm or not flags & (US | GB))

    def right(self, form: Form) -> tuple[int, bool, int, bool, int]:
        """The right of a form against another: how often it stands, whether as a name, how known, introduced, how early."""
        return form.times, form.firm, self.standing(form.key), self.is_introduced(form), -form.places[0]

    def may_be_at_fault(self, form: Form) -> bool:
        """Whether a form can be reported: no accepted word and no acronym."""
        return form.text not in self.knowledge.accepted and (not form.text.isupper() or self.is_shouted(form))

    def is_shouted(self, form: Form) -> bool:
        """Whether a form stands only in titles that are set in capitals."""
        return all(
            any(index in words and self._is_upper(words) for words in self.mentions.titles) for index in form.places
        )

    def _is_upper(self, words: range) -> bool:
        return all(self.mentions.texts[index].isupper() for index in words)

    def text(self, span: Span) -> str:
        """The prose of a span."""
        return self.prose[span.start : span.end]

    def usual_writing(self, key: str) -> str:
        """The way in which a key is mostly written, never all in capitals where there is another."""
        words = self.mentions.words
        return max(self.writings[key], key=lambda one: (*_shape(one), len(words[one]), -words[one][0]))

    def is_one_writing(self, places: list[int], twins: list[int]) -> bool:
        """Whether two ways to write one word can be one bearer's: the names before them do not speak against it."""
        left, _ = self._beside(places)
        twin_left, _ = self._beside(twins)
        return not left or not twin_left or bool(left & twin_left)

    def places_beside(self, form: Form, twin: Form) -> list[int]:
        """The places of a form at which it can be its twin: where it has another bearer's name beside it, it is not."""
        twin_left, twin_right = self.beside(twin)
        left, right = self.beside(form)
        if not (left - twin_left and left & twin_left) and not (right - twin_right and right & twin_right):
            return form.places
        kept = []
        for index in form.places:
            left, right = self._beside([index])
            if not (left or right) or left & twin_left or right & twin_right:
                kept.append(index)
        return kept or form.places

    def stands_alone(self, index: int) -> bool:
        """Whether no other name stands beside a word."""
        mention = self.mentions.at.get(index)
        return mention is None or len(mention.words) == 1 or not any(self._beside([index]))

    def is_personal(self, key: str) -> bool:
        """Whether a word before a name can be its bearer's given name."""
        return self.given(key) or not self.flags(key) & (_SOLID & ~PROPER)

    def is_located(self, index: int) -> bool:
        """Whether a preposition of place stands before a word."""
        return index > 0 and self.tokens.keys[index - 1] in _WHERE

    def has_article(self, index: int) -> bool:
        """Whether an article stands before a word (“the Web”)."""
        return index > 0 and self.tokens.keys[index - 1] in ("the", "a", "an")

    def is_name(self, form: Form) -> bool:
        """Whether a form is a name: its capital is no one's but its own, or it is no word of the language."""
        return form.firm or not self.flags(form.key) & (US | GB)

    def is_introduced(self, form: Form) -> bool:
        """Whether the article gives a bearer of a surname in full, and but one."""
        return form.text in self.introduced

    @cached_property
    def introduced(self) -> frozenset[str]:
        """The surnames of `Mentions.bearers`, with and without their particles (“al-Orm”, “Orm”)."""
        bearers = self.mentions.bearers
        return frozenset(bearers).union(surname.rpartition(" ")[2].removeprefix("al-") for surname in bearers)

    def in_title(self, form: Form) -> bool:
        """Whether all places of a form are in headlines, where every word has its capital."""
        return all(index in self.mentions.titled for index in form.places)

    def compared(self) -> Iterator[str]:
        """The keys of the forms that may be names: no ordinary word that a sentence or a title gives its capital."""
        lower = self.tokens.places
        for key, form in self.forms.items():
            if key in CALENDAR or key in FUNCTION_WORDS:
                continue
            flags = self.flags(key)
            if form.firm or (key not in lower and (not flags & (US | GB) or flags & _NAME)):
                yield key

    def rank(self, mentions: list[Mention]) -> tuple[int, int]:
        """The right of a spelling against another: how often it stands, how early it comes."""
        return len(mentions), -mentions[0].span.start

    def beside(self, form: Form) -> tuple[set[str], set[str]]:
        """The keys of the words that stand right before and after a form in the same mention, particles passed over."""
        return self._beside(form.places)

    def _beside(self, places: list[int]) -> tuple[set[str], set[str]]:
        left: set[str] = set()
        right: set[str] = set()
        keys, at = self.mentions.keys, self.mentions.at
        for index in places:
            mention = at.get(index)
            if mention is None:
                continue
            words = mention.words
            before = index - 1
            while before > words.start and keys[before] in PARTICLES:
                before -= 1
            if before >= words.start:
                left.add(keys[before])
            if index + 1 < words.stop:
                right.add(keys[index + 1])
        return left, right
