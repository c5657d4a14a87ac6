"""How grave it is that a name is written in two ways: its letters make two names, its accents and hyphens one in two dresses."""

from __future__ import annotations

import re

from newslint.checks.names.slips import plain
from newslint.knowledge.lexicon import normalise
from newslint.model import Level

_BETWEEN = re.compile(r"[\s.\-‑,]+")


def level_of(form: str, twin: str, *, in_run: bool = False) -> Level | None:
    """The level of a form beside its twin; None: the card's.

    What differs only by spaces, hyphens or the stops of initials is a question of style; what differs only by accents is one
    across the articles of a run, which came from many hands.
    """
    one, other = normalise(form), normalise(twin)
    if one == other:
        return None
    if _BETWEEN.sub("", one) == _BETWEEN.sub("", other):
        return "suggestion"
    return "suggestion" if in_run and plain(one) == plain(other) else None
