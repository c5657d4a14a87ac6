"""Names in s with an apostrophe of their own, as those of shops and towns: “Orm's”, “Orms”; “Orm's Lynn”, “Orms Lynn”.

The same letters are a possessive, a plural or a surname in s far more often. The apostrophe is a name's own where the same word
of a name follows either form; or where the name never stands without its s, the one form stands where nothing is owned (“Orm's
said”), and the other where neither a family nor one of its members is named.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.names.evidence import Evidence
from newslint.checks.names.forms import Written
from newslint.checks.names.told_apart import are_spelled_out, lie_apart
from newslint.knowledge.lexicon import DEMONYM, GB, GIVEN_NAME, PROPER, SURNAME, US
from newslint.knowledge.titles import CALENDAR, FUNCTION_WORDS, NATIONALITIES, TITLES
from newslint.model import Span

_NOTHING_OWNED = frozenset(
    "after and are as at because before but by can could did does during for from had has have if in into is may might must nor "
    "of on or over said say says shall should since than that through to told under until was were when where which while who "
    "will with without would want wants plans sells sold opened closed reported announced agreed declined hired offers".split()
)
"""What stands behind a name and opens nothing that could be owned."""
_MANY = frozenset("the these those both two three four five six many some all few several our their other".split())
"""What stands before a plural: “the Orms”."""
_BETWEEN = 2
"""Words between the two forms, at most, by which a sentence tells them apart: “Lloyds and Lloyd's”."""
_LONGEST = 4
"""Words of the longest name, those behind the word in s with it."""
_TWO = frozenset(("lloyd", "queen"))
"""Names that two houses bear: Lloyd's of London and Lloyds Bank, the Queen's College at Oxford and Queens' at Cambridge."""
_OF_MANY = frozenset("are have were who".split())
"""What stands behind a plural: “Orms have lived here”."""
_ENDS = frozenset('.,;:!?)”"—–…')
_APOSTROPHES = ("'", "’")
_NO_HOUSE = US | GB | GIVEN_NAME | DEMONYM
_NO_PARTS = CALENDAR | FUNCTION_WORDS | NATIONALITIES | TITLES
"""What is no part of a name behind one in s."""
_NO_HOUSES = CALENDAR | FUNCTION_WORDS | NATIONALITIES
_NO_GIVEN = frozenset("papa mama uncle aunt saint st trader".split())
"""What stands before the names of shops and churches, and is no one's given name."""
_SHORTEST = 4
"""Letters of the shortest name with its s."""


def own_apostrophes(evidence: Evidence) -> Iterator[Written]:
    """The names that stand with and without an apostrophe of their own."""
    words = evidence.mentions.words
    for stem, owners in evidence.owners.items():
        text = f"{stem}s"
        if text in words and _may_be_named(evidence, text):
            found = [*_before_one_word(evidence, text, owners)]
            yield from found or _by_itself(evidence, text, owners)


def with_apostrophe(evidence: Evidence) -> Iterator[tuple[str, list[Span]]]:
    """The names with an apostrophe of their own, with their spans: “Orm's” and, before another word of a name, “Orm's Lynn”."""
    for stem, owners in evidence.owners.items():
        text, words = f"{stem}s", evidence.mentions.words
        if len(owners) < len(words[stem]) or text in words or not _may_be_named(evidence, text):
            continue
        for tails in _by_following(evidence, owners).values():
            if tails[next(iter(tails))][0] != "of" and not evidence.mentions.titled.issuperset(tails):
                spans = _spans(evidence, [*tails], 2)
                yield evidence.text(spans[0]), spans
        if any(_before(evidence, index) for index in owners) or evidence.flags(text.lower()) & _NO_HOUSE:
            continue
        if _is_own(evidence, text, owners):
            spans = _spans(evidence, owners, 1)
            yield evidence.text(spans[0]), spans


def without_apostrophe(evidence: Evidence) -> list[str]:
    """The words in s that stand where another article may have a name with an apostrophe of its own: shops, no families."""
    firm, flags = evidence.mentions.firm, evidence.flags
    found = [text for text in firm if text[-1] == "s" and not text.isupper() and not flags(text.lower()) & _NO_HOUSE]
    return sorted(text for text in found if _may_be_named(evidence, text) and _stands_for_house(evidence, text))


