"""Names that the articles of a small run write with and without accents, hyphens or an apostrophe of their own: “Zürich”,
“Zurich”; “Wal-Mart”, “Walmart”; “Orm's”, “Orms”.

Of each article those forms are kept that have one of these, with their places; whether another article has a form without is told
by its words and pairs of words, which a run keeps anyway, and by its words in s that may be the names of houses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from newslint.checks.base import Context, RunHit
from newslint.checks.names.evidence import Evidence
from newslint.checks.names.levels import level_of
from newslint.checks.names.owned import with_apostrophe
from newslint.checks.names.slips import in_articles, plain, times
from newslint.knowledge.lexicon import DEMONYM, GB, GIVEN_NAME, SURNAME, US, normalise
from newslint.knowledge.titles import NATIONALITIES

_MOST_WORDS = 4
_SHORTEST = 4
_DRESS = re.compile(r"[-'’]|[^\x00-\x7f]")
_APOSTROPHE = re.compile("['’]")
_OWN = re.compile(r"['’]s(?!\w)")
"""The end of a name in s that has an apostrophe of its own."""


def dressed(context: Context, evidence: Evidence, seen: set[str]) -> list[Any]:
    """The dressed forms of an article, as `[form, count, first place]`; none that its check has `seen`."""
    found = []
    for form, mentions in evidence.mentions.by_form.items():
        if not _DRESS.search(form) or form.isupper() or len(form) < _SHORTEST:
            continue
        if len(mentions[0].words) > _MOST_WORDS or normalise(form) in seen or not _is_dressed(evidence, form):
            continue
        found.append([form, len(mentions), context.document.place(mentions[0].span)])
    for form, spans in with_apostrophe(evidence):
        if normalise(form) not in seen:
            found.append([form, len(spans), context.document.place(spans[0])])
    return found


def _is_dressed(evidence: Evidence, form: str) -> bool:
    """Whether accents or hyphens are part of a name, and not of a compound that stands before a noun (“African-American”).

    What can be a lone given name or surname is none, unless something lies there: of two articles it may have two bearers.
    """
    parts = normalise(form).replace("-", " ").split()
    if any(part in NATIONALITIES or evidence.flags(part) & DEMONYM for part in parts):
        return False
    flags = evidence.flags(plain(parts[0]))
    if len(parts) == 1 and flags & (GIVEN_NAME | SURNAME):
        return any(map(evidence.around.is_located, (mention.words[0] for mention in evidence.mentions.by_form[form])))
    return not form.isascii() or any(not evidence.flags(part) & (US | GB) for part in parts)


def undressed(values: Mapping[str, Any]) -> Iterator[RunHit]:
    """The dressed forms that another article of a small run has without what they are dressed in."""
    bare: dict[str, frozenset[str]] = {}
    for path, (names, pairs, *_) in values.items():
        bare[path] = frozenset(names.split(" ")) | frozenset(pairs.split("\n"))
    for path, value in values.items():
        for form, count, place in value[5]:
            twins = {other: _twin(form, values[other], bare[other]) for other in values if other != path}
            others = [other for other, twin in twins.items() if twin]
            if others:
                twin = twins[others[0]]
                told = (form, times(count), twin, in_articles(len(others)), f"first in {others[0]}")
                yield RunHit(path, place, told, (), level_of(form, twin))


def _twin(form: str, value: Any, bare: frozenset[str]) -> str:
    """The form without accents, hyphens or an apostrophe that an article has; empty where it has none, or has the form, too."""
    key = normalise(form)
    if any(key in normalise(other) for other, *_ in value[5]):
        return ""
    if _OWN.search(form):
        return _found(_OWN.sub("s", form), frozenset(value[6]) if " " not in form else bare)
    plainer = _undressed(form)
    found = (_found(text, bare) for text in (plainer, _APOSTROPHE.sub("", plainer)) if "-" in text or text != form)
    return next(filter(None, found), "")


def _found(form: str, bare: frozenset[str]) -> str:
    """A form without hyphens, or joined, as an article has it among its words and pairs of words; empty where it has none."""
    texts = form.replace("-", " ").split()
    words = normalise(" ".join(texts)).split()
    joined = "".join(words).capitalize()
    if len(texts) == 1:
        return next((text for text in (texts[0], joined) if text in bare), "")
    if "-" in form and joined in bare:
        return joined
    return " ".join(texts) if all(f"{one} {two}" in bare for one, two in pairwise(words)) else ""


def _undressed(form: str) -> str:
    """A form without its accents, its capitals kept."""
    return "".join(
        letter.upper() if upper.isupper() else letter
        for upper, letter in zip(form, (plain(one.lower())[:1] or one for one in form), strict=True)
    )
