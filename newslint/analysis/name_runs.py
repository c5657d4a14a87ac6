"""The capitalised words of an article, and the runs in which they stand: the stuff that mentions are made of."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from newslint.analysis.tokens import without_possessive
from newslint.document.news import is_title_case
from newslint.knowledge.family_names import FAMILY_NAMES
from newslint.knowledge.lexicon import GB, GIVEN_NAME, PLACE, SURNAME, US, normalise, shared
from newslint.knowledge.titles import (
    DEPARTMENTS,
    FUNCTION_WORDS,
    HYPHENATED_PARTICLES,
    INNER_WORDS,
    LEADING_PARTICLES,
    PARTICLES,
    ROLES,
    SHORT_TITLES,
    SUFFIXES,
    SYLLABLES,
    TITLES,
)

if TYPE_CHECKING:
    from newslint.analysis import Analysis

_OPENING = frozenset("“\"‘'«„([{:—–•*>/")
_DOTTED = re.compile(r"(?<![\w.])(?:[^\W\d_]\.){2,4}\s?$")
_DOTTED_PLACES = ("U.S.", "U.N.", "U.K.", "E.U.", "D.C.", "L.A.", "U.A.E.", "U.S.S.", "A.M.", "P.M.")
_DOTTED_STATES = frozenset(
    ("N.H.", "N.J.", "N.M.", "N.Y.", "N.C.", "N.D.", "S.C.", "S.D.", "R.I.", "B.C.", "N.S.", "N.B.")
)
"""What stands behind the name of a town and a comma, and is no one's initials there."""
_LONGEST_DOTTED = 10
_MOST_PARTICLES = 3
_REMEMBERED = 50_000
_LONGEST_SYLLABLE = 6
_STOPPED = {"st", "ste", "mt", "ft"} | SHORT_TITLES
_WITH_DOTS = re.compile(r"[ \u00a0](?:[^\W\d_]\.){1,4}[ \u00a0]?")


class Run(NamedTuple):
    """Capitalised words in a row, as token indices, and where they start in the prose (dotted initials with them)."""

    words: range
    start: int


class Capitals:
    """The capitalised words of a document, function words left out.

    `texts` are all its words and `keys` their look-up keys, possessive stripped; `capital` the indices of the
    capitalised ones in order, `due` those of them that would have a capital anyway, `words` their indices by text,
    `firm` the texts that stand with a capital where none is due.
    """

    def __init__(self, analysis: Analysis) -> None:
        tokens, document = analysis.tokens, analysis.document
        read = {text: word for text in tokens.unlike if (word := _WRITTEN[text])}
        if "'s" in document.prose:
            read |= {text: word for text in tokens.written if text[-2:] == "'s" and (word := _WRITTEN[text])}
        self.possessive = {text: bare for text, (bare, _) in read.items() if bare != text}
        self.texts, self.keys, self.capital = tokens.texts.copy(), tokens.keys.copy(), list[int]()
        for index in [index for index, text in enumerate(tokens.texts) if text in read]:
            bare, capital = read[text := self.texts[index]]
            if capital:
                self.capital.append(index)
            if text in self.possessive:
                self.texts[index], self.keys[index] = bare, without_possessive(self.keys[index])
        self.titled = _titled(analysis)
        self.due = _due(analysis, self.capital, self.titled)
        if "Will" in tokens.written:
            self.capital = sorted([*self.capital, *self._wills(analysis, tokens.places("Will"))])
        words: defaultdict[str, list[int]] = defaultdict(list)
        for index in self.capital:
            words[self.texts[index]].append(index)
        self.words = dict(words)
        self.firm = frozenset([self.texts[index] for index in self.capital if index not in self.due])
        self.prose = document.prose
        self.starts = tokens.starts

    def _wills(self, analysis: Analysis, places: Sequence[int]) -> list[int]:
        """The places at which “Will” is a given name: nothing but a name calls for its capital, and a name stands behind it."""
        capital, prose, starts = set(self.capital), analysis.document.prose, analysis.tokens.starts
        return [
            index
            for index in places
            if index + 1 in capital
            and index + 1 not in self.due
            and index not in self.due
            and prose[starts[index] + 4 : starts[index + 1]] == " "
            and (prose[starts[index] - 2] in ",;" or self.texts[index - 1].islower() or self._is_title(index - 1))
        ]

    def _is_title(self, index: int) -> bool:
        key = self.keys[index]
        return key in TITLES or key in ROLES or key in DEPARTMENTS


