"""Words that a newsroom accepts."""

import pytest

from newslint.knowledge.accepted import AcceptedWords

WORDS = AcceptedWords(["superfoodie", "Brexiteer", "Trump*", "*gate", "o’clocker", "a.b*"])


@pytest.mark.parametrize(
    ("word", "accepted"),
    [
        ("superfoodie", True),
        ("Superfoodie", True),
        ("SUPERFOODIE", True),
        ("Brexiteer", True),
        ("BREXITEER", True),
        ("brexiteer", False),
        ("Trumpism", True),
        ("trumpism", False),
        ("Ferrygate", True),
        ("gateau", False),
        ("o'clocker", True),
        ("o’clocker", True),
        ("a.bc", True),
        ("axbc", False),
        (3, False),
    ],
)
def test_case_and_stars(word: object, accepted: bool) -> None:
    assert (word in WORDS) is accepted


def test_nothing_is_accepted_of_nothing() -> None:
    assert "x" not in AcceptedWords([])
    assert "" not in AcceptedWords(["", " "])
