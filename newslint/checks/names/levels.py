"""How grave it is that a name is written in two ways: its letters make two names, its accents and hyphens one in two dresses."""

from __future__ import annotations

import re

from newslint.checks.names.slips import plain
from newslint.knowledge.lexicon import normalise
from newslint.model import Level

_INITIAL = re.compile(r"\b[A-Z]\b")
_ARTICLE = re.compile(r"\b(?:al|el|abu|bin|ibn)\b", re.IGNORECASE)
"""What Arabic names begin with: papers and people join it as they like, by a hyphen or a space."""
_BETWEEN = re.compile(r"[\s.\-‑,]+")


def level_of(form: str, twin: str, *, is_large: bool = False) -> Level | None:
    """The level of a form beside its twin; None: the card's.

    What differs only by accents, spaces, hyphens or the stops of initials is a question of style. An article has one style, and
    so has a desk's night of articles; a run that `is_large` came from many hands, and initials and the like are nobody's.
    """
    one, other = normalise(form), normalise(twin)
    if one == other:
        return None
    if _bare(one) != _bare(other):
        return None
    return "suggestion" if is_large or _INITIAL.search(form) or _are_joined_alike(form, twin) else None


def _are_joined_alike(form: str, twin: str) -> bool:
    """Whether two Arabic names have the same parts, so that but hyphens and spaces tell them apart."""
    return bool(_ARTICLE.search(form)) and len(_BETWEEN.split(form)) == len(_BETWEEN.split(twin))


def _bare(text: str) -> str:
    return plain(_BETWEEN.sub("", text))
