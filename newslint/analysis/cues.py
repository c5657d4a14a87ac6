"""The words beside a quote that say that somebody speaks: “said”, “according to”, “in a statement:”."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from newslint.analysis.word_classes import ONLY_VERBS
from newslint.knowledge.speech import Speech, speech
from newslint.knowledge.titles import NATIONALITIES
from newslint.model import Span

if TYPE_CHECKING:
    from newslint.analysis import Analysis

CueKind = Literal["verb", "participle", "source", "passive", "noun", "colon"]

_BEFORE_NOUN = frozenset(
    "a an one the this that these those his her its their my our your another each every no any some of in".split()
)
_SUBJECTS_ALONE = frozenset(("that", "one", "another", "some", "each"))
"""Determiners that may as well be the subject of a verb."""
_BEFORE_INFINITIVE = frozenset(("to", "would", "will", "could", "should", "may", "might", "must", "can", "cannot"))
_SOURCES = frozenset(("according", "per"))
_SAYING = frozenset(
    """
    say tell add write argue claim warn note insist state declare explain announce reply respond ask suggest acknowledge
    admit contend maintain assert tweet report recall continue conclude stress reveal confirm predict promise joke
    elaborate
    """.split()
)
"""Verbs whose words may run on for a whole sentence: “said that those who doubt the plan are …”."""
_AFTER_VERB = frozenset(
    """
    that he she it they we i you the a an his her their its my our your this these those there who what why how whether if
    in on at to about after before as with him them me us himself herself itself themselves reporters when during
    """.split()
)
_CAPITAL = frozenset(("tweeted", "tweets", "retweeted"))
"""Verbs that some write with a capital."""
_THOUGHTS = frozenset("think believe hope wish fear worry expect anticipate doubt figure guess reckon".split())
"""Verbs that another one reports: “he says he believes”."""
_CLAUSE = 4
"""Words between a verb and its quote where nothing else can have come between: “told reporters on Monday, “…””."""
_NEAR = 3
"""Words within which a verb's particle stands: “pushed back”, “put it”, “laid the case out”."""


class Cue(NamedTuple):
    """A cue: its token (-1: a colon), its prose span and its kind.

    `source` is “according to” and its like, which name the speaker after them, `passive` a verb before “by”; `noun` a
    word for what is said. `sure` is false for a verb that tells what somebody will, may or wants to say. `saying` tells
    that what is said may run on over other verbs.
    """

    token: int
    span: Span
    kind: CueKind
    sure: bool = True
    saying: bool = False


def cues(analysis: Analysis, span: Span) -> list[Cue]:
    """The cues in a prose span, in order; a colon at its end is one."""
    if span.start >= span.end:
        return []
    tokens, known = analysis.tokens, speech()
    words = tokens.between(span)
    keys, verbs = tokens.keys, known.verbs
    found: list[Cue] = []
    closing = analysis.document.prose[span.start : span.end].rstrip()
    opens = closing.endswith(":")
    vocabulary = _vocabulary()
    for index, text in enumerate(tokens.texts[words.start : words.stop], words.start):
        if text not in vocabulary:
            continue
        key = keys[index]
        if text[0].isupper() and not (
            key in _CAPITAL or (index == words.start and analysis.sentences.starts_at(tokens.starts[index]))
        ):
            continue
        kind = _kind(analysis, index, words, known)
        if kind is None:
            continue
        base = verbs.get(key)
        sure = index == words.start or keys[index - 1] not in _BEFORE_INFINITIVE
        leads = opens and words.stop - index <= _CLAUSE  # “When Doe said that he would sue, Roe fired back: “…””
        if found and not leads and any(cue.saying for cue in found):
            reported = base in _THOUGHTS or _is_reported(analysis, index, found[-1])
            sure = sure and not reported and (base in _SAYING or not _says_that(analysis, found))
        found.append(Cue(index, tokens.span(index), kind, sure, base in _SAYING))
    if opens:
        end = span.start + len(closing)
        found.append(Cue(-1, Span(end - 1, end), "colon"))
    return found


def _kind(analysis: Analysis, index: int, words: range, known: Speech) -> CueKind | None:
    keys = analysis.tokens.keys
    key = keys[index]
    before = keys[index - 1] if index > words.start else ""
    particles = known.phrases.get(key)
    determined = before in _BEFORE_NOUN or before.endswith("'s")
    if before in _SUBJECTS_ALONE and (key in ONLY_VERBS or key == "reads"):
        determined = False  # “a sign that read”, “one said”
    plain = known.verbs.get(key)
    ambiguous = key in known.nouns or key in _NOUNS_TOO or (plain == key and key not in _PAST)
    verb = plain is not None and not determined and not (ambiguous and _is_noun(analysis, index, words))
    if verb or (particles and not particles.isdisjoint(keys[index + 1 : min(index + 1 + _NEAR, words.stop)])):
        if index + 1 < words.stop and keys[index + 1] == "by" and _is_passive(analysis, index, words):
            return "passive"
        return "participle" if key.endswith("ing") else "verb"
    if key in _SOURCES:
        return "source"
    return "noun" if key in known.nouns else None


@cache
def _vocabulary() -> frozenset[str]:
    """The words that may be a cue, as they are written in a sentence, at the start of one and in capitals."""
    known = speech()
    words = (*known.verbs, *known.phrases, *known.nouns, *_SOURCES)
    return frozenset((*words, *map(str.capitalize, words), *map(str.upper, words)))


def _says_that(analysis: Analysis, found: list[Cue]) -> bool:
    """Whether the last verb of saying goes on with “that”: “said that once the court meets, …”."""
    keys = analysis.tokens.keys
    last = next(cue for cue in reversed(found) if cue.saying)
    return last.token + 1 < len(keys) and keys[last.token + 1] == "that"


