"""A word in the spelling of the other English: foreign to the newsroom's dialect, or to the rest of the article.

Where the configuration sets no dialect, the article's own is that of most of its words. Spellings in -ize are American, and
British as well (Oxford spelling), so that in British copy only a mix of -ise and -ize is at fault.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from newslint.analysis.scopes import inside
from newslint.analysis.tokens import without_possessive
from newslint.checks.base import Context, Hit, Kind, Option
from newslint.checks.seen import Seen, prepare
from newslint.checks.spelling.looks import is_foreign
from newslint.document.news import is_title_case
from newslint.knowledge.dialects import Dialects, is_oxford
from newslint.knowledge.lexicon import DEMONYM, GERUND, PAST, PLACE, PROPER
from newslint.model import Span

# Patterns that few articles need are compiled where they are used.
_NUMBER = (
    r"(?i)(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|"
    r"thousand|million|few|several|half|multi|single))(?P<joint>[ \u00a0-])$"
)
_REACH = 12
"""Code points before a word in which a number word has room."""
_VERB = r"i[sz](?:e|es)$|y[sz](?:e|es)$"
_NAME = PROPER | PLACE | DEMONYM
_JOINTS = frozenset("/_\\@#")


class _Use(NamedTuple):
    """A word of one English where it stands: its token, its key, and its spelling in the other."""

    token: int
    key: str
    other: str
    british: bool
    oxford: bool


def check(context: Context) -> Iterator[Hit]:
    """A hit a word in the other English; the first suggestion, an unsafe fix, is its spelling in the article's own."""
    dialects, dialect = context.knowledge.dialects, context.knowledge.dialect
    seen: Seen = context.prepared
    stems = {key: key.removesuffix("'s") for key in seen.without(context.analysis.tokens.vocabulary)}
    keys = set(stems.values())
    british, american = keys & dialects.british.keys(), keys & dialects.american.keys()
    seen.add(key for key, stem in stems.items() if stem not in british and stem not in american)
    if not dialect:
        british, american = british - dialects.loose, american - dialects.loose
    if (not british and dialect != "en-GB") or (not american and dialect != "en-US"):
        return
    uses = _without_titles(context, sorted(_uses(context, dialects, british, american)))
    said = _said(context, uses) if uses and not dialect else set()
    for use, reason in _foreign(uses, said, dialect, context.card.options["least"]):
        start, text = context.analysis.tokens.starts[use.token], context.analysis.tokens.texts[use.token]
        word = without_possessive(text)
        right = use.other[:1].upper() + use.other[1:] if word[0].isupper() else use.other
        yield Hit(Span(start, start + len(word)), (word, reason), (right,), right, "unsafe")


def _foreign(uses: Sequence[_Use], said: Set[_Use], dialect: str, least: int) -> Iterator[tuple[_Use, str]]:
    """The uses at fault, each with what is wrong: foreign to the set dialect, or the fewer ones of an article that mixes.

    `said` are the uses that somebody else may have written.
    """
    british = [use for use in uses if use.british]
    american = [use for use in uses if not use.british and not use.oxford]
    ise, ize = [use for use in british if use.oxford], [use for use in uses if use.oxford and not use.british]
    if dialect == "en-US":
        yield from _because(british, "British; the house style is American English")
    elif dialect == "en-GB":
        yield from _because(american, "American; the house style is British English")
        yield from _mixed_ize(ise, ize, 0)
    else:
        neutral = len(ise) < len(british)  # then -ize may be Oxford spelling
        evidence = american if neutral else american + ize
        if _shows(evidence, said) and _outweighs(evidence, british, least):
            others = _counted(len(american) + len(ize))
            yield from _because(british, f"British; this article is written in American English ({others})")
        elif _shows(british, said) and _outweighs(british, american, least):
            others = _counted(len(british))
            yield from _because(american, f"American; this article is written in British English ({others})")
            yield from _mixed_ize(ise, ize, least)


def _mixed_ize(ise: list[_Use], ize: list[_Use], least: int) -> Iterator[tuple[_Use, str]]:
    """The fewer of the spellings in -ise and -ize, where both stand; in a tie those in -ize, which fewer British papers write."""
    fewer, more, wrong, right = (ise, ize, "-ise", "-ize") if len(ise) < len(ize) else (ize, ise, "-ize", "-ise")
    if fewer and _outweighs(more, fewer, least):
        yield from _because(fewer, f"spelled {wrong}; this article writes {right} ({_counted(len(more))})")


def _outweighs(more: Sequence[_Use], fewer: Sequence[_Use], least: int) -> bool:
    """Whether there are so many times as many; beside none at all, so many."""
    return len(more) >= least * max(1, len(fewer))


def _shows(uses: Sequence[_Use], said: Set[_Use]) -> bool:
    """Whether words show the English of an article: two different ones, and not only those that it quotes."""
    return len({use.key for use in uses}) > 1 and not said >= set(uses)


def _because(uses: list[_Use], reason: str) -> Iterator[tuple[_Use, str]]:
    return ((use, reason) for use in uses)


def _counted(number: int) -> str:
    return f"{number} other word" + "s" * (number != 1)


