"""Two alike names of an article, with what stands beside them and what the lexicon says of them."""

from __future__ import annotations

from newslint.checks.names.evidence import Evidence
from newslint.checks.names.forms import Form
from newslint.checks.names.told_apart import told_apart
from newslint.knowledge.lexicon import DEMONYM, GB, GIVEN_NAME, PLACE, SURNAME, US
from newslint.knowledge.titles import COURTESY, TENURES

ENGLISH = GIVEN_NAME | SURNAME | US | GB | PLACE | DEMONYM
"""What the lexicon says of a word that is no unheard name."""


class Pair:
    """A form that may be at fault and its twin. `how` they are alike says `pairs.alike`."""

    def __init__(self, evidence: Evidence, form: Form, twin: Form, how: int) -> None:
        self.evidence = evidence
        self.form, self.twin, self.how = form, twin, how
        self.left, self.right = evidence.beside(form)
        self.twin_left, self.twin_right = evidence.beside(twin)
        self.flags, self.twin_flags = evidence.flags(form.key), evidence.flags(twin.key)
        self.both, self.either = self.flags & self.twin_flags, self.flags | self.twin_flags
        self.is_once = form.times == 1 < twin.times

    def is_told_apart(self, *, shared: bool = False) -> bool:
        """Whether the article tells the two apart, see `told_apart`."""
        return told_apart(self.evidence, self.form.places, self.twin.places, shared=shared)

    @property
    def shared(self) -> set[str]:
        """The keys of the words that stand right before both."""
        return self.left & self.twin_left

    @property
    def by_length(self) -> tuple[str, str]:
        """The keys of both, the shorter first."""
        short, long = sorted((self.form.key, self.twin.key), key=len)
        return short, long

    def offices(self, form: Form) -> set[str]:
        """The words of the titles before a form, but for courtesy titles."""
        return self.titles(form) - COURTESY - TENURES

    def titles(self, form: Form) -> set[str]:
        """The words of the titles before a form."""
        words: set[str] = set()
        for index in form.places:
            mention = self.evidence.mentions.at.get(index)
            if mention is not None and mention.title:
                words.update(mention.title.lower().replace(".", "").split())
        return words

    def ends(self, form: Form) -> list[int]:
        """The prose offsets at which the names end that a form is part of."""
        at, tokens = self.evidence.mentions.at, self.evidence.tokens
        return [at[index].span.end if index in at else tokens.span(index).end for index in form.places]
