"""Copy of other kinds than news: press releases, sport, obituaries, recipes, science, business, courts, columns; British copy.

Every page under tests/copy is written for newslint and free of slips: the default rules, with the dialect of its folder, say
nothing about it. `slips.txt` gives slips to be made on the pages, and every one of them is found.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from newslint.api import Config, Desk

COPY = Path(__file__).parent / "copy"
PAGES = sorted(path.relative_to(COPY).as_posix() for path in COPY.glob("*/*.txt"))
_SLIP = re.compile(r"\{(.+)>(.+)\}")


@cache
def _desk(dialect: str) -> Desk:
    return Desk(Config(dialect=dialect))


def _read(page: str) -> str:
    return (COPY / page).read_text(encoding="utf-8")


def _slips() -> list[tuple[str, str]]:
    """Each slip with its page."""
    page, found = "", []
    for line in (COPY / "slips.txt").read_text(encoding="utf-8").splitlines():
        if line.endswith(".txt"):
            page = line
        elif line and not line.startswith("#"):
            found.append((page, line))
    return found


@pytest.mark.parametrize("told", [True, False], ids=["dialect told", "dialect not told"])
@pytest.mark.parametrize("page", PAGES)
def test_clean_copy_passes(page: str, told: bool) -> None:
    findings = _desk(page.partition("/")[0] if told else "").check_text(_read(page), page).findings
    said = [
        f"{f.place.line}:{f.place.column} {f.rule} {f.message}" for f in findings if f.level in ("error", "warning")
    ]
    assert said == []


@pytest.mark.parametrize(("page", "slip"), _slips())
def test_slips_are_found(page: str, slip: str) -> None:
    text = _read(page)
    match = _SLIP.search(slip)
    assert match is not None
    before, after = slip[: match.start()], slip[match.end() :]
    assert text.count(before + match[1] + after) == 1
    start = text.index(before + match[1] + after) + len(before)
    wrong = text[:start] + match[2] + text[start + len(match[1]) :]
    found = _desk(page.partition("/")[0]).check_text(wrong, page).findings
    spans = [f.place.span for f in found if not f.rule.startswith("quotes.")]
    assert any(span.start < start + len(match[2]) and span.end > start for span in spans)
