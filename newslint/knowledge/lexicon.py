"""The lexicon: every word newslint knows, how frequent it is and what it is, read straight from memory-mapped files.

Nothing is parsed at start: `words.marisa` gives a word its number, `words.bin` holds three bytes for each number, and
`misspellings.marisa` gives a known misspelling its corrections. The recipe `recipes/lexicon.py` makes them;
data/SOURCES.md tells from what. Every start passes through this module, hence its few imports.
"""

from __future__ import annotations

import os
from collections.abc import Iterable

import marisa_trie

from newslint.knowledge.mapped import map_table, map_trie

# The flags of a word, combined by `|`; data/SOURCES.md says where each comes from.
US = 1  # a lower-case word of American English
GB = 2  # a lower-case word of British English (with -ise)
PROPER = 4  # a dictionary word with a capital: London, NATO, iPhone; beside US or GB where both exist (March, march)
GIVEN_NAME = 8
SURNAME = 16
PLACE = 32  # a country, territory, capital or first-level province, or the telling word of such a name
DEMONYM = 64  # a people or a language: Lebanese, Israelis, Urdu
MISSPELLING = 128  # a known misspelling that is a key, being frequent, but no dictionary word, name, place or demonym
VERB = 256  # the base, past, participle or -ing form of a verb
PAST = 512  # a past or past participle; without VERB an adjective in -ed (talented)
GERUND = 1024  # an -ing form; without VERB its base has no known past (morning, prototyping)
NOUN_PLURAL = 2048  # the -s form of a noun, or of a verb in the third person
DICTIONARY = US | GB

_RECORD = 3  # bytes a word: thirty times its Zipf frequency, then the flags, low byte first
_NONE = -1
_REMEMBERED = 50_000  # look-ups that are kept, about 5 MB
_FOLDED = str.maketrans("’‘ʼʻ＇", "'''''", "\u00ad\u200b\u200c\u200d\u2060")  # nothing invisible stays


def normalise(word: str) -> str:
    """Return the key of a word: its plain spelling (see `plain`) in lower case.

    A key can be longer or shorter than its word, so no offset may be taken from it.
    """
    return word.lower() if word.isascii() else plain(plain(word).lower())


def plain(word: str) -> str:
    """Return a word composed (NFC), with straight apostrophes and nothing invisible, its case kept."""
    if word.isascii():
        return word
    from unicodedata import normalize  # not at the top: most articles never come here at start

    return normalize("NFC", normalize("NFC", word).translate(_FOLDED))


class Lexicon:
    """A read-only lexicon on memory-mapped files, safe to share between threads; each process opens its own.

    Every question takes a key, that is a word that went through `normalise`; any other string is simply unknown.
    """

    __slots__ = ("_corrections", "_number", "_records", "_table")

    def __init__(self, folder: str) -> None:
        """Open the data in `folder`; raises DataError where a file is missing or damaged."""
        words = marisa_trie.Trie()
        misspellings = marisa_trie.BytesTrie()
        map_trie(words, os.path.join(folder, "words.marisa"), "lexicon")
        map_trie(misspellings, os.path.join(folder, "misspellings.marisa"), "lexicon")
        self._number = words.get
        self._records: dict[str, int] = {}
        self._corrections = misspellings.get
        self._table = map_table(os.path.join(folder, "words.bin"), len(words), _RECORD, "lexicon")

    @classmethod
    def open(cls, folder: str | None = None) -> Lexicon:
        """Open the lexicon shipped beside this module, or the one in `folder`.

        Raises DataError where a file is missing or damaged.
        """
        return cls(os.path.join(os.path.dirname(__file__), "data") if folder is None else folder)

    def flags(self, word: str) -> int:
        """Return the flags of a word, 0 where it is unknown or has none."""
        record = self._records.get(word)
        if record is None:
            record = self._record(word)
        return 0 if record == _NONE else record >> 8

    def zipf(self, word: str) -> float:
        """Return the Zipf frequency of a word (log10 of its occurrences in a billion) to a thirtieth, 0.0 if unknown.

        Source: the large English list of wordfreq, whose rarest words have 1.0.
        """
        record = self._record(word)
        return 0.0 if record == _NONE else (record & 0xFF) / 30

    def __contains__(self, word: object) -> bool:
        """Tell whether the word is a key: a dictionary word, a name, or just frequent, as some misspellings are."""
        return isinstance(word, str) and self._record(word) != _NONE

    def among(self, words: Iterable[str]) -> list[str]:
        """Return those of the words that are keys. They are not remembered: few are asked twice."""
        number = self._number
        try:
            return [word for word in words if number(word) is not None and "\0" not in word]
        except UnicodeEncodeError:
            return [word for word in words if word in self]

    def corrections(self, word: str) -> tuple[str, ...]:
        """Return what a known misspelling should be (“receive”, “a lot”, “Israel”), likeliest first, or ().

        A known misspelling need not be a key, and can be a surname as well (“Frist”), but it is no dictionary word.
        Source: the main dictionary of codespell.
        """
        if "\0" in word:
            return ()
        try:
            found = self._corrections(word)
        except UnicodeEncodeError:
            return ()
        return tuple(found[0].decode().split(",")) if found else ()

    def _record(self, word: str) -> int:
        """Return the frequency byte and the flags of a word in one number, or _NONE.

        What was asked is remembered: articles share most of their words. marisa fails on a lone surrogate and misreads a NUL;
        no key has one.
        """
        record = self._records.get(word)
        if record is not None:
            return record
        try:
            number: int | None = self._number(word)
        except UnicodeEncodeError:
            number = None
        if number is None or "\0" in word:
            record = _NONE
        else:
            record = int.from_bytes(self._table[number * _RECORD : (number + 1) * _RECORD], "little")
        if len(self._records) >= _REMEMBERED:
            self._records.clear()
        self._records[word] = record
        return record


_shared: list[Lexicon] = []


def shared() -> Lexicon:
    """Return the lexicon shipped beside this module, opened once a process. Raises LexiconError."""
    if not _shared:
        _shared.append(Lexicon.open())
    return _shared[0]