def _may_be_named(evidence: Evidence, text: str) -> bool:
    """Whether a word in s can be a name with an s of its own: long enough, no people, no day."""
    key, stem = text.lower(), text[:-1].lower()
    if len(text) < _SHORTEST or key in _NO_HOUSES or stem in _NO_HOUSES or text in evidence.knowledge.accepted:
        return False
    return not (evidence.flags(key) | evidence.flags(stem)) & DEMONYM


def _before_one_word(evidence: Evidence, text: str, owners: list[int]) -> Iterator[Written]:
    """The two forms where one and the same word of a name follows either: “Orm's Bakery”, “Orms Bakery”."""
    titled, words = evidence.mentions.titled, evidence.mentions.words
    stem = text[:-1]
    places = words[text]
    is_bare = len(owners) < len(words[stem])
    if is_bare and evidence.given(stem.lower()):
        return  # “Johns Hopkins”, “John's Hopkins”
    if is_bare or stem.lower() in _TWO:
        places = [index for index in places if not _is_plural_owner(evidence, index)]  # “the Orms' Lynn”, “Orm's Lynn”
    owned, bare = (_by_following(evidence, found) for found in (owners, places))
    for first in owned.keys() & bare.keys():
        tails = owned[first] | bare[first]
        if not titled.issuperset(tails):
            length = _common([*tails.values()])
            yield from _sides(evidence, [*bare[first]], [*owned[first]], 1 + length)


def _by_itself(evidence: Evidence, text: str, owners: list[int]) -> Iterator[Written]:
    """The two forms of a name that ends in its s, and never stands without it: “Orm's”, “Orms”."""
    if _is_own(evidence, text, owners) and _stands_for_house(evidence, text):
        places = evidence.mentions.words[text]
        if {_before(evidence, index) for index in places} <= {_before(evidence, index) for index in owners}:
            yield from _sides(evidence, places, owners, 1)


def _common(tails: list[list[str]]) -> int:
    """With how many same words all lists begin."""
    return next((at for at, texts in enumerate(zip(*tails, strict=False)) if len(set(texts)) > 1), min(map(len, tails)))


def _by_following(evidence: Evidence, places: list[int]) -> dict[str, dict[int, list[str]]]:
    """The places of a word, each with the words of a name that follow it, by the first of those, “of” left out."""
    found: dict[str, dict[int, list[str]]] = {}
    for index in places:
        tail = _tail(evidence, index)
        name = next((text for text in tail if text != "of"), "")
        if name and name.lower() not in _NO_PARTS:
            found.setdefault(name, {})[index] = tail
    return found


def _tail(evidence: Evidence, index: int) -> list[str]:
    """The words of a name behind a word, with nothing but spaces between them."""
    texts, capitals, prose = evidence.tokens.texts, evidence.mentions.words, evidence.prose
    tail: list[str] = []
    for following in range(index + 1, min(index + _LONGEST, len(texts))):
        text = evidence.mentions.texts[following]
        gap = prose[evidence.tokens.span(following - 1).end : evidence.tokens.starts[following]]
        if gap != " " and (tail or gap[1:] != " " or gap[0] not in _APOSTROPHES):
            break
        if text not in capitals and (text != "of" or tail):
            break
        tail.append(text)
        if text != texts[following]:
            break
    return tail


def _is_own(evidence: Evidence, text: str, owners: list[int]) -> bool:
    """Whether the apostrophe and the s of a word are its own: it never stands without them, and once where nothing is owned."""
    stem = text[:-1]
    if len(owners) < len(evidence.mentions.words[stem]) or stem.lower() in _TWO:
        return False
    if any(_before(evidence, index) is None for index in owners):
        return False
    known = _known(evidence, text.lower())
    return known > 0 or (not known and any(_owns_nothing(evidence, index) for index in owners))


