"""How grave it is that a name is written in two ways: its letters make two names, its accents and hyphens one in two dresses."""

from __future__ import annotations

import re

from newslint.checks.names.slips import plain
from newslint.knowledge.lexicon import normalise
from newslint.model import Level

_INITIAL = re.compile(r"\b[A-Z]\b(?!['’])")
_ARTICLE = re.compile(r"\b(?:al|el|abu|bin|ibn)\b", re.IGNORECASE)
"""What Arabic names begin with: papers and people join it as they like, by a hyphen or a space."""
_MAJORITY = 3
"""How many times as often one way to join such a name must stand in an article as another to be the way of the article."""
_BETWEEN = re.compile(r"[\s.\-‑,]+")


def level_of(form: str, twin: str, *, is_large: bool = False, ratio: float = 1) -> Level | None:
    """The level of a form beside its twin, which stands `ratio` times as often in the article; None: the card's.

    What differs only by accents, spaces, hyphens or the stops of initials is a question of style. An article has one style, and
    so has a desk's night of articles; a run that `is_large` came from many hands, and initials, the capitals of particles and the
    like are nobody's.
    """
    one, other = normalise(form), normalise(twin)
    if one == other:
        return "suggestion" if is_large and _have_one_body(form, twin) else None
    if _bare(one) != _bare(other):
        return None
    if is_large or _INITIAL.search(form):
        return "suggestion"
    return "suggestion" if ratio < _MAJORITY and _are_joined_alike(form, twin) else None


def _have_one_body(form: str, twin: str) -> bool:
    """Whether the capitals of two forms differ but at the heads of words: “van Orm”, “Van Orm”."""
    return [part[1:] for part in _BETWEEN.split(form)] == [part[1:] for part in _BETWEEN.split(twin)]


def _are_joined_alike(form: str, twin: str) -> bool:
    """Whether two Arabic names have the same parts, so that but hyphens and spaces tell them apart."""
    return bool(_ARTICLE.search(form)) and len(_BETWEEN.split(form)) == len(_BETWEEN.split(twin))


def _bare(text: str) -> str:
    return plain(_BETWEEN.sub("", text))
