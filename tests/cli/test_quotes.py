"""`newslint quotes`."""

from __future__ import annotations

from pathlib import Path

import pytest
from run_cli import Runner

ARTICLE = "Dagny Lund spoke. “We will sail,” Lund said.\n\n“Nobody asked us. We read it in the newspaper on Monday.”\n"
FIRST = "a.txt:1:19: Dagny Lund: “We will sail,” (same-sentence)\n"
SECOND = "a.txt:3:1: nobody named: “Nobody asked us. We read it in the newspaper on Monday.” (none)\n"


@pytest.mark.parametrize(
    ("options", "lines"),
    [
        ([], FIRST + SECOND),
        (["--unattributed"], SECOND),
        (["--speaker", "lund"], FIRST),
        (["--speaker", "Keel"], ""),
        (["--speaker", "lund", "--unattributed"], ""),
    ],
)
def test_quotes(cli: Runner, tmp_path: Path, options: list[str], lines: str) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    assert cli("quotes", *options, "a.txt") == (0, lines, "")
    assert cli("quotes", *options, "-", "--stdin-filename", "a.txt", stdin=ARTICLE.encode()) == (0, lines, "")


def test_a_long_quote_is_cut_and_keeps_its_marks(cli: Runner) -> None:
    text = "“We will sail " + "and sail\n" * 20 + "again,” Dagny Lund said."
    line = cli("quotes", "-", stdin=text.encode()).out
    shown = line[line.index("“") : line.index("”") + 1]
    assert shown.startswith("“We will sail and sail and sail")
    assert shown.endswith("…”")
    assert len(shown) < 70
