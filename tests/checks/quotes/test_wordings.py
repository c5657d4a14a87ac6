"""The wordings of an article that may be one quote."""

from __future__ import annotations

import pytest

from newslint.analysis import Analysis
from newslint.checks.quotes.runs import met, quoted_words
from newslint.checks.quotes.wordings import GAP, pairs, words_of
from newslint.document.readers import read_text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We’re “off,” he-man!", ("we're", "off", "he", "man")),
        ("We counted 1,300.5 boats", ("we", "counted", "1,300.5", "boats")),
        ("pick[ing] up (the) ... town … now", (GAP, "up", GAP, GAP, "town", GAP, "now")),
    ],
)
def test_words(text: str, words: tuple[str, ...]) -> None:
    assert words_of(text) == words


def test_pairs_are_sentences_without_their_stops() -> None:
    text = "“It rained. We tore the barn down,” Orrin said.\n\nNews.\n\n“We tore the barn down!” he said."
    document = read_text(text, "a.txt")
    ((one, other),) = pairs(Analysis(document))
    assert [text[wording.span.start : wording.span.end] for wording in (one, other)] == ["We tore the barn down"] * 2
    assert (one.quote, other.quote, one.display, other.display) == (0, 1, False, False)


@pytest.mark.parametrize(
    "quote", ["“We have to go in right now,” Lund said.\n\n", "“We go to town now,” he said. It rained. "]
)
def test_a_refrain_leads_to_no_pair(quote: str) -> None:
    """Where every quote is like every other, none is compared with another: the work would grow with the square."""
    analysis = Analysis(read_text(quote * 2000, "a.txt"))
    assert len(analysis.attributions) == 2000
    assert met(quoted_words(analysis)) == {}
    assert pairs(analysis) == []
