"""What the action of a card makes of a match."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from run_check import card, context, hits

from newslint.checks.patterns.actions import EDITS, expand, hit_with, listed, read_action, told_results
from newslint.checks.patterns.matching import Found, Search
from newslint.model import Span


@pytest.mark.parametrize(
    ("action", "suggestions", "replacement"),
    [
        ("{name: remove}", (), ""),
        ("{name: replace, params: [first]}", ("first",), "first"),
        ("{name: replace, params: [first, at first]}", ("first", "at first"), "first"),
        ("{name: replace, params: ['$1 thing', '$0!', '$$']}", ("first thing", "firstly!", "$"), "first thing"),
        ("{name: edit, params: [trim_right, ly]}", ("first",), "first"),
        ("{name: edit, params: [regex, '(fi)(rst)ly', '$2$1', upper]}", ("RSTFI",), "RSTFI"),
        ("{name: edit, params: [remove, l, replace, y, i, capitalize]}", ("Firsti",), "Firsti"),
        ("{name: edit, params: [split, s, '1', prefix, a, suffix, b]}", ("atlyb",), "atlyb"),
        ("{name: edit, params: [truncate, x]}", (), None),
        ("{name: edit, params: [title]}", (), None),
        ("{name: suggest, params: [spellings]}", (), None),
        ("{name: convert, params: [simple]}", (), None),
    ],
)
def test_actions(action: str, suggestions: tuple[str, ...], replacement: str | None) -> None:
    (hit,) = hits(f"extends: existence\ntokens: ['(first)ly']\naction: {action}", "And firstly, no.")
    assert (hit.suggestions, hit.replacement, hit.safety) == (suggestions, replacement, "display")


EDITED = {
    "replace": (["l", "r"], "word of the  hirr"),
    "remove": (["lo"], "wrd f the  hi"),
    "regex": (["h(i)ll", "$1"], "word of the  i"),
    "trim": (["wl"], "ord of the  hi"),
    "trim_left": (["wl"], "ord of the  hill"),
    "trim_right": (["wl"], "word of the  hi"),
    "truncate": ([" of"], "word"),
    "split": ([" ", "1"], "of"),
    "wrap": (["_"], "_word of the  hill_"),
    "unwrap": (["w"], "ord of the  hill"),
    "prefix": (["a "], "a word of the  hill"),
    "suffix": (["s"], "word of the  hills"),
    "squeeze": ([], "word of the hill"),
    "capitalize": ([], "Word of the  hill"),
    "uncapitalize": ([], None),
    "lower": ([], None),
    "upper": ([], "WORD OF THE  HILL"),
}


def edited(text: str, params: list[str]) -> tuple[str, ...]:
    written = ", ".join(f"'{param}'" for param in params)
    given = f"extends: existence\ntokens: ['x']\naction: {{name: edit, params: [{written}]}}"
    return read_action(card(given)).results(Search(context(given, text)), Found(Span(0, len(text)), text, None), ())


@pytest.mark.parametrize("edit", EDITS)
def test_every_edit(edit: str) -> None:
    params, after = EDITED[edit]
    assert edited("word of the  hill", [edit, *params]) == (() if after is None else (after,))


@pytest.mark.parametrize("index", ["1", "2", "7"])
def test_a_part_that_is_not_there_leaves_the_text(index: str) -> None:
    assert edited("word", ["split", "-", index]) == ()


@pytest.mark.parametrize(
    ("params", "said"),
    [
        ("[trimm, b]", "there is no edit “trimm”; did you mean “trim”"),
        ("[replace, a]", "the edit “replace” takes 2 parameters"),
        ("[split, a, b]", "takes a mark and a number, not “b”"),
        ("[split, '', '1']", "takes a mark to part at"),
        ("[truncate, '']", "takes a mark to part at"),
        ("[regex, '(a', b]", "a group is not closed"),
    ],
)
def test_edits_that_do_not_hold_are_refused(params: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        read_action(card("extends: repetition\ntokens: [x]")._replace(action=("edit", _list(params))))


def _list(params: str) -> tuple[str, ...]:
    return tuple(param.strip(" '") for param in params.strip("[]").split(","))


@pytest.mark.parametrize(
    ("template", "filled"),
    [
        ("$0", "match"),
        ("$1-$2", "one-two"),
        ("${1}0", "one0"),
        ("$3|", "|"),
        ("$$1", "$1"),
        ("5 $", "5 $"),
        ("$x", "$x"),
    ],
)
def test_templates(template: str, filled: str) -> None:
    assert expand(template, "match", ["one", "two"]) == filled


@given(st.text("$01{}ax"))
def test_any_template_is_filled(template: str) -> None:
    assert "match" not in expand(template, "", ["", ""])
    assert expand(template.replace("$", "$$"), "match", ["one"]) == template


@pytest.mark.parametrize(
    ("options", "told"),
    [([], ""), (["a"], "'a'"), (["a", "b"], "'a' or 'b'"), (["a", "b", "c"], "'a', 'b', or 'c'")],
)
def test_options_as_a_message_tells_them(options: list[str], told: str) -> None:
    assert listed(options) == told
    assert listed(options, ("“", "”")).count("”") == len(options)


def test_what_a_message_tells_of_a_match() -> None:
    found = Found(Span(3, 10), "at\nonce", None)
    assert told_results((), found) == ("at once",)
    assert told_results(("now",), found) == ("at once", "now")
    assert told_results(("now", "soon"), found) == ("at once", "'now' or 'soon'")


def test_what_may_stand_in_its_place_is_for_a_person_to_take() -> None:
    found = Found(Span(3, 10), "at once", None)
    hit = hit_with(("now", "soon"), found, ("at once",))
    assert (hit.span, hit.suggestions, hit.replacement, hit.safety) == (Span(3, 10), ("now", "soon"), "now", "display")
    assert hit_with((), found, ()).replacement is None
    assert (hit_with(("",), found, ()).replacement, hit_with(("",), found, ()).suggestions) == ("", ())
