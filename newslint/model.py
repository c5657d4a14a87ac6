"""What newslint says: findings, their places and fixes, and the report that holds them.

Offsets are half-open and count code points of the decoded text. Lines and columns count from 1, columns in code points,
ends exclusive. A line ends at LF, CRLF or a lone CR, as editors have it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

Level = Literal["error", "warning", "suggestion"]
Safety = Literal["safe", "unsafe", "display"]
NameKind = Literal["person", "organisation", "place", "unknown"]

LEVELS: tuple[Level, ...] = ("error", "warning", "suggestion")
"""The levels, gravest first."""


class Span(NamedTuple):
    """A half-open range of code points."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character; an empty span overlaps what it lies in."""
        return self.start < max(other.end, other.start + 1) and other.start < max(self.end, self.start + 1)


class Place(NamedTuple):
    """A stretch of a source file: its span, its lines and columns, its text and the line it begins on.

    `excerpt` is the line cut to a window around the place; the place begins at its code point `excerpt_at`.
    `literal` is false where markup stands inside the stretch, so that no edit may replace it.
    """

    span: Span
    line: int
    column: int
    end_line: int
    end_column: int
    text: str
    excerpt: str
    excerpt_at: int
    literal: bool


class Edit(NamedTuple):
    """Replace the code points of `span` by `text`."""

    span: Span
    text: str


class Fix(NamedTuple):
    """Edits that clear a finding. Safe ones may be applied unseen, unsafe ones on demand, display ones by a person."""

    safety: Safety
    edits: tuple[Edit, ...]


class Finding(NamedTuple):
    """One fault at one place of one file, with the evidence in its message."""

    path: str
    rule: str
    level: Level
    message: str
    place: Place
    suggestions: tuple[str, ...] = ()
    fix: Fix | None = None

    @property
    def order(self) -> tuple[str, int, str, int, str]:
        """The order of reports: path, start, rule; then end and message, so that it is total."""
        return (self.path, self.place.span.start, self.rule, self.place.span.end, self.message)


class Failure(NamedTuple):
    """Something that kept newslint from its work on a file: unreadable, or a rule that failed on it."""

    path: str
    message: str
    rule: str | None = None


class Quotation(NamedTuple):
    """A quote and who says it, as far as the article tells.

    `place` includes the marks, `words` counts what stands between them. `evidence` says what gives the quote to its speaker
    (a value of analysis.attribution.Evidence; `none` where nothing does); `name` is the speaker's full name where the article
    gives it, `cue` the place of the word that says so. `article_words` counts the words of the whole article.
    """

    path: str
    place: Place
    words: int
    attributed: bool
    evidence: str
    speaker: Place | None
    name: str | None
    cue: Place | None
    article_words: int = 0


class Naming(NamedTuple):
    """What an article names: the full name, the first title before it, how often each form stands, the first place."""

    path: str
    name: str
    title: str
    forms: tuple[tuple[str, int], ...]
    place: Place
    kind: NameKind = "unknown"


class Spelling(NamedTuple):
    """A form of a name in a run: how many times it stands, in how many articles, the first file and place."""

    form: str
    times: int
    articles: int
    path: str
    place: Place


class Bearer(NamedTuple):
    """Who or what a run names: the name, its kind, its commonest title, its spellings, the most frequent first.

    `doubtful`: the spellings may be those of several bearers; or, of one spelling, that it is hardly known as a name.
    """

    name: str
    kind: NameKind
    title: str
    spellings: tuple[Spelling, ...]
    doubtful: bool


class Report(NamedTuple):
    """The result of a run: findings in order, failures in order, and what was read."""

    findings: tuple[Finding, ...]
    errors: tuple[Failure, ...]
    files: int
    words: int

    def count(self, level: Level) -> int:
        """The number of findings of a level."""
        return sum(finding.level == level for finding in self.findings)


def at_least(level: Level, threshold: Level) -> bool:
    """Whether `level` is as grave as `threshold` or graver."""
    return LEVELS.index(level) <= LEVELS.index(threshold)


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings in the order of reports."""
    return tuple(sorted(findings, key=lambda finding: finding.order))
