"""The shipped lexicon and its reader."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import marisa_trie
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.errors import NewslintError
from newslint.knowledge import lexicon as lx
from newslint.knowledge.lexicon import Lexicon, normalise
from newslint.knowledge.mapped import DataError

DATA = Path(lx.__file__).with_name("data")
FILES = ("words.marisa", "words.bin", "misspellings.marisa")


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon.open()


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for name in FILES:
        shutil.copy(DATA / name, tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("Israeli", "israeli"),
        ("don’t", "don't"),
        ("O‘Neil", "o'neil"),
        ("Hawaiʻi", "hawai'i"),
        ("Cafe\u0301", "café"),
        ("ÉTÉ", "été"),
        ("", ""),
    ],
)
def test_normalise(word: str, key: str) -> None:
    assert normalise(word) == key


@given(st.text())
def test_normalise_is_idempotent(word: str) -> None:
    assert normalise(normalise(word)) == normalise(word)


@pytest.mark.parametrize(
    ("word", "has", "lacks"),
    [
        ("mobilized", lx.US | lx.VERB | lx.PAST, lx.GB | lx.PROPER | lx.GERUND),
        ("mobilised", lx.GB | lx.VERB | lx.PAST, lx.US | lx.PROPER),
        ("color", lx.US, lx.GB | lx.MISSPELLING),
        ("colour", lx.GB, lx.US | lx.MISSPELLING),
        ("march", lx.US | lx.GB | lx.PROPER | lx.VERB, lx.MISSPELLING),
        ("london", lx.PROPER | lx.PLACE, lx.US | lx.GB | lx.VERB),
        ("mark", lx.US | lx.GB | lx.PROPER | lx.GIVEN_NAME | lx.SURNAME, lx.PLACE),
        ("israeli", lx.PROPER | lx.DEMONYM, lx.US | lx.GB),
        ("israelis", lx.DEMONYM | lx.NOUN_PLURAL, lx.US | lx.GB),
        ("lebanese", lx.DEMONYM, lx.PLACE),
        ("lebanon", lx.PLACE, lx.DEMONYM),
        ("bogota", lx.PLACE, lx.US),
        ("bogotá", lx.PLACE, lx.US),
        ("running", lx.US | lx.VERB | lx.GERUND, lx.PAST),
        ("ran", lx.US | lx.VERB | lx.PAST, lx.GERUND),
        ("fire", lx.VERB, lx.PAST),
        ("hoped", lx.VERB | lx.PAST, lx.NOUN_PLURAL),
        ("talented", lx.PAST, lx.VERB),
        ("need", lx.VERB, lx.PAST),
        ("reports", lx.NOUN_PLURAL, lx.PAST),
        ("coast", lx.US | lx.GB, lx.PLACE),
        ("recieve", lx.MISSPELLING, lx.US | lx.GB | lx.PROPER),
        ("it's", lx.US | lx.GB, lx.PROPER),
        ("red", lx.US | lx.GB, lx.VERB | lx.PAST),
    ],
)
def test_flags(lexicon: Lexicon, word: str, has: int, lacks: int) -> None:
    flags = lexicon.flags(word)
    assert word in lexicon
    assert (flags & has, flags & lacks) == (has, 0)


def test_the_flags_are_single_bits_and_leave_the_other_four_zero() -> None:
    dictionaries = [lx.US, lx.GB, lx.PROPER]
    names = [lx.GIVEN_NAME, lx.SURNAME, lx.PLACE, lx.DEMONYM]
    rest = [lx.MISSPELLING, lx.VERB, lx.PAST, lx.GERUND, lx.NOUN_PLURAL]
    assert dictionaries + names + rest == [1 << bit for bit in range(12)]
    assert max((DATA / "words.bin").read_bytes()[2::3]) < 16


@pytest.mark.parametrize(
    "word", ["israelo", "", "İ", "\x00", "coursing\x00", "\udc80", "Israeli", "u.s", "covid-19", "x" * 100_000]
)
def test_an_unknown_word(lexicon: Lexicon, word: str) -> None:
    assert (lexicon.flags(word), lexicon.zipf(word), word in lexicon, lexicon.corrections(word)) == (0, 0.0, False, ())


def test_only_strings_are_words(lexicon: Lexicon) -> None:
    assert None not in lexicon
    assert b"london" not in lexicon


@given(st.text())
def test_any_text_may_be_asked(word: str) -> None:
    lexicon = Lexicon.open()
    assert 0 <= lexicon.flags(word) < 4096
    assert 0 <= lexicon.zipf(word) < 8
    assert all(lexicon.corrections(word))


def test_zipf(lexicon: Lexicon) -> None:
    # wordfreq 3.1.1: 7.73, 5.26 and 4.36; a thirtieth is the step
    assert lexicon.zipf("the") == pytest.approx(7.73, abs=1 / 60)
    assert lexicon.zipf("word") == pytest.approx(5.26, abs=1 / 60)
    assert lexicon.zipf("frequency") == pytest.approx(4.36, abs=1 / 60)


def test_a_name_without_a_frequency_is_a_word_still(lexicon: Lexicon) -> None:
    assert "szczepaniak" in lexicon
    assert lexicon.flags("szczepaniak") == lx.SURNAME


@pytest.mark.parametrize(
    ("wrong", "rights"),
    [
        ("recieve", ("receive",)),
        ("teh", ("the",)),
        ("alot", ("a lot", "allot")),
        ("amercia", ("America",)),
        ("chateao", ("château",)),
        ("receive", ()),
        ("london", ()),
    ],
)
def test_corrections(lexicon: Lexicon, wrong: str, rights: tuple[str, ...]) -> None:
    assert lexicon.corrections(wrong) == rights


def test_no_key_is_written_otherwise_than_normalised() -> None:
    for trie in (marisa_trie.Trie(), marisa_trie.BytesTrie()):
        trie.mmap(str(DATA / ("words.marisa" if isinstance(trie, marisa_trie.Trie) else "misspellings.marisa")))
        assert [key for key in trie.keys() if normalise(key) != key] == []  # noqa: SIM118 - tries iterate lazily


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
    with pytest.raises(DataError, match="lexicon cannot be read") as caught:
        Lexicon.open(str(copy))
    assert isinstance(caught.value, NewslintError)
    assert caught.value.path == str(path)


def test_a_file_that_is_no_trie_is_refused(copy: Path) -> None:
    (copy / "words.marisa").write_bytes(b"no trie at all" * 500)
    with pytest.raises(DataError, match="cannot be read"):
        Lexicon.open(str(copy))


def test_the_import_stays_light() -> None:
    code = """
import sys, newslint.errors
before = set(sys.modules)
import newslint.knowledge.lexicon
newslint.knowledge.lexicon.Lexicon.open()
heavy = {"enum", "dataclasses", "pathlib", "re", "typing", "unicodedata"}
print(*heavy & (set(sys.modules) - before))
"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == []


def test_the_data_stay_small_and_say_where_they_come_from() -> None:
    assert sum((DATA / name).stat().st_size for name in FILES) < 3_000_000
    sources = (DATA / "SOURCES.md").read_text(encoding="utf-8")
    assert [file.name for file in (DATA / "licences").iterdir() if f"licences/{file.name}" not in sources] == []
