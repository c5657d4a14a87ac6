"""spelling.unknown-word: slips with evidence, and the names and coinages that pass."""

import pytest
from run_check import hits, matches

from newslint.checks.spelling.looks import LONGEST

CARD = "extends: unknown-word\nmessage: '%s / %s / %s'\n"


@pytest.mark.parametrize(
    ("text", "found", "first"),
    [
        ("The goverment resigned.", "goverment", "government"),
        ("She will recieve it.", "recieve", "receive"),
        ("Definately not.", "Definately", "Definitely"),
        ("The ferrry sank.", "ferrry", "ferry"),
        ("It sank in the habrour at dawn.", "habrour", "harbour"),
        ("The mayor’s goverment’s plan", "goverment’s", "government’s"),
        ("Israeli radio said so. The Israelo army and Israel agreed, Israeli radio said.", "Israelo", "Israeli"),
        ("A Lebanse spokesman said so.", "Lebanse", "Lebanese"),
        ("She had’nt seen it.", "had’nt", "hadn’t"),
        ("They ca'nt go.", "ca'nt", "can't"),
        ("Ms. Quillhaven won. Quillhaven smiled. Later Quillhavne left.", "Quillhavne", "Quillhaven"),
        ("The ferry sails inthe morning.", "inthe", "in the"),
        ("The presidentialcandidate spoke.", "presidentialcandidate", "presidential candidate"),
        ("The two choirs sang to gether.", "to gether", "together"),
        ("The gover nment fell.", "gover nment", "government"),
        (
            "The superdelegates met. The superdelegates voted. Then superdelegaets left.",
            "superdelegaets",
            "superdelegates",
        ),
        ("Two stutes voted.", "stutes", "states"),  # a rare surname is no word
        ("Thier plan failed.", "Thier", "Their"),  # nor is a surname that a sentence gave its capital
    ],
)
def test_slips_are_found(text: str, found: str, first: str) -> None:
    (hit,) = hits(CARD, text)
    assert text[hit.span.start : hit.span.end] == found
    assert hit.suggestions[0] == first
    assert len(hit.suggestions) <= 3


@pytest.mark.parametrize(
    "text",
    [
        "Shafaq News said that Breitbart and Caddell met Melezia Ngozanda.",
        "The NYPD, HMRC and the POTUS met; so did McQuillhaven and deGrasse.",
        "He was gonna go, innit, said the superfoodie downballot birther.",
        "See teh.com, @teh, #teh and http://example.org/teh for more.",
        "The mid-1990s anti-Quillhavenism of the neo-Quillhavens.",
        "Quillhavenism is over: Quillhavenesque, say the Quillhavens.",
        "“Gallia est omnis divisa in partes tres quarum unam incolunt Belgae,” he read.",
        "Tim Quillhaven met Ann Quillhavne. Tim Quillhaven left, and Tim Quillhaven is gone.",
        "Thier left. They met Dagny Thier, and Thier smiled.",
        "Café, naïve and El Niño; Zürich, São Paulo and Łódź.",
        "Rock ’n’ roll, fo’c’sle and o’clock.",
    ],
)
def test_what_is_no_slip_passes(text: str) -> None:
    assert matches(CARD, text) == []


def test_a_text_in_another_language_passes() -> None:
    syllables = ("bra", "kno", "vli", "tru", "gos", "mep", "dar")
    strange = " ".join(f"{one}{two}{three}" for one in syllables for two in syllables for three in syllables[:2])
    assert hits(CARD, "The goverment fell.")
    assert not hits(CARD, f"The goverment fell. {strange}")


@pytest.mark.parametrize(
    "text",
    [
        "Filé powder thickens the pot.",
        "The critic put Thorsen’s “Ordet” beside his “Wavel” in a list.",
        "They ate pluots and latkes with labne.",
        "It musta been love, but we shoulda said so.",
    ],
)
def test_what_people_cook_say_and_film_passes(text: str) -> None:
    assert matches(CARD, text) == []


def test_a_word_that_is_said_alone_is_no_title() -> None:
    assert matches(CARD, "Asked whether he would go, he said, “Absolutley.”") == ["Absolutley"]


def test_the_message_tells_the_evidence() -> None:
    (hit,) = hits(CARD, "Israeli radio said so. The Israelo army agreed, Israeli radio said.")
    assert hit.arguments[2] == "“Israeli” stands 2 times in this article; one letter is wrong."


def test_accepted_words_pass() -> None:
    assert matches(CARD, "The goverment resigned.", words=["goverment"]) == []
    assert matches(CARD, "The goverment's plan.", words=["goverment"]) == []
    assert matches(CARD, "Goverments and GOVERMENT.", words=["goverment*"]) == []


def test_every_place_of_a_common_misspelling_is_found() -> None:
    assert matches(CARD, "They recieve what we recieve.") == ["recieve", "recieve"]


def test_a_word_without_end_is_passed_over() -> None:
    assert matches(CARD, "x" * (LONGEST + 1) + " " + "goverment" * 200) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The choir sang in Tallahasse on Monday.", "Tallahassee"),
        ("They flew to Sacremento, Calif., at night.", "Sacramento"),
        ("The ferry came from Bucarest.", "Bucharest"),
        ("Some went by way of Milwalkee.", "Milwaukee"),  # no likely slip, but long
        ("Planes from Heathrw were late.", "Heathrow"),  # only the frequencies have it
        ("They live in Albuquerqe. Few leave Albuquerqe by train.", "Albuquerque"),
    ],
)
def test_what_everyone_knows_is_missed_by_a_letter(text: str, right: str) -> None:
    assert {hit.suggestions[0] for hit in hits(CARD, text)} == {right}


@pytest.mark.parametrize(
    "text",
    [
        "Rebels in Marib fought on, and so did those of Chornobyl and Hizbollah.",
        "Two Georgias signed a pact. Georgians were glad, and all of Georgia.",
        "They met at Petersberg above the river.",  # not Petersburg
        "The museum of Milwalki was shut.",  # nothing looks like it
        "The towns of Harbeck Tallahasse were shut.",  # a part of another name
        "Tallahasse is a village. Tallahasse has a school, and Tallahasse a pond. They left Tallahasse.",
    ],
)
def test_what_only_looks_like_a_landmark_passes(text: str) -> None:
    assert hits(CARD, text) == []


def test_options() -> None:
    assert matches(CARD + "shortest: 12\n", "The goverment resigned.") == []
    assert matches(CARD + "evidence: 90\n", "The ferrry sank.") == []
