"""The wheel and the sdist: cards, data and licences are in them, and an installed wheel finds a slip."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CARDS = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "rules").rglob("*.yml"))

pytestmark = pytest.mark.real


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "build", "--outdir", str(folder), str(ROOT)], check=True, capture_output=True)
    return folder


def test_the_wheel_holds_cards_data_and_licences(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {f"newslint/{card}" for card in CARDS} <= names
    for part in ("newslint/py.typed", "newslint/report/schema.json", "newslint/knowledge/data/words.marisa"):
        assert part in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not [name for name in names if name.startswith(("tests/", "recipes/", "benchmarks/"))]
    assert wheel.stat().st_size < 4_000_000


def test_the_sdist_holds_everything_to_build_and_test(built: Path) -> None:
    (sdist,) = built.glob("*.tar.gz")
    names = {name.partition("/")[2] for name in tarfile.open(sdist).getnames()}
    for part in (
        *CARDS,
        "pyproject.toml",
        "README.md",
        "LICENSE",
        "tests/conftest.py",
        "recipes/lexicon.py",
        "examples/ferry.txt",
    ):
        assert part in names


def test_an_installed_wheel_finds_a_slip(built: Path, tmp_path: Path) -> None:
    (wheel,) = built.glob("*.whl")
    subprocess.run([sys.executable, "-m", "venv", str(tmp_path / "venv")], check=True)
    python = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
    subprocess.run([python, "-m", "pip", "install", "-q", str(wheel)], check=True, capture_output=True)
    (tmp_path / "a.txt").write_text("The goverment resigned.\n", encoding="utf-8")
    environment = {**os.environ, "NEWSLINT_CACHE_DIR": str(tmp_path / "cache"), "PYTHONPATH": ""}
    done = subprocess.run(
        [python, "-m", "newslint", "check", "a.txt"], cwd=tmp_path, env=environment, capture_output=True, check=False
    )
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith(b"a.txt:1:5: error spelling.unknown-word")
    done = subprocess.run(
        [python, "-m", "newslint", "test"], cwd=tmp_path, env=environment, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stdout
