"""The sets of words that are taken for one another, as a card lists them."""

from __future__ import annotations

from collections.abc import Iterable


def parse(entries: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """For each word what it is taken for: `a/b/c` are confused with one another, `a>b` is an “a” written for “b” only.

    Words are keys (lower case, straight apostrophes). Raises ValueError on an entry of another shape.
    """
    confused: dict[str, list[str]] = {}
    for entry in entries:
        one_way = ">" in entry
        words = entry.split(">" if one_way else "/")
        if len(words) < 2 or len(set(words)) < len(words) or not all(map(_is_word, words)) or (one_way and words[2:]):
            raise ValueError(
                f"“{entry}” is no set of words; write “its/it's”, or “guilt>gilt” where only the first is a slip"
            )
        for written in words[:1] if one_way else words:
            rights = confused.setdefault(written, [])
            rights.extend(word for word in words if word != written and word not in rights)
    return {written: tuple(rights) for written, rights in confused.items()}


def _is_word(word: str) -> bool:
    return word.replace("'", "a").isalpha() and word == word.lower()
