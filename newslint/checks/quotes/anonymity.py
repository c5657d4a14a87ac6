"""Sources without a name: where an article cites one, where it says that one asked for that, and whether it says why."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from newslint.analysis import Analysis
from newslint.model import Span

_KINDS = {
    "source": "sources source insider insiders",
    "person": "person people individual individuals someone somebody man woman",
    "official": "official officials officer officers diplomat diplomats commander executive executives",
    "aide": (
        "aide aides adviser advisers advisor advisors staffer staffers confidant confidants confidante ally allies associate "
        "associates operative operatives strategist strategists friend friends donor donors fundraiser lobbyist lobbyists"
    ),
    "lawmaker": "lawmaker lawmakers senator senators congressman congresswoman Democrat Democrats Republican Republicans",
}
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words.split()} | {
    "Sources": "source", "Insiders": "source", "People": "person",
}  # fmt: skip
"""The nouns for people who may be cited without a name, as they are written, and what they have in common."""
_BARE = frozenset(("sources", "insiders"))
"""Nouns that need no article: “sources said”."""
_KNOWING = (
    r"(?:,? who (?:is|are|was|were|has|have|had))? (?:directly |intimately |also )?"
    r"(?:familiar with|close to|briefed on|privy to|involved in|with (?:direct |first-?hand |intimate )?knowledge of"
    r"|(?:who )?kn(?:ow|own|ew) )\b"
)
"""What makes “a person” a source: how they know."""
_LINKS = frozenset("who directly intimately also familiar close briefed privy involved with know knew".split())
"""Words with which that begins."""
_ONE = frozenset(("a", "an", "one", "another"))
_SEVERAL = frozenset("two three four five six several multiple".split())
_ANY = _ONE | _SEVERAL | frozenset(("some", "many", "other"))
_DETERMINERS = _ANY | frozenset(
    "the both these those his her their its my our your this that every each no any most".split()
)
_NO_PART = frozenset(
    """
    about after against among and as at because before but by during for from if in into of on or over since than that though
    through to until when where which while who with without
    """.split()
)
"""Words that no part of a noun phrase before its noun is."""
_BEFORE = 6
"""Words before the noun among which its article stands."""
_SAID = (
    "said says say told tells tell added adds confirmed confirms explained explains recalled recalls acknowledged noted revealed "
    "disclosed conceded insisted claimed"
).replace(" ", "|")
_SAYING = frozenset((*_SAID.split("|"), "according", "told", "reported", "citing", "quoting"))
_FAR = 25
"""Words after a source among which its verb stands."""
_CITED = r"\b(?:said|says|added|adds|according to|(?:told|confirmed|reported) by|citing|quoting) $"
_AFTER = (
    r"(?P<more>,? (?:familiar|close|briefed|involved|privy|inside|in|at|near|from|with|on|speaking|who|directly|intimately)\b"
    r"[^.;:!?“”\"]{0,140}?)?[,)]? "
    rf"(?:has |have |had |also |later |then |(?:on )?(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day )*(?:{_SAID})\b"
)
_OTHER_SUBJECT = r" (?:he|she|they|it|I|we|that|which|and|but) "
_PREPOSITION = r"\b(?:about|as|against|among|by|for|from|in|like|of|than|to|with) $"
_REACH = 40
"""Code points before a source, and around words of anonymity, that are looked at."""
_LONGEST = 400
"""Code points after a source, and on either side of words of anonymity, that are looked at."""
_NAME = r"[,:(]? (?:named )?(?:[A-Z][\w’'-]*\.? ){1,3}?[A-Z][\w’'-]+"
_GRANT = (
    r"\b(?:condition of anonymity"
    r"|(?:request|ask|demand|grant|insist|promis)(?:s|ed|ing)?(?: for| on)? anonymity"
    r"|sp(?:oke|oken|eak|eaking) anonymously|anonymously"
    r"|(?:not|un|nor)(?: to)? ?(?:be|being) (?:named|identified|quoted by name)"
    r"|(?:declin|refus)(?:e|es|ed|ing) to be (?:named|identified)"
    r"|names? (?:be |is |are |was |were |being |been )*withheld"
    r"|(?:not|\w+n['’]t)\s+(?:be )?(?:authori[sz]ed|permitted|allowed|cleared) to (?:speak|discuss|comment|talk|disclose|brief)"
    r"|(?:not|\w+n['’]t)(?: (?:to|want to|wish to))? (?:speak|talk|go|be quoted) on the record"
    r"|sp(?:oke|oken|eaking) on background)\b"
)
"""Words that say that a source asked for, or was given, anonymity."""
_WORDS_OF_GRANTS = frozenset(
    """
    anonymity anonymously named identified withheld authorized authorised permitted allowed cleared quoted record background
    """.split()
)
"""Words of which one stands in each of those."""
_WATCHED = _WORDS_OF_GRANTS.union(_KIND_OF)
_REASON = (
    r"\b(?:because|since|due to|given|fear(?:s|ing|ed)?|citing|lest|out of|so (?:as|that|he|she|they)|in order to"
    r"|as (?:he|she|they|the|it)|for (?:safety|security|privacy|legal)|risk\w*|retaliation|reprisals?|sensitiv\w+"
    r"|(?:not|\w+n['’]t)\s+(?:be )?(?:authori[sz]ed|permitted|allowed|cleared)|private(?:ly)?)\b"
)
_PURPOSE = r"[^,.;]{0,20}? (?:to|in) (?!be\b|the\b|an?\b)[a-z]+|,? (?:when|while) \w+ing\b"
"""What follows words of anonymity where they say what it is for: “on condition of anonymity to discuss the talks”."""


class Source(NamedTuple):
    """A source without a name where the article cites it: its prose span, and what kind of person it is."""

    span: Span
    kind: str


class Grant(NamedTuple):
    """Words that say that a source is not named on purpose: their prose span, the kinds of people that their sentence
    speaks of, and whether the article says why."""

    span: Span
    kinds: frozenset[str]
    explained: bool


class Anonymity(NamedTuple):
    """What an article has of sources without a name, in order."""

    sources: list[Source]
    grants: list[Grant]


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """A pattern, compiled when a text first needs it: few have a source without a name."""
    return re.compile(pattern)


def anonymity(analysis: Analysis) -> Anonymity:
    """The sources of an article that it does not name, and what it says of their anonymity."""
    return analysis.once(_anonymity, analysis)


def _anonymity(analysis: Analysis) -> Anonymity:
    watched = [(index, text) for index, text in enumerate(analysis.tokens.texts) if text in _WATCHED]
    found = [
        Source(span, _KIND_OF[text])
        for index, text in watched
        if text in _KIND_OF and (span := _cited(analysis, index, _KIND_OF[text])) is not None
    ]
    granting = [index for index, text in watched if text in _WORDS_OF_GRANTS]
    return Anonymity(sorted(set(found)), _grants(analysis, granting))


def _cited(analysis: Analysis, index: int, kind: str) -> Span | None:
    """The span of the noun phrase of a noun by its token's index, where it is a source that is cited; None where not."""
    keys = analysis.tokens.keys
    if kind == "person":
        if index + 1 >= len(keys) or keys[index + 1] not in _LINKS:
            return None
    elif keys[index] not in _BARE and _ANY.isdisjoint(keys[max(0, index - _BEFORE) : index]):
        return None
    if _SAYING.isdisjoint(keys[max(0, index - _BEFORE - 2) : index + _FAR]):
        return None
    first = _first(analysis, index, kind)
    if first is None:
        return None
    tokens, prose = analysis.tokens, analysis.document.prose
    span = Span(tokens.starts[first], tokens.span(index).end)
    start, end = analysis.sentences.spans[analysis.sentences.at(span.start)]
    before, after = prose[max(start, span.start - _REACH) : span.start], prose[span.end : min(end, span.end + _LONGEST)]
    if (
        _compiled(_NAME).match(after)
        or not after.startswith((" ", ",", ".", ")"))
        or before.endswith(("(", "— ", "– "))
    ):
        return None
    if (kind == "person" and not _compiled(_KNOWING).match(after)) or (
        index + 1 < len(tokens) and tokens.texts[index + 1] in _KIND_OF
    ):
        return None
    if not _compiled(_CITED).search(before) and (
        _compiled(_PREPOSITION).search(before) or not _tells(after, before.endswith(", "))
    ):
        return None
    block = analysis.document.block_at(span.start)
    if block is None or block.kind not in ("paragraph", "list") or analysis.quotes.inside(span):
        return None
    return span


