"""The people of an article: whose full name it gives, and where each of them stands in running text."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from newslint.analysis.mentions import Mention
from newslint.checks.base import Context
from newslint.checks.names.offices import follows_office
from newslint.document.model import Block, Document
from newslint.document.news import is_title_case
from newslint.knowledge.facts import Knowledge
from newslint.knowledge.lexicon import DEMONYM, GIVEN_NAME, PLACE
from newslint.knowledge.titles import COURTESY, INSTITUTIONS, SUFFIXES, TITLES

_LONGEST = 4
"""Words of the longest full name that is surely a person's."""
_RUNNING = frozenset(("paragraph", "list", "blockquote"))
_STOPPED = re.compile(r"[.!?…][”’\"')\]]*$|[.!?,][”\"]$")
_HEADLINE = re.compile(r";[ \t]*\r?\n")
"""How archives part a headline from its deck in one paragraph."""
_SUFFIXES = frozenset(form for suffix in SUFFIXES for form in (suffix.title(), suffix.title() + ".", suffix.upper()))
_LAST = 8
"""Code points at the end of a paragraph that hold its stop and the marks behind it."""


class Person(NamedTuple):
    """A person whom an article names in full: the full name, the surname, and the mentions by either, in order."""

    name: str
    surname: str
    mentions: list[Mention]


def people(context: Context, surnames: Collection[str]) -> list[Person]:
    """The people of these surnames, in the order of their first mentions; a surname that two of them share counts for none."""
    if not surnames:
        return []
    found: dict[str, Person] = {}
    mentions = context.analysis.mentions
    bearers = {surname: full for surname in surnames if (full := mentions.bearers.get(surname))}
    tails = {surname.rpartition(" ")[2] for surname in bearers} | _SUFFIXES
    for mention in mentions.mentions:
        if mention.form.rpartition(" ")[2] not in tails:
            continue
        surname = mentions.surname(mention)
        full = bearers.get(surname, "")
        if not full or (mention.form != surname and mention.form.partition(" ")[0] != full.partition(" ")[0]):
            continue
        found.setdefault(surname, Person(full, surname, [])).mentions.append(mention)
    return [person for person in found.values() if _is_person(context, person)]


def _is_person(context: Context, person: Person) -> bool:
    """Whether a full name is surely a person's: it begins with a given name or an initial, or a title stands before it."""
    keys = context.analysis.mentions.keys
    full, *others = (mention for mention in person.mentions if mention.form != person.surname)
    words = [keys[index] for index in full.words]
    if not 1 < len(words) <= _LONGEST or not person.surname[-1:].isalpha() or person.name.isupper():
        return False
    if any(word in INSTITUTIONS for word in words) or words[-1] in TITLES:
        return False
    if any(mention.title or follows_office(context, mention) for mention in (full, *others)):
        return True
    return is_given(context.knowledge, words[0])


def is_given(knowledge: Knowledge, key: str) -> bool:
    """Whether a word is a given name or an initial, and no place."""
    flags = knowledge.lexicon.flags(key)
    return len(key) == 1 or (bool(flags & GIVEN_NAME) and not flags & (PLACE | DEMONYM))


def office_of(mention: Mention) -> str:
    """The title before a mention in lower case, without courtesy titles (“Mr.”)."""
    words = [word.strip(".") for word in mention.title.lower().split()]
    return " ".join(word for word in words if word not in COURTESY)


def _is_running(context: Context, block: Block) -> bool:
    """Whether a block is running text; a first one that is called a headline for being short may be, unless it is set as one."""
    if block.kind != "headline":
        return block.kind in _RUNNING
    tokens = context.analysis.tokens
    return not is_title_case([tokens.texts[index] for index in tokens.between(block.span)])


def running(context: Context, mentions: list[Mention]) -> Iterator[Mention]:
    """Those of the mentions that stand in running text: paragraphs that end with a stop, outside captions and quotes.

    A paragraph without one is a headline, a deck or a label, whatever the format says.
    """
    document, quotes = context.document, context.analysis.quotes
    captions = [inline.span for inline in document.inlines if inline.kind == "caption"]
    for mention in mentions:
        block = document.block_at(mention.span.start)
        if block is None or not _is_running(context, block) or quotes.inside(mention.span):
            continue
        last = document.prose[max(block.span.start, block.span.end - _LAST) : block.span.end].rstrip()
        if block is document.blocks[0] and context.analysis.once(_opens_with_headline, document):
            continue
        if _STOPPED.search(last) and not any(span.overlaps(mention.span) for span in captions):
            yield mention


def _opens_with_headline(document: Document) -> bool:
    """Whether the first block is a headline and its deck in one."""
    return _HEADLINE.search(document.prose, *document.blocks[0].span) is not None
