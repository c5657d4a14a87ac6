"""The door for programs."""

import doctest
from pathlib import Path

import pytest

import newslint.api
from newslint.api import Config, Desk, ReadError, UsageError

ARTICLE = (
    "Dagny Vestergaard spoke. “We will sail,” Vestergaard said.\n\n"
    "“Nobody asked us. We read it in the newspaper on Monday.”\n\nThe the end.\n"
)


def test_the_example_in_its_docstring() -> None:
    assert doctest.testmod(newslint.api).failed == 0


def test_texts_bytes_and_paths_give_the_same_findings(tmp_path: Path) -> None:
    desk = Desk()
    path = tmp_path / "a.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    by_path = desk.check_paths([str(path)])
    assert by_path == desk.check_text(ARTICLE, str(path)) == desk.check_bytes(ARTICLE.encode(), str(path))
    assert "spelling.repeated-word" in [finding.rule for finding in by_path.findings]


def test_fail_levels() -> None:
    report = Desk().check_text("On Monday the navy Launched two boats.")
    assert [finding.level for finding in report.findings] == ["warning"]
    answers = {
        level: Desk(Config(fail_level=level)).fails(report) for level in ("error", "warning", "suggestion", "never")
    }
    assert answers == {"error": False, "warning": True, "suggestion": True, "never": False}


def test_quotes() -> None:
    found = Desk().quotes_of_bytes(ARTICLE.encode())
    assert [(quote.name, quote.attributed, quote.words) for quote in found] == [
        ("Dagny Vestergaard", True, 3),
        (None, False, 11),
    ]
    for quote in found:
        for place in (quote.place, quote.speaker, quote.cue):
            assert place is None or ARTICLE[place.span.start : place.span.end] == place.text
    with pytest.raises(ReadError):
        Desk().quotes_of_bytes(b"\xff")


def test_names() -> None:
    first, *_ = Desk().names_of_bytes(b"Ms. Dagny Lund spoke. Then Lund left, and Mayor Lund wept.")
    assert (first.name, first.title, first.forms) == ("Dagny Lund", "Ms", (("Dagny Lund", 1), ("Lund", 2)))


def test_what_does_not_exist() -> None:
    with pytest.raises(UsageError, match="did you mean “spelling"):
        Desk().card("spelling.unknown-wrod")
    with pytest.raises(UsageError):
        Desk().test_cards(["speling"])
