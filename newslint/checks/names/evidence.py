"""The names of one article, and what the article and the lexicon say of each and of what stands beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from newslint.analysis.mentions import Mention
from newslint.analysis.tokens import is_cut
from newslint.checks.base import Context
from newslint.checks.names.forms import SOLID, Form, standing
from newslint.checks.names.surroundings import OWNING, Surroundings
from newslint.knowledge.lexicon import GB, GIVEN_NAME, PROPER, SURNAME, US
from newslint.knowledge.titles import CALENDAR, FUNCTION_WORDS, PARTICLES
from newslint.model import Span

_NAME = GIVEN_NAME | SURNAME
_NO_NAMES = CALENDAR | FUNCTION_WORDS


def _shape(text: str) -> tuple[bool, bool]:
    """How regular the capitals of a word are: not all are, and not the first two alone (“HIllary”)."""
    return not text.isupper(), not (text[:2].isupper() and text[2:].islower())


_ARTICLE = re.compile(r"^(?:[AaEe]l|[Uu]l|[Aa]sh?|[Aa]t)[-‑]")


class Evidence:
    """The names of one article with what the article and the lexicon say about them."""

    def __init__(self, context: Context) -> None:
        self.knowledge = context.knowledge
        self.mentions = context.analysis.mentions
        self.tokens = context.analysis.tokens
        self.sentences = context.analysis.sentences
        self.prose = context.document.prose
        self.flags = context.knowledge.lexicon.flags
        self.around = Surroundings(context)
        self.writings: dict[str, list[str]] = {}
        """The keys that are written in several ways (Mccain, McCain, MCCAIN), with those."""
        self.forms = self._forms()

    def _forms(self) -> dict[str, Form]:
        """The capitalised words by key, in the order of their first places."""
        words, firm, keys = self.mentions.words, self.mentions.firm, self.mentions.keys
        broken = self._broken(words)
        forms: dict[str, Form] = {}
        for text, places in words.items():
            if text in broken:
                continue
            key = keys[places[0]]
            if key in forms:
                self.writings.setdefault(key, [forms[key].text]).append(text)
            else:
                forms[key] = Form(key, text, places, text in firm)
        for key, texts in self.writings.items():
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

    def given_places(self, given: str, surname: str) -> list[int]:
        """Where a given name stands before a surname, and alone, too, where it stands before no other one."""
        form = self.forms.get(given)
        if form is not None and self.beside(form)[1] <= {surname}:
            return form.places
        return [mention.words[0] for mention in self.full_names[given, surname]]

    def standing(self, key: str) -> int:
        """See `standing`."""
        return standing(self.knowledge.lexicon, key)

    def given(self, key: str) -> bool:
        """Whether a word is a given name or an initial."""
        return len(key) == 1 or bool(self.knowledge.lexicon.flags(key) & GIVEN_NAME)

    def lone(self, form: Form) -> bool:
        """Whether a form never stands beside another name."""
        left, right = self.beside(form)
        return not left and not right

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

    def returns(self, form: Form) -> bool:
        """Whether a form stands with names beside it and alone, too: one who is introduced and named again."""
        return 0 < sum(map(self.stands_alone, form.places)) < form.times

    def is_personal(self, key: str) -> bool:
        """Whether a word before a name can be its bearer's given name."""
        return self.given(key) or not self.flags(key) & (SOLID & ~PROPER)

    def is_plural(self, form: Form, twin: Form) -> bool:
        """Whether a form is a name of the article, not its twin's, and an s: the family, or more than one of the name."""
        key = form.key
        if key[-1] != "s" or key[-2:] == "ss":
            return False
        stems = (key[:-1], key[:-2]) if key[-2] == "e" else (key[:-1],)
        return any(stem in self.forms and stem != twin.key for stem in stems)

    def plurals(self, form: Form) -> int:
        """How often the plural of a form stands."""
        plural = self.forms.get(form.key + "s")
        return plural.times if plural else 0

    @cached_property
    def owners(self) -> dict[str, list[int]]:
        """The capitalised words that stand with an apostrophe and an s, and the places at which they do."""
        found: dict[str, list[int]] = {}
        for text in self.tokens.unlike:
            if text[-2:] in OWNING and (stem := text[:-2]) in self.mentions.words:
                found.setdefault(stem, []).extend(self.tokens.places(text))
        return found

    def heads(self, form: Form) -> bool:
        """Whether a form stands in headlines only, at the head of one."""
        return all(index in self.around.headings for index in form.places)

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
        return frozenset(bearers).union(_ARTICLE.sub("", surname.rpartition(" ")[2]) for surname in bearers)

    def in_headline(self, form: Form) -> bool:
        """Whether a form stands in headlines only."""
        return all(map(self.around.in_headline, form.places))

    def in_title(self, form: Form) -> bool:
        """Whether all places of a form are in headlines, where every word has its capital."""
        return all(index in self.mentions.titled for index in form.places)

    def compared(self) -> Iterator[str]:
        """The keys of the forms that may be names: no ordinary word that a sentence or a title gives its capital."""
        lower, flags_of = self.tokens.written, self.flags
        for key, form in self.forms.items():
            if key in _NO_NAMES:
                continue
            if form.firm:
                yield key
            elif key not in lower:
                flags = flags_of(key)
                if not flags & (US | GB) or flags & _NAME or (form.times == 1 and self.around.acts(form.places[0])):
                    yield key

    def rank(self, given: str, mentions: list[Mention]) -> tuple[int, int, int]:
        """The right of a given name against another: how often it stands in full names and at all, how early it comes."""
        form = self.forms.get(given)
        return len(mentions), form.times if form else 0, -mentions[0].span.start

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
            is_chain = index - before > 1 and keys[before] in PARTICLES  # “Van den Orm”
            if before >= words.start and not is_chain and not self._is_prefix(before):
                left.add(keys[before])
            elif self.around.is_and(index - 1):
                left.add(keys[index - 1])
            after = index + 1
            while after + 1 < words.stop and keys[after] in PARTICLES:
                after += 1
            if after < words.stop or self.around.is_and(index):
                right.add(keys[after])
        return left, right

    def _is_prefix(self, index: int) -> bool:
        """Whether a hyphen joins a particle to the name behind it: “Al-Orm”, not “Al Orm”."""
        return self.mentions.keys[index] in PARTICLES and self.prose[self.tokens.span(index).end] == "-"
