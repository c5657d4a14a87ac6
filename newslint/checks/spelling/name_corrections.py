"""What an unknown name should be: names of the article, peoples and places, words that the article writes as names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain
from math import log2

from newslint.analysis.derivation import is_derived
from newslint.analysis.slips import OTHER, sources
from newslint.analysis.tokens import Tokens
from newslint.checks.base import Context
from newslint.checks.spelling.corrections import Candidate, evidence
from newslint.checks.spelling.landmarks import is_foreign_form, is_landmark, may_be_landmark
from newslint.checks.spelling.looks import LIKELY, capital_after, capital_before, is_rare_surname
from newslint.knowledge.lexicon import DEMONYM, DICTIONARY, GIVEN_NAME, PAST, PLACE, PROPER, SURNAME, Lexicon
from newslint.knowledge.titles import CALENDAR, FUNCTION_WORDS, NATIONALITIES, PARTICLES, TITLES

_PEOPLE, _NAME, _WORD = 2.9, 3.8, 4.5
"""The least frequency (Zipf) of a people or a place, of another name, and of a word written as one, to be a correction."""
_SHORTEST = 5
"""Letters of a name below which only its twin in the article can tell that it is misspelled; of a people's one less."""
_LONG = 6
"""Letters of a name that one twin in the article tells to be misspelled."""
_OFTEN = 3
"""Places of a name beside which a rare surname that stands once, and alone, is a slip of it."""
_LISTED = 6.0
"""The score of the correction of a listed misspelling."""
_NOUN = 4
"""Letters of a noun that tells a people's name before it."""
_PERSON = GIVEN_NAME | SURNAME
_SEVERAL = frozenset("two three four several many both".split())


def of_name(context: Context, stem: str, places: Sequence[int]) -> list[Candidate]:
    """Corrections of an unknown name, the best first: names of the article, peoples and places, the most frequent names."""
    return sorted(_of_name(context, stem, places), reverse=True)


def _of_name(context: Context, stem: str, places: Sequence[int]) -> Iterator[Candidate]:
    lexicon = context.knowledge.lexicon
    alone, people = _stands_alone(context, stem, places)
    if _is_plural(context, stem, places):
        return
    near = _near(context, stem)
    lone = may_be_landmark(lexicon, stem, len(places)) and not any(_has_capitals(context, index) for index in places)
    if not near and not alone and not lone:
        return  # as with most names: nothing else in the article looks like them
    listed = _listed(lexicon, stem) if alone else ()
    for right in listed:
        yield Candidate(_LISTED, right, "It is a common misspelling.")
    slips, first = sources(stem), alone and _is_first(context, places[0])
    near &= slips.keys()
    rare = is_rare_surname(lexicon, stem)
    for source in near.union(lexicon.among(slips)) if alone or lone else near:
        weight = slips[source]
        if source[:1] != stem[0] or stem == source + "s" or source in listed:
            continue  # no slip, but another name; or the family
        here = _count(context, source)
        if rare:
            score = _of_rare(context, source, places, weight, here) if alone else 0.0
        elif here >= 2 * len(places) and len(source) > 3:
            bearers = _two_bearers(context, source, places)
            score = 0.0 if bearers else 3.0 + weight + log2(1 + here) / 2 + lexicon.zipf(source) / 4
        elif alone and (source in TITLES or not first):
            score = _by_itself(context, stem, source, weight, people=people)
        else:
            score = 0.0
        if not score and lone and is_landmark(lexicon, stem, source, weight):
            score = lexicon.zipf(source) + weight - 0.5
        if not score:
            continue
        if lexicon.flags(source) & DEMONYM and _before_noun(context, places[0]):
            score += 1.0
        yield Candidate(score, source, evidence(source.capitalize(), stem, here))


def _listed(lexicon: Lexicon, stem: str) -> tuple[str, ...]:
    """The names of which a word that is none itself is a listed misspelling: times, places, peoples; no person’s."""
    if lexicon.flags(stem) & _PERSON:
        return ()
    rights = map(str.lower, lexicon.corrections(stem))
    names = [right for right in rights if lexicon.flags(right) & (PROPER | PLACE | DEMONYM)]
    return tuple(right for right in names if right in CALENDAR or not lexicon.flags(right) & _PERSON)


