"""When two spellings can be one name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.checks.names.slips import deletions, given_key, one_slip, plain, related, respellings, sound

LETTERS = st.text("abcdeé", min_size=1, max_size=7)


@given(LETTERS, LETTERS)
def test_words_one_slip_apart_share_a_deletion(word: str, other: str) -> None:
    assert one_slip(word, other) == one_slip(other, word)
    assert related(word, other) == related(other, word)
    assert not one_slip(word, word)
    if one_slip(word, other):
        assert deletions(word) & deletions(other)


@given(LETTERS, st.data())
def test_every_slip_but_in_the_first_letter_is_one(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(word)))
    made = {word[:at] + "x" + word[at:], word[:at] + "x" + word[at + 1 :], word[:at] + word[at + 1 :]}
    if at > 1:
        made.add(word[: at - 1] + word[at - 1 : at + 1][::-1] + word[at + 1 :])
    for wrong in made - {word}:
        assert one_slip(word, wrong)
        assert not one_slip(word, "x" + wrong[1:])


@pytest.mark.parametrize(
    ("word", "other", "expected"),
    [
        ("kasich", "kosich", True),
        ("kasich", "kaisch", True),
        ("kasich", "kasch", True),
        ("kasich", "kassich", True),
        ("kasich", "basich", False),
        ("kasich", "ksaihc", False),
        ("kasich", "kas", False),
    ],
)
def test_one_slip(word: str, other: str, expected: bool) -> None:
    assert one_slip(word, other) is expected


@pytest.mark.parametrize(
    ("word", "other", "are"),
    [
        ("trump", "trumps", True),
        ("jones", "joneses", True),
        ("iran", "iranian", True),
        ("iraq", "iraqi", True),
        ("putin", "putina", True),
        ("zelensky", "zelenska", True),
        ("filipino", "filipina", True),
        ("zelensky", "zelenskyi", False),  # another way to write it
        ("kasich", "kosich", False),
        ("iran", "iraq", False),
    ],
)
def test_words_made_of_one_another(word: str, other: str, are: bool) -> None:
    assert related(word, other) is are


@pytest.mark.parametrize(
    ("word", "other"),
    [("zelensky", "zelenskiy"), ("mohammed", "muhammed"), ("gaddafi", "qadhafi"), ("yanukovych", "yanukovich")],
)
def test_sound(word: str, other: str) -> None:
    assert sound(word) == sound(other)


@pytest.mark.parametrize(("word", "other"), [("putin", "rutin"), ("kasich", "kosach"), ("barzani", "barzawi")])
def test_other_sounds(word: str, other: str) -> None:
    assert sound(word) != sound(other)


@pytest.mark.parametrize(
    ("given", "other", "one"), [("steven", "stephen", True), ("nicolás", "nicholas", True), ("eric", "erica", False)]
)
def test_given_names(given: str, other: str, one: bool) -> None:
    assert (given_key(given) == given_key(other)) is one


def test_given_names_with_several_spellings() -> None:
    assert respellings("steven")
    assert not respellings("quillhaven")


@given(st.text("aeiouéèüñøzkhs", min_size=1, max_size=8))
def test_accents_make_no_other_name(word: str) -> None:
    assert plain(plain(word)) == plain(word)
    assert sound(word) == sound(plain(word))
    assert given_key(word) == given_key(plain(word))
