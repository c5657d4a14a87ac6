"""Random input of every kind: bytes, texts, Markdown, cards, configurations. Nothing crashes, every place is exact.

NEWSLINT_FUZZ sets the number of inputs of each kind; CI runs thousands.
"""

from __future__ import annotations

import os
import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.api import Config, Desk, configure
from newslint.errors import NewslintError
from newslint.examples import marked
from newslint.model import Report
from newslint.report import FORMATS, render

INPUTS = int(os.environ.get("NEWSLINT_FUZZ", "60"))
many = settings(max_examples=INPUTS)

WORDS = st.sampled_from(
    (
        "the The of goverment Israelo Israeli Israel Mobilized said “We must go,” she said. \"No,\" ''Yes'' ‘x’ ” “ \" ‘90s don’t U.S. Mr. "
        "Smith's Netanyahu Netanyaho NATO @x #y http://a.b 1990s ’90s [sic] (AP) — – - … ! ? , . ; : a b é e\u0301 ñ 😀 👩‍👩‍👧 "
        "\u202e \ufeff \x00 \u00ad İ ß ﬁ ǆ Ω שלום مرحبا 漢字 By"
    ).split(" ")
)
SPACES = st.sampled_from([" ", " ", " ", " ", "\n", "\n\n", "\r\n", "\r", "\t", "", "\u00a0", "\u2028"])
PROSE = st.lists(st.tuples(WORDS, SPACES).map("".join), max_size=40).map("".join)
MARKUP = st.sampled_from(
    [
        "*",
        "**",
        "_",
        "`",
        "```\n",
        "[",
        "](u)",
        "![",
        "<b>",
        "</b>",
        "<!-- newslint off -->",
        "<!-- newslint on -->",
        "<br>",
    ]
    + [
        "<!-- newslint ignore-next quotes -->",
        "\n\n> ",
        "\n- ",
        "\n# ",
        "\n| a | b |\n|---|---|\n| c | d |\n",
        "&amp;",
        "&#0;",
        "\\",
        "\n---\n",
    ]
)
MARKDOWN = st.lists(st.one_of(MARKUP, st.tuples(WORDS, SPACES).map("".join)), max_size=40).map("".join)


@pytest.fixture(scope="module")
def desk() -> Desk:
    return Desk(Config(rules={}, select=tuple(card.id for card in Desk().cards)))


def exact(text: str, report: Report) -> None:
    """Every place of the report is a place of the text, and every format shows it."""
    assert not report.errors
    lines = re.split(r"\r\n|\r|\n", text)
    for finding in report.findings:
        place = finding.place
        assert 0 <= place.span.start <= place.span.end <= len(text)
        assert text[place.span.start : place.span.end] == place.text
        line = lines[place.line - 1]
        assert line[place.column - 1 :].startswith(place.text.splitlines()[0] if place.text else "")
        assert (place.end_line, place.end_column) >= (place.line, place.column)
        assert finding.message
        assert "%s" not in finding.message
        edits = finding.fix.edits if finding.fix else ()
        assert not edits or place.span.start <= edits[0].span.start <= edits[0].span.end <= place.span.end
        assert all(0 <= edit.span.start <= edit.span.end <= len(text) for edit in edits)
        assert all(one.span.end <= other.span.start for one, other in pairwise(edits))
    for form in FORMATS:
        assert isinstance(render(report, form, color=True), str)


@many
@given(st.text(max_size=300) | PROSE)
def test_texts(desk: Desk, text: str) -> None:
    exact(text, desk.check_text(text, "a.txt"))


@many
@given(st.text(max_size=300) | MARKDOWN)
def test_markdown(desk: Desk, text: str) -> None:
    exact(text, desk.check_text(text, "a.md"))


@many
@given(
    st.binary(max_size=300) | PROSE.map(lambda text: text.encode("utf-16")),
    st.sampled_from(["a.txt", "a.md", "a", "a.jpg"]),
)
def test_bytes(desk: Desk, data: bytes, path: str) -> None:
    report = desk.check_bytes(data, path)
    assert report.files + len(report.errors) == 1


@many
@given(PROSE)
def test_fixing_converges(desk: Desk, text: str) -> None:
    fixed = desk.fix_text(text)
    assert desk.fix_text(fixed) == fixed
    assert not [f for f in desk.check_text(fixed).findings if f.fix and f.fix.safety == "safe"]


VALUES = st.recursive(
    st.sampled_from(
        [
            "existence",
            "x",
            "(",
            "a+",
            "(?:a+)+b",
            "text",
            "~quote & sentence",
            "error",
            "true",
            "3",
            "-1",
            "",
            "%s %s %s",
            "{x} y",
        ]
    ),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda v: f"[{', '.join(v)}]")
        | st.tuples(inner, inner).map(lambda v: f"{{k: {v[0]}, a: {v[1]}}}")
    ),
    max_leaves=4,
)
KINDS = [
    "existence",
    "substitution",
    "repetition",
    "occurrence",
    "consistency",
    "unknown-word",
    "repeated-word",
    "nothing",
]
KEYS = [
    "message",
    "level",
    "scope",
    "tokens",
    "raw",
    "swap",
    "token",
    "max",
    "min",
    "either",
    "ignorecase",
    "nonword",
    "limit",
    "action",
    "nope",
]
KEYS += [
    "exceptions",
    "examples",
    "status",
    "inside-quotes",
    "why",
    "alpha",
    "capitalize",
    "vocab",
    "always",
    "shortest",
]


@many
@given(st.sampled_from(KINDS), st.lists(st.tuples(st.sampled_from(KEYS), VALUES), max_size=6), PROSE)
def test_cards(tmp_path_factory: pytest.TempPathFactory, kind: str, entries: list[tuple[str, str]], text: str) -> None:
    folder = tmp_path_factory.getbasetemp() / "fuzzed"
    folder.mkdir(exist_ok=True)
    card = f"extends: {kind}\nmessage: found %s\n" + "".join(
        f"{key}: {value}\n" for key, value in dict(entries).items()
    )
    (folder / "card.yml").write_text(card, encoding="utf-8")
    try:
        desk = Desk(Config(packs=(str(folder),), select=("fuzzed",)))
        report = desk.check_text(text, "a.md")
    except NewslintError as error:
        assert str(error)
        return
    assert not [failure for failure in report.errors if failure.message.startswith("internal")]
    exact(text, report._replace(errors=()))


LINES = st.sampled_from(
    [
        "[tool.newslint]",
        "select = ['spelling']",
        "select = 3",
        "packs = ['x']",
        "words = ['a*', '*']",
        "fail-level = 'error'",
        "dialect = 1",
    ]
    + [
        "[tool.newslint.rules.spelling.unknown-word]",
        "level = 'warning'",
        "shortest = 2",
        "evidence = -1",
        "[tool.newslint.per-file-ignores]",
    ]
    + ["'*' = ['names']", "exclude = ['[']", "include = ['**/']", "]]", "a = [[[[", "\x00", "words = ['./words.txt']"]
)


@many
@given(st.lists(LINES, max_size=6).map("\n".join) | st.text(max_size=60))
def test_configurations(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path: Path = tmp_path_factory.getbasetemp() / "pyproject.toml"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    try:
        desk = Desk(configure([], config=str(path)))
    except NewslintError as error:
        assert str(error)
        return
    desk.find_files([str(path)])
    assert not desk.check_text("The goverment of the the town.", "a.txt").errors


@many
@given(PROSE)
def test_marks_of_examples(text: str) -> None:
    plain, spans = marked(text)
    assert all(0 <= span.start <= span.end <= len(plain) for span in spans)
