"""A word that no list knows and that a plausible slip makes of a known one.

Whether an unknown word is a slip or a name that the lexicon has not heard of is told by evidence: a twin one slip away that
stands in the article, a frequent word one slip away, a people or a country, a misspelling that is known as one.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.base import Context, Hit, Kind, Option
from newslint.checks.seen import Seen, prepare
from newslint.checks.spelling.corrections import Candidate, of_name, of_word
from newslint.checks.spelling.looks import LONGEST, is_known, is_name, is_spelled_out, parted

_SUGGESTED = 1.5
"""How far below the best a suggestion's score may be."""


def check(context: Context) -> Iterator[Hit]:
    """A hit a form that is taken for a slip, at each of its places."""
    tokens, accepted = context.analysis.tokens, context.knowledge.accepted
    seen: Seen = context.prepared
    keys = seen.without(tokens.forms.keys())
    unknown = {key for key in keys if len(key) <= LONGEST + 3 and not is_known(context, key, capital=False)}
    seen.add(keys - unknown)
    for form in (form for key in unknown for form in tokens.forms[key]):
        places = tokens.places[form]
        key = tokens.keys[places[0]]
        if form in accepted or (not form.islower() and is_known(context, key, capital=True)):
            continue
        stem, ending = parted(key)
        if ending and stem in accepted:
            continue
        if not is_spelled_out(context, form, places):
            continue
        candidates = _candidates(context, form, stem, places)
        if not candidates:
            continue
        best = candidates[0]
        written = form[len(form) - len(ending) :]
        texts = tuple(_cased(c.key, form) + written for c in candidates if c.score > best.score - _SUGGESTED)
        for index in places:
            yield Hit(tokens.span(index), (form, texts[0], best.evidence), texts, texts[0], "unsafe")


def _candidates(context: Context, form: str, stem: str, places: list[int]) -> list[Candidate]:
    """The corrections of a form as a word; as a name, where it is one or no word comes near."""
    candidates = [] if is_name(context, form, places) else of_word(context, stem, places)
    return candidates or (of_name(context, stem, places) if form[0].isupper() else [])


def _cased(key: str, form: str) -> str:
    return key[:1].upper() + key[1:] if form[0].isupper() else key


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
