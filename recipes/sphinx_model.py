"""Read a language model in the binary trie format of CMU Sphinx (PocketSphinx 5): its words and its 1-, 2- and 3-grams.

The format, as src/lm/ngram_model_trie.c, lm_trie.c and lm_trie_quant.c of PocketSphinx 5.1 write it, little-endian: a
magic string, the order, the counts; tables of quantised values; a record a word (probability, back-off, where its
2-grams begin); the 2-grams and the 3-grams in packed bits, each under the *last* word of the n-gram; the words.
"""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass

_MAGIC = b"Trie Language Model"
_BINS = 1 << 16
_QUANTISED = 0xFFFF
_LOG10 = math.log10(1.0001)  # the model counts in logarithms to the base 1.0001


class ModelError(ValueError):
    """The bytes are no trigram model of the format that this module reads."""


@dataclass(frozen=True, slots=True)
class Trigrams:
    """A trigram model with Katz back-off; words are numbers into `words`, all values decimal logarithms.

    `unigrams[w]` is (probability of w, back-off after w); `bigrams[v, w]` (probability of w after v, back-off after
    both); `trigrams[u, v, w]` the probability of w after u and v.
    """

    words: list[str]
    unigrams: list[tuple[float, float]]
    bigrams: dict[tuple[int, int], tuple[float, float]]
    trigrams: dict[tuple[int, int, int], float]

    def after(self, v: int, w: int) -> float:
        """Return the probability of w after v, backed off where the model lacks the pair."""
        found = self.bigrams.get((v, w))
        return found[0] if found else self.unigrams[w][0] + self.unigrams[v][1]


def read(data: bytes) -> Trigrams:
    """Return the model that `data`, the content of a `.lm.bin` file, holds. Raises ModelError where it holds none."""
    at = len(_MAGIC)
    if data[:at] != _MAGIC or data[at : at + 1] != b"\3":
        raise ModelError("no trigram model in the trie format")
    counts: tuple[int, int, int] = struct.unpack_from("<3I", data, at + 1)
    at += 1 + 12 + 4  # the order, the counts, a number that is not used
    values = struct.unpack_from(f"<{3 * _BINS}f", data, at)
    at += 4 * 3 * _BINS
    records = list(struct.iter_unpack("<ffI", data[at : at + 12 * (counts[0] + 1)]))
    at += 12 * (counts[0] + 1)
    word_bits, next_bits = counts[0].bit_length(), counts[2].bit_length()
    pairs = _Packed(data, at, counts[1] + 1, word_bits + 32 + next_bits)
    triples = _Packed(data, pairs.end, counts[2] + 1, word_bits + 16)
    (size,) = struct.unpack_from("<i", data, triples.end)
    words = [word.decode() for word in data[triples.end + 4 : triples.end + 4 + size].split(b"\0")[:-1]]
    if len(words) != counts[0]:
        raise ModelError(f"{len(words)} words, not {counts[0]}")

    model = Trigrams(words, [(p * _LOG10, b * _LOG10) for p, b, _ in records[:-1]], {}, {})
    word_mask = (1 << word_bits) - 1
    for last in range(counts[0]):
        for place in range(records[last][2], records[last + 1][2]):
            record, following = pairs[place], pairs[place + 1]
            middle, first = record & word_mask, record >> word_bits + 32
            weight, probability = record >> word_bits & _QUANTISED, record >> word_bits + 16 & _QUANTISED
            model.bigrams[middle, last] = values[probability] * _LOG10, values[_BINS + weight] * _LOG10
            for triple in range(first, following >> word_bits + 32):
                record = triples[triple]
                value = values[2 * _BINS + (record >> word_bits)] * _LOG10
                model.trigrams[record & word_mask, middle, last] = value
    return model


class _Packed:
    """Records of so many bits each, packed from `start`; `end` is the byte behind them."""

    def __init__(self, data: bytes, start: int, entries: int, bits: int) -> None:
        self._data, self._start, self._bits = data, start, bits
        self._mask = (1 << bits) - 1
        self._bytes = (bits + 14) // 8
        self.end = start + (entries * bits + 7) // 8 + 8  # the format leaves eight bytes for reading past the last

    def __getitem__(self, index: int) -> int:
        offset = index * self._bits
        at = self._start + (offset >> 3)
        return int.from_bytes(self._data[at : at + self._bytes], "little") >> (offset & 7) & self._mask
