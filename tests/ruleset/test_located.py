"""Plain YAML with lines, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.errors import CardError
from newslint.ruleset.located import MAX_DEPTH, Node, parse


def test_values_and_lines() -> None:
    node = parse(b"extends: existence\ntokens:\n  - foo\n  - no\nignorecase: true\nmax: 3\nempty:\n", "c.yml")
    assert node.plain() == {
        "extends": "existence",
        "tokens": ["foo", "no"],
        "ignorecase": True,
        "max": 3,
        "empty": None,
    }
    assert node.keys["ignorecase"] == 5
    assert node.value["tokens"].value[1].line == 4


@pytest.mark.parametrize(
    "text", ["yes", "no", "on", "off", "1.5", "0x10", "1_000", "2026-01-01", "'3'", "'true'", "null_"]
)
def test_words_stay_words(text: str) -> None:
    assert parse(f"key: {text}\n".encode(), "c.yml").plain() == {"key": text.strip("'")}


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("a: 1\na: 2\n", "c.yml:2: “a” stands here twice (first on line 1)"),
        ("a: &x 1\nb: *x\n", "c.yml:1: anchors and aliases"),
        ("a: !!python/object:os.system x\n", "c.yml:1: tags are not allowed"),
        ("a: [1, 2\n", "c.yml:2: not YAML"),
        ("a: 1\n---\nb: 2\n", "more than one document"),
        ("? [a]\n: 1\n", "a key must be a word"),
        ("a: " + "[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1), "nested deeper"),
        ("\ta: 1", "not YAML"),
    ],
)
def test_errors_name_file_and_line(source: str, told: str) -> None:
    with pytest.raises(CardError) as caught:
        parse(source.encode(), "c.yml")
    assert told in str(caught.value)
    assert str(caught.value).startswith("c.yml")


def test_hostile_sources_are_refused_quickly() -> None:
    bomb = "a: &a [x]\n" + "".join(f"{c}: &{c} [*a, *a]\n" for c in "bcdefg")
    for source in (bomb.encode(), b"[" * 200_000, b"x" * 2_000_000, b"\xff\xfe", b"- a\n" * 200_000):
        with pytest.raises(CardError):
            parse(source, "c.yml")


@given(st.binary(max_size=120) | st.text(max_size=120).map(str.encode))
def test_any_bytes_are_a_node_or_a_card_error(source: bytes) -> None:
    try:
        node = parse(source, "c.yml")
    except CardError:
        return
    assert isinstance(node, Node)
    node.plain()
