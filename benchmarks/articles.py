"""The articles to measure on, copied, so that every checker reads the same files and no configuration of the user's."""

from __future__ import annotations

import os
import shutil
from typing import NamedTuple

SUFFIXES = (".txt", ".md")
"""The formats that every checker reads."""

ONE_ARTICLE = 800
"""The words that the single article should have."""


class Articles(NamedTuple):
    """Copies of articles: the names start with "./" and are taken from the folder; words are what whitespace parts."""

    folder: str
    names: list[str]
    words: int
    article: str
    article_words: int

    def texts(self) -> list[str]:
        """The texts, in the order of the names."""
        return [_text(os.path.join(self.folder, name)) for name in self.names]


def copy(source: str, folder: str) -> Articles | None:
    """Copy the articles of a folder and its subfolders, hidden ones left out; None where there are none.

    The single article is the first of those nearest to ONE_ARTICLE words. Raises OSError.
    """
    words: dict[str, int] = {}
    for place, folders, names in os.walk(source, onerror=_raise):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        relative = os.path.relpath(place, source)
        for name in sorted(names):
            if name.lower().endswith(SUFFIXES) and not name.startswith("."):
                copied = os.path.join(folder, relative, name)
                os.makedirs(os.path.dirname(copied), exist_ok=True)
                shutil.copyfile(os.path.join(place, name), copied)
                words["./" + os.path.normpath(os.path.join(relative, name))] = len(_text(copied).split())
    if not words:
        return None
    article = min(words, key=lambda name: abs(words[name] - ONE_ARTICLE))
    return Articles(folder, list(words), sum(words.values()), article, words[article])


def _text(path: str) -> str:
    with open(path, encoding="utf-8", errors="replace") as file:
        return file.read()


def _raise(error: OSError) -> None:
    raise error
