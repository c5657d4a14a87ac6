"""Whole articles, written for this, and everything that is reported on them.

After a change that is meant, NEWSLINT_GOLDEN=write makes the expected reports anew; read the difference before you commit it.
"""

import os
from pathlib import Path

import pytest

from newslint.api import Config, Desk
from newslint.report import render

FOLDER = Path(__file__).parent
ARTICLES = sorted(path for path in FOLDER.iterdir() if path.suffix in (".txt", ".md") and ".report" not in path.name)


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.name)
def test_the_report_is_the_expected_one(path: Path) -> None:
    report = Desk(Config()).check_bytes(path.read_bytes(), path.name)
    rendered = render(report, "json").replace("\r\n", "\n")
    expected = path.with_suffix(f"{path.suffix}.report.json")
    if os.environ.get("NEWSLINT_GOLDEN") == "write":
        expected.write_text(rendered, encoding="utf-8", newline="\n")
    assert rendered == expected.read_text(encoding="utf-8")
    text = path.read_bytes().decode("utf-8-sig")
    for finding in report.findings:
        assert text[finding.place.span.start : finding.place.span.end] == finding.place.text
