"""What an unknown name should be, the likeliest first."""

from __future__ import annotations

import pytest
from run_check import context

from newslint.checks.spelling.corrections import Candidate
from newslint.checks.spelling.name_corrections import of_name


def names(text: str, word: str) -> list[Candidate]:
    given = context("extends: unknown-word", text)
    return of_name(given, word.lower(), given.analysis.tokens.places(word))


@pytest.mark.parametrize(
    ("text", "word", "first"),
    [
        ("They saw Quillhaven. Then Quillhaven left. They saw Quillhavne.", "Quillhavne", "quillhaven"),
        ("Israeli radio said so. The Israelo army left, Israeli radio said.", "Israelo", "israeli"),
        ("A Lebanse spokesman said so.", "Lebanse", "lebanese"),
        ("They fled to Lebannon by night.", "Lebannon", "lebanon"),
        ("He is of Cubn descent.", "Cubn", "cuban"),
        ("A Cban-American mayor won.", "Cban", "cuban"),
        ("The Arab Amercan Institute met.", "Amercan", "american"),  # “Arab” is no first name
        ("They fought the mayor’s Iroqi troops.", "Iroqi", "iraqi"),
        ("The mayor met Presidant Orm. Ann Orm is President of Havn.", "Presidant", "president"),
        ("He runs the Ntional Fund. Its rival is the National Bank.", "Ntional", "national"),
        ("He plays for the Birmigham Rovers in Birmingham.", "Birmigham", "birmingham"),
        ("Florida voted. So did Florida’s north. The Florrida Education Board met.", "Florrida", "florida"),
        ("It ended in South Carolina Satrday. It began on Saturday, and Saturday was hot.", "Satrday", "saturday"),
        ("Then Kasich spoke. Kasich left; they met Kasich. They like Kesich, too.", "Kesich", "kasich"),
        ("They helped Germon immigrants.", "Germon", "german"),
        ("It began on Wensday.", "Wensday", "wednesday"),  # two letters are wrong, but a list has it
    ],
)
def test_names(text: str, word: str, first: str) -> None:
    assert names(text, word)[0].key == first


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("They saw Quillhaven. Then Quillhaven left. They saw Willhaven.", "Willhaven"),  # another first letter
        ("They saw Quillhaven. Then Quillhaven left. They saw the Quillhavens.", "Quillhavens"),  # the family
        ("They saw Quillhaven and Quillhavne.", "Quillhavne"),  # one against one
        ("The emir met Omar bin Nasser al-Thani in Doha.", "Thani"),  # no Thai
        (
            "Tim Quillhaven left. They saw Tim Quillhaven and Ann Quillhavne.",
            "Quillhavne",
        ),  # another first name: another bearer
        ("They saw Dagny Lebannon there.", "Lebannon"),  # a first name before it: no country
        ("The envoy, Lebannon Akiman, left.", "Lebannon"),  # a name of no list behind it: it is a first name
        ("The envoy, Lebannon\nAkiman, left.", "Lebannon"),
        ("They saw Cban there.", "Cban"),
        ("The depot is near the Perur bypass.", "Perur"),  # too short to be Peru for sure
        ("The Nationale Bank fell. Its rival is the National Fund.", "Nationale"),  # a form of another language
        ("They saw Kasich and met Kasich and Kasich. They like Bo Kesich, too.", "Kesich"),  # a rare surname
    ],
)
def test_no_names_where_another_may_be_meant(text: str, word: str) -> None:
    assert names(text, word) == []


def test_the_evidence_is_told() -> None:
    (candidate, *_) = names("They saw Quillhaven. Then Quillhaven left. They saw Quillhavne.", "Quillhavne")
    assert candidate.evidence == "“Quillhaven” stands 2 times in this article; two letters are swapped."
    (candidate, *_) = names("They fled to Lebannon by night.", "Lebannon")
    assert candidate.evidence == "A letter too many."