def _count(context: Context, key: str) -> int:
    """How often a name stands with a capital that no sentence start explains, its possessive with it."""
    tokens, firm = context.analysis.tokens, context.analysis.mentions.firm
    here = sum(tokens.count(form) for form in tokens.forms(key) if form in firm)
    return here + sum(map(tokens.count, tokens.forms(key + "'s"))) if here else 0


def _of_rare(context: Context, source: str, places: Sequence[int], weight: float, here: int) -> float:
    """The score of a name that a rare surname is a slip of, 0.0 if it is none: no bearer is first named by that alone."""
    lexicon = context.knowledge.lexicon
    people = _is_people(lexicon, source) and _before_noun(context, places[0])
    if weight < LIKELY or _has_capitals(context, places[0]):
        return 0.0
    return 3.0 + weight + lexicon.zipf(source) / 4 if people or here >= _OFTEN else 0.0


def _by_itself(context: Context, stem: str, source: str, weight: float, *, people: bool) -> float:
    """The score of a name that an unknown one may be by its looks and its frequency alone, 0.0 if it is none."""
    lexicon = context.knowledge.lexicon
    flags, zipf = lexicon.flags(source), lexicon.zipf(source)
    if len(stem) < _SHORTEST:
        return zipf + weight if _is_people(lexicon, source) and len(source) > len(stem) else 0.0
    if _is_people(lexicon, source) and len(source) >= _SHORTEST and zipf >= _PEOPLE and weight > OTHER:
        return zipf + weight
    if len(stem) < _LONG and not _is_capital(context, source):
        return 0.0  # chance makes Perur of Peru
    if flags & PLACE and not people and zipf >= _PEOPLE and weight > OTHER:
        return zipf + weight
    if weight < LIKELY:
        return 0.0
    if flags & PROPER and zipf >= _NAME and not (people and flags & _PERSON):
        return zipf + weight - 0.5
    if stem in lexicon or len(stem) < _LONG or is_foreign_form(stem, source) or not _is_capital(context, source):
        return 0.0
    if flags & (PROPER | PLACE) and zipf >= _PEOPLE:
        return zipf + weight - 0.5
    return zipf + weight - 0.5 if flags & DICTIONARY and zipf >= _WORD else 0.0


def _is_plural(context: Context, stem: str, places: Sequence[int]) -> bool:
    """Whether a number stands before what is a name of the article and an s: “the two Georgias”."""
    keys = context.analysis.tokens.keys
    return stem[-1] == "s" and any(i and keys[i - 1] in _SEVERAL for i in places) and _count(context, stem[:-1]) > 0


def _has_capitals(context: Context, index: int) -> bool:
    """Whether a word with a capital stands beside a word."""
    return bool(capital_before(context, index) or capital_after(context, index))


def _is_people(lexicon: Lexicon, key: str) -> bool:
    return bool(lexicon.flags(key) & DEMONYM) or key in NATIONALITIES


def _is_capital(context: Context, key: str) -> bool:
    """Whether the article writes a word with a capital inside a sentence."""
    tokens, sentences = context.analysis.tokens, context.analysis.sentences
    return any(
        not sentences.starts_at(tokens.starts[place])
        for form in tokens.forms(key)
        if form.istitle()
        for place in tokens.places(form)
    )


def _near(context: Context, stem: str) -> set[str]:
    """The article's words that may be one slip away: they begin alike, are as long, and hardly a letter is not in both."""
    alike = context.analysis.once(_Shapes, context.analysis.tokens).of(stem[0])
    letters = set(stem)
    keys = chain.from_iterable(alike.get(len(stem) + more, ()) for more in (-1, 0, 1))
    return {key for key in keys if len(letters.symmetric_difference(key)) < 3}