def _tells(after: str, comma: bool) -> bool:
    """Whether a source is the one that the verb after it tells of; `comma`: one stands before it.

    Between two commas it says who somebody is: “Ruta Keel, a former aide, said”.
    """
    follows = _compiled(_AFTER).match(after)
    if follows is None or (comma and "," in follows.group()):
        return False
    more = follows["more"] or ""
    return not more.endswith("who") and not _compiled(_OTHER_SUBJECT).search(more)


def _first(analysis: Analysis, index: int, kind: str) -> int | None:
    """The first token of the noun phrase of a noun that may be a source without a name; None where it cannot be one."""
    tokens, prose = analysis.tokens, analysis.document.prose
    word = tokens.keys[index]
    for at in range(index - 1, max(-1, index - 1 - _BEFORE), -1):
        key = tokens.keys[at]
        if key in _NO_PART or prose[tokens.span(at).end : tokens.starts[at + 1]] not in (" ", "-", ". "):
            break
        if key in _DETERMINERS:
            known = _ANY if kind in ("source", "person") else _SEVERAL if word.endswith("s") else _ONE
            return at if key in known else None
    return index if word in _BARE or (word == "people" and kind == "person") else None


def _grants(analysis: Analysis, indices: list[int]) -> list[Grant]:
    """The words of anonymity around the tokens of some indices, in order."""
    tokens, prose, sentences = analysis.tokens, analysis.document.prose, analysis.sentences
    found: dict[Span, Grant] = {}
    for index in indices:
        at = sentences.at(tokens.starts[index])
        start, end = sentences.spans[at]
        match = _compiled(_GRANT).search(
            prose, max(start, tokens.starts[index] - _REACH), min(end, tokens.starts[index] + _REACH)
        )
        span = Span(*match.span()) if match else None
        if span is None or span in found or analysis.quotes.inside(span):
            continue
        end = min(end, span.end + _LONGEST)
        text = prose[max(start, span.start - _LONGEST) : end]
        after = sentences.spans[at + 1] if at + 1 < len(sentences.spans) else Span(end, end)
        following = Span(after.start, min(after.end, after.start + _LONGEST))
        explained = bool(_compiled(_REASON).search(text) or _compiled(_PURPOSE).match(prose, span.end, end))
        explained = explained or bool(
            _compiled(_GRANT).search(prose, *following) and _compiled(_REASON).search(prose, *following)
        )
        kinds = {_KIND_OF[word] for word in re.findall(r"\w+", text) if word in _KIND_OF}
        found[span] = Grant(span, frozenset(kinds), explained)
    return list(found.values())
