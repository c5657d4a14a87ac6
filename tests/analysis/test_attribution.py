"""Who says what: the speaker of each quote, and what says so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis import Analysis
from newslint.analysis.attribution import Attribution
from newslint.checks.unattributed_quote import judged
from newslint.document.readers import read_text


def attributions(text: str) -> list[Attribution]:
    return Analysis(read_text(text, "article.txt")).attributions


def said(text: str) -> list[tuple[str, str | None]]:
    """For each quote that is speech its evidence and its speaker's words."""
    return [(one.evidence, one.speaker.text if one.speaker else None) for one in attributions(text) if one.speech]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We are staying here,” said Ruta Keel.", "Ruta Keel"),
        ("“We are staying here,” Ruta Keel said.", "Ruta Keel"),
        ("“We are staying here,” Keel, a pilot from Troy, told the town’s paper.", "Keel"),
        ("“We are staying here,” said the mayor of Troy.", "the mayor"),
        ("“We are staying here,” said harbour pilot Ruta Keel.", "Ruta Keel"),
        ("“We are staying here,” he added.", "he"),
        ("“We are staying here,” villagers said.", "villagers"),
        ("“We are staying here,” one villager shouted.", "one villager"),
        ("“Are we staying here?” Keel asked.", "Keel"),
        ("“We are staying here!” the crowd chanted.", "the crowd"),
        ("Keel said, “We are staying here.”", "Keel"),
        ("Keel: “We are staying here.”", "Keel"),
        ("On Monday in Troy, Ruta Keel wrote: “We are staying here.”", "Ruta Keel"),
        ("Looking at the river, Keel concluded: “We are staying here.”", "Keel"),
        ("The statement read, “We are staying here.”", "The statement"),
        ("According to Keel, “we are staying here until the rain stops.”", "Keel"),
        ("“We are staying here,” according to Ruta Keel.", "Ruta Keel"),
        ("Keel went on: “We are staying here.”", "Keel"),
        ("“We are staying here,” Keel fired back.", "Keel"),
        ("Keel said, “We are staying here,” as reported by two papers.", "Keel"),
        ("Keel called the plan “a gift to the rich and a slap to the poor.”", "Keel"),
        ("The judge said the plan was “a gift to the rich and a slap to the poor.”", "The judge"),
    ],
)
def test_in_the_sentence(text: str, speaker: str) -> None:
    assert said(text) == [("same-sentence", speaker)]


def test_both_halves_of_a_broken_quote() -> None:
    text = "“We are,” Keel said, “staying here.”"
    assert said(text) == [("same-sentence", "Keel"), ("same-sentence", "Keel")]


def test_several_quotes_of_one_sentence() -> None:
    text = "Keel called them “men of no honour at all,” “thieves by day” and “worse at night.”"
    assert said(text) == [("same-sentence", "Keel")] * 3


def test_another_quote_of_the_paragraph() -> None:
    assert said("“We stay,” Keel said. “We always have.”") == [("same-sentence", "Keel"), ("same-paragraph", "Keel")]
    assert said("“We stay. Always.” “And you go,” Keel said.") == [
        ("same-paragraph", "Keel"),
        ("same-sentence", "Keel"),
    ]


def test_a_quote_of_several_paragraphs() -> None:
    text = "“We stay,” Keel said. “The dam held.\n\n“It rained.\n\n“It broke.”"
    assert [evidence for evidence, _ in said(text)] == ["same-sentence", "same-paragraph", "continued", "continued"]
    text = "Rain fell all day.\n\n“The dam held.\n\n“It broke,” said Keel."
    assert said(text) == [("continued", "Keel"), ("same-sentence", "Keel")]


def test_lead_in_and_series() -> None:
    text = "Keel wrote to the council:\n\n“We are staying here.”\n\n“You are leaving us.”"
    assert said(text) == [("lead-in", "Keel"), ("series", "Keel")]


