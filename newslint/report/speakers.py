"""Who says how much: the quotes of articles counted speaker by speaker."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from newslint.model import Quotation


class Speaking(NamedTuple):
    """What one speaker says in one article: quotes, their words, and the words of the whole article.

    `name` is None for quotes of which the article names no speaker.
    """

    path: str
    name: str | None
    quotes: int
    words: int
    article_words: int

    @property
    def share(self) -> float:
        """The part of the article's words that are the speaker's, from 0 to 1."""
        return self.words / self.article_words if self.article_words else 0.0


def speakers(quotations: Iterable[Quotation]) -> list[Speaking]:
    """The speakers of each article, by path, then by words, the most first, then by name; nobody last."""
    found: dict[tuple[str, str | None], Speaking] = {}
    for quotation in quotations:
        key = (quotation.path, who(quotation))
        known = found.get(key, Speaking(*key, 0, 0, quotation.article_words))
        found[key] = known._replace(quotes=known.quotes + 1, words=known.words + quotation.words)
    return sorted(found.values(), key=lambda one: (one.path, one.name is None, -one.words, one.name))


def who(quotation: Quotation) -> str | None:
    """The name of a quote's speaker, on one line; None where the article names nobody."""
    name = quotation.name or (quotation.speaker.text if quotation.speaker else "")
    return " ".join(name.split()) or None
