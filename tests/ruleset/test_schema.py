"""Cards: what holds, and what is told of what does not."""

import pytest

from newslint.checks.base import Card
from newslint.errors import CardError
from newslint.ruleset.kinds import Kinds
from newslint.ruleset.located import parse
from newslint.ruleset.schema import card_of

PATTERNS = "extends: existence\nmessage: “%s”\ntokens: [foo]\n"
GOOD = "extends: repeated-word\nmessage: “%s” twice\n"


def card(source: str) -> Card:
    return card_of(parse(source.encode(), "c.yml"), "p.c", "c.yml", Kinds())


def test_defaults() -> None:
    made = card(GOOD)
    assert (made.id, made.kind, made.level, made.status, made.scope) == (
        "p.c",
        "repeated-word",
        "warning",
        "stable",
        ("text",),
    )
    assert made.options == {"always": (), "exceptions": ()}
    assert made.pack == "p"


def test_examples_have_their_lines() -> None:
    made = card(GOOD + "examples:\n  - bad: a {b b} c\n    fixed: a b c\n  - good: a b c\n")
    assert [(e.bad, e.text, e.fixed, e.line) for e in made.examples] == [
        (True, "a {b b} c", "a b c", 4),
        (False, "a b c", None, 6),
    ]


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("message: x\n", "c.yml:1: the key “extends” is missing"),
        ("extends: repeated-word\n", "the key “message” is missing"),
        ("extends: repeated-wird\nmessage: x\n", "c.yml:1: extends: there is no check kind “repeated-wird”; did you mean “repeated-word”?"),
        (GOOD + "levl: error\n", "c.yml:3: levl: “levl” is no key of a card that extends repeated-word; did you mean “level”?"),
        (GOOD + "exeptions: [a]\n", "did you mean “exceptions”?"),
        ("extends: repeated-word\nmessage: ' '\n", "c.yml:2: message: must say something"),
        (GOOD + "level: fatal\n", "c.yml:3: level: “fatal” is none of error, warning, suggestion"),
        (GOOD + "scope: headline\n", "“scope” is no key of a card that extends repeated-word"),
        (PATTERNS + "scope: hedline\n", "there is no scope “hedline”; did you mean “headline”?"),
        (GOOD + "limit: many\n", "limit: must be a whole number"),
        (PATTERNS + "inside-quotes: perhaps\n", "must be true or false"),
        (GOOD + "always: {a: b}\n", "always: must be a list of texts"),
        (PATTERNS + "action: {name: explode}\n", "action: must have a name"),
        (GOOD + "examples:\n  - bad: no mark\n", "c.yml:4: examples: a bad example marks what is found"),
        (GOOD + "examples:\n  - worse: x\n", "“worse” is no key of an example"),
        (GOOD + "examples:\n  - good: x\n    fixed: y\n", "c.yml:4: examples: each has"),
        ("extends: repeated-word\nmessage: '%s %s %s'\n", "more %s than “repeated-word” can fill"),
        ("- a\n", "a card is a mapping"),
        ("extends: base\nmessage: x\n", "there is no check kind “base”"),
        ("extends: ../../x\nmessage: x\n", "there is no check kind"),
    ],
)  # fmt: skip
def test_errors_name_file_line_key_and_the_nearest_valid(source: str, told: str) -> None:
    with pytest.raises(CardError) as caught:
        card(source)
    assert told in str(caught.value)