def _capital(text: str) -> bool:
    """Whether a word is written as a name: with a capital, at its head or after a particle, and is no function word."""
    if text[0].isupper():
        lower = normalise(text)
        return lower not in FUNCTION_WORDS or (len(text) > 1 and text.isupper() and "'" not in lower)
    return (len(text) > 3 and text[1] in "'’" and text[2].isupper()) or (
        text[0].islower() and text[1:2].isupper() and len(text) > 3
    )


class _Written(dict[str, tuple[str, bool] | None]):
    """Words without their possessives, and whether they are written as names, remembered; None for all other words."""

    def __missing__(self, text: str) -> tuple[str, bool] | None:
        if len(self) >= _REMEMBERED:
            self.clear()
        bare = without_possessive(text)
        capital = not text.islower() and _capital(text)
        found = self[text] = (bare, capital) if capital or bare != text else None
        return found


_WRITTEN = _Written()


def _titled(analysis: Analysis) -> list[range]:
    """The words of the blocks that are set as titles, so that every word has its capital."""
    tokens, found = analysis.tokens, []
    for block in analysis.document.blocks:
        if block.kind == "headline" or block.kind.startswith("heading"):
            words = tokens.between(block.span)
            if words and is_title_case(tokens.texts[words.start : words.stop]):
                found.append(words)
    return found


def _due(analysis: Analysis, capital: list[int], titled: list[range]) -> frozenset[int]:
    """The capitalised words that open a sentence, follow an opening mark or a colon, or stand in a title."""
    tokens, prose = analysis.tokens, analysis.document.prose
    starts = tokens.starts
    due = {bisect_left(starts, span.start) for span in analysis.sentences.spans}
    for index in capital:
        start = starts[index]
        if prose[start - (2 if prose[start - 1] == " " else 1)] in _OPENING and start:
            due.add(index)
    for words in titled:
        due.update(words)
    return frozenset(due)


def runs(analysis: Analysis, capitals: Capitals) -> Iterator[Run]:
    """The runs of capitalised words, none across blocks; in a title only the words that are firm elsewhere."""
    names = set(capitals.capital)
    for words in capitals.titled:
        firm = _in_title(capitals, words)
        names.difference_update(index for index in words if index not in firm)
    for part in analysis.document.blocks:
        if part.kind == "byline":
            names.difference_update(analysis.tokens.between(part.span))
    blocks = [block.span.end for block in analysis.document.blocks]
    starts, texts, prose = capitals.starts, analysis.tokens.texts, capitals.prose
    done = block = 0
    for index in capitals.capital:
        if index < done or index not in names:
            continue
        while block < len(blocks) and blocks[block] <= starts[index]:
            block += 1
        end = blocks[block] if block < len(blocks) else len(capitals.prose)
        before = texts[index - 1] if index else ""
        first = _with_particle(analysis, capitals, index, done) if before in LEADING_PARTICLES else index
        following = texts[index + 1] if index + 1 < len(texts) else ""
        hyphen = prose[starts[index] + len(capitals.texts[index])] == "-" if following else False
        if following.islower() and following not in _GOING_ON and not hyphen:
            done = index + 1  # most names are of one word
        else:
            done = _run_end(analysis, capitals, names, index, end)
        start = starts[first]
        if start > 1 and (prose[start - 1] == "." or prose[start - 2] == "."):
            start = _with_initials(capitals, start)
        yield Run(range(first, done), start)


def _in_title(capitals: Capitals, words: range) -> set[int]:
    """The words of a title that are names: those that are firm elsewhere, and a given name with a surname behind it, or before
    it with a syllable behind a hyphen."""
    texts, keys, flags = capitals.texts, capitals.keys, shared().flags
    firm = {index for index in words if texts[index] in capitals.firm}
    for index in words[:-1]:
        if index in firm or index + 1 in firm or not flags(keys[index]) & GIVEN_NAME:
            continue
        surname = flags(keys[index + 1])
        if surname & SURNAME and not (surname | flags(keys[index])) & (US | GB | PLACE):
            firm |= {index, index + 1}
    for index in words[:-2]:
        if keys[index] in FAMILY_NAMES and _hyphenated(capitals, index + 1) and _is_syllable(texts[index + 2]):
            firm |= {index, index + 1}  # “Park Geun-hye Leaves Prison”
    return firm


_GOING_ON = frozenset(PARTICLES) | frozenset(INNER_WORDS)
"""Words in lower case that stand inside names."""


