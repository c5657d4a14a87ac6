"""Whether a word with a capital stands where running text has it small."""

from __future__ import annotations

import re

from newslint.checks.base import Context
from newslint.checks.capitals.neighbours import (
    CAPITAL,
    CLEAR,
    NAME,
    Neighbour,
    after,
    before,
    is_elsewhere,
    is_frequent,
    is_full_name,
    is_known_pair,
    is_loose,
    is_pair,
    spaced,
    stands_alone,
)
from newslint.checks.capitals.titled import Use, in_title, is_listed, is_named_alike
from newslint.checks.capitals.words import COMMON, FUNCTION, VERBAL, Word
from newslint.knowledge.lexicon import DEMONYM, NOUN_PLURAL, PLACE, PROPER
from newslint.knowledge.speech import speech
from newslint.knowledge.titles import CALENDAR, FUNCTION_WORDS, INSTITUTIONS, NATIONALITIES, WEEKDAYS

_ARTICLES = frozenset("the a an his her its their our my your no".split())
_BEFORE_TITLES = _ARTICLES | frozenset(
    "of in from for by with on at about into over to through near along outside around across via".split()
)
"""Words before a participle that may be a title or a name by itself: “in Tangled”, “the Damned”."""
_OBJECTS = frozenset(
    "the a an his her its their our my your this that these those him them it us me he she they we to".split()
)
"""Words before which a verb is one: what it is done to, or what it says."""
_WORKS = frozenset(
    "album albums band bands book books documentary episode film films finale group groups magazine memoir movie movies musical "
    "novel novels play podcast production program programme revival screening season series show shows site song songs sitcom "
    "staged staging star directed directs website called dubbed entitled named titled".split()
)
"""Words before the title of a work or the name of a group, and before the “of” before it."""
_POSTS = frozenset(
    "head director directors chief manager professor lecturer minister secretary spokesman degree degrees diploma doctorate "
    "bachelor's master's major department school work works worked working job jobs career".split()
)
"""Words before the “of” or “in” before a field that house styles set with a capital: “head of Planning”."""
_OFFICES = frozenset(
    "department departments secretary minister ministry committee commission division degree school".split()
)
"""Words after the name of such a field: “the Housing secretary”."""
_HUNG = frozenset("based backed born area led owned style like type era linked listed only run bound themed".split())
"""What hangs on a name by a hyphen."""
_PREDICATES = frozenset("said says is was are were has have had will would can could may and".split())
"""Words before which a past form is rather the end of a name: “Hanover Illustrated said”."""
_AUXILIARIES = frozenset("was were is are be been being has have had not to".split())
"""Words before a form of a verb that begins no title."""
_ABBREVIATED = re.compile(r"\s(?:[A-Z]\.){2,}\s[a-z]{4,}")
"""“Failed U.S. leadership”: no token stands for such an abbreviation."""
_ONWARD = frozenset("including according excluding".split())
"""Function words that begin no title, whatever follows."""
_COMPANIES = frozenset("co corp inc incorporated limited ltd llc plc unlimited".split())
"""Words with which the name of a company ends."""
_ONE = frozenset(("a", "an"))
_THEM = frozenset("them him us me".split())
_DESCRIBED = frozenset("a an the of".split())
"""Words between which and a noun two adjectives may stand."""
_QUOTE = ("“", "‘", '"', "'", "$", "£", "€")
_GERUNDS = frozenset("for by to after before without while was were is are be been not".split())
"""Words before an -ing form that hardly begins a title with a full name: “for Trading Ann Pell”."""
_REACH = 200
"""Words on either side of a word that are looked at: a bound on work where a sentence has no end."""
_LONG = 6
"""Letters of a function word that titles do not set small."""


