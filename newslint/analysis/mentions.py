"""The names of an article: where each stands, what it names, and whose full name it is short for."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, NamedTuple

from newslint.analysis.name_bearers import Bearers, surname_in
from newslint.analysis.name_runs import Capitals
from newslint.analysis.sentences import Sentences
from newslint.knowledge.lexicon import GIVEN_NAME, PLACE, shared
from newslint.knowledge.titles import COURTESY, INSTITUTIONS, PLACE_OPENERS
from newslint.model import Span

MentionKind = Literal["name", "nationality", "calendar"]
MentionSort = Literal["person", "organisation", "place", ""]


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

    def __init__(self, mentions: list[Mention], capitals: Capitals, sentences: Sentences) -> None:
        self.mentions = mentions
        self._sentences = sentences
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
    def people(self) -> Bearers:
        """Whose the names are."""
        return Bearers(self.by_form, self.keys, self._sentences)

    @property
    def bearers(self) -> dict[str, str]:
        """For each surname the full name of the one whom the article surely means by it: see `Bearers.sure`."""
        return self.people.sure

    def surname(self, mention: Mention) -> str:
        """The surname of a mention, its particles with it (“de Blasio”); empty where no person can be meant."""
        if mention.kind != "name":
            return ""
        return surname_in(mention.form, len(mention.words))

    def full_name(self, mention: Mention) -> str:
        """The full name of the bearer of a form, as the article first gives it; the form itself where there is no other."""
        form, people = mention.form, self.people
        if " " not in form:
            found = people.of_surname(form, mention.title)
            return found or (form if mention.title.lower() in COURTESY else people.of_given_name(form) or form)
        if form in people.full:
            return people.full[form]
        return people.foremost.get(form, form) if self.surname(mention) in ("", form) else form

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
