"""A person's surname in running text before the full name.

Told apart are what stands in headlines, captions and quotes, an office before the surname (“President Vance”), the names of
campaigns and governments (“the Vance campaign”), and those whom the card lists as known by their surname alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis.mentions import Mention
from newslint.checks.base import Context, Hit, Kind, Option
from newslint.checks.names.introduced import Person, office_of, people, running
from newslint.knowledge.lexicon import DEMONYM, PAST, PLACE, US, VERB
from newslint.knowledge.speech import speech

_PAST = frozenset("was had did would could said".split())
_PRESENT = frozenset("is has will can may might does".split())
_HEAD = 2
"""Blocks at the top that may be a headline and a deck, though they end with a stop."""
_DECK_WORDS = 25
"""Words of the longest of them."""


def check(context: Context) -> Iterator[Hit]:
    """A hit a person: the first lone surname, where the full name comes later."""
    for person in people(context, set(_alone_first(context))):
        hit = _early(context, person)
        if hit is not None:
            yield hit


def _alone_first(context: Context) -> Iterator[str]:
    """The surnames that stand alone in running text before the full name comes: few articles have any."""
    mentions, known = context.analysis.mentions, context.card.options["known"]
    for surname, full in mentions.bearers.items():
        alone = mentions.by_form.get(surname, ())
        if not alone or surname in known:
            continue
        introduced = mentions.by_form[full][0].span.start
        if next(running(context, [mention for mention in alone if mention.span.start < introduced]), None):
            yield surname


def _early(context: Context, person: Person) -> Hit | None:
    if person.mentions[0].form != person.surname:
        return None
    if context.knowledge.lexicon.flags(person.surname.lower()) & (PLACE | DEMONYM):
        return None
    full = next(mention for mention in person.mentions if mention.form != person.surname)
    early = [mention for mention in person.mentions if mention.span.start < full.span.start]
    first = next(running(context, early), None)
    if first is None or office_of(first):
        return None
    if not next(running(context, [full]), None) or not _acts(context, first):
        return None
    line = context.document.place(full.span).line
    return Hit(first.span, (first.form, person.name, f"line {line}"))


def _acts(context: Context, mention: Mention) -> bool:
    """Whether a person is meant: a courtesy title stands before the surname, or a verb behind it whose subject it is."""
    if mention.title:
        return True
    tokens = context.analysis.tokens
    following = mention.words.stop
    block = context.document.block_at(mention.span.start)
    if block is not None and block.kind == "headline" and not _opens(context, mention):
        return False  # a headline strings names together (“Pell, Orm earned fees”)
    if following >= len(tokens) or tokens.starts[following] != mention.span.end + 1:
        return False
    key = tokens.keys[following]
    flags = context.knowledge.lexicon.flags(key)
    if key in _PAST or (flags & PAST and flags & VERB and flags & US):
        return True
    return (key in _PRESENT or key in speech().verbs) and not _in_head(context, mention)


def _opens(context: Context, mention: Mention) -> bool:
    return context.analysis.sentences.starts_at(mention.span.start)


def _in_head(context: Context, mention: Mention) -> bool:
    """Whether a mention stands in what may be a headline or a deck: those tell the news in the present tense."""
    for block in context.document.blocks[:_HEAD]:
        if block.span.overlaps(mention.span):
            return len(context.analysis.tokens.between(block.span)) <= _DECK_WORDS
    return False


KIND = Kind(
    arguments=("the surname", "the full name", "where that comes"),
    options={
        "known": Option("strings", (), "people whom every reader knows by the surname alone"),
    },
    check=check,
)
