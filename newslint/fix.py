"""Fixes: choose edits that do not touch one another, apply them until nothing is left, write the file safely."""

from __future__ import annotations

import os
import stat
from bisect import bisect, insort
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import NamedTuple

from newslint.document.decoding import decode, encoding_of
from newslint.errors import ReadError
from newslint.model import Edit, Failure, Finding, Report

MAX_PASSES = 10
"""Passes after which fixing stops: a fix may uncover another fault, but never without end."""


class FixResult(NamedTuple):
    """What became of a file: its text before and after, the number of fixes applied, and the rules that failed on it."""

    path: str
    before: str
    after: str
    applied: int
    errors: tuple[Failure, ...]


def chosen(findings: Iterable[Finding], *, unsafe: bool = False) -> list[Edit]:
    """The edits of the findings' fixes in order, none touching another; a fix is taken whole or not at all.

    Safe fixes, and the unsafe ones where `unsafe` is true; those for display are never taken.
    """
    taken: list[Edit] = []
    for finding in findings:
        fix = finding.fix
        if fix is None or fix.safety == "display" or (fix.safety == "unsafe" and not unsafe):
            continue
        if not any(_touches(edit, taken) for edit in fix.edits):
            for edit in fix.edits:
                insort(taken, edit)
    return taken


def _touches(edit: Edit, taken: list[Edit]) -> bool:
    """Whether an edit overlaps one of those taken, which are in order and apart."""
    at = bisect(taken, edit)
    return any(edit.span.overlaps(other.span) for other in taken[max(0, at - 1) : at + 1])


def applied(text: str, edits: Iterable[Edit]) -> str:
    """The text with edits, in order and apart, carried out."""
    parts = []
    last = 0
    for edit in edits:
        parts.append(text[last : edit.span.start])
        parts.append(edit.text)
        last = edit.span.end
    return "".join(parts) + text[last:]


def fixed(text: str, check: Callable[[str], Report], *, unsafe: bool = False) -> str:
    """The text with fixes applied until a check finds none."""
    return _fix(text, check, unsafe).text


def fix_file(
    path: str, data: bytes, check: Callable[[bytes, str], Report], *, unsafe: bool = False, write: bool = True
) -> FixResult:
    """Fix a file of which `data` was read.

    It is written through a temporary file and a rename, with its mode, encoding, byte order mark and newlines kept, and not
    at all where it changed since it was read. Raises ReadError where it is no text, changed or cannot be written.
    """
    before = decode(data, path)
    mark, encoding = encoding_of(data)
    after, count, errors = _fix(before, lambda text: check(mark + text.encode(encoding), path), unsafe)
    if write and after != before:
        _replace(path, data, mark + after.encode(encoding))
    return FixResult(path, before, after, count, errors)


class _Fixed(NamedTuple):
    text: str
    applied: int
    errors: tuple[Failure, ...]


def _fix(text: str, check: Callable[[str], Report], unsafe: bool) -> _Fixed:
    count = 0
    for _ in range(MAX_PASSES):
        report = check(text)
        edits = chosen(report.findings, unsafe=unsafe)
        if not edits:
            break
        text = applied(text, edits)
        count += len(edits)
    return _Fixed(text, count, report.errors)


def _replace(path: str, before: bytes, after: bytes) -> None:
    target = os.path.realpath(path)  # a link stays a link
    temporary = f"{target}.{os.getpid()}.newslint"
    try:
        status = os.stat(target)
        with open(temporary, "xb") as file:
            os.chmod(temporary, stat.S_IMODE(status.st_mode))
            with suppress(OSError, AttributeError):  # only root may give a file away, and only where there are owners
                os.chown(temporary, status.st_uid, status.st_gid)
            file.write(after)
            file.flush()
            os.fsync(file.fileno())
        with open(target, "rb") as file:
            if file.read() != before:
                raise ReadError("changed while it was being fixed; left as it is", path=path)
        os.replace(temporary, target)
    except OSError as error:
        raise ReadError(f"cannot be written: {error.strerror}", path=path) from None
    finally:
        if os.path.exists(temporary):
            os.unlink(temporary)
