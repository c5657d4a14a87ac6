"""The names of an article: where each stands, what it names, and whose full name it is short for."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import Literal, NamedTuple

from newslint.analysis.name_runs import Capitals
from newslint.knowledge.lexicon import GB, GIVEN_NAME, PLACE, US, shared
from newslint.knowledge.nicknames import are_short_forms
from newslint.knowledge.titles import INSTITUTIONS, PARTICLES, PLACE_OPENERS, SUFFIXES
from newslint.model import Span

MentionKind = Literal["name", "nationality", "calendar"]
MentionSort = Literal["person", "organisation", "place", ""]

_LONGEST_PERSON = 5
"""Words of the longest full name that is taken for a person's."""
_REMEMBERED = 20_000


class Mention(NamedTuple):
    """A name where it stands.

    `span` is its prose span and `words` the indices of its tokens, title, possessive and full stop left out; `form` is
    its text on one line, `title` the title before it as written (“Prime Minister”, “Sen”; empty: none). `due` tells
    that the first word would have its capital anyway: it opens a sentence, a quote or a title, or follows a colon.
    """

    span: Span
    words: range
    form: str
    title: str
    due: bool
    kind: MentionKind


class Mentions:
    """The mentions of a document in order, and the capitalised words that they were read from.

    `words` holds for each capitalised word, possessive stripped, the indices of its tokens, those in headlines and at
    sentence starts with them; `firm` those words that stand with a capital where none is due; `titles` the tokens of each
    block that is set as a title, `titled` all their indices. `texts` and `keys` are all tokens and their look-up keys,
    possessive stripped.
    """

    def __init__(self, mentions: list[Mention], capitals: Capitals) -> None:
        self.mentions = mentions
        self.words = capitals.words
        self.firm = capitals.firm
        self.titles = capitals.titled
        self.titled = frozenset(index for words in capitals.titled for index in words)
        self.texts = capitals.texts
        self.keys = capitals.keys

    @cached_property
    def by_form(self) -> dict[str, list[Mention]]:
        """For each form of a name its mentions, in the order of first mentions."""
        found: dict[str, list[Mention]] = {}
        for mention in self.mentions:
            if mention.kind == "name":
                found.setdefault(mention.form, []).append(mention)
        return found

    @cached_property
    def counts(self) -> dict[str, int]:
        """For each form of a name how often it is mentioned, in the order of first mentions."""
        return {form: len(mentions) for form, mentions in self.by_form.items()}

    @cached_property
    def at(self) -> dict[int, Mention]:
        """For each token that is part of a mention the mention."""
        return {index: mention for mention in self.mentions for index in mention.words}

    @cached_property
    def bearers(self) -> dict[str, str]:
        """For each surname the full name that the article gives first, that of its foremost bearer.

        Of several bearers the foremost is named in full twice as often as any other, or of one given name the more
        often; where none is, the surname has no entry.
        """
        found: dict[str, list[list[str]]] = {}
        doubtful: dict[str, list[list[str]]] = {}
        flags = shared().flags
        for form, mentions in self.by_form.items():
            surname = self.surname(mentions[0]) if " " in form else ""
            if not surname or surname == form:
                continue
            given = flags(self.keys[mentions[0].words[0]])
            is_doubtful = len(mentions[0].words) == 2 and given & (US | GB) and not given & GIVEN_NAME
            people = (doubtful if is_doubtful else found).setdefault(surname, [])  # “Stop Orm”, but “Newt Orm”, too
            person = next((forms for forms in people if _agree(forms[0], form)), None)
            if person is None:
                people.append(person := [])
            person.extend([form] * len(mentions))
        bearers = {}
        for surname, people in (doubtful | found).items():
            first, second, *_ = [*sorted(people, key=len, reverse=True), []]
            if len(first) >= 2 * len(second) or first[0].partition(" ")[0] == second[0].partition(" ")[0]:
                bearers[surname] = first[0]
        return bearers

    @cached_property
    def given(self) -> dict[str, str]:
        """For each given name the full name of its only bearer."""
        found: dict[str, str] = {}
        for full in dict.fromkeys(self.bearers.values()):
            name = full.partition(" ")[0]
            is_given = shared().flags(name.lower()) & GIVEN_NAME or self._is_family_first(name, full)
            if is_given or any(mention.title for mention in self.by_form[full]):
                found[name] = full if name not in found else ""
        return {name: full for name, full in found.items() if full and name not in self.bearers and len(name) > 1}

    def _is_family_first(self, name: str, full: str) -> bool:
        """Whether the first word of a full name stands alone, and the last does not: “Shen” of “Shen Xincheng”."""
        return name in self.by_form and self.surname(self.by_form[full][0]) not in self.by_form

    def surname(self, mention: Mention) -> str:
        """The surname of a mention, its particles with it (“de Blasio”); empty where no person can be meant."""
        if mention.kind != "name":
            return ""
        return _surname(mention.form, len(mention.words))

    def full_name(self, mention: Mention) -> str:
        """The full name of the bearer of a form, as the article first gives it; the form itself where there is no other."""
        form = mention.form
        if " " not in form:
            return self.bearers.get(form) or (form if mention.title else self.given.get(form, form))
        surname = self.surname(mention)
        if surname == form or not surname:
            return self.bearers.get(form, form)
        return self._same(surname, form)

    def sort(self, mention: Mention) -> MentionSort:
        """What a name names: a person, an organisation, a place; empty where neither the words nor the article say.

        A title, a usual given name before a surname, or a full name elsewhere in the article make a person.
        """
        if mention.kind != "name":
            return ""
        keys = [self.keys[index] for index in mention.words]
        if keys[-1] in INSTITUTIONS and len(keys) > 1:
            return "organisation"
        if mention.title:
            return "person"
        full = self.full_name(mention)
        flags = shared().flags
        if " " in full and self.surname(self.by_form[full][0]) not in ("", full):
            first = self.by_form[full][0].words[0]
            given = flags(self.keys[first])
            if given & GIVEN_NAME or len(self.keys[first]) == 1 or any(one.title for one in self.by_form[full]):
                return "person"
        if keys[0] in PLACE_OPENERS or any(flags(key) & PLACE for key in keys):
            return "place"
        return "organisation" if mention.form.isupper() and len(mention.form) > 1 else ""

    def _same(self, surname: str, form: str) -> str:
        """The first full form of the bearer of a full form: “Hillary Clinton” of “Hillary Rodham Clinton”."""
        full = self.bearers.get(surname, form)
        return full if _agree(full, form) else form


