"""`newslint quotes`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from run_cli import Runner

ARTICLE = "Dagny Lund spoke. “We will sail,” Lund said.\n\n“Nobody asked us. We read it in the newspaper on Monday.”\n"
FIRST = "a.txt:1:19: Dagny Lund: “We will sail,” (same-sentence)\n"
SECOND = "a.txt:3:1: nobody named: “Nobody asked us. We read it in the newspaper on Monday.” (none)\n"
BOTH = """
a.txt: 2 quotes, 14 of 19 words (74%)
  Dagny Lund    1 quote   3 words  16%
  nobody named  1 quote  11 words  58%
"""
LUND = """
a.txt: 1 quote, 3 of 19 words (16%)
  Dagny Lund  1 quote  3 words  16%
"""
NOBODY = """
a.txt: 1 quote, 11 of 19 words (58%)
  nobody named  1 quote  11 words  58%
"""


@pytest.mark.parametrize(
    ("options", "lines"),
    [
        ([], FIRST + SECOND + BOTH),
        (["--unattributed"], SECOND + NOBODY),
        (["--speaker", "lund"], FIRST + LUND),
        (["--speaker", "DAGNY LÚND"], FIRST + LUND),
        (["--speaker", "Lun"], ""),
        (["--speaker", "Ruta Lund"], ""),
        (["--speaker", ""], ""),
        (["--speaker", "lund", "--unattributed"], ""),
    ],
)
def test_quotes(cli: Runner, tmp_path: Path, options: list[str], lines: str) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    assert cli("quotes", *options, "a.txt") == (0, lines, "")
    assert cli("quotes", *options, "-", "--stdin-filename", "a.txt", stdin=ARTICLE.encode()) == (0, lines, "")


@pytest.mark.parametrize(
    ("asked", "name", "same"),
    [
        ("müller", "Jörg Muller", True),
        ("Øystein Bråten", "Oystein Braten", True),
        ("van der Berg", "Ilse Marie van der Berg", True),
        ("Ilse Berg", "Ilse Marie van der Berg", True),
        ("Orrin", "Jonas Orrin Jr.", True),
        ("Jonas Orrin", "Orrin", True),
        ("O’Neill", "Pat O'Neill", True),
        ("Jonas", "Jonas Orrin", False),
        ("Ann Orrin", "Jonas Orrin", False),
        ("Keel", "Lund-Keel", False),
    ],
)
def test_a_speaker_by_surname_or_full_name(cli: Runner, asked: str, name: str, same: bool) -> None:
    text = f"Yesterday it rained. “We will sail,” said {name}, who rows.\n"
    assert bool(cli("quotes", "--speaker", asked, "-", stdin=text.encode()).out) is same


def test_the_json_has_the_speakers_of_what_is_asked_for(cli: Runner, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    made = json.loads(cli("quotes", "--format", "json", "--speaker", "lund", "a.txt").out)
    assert [quote["words"] for quote in made["quotes"]] == [3]
    assert made["speakers"] == [{"path": "a.txt", "name": "Dagny Lund", "quotes": 1, "words": 3, "share": 0.1579}]


def test_a_long_quote_is_cut_and_keeps_its_marks(cli: Runner) -> None:
    text = "“We will sail " + "and sail\n" * 20 + "again,” Dagny Lund said."
    line = cli("quotes", "-", stdin=text.encode()).out
    shown = line[line.index("“") : line.index("”") + 1]
    assert shown.startswith("“We will sail and sail and sail")
    assert shown.endswith("…”")
    assert len(shown) < 70
