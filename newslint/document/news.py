"""The parts of a news article that stand apart from its running text: headline, subheading, byline, dateline, table row."""

from __future__ import annotations

import re

_BYLINE = re.compile(
    r"^(?:by|story by|words by|text by|reporting by|photographs? by)\s+\S.{0,90}$"
    r"|^(?:published|updated|posted|last updated)\b.{0,60}\d{4}.{0,30}$",
    re.IGNORECASE,
)
_BYLINE_NAME = re.compile(r"\b(?i:by)\s+[^\W\d_a-z]")
_DATELINE = re.compile(
    r"^\s*(?:"
    r"[A-Z][\w.’' ]{1,40}(?:/|\s*\((?:AP|AFP|Reuters|UPI|dpa|PA|CNN|[A-Z]{2,8})\))(?:[^\n—–-]{0,30}[—–]|[^\n—–-]{0,30}\s--?\s)?"
    r"|[A-Z][A-Z.’' ]{2,30}(?:,\s[\w. ]{2,20}){0,2}\s*(?:\([^)\n]{2,20}\)\s*)?(?:—|–|--|-)\s"
    r")"
)
_TERMINAL = re.compile(r"[.!?…:;,][”’\"')\]]*$")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_SMALL = frozenset(
    (
        "a an and as at but by for from in into nor of off on or over per so the to up via vs with yet is are was it "
        "its"
    ).split()
)
_GAP = re.compile(r"\t+|(?<![.!?:;”\"]) {2,}")
"""What parts the cells of a row; behind a stop, two spaces are what typists leave."""
_FIGURE = re.compile(r"\d")
_ROW = 200
"""Code points on either side of an offset that are looked at: a bound on work."""
_CELLS, _CELL = 3, 3
"""The fewest cells of a row, and the words that they have at most on average."""
MAX_HEADLINE_WORDS = 22
_SUBHEADING_WORDS = 10


def is_headline(first: str, second: str) -> bool:
    """Whether a text's first block is its headline, with the second block for comparison."""
    words = _WORD.findall(first)
    if not words or len(words) > MAX_HEADLINE_WORDS or dateline(first):
        return False
    if not _TERMINAL.search(first.rstrip()):
        return True
    return is_title_case(words) or (len(words) <= 15 and (len(second) > 1.5 * len(first) or bool(dateline(second))))


def is_subheading(content: str) -> bool:
    """Whether a block inside the text is a heading of its own: short, unstopped, not a list entry."""
    if not content[0].isupper() or content.count(" ") > 2 * _SUBHEADING_WORDS or _TERMINAL.search(content.rstrip()):
        return False
    words = _WORD.findall(content)
    return 1 <= len(words) <= _SUBHEADING_WORDS and (len(words) <= 6 or is_title_case(words))


def is_title_case(words: list[str]) -> bool:
    """Whether the words are set as a title: nearly every word that is not a small one has a capital."""
    large = [word for word in words if word.lower() not in _SMALL]
    capital = sum(word[0].isupper() for word in large)
    return len(large) >= 2 and capital * 10 >= len(large) * 8


def is_byline(content: str) -> bool:
    """Whether a block names the author or the date of the article and nothing else."""
    if not _BYLINE.match(content):
        return False
    return (bool(_BYLINE_NAME.search(content)) and not _TERMINAL.search(content)) or not content.lower().startswith(
        "by"
    )


def dateline(paragraph: str) -> int:
    """The code points that a paragraph's dateline takes (“WASHINGTON (AP) — ”, “Shafaq News/ ”); 0 where it has none."""
    match = _DATELINE.match(paragraph)
    return match.end() if match else 0


def is_row(prose: str, offset: int) -> bool:
    """Whether the line that holds an offset is a row of a table: short cells in columns, or every other word a figure."""
    left, right = prose[max(0, offset - _ROW) : offset], prose[offset : offset + _ROW]
    line = (left.rpartition("\n")[2] + right.partition("\n")[0]).strip()
    words, cells = line.split(), len(_GAP.findall(line)) + 1
    if cells >= _CELLS and len(words) <= cells * _CELL:
        return True
    return len(words) >= _CELLS and 2 * sum(
        not word.isalpha() and _FIGURE.search(word) is not None for word in words
    ) >= len(words)
