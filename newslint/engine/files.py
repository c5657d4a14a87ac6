"""Which files a run reads: the named ones, and those of named folders that look like articles."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from newslint.document.decoding import MAX_BYTES
from newslint.document.readers import readers, suffix_of
from newslint.errors import ReadError, UsageError
from newslint.model import Failure

_SKIPPED = frozenset(("node_modules", "__pycache__", "venv"))
Matcher = Callable[[str], bool]


def find_files(
    paths: Iterable[str], root: str, include: tuple[str, ...], exclude: tuple[str, ...]
) -> tuple[list[str], list[Failure]]:
    """The files to read, in order, none twice, and what is no file.

    In folders: files that `include` names (gitignore patterns from `root`; by default by the suffixes that a reader is for), not
    hidden, not in hidden or tool folders. `exclude` holds for named files, too, so that a hook may name any file.
    """
    wanted = matcher(include, root) if include else _readable
    unwanted = matcher(exclude, root)
    found: dict[str, str] = {}
    failures: list[Failure] = []
    folders: dict[str, str] = {}

    def unreadable(error: OSError) -> None:
        failures.append(Failure(str(error.filename), f"cannot be read: {error.strerror}"))

    for path in paths:
        try:
            for file in _files(path, wanted, unwanted, unreadable):
                if not unwanted(file):
                    found.setdefault(_real(file, folders), file)
        except ReadError as error:
            failures.append(Failure(path, error.message))
    return sorted(found.values()), failures


def _real(file: str, folders: dict[str, str]) -> str:
    """The path of a file without symbolic links; `folders` are the real paths of folders that are known already."""
    if os.path.islink(file):
        return os.path.realpath(file)
    folder, name = os.path.split(file)
    if folder not in folders:
        folders[folder] = os.path.realpath(folder)
    return os.path.join(folders[folder], name)


def matcher(patterns: Iterable[str], root: str) -> Matcher:
    """A function that tells whether a path matches one of the gitignore patterns, taken from the root folder."""
    lines = tuple(patterns)
    if not lines:
        return lambda _path: False
    from pathspec import GitIgnoreSpec

    try:
        spec: Any = GitIgnoreSpec.from_lines(lines)
    except ValueError as error:
        raise UsageError(f"a pattern of include, exclude or per-file-ignores does not hold: {error}") from None
    base = root or os.getcwd()

    def matches(path: str) -> bool:
        try:
            relative = os.path.relpath(os.path.abspath(path), base)
        except ValueError:  # another drive
            relative = path
        inside = "/" if path.endswith(os.sep) else ""  # patterns such as `drafts/` are for folders only
        return bool(spec.match_file(relative.replace(os.sep, "/") + inside))

    return matches


def read_file(path: str) -> bytes:
    """The bytes of a regular file. Raises ReadError, saying in plain words why it cannot be read."""
    try:
        status = os.stat(path)
        if stat.S_ISDIR(status.st_mode):
            raise ReadError("a folder, not a file", path=path)
        if not stat.S_ISREG(status.st_mode):
            raise ReadError("not a regular file", path=path)
        if status.st_size > MAX_BYTES:
            raise ReadError(f"too large: {status.st_size:,} bytes, at most {MAX_BYTES:,}", path=path)
        with open(path, "rb") as file:
            data = file.read(status.st_size + 1)  # as much as may be read would be set aside for it
            return data if len(data) <= status.st_size else data + file.read(MAX_BYTES)
    except FileNotFoundError:
        raise ReadError("no such file", path=path) from None
    except PermissionError:
        raise ReadError("may not be read (permission denied)", path=path) from None
    except (OSError, ValueError) as error:
        raise ReadError(f"cannot be read: {getattr(error, 'strerror', None) or error}", path=path) from None


def _readable(path: str) -> bool:
    return suffix_of(path) in readers()


def _files(path: str, wanted: Matcher, unwanted: Matcher, unreadable: Callable[[OSError], None]) -> Iterator[str]:
    if not os.path.isdir(path):
        yield path
        return
    if _readable(path):
        raise ReadError("a folder, though its name is that of a file", path=path)
    for found, folders, names in os.walk(path, onerror=unreadable):
        folder = os.path.normpath(found) if found != os.curdir else ""  # “a.txt”, not “./a.txt”, as GitHub wants it
        kept = (name for name in folders if not name.startswith(".") and name not in _SKIPPED)
        folders[:] = sorted(name for name in kept if not unwanted(os.path.join(folder, name, "")))
        for name in [name for name in folders if _readable(name)]:
            folders.remove(name)
            yield os.path.join(folder, name)  # reading it says that it is a folder
        for name in sorted(names):
            file = os.path.join(folder, name)
            if not name.startswith(".") and wanted(file):
                yield file
