"""The result cache: exact, shared, and never the reason that a run fails."""

import os
import sqlite3
from pathlib import Path
from zlib import crc32

import pytest

from newslint.api import Config, Desk
from newslint.document.readers import read_text
from newslint.engine import cache as cache_module
from newslint.engine.cache import ResultCache
from newslint.engine.document_pass import Checker
from newslint.engine.outcome import Outcome
from newslint.knowledge.facts import Knowledge
from newslint.model import Failure

TEXT = "The goverment [sic] resigned.\n\nThe the vote 😀 went to Israeli voters; the Israelo army and Israeli radio agreed.\n"


def real_outcome(path: str = "a.txt") -> Outcome:
    desk = Desk(Config(select=("spelling",)))
    return Checker(desk.ruleset.rules, Knowledge()).run(read_text(TEXT, path))


def test_what_is_put_is_got_under_any_path(tmp_path: Path) -> None:
    cache = ResultCache(str(tmp_path))
    cache.put([("key", real_outcome())])
    cache.close()
    again = ResultCache(str(tmp_path))
    assert again.get("key", "b.txt") == real_outcome("b.txt")
    assert again.get("other", "b.txt") is None
    again.close()


def test_outcomes_with_errors_are_not_kept(tmp_path: Path) -> None:
    cache = ResultCache(str(tmp_path))
    cache.put([("key", real_outcome()._replace(errors=(Failure("a.txt", "slow"),)))])
    assert cache.get("key", "a.txt") is None
    cache.close()


@pytest.mark.parametrize("damage", [b"", b"nonsense" * 100, b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_damaged_file_is_begun_anew(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "results.sqlite").write_bytes(damage)
    cache = ResultCache(str(tmp_path))
    cache.put([("key", real_outcome())])
    assert cache.get("key", "a.txt") == real_outcome()
    cache.close()


@pytest.mark.parametrize("value", ["{}", "[1, 2]", "not json", "[0, [[1]], [], [], [], {}]"])
def test_a_damaged_row_is_no_result(tmp_path: Path, value: str) -> None:
    cache = ResultCache(str(tmp_path))
    with sqlite3.connect(tmp_path / "results.sqlite") as connection:
        row = ("key", 0, crc32(value.encode()), value)
        connection.execute("INSERT INTO outcomes VALUES (?, ?, ?, ?)", row)
        connection.execute("INSERT INTO outcomes VALUES (?, ?, ?, ?)", ("flipped", 0, 1, "[]"))
    connection.close()
    assert cache.get("key", "a.txt") is None
    assert cache.get("flipped", "a.txt") is None
    cache.close()


def test_a_folder_that_cannot_be_made_costs_only_the_cache(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    cache = ResultCache(str(tmp_path / "file" / "deeper"))
    cache.put([("key", real_outcome())])
    assert cache.get("key", "a.txt") is None
    cache.close()


def test_two_runs_share_it(tmp_path: Path) -> None:
    one, two = ResultCache(str(tmp_path)), ResultCache(str(tmp_path))
    one.put([("a", real_outcome())])
    two.put([("b", real_outcome())])
    assert one.get("b", "a.txt") == two.get("a", "a.txt") == real_outcome()
    one.close()
    two.close()


def test_the_oldest_rows_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache_module, "MAX_ROWS", 10)
    cache = ResultCache(str(tmp_path))
    for number in range(30):
        cache.put([(f"{number:03}", real_outcome())])
    kept = [number for number in range(30) if cache.get(f"{number:03}", "a.txt")]
    assert 9 <= len(kept) <= 10
    cache.close()


def test_the_second_run_reports_the_same_and_a_change_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path / "cache"))
    article = tmp_path / "a.txt"
    article.write_text(TEXT, encoding="utf-8")
    desk = Desk()
    first = desk.check_paths([str(article)])
    assert first.findings
    assert desk.check_paths([str(article)]) == first == desk.check_paths([str(article)], cache=False)
    article.write_text("The mayor resigned.", encoding="utf-8")
    assert not desk.check_paths([str(article)]).findings
    article.write_text(TEXT, encoding="utf-8")
    assert not Desk(Config(select=("spelling.mid-sentence-capital",))).check_paths([str(article)]).findings
    assert (
        not Desk(Config(words=("goverment", "Israelo"), ignore=("spelling.repeated-word",)))
        .check_paths([str(article)])
        .findings
    )
    assert os.path.exists(tmp_path / "cache" / "results.sqlite")