def test_a_short_sentence_that_leads_in() -> None:
    text = "Keel looked at the river for a while. Then she had one question.\n\n“Are we staying here?”"
    assert said(text) == [("lead-in", "she")]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("“We are staying here.” — Ruta Keel", "Ruta Keel"),
        ("“We are staying here.”\n\n— Ruta Keel, pilot", "Ruta Keel"),
        ("“We are staying here.\nRuta Keel, pilot”\n\nThe ferry left.", "Ruta Keel"),
        ("“KEEL: We are staying here.”", "KEEL"),
        ("FERRY MAY STOP “The town is considering an end to the ferry.” [Troy Herald]", "Troy Herald"),
    ],
)
def test_signed(text: str, source: str) -> None:
    assert said(text) == [("signature", source)]


def test_weak_evidence() -> None:
    assert said("“I sold the mill,” Keel said.\n\n“And I never looked back.”")[1] == ("previous-paragraph", "Keel")
    text = "Mayor Ruta Keel said that the town would pay. “It is our river and our money.”"
    assert said(text) == [("paragraph", "Mayor Ruta Keel")]
    assert said("Keel now has “the last ferry boat north of the bay” to run.") == [("prose", "Keel")]


@pytest.mark.parametrize(
    "text",
    [
        "Rain fell all day.\n\n“We are staying here.”\n\nThe river rose.",
        "Rain fell all day. The bridge was closed. “We are staying here.”",
        "Keel said on Monday that the town would pay for all of the repairs.\n\n“It is our river.”",
    ],
)
def test_nobody(text: str) -> None:
    found = attributions(text)
    assert [(one.attributed, one.own, one.evidence) for one in found] == [(False, True, "none")]


@pytest.mark.parametrize(
    "text",
    [
        "She sang “The Ballad of Tam Lin” on Friday.",
        "The “free” lunch cost ten dollars.",
        "“We Stay Here”\n\nThe people of a flooded town refuse to leave it, whatever the mayor tells them to do.",
    ],
)
def test_no_speech(text: str) -> None:
    assert [one.speech for one in attributions(text)] == [False]


def test_subheadings_in_single_marks() -> None:
    text = "“We stay,” Keel said.\n\n'A change of heart.'\n\nThen it rained."
    assert [one.speech for one in attributions(text)] == [True, False]


def test_the_cue_and_the_speaker_stand_where_they_say() -> None:
    text = "“We stay,” Ruta Keel said."
    (one,) = attributions(text)
    assert one.speaker is not None
    assert one.cue is not None
    assert text[one.speaker.span.start : one.speaker.span.end] == "Ruta Keel"
    assert text[one.cue.start : one.cue.end] == "said"


def test_a_quote_without_its_end() -> None:
    text = "“We stay here tonight, he added, “and we stay here tomorrow.”"
    assert said(text) == [("same-sentence", "he"), ("same-sentence", "he")]


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("“How is the mill?” Keel says.\n\n“Sold. How is the dog?”\n\n“Fine.”", ["same-sentence", "turn", "turn"]),
        ("“Mind the step,” said Orla Pell.\n\n“Honey, I built that step.”", ["same-sentence", "turn"]),
        ("“We sold the mill,” Keel said.\n\n“No mill in the county ran at a profit.”", ["same-sentence", "none"]),
    ],
)
def test_people_answer_one_another(text: str, evidence: list[str]) -> None:
    """A question, or a word with which somebody is spoken to, leads to the next quote; whose turn it is is not said."""
    found = attributions(text)
    assert [one.evidence for one in found] == evidence
    assert [one.speaker for one in found[1:]] == [None] * len(found[1:])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Keel came in. She shrugged. “You never know.”", ("paragraph", "She")),
        ("Keel came in. “Why?” Pell winced.", ("same-sentence", "Pell")),
        ("The two wrote a letter. “We sold the mill,” the two write.", ("same-sentence", "the two")),
        ("“They sold the mill,” Keel from her desk.", ("same-sentence", "Keel")),
        ("Keel came in. “Who sold the mill?” The council painted two schools and a pool that year.", ("none", None)),
        ("Keel came in. Snow fell on the mill and on the school. “You never know.”", ("none", None)),
    ],
)
def test_what_a_speaker_does_stands_for_a_verb_of_speech(text: str, expected: tuple[str, str | None]) -> None:
    assert said(text) == [expected]


