"""What British and American English spell differently.

Source: data/dialects.txt, which `recipes/dialects.py` makes; data/SOURCES.md tells from what. Whole words only: the two
Englishes differ in words and grammar, too, but that is no matter of spelling.
"""

from __future__ import annotations

import os
from typing import NamedTuple

from newslint.knowledge.mapped import unusable

LOOSE, IN_BOTH, AFTER_NUMBER = "?", "=", "#"
MARKS = LOOSE + IN_BOTH + AFTER_NUMBER
"""What may stand behind a word of the file; its head says what each means."""


class Dialects(NamedTuple):
    """Words in lower case that are foreign to one of the two Englishes.

    `british` and `american` give each of their words its spelling on the other side. `loose` are those of either that many
    write on the other side as well; `counted` are American ones that are a unit or a storey, and so foreign, behind a number
    only.
    """

    british: dict[str, str]
    american: dict[str, str]
    loose: frozenset[str]
    counted: frozenset[str]

    @classmethod
    def open(cls, path: str | None = None) -> Dialects:
        """The shipped list, or the one in the file `path`. Raises DataError where it is missing or damaged."""
        path = path if path is not None else os.path.join(os.path.dirname(__file__), "data", "dialects.txt")
        try:
            with open(path, encoding="utf-8") as file:
                _, marked, plain = file.read().split("\n\n")
            words = plain.split()  # some two thousand pairs, so no loop over lines
            british = dict(zip(words[::2], words[1::2], strict=True))
            american = dict(zip(words[1::2], words[::2], strict=True))
            lines = [(gb, us) for gb, us in map(str.split, marked.splitlines())]
        except (OSError, ValueError) as error:
            raise unusable("dialects", path, error) from error
        loose, counted = set(), set()
        for left, right in lines:
            gb, us = left.rstrip(MARKS), right.rstrip(MARKS)
            if not left.endswith(IN_BOTH):
                british[gb] = us
            if not right.endswith(IN_BOTH):
                american[us] = gb
            if left.endswith(LOOSE):
                loose.add(gb)
            if right.endswith(LOOSE):
                loose.add(us)
            if right.endswith(AFTER_NUMBER):
                counted.add(us)
        return cls(british, american, frozenset(loose), frozenset(counted))


def is_oxford(british: str, american: str) -> bool:
    """Whether a pair differs in -ise and -ize alone, so that the -ize form is British, too (Oxford spelling): not “analyze”."""
    at = next((at for at, (gb, us) in enumerate(zip(british, american, strict=False)) if gb != us), 0)
    return at > 0 and british[at - 1 : at + 1] == "is" and american == british[:at] + "z" + british[at + 1 :]
