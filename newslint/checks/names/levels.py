"""How grave it is that a name is written in two ways: its letters make two names, its accents and hyphens one in two dresses."""

from __future__ import annotations

import re

from newslint.checks.names.slips import plain
from newslint.knowledge.lexicon import normalise
from newslint.model import Level

USUAL_TIMES = 2
"""How many times as often as another a way to write a name must stand in an article to be its style."""
_LOOSE = re.compile(r"\b(?:[A-Z]|(?i:al|el|abu|bin|ibn))\b")
"""Initials, and what Arabic names begin with: papers and people join them as they like."""
_BETWEEN = re.compile(r"[\s.\-‑,]+")


def level_of(form: str, twin: str, *, is_usual: bool = False, in_run: bool = False) -> Level | None:
    """The level of a form beside its twin; None: the card's.

    What differs only by accents, spaces, hyphens or the stops of initials is a question of style. An article has one where
    the twin `is_usual` in it, but none for initials and the like; the articles of a run, which came from many hands, have none.
    """
    one, other = normalise(form), normalise(twin)
    if one == other:
        return None
    if _bare(one) != _bare(other):
        return None
    return None if is_usual and not in_run and not _LOOSE.search(form) else "suggestion"


def _bare(text: str) -> str:
    return plain(_BETWEEN.sub("", text))
