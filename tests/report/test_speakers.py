"""Who says how much."""

from __future__ import annotations

from newslint.api import Desk
from newslint.report.speakers import Speaking, speakers, who

TEXT = (
    "Mayor Dagny Lund spoke. “We will sail,” Lund said.\n\n“We will sail on Monday,” said Ruta Keel.\n\n"
    "The boats were late.\n\n“Nobody asked us about it.”\n\nIt rained. “And we will row,” Lund said.\n"
)


def test_each_speaker_of_each_article_once_the_most_words_first() -> None:
    quotations = [one for path in ("b.txt", "a.txt") for one in Desk().quotes_of_bytes(TEXT.encode(), path)]
    found = speakers(quotations)
    assert found[:3] == [
        Speaking("a.txt", "Dagny Lund", 2, 7, 34),
        Speaking("a.txt", "Ruta Keel", 1, 5, 34),
        Speaking("a.txt", None, 1, 5, 34),
    ]
    assert [one.path for one in found] == ["a.txt"] * 3 + ["b.txt"] * 3
    assert found[0].share == 7 / 34


def test_nobody_and_nothing() -> None:
    assert speakers([]) == []
    assert Speaking("a.txt", None, 0, 0, 0).share == 0
    (one,) = Desk().quotes_of_bytes("It rained.\n\n“We are staying here.”\n".encode(), "a.txt")
    assert who(one) is None
