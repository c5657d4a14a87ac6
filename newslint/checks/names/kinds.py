"""What a name is the name of: a person, an organisation or a place, as far as the name and the lexicon tell."""

from __future__ import annotations

from newslint.checks.names.introduced import is_given
from newslint.knowledge.facts import Knowledge
from newslint.knowledge.given_names import GENDERS
from newslint.knowledge.lexicon import DEMONYM, GB, GIVEN_NAME, PLACE, PROPER, SURNAME, US, normalise
from newslint.knowledge.titles import INSTITUTIONS, PARTICLES, PLACE_OPENERS, SUFFIXES, SURNAME_TITLES, TITLES
from newslint.model import NameKind

_GEOGRAPHY = frozenset(
    "county city river island islands lake mountains valley street avenue bay beach province district peninsula strait sea ocean "
    "desert heights hills falls springs creek harbor harbour square bridge road boulevard parish township village region "
    "gulf cape mountain arena stadium tower plaza coast belt beltway".split()
)
"""Words with which the name of a place or a building ends."""
_COMPANIES = frozenset(
    "media research capital partners holdings industries energy brothers bros stores motors productions pictures records "
    "entertainment networks radio tv herald sentinel gazette chronicle courier observer airways hotels resorts technologies "
    "systems pac gop".split()
)
"""Words with which the name of a company or a newspaper ends, beside INSTITUTIONS."""
_INNER = frozenset("al el bin ibn abu van von der".split())
"""Particles that stand inside the names of people and hardly elsewhere."""
_TIMES = frozenset("day week night year".split())
_COMMON = 5.2
"""The Zipf frequency above which a word of the language is no surname behind what is no given name (“Orm People”)."""
_TOWNS = frozenset(
    "austin houston madison jackson lincoln dallas orlando charlotte aurora florence chelsea brooklyn".split()
)
"""Given names that, alone, are towns and boroughs more often."""
_FAMOUS = 4.4
"""The Zipf frequency from which the name of a place is no surname behind what is no given name."""
_RARE = 3.5
"""The Zipf frequency up to which a word of the language that no list has may be a given name before a surname (Mitt, Newt)."""
_REMEMBERED = 50_000
_PAIR = 2
_ACRONYM = 5
"""Letters of the longest word in capitals that is taken for an acronym."""
_LONGEST = 4
"""Words of the longest name that is a person's without a title."""


class NameKinds:
    """The kinds of the names of a run, each worked out once."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._kinds: dict[tuple[str, bool, bool], NameKind] = {}

    def of(self, name: str, *, titled: bool, recalled: bool = False) -> NameKind:
        """See `kind_of`."""
        key = name, titled, recalled
        kind = self._kinds.get(key)
        if kind is None:
            if len(self._kinds) >= _REMEMBERED:
                self._kinds.clear()
            kind = self._kinds[key] = kind_of(name, self._knowledge, titled=titled, recalled=recalled)
        return kind


def kind_of(name: str, knowledge: Knowledge, *, titled: bool, recalled: bool = False) -> NameKind:
    """The kind of a name, possessive left off. Unknown where nothing tells.

    `titled`: a title stands before it somewhere; `recalled`: its last word stands for it elsewhere, as a surname does.
    """
    entry = knowledge.house.entry(name)
    if entry is not None and entry.kind:
        return entry.kind  # type: ignore[return-value]
    words = [word.strip(".,") for word in name.replace("-", " ").split()]
    keys = [normalise(word) for word in words if word]
    while len(keys) > 1 and keys[-1] in SUFFIXES:
        keys.pop()
    if not keys:
        return "unknown"
    flags = [knowledge.lexicon.flags(key) for key in keys]
    if keys[-1] in _GEOGRAPHY and len(keys) > 1:
        return "place"
    if "&" in name or (not titled and _is_institution(name, keys, words)):
        return "organisation"
    if titled:
        return "person"
    if _is_place(knowledge, keys, flags):
        return "place"
    if keys[0] in PARTICLES and not (flags[0] & GIVEN_NAME and flags[-1] & SURNAME and words[0][0].isupper()):
        return "unknown"  # but Ben Orm and Al Pell
    if len(keys) > _PAIR and name.rpartition("-")[2].islower() and "-" in name:
        return "person"  # “Ban Ki-moon”
    if " " not in name:
        is_no_other = not flags[0] & (US | GB | PLACE) and not (flags[0] & SURNAME and keys[0] in _TOWNS)
        return "person" if is_no_other and keys[0] in GENDERS else "unknown"
    return "person" if _is_person(knowledge, keys, flags, recalled) else "unknown"


def _is_place(knowledge: Knowledge, keys: list[str], flags: list[int]) -> bool:
    """Whether a name is a place's: all its words are, or one is and no given name or plain word stands with it (Puerto Rico)."""
    if not any(flag & PLACE for flag in flags):
        return False
    if all(flag & PLACE or key in PLACE_OPENERS for key, flag in zip(keys, flags, strict=True)):
        return not (len(keys) > 1 and is_given(knowledge, keys[0]) and flags[-1] & SURNAME)
    if len(keys) != _PAIR or flags[0] & GIVEN_NAME or flags[1] & (US | GB):
        return False
    if flags[1] & PLACE:
        return bool(flags[0] & (US | GB | PROPER)) and not flags[1] & GIVEN_NAME
    return not flags[0] & (US | GB)


