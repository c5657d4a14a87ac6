"""The user's cache folder, and files written into it whole or not at all."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.ruleset import cache_folder as module
from newslint.ruleset.cache_folder import cache_folder, write_whole


def test_the_folder_that_the_user_chose(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", "/chosen")
    assert cache_folder() == "/chosen"


@pytest.mark.parametrize(
    ("platform", "variables", "folder"),
    [
        ("linux", {}, "/home/dagny/.cache/newslint"),
        ("linux", {"XDG_CACHE_HOME": "/var/cache/dagny"}, "/var/cache/dagny/newslint"),
        ("darwin", {}, "/home/dagny/Library/Caches/newslint"),
        ("win32", {"LOCALAPPDATA": "/local"}, "/local/newslint"),
    ],
)
def test_the_folder_of_the_platform(
    monkeypatch: pytest.MonkeyPatch, platform: str, variables: dict[str, str], folder: str
) -> None:
    for name in ("NEWSLINT_CACHE_DIR", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, "/home/dagny")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)
    assert cache_folder().replace("\\", "/") == folder


def test_a_file_is_written_into_a_folder_that_only_its_user_may_enter(tmp_path: Path) -> None:
    path = tmp_path / "cache" / "kept.json"
    write_whole(str(path), b"one")
    write_whole(str(path), b"two")
    assert path.read_bytes() == b"two"
    assert [entry.name for entry in path.parent.iterdir()] == ["kept.json"]
    if os.name == "posix":
        assert path.parent.stat().st_mode & 0o077 == 0


class FullDisk(io.FileIO):
    """A file on a disk that has room for so many bytes."""

    room = 0

    def write(self, data: Any) -> int:
        super().write(bytes(data)[: self.room])
        raise OSError(28, "No space left on device")


@given(before=st.none() | st.binary(max_size=20), data=st.binary(min_size=1, max_size=20), room=st.integers(0, 20))
def test_a_full_disk_leaves_no_half_file(
    tmp_path_factory: pytest.TempPathFactory, before: bytes | None, data: bytes, room: int
) -> None:
    folder = tmp_path_factory.mktemp("cache")
    path = folder / "kept.json"
    if before is not None:
        path.write_bytes(before)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(FullDisk, "room", room)
        patch.setattr(module, "open", FullDisk, raising=False)
        with pytest.raises(OSError, match="No space left"):
            write_whole(str(path), data)
    assert [entry.read_bytes() for entry in folder.iterdir()] == ([] if before is None else [before])


@pytest.mark.parametrize("error", [OSError(13, "Permission denied"), KeyboardInterrupt()])
def test_a_write_that_is_broken_off_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    path = tmp_path / "kept.json"
    path.write_bytes(b"before")

    def replace(*_: object) -> None:
        raise error

    monkeypatch.setattr(os, "replace", replace)
    with pytest.raises(type(error)):
        write_whole(str(path), b"after")
    assert [entry.read_bytes() for entry in tmp_path.iterdir()] == [b"before"]


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match="file"):
        write_whole(str(tmp_path / "file" / "kept.json"), b"one")
