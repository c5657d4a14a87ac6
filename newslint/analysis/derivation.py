"""Words that no list holds and every reader understands: derivations and compounds of known words."""

from __future__ import annotations

from newslint.knowledge.lexicon import DICTIONARY, GERUND, NOUN_PLURAL, PAST, PROPER, SURNAME, VERB, Lexicon

PREFIXES = (
    "anti auto bio co counter crypto cyber de dis down eco euro ex extra fore geo hyper in inter intra macro mega meta micro "
    "mid mini mis mono multi nano neo non out over para photo poly post pre pro proto pseudo quasi re semi sub super supra "
    "techno tele trans tri ultra un under uni up vice xeno"
).split()
SUFFIXES = (
    "able age aholic ation ability centric cracy craft crat dom esque ess fest fication fied fold free friendly ful gate hood "
    "ian ians ification ify ish isation ise ised iser ising ism isms ist ists ization ize ized izer izing less lessness like "
    "ling mania maniac mate nik ness nesses ology phile philes phobe phobes phobia phobic proof scape ship ships some speak "
    "splain splaining tastic teria ville ward wards ware wise worthy wright"
).split()
_NAME = PROPER | SURNAME
_PART = 3
_VOWELS = frozenset("aeiouy")
_OF_NAMES = frozenset(("ian", "ians"))
"""Suffixes that make new words of names only."""
_DOUBLING = frozenset(("able", "age", "ish"))
"""Suffixes before which a last letter is doubled: unflappable."""
_FREQUENT = 9.0
"""The least frequencies (Zipf) of both words of a compound together: downballot has 10.3, a slip such as “reefrain” 8.5."""


def is_derived(key: str, lexicon: Lexicon) -> bool:
    """Whether an unknown word (a key) is made of known ones by a prefix, a suffix, a plural or as a compound."""
    return _plural(key, lexicon) or _affixed(key, lexicon) or _compound(key, lexicon)


def _plural(key: str, lexicon: Lexicon) -> bool:
    """A regular plural of a noun, a name or a coinage; of verbs the lexicon knows every form."""
    if not key.endswith("s") or len(key) < 5:
        return False
    stems = [key[:-1]]
    if key.endswith(("ses", "xes", "zes", "ches", "shes")):
        stems.append(key[:-2])
    if key.endswith("ies"):
        stems.append(key[:-3] + "y")
    for stem in stems:
        flags = lexicon.flags(stem)
        if flags & (DICTIONARY | _NAME) and not flags & (NOUN_PLURAL | PAST | GERUND) and not stem.endswith("s"):
            return True
        if len(stem) > 4 and _affixed(stem, lexicon):
            return True
    return False


def _affixed(key: str, lexicon: Lexicon) -> bool:
    for prefix in PREFIXES:
        rest = key[len(prefix) :]
        if key.startswith(prefix) and len(rest) > _PART and _word(rest, lexicon):
            return True
    for agent in ("er", "ers", "r", "rs"):
        verb = key[: -len(agent)]
        fits = key.endswith(agent) and verb.endswith("e") is agent.startswith("r")
        if fits and lexicon.flags(verb) & VERB and lexicon.zipf(verb) >= 2:
            latin = verb.removesuffix("e") + agent.removeprefix("e").replace("r", "or")
            return not lexicon.flags(latin) & DICTIONARY  # a verb has one agent: detracter is a misspelled detractor
    for suffix in SUFFIXES:
        stem = key[: -len(suffix)]
        if key.endswith(suffix) and len(stem) >= _PART and _stem(stem, suffix, lexicon):
            return True
    return False


def _stem(stem: str, suffix: str, lexicon: Lexicon) -> bool:
    """Whether a suffix can stand behind a stem: behind a name, and what is left of a word before a vowel."""
    stems = {stem, stem[:-1] + "y" if stem.endswith("i") else stem}
    if suffix[0] in _VOWELS:
        stems.add(stem + "e")
        if len(stem) > _PART and stem[-1] == stem[-2] and suffix in _DOUBLING:
            stems.add(stem[:-1])
    known = _NAME if suffix in _OF_NAMES else DICTIONARY | _NAME
    return any(lexicon.flags(form) & known and lexicon.zipf(form) >= 2 for form in stems)


def _compound(key: str, lexicon: Lexicon) -> bool:
    """Two words of four letters and more, both frequent, neither a verb's past: downballot, not becauseof."""
    for cut in range(4, len(key) - 3):
        left, right = key[:cut], key[cut:]
        if _word(left, lexicon) and _word(right, lexicon):
            first, second = lexicon.zipf(left), lexicon.zipf(right)
            if max(first, second) < 6 and first + second >= _FREQUENT:
                return True
    return False


def _word(key: str, lexicon: Lexicon) -> bool:
    return bool(lexicon.flags(key) & (DICTIONARY | VERB)) and lexicon.zipf(key) >= 3