@pytest.mark.parametrize(
    "opening", ["… and the mill went, too.", "Then the mill went, too.", "I mean, the mill went, too."]
)
def test_a_quote_that_takes_up_the_one_before_it(opening: str) -> None:
    assert said(f"“I sold the farm,” Keel said.\n\n“{opening}”")[1] == ("previous-paragraph", "Keel")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The fair opened. Said Orla Pell, who grew up in Troy, “We were all proud of it.”", "Orla Pell"),
        ("However, as Mayor Orla Pell told the Gazette (TG), “We share the cost.”", "Mayor Orla Pell"),
        ("Because of how the council drew the lines, explained Keel, “we lost every ward.”", "Keel"),
        (
            "“I would have been sitting in Troy,” Mr. Keel, 81 years old and living in Camden, Maine, said by telephone.",
            "Mr. Keel",
        ),
        ("“We vote in March,” Keel said, according to the Gazette.", "Keel"),  # who vouches for it does not say it
        ("Under a law that Pell asked for when the council sat last year, “we lost the mill,” Keel said.", "Keel"),
    ],
)
def test_speakers_far_and_near(text: str, speaker: str) -> None:
    assert said(text) == [("same-sentence", speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "The firm asked 1,000 adults, “Do you approve of how the mayor does her job?”",
        "Voters were asked: “If the vote were held today, whom would you choose?”",
        "One sign read “No mill, no town.” Another: “Save our mill.”",
        "They carried banners. “No mill, no town,” read one.",
        "A crowd outside chanted “Save our mill! Save our mill!” for an hour.",
        "Keel walked in.\n\n“We were poor and the town was ours.” From “The Mill,” copyright 1999.",
        "Keel walked in.\n\n“We were poor and the town was ours.” Reprinted by permission of Mill Press.",
        "Keel walked in.\n\n“We were poor and the town was ours.” © 2014 by Orla Pell.",
    ],
)
def test_polls_signs_and_reprints_say_whose_words_they_are(text: str) -> None:
    assert [level for _, level in judged(attributions(text)) if level != "suggestion"] == []


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Mayor Orla Pell told the council:\n\n> “We keep the mill, and we keep the school.”\n\nThey left.", None),
        ("They met.\n\n> “We keep the mill, and we keep the school.”\n>\n> — Orla Pell, mayor\n\nThey left.", None),
        ("They met.\n\n> We keep the mill, and we keep the school.\n\nThat is what Mayor Orla Pell said.", None),
        ("They met in the hall.\n\n> “We keep the mill, and we keep the school.”\n\nThey left.", "error"),
    ],
)
def test_block_quotes(text: str, level: str | None) -> None:
    found = [level for _, level in judged(Analysis(read_text(text, "article.md")).attributions)]
    assert found == ([level] if level else [])


PARTS = [
    "“",
    "”",
    '"',
    "''",
    "'",
    " said ",
    "Ruta Keel",
    "she",
    ": ",
    ", ",
    ". ",
    "? ",
    "\n\n",
    "the statement",
    " — ",
    "We",
]


@given(st.lists(st.sampled_from(PARTS)))
def test_any_text(parts: list[str]) -> None:
    text = "".join(parts)
    analysis = Analysis(read_text(text, "article.txt"))
    assert [one.quote for one in analysis.attributions] == analysis.quotes.outer
    for one in analysis.attributions:
        if one.speaker is not None:
            assert text[one.speaker.span.start : one.speaker.span.end] == one.speaker.text
        if one.cue is not None:
            assert 0 <= one.cue.start < one.cue.end <= len(text)
        assert one.attributed or one.speaker is None


@given(st.text())
def test_any_string(text: str) -> None:
    attributions(text)


@pytest.mark.parametrize(
    "unit", ["“We go,” he said. ", "“We go” and he said ", "X said so to Y. “We all go.” ", "“We go.”\n\n"]
)
def test_a_long_text_is_read(unit: str) -> None:
    """It takes seconds; work that grows with the square of the length would not end."""
    text = unit * (200_000 // len(unit))
    assert len(attributions(text)) == text.count("“")
