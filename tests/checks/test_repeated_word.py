"""spelling.repeated-word."""

import pytest
from run_check import hits, matches

CARD = "extends: repeated-word\nalways: [the, of, and]\nexceptions: [had, that]\n"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The the mayor left.", ["The the"]),
        ("The mayor of the\nthe town left.", ["the\nthe"]),
        ("The mayor of the\r\nthe town left.", ["the\r\nthe"]),
        ("The mayor left left early.", ["left left"]),
        ("and and and so on", ["and and and"]),
        ("of of the the", ["of of", "the the"]),
        ("“It was the the end,” she said.", ["the the"]),
        ("He had had it, and that that was it.", []),
        ("Bora Bora and Boutros Boutros", []),
        ("no, no; the. The end", []),
        ("It ended with the\n\nThe mayor left.", []),
        ("“We we never saw it,” she said.", []),
        ("a high profile profile-raising event", []),
        ("a non-denial denial of the line-up up to May", []),
        ("the town of Sutton-of of-the-Lee", ["of of"]),
        ("Barley      nil     nil    12.5", []),
        ("Rye\tnil\tnil", []),
        ("It rained.  They left.  The  the mayor  stayed at home.", ["The  the"]),
        ("Wheat 1,205 and and 1,318 1,442", []),
        ("", []),
    ],
)
def test_repeated_words(text: str, found: list[str]) -> None:
    assert matches(CARD, text) == found


def test_across_markup() -> None:
    assert matches(CARD, "the *the* mayor", "a.md") == ["the the"]
    assert matches(CARD, "the `x` the mayor", "a.md") == []


def test_the_fix_is_the_first_word_and_safe() -> None:
    (hit,) = hits(CARD, "The the mayor left.")
    assert (hit.replacement, hit.safety, hit.suggestions) == ("The", "safe", ("The",))
