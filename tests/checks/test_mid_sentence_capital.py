"""spelling.mid-sentence-capital."""

import pytest
from run_check import hits, matches

CARD = "extends: mid-sentence-capital\nfunction-words: [with, their]\n"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("On Monday, the navy Launched two boats.", ["Launched"]),
        ("They met With their allies.", ["With"]),
        ("The bakers, Raising prices, wept.", ["Raising"]),
        ("They read Leaving Home and wept.", []),
        ("The Retired Officers Association met.", []),
        ("Mr. Manning said so.", []),
        ("He said: Launched in May, the boat sank.", []),
        ("The boat sank. Launched in May, it was old.", []),
        ("“We sank,” he said. “Launched in May.”", []),
        ("The navy Launched a boat, Launched another.", []),
        ("The navy Launched-based group met.", []),
        ("The Navy Launched Two Boats in May", []),
        ("They visited Reading in May.", []),
    ],
)
def test_stray_capitals(text: str, found: list[str]) -> None:
    assert matches(CARD, text) == found


def test_headlines_and_headings_pass() -> None:
    text = "Navy launches boats\n\nThe navy sailed on Monday with two boats, an officer said.\n"
    assert matches(CARD, text.replace("launches", "Launched")) == []


def test_the_fix_is_the_word_in_lower_case() -> None:
    (hit,) = hits(CARD, "The navy Launched two boats.")
    assert (hit.replacement, hit.safety) == ("launched", "unsafe")
