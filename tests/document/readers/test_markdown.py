"""Markdown: what is prose, and that every stretch of it knows its place in the source."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.document.model import OBJECT, Document
from newslint.document.readers import read_text
from newslint.model import Span

ARTICLE = """---
title: Ferry sinks
tags: [sea]
---

# Ferry *sinks* off **cape** &amp; more 😀

By Dagny Vestergaard

> “We lost it,” she said,
> and [wept](https://example.org/weap "titel") twice.

- mail
- goods
  and people

| Island | Boats é |
|---|---|
| Havn 😀 | two |

```python
teh = 1
```

    teh indented code

<!-- teh comment -->

<div class="teh">teh html</div>

![The *old* ferry](ferri.png) sank <b>at</b> dawn<br>off `teh` <https://example.org/teh>\\* cape.[^1]

[^1]: A note é.

1. One

   Two ~~three~~
"""


def words(document: Document) -> list[tuple[str, str]]:
    found = []
    for match in re.finditer(r"\w+", document.prose):
        found.append((match.group(), document.place(Span(*match.span())).text))
    return found


def test_prose_leaves_out_what_nobody_reads() -> None:
    prose = read_text(ARTICLE, "a.md").prose
    for silent in ("teh", "weap", "titel", "ferri", "title", "tags", "class", "python", "html", "comment"):
        assert silent not in prose
    for read in (
        "Ferry sinks off cape & more 😀",
        "wept twice",
        "goods\nand people",
        "The old ferry",
        "sank at dawn\noff",
        "A note",
    ):
        assert read in prose


def test_every_word_has_its_place() -> None:
    document = read_text(ARTICLE, "a.md")
    found = words(document)
    assert len(found) > 35
    for word, text in found:
        assert text == word


def test_kinds_of_blocks() -> None:
    document = read_text(ARTICLE, "a.md")
    kinds = {document.prose[b.span.start : b.span.end]: b.kind for b in document.blocks}
    assert kinds["Ferry sinks off cape & more 😀"] == "headline"
    assert kinds["By Dagny Vestergaard"] == "byline"
    assert kinds["mail"] == kinds["goods\nand people"] == "list"
    assert kinds["Island"] == "table.header"
    assert kinds["Havn 😀"] == "table.cell"
    assert [b.kind for b in document.blocks].count("blockquote") == 1
    assert {b.kind for b in document.inlines} == {"emphasis", "strong", "link", "caption"}


def test_code_and_images_stand_as_objects() -> None:
    assert read_text("the `x` the", "a.md").prose == f"the {OBJECT} the"


def test_a_word_across_markup_spans_the_markup() -> None:
    text = "The **Isra**elo army &lt;sic"
    document = read_text(text, "a.md")
    start = document.prose.index("Israelo")
    place = document.place(Span(start, start + 7))
    assert (place.text, place.literal) == ("Isra**elo", False)
    less = document.prose.index("<")
    assert document.place(Span(less, less + 1)).text == "&lt;"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_positions_hold_for_every_line_end(end: str) -> None:
    document = read_text(ARTICLE.replace("\n", end), "a.md")
    for word, text in words(document):
        assert text == word


FRAGMENTS = st.sampled_from(
    ["word ", "Ünï ", "😀", "e\u0301 ", "*", "**", "_", "`", "```\n", "[a](b)", "![i](u)", "<b>", "</b>", "<!-- c -->", "\n", "\n\n",
     "> ", "- ", "1. ", "# ", "| a | b |\n", "|---|---|\n", "&amp;", "&#x41;", "\\*", "\x00", "\r", "\t", "    ", "---\n", "[^1]", "[^1]: n\n",
     "<div>\n", "</div>\n", "~~", "<https://x.y>", "\u2028", "\ud800"]
)  # fmt: skip


@given(st.lists(FRAGMENTS, max_size=25).map("".join))
def test_the_map_holds_for_any_markdown(text: str) -> None:
    document = read_text(text, "a.md")
    last = 0
    for match in re.finditer(r"[^\W_]+", document.prose):
        place = document.place(Span(*match.span()))
        assert text[place.span.start : place.span.end] == place.text
        assert place.span.start >= last
        last = place.span.start
        if place.literal:
            assert place.text == match.group()
    previous = 0
    for block in document.blocks:
        assert previous <= block.span.start <= block.span.end <= len(document.prose)
        previous = block.span.end


@given(st.text(max_size=80))
def test_any_text_is_read(text: str) -> None:
    document = read_text(text, "a.md")
    for offset in range(len(document.prose)):
        source = document.source(Span(offset, offset + 1))
        assert 0 <= source.start <= source.end <= len(text)


def test_section_breaks_hide_no_prose() -> None:
    prose = read_text("First.\n\n---\nSecond.\n\nThird.\n\n---\nFourth.\n", "a.md").prose
    assert [word for word in ("First", "Second", "Third", "Fourth") if word in prose] == [
        "First",
        "Second",
        "Third",
        "Fourth",
    ]
