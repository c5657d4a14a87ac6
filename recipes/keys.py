"""The shape of the lexicon's keys."""

from __future__ import annotations

import unicodedata


def is_key(word: str) -> bool:
    """Tell whether a normalised word can be a key: letters of any script, their marks, apostrophes and hyphens inside.

    At least one letter; no digit, dot or space; no two apostrophes or hyphens in a row.
    """
    if word.isascii() and word.isalpha():
        return True
    previous = ""
    for character in word:
        kind = unicodedata.category(character)[0]
        if character in "'-":
            kind = "-"
        elif kind not in "LM":
            return False
        if kind != "L" and previous not in ("L", "M"):
            return False
        previous = kind
    return previous in ("L", "M")


def unaccented(word: str) -> str:
    """Return the word without its combining marks, as American papers write it: Bogotá, Bogota."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
