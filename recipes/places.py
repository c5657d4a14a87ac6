"""Which words are places and which are demonyms, from the names in countryinfo and CLDR.

Here `ordinary` are the lower-case words of the dictionaries and `proper` the keys of their capitalised ones.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from typing import Any

from newslint.knowledge.lexicon import normalise
from recipes.keys import is_key, unaccented

Record = dict[str, Any]  # of countryinfo: name, capital, provinces, demonym and more, each possibly missing

# "Cocos (Keeling) Islands", "Bonaire, Sint Eustatius and Saba", "Antigua & Barbuda", "Serbian/Montenegrin"
_BETWEEN_NAMES = re.compile(r"[()\[\],/&]|\s-\s|\band\b")
_BETWEEN_PARTS = re.compile(r"[\s-]+")
# A part that so many names share says what the place is, or where: Rayonu, Zupanija, Wiloyati, San, Sur.
_GENERIC = 4
# What would pass as a place by its name alone, yet is something else in nearly every article: parts (Christmas Island,
# European Union), and single names that the dictionaries also have with a capital.
_NO_PLACE = frozenset(
    """
    batman central christmas cook creek east eastern european forest grey ha heard islands male man rivers south van
    west western
    """.split()
)
_NO_PLURAL = ("ch", "ese", "ish", "ois", "ss", "sh", "x", "z")


def places(
    records: Sequence[Record], territories: Sequence[str], ordinary: Set[str], proper: Set[str], given: Set[str]
) -> set[str]:
    """Return the keys that are places.

    A name of one word counts: Turkey, Chad, Porto-Novo; a province only where it is not just an ordinary word (Plateau,
    Bay). Of a longer name the capitalised words of four letters or more count that are neither ordinary ("coast" of
    Ivory Coast) nor given names (`given`: "john" of Saint John) nor generic. Keys with accents come without them too.
    """
    states = _states(records)
    main = {name for record in records for key in ("name", "capital") for name in _names(record.get(key))}
    main |= states | {name for territory in territories for name in _names(territory)}
    provinces = {name for record in records for name in _names(record.get("provinces"))} - main

    found = _keys(main) | _not_just_ordinary(_keys(provinces), ordinary, proper)
    long_names = [name for name in main | provinces if len(_BETWEEN_PARTS.split(name)) > 1]
    shared = Counter(part for name in long_names for part in _parts(name))
    no_place = ordinary | _keys(name for record in records for name in _names(record.get("demonym")))
    for name in long_names:
        # "Carolina" is a given name as well, but the states are known well enough.
        wrong = no_place if name in states else no_place | given
        found |= {part for part in _parts(name) - wrong if shared[part] < _GENERIC}
    return _with_unaccented(found, ordinary, proper) - _NO_PLACE


def demonyms(records: Sequence[Record], languages: Sequence[str], ordinary: Set[str], proper: Set[str]) -> set[str]:
    """Return the keys that are demonyms, their plurals, or names of languages; those with accents without them too.

    Of a longer demonym the last word counts (South African). What is just an ordinary word does not (Cook Islander,
    Slave), nor a language that is the name of a territory or of a US state (Tuvalu, Delaware).
    """
    territories = _keys(name for record in records for name in _names(record.get("name"))) | _keys(_states(records))
    peoples = _keys(name.split()[-1] for record in records for name in _names(record.get("demonym")))
    peoples -= territories
    found = peoples | {_plural(key) for key in peoples if not key.endswith(_NO_PLURAL)} | _keys(languages) - territories
    return _with_unaccented(_not_just_ordinary(found, ordinary, proper), ordinary, proper)


def _states(records: Sequence[Record]) -> set[str]:
    return {name for record in records if record.get("name") == "United States" for name in record["provinces"]}


def _names(value: object) -> Iterator[str]:
    """Yield the single names in a field of a record, which may hold one, several in one string, a list, or nothing."""
    for text in [value] if isinstance(value, str) else value if isinstance(value, list) else []:
        yield from (name.strip() for name in _BETWEEN_NAMES.split(text) if name.strip())


def _keys(names: Iterable[str]) -> set[str]:
    """Return the keys of those names that are one capitalised word of three letters or more."""
    keys = ((name, normalise(name)) for name in names)
    return {key for name, key in keys if name[:1].isupper() and len(key) > 2 and is_key(key)}


def _parts(name: str) -> set[str]:
    """Return the keys of the telling words of a longer name: not "St.", "Abu", or the "John's" of Saint John's."""
    return {key for key in _keys(_BETWEEN_PARTS.split(name)) if len(key) > 3 and not key.endswith("'s")}


def _not_just_ordinary(keys: set[str], ordinary: Set[str], proper: Set[str]) -> set[str]:
    return {key for key in keys if key not in ordinary or key in proper}


def _with_unaccented(keys: set[str], ordinary: Set[str], proper: Set[str]) -> set[str]:
    """Add the keys without their accents, unless that gives an ordinary word: "male" for Malé."""
    return keys | _not_just_ordinary({unaccented(key) for key in keys}, ordinary - keys, proper)


def _plural(key: str) -> str:
    return key[:-1] + "ies" if key.endswith("y") and key[-2] not in "aeiou" else key + "s"
