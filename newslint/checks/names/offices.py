"""The offices that an article gives a person: told by the words right before the name, or set off by a comma behind it.

Offices of one group exclude each other: nobody is finance minister and foreign minister, senator and governor at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from newslint.analysis.mentions import Mention
from newslint.checks.base import Context
from newslint.model import Span

_PORTFOLIO = (
    r"finance|foreign(?: affairs)?|interior|home|defen[cs]e|justice|health|education|trade|energy|econom(?:y|ics|ic affairs)|"
    r"environment|agriculture|transport(?:ation)?|labou?r|culture|oil|water|tourism|housing|industry|information|planning|"
    r"sports?|science|development|security|commerce|communications|state|treasury|the treasury|the interior|"
    r"homeland security|press|veterans affairs|electricity|planning|migration|immigration|family|youth"
)
_WORDS = (
    ("minister", rf"(?P<minister>prime|{_PORTFOLIO}) minister|minister (?:of|for) (?:the )?(?P<ministry>{_PORTFOLIO})"),
    ("secretary", rf"(?P<secretary>{_PORTFOLIO}) secretary|secretary (?:of|for) (?P<department>{_PORTFOLIO})"),
    ("seat", r"state sen(?:\.|ator)"),
    ("seat", r"state rep(?:\.|resentative)"),
    ("seat", r"sen(?:\.|ator)"),
    ("seat", r"rep(?:\.|resentative)|congress(?:man|woman)"),
    ("seat", r"lt\. gov\.|lieutenant governor"),
    ("seat", r"gov(?:\.|ernor)"),
    ("seat", r"mayor"),
    ("president", r"vice president"),
    ("president", r"president"),
    ("chief", r"chief executive(?: officer)?|CEO"),
    ("chief", r"chief financial officer|CFO"),
    ("chief", r"chief operating officer|COO"),
    ("chief", r"police chief|chief of police"),
    ("chief", r"fire chief"),
    ("attorney", r"attorney general"),
    ("attorney", r"district attorney"),
    ("attorney", r"solicitor general"),
    ("rank", r"sgt\.|sergeant"),
    ("rank", r"lt\.(?! (?:col|gen)\.)|lieutenant(?! (?:colonel|general))"),
    ("rank", r"capt\.|captain"),
    ("rank", r"col\.|colonel"),
    ("rank", r"gen\.|(?<!attorney )(?<!solicitor )general"),
)
_VALUES = (
    *(
        "",
        "",
        "state senator",
        "state representative",
        "senator",
        "representative",
        "lieutenant governor",
        "governor",
        "mayor",
    ),
    *("vice president", "president", "chief executive", "chief financial officer", "chief operating officer"),
    *("police chief", "fire chief", "attorney general", "district attorney", "solicitor general"),
    *("sergeant", "lieutenant", "captain", "colonel", "general"),
)
_ANY = "|".join(f"(?P<o{number}>{pattern})" for number, (_, pattern) in enumerate(_WORDS))
_BEFORE = rf"(?<![\w-])(?:{_ANY})(?P<comma>,?)\s+$"
_AFTER = (
    rf",\s+(?:the |its |an? |(?:[A-Z][\w.]+|the country|the city|the state|the company|the nation)['’]s )?(?:{_ANY})"
    r"(?![\w'’-])(?!\.? (?-i:[A-Z]))(?= (?:of|for|in|from|since|who|at)\b|[,.;)])"
)
_TEMPERED = (
    r"\b(?:former|formerly|then|ex|once|onetime|acting|interim|deputy|assistant|associate|under|incoming|outgoing|future|next|shadow|"
    r"late|would-be|retired|designate|vice|junior|sub|first|new|newly|named|elected|appointed|as|was|became|become|"
    r"candidate|running for|nominee for)[\s-]+(?:\w+[\s-]+)?$"
)
_REACH = 60
_HEADS = frozenset(
    (
        "minister secretary sen senator rep representative congressman congresswoman gov governor mayor president executive "
        "officer ceo cfo coo chief police general attorney sgt sergeant lt lieutenant capt captain col colonel gen"
    ).split()
)
"""The words with which an office ends, or by which it is known at once."""
_APPOSITION = 8
"""Words behind a name among which one of them must stand."""
_SAME = {
    "defense": "defence", "foreign affairs": "foreign", "economics": "economy", "economic affairs": "economy", "labor": "labour",
    "sports": "sport", "transportation": "transport", "the treasury": "treasury", "the interior": "interior", "home": "interior",
}  # fmt: skip
_GENERAL = frozenset((frozenset(("senator", "state senator")), frozenset(("representative", "state representative"))))
"""Pairs of which one is the other, told with less care."""


class Office(NamedTuple):
    """An office that stands with a mention: its group, what it is in that group, as written, where."""

    group: str
    value: str
    text: str
    span: Span
    mention: Mention


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """A pattern made ready when it is first needed: few articles give anybody two offices, and the long ones take 3 ms each."""
    return re.compile(pattern, re.IGNORECASE)


def office(context: Context, mention: Mention) -> Office | None:
    """The office that stands with a mention; None where there is none, or one that is past, acting or to come."""
    prose, (start, end) = context.document.prose, mention.span
    sentences = context.analysis.sentences
    index = sentences.at(start)
    sentence = sentences.spans[index] if index >= 0 else Span(start, end)
    before = prose[max(sentence.start, start - _REACH) : start]
    found, shift = _compiled(_BEFORE).search(before), start - len(before)
    if found is not None and found["comma"] and not _encloses(before[: found.start()], prose[end : end + 1]):
        return None  # a list (“the mayor, Orson Pell and the clerk”)
    if found is None:
        after = prose[end : min(sentence.end, end + _REACH)]
        found, shift, before = _compiled(_AFTER).match(after), end, ""
    if found is None or _compiled(_TEMPERED).search(before[: found.start()]):
        return None
    number = next(number for number in range(len(_WORDS)) if found[f"o{number}"])
    group = _WORDS[number][0]
    text = found[f"o{number}"]
    named = [found[name] for name in ("minister", "ministry", "secretary", "department") if found[name]]
    value = _VALUES[number]
    if named:
        portfolio = named[0].lower()
        value = f"{_SAME.get(portfolio, portfolio)} {group}"
    at = shift + found.start(f"o{number}")
    return Office(group, value, " ".join(text.split()), Span(at, at + len(text)), mention)


def follows_office(context: Context, mention: Mention) -> bool:
    """Whether a word of offices stands right before a mention, be it with a capital or without."""
    first = mention.words.start
    return first > 0 and context.analysis.tokens.keys[first - 1] in _HEADS


def with_offices(context: Context, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions that have a word of offices where one would be: right before the name, or soon behind a comma after it."""
    heads, prose = context.analysis.once(_heads, context), context.document.prose
    if not heads:
        return
    for mention in mentions:
        stop = mention.words.stop
        if mention.words.start - 1 in heads or (
            prose[mention.span.end : mention.span.end + 1] == ","
            and not heads.isdisjoint(range(stop, stop + _APPOSITION))
        ):
            yield mention


def _heads(context: Context) -> frozenset[int]:
    """The tokens that are words of offices."""
    tokens = context.analysis.tokens
    forms = (form for key in tokens.vocabulary & _HEADS for form in tokens.forms(key))
    return frozenset(index for form in forms for index in tokens.places(form))


def _encloses(before: str, after: str) -> bool:
    """Whether commas enclose a name behind an office: “the finance minister, Ann Pell, said”."""
    return (
        after in (",", ".", ";", ")")
        and re.search(r"(?:\b(?:the|its|their|his|her|our)|['’]s)\s+(?:\w+\s)?$", before, re.I) is not None
    )


def exclude(one: Office, other: Office) -> bool:
    """Whether nobody holds both offices at once."""
    if one.group != other.group or one.value == other.value:
        return False
    return frozenset((one.value, other.value)) not in _GENERAL
