"""The house lists that the document shows are read, and do what it says."""

from __future__ import annotations

import re
from pathlib import Path

from newslint.api import Desk
from newslint.config import Config
from newslint.ruleset.house_lists import KEYS, read_house_list

DOCUMENT = (Path(__file__).parents[2] / "docs/house-lists.md").read_text(encoding="utf-8")
LISTS = re.findall(r"^```yaml\n(.*?)^```$", DOCUMENT, re.MULTILINE | re.DOTALL)


def test_every_list_is_read() -> None:
    assert len(LISTS) == 2
    for text in LISTS:
        assert read_house_list(text.encode(), "names.yml")


def test_every_key_is_told() -> None:
    table = re.findall(r"^\| (`.*?) \|", DOCUMENT, re.MULTILINE)
    assert {key for row in table for key in re.findall(r"`(.*?)`", row)} == set(KEYS)


def test_kiev_your_way(tmp_path: Path) -> None:
    (tmp_path / "names.yml").write_text(LISTS[1], encoding="utf-8")
    desk = Desk(Config(select=("names.house-list",), names=(str(tmp_path / "names.yml"),)))
    assert [finding.place.text for finding in desk.check_text("From Kiev to Kyiv.").findings] == ["Kyiv"]
    assert [
        f.place.text for f in Desk(Config(select=("names.house-list",))).check_text("From Kiev to Kyiv.").findings
    ] == ["Kiev"]