def _uses(context: Context, dialects: Dialects, british: set[str], american: set[str]) -> Iterator[_Use]:
    """Every place of the keys that is running English: no name, no title, no phrase of another language."""
    tokens, accepted = context.analysis.tokens, context.knowledge.accepted
    for key, is_british in (*((key, True) for key in british), *((key, False) for key in american)):
        other = (dialects.british if is_british else dialects.american)[key]
        oxford = is_oxford(key, other) if is_british else is_oxford(other, key)
        for form in (*tokens.forms(key), *tokens.forms(key + "'s")):
            if form in accepted or without_possessive(form) in accepted:
                continue
            for index in tokens.places(form):
                if key in dialects.counted and not is_british and not _counts(context, index, key):
                    continue
                if _is_running(context, index, key):
                    yield _Use(index, key, other, is_british, oxford)


def _counts(context: Context, index: int, key: str) -> bool:
    """Whether a number stands before a unit: joined by a hyphen, or by a space before a plural (“five meters”)."""
    start = context.analysis.tokens.starts[index]
    number = re.search(_NUMBER, context.document.prose[max(0, start - _REACH) : start])
    return number is not None and (number["joint"] == "-" or key.endswith("s"))


def _is_running(context: Context, index: int, key: str) -> bool:
    """Whether a word is plain English text and no part of a name, a title of a work, an address or a foreign phrase."""
    tokens, prose = context.analysis.tokens, context.document.prose
    start, end = tokens.span(index)
    text = tokens.texts[index]
    if not text[1:].islower() or prose[end : end + 1] in _JOINTS or prose[start - 1 : start] in _JOINTS:
        return False
    block = context.document.block_at(start)
    if block is None or block.kind == "byline":
        return False
    if text[0].isupper():
        if _is_name(context, index, key):
            return False
    elif _ends_name(context, index, key):
        return False
    foreign = context.card.options["foreign-words"]
    if any(near in foreign for near in tokens.texts[max(0, index - 1) : index + 2]):
        return False
    return not is_foreign(context, index, 3, 2)


def _is_name(context: Context, index: int, key: str) -> bool:
    """Whether a word with a capital is a name, or may be one: the capital is not due, or stands beside another."""
    tokens, lexicon = context.analysis.tokens, context.knowledge.lexicon
    if lexicon.flags(key) & _NAME or key in context.card.options["names"]:
        return True
    if without_possessive(tokens.texts[index]) in context.analysis.mentions.firm:
        return True
    end = tokens.span(index).end
    return index + 1 < len(tokens) and tokens.texts[index + 1][0].isupper() and tokens.starts[index + 1] - end < 3


def _ends_name(context: Context, index: int, key: str) -> bool:
    """Whether a noun in lower case stands right behind a name, as in “the Pompidou centre”; not “EU defence ministers”."""
    tokens, lexicon = context.analysis.tokens, context.knowledge.lexicon
    if (
        not index
        or lexicon.flags(key) & (PAST | GERUND)
        or re.search(_VERB, key)
        or key in context.card.options["never-names"]
    ):
        return False
    before = tokens.texts[index - 1]
    place = tokens.span(index - 1)
    if context.document.prose[place.end : tokens.starts[index]] not in (" ", "\u00a0") or not before[0].isupper():
        return False
    if before.isupper() or lexicon.flags(tokens.keys[index - 1]) & DEMONYM or before.endswith(("'s", "’s")):
        return False
    return before in context.analysis.mentions.firm


def _without_titles(context: Context, uses: list[_Use]) -> list[_Use]:
    """The uses less those in a quote or in emphasis that is set as a title of a work."""
    if not uses:
        return uses
    tokens = context.analysis.tokens
    spans = [quote.inner for quote in context.analysis.quotes.quotes]
    spans += [inline.span for inline in context.document.inlines if inline.kind in ("emphasis", "link")]
    titles = [span for span in spans if is_title_case([tokens.texts[index] for index in tokens.between(span)])]
    titled = _within(context, uses, titles)
    return [use for use in uses if use not in titled]


def _said(context: Context, uses: list[_Use]) -> set[_Use]:
    """The uses inside quotes."""
    return _within(context, uses, [quote.inner for quote in context.analysis.quotes.quotes])


def _within(context: Context, uses: list[_Use], spans: list[Span]) -> set[_Use]:
    """The uses inside some spans."""
    if not spans:
        return set()
    span = context.analysis.tokens.span
    found = inside((span(use.token) for use in uses), spans)
    return {use for use in uses if span(use.token) in found}


KIND = Kind(
    arguments=("the word", "what is wrong with it"),
    options={
        "least": Option(
            "int", 2, "how many times as many words the article must have in its own spelling, where no dialect is set"
        ),
        "names": Option(
            "strings", (), "words that are names wherever they have a capital, at the start of a sentence, too"
        ),
        "foreign-words": Option(
            "strings", (), "words of other languages beside which a word is no English, as in “centre de la ville”"
        ),
        "never-names": Option("strings", (), "words that end no name, and so are checked right behind one, too"),
    },
    check=check,
    prepare=prepare,
)
