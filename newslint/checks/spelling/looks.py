"""What an unknown word looks like: known but for its ending, no word at all, a name, a piece of another language."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newslint.analysis.slips import SWAPPED, sources
from newslint.analysis.tokens import without_possessive
from newslint.checks.base import Context
from newslint.checks.spelling import spaces
from newslint.document.model import OBJECT
from newslint.document.news import is_row
from newslint.knowledge.lexicon import DEMONYM, DICTIONARY, GIVEN_NAME, MISSPELLING, PLACE, PROPER, SURNAME, Lexicon
from newslint.knowledge.titles import PARTICLES
from newslint.knowledge.vocabulary import VOCABULARY

LONGEST = 30
"""Letters of the longest word that is looked at; what is longer is no slip, and the work grows with the square of it."""

RARE = 1.9
"""A word that no dictionary has and that is not more frequent (Zipf) is as unknown as one that no list has."""

LIKELY = -0.6
"""The least likelihood of a slip that is no wild one."""

_FREQUENT = 4.0
"""No word so frequent (Zipf) is a slip of anything, list or no list."""
_COMMON = 6.0
_TWO_WORDS = 5
"""Letters below which two words without their space look like many another word: toon."""
_KNOWN = DICTIONARY | PROPER | PLACE | DEMONYM | GIVEN_NAME | SURNAME
_KNOWN_SMALL = DICTIONARY | PROPER | DEMONYM
"""What makes a word without a capital known: rare surnames and villages are none of it."""
_ENDINGS = ("'s", "'ll", "'ve", "'re", "'d", "'m", "n't", "s'", "'")
_FOREIGN = re.compile(r"[ -][dl]['’]\w")
"""What only another language has behind a word."""
_OPENING, _CLOSING = ("“", "‘", '"', "'"), ("”", "’", '"', "'")
_AROUND = "“”‘’\"'()[]{}<>.,;:!?…—–-*~`" + OBJECT
"""What may stand right beside a word of running text."""


def parted(key: str) -> tuple[str, str]:
    """A key without its possessive or contracted ending, and that ending."""
    if "'" not in key:
        return key, ""
    for ending in _ENDINGS:
        if key.endswith(ending) and len(key) > len(ending) + 1:
            return key[: -len(ending)], ending
    return key, ""


def is_known(context: Context, key: str, *, capital: bool) -> bool:
    """Whether the lexicon knows a word (a key), its ending left aside, as no misspelling; as a name if it has a capital."""
    known = _KNOWN if capital else _KNOWN_SMALL
    if _is_listed(context, key, known):
        return True
    stem = parted(key)[0]
    return stem != key and _is_listed(context, stem, known)


def _is_listed(context: Context, word: str, known: int) -> bool:
    lexicon = context.knowledge.lexicon
    flags = lexicon.flags(word)
    if flags & (known | MISSPELLING):
        return bool(flags & known) or word in VOCABULARY
    if word in VOCABULARY:
        return True
    zipf = lexicon.zipf(word)
    if zipf < RARE or zipf >= _FREQUENT or len(word) < _TWO_WORDS:
        return zipf >= RARE
    return all(score <= zipf + 1 for score in spaces.parted(lexicon, word).values())  # people write “atthe”, too


def is_rare_surname(lexicon: Lexicon, key: str) -> bool:
    """Whether a word is known as a surname only, and as one that hardly anybody writes: it may be a slip of a name as well."""
    return not lexicon.zipf(key) and lexicon.flags(key) & _KNOWN == SURNAME


def is_slip_or_surname(context: Context, form: str, stem: str) -> bool:
    """Whether a word that is known with a capital may be a slip: a rare surname, or “Thier”, whose capital a sentence gave it."""
    lexicon = context.knowledge.lexicon
    if is_rare_surname(lexicon, stem):
        return True
    if lexicon.flags(stem) & _KNOWN != SURNAME or not any(
        lexicon.zipf(right) >= _COMMON for right in lexicon.corrections(stem)
    ):
        return False
    return not is_name(context, form, context.analysis.tokens.places(form))


def is_spelled_out(context: Context, form: str, places: Sequence[int]) -> bool:
    """Whether a form is a word by its looks: not short, no acronym, no inner capital, no part of something longer."""
    lexicon = context.knowledge.lexicon
    stem = parted(context.analysis.tokens.keys[places[0]])[0]
    if len(stem) > LONGEST or ("'" in stem and not stem.endswith("'nt")):
        return False
    if len(stem) < context.card.options["shortest"] and not (form.islower() and _is_swapped(lexicon, stem)):
        return False
    if not (form.islower() or form[1:].islower()):
        return False
    return all(_stands_free(context, form, stem, index) for index in places)


def _stands_free(context: Context, form: str, stem: str, index: int) -> bool:
    """Whether nothing around a form says that it is a piece of code, of a broken word or of another language."""
    tokens, prose, lexicon = context.analysis.tokens, context.document.prose, context.knowledge.lexicon
    start, end = tokens.span(index)
    left, right = prose[max(0, start - 3) : start], prose[end : end + 3]
    around = (left[-1:], right[:1])
    if not all(mark.isspace() or mark in _AROUND for mark in around):
        return False  # a path, a formula, “CuÃ©llar”: letters that an encoding broke
    if "-" in around:
        before = tokens.keys[index - 1] if index and around[0] == "-" else ""
        behind = tokens.keys[index + 1] if index + 1 < len(tokens) and around[1] == "-" else ""
        if (before or behind) and lexicon.flags(before + stem + behind) & DICTIONARY:
            return False  # “pre-empted” is preempted, “achiev-ing” a line end of the printed page
        if form[0].islower() and stem in lexicon and not lexicon.flags(stem) & MISSPELLING:
            return False
    if right.startswith("- ") or (left.endswith("- ") and left[0].isalpha()):
        return False  # “entrepre- neurs”: a line end of the printed page
    if (around[1] == "." and right[1:2].islower()) or (around[0] == "." and not left[-2:-1].isalnum()):
        return False  # “name.extension”, “.title {”
    if around[1] in ("'", "’") and stem.endswith("in"):
        return False  # “Lyin’ Ted”: speech, as it was heard
    if form[0].isupper() and around[0] in _OPENING and around[1] in _CLOSING and left[:1].isalpha():
        return False  # the title of a work in mid-sentence: Dreyer’s “Ordet” is …
    if form.islower() and _FOREIGN.match(prose, end):
        return False  # “raison d'être”
    return not is_row(prose, start)


def _is_swapped(lexicon: Lexicon, stem: str) -> bool:
    """Whether a short word is a listed misspelling of a very frequent one with two letters swapped: “teh”, “adn”."""
    rights = [right for right in lexicon.corrections(stem) if lexicon.zipf(right) >= _COMMON]
    return bool(rights) and bool(lexicon.flags(stem) & MISSPELLING) and sources(stem).get(rights[0]) == SWAPPED


def is_name(context: Context, form: str, places: Sequence[int]) -> bool:
    """Whether a form has a capital that no sentence start explains, or stands before another, or before a particle of one."""
    if form[0].islower():
        return False
    firm = context.analysis.mentions.firm
    if form in firm or without_possessive(form) in firm:
        return True
    return any(capital_after(context, index) or _particle_after(context, index) for index in places)


def capital_before(context: Context, index: int) -> str:
    """The key of the word with a capital, an initial or a title that stands right before a word of the same sentence.

    Empty where there is none, or it has its capital from the start of the sentence.
    """
    tokens, sentences = context.analysis.tokens, context.analysis.sentences
    start = tokens.starts[index]
    left = context.document.prose[max(0, start - 30) : start].split()
    if not left or sentences.starts_at(start) or not context.document.prose[start - 1 : start].isspace():
        return ""
    word = left[-1].lstrip("“\"'‘(")
    if not word[:1].isupper() or word[-1] in ",;:":
        return ""
    opens = sentences.starts_at(start - 1 - len(left[-1]))
    key = tokens.keys[index - 1] if index else ""
    return "" if opens and context.knowledge.lexicon.flags(key) & DICTIONARY else key or word


def capital_after(context: Context, index: int) -> bool:
    """Whether a word with a capital stands right after a word."""
    end = context.analysis.tokens.span(index).end
    prose = context.document.prose
    return prose[end : end + 1].isspace() and prose[end + 1 : end + 2].isupper()


def _particle_after(context: Context, index: int) -> bool:
    """Whether a particle of a surname stands right after a word: “Aart de Zeeuw”."""
    tokens = context.analysis.tokens
    following = tokens.texts[index + 1 : index + 2]
    return bool(following) and following[0] in PARTICLES and capital_after(context, index + 1)


def is_foreign(context: Context, place: int, reach: int, least: int) -> bool:
    """Whether at least so many of the small words within reach are of another language: in no dictionary, and no slips."""
    tokens, lexicon = context.analysis.tokens, context.knowledge.lexicon
    around = [*range(max(0, place - reach), place), *range(place + 1, min(len(tokens), place + 1 + reach))]
    small = [parted(tokens.keys[index])[0] for index in around if tokens.texts[index].islower()]
    strange = [key for key in small if not lexicon.flags(key) & _KNOWN_SMALL]
    return len(strange) >= least and sum(not _is_slip(lexicon, key) for key in strange) >= least


def _is_slip(lexicon: Lexicon, key: str) -> bool:
    """Whether a word is a listed misspelling, or one likely slip away from a frequent word."""
    if lexicon.corrections(key):
        return True
    slips = sources(key) if len(key) <= LONGEST else {}
    return any(
        slips[source] >= LIKELY and lexicon.flags(source) & DICTIONARY and lexicon.zipf(source) >= _FREQUENT
        for source in lexicon.among(slips)
    )
