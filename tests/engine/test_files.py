"""Which files a run reads."""

import os
from pathlib import Path

import pytest

from newslint.engine.files import find_files, matcher, read_file
from newslint.errors import ReadError


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in (
        "a.txt",
        "b.md",
        "c.jpg",
        "sub/d.TXT",
        "sub/e.markdown",
        ".hidden.txt",
        ".git/f.txt",
        "node_modules/g.md",
        "drafts/h.txt",
    ):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x")
    return tmp_path


def found(tree: Path, paths: list[str], include: tuple[str, ...] = (), exclude: tuple[str, ...] = ()) -> list[str]:
    files, failures = find_files([str(tree / path) for path in paths], str(tree), include, exclude)
    assert not failures
    return [os.path.relpath(file, tree).replace(os.sep, "/") for file in files]


def test_a_folder_is_searched_for_articles(tree: Path) -> None:
    assert found(tree, ["."]) == ["a.txt", "b.md", "drafts/h.txt", "sub/d.TXT", "sub/e.markdown"]


def test_a_named_file_is_read_whatever_its_suffix(tree: Path) -> None:
    assert found(tree, ["c.jpg", ".hidden.txt"]) == [".hidden.txt", "c.jpg"]


def test_no_file_twice(tree: Path) -> None:
    assert found(tree, ["a.txt", ".", "sub/../a.txt"]).count("a.txt") == 1


def test_no_file_twice_through_links(tree: Path) -> None:
    (tree / "link.txt").symlink_to(tree / "a.txt")
    (tree / "other").symlink_to(tree / "sub", target_is_directory=True)
    assert len(found(tree, ["a.txt", "link.txt"])) == 1
    assert len(found(tree, ["sub/d.TXT", "other/d.TXT"])) == 1


def test_include_and_exclude(tree: Path) -> None:
    assert found(tree, ["."], include=("*.jpg", "sub/")) == ["c.jpg", "sub/d.TXT", "sub/e.markdown"]
    assert found(tree, [".", "drafts/h.txt"], exclude=("drafts/", "*.md")) == ["a.txt", "sub/d.TXT", "sub/e.markdown"]


def test_what_is_no_file_is_named(tree: Path) -> None:
    (tree / "folder.txt").mkdir()
    files, failures = find_files([str(tree / "none.txt"), str(tree / "folder.txt")], str(tree), (), ())
    assert files == [str(tree / "none.txt")]
    assert [failure.message for failure in failures] == ["a folder, though its name is that of a file"]
    with pytest.raises(ReadError, match="no such file"):
        read_file(str(tree / "none.txt"))
    with pytest.raises(ReadError, match="a folder, not a file"):
        read_file(str(tree / "sub"))
    with pytest.raises(ReadError):
        read_file("a\0b")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this platform")
def test_a_pipe_is_not_waited_for(tree: Path) -> None:
    os.mkfifo(tree / "pipe.txt")
    with pytest.raises(ReadError, match="not a regular file"):
        read_file(str(tree / "pipe.txt"))


def test_a_folder_that_cannot_be_read_is_named_and_the_others_are_read(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.scandir

    def scandir(path: str) -> object:
        if os.path.basename(path) == "sub":
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    files, failures = find_files([str(tree)], str(tree), (), ())
    assert [os.path.basename(file) for file in files] == ["a.txt", "b.md", "h.txt"]
    assert [(failure.path, failure.message) for failure in failures] == [
        (str(tree / "sub"), "cannot be read: Permission denied")
    ]


def test_patterns_start_at_the_root(tree: Path) -> None:
    matches = matcher(("/a.txt",), str(tree))
    assert matches(str(tree / "a.txt"))
    assert not matches(str(tree / "sub" / "a.txt"))
    assert not matcher((), str(tree))(str(tree / "a.txt"))
