"""What a check is given and what it gives: cards, contexts, hits, kinds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple

from newslint.analysis import Analysis
from newslint.document.model import Document, Suppression
from newslint.knowledge.facts import Knowledge
from newslint.model import Level, Place, Safety, Span

OptionType = Literal["bool", "int", "str", "strings", "mapping"]


class Option(NamedTuple):
    """An option that the cards of a kind take: its type, its default (None: none) and what it means."""

    type: OptionType
    default: Any
    meaning: str
    required: bool = False


class Example(NamedTuple):
    """A tested example of a card: prose with `{…}` around what must be found, the fixed prose; or good prose."""

    text: str
    bad: bool
    fixed: str | None
    line: int


class Card(NamedTuple):
    """A rule as its YAML file has it, checked.

    `scope` names parts of an article (analysis.scopes), `limit` is the most findings in one file (0: any number), `action`
    the name and params of the fix (empty: none), `inside_quotes` whether what people said is looked at, too. `options` holds
    every option of the kind, defaults filled in.
    """

    id: str
    kind: str
    message: str
    level: Level
    status: str
    why: str
    link: str
    description: str
    scope: tuple[str, ...]
    limit: int
    action: tuple[str, tuple[str, ...]]
    inside_quotes: bool
    examples: tuple[Example, ...]
    options: Mapping[str, Any]
    path: str

    @property
    def pack(self) -> str:
        """The pack that the rule belongs to."""
        return self.id.partition(".")[0]


class Context(NamedTuple):
    """All that a check may look at. `prepared` is what the kind's `prepare` made of the card, once a process."""

    document: Document
    analysis: Analysis
    knowledge: Knowledge
    card: Card
    prepared: Any


class Hit(NamedTuple):
    """A fault at a prose span.

    `arguments` fill the message's `%s` in order; `suggestions` are corrections, the best first; `replacement` is the fix, if
    one is offered, and `safety` how safe it is; `level` stands in place of the card's, if set. `also` are replacements of
    other spans that the fix makes with it, none overlapping.
    """

    span: Span
    arguments: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()
    replacement: str | None = None
    safety: Safety = "display"
    level: Level | None = None
    also: tuple[tuple[Span, str], ...] = ()


class RunHit(NamedTuple):
    """A fault that shows in the whole run: a hit at a place that `collect` kept; `level`: as in a Hit."""

    path: str
    place: Place
    arguments: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()
    level: Level | None = None


class Ran(NamedTuple):
    """Which rules ran: the ids and packs of the active and of all known ones, and whether every stable rule was active."""

    active: frozenset[str]
    known: frozenset[str]
    whole: bool


class Kind(NamedTuple):
    """A kind of check.

    `arguments` names what fills a message's `%s`. `check` finds hits in one document; `collect` takes from one document a
    small value of lists, strings, numbers and places, and `conclude` finds, among the values of all documents (by path, in
    order), the hits of the whole run; `review` is told the document's suppressions, which of them were used and which rules ran,
    and names those at fault by index, with an argument for the message. `prepare` compiles a card once
    a process and raises ValueError where the card's options do not hold; `literals` names strings of which the lower-case
    prose must hold one for the check to find anything (None: no such strings).
    """

    arguments: tuple[str, ...]
    options: Mapping[str, Option] = {}
    check: Callable[[Context], Iterator[Hit]] | None = None
    collect: Callable[[Context], Any] | None = None
    conclude: Callable[[Mapping[str, Any]], Iterator[RunHit]] | None = None
    review: Callable[[Sequence[Suppression], frozenset[int], Ran], Iterator[tuple[int, str]]] | None = None
    prepare: Callable[[Card], Any] | None = None
    literals: Callable[[Any], frozenset[str] | None] | None = None
    patterns: bool = False
    """Whether its cards bring patterns of their own: they take `scope`, `action` and `inside-quotes`; other kinds know best."""


def fill(message: str, arguments: tuple[str, ...]) -> str:
    """A message with its `%s` filled in order; `%%` is a percent sign; arguments left over are dropped."""
    given = iter(arguments)
    parts = message.split("%%")
    filled = []
    for part in parts:
        pieces = part.split("%s")
        text = pieces[0]
        for piece in pieces[1:]:
            text += next(given, "") + piece
        filled.append(text)
    return "%".join(filled)
