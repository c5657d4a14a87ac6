"""spelling.confused-word: the kind, its parts, and the shipped card on confusions written for this test."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from confused_sentences import FOUND, MISSED
from hypothesis import given, settings
from hypothesis import strategies as st
from run_check import hits, matches, messages

from newslint.analysis import Analysis
from newslint.checks.base import Context
from newslint.checks.confusion import patterns, sets
from newslint.checks.confusion.surroundings import Surroundings, surroundings
from newslint.document.readers import read_text
from newslint.errors import CardError
from newslint.knowledge.facts import Knowledge
from newslint.knowledge.lexicon import Lexicon

SHIPPED = (Path(__file__).parents[2] / "rules" / "spelling" / "confused-word.yml").read_text(encoding="utf-8")
CONFUSIONS = Path(__file__).parents[1] / "confusions"
"""Sentences written for this test: `right.txt` with words that are right and tempting, `wrong.txt` with {wrong>right}."""
RIGHT, WRONG = ((CONFUSIONS / name).read_text(encoding="utf-8").splitlines() for name in ("right.txt", "wrong.txt"))
CARD = """\
extends: confused-word
sets: ["its/it's", then/than, of/off, form>from, "whose/who's"]
wrong: ["other {then>than}: “other than” is the phrase", "{it's>its} own: “its” is the possessive"]
right: ["to {then} unheard-of"]
"""
_MARK = re.compile(r"\{([^{}>]+)>([^{}>]+)\}")
_WORDS = st.sampled_from(
    "its it's it’s Its then than Than of off form from the a more one own , . “ ” ’ - \n 5 more é".split(" ")
)


def read(marked: str) -> tuple[str, str, list[tuple[str, str]]]:
    """The wrong sentence, the right one, and the words wrong and right."""
    return _MARK.sub(r"\1", marked), _MARK.sub(r"\2", marked), _MARK.findall(marked)


@pytest.mark.parametrize("sentence", FOUND.splitlines())
def test_confusions_are_found(sentence: str) -> None:
    wrong, right, pairs = read(sentence)
    assert [(hit.arguments[0], hit.suggestions[0]) for hit in hits(SHIPPED, wrong)] == pairs
    assert matches(SHIPPED, right) == []


@pytest.mark.parametrize("sentence", RIGHT)
def test_a_word_in_its_place_passes(sentence: str) -> None:
    assert hits(SHIPPED, sentence) == []


def test_nine_in_ten_slips_are_found_and_no_right_word_is() -> None:
    """Of slips in more than 80 sets, most are found, each with the right correction; which ones, the data decide."""
    found = 0
    sets_: set[frozenset[str]] = set()
    for sentence in WRONG:
        wrong, right, pairs = read(sentence)
        sets_.update(frozenset(pair) for pair in pairs)
        assert hits(SHIPPED, right) == [], right
        made = [(hit.arguments[0], hit.suggestions[0]) for hit in hits(SHIPPED, wrong)]
        assert made in ([], pairs), wrong
        found += made == pairs
    assert len(sets_) > 80
    assert found > 0.9 * len(WRONG)


@pytest.mark.parametrize("sentence", MISSED.splitlines())
def test_the_right_word_passes(sentence: str) -> None:
    assert matches(SHIPPED, read(sentence)[1]) == []


def test_there_are_enough_of_them() -> None:
    assert len(RIGHT) > 400
    found, missed = FOUND.splitlines(), MISSED.splitlines()
    assert len(found) + len(missed) >= 80
    assert len(found) > 3 * len(missed)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She was one off the best.", ["off"]),
        ("“One off the best,” she said.", ["off"]),
        ("She was one off\nthe best.", ["off"]),
        ("She was one off\n\nthe best.", []),
        ("It cost more then; it was a mile.", []),
        ("It was no other then Ann.", ["then"]),
        ("The one-off the firm made was sold.", []),
        ("The company raised it's own prices.", ["it's"]),
        ("The company raised it’s own prices.", ["it’s"]),
        ("He read “More Then a Woman” aloud.", []),
        ("ONE OFF THE BEST", []),
        ("She was one “off” the best.", []),
        ("They came form London.", ["form"]),
        ("They came from London.", []),
    ],
)
def test_places(text: str, found: list[str]) -> None:
    assert matches(CARD, text) == found


def test_a_headline_in_title_case_is_left_alone() -> None:
    text = "Mayor Wins One off the Races Over River\n\nShe said that one off the bridges would have to close."
    assert len(matches(CARD, text)) == 1


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("Its been a long year.", "It's"),
        ("Its been a long year, and he’s tired.", "It’s"),
        ("The company raised it’s own prices.", "its"),
        ("The farmer, who’s wife runs the dairy, left.", "whose"),
    ],
)
def test_the_fix_keeps_case_and_apostrophe(text: str, fixed: str) -> None:
    (hit,) = hits(SHIPPED, text)
    assert (hit.suggestions, hit.replacement, hit.safety) == ((fixed,), fixed, "unsafe")


def test_the_message_gives_the_evidence() -> None:
    card = 'message: "“%s” is a word, but “%s” is meant here: %s"\n' + CARD
    assert messages(card, "She was one off the best.") == [
        "“off” is a word, but “of” is meant here: “one of the” is usual, “one off the” is not"
    ]
    assert messages(card, "None other then Ann came.") == [
        "“then” is a word, but “than” is meant here: “other than” is the phrase"
    ]


def test_a_word_that_the_newsroom_accepts_passes() -> None:
    assert matches(CARD, "She was one off the best.", words=["off"]) == []


@pytest.mark.parametrize("entry", ["its", "its/its", "its/It's", "a>b>c", "a b/c", "/", ">"])
def test_a_wrong_set_is_refused(entry: str) -> None:
    with pytest.raises(CardError, match="is no set of words"):
        hits(f'extends: confused-word\nsets: ["{entry}"]\n', "text")


@pytest.mark.parametrize(
    "entry", ["more then", "more {then>than}", "{then>than}: why", "a b c d {then>than}: why", "{a b>c} d: why"]
)
def test_a_wrong_pattern_is_refused(entry: str) -> None:
    with pytest.raises(CardError, match=r"pattern|words on a side"):
        hits(f'extends: confused-word\nwrong: ["{entry}"]\n', "text")


def test_sets_go_both_ways_or_one() -> None:
    assert sets.parse(["a/b/c", "d>b"]) == {"a": ("b", "c"), "b": ("a", "c"), "c": ("a", "b"), "d": ("b",)}


@pytest.mark.parametrize(
    ("pattern", "left", "right", "fits"),
    [
        ("more|less {then>than}: why", ("less",), (), True),
        ("more {then>than} *: why", ("more",), ("ham",), True),
        ("more {then>than} *: why", ("more",), ("</s>",), False),
        ("*er {then>than}: why", ("bolder",), (), True),
        ("{too>to} BASE: why", (), ("go",), True),
        ("{too>to} BASE: why", (), ("gone",), False),
        (", {then>than}: why", (",",), (), True),
        ("a b {then>than}: why", ("b", "a"), (), True),
        ("a b {then>than}: why", ("b",), (), False),
    ],
)
def test_patterns(pattern: str, left: tuple[str, ...], right: tuple[str, ...], fits: bool) -> None:
    ((made,),) = patterns.parse([pattern], wrong=True).values()
    assert made.fits(Surroundings(left, right), Lexicon.open()) is fits


@pytest.mark.parametrize(
    ("text", "left", "right"),
    [
        ("one two three X four five six seven", ("three", "two", "one"), ("four", "five", "six")),
        ("One, X, two.", (",", "one", "<s>"), (",", "two", "</s>")),
        ("One. X; two", ("<s>",), ("</s>",)),
        ("One 5 X 6 two", ("#",), ("#",)),
        ("“One” X “two”", ("one", "<s>"), ("…",)),  # what is quoted next is one thing
        ("X voters’ choice", ("<s>",), ("voters", "…")),
        ("One X 1,200 two", ("one", "<s>"), ("#",)),
        ("In May, 2.5 X 3:30, two", ("#",), ("#",)),
        ("One, 5 X, 6 two", ("#",), (",", "#")),
    ],
)
def test_surroundings(text: str, left: tuple[str, ...], right: tuple[str, ...]) -> None:
    document = read_text(text, "a.txt")
    analysis = Analysis(document)
    context = Context(document, analysis, Knowledge(), None, None)  # type: ignore[arg-type]  # neither is looked at
    assert surroundings(context, analysis.tokens.texts.index("X")) == Surroundings(left, right)


@given(st.one_of(st.text(), st.lists(_WORDS).map(" ".join)))
@settings(deadline=None)
def test_any_text_is_read_and_spans_hold_the_word(text: str) -> None:
    prose = read_text(text, "a.txt").prose
    for hit in hits(CARD, text):
        assert prose[hit.span.start : hit.span.end] == hit.arguments[0]
        assert hit.replacement not in (None, hit.arguments[0])
