"""What tells that two forms in one article are one name, and what tells that they are two."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from newslint.analysis.mentions import Mention
from newslint.checks.base import Context
from newslint.checks.names.slips import related
from newslint.knowledge.facts import Knowledge
from newslint.knowledge.lexicon import DEMONYM, GB, GIVEN_NAME, MISSPELLING, PLACE, PROPER, SURNAME, US
from newslint.knowledge.titles import FUNCTION_WORDS, INSTITUTIONS, PARTICLES, TITLES

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
LONE_MAJORITY = 5
"""How often a bearer's surname must stand for a known surname that stands once to be a slip of it."""

UNKNOWN, DOUBTFUL, KNOWN = 0, 1, 2

_SOLID = US | GB | PROPER | PLACE | DEMONYM
_GEOGRAPHY = PLACE | DEMONYM
_NAME = GIVEN_NAME | SURNAME
_NO_SURNAME = TITLES | INSTITUTIONS


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
        self._standings: dict[str, int] = {}
        self.writings: dict[str, list[str]] = {}
        """The keys that are written in several ways (Mccain, McCain, MCCAIN), with those."""
        self.forms = self._forms()

    def _forms(self) -> dict[str, Form]:
        """The capitalised words by key, in the order of their first places."""
        words, firm = self.mentions.words, self.mentions.firm
        grouped: dict[str, list[str]] = {}
        for text in words:
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

    @cached_property
    def full_names(self) -> dict[tuple[str, str], list[Mention]]:
        """The mentions of people in full, by the keys of the first given name and the surname."""
        names: dict[tuple[str, str], list[Mention]] = {}
        for mention in self.mentions.mentions:
            if len(mention.words) > 1:
                surname = self.mentions.surname(mention)
                if surname and surname != mention.form:
                    given = self.mentions.keys[mention.words[0]]
                    names.setdefault((given, surname.rpartition(" ")[2].lower()), []).append(mention)
        return names

    def standing(self, key: str) -> int:
        """See `standing`."""
        if key not in self._standings:
            self._standings[key] = standing(self.knowledge, key)
        return self._standings[key]

    def given(self, key: str) -> bool:
        """Whether a word is a given name or an initial."""
        return len(key) == 1 or bool(self.knowledge.lexicon.flags(key) & GIVEN_NAME)

    def strangers(self) -> Iterator[tuple[Form, int]]:
        """The forms that may be misspelled names, with their standing: long enough, and not set in capitals.

        Of those that are KNOWN only surnames that stand once are among them.
        """
        accepted, places = self.knowledge.accepted, self.tokens.places
        for key, form in self.forms.items():
            if len(key) < SHORTEST or key in places or form.text[-1].isupper():
                continue
            known = self.standing(key)
            if (known != KNOWN or self.is_mere_surname(form)) and form.text not in accepted:
                yield form, known

    def misspells(self, form: Form, known: int, twin: Form) -> bool:
        """Whether a form of that standing, a slip away from its twin, is the twin misspelled."""
        if not twin.firm or twin.key in FUNCTION_WORDS or related(form.key, twin.key):
            return False
        twin_known = self.standing(twin.key)
        if (twin.times, twin_known) <= (form.times, known):
            return False
        bond = self.bond(form, twin)
        if bond < 0:
            return False
        if known == KNOWN:
            return self.lone(form) and twin.text in self.mentions.bearers and twin.times >= LONE_MAJORITY
        if bond > 0:
            return True
        if known == UNKNOWN and twin_known == KNOWN:
            return twin.times > 1 or (self.lone(form) and bool(self.knowledge.lexicon.flags(twin.key) & _GEOGRAPHY))
        majority = FULL_MAJORITY if self.lone(form) and twin.text in self.mentions.bearers else MAJORITY
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
        if right - _NO_SURNAME and flags & GIVEN_NAME:
            return -1
        return 0

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

    def rank(self, key: str, mentions: list[Mention]) -> tuple[int, float, int]:
        """The right of a spelling against another: how often it stands, how usual it is, how early it comes."""
        return len(mentions), round(self.knowledge.lexicon.zipf(key), 1), -mentions[0].span.start

    def beside(self, form: Form) -> tuple[set[str], set[str]]:
        """The keys of the words that stand right before and after a form in the same mention, particles passed over."""
        left: set[str] = set()
        right: set[str] = set()
        keys, at = self.mentions.keys, self.mentions.at
        for index in form.places:
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
