"""What a name is the name of: a person, an organisation or a place, as far as the name and the lexicon tell."""

from __future__ import annotations

from newslint.checks.names.introduced import is_given
from newslint.knowledge.facts import Knowledge
from newslint.knowledge.given_names import GENDERS
from newslint.knowledge.lexicon import DEMONYM, GB, GIVEN_NAME, PLACE, SURNAME, US, normalise
from newslint.knowledge.titles import INSTITUTIONS, PARTICLES, PLACE_OPENERS, SUFFIXES, SURNAME_TITLES, TITLES
from newslint.model import NameKind

_GEOGRAPHY = frozenset(
    "county city river island islands lake mountains valley street avenue bay beach province district peninsula strait sea ocean "
    "desert heights hills falls springs creek harbor harbour square bridge road boulevard parish township village region "
    "gulf cape mountain".split()
)
"""Words with which the name of a place ends."""
_REMEMBERED = 50_000
_LONGEST = 4
"""Words of the longest name that is a person's without a title."""


class NameKinds:
    """The kinds of the names of a run, each worked out once."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._kinds: dict[tuple[str, bool], NameKind] = {}

    def of(self, name: str, *, titled: bool) -> NameKind:
        """See `kind_of`."""
        kind = self._kinds.get((name, titled))
        if kind is None:
            if len(self._kinds) >= _REMEMBERED:
                self._kinds.clear()
            kind = self._kinds[name, titled] = kind_of(name, self._knowledge, titled=titled)
        return kind


def kind_of(name: str, knowledge: Knowledge, *, titled: bool) -> NameKind:
    """The kind of a name, possessive left off; `titled`: a title stands before it somewhere. Unknown where nothing tells."""
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
    if "&" in name or (not titled and _is_institution(keys, words)):
        return "organisation"
    if titled:
        return "person"
    if all(flag & PLACE or key in PLACE_OPENERS for key, flag in zip(keys, flags, strict=True)) and any(
        flag & PLACE for flag in flags
    ):
        return "person" if len(keys) > 1 and is_given(knowledge, keys[0]) and flags[-1] & SURNAME else "place"
    if keys[0] in PARTICLES and not (flags[0] & GIVEN_NAME and flags[-1] & SURNAME and words[0][0].isupper()):
        return "unknown"  # but Ben Orm and Al Pell
    if " " not in name:
        is_no_other = not flags[0] & (US | GB | SURNAME | PLACE)
        return "person" if is_no_other and keys[0] in GENDERS else "unknown"
    return "person" if _is_person(knowledge, keys, flags) else "unknown"


def _is_institution(keys: list[str], words: list[str]) -> bool:
    if any(key in INSTITUTIONS for key in (keys[0], keys[-1])):
        return True
    return len(words) == 1 and len(words[0]) > 1 and words[0].isupper()


def _is_person(knowledge: Knowledge, keys: list[str], flags: list[int]) -> bool:
    """Whether a name of several words begins as a person's does and ends in nothing else."""
    if len(keys) > _LONGEST or any(flag & DEMONYM for flag in flags) or not TITLES.isdisjoint(keys[1:-1]):
        return False
    if keys[-1] in TITLES and keys[-1] not in SURNAME_TITLES:
        return False
    if is_given(knowledge, keys[0]) or not any(flag & (US | GB | PLACE) for flag in flags):
        return True
    return bool(flags[-1] & SURNAME) and not any(
        flag & (US | GB) and not flag & (GIVEN_NAME | SURNAME) for flag in flags
    )