def _is_reported(analysis: Analysis, index: int, last: Cue) -> bool:
    """Whether a verb is what the cue before it reports: “she said she asked the question”."""
    tokens = analysis.tokens
    end = tokens.span(index).end
    return (
        last.saying
        and index - last.token <= _NEAR + 1
        and tokens.keys[last.token + (2 if tokens.keys[last.token + 1] == "that" else 1)] in _SUBJECTS
        and analysis.document.prose[end : end + 1] not in (",", ":")
    )


def _is_passive(analysis: Analysis, index: int, words: range) -> bool:
    """Whether a verb before “by” has its subject after it: “words spoken by Doe”, not “Doe said by telephone”."""
    keys = analysis.tokens.keys
    if index + 2 < words.stop and keys[index + 2] in _MEDIA:
        return False
    if index == words.start:
        return True
    before = analysis.tokens.span(index - 1).end
    return (
        keys[index - 1] in _BEFORE_PASSIVE
        or analysis.document.prose[before : before + 1] != " "
        or (keys[index] != "said" and keys[index - 1] in speech().nouns)
    )


def _is_noun(analysis: Analysis, index: int, words: range) -> bool:
    """Whether a word that is a verb or a noun is a noun here: nothing after it that a verb takes."""
    tokens, prose = analysis.tokens, analysis.document.prose
    before = tokens.keys[index - 1] if index > words.start else "to"
    if before in _BEFORE_INFINITIVE:
        return False
    if before in NATIONALITIES and speech().verbs.get(tokens.keys[index]) == tokens.keys[index]:
        return True  # “in a Republican debate that …”
    if index - 1 > words.start and tokens.keys[index - 2] in _SINGULAR and not _PERSON.search(before):
        return True  # “a similar challenge to the vote”
    end = tokens.span(index).end
    if prose[end : end + 1] != " ":
        return before in _ADJECTIVES or not (
            _PERSON.search(before) or before in _SUBJECTS or tokens.texts[index - 1][0].isupper()
        )
    if index + 1 >= words.stop:
        # “the GOP nod “…””, but “Doe claims “…”” and “Dow and Doe claim “…””
        singular = speech().verbs.get(tokens.keys[index]) == tokens.keys[index]
        named = tokens.texts[index - 1][0].isupper() and not singular
        return not (before in _SUBJECTS or before[-1:] == "s" or named)
    following = tokens.texts[index + 1]
    return not (tokens.keys[index + 1] in _AFTER_VERB or following[0].isupper())


_PERSON = re.compile(r"(?:ly|er|or|man|men|woman|women|ist|ian|ant|ent|s)$")
"""How words end that name a person, or stand between one and the verb."""
_SINGULAR = frozenset(("a", "an", "another", "every", "each"))
"""Determiners of one; after the noun a verb would have its -s."""
_PAST = frozenset("read put set cut hit let forecast burst quit".split())
"""Base forms that are the past, too."""
_SUBJECTS = frozenset("i you he she we they it who people police two three both others not never".split())
_NOUNS_TOO = frozenset("states cracks cries concerns charges signs terms spells tears rows".split())
"""Forms of verbs of speech that are more often the plural of a noun."""
_CLAUSES = frozenset(("and", "but", "as", "who", "which", "while"))
"""Words between a quote and a verb that is not its tag's."""
_BEFORE_PASSIVE = frozenset("was were is are been be being as words".split())
_MEDIA = frozenset("telephone phone email mail e text letter fax video satellite skype".split())
"""Words after “by” for how somebody was reached: “said by telephone”."""
_ADJECTIVES = frozenset(
    "recent latest other previous earlier such many more several some these public official".split()
)
"""Words before a noun in the plural."""


def first_cue(found: Sequence[Cue], words: Sequence[str] = (), start: int = 0) -> Cue | None:
    """The cue that a quote before the words belongs to: their first verb, or else their first noun.

    `words` are the keys of the words, from the token `start` on: a verb of another clause (“…,” as her father dreamed, Doe
    said.) yields to one whose words run on to the quote.
    """
    verbs = _verbs(found)
    sure = [cue for cue in verbs if cue.sure]
    if not sure:
        return verbs[0] if verbs else found[0] if found else None
    if not sure[0].saying and not _CLAUSES.isdisjoint(words[: max(0, sure[0].token - start)]):
        return next((cue for cue in sure if cue.saying and cue.kind == "verb"), sure[0])
    return sure[0]


def last_cue(found: Sequence[Cue], stop: int = -1) -> Cue | None:
    """The cue that a quote after the words belongs to: their last verb, a colon, or else their last noun.

    `stop` is the token after the words; a verb far before it yields to one whose words run on to the quote.
    """
    verbs = _verbs(found)
    if not verbs:
        return found[-1] if found else None
    sure = [cue for cue in verbs if cue.sure] or verbs
    last = sure[-1]
    if sure[0].kind == "source" and not any(cue.saying for cue in sure):
        return sure[0]  # “According to her doctor, Doe shows “extraordinary stamina””
    if not last.saying and stop - last.token > _CLAUSE:
        governing = [cue for cue in sure if cue.saying and (cue.kind == "verb" or last.kind == "participle")]
        return governing[-1] if governing else last
    return last


def _verbs(found: Sequence[Cue]) -> list[Cue]:
    """The cues that are verbs or name a source; those before “by” where there is no other."""
    verbs = [cue for cue in found if cue.kind in ("verb", "participle", "source")]
    return verbs or [cue for cue in found if cue.kind == "passive"]