def _known(evidence: Evidence, key: str) -> int:
    """What the lexicon knows by a name in s better than with an apostrophe: 1 a house (Harrods), -1 a surname (Jacobs)."""
    flags, zipf = evidence.flags(key), evidence.knowledge.lexicon.zipf
    if zipf(key) <= zipf(f"{key[:-1]}'s"):
        return 0
    return -1 if flags & SURNAME else 1 if flags & PROPER else 0


def _before(evidence: Evidence, index: int) -> str | None:
    """The key of the word of a name that stands before a word; None: a title, or what may be a given name."""
    mention = evidence.mentions.at.get(index)
    if mention is None:
        return ""
    if mention.words[0] == index:
        return None if mention.title else ""
    key = evidence.mentions.keys[index - 1]
    is_word = key in _NO_GIVEN or (evidence.flags(key) & (US | GB) and not evidence.given(key))
    return key if is_word else None


def _owns_nothing(evidence: Evidence, index: int) -> bool:
    """Whether what follows a word cannot be owned: the end of a clause, a verb, a preposition."""
    end, following = evidence.tokens.span(index).end, index + 1
    if following == len(evidence.tokens):
        return True
    gap = evidence.prose[end : evidence.tokens.starts[following]]
    return (
        evidence.tokens.texts[following] in _NOTHING_OWNED if gap in (" ", "\n") else gap[0] in _ENDS or "\n\n" in gap
    )


def _stands_for_house(evidence: Evidence, text: str) -> bool:
    """Whether a word in s may be a shop's or a town's name: no plural of the language, no family, no one of that surname."""
    key, places = text.lower(), evidence.mentions.words[text]
    if not all(_before(evidence, index) for index in places) and (
        text in evidence.introduced or evidence.flags(key) & _NO_HOUSE
    ):
        return False
    keys, texts = evidence.tokens.keys, evidence.tokens.texts
    return all(
        _before(evidence, index) is not None
        and not (index and keys[index - 1] in _MANY)
        and not (index + 1 < len(texts) and texts[index + 1] in _OF_MANY)
        for index in places
    )


def _sides(evidence: Evidence, bare: list[int], owned: list[int], length: int) -> Iterator[Written]:
    """The forms at fault of a name of so many words: those that stand less often; of two, the one that the lexicon knows less."""
    if any(_are_beside(evidence, one, two, length) for one in bare for two in owned):
        return
    spans, others = (_spans(evidence, places, length) for places in (bare, owned))
    if lie_apart(evidence, [span.end for span in spans], [span.end for span in others]):
        return
    if are_spelled_out(evidence, [bare[0], owned[0]]):
        return
    is_known = length == 1 and _known(evidence, evidence.tokens.keys[bare[0]]) > 0
    if (len(bare), is_known) > (len(owned), False):
        spans, others = others, spans
    by_text: dict[str, list[Span]] = {}
    for span in spans:
        by_text.setdefault(evidence.text(span), []).append(span)
    for form, found in by_text.items():
        yield Written(form, found, evidence.text(others[0]), others)


def _are_beside(evidence: Evidence, index: int, other: int, length: int) -> bool:
    """Whether a sentence names two names of so many words in one breath: “Lloyds and Lloyd's”."""
    if abs(index - other) - length > _BETWEEN:
        return False
    starts = evidence.tokens.starts
    return evidence.sentences.at(starts[index]) == evidence.sentences.at(starts[other])


def _spans(evidence: Evidence, places: list[int], length: int) -> list[Span]:
    """The spans of names of so many words, with the apostrophe of a plural behind a lone one."""
    found = []
    starts, texts = evidence.tokens.starts, evidence.mentions.texts
    for index in places:
        last = index + length - 1
        end = starts[last] + len(texts[last])
        if length == 1:
            end = evidence.tokens.span(index).end
            end += _is_plural_owner(evidence, index)
        found.append(Span(starts[index], end))
    return found


def _is_plural_owner(evidence: Evidence, index: int) -> bool:
    """Whether an apostrophe stands behind a word in s."""
    end = evidence.tokens.span(index).end
    return (
        evidence.tokens.texts[index][-1] == "s"
        and evidence.prose[end : end + 1] in _APOSTROPHES
        and not evidence.around.is_owner(index)
    )
