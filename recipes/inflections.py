"""Tell which words of a dictionary are verbs, pasts, gerunds and plurals, by English spelling.

Why not by the affix flags of the dictionary itself: its lines were compressed by a program that joins any stem to any
ending whose result is a word, whatever it means. There "fired" is made from "fir", "hoped" from "hop", "cared" from
"car", "red" from "re", while "fire", "hope" and "care" bear no verb flag at all. So the words are expanded first, and
each -ed, -ing and -s form is then given its base by the spelling rules below.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field

_VOWELS = frozenset("aeiouy")
# Stems that are words themselves although the form comes from stem + e: "quoted" is of "quote", not of the rare "quot".
_SILENT_E = frozenset({"educ", "premier", "quot", "regal", "secret", "stamped", "unit"})
# Stems whose form comes from either: "routed" is of "rout" and of "route".
_EITHER_E = frozenset({"bath", "chaperon", "rout"})
# Doubled stems that are words themselves, yet the form is of the single one as well: "bussed" of "bus" and of "buss".
_EITHER_DOUBLE = frozenset({"buss", "matt", "supp", "whirr", "whizz"})


@dataclass(slots=True)
class Inflections:
    """What the forms of a dictionary are; all words are lower-case."""

    verbs: set[str] = field(default_factory=set)
    pasts: set[str] = field(default_factory=set)
    gerunds: set[str] = field(default_factory=set)
    plurals: set[str] = field(default_factory=set)


def parse_irregular(text: str) -> dict[str, tuple[str, ...]]:
    """Parse the list of irregular verbs: base -> all its pasts and past participles.

    Raises ValueError on a line that has not three fields or repeats a base.
    """
    verbs: dict[str, tuple[str, ...]] = {}
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        fields = line.split()
        if len(fields) != 3 or fields[0] in verbs:
            raise ValueError(f"irregular verbs: wrong or repeated line: {line!r}")
        verbs[fields[0]] = tuple(dict.fromkeys("/".join(fields[1:]).split("/")))
    return verbs


def inflections(
    words: Set[str], nouns: Set[str], d_forms: Set[str], irregular: Mapping[str, tuple[str, ...]]
) -> Inflections:
    """Find verbs, pasts, gerunds and plurals among the lower-case `words` of a dictionary.

    `nouns` are the words that the dictionary gives a possessive; `d_forms` those that its -d/-ed affix makes, which
    keeps "agreed" (agree) and lets "need" (nee) go. `irregular` gives irregular verbs their pasts. A verb is a word
    with both an -ed and an -ing form, or an irregular one.
    """
    irregular_pasts = {form for pasts in irregular.values() for form in pasts}
    pasts = {
        word: set(_bases(word, "ed", words, irregular.keys()))
        for word in words
        if word.endswith("ed") and (not word.endswith("eed") or word in d_forms)
    }
    gerunds = {word: set(_bases(word, "ing", words, irregular.keys())) for word in words if word.endswith("ing")}
    bases = set().union(*pasts.values()) & set().union(*gerunds.values()) | set(irregular)

    result = Inflections(verbs=bases | irregular_pasts, pasts=set(irregular_pasts))
    for forms, found in ((pasts, result.pasts), (gerunds, result.gerunds)):
        for word, its_bases in forms.items():
            if its_bases:
                found.add(word)
            if its_bases & bases:
                result.verbs.add(word)
    result.plurals = {word for word in words if any(base in nouns or base in bases for base in _singulars(word, words))}
    return result


def _bases(word: str, ending: str, words: Set[str], irregular: Set[str]) -> Iterator[str]:
    """Yield the dictionary words that `word` is the -ed or -ing form of; some may come twice."""
    stem = word[: -len(ending)]
    if _VOWELS.isdisjoint(stem):
        return  # "red", "shed", "king", "string"
    if ending == "ing":  # whatever rarer word is spelled alike: "being" is not of "bee", "setting" not of "sett"
        yield from (base for base in (stem, stem + "e", stem[:-1]) if base in irregular and _doubles(base, stem))
    with_e = stem + "e" if stem + "e" in words else None
    plain = stem if len(stem) > 2 and stem in words else None
    if plain and with_e and plain not in _EITHER_E:
        if _wants_e(plain):
            plain = None
        else:
            with_e = None
    yield from (base for base in (plain, with_e) if base is not None and len(base) > 2)
    single = stem[:-1]
    if len(single) > 1 and stem[-1] == single[-1] and single in words:
        # "called" is of "call", not of "cal"; but British "enrol" and American "enroll" share "enrolled".
        if plain is None or stem in _EITHER_DOUBLE or (stem.endswith("l") and len(single) > 4):
            yield single
    elif stem.endswith("ck") and single in words and plain is None:
        yield single  # panicked
    if ending == "ed" and stem.endswith("i"):
        yield from (base for base in (stem[:-1] + "y",) if base in words)  # tried; "died" has its e already
    if ending == "ing" and stem.endswith("y"):
        yield from (base for base in (stem[:-1] + "ie",) if base in words)  # dying


def _doubles(base: str, stem: str) -> bool:
    """Tell whether `stem` is `base`, `base` less its e, or `base` with its last letter doubled."""
    return len(base) >= len(stem) or stem[-1] == base[-1]


def _wants_e(stem: str) -> bool:
    """Tell whether a form of `stem`, where stem and stem + e are words, comes from stem + e by its spelling."""
    if stem in _SILENT_E or (stem.endswith(("s", "th", "st", "ng")) and not stem.endswith("ss")):
        return True  # pleased, clothed, wasted, ranged
    # "hoped" is of "hope": a short stem with one vowel and one final consonant would be doubled ("hopped").
    consonant = stem[-1] not in _VOWELS and stem[-1] not in "wx"
    return consonant and stem[-2] in _VOWELS and sum(letter in _VOWELS for letter in stem) == 1


def _singulars(word: str, words: Set[str]) -> Iterator[str]:
    """Yield the dictionary words that `word` is the plural or third person of, by its spelling."""
    if len(word) < 3 or word[-1] != "s" or word.endswith("ss"):
        return
    bases: Iterable[str] = ()
    if word.endswith("ies"):
        bases = (word[:-3] + "y", word[:-1])
    elif word.endswith("ves"):
        bases = (word[:-3] + "f", word[:-3] + "fe", word[:-1])
    elif word.endswith("es") and word[:-2].endswith(("s", "x", "z", "ch", "sh", "o")):
        # "quizzes" doubles its z
        bases = (word[:-2], word[:-1], word[:-3] if word[-3:-2] == word[-4:-3] else "")
    elif word[-2] not in "sxz":
        bases = (word[:-1],)
    yield from (base for base in bases if len(base) > 1 and base in words)
