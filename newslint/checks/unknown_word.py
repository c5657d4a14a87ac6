"""A word that no list knows and that a plausible slip makes of a known one.

Whether an unknown word is a slip or a name that the lexicon has not heard of is told by evidence: a twin one slip away that
stands in the article, a frequent word one slip away, a people or a country, a misspelling that is known as one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.base import Context, Hit, Kind, Option
from newslint.checks.seen import Seen, prepare
from newslint.checks.spelling.corrections import Candidate, of_word
from newslint.checks.spelling.looks import (
    LONGEST,
    is_known,
    is_name,
    is_rare_surname,
    is_slip_or_surname,
    is_spelled_out,
    parted,
)
from newslint.checks.spelling.name_corrections import of_name
from newslint.checks.spelling.spaces import Joined, is_fragment, joined

_MANY, _ONE_IN = 30, 4
"""A text in which one distinct word in four is unknown, and so many are, is no English; in news it is one in a hundred."""
_SUGGESTED = 1.5
"""How far below the best a suggestion's score may be."""


def check(context: Context) -> Iterator[Hit]:
    """A hit a form that is taken for a slip, at each of its places; one a word that a space parts."""
    tokens, seen = context.analysis.tokens, context.prepared
    unknown, fragments = _looked_at(context, seen.without(tokens.written), seen)
    if len(unknown) >= _MANY and len(unknown) * _ONE_IN > len(tokens.written):
        return  # it is not English
    joins = {
        join for form in fragments for place in tokens.places(form) if (join := joined(context, place)) is not None
    }
    for join in joins:
        yield _joined(context, join)
    for form in unknown:
        places = tokens.places(form)
        if not is_spelled_out(context, form, places) or any(
            join.span.overlaps(tokens.span(places[0])) for join in joins
        ):
            continue
        stem, ending = parted(tokens.keys[places[0]])
        candidates = _candidates(context, form, stem, places)
        if candidates:
            yield from _hits(context, form, form[len(form) - len(ending) :], candidates)


def _looked_at(context: Context, forms: set[str], seen: Seen) -> tuple[list[str], list[str]]:
    """The forms that are unknown, and those that may be a piece of a word; what is known for sure is done with."""
    tokens, accepted, lexicon = context.analysis.tokens, context.knowledge.accepted, context.knowledge.lexicon
    unknown, fragments, done = [], [], []
    for form in forms:
        key = tokens.key(form)
        if form.islower() and not is_fragment(lexicon, key):
            done.append(form)  # a usual word of the dictionary, as most are
            continue
        stem, ending = parted(key)
        if len(key) > LONGEST + 3 or form in accepted or (ending and stem in accepted):
            continue
        known = is_known(context, key, capital=not form.islower())
        if known and not form.islower() and is_slip_or_surname(context, form, stem):
            known = False
        if not known:
            unknown.append(form)
        if form.islower():
            fragments.append(form)
        elif known:
            done.append(form)
    seen.add(done)
    return unknown, fragments


def _hits(context: Context, form: str, ending: str, candidates: list[Candidate]) -> Iterator[Hit]:
    """A hit at each place of a form, its possessive or contracted ending kept as it is written."""
    best, tokens = candidates[0], context.analysis.tokens
    texts = tuple(_cased(c.key, form) + ending for c in candidates if c.score > best.score - _SUGGESTED)
    for index in tokens.places(form):
        yield Hit(tokens.span(index), (form, texts[0], best.evidence), texts, texts[0], "unsafe")


def _joined(context: Context, join: Joined) -> Hit:
    text = context.document.prose[join.span.start : join.span.end]
    word = _cased(join.word, text)
    return Hit(join.span, (text, word, "A space too many."), (word,), word, "unsafe")


def _candidates(context: Context, form: str, stem: str, places: Sequence[int]) -> list[Candidate]:
    """The corrections of a form as a word; as a name, where it is one or no word comes near."""
    name = form[0].isupper() and (is_rare_surname(context.knowledge.lexicon, stem) or is_name(context, form, places))
    candidates = [] if name else of_word(context, stem, places)
    return candidates or (of_name(context, stem, places) if form[0].isupper() else [])


def _cased(key: str, form: str) -> str:
    text = key[:1].upper() + key[1:] if form[0].isupper() else key
    return text.replace("'", "’") if "’" in form else text


KIND = Kind(
    arguments=("the word", "the likeliest correction", "the evidence"),
    options={
        "shortest": Option("int", 4, "the fewest letters of a word that is looked at"),
        "evidence": Option(
            "int",
            23,
            "how strong the evidence must be: ten times the least score (a decimal logarithm); higher finds less",
        ),
    },
    check=check,
    prepare=prepare,
)
