"""Full names compared over a whole run: one bearer whose name articles spell in two ways.

Two full names are one bearer's where the given name is the same and the surnames are alike, or the surname is the same and the
given names are usual spellings of one, and where office, number of articles or the look of the name leave little doubt. A lone
surname behind an office is held against the holders of that office.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations, product

from newslint.checks.base import RunHit
from newslint.checks.names.eastern import are_two, heard_in_east
from newslint.checks.names.levels import level_of
from newslint.checks.names.pairs import SAME, SLIP, SOUND, USUAL, near_pairs
from newslint.checks.names.people_entries import Entry, Name, names_of_run
from newslint.checks.names.slips import (
    given_key,
    in_articles,
    is_given_abroad,
    is_letter_lost,
    one_slip,
    plain,
    related,
    sound,
)
from newslint.checks.names.slips import times as in_words
from newslint.checks.names.written import squeezed
from newslint.knowledge.lexicon import normalise
from newslint.model import Place, Span

LARGE = 20
"""Articles from which a run is large, so that two bearers of like names are to be expected in it."""
FEW = 2
"""Articles of a large run that must have a full name for its variant to be at fault; in very large ones one in three hundred."""
RARITY = 3
"""How many times as many articles of a large run must have a full name as have its variant."""


def variants(values: Mapping[str, str]) -> Iterator[RunHit]:
    """The full names that articles (by path) spell otherwise than more of the others do."""
    names = names_of_run(values)
    found: dict[Name, Name] = {}
    pairs = [*_pairs(names), *_joined(names)] if len(values) < LARGE else _pairs(names)
    for one, other, how in pairs:
        later, earlier = sorted((one, other), key=lambda name: (name.entries[0].path, name.form), reverse=True)
        form, twin = sorted((later, earlier), key=lambda name: name.right)
        if _is_one(form, twin, how, len(values)) and (form not in found or twin.right > found[form].right):
            found[form] = twin
    for form, twin in found.items():
        yield from _hits(form, twin, len(values))
    for name in [name for name in names if len(name.entries) > 1]:
        yield from _capitals(name, len(values))


def _pairs(names: list[Name]) -> Iterator[tuple[Name, Name, int]]:
    """The pairs of names of which one part is the same and the other alike."""
    by_given: dict[str, dict[str, list[Name]]] = {}
    by_surname: dict[str, list[Name]] = {}
    for name in names:
        if not name.given:
            continue
        by_given.setdefault(given_key(name.given), {}).setdefault(name.surname, []).append(name)
        by_surname.setdefault(name.surname, []).append(name)
    for surnames in by_given.values():
        if len(surnames) > 1:
            for key, other, how in near_pairs(surnames):
                for one, two in product(surnames[key], surnames[other]):
                    if plain(one.given) == plain(two.given) and not are_two(one.form, two.form):
                        yield one, two, how
    for bearers in by_surname.values():
        if 1 < len(bearers) <= _MOST_BEARERS:
            for one, two in combinations(bearers, 2):
                if how := _given_alike(one, two):
                    yield one, two, how
    yield from _heard(names)
    yield from _under_one_office(names)


def _joined(names: list[Name]) -> Iterator[tuple[Name, Name, int]]:
    """The pairs of full names that have the same letters, but joined and parted otherwise: “Ann DeOrm”, “Ann De Orm”."""
    by_letters: dict[str, list[Name]] = {}
    for name in names:
        if name.given:
            by_letters.setdefault(squeezed(name.form), []).append(name)
    for bearers in by_letters.values():
        for one, two in combinations(bearers, 2):
            yield one, two, SAME


def _heard(names: list[Name]) -> Iterator[tuple[Name, Name, int]]:
    """The pairs of Korean and Chinese names that are one to the ear (see `names.eastern`)."""
    by_form = {name.form: name for name in names if name.given}
    for form, other in heard_in_east(by_form):
        yield by_form[form], by_form[other], SAME


def _under_one_office(names: list[Name]) -> Iterator[tuple[Name, Name, int]]:
    """The pairs of a lone surname and another name that is alike, whose bearers hold one office.

    A lone surname that one holder of the office bears speaks for that holder.
    """
    lone = {word for name in names if not name.given for word in name.holders}
    by_office: dict[str, dict[str, list[Name]]] = {}
    for name in names:
        for word in name.holders & lone:
            by_office.setdefault(word, {}).setdefault(name.surname, []).append(name)
    for surnames in by_office.values():
        for surname, bearers in surnames.items():
            if len(bearers) == 2 and bool(bearers[0].given) != bool(bearers[1].given):
                surnames[surname] = [
                    bearers[0].with_lone(bearers[1]) if bearers[0].given else bearers[1].with_lone(bearers[0])
                ]
        for key, other, how in near_pairs(surnames):
            for one, two in product(surnames[key], surnames[other]):
                if not (one.given and two.given):
                    yield one, two, how


def _given_alike(one: Name, two: Name) -> int:
    """How alike the given names of two names are: USUAL and SAME as in `pairs`, SLIP where one is no usual given name."""
    if given_key(one.given) == given_key(two.given):
        return SAME if plain(one.given) == plain(two.given) else USUAL
    shortest = min(len(one.given), len(two.given))
    if shortest < _SHORTEST_GIVEN or not one_slip(one.given, two.given) or related(one.given, two.given):
        return 0
    if _are_usual(one, two) and (shortest < _SHORTEST_USUAL or not is_letter_lost(one.given, two.given)):
        return 0
    return SLIP


def _are_usual(one: Name, two: Name) -> bool:
    return (one.usual and two.usual) or (is_given_abroad(one.given) and is_given_abroad(two.given))


_SHORTEST_GIVEN = 3
_SHORTEST_SURNAME = 5
"""Letters of a surname that is compared with another under one given name; shorter ones are alike by nature (Lee, Leigh)."""
_SHORTEST_USUAL = 6
_MOST_BEARERS = 60
"""Bearers of one surname that are compared."""


def _is_one(form: Name, twin: Name, how: int, size: int) -> bool:
    """Whether two names of a run of that size are one bearer's."""
    if how <= SLIP and related(form.surname, twin.surname) and form.surname != twin.surname:
        short, long = sorted((form.surname, twin.surname), key=len)
        if long != short + "e" and (long != short + "s" or form.given != twin.given or not twin.usual):
            return False
    if how < SLIP and (size >= LARGE or not form.given or form.given != twin.given):
        return False
    if form.paths & twin.paths:
        return False  # the article that has both has been judged
    offices, others = form.offices, twin.offices
    if offices and others and not offices & others and how < USUAL:
        return False
    if not (form.given and twin.given):
        return _is_one_holder(form, twin, how, size)
    if size < LARGE:
        is_short = min(len(form.surname), len(twin.surname)) < _SHORTEST_SURNAME and form.surname != twin.surname
        return len(form.given) > 1 and (not is_short or how == SAME or bool(offices & others))
    few = max(FEW, size // 300)
    return len(twin.entries) >= max(few, RARITY * len(form.entries)) and (len(form.given) > 1 or bool(offices & others))


_OF_MANY = frozenset(
    "sen rep senator representative judge justice officer detective det sgt sergeant lt lieutenant professor prof cllr "
    "councillor councilman councilwoman commissioner deputy trooper constable minister ambassador sister brother father rev "
    "reverend".split()
)
"""Offices that several hold at one time in one place."""


def _is_one_holder(form: Name, twin: Name, how: int, size: int) -> bool:
    """Whether two surnames of holders of one office, one of them lone, are one bearer's."""
    right = twin.right[0]
    if size >= LARGE and (form.usual or form.given or right < max(FEW, size // 300, RARITY * form.right[0])):
        return False
    if how >= SOUND or not (form.usual and twin.usual):
        return right > form.right[0] or how >= SOUND
    return right > form.right[0] and _OF_MANY.isdisjoint(form.holders | twin.holders)


def _capitals(name: Name, size: int) -> Iterator[RunHit]:
    """The entries of a name that have other capitals inside than more articles have (“Desantis”, “DeSantis”)."""
    forms: dict[str, list[Entry]] = {}
    for entry in name.entries:
        if not entry.form.isupper():
            forms.setdefault(entry.form.replace("’", "'"), []).append(entry)
    if len(forms) < 2:
        return
    usual = max(forms, key=lambda form: (len(forms[form]), form))
    twin = Name(name.given, name.surname, forms[usual])
    most = (len(twin.entries) + 1) // RARITY if size >= LARGE else len(twin.entries)
    for form, entries in forms.items():
        if form != usual and normalise(form) == normalise(usual) and len(entries) <= most:
            yield from _hits(Name(name.given, name.surname, entries), twin, size)


def _is_usage(form: Name, twin: Name) -> bool:
    """Whether two given names sound alike and are no usual spellings of a known one: hands transliterate in their own ways."""
    one, other = form.given, twin.given
    is_known = given_key(one) == given_key(other) and form.usual and twin.usual
    return one != other and not is_known and sound(one) == sound(other)


def _hits(form: Name, twin: Name, size: int) -> Iterator[RunHit]:
    decided = len(twin.entries) > len(form.entries) or (twin.right > form.right and len(form.entries) == 1)
    files = len(twin.entries)
    where = twin.entries[0]
    told = in_articles(files)
    first = f"first in {where.path}, line {where.place.line}"
    for entry in form.entries:
        place, wrong, right = _part(entry, twin)
        given = (wrong, in_words(entry.times), right, told, first)
        is_large = size >= LARGE
        level = "suggestion" if is_large and _is_usage(form, twin) else level_of(wrong, right, is_large=is_large)
        yield RunHit(entry.path, place, given, (right,) if decided else (), level)


def _part(entry: Entry, twin: Name) -> tuple[Place, str, str]:
    """The place and the text of the part of a name that differs, and the twin's part; the whole name where it is in pieces."""
    words, others = entry.form.split(" "), twin.form.split(" ")
    if len(words) == 1 and others[-1] != words[0]:
        others = others[-1:]
    place = entry.place
    whole = (place, entry.form, " ".join(others))
    if not place.literal or place.line != place.end_line or place.text != entry.form or len(words) != len(others):
        return whole
    differing = [at for at in range(len(words)) if words[at] != others[at]]
    if len(differing) != 1:
        return whole
    at = differing[0]
    start = sum(len(word) + 1 for word in words[:at])
    text = words[at]
    span = Span(place.span.start + start, place.span.start + start + len(text))
    column = place.column + start
    narrowed = place._replace(
        span=span, column=column, end_column=column + len(text), text=text, excerpt_at=place.excerpt_at + start
    )
    return narrowed, text, others[at]