@lru_cache(_REMEMBERED)
def _surname(form: str, words: int) -> str:
    """The surname in a form of so many words: see `Mentions.surname`. Articles share many names."""
    if words > _LONGEST_PERSON:
        return ""
    if words == 1 and " " not in form:
        return form
    parts = form.split(" ")
    while len(parts) > 1 and parts[-1].lower() in SUFFIXES:
        parts.pop()
    if len(parts) > 1 and (parts[-1].lower() in INSTITUTIONS or parts[0].lower() in PLACE_OPENERS):
        return ""
    first = len(parts) - 1
    while first > 0 and parts[first - 1] in PARTICLES:
        first -= 1
    return " ".join(parts[first:]).rstrip(",")


def _is_tail(full: str, form: str) -> bool:
    """Whether a form of more than one word is the double surname in a full name: “Orm Pell” of “Ann Orm Pell”."""
    if " " not in form or not full.endswith(f" {form}"):
        return False
    return not shared().flags(form.partition(" ")[0].lower()) & GIVEN_NAME


def _agree(full: str, form: str) -> bool:
    """Whether two full names of one surname can be one bearer's: the given name, and the initials or suffixes that both have."""
    if full == form or _is_tail(full, form) or _is_tail(form, full):
        return True
    words, others = (text.replace(".", " ").replace(",", "").lower().split() for text in (full, form))
    if words[0] != others[0] and not are_short_forms(words[0], others[0]):
        return False
    middle, other = words[1:-1], others[1:-1]
    if middle and other and middle[0][0] != other[0][0]:
        return False
    suffix, second = words[-1], others[-1]
    return not (suffix in SUFFIXES and second in SUFFIXES) or suffix == second
