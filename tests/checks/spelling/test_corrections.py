"""What an unknown word that is no name should be, the likeliest first."""

from __future__ import annotations

import pytest
from run_check import context

from newslint.checks.spelling.corrections import Candidate, of_word


def words(text: str, word: str) -> list[Candidate]:
    given = context("extends: unknown-word", text)
    return of_word(given, word.lower(), given.analysis.tokens.places(word))


@pytest.mark.parametrize(
    ("text", "word", "first"),
    [
        ("The goverment fell.", "goverment", "government"),
        ("They recieve mail.", "recieve", "receive"),
        ("The ferrry sank.", "ferrry", "ferry"),
        ("Ferrry boats sank.", "Ferrry", "ferry"),
    ],
)
def test_words(text: str, word: str, first: str) -> None:
    found = words(text, word)
    assert found[0].key == first
    assert found == sorted(found, reverse=True)
    assert len({candidate.key for candidate in found}) == len(found)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The qzxvbn fell.", "qzxvbn"),  # nothing is near
        ("The downballot vote.", "downballot"),  # a compound that every reader understands
        ("The ferrry sank, a ferrry of old.", "ferrry"),  # twice: it is meant, unless a list has it as a slip
        ("He sang “quarum unam incolunt tandem” there.", "incolunt"),  # another language
    ],
)
def test_no_words_where_the_evidence_is_thin(text: str, word: str) -> None:
    assert words(text, word) == []


def test_a_listed_misspelling_is_one_however_often_it_stands() -> None:
    found = words("They recieve what we recieve and they recieve.", "recieve")
    assert (found[0].key, found[0].evidence) == ("receive", "It is a common misspelling.")


def test_a_word_of_the_article_is_the_likelier() -> None:
    alone = {one.key: one.score for one in words("It sank in the habrour.", "habrour")}
    beside = {one.key: one for one in words("The harbour slept. It sank in the habrour.", "habrour")}
    assert beside["harbour"].score > alone["harbour"]
    assert beside["harbour"].evidence == "“harbour” stands in this article, too; two letters are swapped."


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("They bought it at the gifte shoppe by the pier.", "gifte"),
        ("The unmasker of frauds spoke.", "unmasker"),
        ("She was a scrutinizer of bills.", "scrutinizer"),
    ],
)
def test_no_words_where_they_are_old_or_derived(text: str, word: str) -> None:
    assert words(text, word) == []