class _Shapes:
    """The keys of the words of an article, possessive left aside, by their first letter and length in code points."""

    def __init__(self, tokens: Tokens) -> None:
        self._by_initial: defaultdict[str, list[str]] = defaultdict(list)
        for key in tokens.vocabulary:
            self._by_initial[key[0]].append(key)
        self._by_length: dict[str, dict[int, set[str]]] = {}

    def of(self, initial: str) -> dict[int, set[str]]:
        """The words that begin with a letter, by length: worked out for the few letters that are asked for."""
        found = self._by_length.get(initial)
        if found is None:
            found = self._by_length[initial] = {}
            for key in self._by_initial.get(initial, ()):
                bare = key[:-2] if key[-2:] == "'s" else key
                found.setdefault(len(bare), set()).add(bare)
        return found


def _stands_alone(context: Context, stem: str, places: Sequence[int]) -> tuple[bool, bool]:
    """Whether an unknown name stands once and is no part of a person's, so that it may be any; and whether only a people's.

    Beside other capitals and hyphens a people's name still stands by itself: “the Israelo Prime Minister”, “Cuban-Amercian”.
    """
    lexicon, tokens, index = context.knowledge.lexicon, context.analysis.tokens, places[0]
    if len(places) > 1 or len(stem) < _SHORTEST - 1:
        return False, False
    before, after = capital_before(context, index), capital_after(context, index)
    following = tokens.keys[index + 1] if after and index + 1 < len(tokens) else ""
    flags = lexicon.flags(before)
    apart = not before or before.endswith("'s") or _is_people(lexicon, before)
    if not apart and (not flags & DICTIONARY or flags & GIVEN_NAME):
        return False, False
    span = tokens.span(index)
    prose = context.document.prose
    joined = "-" in (prose[span.start - 1 : span.start], prose[span.end : span.end + 1])
    if prose[span.start - 1 : span.start] == "-" and tokens.keys[index - 1] in PARTICLES:
        return False, False  # “al-Thani” is no Thai
    if len(stem) < _SHORTEST:
        beside = tokens.keys[index + 1] if joined and index + 1 < len(tokens) else following
        return stem not in lexicon and (beside in NATIONALITIES or _before_noun(context, index)), True
    return True, bool(before or joined or after) or stem in lexicon or is_derived(stem, lexicon)


def _two_bearers(context: Context, twin: str, places: Sequence[int]) -> bool:
    """Whether the unknown name follows a first name that its twin never follows, or is one before a surname that it never has."""
    tokens, lexicon = context.analysis.tokens, context.knowledge.lexicon
    if twin in CALENDAR:
        return False
    twins = [index for form in tokens.forms(twin) for index in tokens.places(form)]
    firsts = {first for index in places if (first := capital_before(context, index)) and _is_first_name(lexicon, first)}
    if firsts:
        return not any(index and tokens.keys[index - 1] in firsts for index in twins)
    if not lexicon.flags(twin) & GIVEN_NAME:
        return False
    following = {
        tokens.keys[index + 1] for index in places if index + 1 < len(tokens) and capital_after(context, index)
    }
    surnames = {key for key in following if not lexicon.flags(key) & DICTIONARY}
    return bool(surnames) and not any(tokens.keys[index + 1] in surnames for index in twins if index + 1 < len(tokens))


def _is_first_name(lexicon: Lexicon, key: str) -> bool:
    """Whether a word with a capital before a name is a first name: a known one, or no word that any list has."""
    return bool(lexicon.flags(key) & GIVEN_NAME) or key not in lexicon


def _is_first(context: Context, index: int) -> bool:
    """Whether a name that no list has stands right after a word, so that the word is a first name, or a title."""
    tokens, lexicon = context.analysis.tokens, context.knowledge.lexicon
    if not capital_after(context, index) or index + 1 >= len(tokens):
        return False
    return not lexicon.flags(tokens.keys[index + 1]) & (DICTIONARY | DEMONYM | PLACE | PROPER)


def _before_noun(context: Context, index: int) -> bool:
    """Whether a word in lower case, no past form and no small word, stands right after the word."""
    tokens = context.analysis.tokens
    if index + 1 >= len(tokens) or not tokens.texts[index + 1].islower():
        return False
    end, key = tokens.span(index).end, tokens.keys[index + 1]
    if not context.document.prose[end : tokens.starts[index + 1]].isspace() or len(key) < _NOUN:
        return False
    return key not in FUNCTION_WORDS and not context.knowledge.lexicon.flags(key) & PAST
