"""The words of articles that no lexicon knows, counted: what a newsroom may want to accept, or to correct."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newslint.analysis import Analysis
from newslint.checks.base import Card, Context
from newslint.checks.spelling.looks import LONGEST, is_known, parted
from newslint.config import Config
from newslint.document.model import Document
from newslint.document.readers import read_bytes
from newslint.knowledge.facts import Knowledge
from newslint.model import Place, Span
from newslint.ruleset.kinds import load_kind

RULE = "spelling.unknown-word"
MOST = 40_000
"""Words that a list holds, some 1 KB each: ten thousand articles have fewer; beyond it, the rarest half make room."""


class UnknownWord(NamedTuple):
    """A word that no lexicon knows.

    `word` is the form for a list of accepted words: in lower case where it stands so anywhere, else the commonest one. It stands
    so many `times` in so many `articles`; `forms` are the ways of writing it, possessives left off, with their counts.
    `reported` is at how many places spelling.unknown-word reports it; `slip` its likeliest correction, where that is half of
    them or more. `path` and `place` are the first place.
    """

    word: str
    times: int
    articles: int
    forms: tuple[tuple[str, int], ...]
    reported: int
    slip: str
    path: str
    place: Place

    @property
    def name(self) -> bool:
        """Whether it stands with a capital only."""
        return self.word != self.word.lower()


class _Entry:
    """What is known of a word so far."""

    __slots__ = ("articles", "forms", "path", "place", "reported", "slip")

    def __init__(self, path: str, place: Place) -> None:
        self.path = path
        self.place = place
        self.articles = 0
        self.reported = 0
        self.slip = ""
        self.forms: dict[str, int] = {}

    @property
    def count(self) -> int:
        return sum(self.forms.values())


class WordList:
    """The unknown words of the articles added so far, in bounded memory.

    `card` is that of spelling.unknown-word with the run's options; words that the configuration accepts are left out. `complete`
    turns false where there were more words than a list holds: then rare ones are missing, or their counts too low.
    """

    def __init__(self, card: Card, config: Config) -> None:
        self.complete = True
        self._card = card
        kind = load_kind(card.kind)
        self._check = kind.check
        self._prepared = kind.prepare(card) if kind.prepare is not None else None
        self._knowledge = Knowledge(config.words, config.dialect)
        self._entries: dict[str, _Entry] = {}

    def add(self, data: bytes, path: str) -> None:
        """Count the words of a file's content. Raises ReadError where it is no text."""
        document = read_bytes(data, path)
        context = Context(document, Analysis(document), self._knowledge, self._card, self._prepared)
        found = self._unknown(context)
        if not found:
            return
        reported = self._reported(context)
        for key, places in found.items():
            entry = self._entry(key, document, context.analysis.tokens.span(next(iter(places.values()))[0]))
            entry.articles += 1
            for form, indices in places.items():
                written = _written(form, context.analysis.tokens.keys[indices[0]])
                entry.forms[written] = entry.forms.get(written, 0) + len(indices)
                if form in reported:
                    entry.reported += len(indices)
                    ending = len(form) - len(written)  # the correction has the ending of the form
                    entry.slip = entry.slip or reported[form][: len(reported[form]) - ending]

    def words(self) -> list[UnknownWord]:
        """The words, the most frequent first, those of one frequency in the order of the alphabet."""
        made = [_word(entry) for entry in self._entries.values()]
        return sorted(made, key=lambda word: (-word.times, word.word.lower(), word.word))

    def _unknown(self, context: Context) -> dict[str, dict[str, Sequence[int]]]:
        """The unknown words of a document: for each key, its ending left aside, the forms and their tokens."""
        tokens, accepted = context.analysis.tokens, self._knowledge.accepted
        found: dict[str, dict[str, Sequence[int]]] = {}
        for form in tokens.written:
            key = tokens.key(form)
            stem = parted(key)[0]
            if not 1 < len(stem) <= LONGEST or is_known(context, key, capital=True):
                continue
            if form not in accepted and _written(form, key) not in accepted:
                found.setdefault(stem, {})[form] = tokens.places(form)
        return found

    def _reported(self, context: Context) -> dict[str, str]:
        """The forms that spelling.unknown-word reports, each with its likeliest correction."""
        if self._check is None:
            return {}
        texts = context.analysis.tokens.texts
        at = context.analysis.tokens.at
        return {texts[at(hit.span.start)]: hit.suggestions[0] for hit in self._check(context) if hit.suggestions}

    def _entry(self, key: str, document: Document, span: Span) -> _Entry:
        entry = self._entries.get(key)
        if entry is None:
            if len(self._entries) >= MOST:
                self._make_room()
            entry = self._entries[key] = _Entry(document.path, document.place(span))
        return entry

    def _make_room(self) -> None:
        """Drop the rarer half of the words; of the rarest of those that stay, the first found."""
        self.complete = False
        kept = sorted(self._entries.items(), key=lambda item: -item[1].count)[: MOST // 2]
        self._entries = dict(kept)


def _written(form: str, key: str) -> str:
    """A form without the possessive or contracted ending of its key."""
    ending = parted(key)[1]
    return form[: len(form) - len(ending)]


def _word(entry: _Entry) -> UnknownWord:
    forms = sorted(entry.forms.items(), key=lambda item: (-item[1], item[0]))
    small = [form for form, _ in forms if form == form.lower()]
    half = 2 * entry.reported >= entry.count
    return UnknownWord(
        small[0] if small else forms[0][0],
        entry.count,
        entry.articles,
        tuple(forms),
        entry.reported,
        entry.slip if half else "",
        entry.path,
        entry.place,
    )