def is_stray(context: Context, index: int, word: Word) -> bool:
    """Whether a word stands as in running text, in a sentence and a quote that are not set as titles."""
    tokens, sentences = context.analysis.tokens, context.analysis.sentences
    end = tokens.span(index).end
    following = context.document.prose[end : end + 2]
    if following[:1] in ("–", "/", "&") or following.startswith((" &", " (")):
        return False
    if following[:1] in ("-", "'", "’") and following[1:].isalpha() and not _is_compound(context, index, word):
        return False
    sentence = tokens.between(sentences.spans[sentences.at(tokens.starts[index])])
    sentence = range(max(sentence.start, index - _REACH), min(sentence.stop, index + _REACH))
    left, right = before(context, index, sentence), after(context, index, sentence)
    acts = _acts_on(context, index, right)
    if word.key in _COMPANIES and left.kind != CLEAR:
        return False
    if left.key in _ARTICLES and is_named_alike(context, index, sentence):
        return False
    if word.kind != FUNCTION and not acts and is_listed(context, index, left, sentence, past=word.past):
        return False
    onward = word.key in _ONWARD and (left.kind == CLEAR or not left.joined)
    known = left.kind == CLEAR and right.kind == CAPITAL and is_known_pair(context, right.place, index)
    if right.kind == CAPITAL and not (known or onward):
        return False
    if word.kind == COMMON:
        fits = left.joined and left.kind == CLEAR and right.kind == CLEAR and _noun_follows(right)
    elif word.kind == FUNCTION:
        fits = (
            following[:1].isspace()
            and (following[1:].isalnum() or following[1:] in _QUOTE)
            and _joins(left, right, word)
        )
    elif right.kind == CLEAR:
        fits = _fits(context, word, index, left, right, acts=acts)
    else:
        fits = _fits_before_name(context, word, index, left, right)
    auxiliary = left.key in _AUXILIARIES and tokens.texts[left.place].islower()
    use = Use(auxiliary, acts, word.past, word.kind == VERBAL and not (word.verb or word.past))
    return fits and not in_title(context, index, sentence, use)


def _acts_on(context: Context, index: int, right: Neighbour) -> bool:
    """Whether what follows a verb is what it is done to: a small word, a figure, a quote, an abbreviation."""
    prose, end = context.document.prose, context.analysis.tokens.span(index).end
    following = prose[end : end + 2]
    if right.key in _OBJECTS or (following[:1].isspace() and (following[1:].isdigit() or following[1:] in _QUOTE)):
        return True
    return _ABBREVIATED.match(prose, end) is not None


def _is_compound(context: Context, index: int, word: Word) -> bool:
    """Whether a verb form opens a compound (“Working-class voters”), and is no name that something hangs on (“Wired-backed”)."""
    tokens, prose = context.analysis.tokens, context.document.prose
    if prose[tokens.span(index).end] != "-" or not word.verb:
        return False
    return tokens.texts[index + 1].islower() and tokens.keys[index + 1] not in _HUNG


def _joins(left: Neighbour, right: Neighbour, word: Word) -> bool:
    """Whether a function word stands between words, at most one of them a name."""
    if left.key in _ARTICLES:
        return False
    if left.kind == CLEAR:
        return right.kind == CLEAR or left.place >= 0
    if right.kind == CLEAR:
        return left.kind == NAME or len(word.key) >= _LONG
    return len(word.key) >= _LONG and left.kind == NAME and (not left.joined or right.key in CALENDAR)


def _fits(context: Context, word: Word, index: int, left: Neighbour, right: Neighbour, *, acts: bool) -> bool:
    """Whether a verb form that no capital follows may stand behind its neighbour: a small word, or who does what it says."""
    noun_follows = _noun_follows(right)
    if word.surname and not _is_no_surname(context, word, index, left, noun_follows=noun_follows, acts=acts):
        return False
    if right.key == "by" and not left.joined and not word.past:
        return False  # a credit: “Reporting by Ann Pell; Editing by …”
    if left.kind == CLEAR:
        if _is_work(context, left) or (not word.past and _is_field(context, left, right)):
            return acts
        if noun_follows or acts or not left.joined or not (word.past and left.key in _BEFORE_TITLES):
            return True
        return left.key in _DESCRIBED and _describes(context, index, right)
    if left.key in CALENDAR:
        return word.verb or (left.key in WEEKDAYS and right.key not in _WORKS)
    if left.joined and left.key.endswith("'s") and left.key not in FUNCTION_WORDS:
        return noun_follows and (word.verb or left.kind == NAME)
    if left.kind == CAPITAL:
        return word.past and acts and left.joined
    if not left.joined:
        return True
    return _acts(context, word, left, right, acts=acts)


def _is_no_surname(
    context: Context, word: Word, index: int, left: Neighbour, *, noun_follows: bool, acts: bool
) -> bool:
    """Whether a word that is a surname as well is none here: “a Lightning succession”, “has them Bending low”."""
    if acts:
        return left.joined or word.verb
    if not noun_follows or not left.joined or context.analysis.tokens.count(context.analysis.tokens.texts[index]) > 1:
        return False
    return left.key in _ONE or left.key in _THEM or left.key.endswith(("n't", "'m", "'re"))


