"""What a cached value depends on: no change of code, data or cards goes unseen."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.ruleset import fingerprint
from newslint.ruleset.fingerprint import digest, stamp

FILES = ("model.py", "checks/base.py", "knowledge/data/words.txt", "report/schema.json")


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small package in the place of newslint."""
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("one")
    monkeypatch.setattr(fingerprint, "_PACKAGE", str(tmp_path))
    return tmp_path


def code_stamp() -> str:
    """The stamp made anew, as a new process makes it."""
    return fingerprint.code_stamp.__wrapped__()


@pytest.mark.parametrize("name", FILES)
def test_the_code_stamp_changes_with_any_file(package: Path, name: str) -> None:
    before = code_stamp()
    assert code_stamp() == before
    (package / name).write_text("one more")
    longer = code_stamp()
    assert longer != before
    os.utime(package / name, ns=(1, 1))  # other content of the same length
    assert code_stamp() not in (before, longer)
    (package / name).unlink()
    assert code_stamp() not in (before, longer)


def test_the_code_stamp_changes_with_a_new_file_and_a_new_name(package: Path) -> None:
    before = code_stamp()
    (package / "model.py").rename(package / "models.py")
    renamed = code_stamp()
    (package / "new.py").write_text("")
    assert len({before, renamed, code_stamp()}) == 3


def test_what_python_keeps_is_no_code(package: Path) -> None:
    before = code_stamp()
    (package / "checks" / "__pycache__").mkdir()
    (package / "checks" / "__pycache__" / "base.pyc").write_bytes(b"x")
    assert code_stamp() == before


def test_the_code_stamp_is_that_of_this_package() -> None:
    assert os.path.isfile(os.path.join(fingerprint._PACKAGE, "ruleset", "fingerprint.py"))


def test_a_stamp_changes_with_what_it_is_of(tmp_path: Path) -> None:
    paths = [str(tmp_path / "a.yml"), str(tmp_path / "b.yml")]
    stamps = [stamp(paths)]
    for name, content in (("a.yml", "one"), ("b.yml", "one"), ("b.yml", "longer"), ("a.yml", "longer")):
        (tmp_path / name).write_text(content)
        stamps.append(stamp(paths))
    os.utime(paths[0], ns=(1, 1))
    stamps.append(stamp(paths))
    stamps.append(stamp(paths[:1]))
    assert len(set(stamps)) == len(stamps)
    assert stamp(paths) == stamp(paths)


PARTS = st.lists(st.one_of(st.text("ab\ud800é", max_size=4), st.binary(max_size=4)), max_size=4)


@given(PARTS, PARTS)
def test_parts_that_differ_in_content_or_borders_differ_in_their_hash(
    one: list[str | bytes], other: list[str | bytes]
) -> None:
    def encoded(parts: list[str | bytes]) -> list[bytes]:
        return [part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part for part in parts]

    assert (digest(*one) == digest(*other)) is (encoded(one) == encoded(other))


def test_borders_count() -> None:
    assert len({digest("ab", "c"), digest("a", "bc"), digest("abc"), digest("abc", ""), digest()}) == 5
