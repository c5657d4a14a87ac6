"""Substitution: Vale's keys, and which fixes are offered."""

from __future__ import annotations

import pytest
from run_check import card, hits, matches, messages

from newslint.errors import CardError

REPLACE = "extends: substitution\naction: {name: replace}\n"
PLAIN = "extends: substitution\n"


@pytest.mark.parametrize(
    ("keys", "text", "found"),
    [
        ("swap: {utilize: use}", "We utilize it. Utilize it.", ["utilize"]),
        ("swap: {utilize: use}\nignorecase: true", "Utilize it, utilized.", ["Utilize"]),
        ("swap: {ize: ise}\nnonword: true", "We utilize it.", ["ize"]),
        ("swap: {in order: so, in order to: to}", "It was in order to win.", ["in order to"]),  # the longest first
        ("swap: {'cell ?phone': mobile}", "A cellphone, a cell phone.", ["cellphone", "cell phone"]),
        ("swap: {github: GitHub}\nignorecase: true", "GitHub, Github and github", ["Github", "github"]),
        (
            "swap: {'e-?mails?': 'emails?'}\nignorecase: true",
            "email, e-mail, emails",
            ["e-mail"],
        ),  # the value, a pattern
        ("swap: {can't: cannot}", "He can't, she can’t.", ["can't", "can’t"]),
        ("swap: {very big: huge}\nexceptions: [very big deal]", "A very big deal, a very big dog.", ["very big"]),
        ("swap: {(a|the) few: some}", "The few, the few.", ["the few"]),
        ("swap: {a: b, c: d, e: f, g: h, i: j, k: l, kk: m, kkk: n}", "kkk kk k", ["kkk", "kk", "k"]),
    ],
)
def test_finds_what_vale_finds(keys: str, text: str, found: list[str]) -> None:
    assert matches(PLAIN + keys, text) == found


def test_one_replacement_is_an_unsafe_fix() -> None:
    (hit,) = hits(REPLACE + "swap: {utilize: use}", "We utilize it.")
    assert (hit.span, hit.suggestions, hit.replacement, hit.safety) == ((3, 10), ("use",), "use", "unsafe")


@pytest.mark.parametrize(
    ("keys", "suggestions"),
    [
        ("swap: {utilize: use|employ}", ("use", "employ")),
        ("swap: {utilize: 'a\\|b|c'}", ("a|b", "c")),
        ("swap: {utilize: use}\naction: {name: replace, params: [one, two]}", ("one", "two")),
        ("swap: {utilize: use}\naction: {name: edit, params: [upper]}", ("UTILIZE",)),
    ],
)
def test_several_replacements_are_for_display(keys: str, suggestions: tuple[str, ...]) -> None:
    (hit,) = hits((PLAIN if "action" in keys else REPLACE) + keys, "We utilize it.")
    assert (hit.suggestions, hit.replacement, hit.safety) == (suggestions, suggestions[0], "display")


def test_without_an_action_nothing_is_offered() -> None:
    (hit,) = hits(PLAIN + "swap: {utilize: use}", "We utilize it.")
    assert (hit.arguments, hit.suggestions, hit.replacement) == (("use", "utilize"), (), None)


def test_what_is_right_already_passes() -> None:
    assert matches(REPLACE + "swap: {',,,|\\.\\.\\.': '...'}\nnonword: true", "so... or,,,") == [",,,"]
    assert matches(REPLACE + "swap: {'(?:bobsled|bobsleigh)': bobsled}", "bobsled, bobsleigh") == ["bobsleigh"]


def test_a_capital_is_kept_on_demand() -> None:
    keys = "swap: {utilize: use|employ}\nignorecase: true\n"
    text = "Utilize it, and utilize that."
    assert [hit.suggestions[0] for hit in hits(REPLACE + keys, text)] == ["use", "use"]
    assert [hit.suggestions[0] for hit in hits(REPLACE + keys + "capitalize: true", text)] == ["Use", "use"]


def test_a_value_may_refer_to_the_groups_of_its_key() -> None:
    swap = "swap: {'(\\w+)gate scandal': '$1gate', other: x}\n"
    (hit,) = hits(REPLACE + swap, "The Watergate scandal broke.")
    assert (hit.replacement, hit.arguments) == ("Watergate", ("'Watergate'", "Watergate scandal"))


@pytest.mark.parametrize(
    ("message", "value", "said"),
    [
        ("Use '%s' instead of '%s'.", "use", "Use 'use' instead of 'utilize'."),
        ("Use '%s' instead of '%s'.", "use|employ", "Use 'use' or 'employ' instead of 'utilize'."),
        ("Use “%s” instead of “%s”.", "use|employ|try", "Use “use”, “employ”, or “try” instead of “utilize”."),
        ("Try %s for %s.", "use|employ", "Try 'use' or 'employ' for utilize."),
        ("Not this.", "use", "Not this."),
    ],
)
def test_messages(message: str, value: str, said: str) -> None:
    assert messages(f'{REPLACE}message: "{message}"\nswap: {{utilize: {value}}}', "We utilize it.") == [said]


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ("swap: {}", "there is nothing to look for"),
        ("swap: {a: b, '(c': d}", "“\\(c” does not hold: a group is not closed"),
        ("swap: {'(a)\\1': b}", "cannot refer back to a group"),
        ("ignorecase: true", "the key “swap” is missing"),
    ],
)
def test_a_bad_card_is_refused_in_plain_words(keys: str, said: str) -> None:
    with pytest.raises(CardError, match=said):
        card(PLAIN + keys)