def _describes(context: Context, index: int, right: Neighbour) -> bool:
    """Whether a second adjective follows: “a Determined, state-sponsored hacker”, “an Animated and personal talk”."""
    tokens, prose = context.analysis.tokens, context.document.prose
    second = right.place + 1 if right.key in ("and", "but", "or") else index + 1
    if second >= len(tokens) or (second == index + 1 and prose[tokens.span(index).end :][:2] != ", "):
        return False
    return tokens.texts[second].islower() and tokens.keys[second] not in FUNCTION_WORDS


def _is_work(context: Context, left: Neighbour) -> bool:
    """Whether the title of a work may follow: “the novel …”, “a revival of …”."""
    return left.joined and (left.key in _WORKS or (left.key == "of" and _key_before(context, left) in _WORKS))


def _is_field(context: Context, left: Neighbour, right: Neighbour) -> bool:
    """Whether the word may be the name of a field, a trade or an office: “a degree in Nursing”, “the Housing secretary”."""
    return right.key in _OFFICES or (left.key in ("of", "in") and _key_before(context, left) in _POSTS)


def _key_before(context: Context, left: Neighbour) -> str:
    return context.analysis.tokens.keys[left.place - 1] if left.place > 0 else ""


def _noun_follows(right: Neighbour) -> bool:
    """Whether a word follows that has a meaning of its own, so that the one before it may describe it."""
    return right.joined and right.key not in FUNCTION_WORDS


def _acts(context: Context, word: Word, name: Neighbour, right: Neighbour, *, acts: bool) -> bool:
    """Whether a name is who does what the verb behind it says: “Navarro Launched”, and no company (“Navarro Plumbing”)."""
    frequent = is_frequent(context, name.place)
    if word.past:
        return (right.joined and right.key not in _PREDICATES) or acts or frequent or word.key in speech().verbs
    if not word.verb:
        return False
    return acts or (
        frequent
        and right.key in FUNCTION_WORDS
        and not context.knowledge.lexicon.flags(word.key + "s") & NOUN_PLURAL  # “the Navarro Building in Ohio”
    )


def _fits_before_name(context: Context, word: Word, index: int, left: Neighbour, right: Neighbour) -> bool:
    """Whether a verb form may stand before a name that is no part of a title with it."""
    if left.kind == CAPITAL or word.surname:
        return False
    if left.kind == NAME and left.joined and not word.past and _is_institution(context, right.key):
        return False  # “the Senate Banking Committee”
    alone = stands_alone(context, right.place, index) or (left.key in _GERUNDS and is_full_name(context, right.place))
    if not alone and _runs_on(context, right.place):
        return False  # “Broken Hill Associated Smelters”
    if left.kind == CLEAR:
        if left.key in _ARTICLES:
            return _describes_name(context, word, index, left, right)  # not “the Fighting Irish”
        if word.past:
            return alone or left.key not in _BEFORE_TITLES
        return word.verb and alone and not _is_work(context, left)
    return word.past or (word.verb and alone and (not left.joined or is_frequent(context, left.place)))


def _is_institution(context: Context, key: str) -> bool:
    """Whether the name of an institution or a company ends in a word, which is no name by itself, as “Congress” is."""
    return key in _COMPANIES or (key in INSTITUTIONS and not context.knowledge.lexicon.flags(key) & PROPER)


def _describes_name(context: Context, word: Word, index: int, left: Neighbour, right: Neighbour) -> bool:
    """Whether the word describes, behind an article, a name that stands elsewhere: “the Crowded Republican field”."""
    tokens, lexicon = context.analysis.tokens, context.knowledge.lexicon
    if is_pair(context, right.place):
        return word.past and left.key in _ONE
    if right.place + 1 >= len(tokens) or not tokens.texts[right.place + 1][0].islower():
        return False
    known = right.key in NATIONALITIES or lexicon.flags(right.key) & (DEMONYM | PLACE)
    noun = spaced(context, right.place) and tokens.keys[right.place + 1] not in FUNCTION_WORDS
    return is_elsewhere(context, right.place, index) or (word.past and noun and bool(known))


def _runs_on(context: Context, place: int) -> bool:
    """Whether further capitals follow a name, one of which no name explains."""
    tokens = context.analysis.tokens
    while spaced(context, place) and tokens.texts[place + 1][0].isupper():
        place += 1
        if is_loose(context, place) and tokens.keys[place] not in INSTITUTIONS:
            return True
    return False
