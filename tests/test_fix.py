"""Fixes: whole, apart, converging, and only the safe ones unseen."""

from pathlib import Path

import pytest

from newslint.api import Desk
from newslint.errors import ReadError
from newslint.fix import applied, chosen, fixed
from newslint.model import Edit, Finding, Fix, Place, Report, Safety, Span


def finding(start: int, end: int, text: str, safety: Safety = "safe") -> Finding:
    place = Place(Span(start, end), 1, start + 1, 1, end + 1, "", "", 0, True)
    return Finding("a.txt", "a.b", "error", "m", place, (), Fix(safety, (Edit(Span(start, end), text),)))


def test_edits_that_touch_are_not_both_taken() -> None:
    edits = chosen([finding(0, 4, "a"), finding(3, 6, "b"), finding(6, 8, "c")])
    assert edits == [Edit(Span(0, 4), "a"), Edit(Span(6, 8), "c")]
    assert applied("0123456789", edits) == "a45c89"


def test_a_fix_of_several_edits_is_taken_whole_or_not_at_all() -> None:
    far = finding(0, 1, "a")
    far = far._replace(fix=Fix("safe", (Edit(Span(0, 1), "a"), Edit(Span(50, 51), "b"))))
    many = [finding(start, start + 2, "x") for start in range(2, 49, 3)]
    assert len(chosen([far, *many, finding(49, 52, "c"), finding(52, 53, "d")])) == len(many) + 3
    assert Edit(Span(50, 51), "b") not in chosen([finding(0, 3, "y"), far])
    assert [edit.span.start for edit in chosen([far, finding(20, 22, "x")])] == [0, 20, 50]


@pytest.mark.parametrize(("safety", "plain", "unsafe"), [("safe", 1, 1), ("unsafe", 0, 1), ("display", 0, 0)])
def test_safety(safety: Safety, plain: int, unsafe: int) -> None:
    findings = [finding(0, 1, "x", safety)]
    assert len(chosen(findings)) == plain
    assert len(chosen(findings, unsafe=True)) == unsafe


def test_a_fix_that_never_ends_is_stopped() -> None:
    def check(text: str) -> Report:
        return Report((finding(0, 1, text[0] + "x"),), (), 1, 1)

    assert fixed("ab", check) == "axb".replace("x", "x" * 10)


def test_a_text_is_fixed_until_it_is_clean() -> None:
    desk = Desk()
    assert desk.fix_text("The the the mayor of of the town left.") == "The mayor of the town left."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encoding_and_newlines_are_kept(tmp_path: Path, encoding: str, end: str) -> None:
    article = tmp_path / "a.txt"
    article.write_bytes(f"The the mayor 😀{end}left.{end}".encode(encoding))
    result = Desk().fix_file(str(article))
    assert result.applied == 1
    assert article.read_bytes() == f"The mayor 😀{end}left.{end}".encode(encoding)


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text("The the mayor.")
    (tmp_path / "link.txt").symlink_to("real.txt")
    Desk().fix_file(str(tmp_path / "link.txt"))
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_text() == "The mayor."


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    article = tmp_path / "a.txt"
    article.write_text("The the mayor.")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("newslint.fix.os.replace", full)
    with pytest.raises(ReadError, match="cannot be written: No space left"):
        Desk().fix_file(str(article))
    assert article.read_text() == "The the mayor."
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
