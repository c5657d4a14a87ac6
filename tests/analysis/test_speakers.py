"""Who speaks: the noun phrase that a cue belongs to."""

from __future__ import annotations

import pytest

from newslint.analysis import Analysis
from newslint.analysis.cues import cues, first_cue, last_cue
from newslint.analysis.speakers import Speaker, Speakers, Voice
from newslint.document.readers import read_text
from newslint.model import Span


def speaker(text: str, follows: bool) -> Speaker | None:
    """The speaker of a text that stands before a quote, or follows it."""
    analysis = Analysis(read_text(text, "a.txt"))
    span = Span(0, len(text))
    found = cues(analysis, span)
    cue = first_cue(found) if follows else last_cue(found)
    assert cue is not None
    return Speakers(analysis).of(cue, [span], follows)


@pytest.mark.parametrize(
    ("text", "who", "kind"),
    [
        ("Ruta Keel said,", "Ruta Keel", "name"),
        ("On Monday in Troy, Ruta Keel wrote:", "Ruta Keel", "name"),
        ("It rained when she said,", "she", "pronoun"),
        ("the mayor of Troy said,", "the mayor", "common"),
        ("officials said,", "officials", "common"),
        ("according to Ruta Keel,", "Ruta Keel", "name"),
        ("Ruta Keel, the mayor of Troy, said,", "Ruta Keel", "name"),
        ("Keel’s brother said,", "Keel’s brother", "common"),
        ("Looking at the river, Keel concluded:", "Keel", "name"),
        ("Keel wrote in a letter:", "Keel", "name"),
        ("In a statement, the council:", "the council", "common"),
        ("Keel, adding:", "Keel", "name"),
    ],
)
def test_before_a_quote(text: str, who: str, kind: str) -> None:
    found = speaker(text, follows=False)
    assert found is not None
    assert (found.text, found.kind) == (who, kind)
    assert text[found.span.start : found.span.end] == found.text


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ruta Keel said.", "Ruta Keel"),
        ("said Ruta Keel.", "Ruta Keel"),
        ("said harbour pilot Ruta Keel.", "Ruta Keel"),
        ("said the mayor of Troy.", "the mayor"),
        ("he quietly added.", "he"),
        ("quietly added Keel.", "Keel"),
        ("villagers later said.", "villagers"),
        ("one villager shouted.", "one villager"),
        ("Keel told the town’s paper.", "Keel"),
    ],
)
def test_after_a_quote(text: str, who: str) -> None:
    found = speaker(text, follows=True)
    assert found is not None
    assert found.text == who


@pytest.mark.parametrize("text", ["it is said in Troy", "said on Monday,", "was said to be late"])
def test_nobody(text: str) -> None:
    found = speaker(text, follows=True)
    assert found is None or found.kind == "pronoun"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("In Troy the mayor, Keel", "Keel"),  # a name rather than an office
        ("In Troy the mayor, asleep", "the mayor"),
        ("With Keel she slept", "she"),  # no preposition governs the subject
        ("with Keel", None),
        ("", None),
    ],
)
def test_the_subject_of_a_span(text: str, who: str | None) -> None:
    found = Speakers(Analysis(read_text(text, "a.txt"))).first([Span(0, len(text))])
    assert (found.text if found else None) == who


def test_a_voice_asks_once() -> None:
    asked: list[None] = []
    voice = Voice(lambda: asked.append(None))
    assert [voice.speaker, voice.speaker, len(asked)] == [None, None, 1]