def _run_end(analysis: Analysis, capitals: Capitals, names: set[int], index: int, end: int) -> int:
    """The index after the last word of the run that begins with a word."""
    starts, texts, prose = capitals.starts, analysis.tokens.texts, capitals.prose
    while True:
        following = index + 1
        if texts[index] in capitals.possessive:
            return following
        stop = starts[index] + len(texts[index])
        if following in names and starts[following] == stop + 1 and prose[stop] in " -" and stop < end:
            index = following
            continue
        particles = 0
        while following < len(texts) and texts[following] in PARTICLES and particles < _MOST_PARTICLES:
            if texts[following] in HYPHENATED_PARTICLES and not _hyphenated(capitals, following):
                break
            following += 1
            particles += 1
        if particles == 0 and following + 1 in names and texts[following] in INNER_WORDS:
            following += _hyphenated(capitals, index) and _hyphenated(capitals, following)
        if following not in names and _is_initial(capitals, names, following):
            names.add(following)
        if following not in names or starts[following] >= end:
            return _behind_hyphen(capitals, names, index)
        if not all(_joined(capitals, texts, starts, at) for at in range(index, following)):
            return index + 1
        index = following


def _is_initial(capitals: Capitals, names: set[int], index: int) -> bool:
    """Whether a word is the initial A or I between two words of a name (“Samuel A. Orm”)."""
    if index + 1 not in names or capitals.texts[index] not in ("A", "I"):
        return False
    start = capitals.starts[index]
    return capitals.prose[start + 1 : start + 3] == ". " and capitals.prose[start - 1 : start] == " "


def _hyphenated(capitals: Capitals, index: int) -> bool:
    """Whether nothing but a hyphen stands between a word and the next."""
    stop = capitals.starts[index] + len(capitals.texts[index])
    following = index + 1
    return (
        capitals.prose[stop : stop + 1] == "-"
        and following < len(capitals.starts)
        and capitals.starts[following] == stop + 1
    )


def _behind_hyphen(capitals: Capitals, names: set[int], index: int) -> int:
    """The index after the syllable that a hyphen joins to the last word of a run (“Kim Jong-un”), or after that word."""
    following = index + 1
    if following >= len(capitals.texts) or index - 1 not in names or not _hyphenated(capitals, index):
        return following
    if capitals.keys[index] in ROLES or capitals.keys[index] in TITLES:
        return following  # “Editor-in-Chief”
    return following + 1 if _is_syllable(capitals.texts[following]) else following


def _is_syllable(text: str) -> bool:
    """Whether a word in lower case can end a given name of East Asia (“Yu-na”), and is no English word (“Orm-run”)."""
    if text in SYLLABLES:
        return True
    if len(text) > _LONGEST_SYLLABLE or not (text.isascii() and text.islower()):
        return False
    return not shared().flags(text) & (US | GB)


def _joined(capitals: Capitals, texts: list[str], starts: Sequence[int], index: int) -> bool:
    """Whether a word and the next are parts of one name, by what stands between them."""
    gap = capitals.prose[starts[index] + len(texts[index]) : starts[index + 1]]
    if gap in (" ", "-", "\u00a0", "‑", "\n", "\r\n"):
        return True
    if gap in (". ", ".", ".\u00a0", ".\n"):
        return len(texts[index]) == 1 or capitals.keys[index] in _STOPPED
    if gap == ", ":
        return capitals.keys[index + 1] in SUFFIXES
    return "." in gap and _WITH_DOTS.fullmatch(gap) is not None and not gap.strip().upper().startswith(_DOTTED_PLACES)


def _with_particle(analysis: Analysis, capitals: Capitals, index: int, done: int) -> int:
    """The first word of a run, with the particles in lower case that stand before it (“bin Laden”)."""
    texts, starts = analysis.tokens.texts, analysis.tokens.starts
    first = index
    while first > done and texts[first - 1] in LEADING_PARTICLES and _joined(capitals, texts, starts, first - 1):
        first -= 1
    return first


def _with_initials(capitals: Capitals, start: int) -> int:
    """Where a run starts with the dotted initials before it, which are no words (“J.D. Vance”)."""
    before = max(0, start - _LONGEST_DOTTED)
    match = _DOTTED.search(capitals.prose, before, start)
    if not match or match.group().upper().startswith(_DOTTED_PLACES):
        return start
    is_state = match.group().strip() in _DOTTED_STATES and capitals.prose[match.start() - 2 : match.start()] == ", "
    return start if is_state else match.start()
