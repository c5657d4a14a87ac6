"""Which names of an article a list of names shows, and how each is written there.

A list leaves out what has a capital and is no name: plain words that open a sentence or stand once (“Rule of Law”), and lone
words for institutions (“the Department said”). What “of” or “for” joins to an institution is a part of its name (“University
of Oslo”).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.analysis import Analysis
from newslint.analysis.mentions import Mention
from newslint.knowledge.lexicon import DEMONYM, GB, GIVEN_NAME, PLACE, PROPER, US, shared
from newslint.knowledge.speech import speech
from newslint.knowledge.titles import INSTITUTIONS, SURNAME_TITLES, TITLES
from newslint.model import Span

_JOINED = (" of ", " for ", " of the ", " for the ")
_OFTEN = 2
"""How often a plain word must stand with a capital that nothing else gives it to be a name."""
_NAMES = GIVEN_NAME | PLACE | DEMONYM | PROPER
_RARE = 3.0
"""The Zipf frequency below which a word of the language may be a name where it stands once (“Trig”)."""
_ENDINGS = ("ing", "ed", "ly")


class Listed(NamedTuple):
    """A mention as a list shows it: its form, the name of its bearer, its title, where it stands."""

    form: str
    name: str
    title: str
    span: Span


def listed(analysis: Analysis) -> Iterator[Listed]:
    """The mentions of an article that a list of names shows, in order."""
    reader, done = _Reader(analysis), 0
    for at, mention in enumerate(analysis.mentions.mentions):
        if at < done or mention.kind != "name":
            continue
        end, done = reader.joined(at)
        if done > at + 1:
            form = reader.text(Span(mention.span.start, end))
            yield Listed(form, form, "", Span(mention.span.start, end))
        elif reader.is_name(mention):
            yield reader.one(mention)


class _Reader:
    """Reads the names of one article for a list."""

    def __init__(self, analysis: Analysis) -> None:
        self._mentions, self._tokens = analysis.mentions, analysis.tokens
        self._prose = analysis.document.prose
        forms = [form for form in self._mentions.by_form if not form.isupper()]
        self._names: dict[tuple[str, str], tuple[str, int]] = {}
        self._are_names: dict[str, bool] = {}
        self._written = {form.upper(): form for form in reversed(forms)}

    def text(self, span: Span) -> str:
        """The prose of a span on one line."""
        return " ".join(self._prose[span.start : span.end].split())

    def joined(self, at: int) -> tuple[int, int]:
        """Where the name that begins with a mention (by its index) ends, and the index of the mention after it."""
        every = self._mentions.mentions
        mention = every[at]
        end, following = mention.span.end, at + 1
        while following < len(every) and not mention.title and self._mentions.keys[mention.words[-1]] in INSTITUTIONS:
            mention = every[following]
            if mention.kind == "calendar" or mention.title or self._prose[end : mention.span.start] not in _JOINED:
                break
            end, following = mention.span.end, following + 1
        return end, following

    def one(self, mention: Mention) -> Listed:
        """A mention by its form: with the stop of “Jr.”, and without what stands before a full name (“Iron Mike Orm”)."""
        key = mention.form, mention.title
        if key not in self._names:
            self._names[key] = self._full(mention), self._office(mention)
        full, office = self._names[key]
        if office:
            span = Span(mention.span.start, self._tokens.span(mention.words[-office - 1]).end)
            return Listed(self.text(span), self.text(span), "", span)
        name, span = full, mention.span
        form = self._with_stop(mention.form, span)
        if form.endswith(f" {name}"):
            form, span = name, Span(span.end - len(full), span.end)
        return Listed(form, name, mention.title, span)

    def _full(self, mention: Mention) -> str:
        """The name of a mention's bearer, as the article writes it first."""
        full = self._mentions.full_name(mention)
        if full.isupper():
            full = self._written.get(full, full)
        return self._with_stop(full, self._mentions.by_form[full][0].span)

    def _office(self, mention: Mention) -> int:
        """How many words at the end of a name say an office that nobody is named to hold (“Texas Congressman”)."""
        keys = [self._mentions.keys[index] for index in mention.words]
        if mention.title or shared().flags(keys[0]) & GIVEN_NAME:
            return 0
        office = 0
        while office < len(keys) - 1 and keys[-office - 1] in TITLES and keys[-office - 1] not in SURNAME_TITLES:
            office += 1
        return office

    def _with_stop(self, form: str, span: Span) -> str:
        is_short = form.endswith((" Jr", " Sr")) and self._prose[span.end : span.end + 1] == "."
        return form + "." if is_short else form

    def is_name(self, mention: Mention) -> bool:
        """Whether a mention is a name, and not a word or two of the language with a capital."""
        if mention.title:
            return True
        found = self._are_names.get(mention.form)
        if found is None:
            found = self._are_names[mention.form] = self._is_name(mention, self._mentions.by_form[mention.form])
        return found

    def _is_name(self, mention: Mention, places: list[Mention]) -> bool:
        """Whether a form is a name, by one mention and all."""
        keys = [self._mentions.keys[index] for index in mention.words]
        flags = [shared().flags(key) for key in keys]
        is_firm = not all(one.due for one in places)
        if not all(flag & (US | GB) for flag in flags):
            return is_firm or bool(flags[0]) or not keys[0].endswith(_ENDINGS)
        if self._mentions.full_name(mention) != mention.form:
            return True
        if any(flag & _NAMES for flag in flags):
            return is_firm or len(keys) > 1 or any(map(self._speaks, places))
        if len(keys) > 1 or shared().zipf(keys[0]) < _RARE:
            return is_firm and not mention.form.isupper()
        return sum(not one.due for one in places) >= _OFTEN and keys[0] not in self._tokens.written

    def _speaks(self, mention: Mention) -> bool:
        """Whether what stands behind a name is a verb of speech."""
        behind = self._mentions.keys[mention.words.stop : mention.words.stop + 1]
        return bool(behind) and behind[0] in speech().verbs
