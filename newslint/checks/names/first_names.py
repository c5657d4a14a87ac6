"""A given name alone, for one whom the article names in full under another spelling of it: “Phillip Orm”, “Philip”."""

from __future__ import annotations

import re

from newslint.checks.names.evidence import Evidence
from newslint.checks.names.forms import Form
from newslint.checks.names.told_apart import told_apart
from newslint.knowledge.lexicon import PLACE

_FAMOUS = 4.5
"""The Zipf frequency from which a given name that is a place, too, is that place to every reader: Sydney, Austin."""
_MOST = 3
"""How often the given name may stand: who returns more often is somebody else, or has a spelling of their own."""
_NAMED = re.compile(r"(?:\b(?:named|called|as|to)|,|[\w’']+ and|&)\s+[“\"‘']?$")
"""What stands before a name that is told for the first time, or that is one of several."""
_ALSO_NAMED = re.compile(r"[”\"’']?(?:,? (?:and|&) [A-Z]|, [A-Z]\w+(?:,| and\b)|,? \(?\d)")
"""What stands behind one: another name, an age."""
_BEFORE = 24
"""Code points before a name in which that is looked for."""


def is_first_name_of(evidence: Evidence, lone: Form, twin: Form) -> bool:
    """Whether a spelling of a given name that stands alone is meant for the one bearer of the twin, whom the article has in full.

    Both are spellings of one given name, or the one is no name.
    """
    left, right = evidence.beside(lone)
    twin_left, surnames = evidence.beside(twin)
    if left or right or twin_left or len(surnames) != 1 or lone.times > _MOST or evidence.is_introduced(lone):
        return False
    if (twin.key, *surnames) not in evidence.full_names or _is_place(evidence, lone):
        return False
    if any(_is_new(evidence, index, lone, twin) for index in lone.places):
        return False
    return not told_apart(evidence, lone.places, twin.places)


def _is_place(evidence: Evidence, lone: Form) -> bool:
    if not evidence.flags(lone.key) & PLACE:
        return False
    return evidence.knowledge.lexicon.zipf(lone.key) >= _FAMOUS or any(map(evidence.around.is_located, lone.places))


def _is_new(evidence: Evidence, index: int, lone: Form, twin: Form) -> bool:
    """Whether a name is told for the first time: with a title, before its twin and in no headline, or as one of several."""
    mention = evidence.mentions.at.get(index)
    if mention is not None and mention.title:
        return True
    if index < twin.places[0] and index not in evidence.around.headings:
        return True
    start = evidence.tokens.starts[index]
    return bool(
        _NAMED.search(evidence.prose, max(0, start - _BEFORE), start)
        or _ALSO_NAMED.match(evidence.prose, start + len(lone.text))
    )