def _is_institution(name: str, keys: list[str], words: list[str]) -> bool:
    """Whether a name is an institution's: by its first word, its last, the last before an “of”, or as an acronym is in it."""
    if any(key in INSTITUTIONS for key in (keys[0], keys[-1])) or (len(keys) > 1 and keys[-1] in _COMPANIES):
        return True
    if normalise(name.partition(" of ")[0].partition(" for ")[0].rpartition(" ")[2]) in INSTITUTIONS:
        return True
    first = words[0]
    if not first.isupper() or "." in first or len(words) > _PAIR:
        return False
    return len(first) > 1 and len(first) <= _ACRONYM if len(words) == 1 else _PAIR < len(first) <= _ACRONYM


def _is_person(knowledge: Knowledge, keys: list[str], flags: list[int], recalled: bool) -> bool:
    """Whether a name of several words begins as a person's does and ends in nothing else."""
    if len(keys) > _LONGEST or any(flag & DEMONYM for flag in flags) or not TITLES.isdisjoint(keys[1:-1]):
        return False
    if keys[-1] in TITLES and keys[-1] not in SURNAME_TITLES:
        return False
    first, last, plain = flags[0], flags[-1], US | GB
    if len(keys) > _PAIR and any(
        flag & plain and not flag & (GIVEN_NAME | SURNAME) and len(key) > 1
        for key, flag in zip(keys[1:], flags[1:], strict=True)
    ):
        return False  # “Donald Orm Leads”
    if not _INNER.isdisjoint(keys[1:-1]):
        return True
    is_word = (
        bool(last & plain) and not last & GIVEN_NAME and (not last & PROPER or not last & SURNAME or keys[-1] in _TIMES)
    )
    if len(keys[0]) == 1 or keys[0] in GENDERS or is_given(knowledge, keys[0]):
        is_doubtful = bool(first & plain and is_word) and PARTICLES.isdisjoint(keys[1:-1])
        return len(keys[0]) == 1 or keys[0] in GENDERS or recalled or not is_doubtful  # no “Star Wars”
    if first & PLACE:
        return bool(first & GIVEN_NAME and last & SURNAME) and not last & (plain | PLACE)
    if is_word and (not last & SURNAME or knowledge.lexicon.zipf(keys[-1]) > _COMMON):
        return False
    if recalled and last & SURNAME and not last & PLACE:
        return True
    if first & plain:
        rare = knowledge.lexicon.zipf(keys[0]) < _RARE
        return rare and bool(last & SURNAME) and not last & (plain | PLACE | GIVEN_NAME)
    if last & PLACE and (first & PROPER or knowledge.lexicon.zipf(keys[-1]) >= _FAMOUS):
        return False
    return not (first & PROPER and is_word)  # no “Bastille Day”
