"""Every row of the design's table of bad input: the answer, and the place it is given at."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from newslint.api import Config, Desk

SLIP = "goverment"


@pytest.fixture(scope="module")
def desk() -> Desk:
    return Desk()


def check(desk: Desk, path: Path) -> tuple[list[str], list[str]]:
    report = desk.check_paths([str(path)], cache=False)
    return [finding.place.text for finding in report.findings], [error.message for error in report.errors]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"caf\xe9", "not text: byte 0xe9 at offset 3 (line 1) is not UTF-8"),
        (b"\x89PNG\r\n\x1a\n\0\0", "not text: a binary file"),
        ("The mayor".encode("utf-16-le"), "not text: a binary file"),
        (os.urandom(4096) + b"\xff", "not text"),
    ],
)
def test_what_is_no_text_is_named(desk: Desk, tmp_path: Path, data: bytes, told: str) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    findings, errors = check(desk, tmp_path / "a.txt")
    assert not findings
    assert len(errors) == 1
    assert errors[0].startswith(told)


def test_utf16_with_a_mark_is_text(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(f"\ufeffThe {SLIP} left.".encode("utf-16-le"))
    assert check(desk, tmp_path / "a.txt") == ([SLIP], [])


def test_a_folder_named_as_a_file(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "sub" / "a.txt").mkdir(parents=True)
    (tmp_path / "sub" / "b.txt").write_text(f"The {SLIP} left.")
    assert check(desk, tmp_path / "sub" / "a.txt")[1] == ["a folder, though its name is that of a file"]
    assert check(desk, tmp_path / "sub") == ([SLIP], ["a folder, not a file"])


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SLIP)
    (tmp_path / "a.txt").chmod(0)
    assert check(desk, tmp_path / "a.txt")[1] == ["may not be read (permission denied)"]


def test_permission_denied_is_named_for_any_user(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text(SLIP)

    def deny(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("newslint.engine.files.open", deny, raising=False)
    assert check(desk, tmp_path / "a.txt")[1] == ["may not be read (permission denied)"]


def test_a_file_that_vanishes(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"The {SLIP} left.")
    found = desk.find_files([str(tmp_path)])
    (tmp_path / "a.txt").unlink()
    monkeypatch.setattr(Desk, "find_files", lambda *_: found)
    assert check(desk, tmp_path) == ([SLIP], ["no such file"])


@pytest.mark.parametrize(
    "text",
    [
        f"The {SLIP} left.",  # no final newline
        f"One.\r\nThe {SLIP} left.\r\n",
        f"One.\rThe {SLIP} left.\r",
        f"O\x00ne. The {SLIP} left.",
        f"Cafe\u0301 n\u0303. The {SLIP} left.",
        f"😀👩‍👩‍👧 The {SLIP} left.",
        f"שלום עולם. The {SLIP} left. مرحبا",
        f"\u202eOne\u202c The {SLIP} left.",
        f"One.\u2028The {SLIP} left.",
    ],
)
@pytest.mark.parametrize("suffix", ["txt", "md"])
def test_positions_are_exact(desk: Desk, text: str, suffix: str) -> None:
    report = desk.check_text(text, f"a.{suffix}")
    (finding,) = report.findings
    assert not report.errors
    place = finding.place
    assert text[place.span.start : place.span.end] == place.text == SLIP
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert lines[place.line - 1][place.column - 1 :].startswith(SLIP)


def test_an_empty_file(desk: Desk, tmp_path: Path) -> None:
    for name in ("a.txt", "a.md"):
        (tmp_path / name).write_bytes(b"")
        assert check(desk, tmp_path / name) == ([], [])


LARGE = {
    "one line of 5 MB": "The mayor of the town said that it was well. " * 110_000 + SLIP,
    "10,000 lines of one word": "mayor\n" * 10_000,
    "one word of 1 MB": "a" * 1_000_000,
    "quotation marks": "“a” \"b\" 'c' ’ " * 40_000,
    "open marks": "“" * 300_000,
    "brackets": "[" * 300_000,
    "capitals": "Abcd Efgh " * 60_000,
    "unknown words": " ".join(f"q{chr(97 + n % 26)}x{chr(97 + n // 26 % 26)}z{chr(97 + n // 676 % 26)}" for n in range(20_000)),
}  # fmt: skip


@pytest.mark.parametrize("name", LARGE)
@pytest.mark.parametrize("suffix", ["txt", "md"])
def test_large_texts_are_checked(desk: Desk, name: str, suffix: str) -> None:
    """None takes more than seconds; work that grows with the square of any of them would not end."""
    text = LARGE[name]
    report = desk.check_text(text, f"a.{suffix}")
    assert not report.errors
    for finding in report.findings:
        span = finding.place.span
        assert text[span.start : span.end] == finding.place.text


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C cannot be sent to one process there")
def test_ctrl_c_ends_quietly(tmp_path: Path) -> None:
    (tmp_path / "000.txt").write_text("The mayor of the town said that it was well. " * 30_000)
    for number in range(1, 200):  # minutes of work, in one file on the disk
        os.link(tmp_path / "000.txt", tmp_path / f"{number:03}.txt")
    environment = {**os.environ, "NEWSLINT_CACHE_DIR": str(tmp_path / "cache")}
    command = [sys.executable, "-m", "newslint", "check", "--no-cache", "."]
    process = subprocess.Popen(
        command,
        cwd=tmp_path,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a shell’s background job ignores it
    )
    time.sleep(1.0)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to every process of the run
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (130, b"", b"")


def test_a_file_that_changes_while_it_is_fixed_is_left(tmp_path: Path) -> None:
    from newslint.errors import ReadError
    from newslint.fix import fix_file

    article = tmp_path / "a.txt"
    article.write_bytes(b"The the mayor.")
    read = article.read_bytes()
    article.write_bytes(b"The the governor.")
    with pytest.raises(ReadError, match="changed while it was being fixed"):
        fix_file(str(article), read, Desk().check_bytes)
    assert article.read_bytes() == b"The the governor."
    assert list(tmp_path.iterdir()) == [article]


def test_a_pattern_without_end_is_stopped(tmp_path: Path) -> None:
    (tmp_path / "slow").mkdir()
    card = "extends: existence\nmessage: found %s\nnonword: true\ntokens: ['(?:a+)+b']\n"
    (tmp_path / "slow" / "slow.yml").write_text(card)
    desk = Desk(Config(packs=(str(tmp_path / "slow"),)))
    report = desk.check_text(f"The {SLIP} left. " + "a" * 5_000 + "c", "a.txt")
    assert [finding.place.text for finding in report.findings] == [SLIP]
    (error,) = report.errors
    assert error.rule == "slow.slow"
    assert error.message.startswith("slow.slow: ")
