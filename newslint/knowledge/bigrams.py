"""What stands beside a word: the weights of pairs and triples of words, read straight from memory-mapped files.

Only n-grams with a word that is easily taken for another are kept (“than”, “then”), those that tell such words apart
best. Nothing is parsed at start: `bigrams.marisa` gives a word or an n-gram its number, `bigrams.bin` holds a byte for
each. The recipe `recipes/bigrams.py` makes them; data/SOURCES.md tells from what.
"""

from __future__ import annotations

import os

import marisa_trie

from newslint.knowledge.mapped import map_table, map_trie

_STEPS = 20  # of a weight's byte in a unit
_ZERO = 190  # the byte of the weight 0; the weights of words go far below it, those of n-grams not far above


def weight_byte(weight: float) -> int:
    """Return the byte that stands for a weight: twentieths of a decimal logarithm, from -9.5 to 3.25."""
    return max(0, min(255, round(weight * _STEPS) + _ZERO))


class Bigrams:
    """Weights on memory-mapped files, safe to share between threads; each process opens its own.

    The sum of the weights of a word and of the 2- and 3-grams that it makes with its neighbours is the decimal logarithm of
    how likely the word is there, but for a constant that is the same for every word in that place: only differences tell.
    """

    __slots__ = ("_number", "_table")

    def __init__(self, folder: str) -> None:
        """Open the data in `folder`; raises DataError where a file is missing or damaged."""
        trie = marisa_trie.Trie()
        map_trie(trie, os.path.join(folder, "bigrams.marisa"), "word pairs")
        self._table = map_table(os.path.join(folder, "bigrams.bin"), len(trie), 1, "word pairs")
        self._number = trie.get

    @classmethod
    def open(cls, folder: str | None = None) -> Bigrams:
        """Open the data shipped beside this module, or those in `folder`.

        Raises DataError where a file is missing or damaged.
        """
        return cls(os.path.join(os.path.dirname(__file__), "data") if folder is None else folder)

    def weight(self, ngram: str) -> float:
        """Return the weight of a word or of an n-gram, its words (keys of the lexicon) parted by one space; 0.0 if unknown."""
        try:
            number = self._number(ngram)
        except UnicodeEncodeError:
            return 0.0
        return 0.0 if number is None or "\0" in ngram else (self._table[number] - _ZERO) / _STEPS

    def __contains__(self, ngram: object) -> bool:
        """Tell whether a word, or an n-gram, has a weight. marisa fails on a lone surrogate and misreads a NUL."""
        try:
            return isinstance(ngram, str) and "\0" not in ngram and self._number(ngram) is not None
        except UnicodeEncodeError:
            return False
