"""The evidence that a spelling match needs: names, coinages and foreign words pass, slips do not."""

from __future__ import annotations

import pytest

from newslint.analysis import Analysis
from newslint.checks.base import Context
from newslint.document.readers import read_text
from newslint.knowledge.facts import Knowledge
from newslint.languagetool.spelling import CARD, believed
from newslint.model import Span


def check(text: str, *replacements: str, words: tuple[str, ...] = ()) -> tuple[str, ...]:
    """What is believed of replacements for the word that braces mark."""
    start, end = text.index("{"), text.index("}") - 1
    plain = text.replace("{", "").replace("}", "")
    document = read_text(plain, "a.txt")
    context = Context(document, Analysis(document), Knowledge(words), CARD, None)
    return believed(context, Span(start, end), replacements)


@pytest.mark.parametrize(
    ("text", "replacements", "expected"),
    [
        ("The council {confrimed} the plan on Monday.", ("confirmed", "conformed"), ("confirmed",)),
        ("She criticised the {intoductory} remarks.", ("introductory",), ("introductory",)),
        ("A newly-{annointed} leader spoke.", ("anointed",), ("anointed",)),
        ("{Vehicals} were parked in the street.", ("Vehicles",), ("Vehicles",)),
        ("He had {bene} waiting for hours.", ("Bene", "been", "bone"), ("been",)),
        ("Mr. Haldane spoke. Later Haldane left. Then {Hladane} returned.", ("Haldane",), ("Haldane",)),
        ("A court in {Astralia} ruled on Monday.", ("Australia", "Austria"), ("Australia",)),
        ("The {Natioanl} Trust bought it.", ("National",), ("National",)),
        ("Critics call him a {detracter} of the plan.", ("detractor",), ("detractor",)),
        ("The boxer is a {countepuncher} by nature.", ("counterpuncher",), ("counterpuncher",)),
        ("A South {Koraen} ship sank.", ("Korean",), ("Korean",)),
        ("Nobody in Harkness's {Itaqi} office spoke.", ("Iraqi",), ("Iraqi",)),
        ("{Gryason} won. Gryason left. Grayson, Grayson said, is the Grayson they know.", ("Grayson",), ("Grayson",)),
        ("The {Idnian} team won. An Idnian fan sang.", ("Indian", "Ionian"), ("Indian",)),
        ("She was a {singke}- minded reader.", ("single", "singe"), ("single",)),
        ("She is a {Cban} American from Florida.", ("Can", "Cuban"), ("Cuban",)),
    ],
)
def test_a_slip_is_believed(text: str, replacements: tuple[str, ...], expected: tuple[str, ...]) -> None:
    assert check(text, *replacements)[:1] == expected


@pytest.mark.parametrize(
    ("text", "replacements"),
    [
        ("The mayor of Exeter, {Shafaq} Rahmani, spoke.", ("Shaft", "Shabaq")),  # a name
        ("Coach {Oumar} said so.", ("Omar",)),
        ("The singer Nouha {Saoudi} spoke.", ("Saudi",)),  # a surname that is like a people
        ("The speech praised Philip {Boooks} at length.", ("Books",)),
        ("They met {Cbin} in the hall.", ("Cabin", "Can")),
        ("The {downcounter} stood at zero.", ("down counter", "counter")),
        ("The {Canadien} won. A Canadien fan sang.", ("Canadian",)),  # used twice
        ("The {Gryasons} met. Gryasons, all Gryasons, and one Grayson.", ("Grayson",)),  # they stand more often
        ("The {sizeable} sum was paid.", ("sizable",)),  # the lexicon knows it
        ("They {deplatformed} him. She had been deplatformed before.", ("platformed",)),  # used twice
        ("The {NFIB} said so.", ("NIB",)),  # an acronym
        ("He wrote “{quiero} comer mucho pescado” there.", ("queer", "query")),  # another language
        ("The word {zzyxx} stands here.", ()),
        ("It was about {entrepre}- neurs and art.", ("entree",)),  # a line end of the page
        ("See {aburden}_x for it.", ("burden",)),
        ("The {Weiners} went home. Anthony Weiner and Huma Weiner stayed.", ("Weiner",)),  # the family
    ],
)
def test_what_may_be_meant_is_not(text: str, replacements: tuple[str, ...]) -> None:
    assert check(text, *replacements) == ()


def test_what_the_newsroom_accepts_is_accepted() -> None:
    text = "The council {confrimed} the plan on Monday."
    assert check(text, "confirmed", words=("confrimed",)) == ()


def test_a_name_of_two_words_is_judged_by_its_words() -> None:
    text = "Governor George Harkness spoke. Harkness left, and Harkness said: no. Later {George Harknses} came."
    assert check(text, "George Harness") == ("George Harkness",)
    assert check("The writer {David Bossie} spoke.", "David Bowie") == ()


def test_a_possessive_is_kept_where_it_was_flagged() -> None:
    text = "Mr. Haldane spoke. Later Haldane left. Then {Hladane}'s view changed."
    assert check(text)[:1] == ("Haldane",)
    assert check(text.replace("}'s", "'s}"))[:1] == ("Haldane's",)


def test_the_likeliest_stands_first() -> None:
    assert check("Clinton {hooes} to win the state.", "homes", "holes", "hopes")[0] == "hopes"
