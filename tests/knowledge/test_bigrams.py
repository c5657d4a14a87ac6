"""The shipped pairs and triples of words, and their reader."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.errors import NewslintError
from newslint.knowledge import bigrams as module
from newslint.knowledge.bigrams import Bigrams, weight_byte
from newslint.knowledge.mapped import DataError

DATA = Path(module.__file__).with_name("data")
FILES = ("bigrams.marisa", "bigrams.bin")


@pytest.fixture(scope="module")
def bigrams() -> Bigrams:
    return Bigrams.open()


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for name in FILES:
        shutil.copy(DATA / name, tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("likelier", "other"),
    [("more than", "more then"), ("their own", "there own"), ("it's a", "its a"), ("because of", "because off")],
)
def test_what_is_usual_weighs_more(bigrams: Bigrams, likelier: str, other: str) -> None:
    assert bigrams.weight(likelier) > bigrams.weight(other)


def test_a_frequent_word_weighs_more(bigrams: Bigrams) -> None:
    assert bigrams.weight("of") > bigrams.weight("off") > bigrams.weight("broach")


@pytest.mark.parametrize("ngram", ["", "israelo", "of of of of", "one of\0", "\udc80", "Of", " of", "x" * 100_000])
def test_an_unknown_ngram(bigrams: Bigrams, ngram: str) -> None:
    assert bigrams.weight(ngram) == 0.0
    assert ngram not in bigrams


def test_only_strings_are_ngrams(bigrams: Bigrams) -> None:
    assert "of" in bigrams
    assert None not in bigrams


@given(st.text())
def test_any_text_may_be_asked(ngram: str) -> None:
    assert -10 < Bigrams.open().weight(ngram) < 4


@pytest.mark.parametrize(("weight", "byte"), [(0.0, 190), (-20.0, 0), (20.0, 255), (-1.0, 170), (0.06, 191)])
def test_bytes(weight: float, byte: int) -> None:
    assert weight_byte(weight) == byte


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("damage", ["missing", "empty", "cut", "folder"])
def test_missing_or_damaged_data_are_named(copy: Path, name: str, damage: str) -> None:
    path = copy / name
    content = path.read_bytes()
    path.unlink()
    if damage == "empty":
        path.touch()
    elif damage == "cut":
        path.write_bytes(content[: len(content) // 2])
    elif damage == "folder":
        path.mkdir()
    with pytest.raises(DataError, match="word pairs cannot be read") as caught:
        Bigrams.open(str(copy))
    assert isinstance(caught.value, NewslintError)
    assert caught.value.path == str(path)


def test_the_import_stays_light() -> None:
    code = """
import sys, newslint.errors
before = set(sys.modules)
import newslint.knowledge.bigrams
newslint.knowledge.bigrams.Bigrams.open()
heavy = {"enum", "dataclasses", "pathlib", "re", "typing", "unicodedata"}
print(*heavy & (set(sys.modules) - before))
"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == []


def test_the_data_stay_small_and_say_where_they_come_from() -> None:
    assert sum((DATA / name).stat().st_size for name in FILES) <= 2_000_000
    assert all(name in (DATA / "SOURCES.md").read_text(encoding="utf-8") for name in (*FILES, "bigrams.licence.txt"))
