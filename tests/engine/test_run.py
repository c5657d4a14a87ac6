"""A run over files: the same report whatever the jobs, the order of paths and the cache."""

import random
from pathlib import Path

import pytest

from newslint.api import Desk
from newslint.engine import processes

SLIPS = [
    "The the mayor left.",
    "The goverment resigned.",
    "Nothing here.",
    "The navy Launched boats.",
    "On Monday a ferry sank.",
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(30):
        (tmp_path / f"{number:02}.txt").write_text(SLIPS[number % len(SLIPS)] + "\n", encoding="utf-8")
    (tmp_path / "bad.txt").write_bytes(b"caf\xe9")
    return tmp_path


def test_any_number_of_jobs_gives_the_same_report(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "PARALLEL_BYTES", 0)
    desk = Desk()
    alone = desk.check_paths([str(folder)], jobs=1, cache=False)
    assert len(alone.findings) >= 12
    assert [error.path for error in alone.errors] == [str(folder / "bad.txt")]
    assert desk.check_paths([str(folder)], jobs=3, cache=False) == alone


def test_the_order_of_paths_does_not_matter(folder: Path) -> None:
    paths = [str(path) for path in folder.iterdir()]
    report = Desk().check_paths(paths, cache=False)
    random.Random(1).shuffle(paths)
    assert Desk().check_paths(paths, cache=False) == report


def test_progress_is_told_of_every_file(folder: Path) -> None:
    told: list[tuple[int, int]] = []
    Desk().check_paths([str(folder)], cache=False, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (31, 31)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
