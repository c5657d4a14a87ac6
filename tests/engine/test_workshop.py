"""Where files become outcomes, and what their cache keys depend on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from newslint.api import Config, Desk
from newslint.document.readers import read_text
from newslint.engine import workshop as module
from newslint.engine.outcome import Outcome
from newslint.engine.workshop import Workshop
from newslint.model import Failure

SLIP = b"The goverment resigned."


def workshop(**settings: Any) -> Workshop:
    desk = Desk(Config(**settings))
    return Workshop(desk.ruleset, desk.config)


def test_a_key_is_that_of_the_content_and_the_format() -> None:
    made = workshop()
    assert made.key(SLIP, "a.txt") == made.key(SLIP, "news/b.TXT") == workshop().key(SLIP, "a.txt")
    assert len({made.key(SLIP, "a.txt"), made.key(SLIP, "a.md"), made.key(SLIP + b" ", "a.txt")}) == 3


@pytest.mark.parametrize(
    "settings",
    [
        {"select": ("spelling",)},
        {"ignore": ("quotes",)},
        {"words": ("goverment",)},
        {"words": ("resigned", "goverment")},
        {"words": ("goverment", "resigned")},
        {"dialect": "en-GB"},
        {"rules": {"spelling.unknown-word": {"level": "warning"}}},
        {"rules": {"spelling.unknown-word": {"shortest": 5}}},
        {"per_file_ignores": {"*.txt": ("spelling",)}},
    ],
)
def test_a_key_changes_with_what_the_outcome_depends_on(settings: dict[str, Any]) -> None:
    assert workshop(**settings).key(SLIP, "a.txt") != workshop().key(SLIP, "a.txt")


@pytest.mark.parametrize("settings", [{"exclude": ("b.txt",)}, {"fail_level": "never"}, {"include": ("*.log",)}])
def test_a_key_stays_with_what_it_does_not_depend_on(settings: dict[str, Any]) -> None:
    assert workshop(**settings).key(SLIP, "a.txt") == workshop().key(SLIP, "a.txt")


def test_a_key_changes_with_a_house_list(tmp_path: Path) -> None:
    path = tmp_path / "names.yml"
    keys = set()
    for text in (
        "- name: Marl\n",
        "- name: Marl\n  wrong: Marll\n",
        "- name: Marl\n  wrong: Marll\n  note: the town\n",
    ):
        path.write_text(text, encoding="utf-8")
        keys.add(workshop(names=(str(path),)).key(SLIP, "a.txt"))
    assert len({*keys, workshop().key(SLIP, "a.txt")}) == 4


def test_a_key_changes_with_the_code(monkeypatch: pytest.MonkeyPatch) -> None:
    before = workshop().key(SLIP, "a.txt")
    monkeypatch.setattr(module, "code_stamp", lambda: "another")
    assert workshop().key(SLIP, "a.txt") != before


def test_rules_are_left_out_for_the_files_that_a_pattern_matches(tmp_path: Path) -> None:
    settings = {"root": str(tmp_path), "per_file_ignores": {"drafts/": ("spelling",), "*.md": ("names", "quotes")}}
    made = workshop(**settings)

    def rules(path: str) -> list[str]:
        return [finding.rule for finding in made.check(read_text(SLIP.decode(), str(tmp_path / path))).findings]

    assert rules("a.txt") == rules("a.md") == ["spelling.unknown-word"]
    assert rules("drafts/a.txt") == rules("drafts/a.md") == []


def test_the_job_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(SLIP)
    made = workshop()
    job = made.file(str(path))
    assert (job.path, job.key) == (str(path), made.key(SLIP, "a.txt"))
    assert isinstance(job.outcome, Outcome)
    assert [finding.path for finding in job.outcome.findings] == [str(path)]


def test_the_job_of_what_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xff")
    for file, told in ((path, "not text"), (tmp_path / "none.txt", "no such file"), (tmp_path, "a folder, not a file")):
        job = workshop().file(str(file))
        assert isinstance(job.outcome, Failure)
        assert job.key == ""
        assert job.outcome.path == str(file)
        assert job.outcome.message.startswith(told)


def test_a_file_nested_too_deeply_for_its_reader_fails_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def read(*_: object) -> None:
        raise RecursionError("maximum recursion depth exceeded")

    path = tmp_path / "a.txt"
    path.write_bytes(SLIP)
    monkeypatch.setattr(module, "read_bytes", read)
    job = workshop().file(str(path))
    assert isinstance(job.outcome, Failure)
    assert job.outcome.path == str(path)
    assert job.outcome.message.startswith("internal: ")
    assert "maximum recursion depth exceeded" in job.outcome.message


def test_names_of_a_house_list_are_no_slips(tmp_path: Path) -> None:
    text = "Dagny Quillhaven won. Her rival praised Quillhaven. Quilhaven will be sworn in on Monday."
    path = tmp_path / "names.yml"
    path.write_text("- name: Alma Quilhaven\n- name: E*Trade\n", encoding="utf-8")
    rules = ("spelling.unknown-word",)
    found = workshop(select=rules).check(read_text(text, "a.txt")).findings
    assert [finding.place.text for finding in found] == ["Quilhaven"]
    assert not workshop(select=rules, names=(str(path),)).check(read_text(text, "a.txt")).findings
    slip = workshop(select=rules, names=(str(path),)).check(read_text("The goverment resigned.", "a.txt")).findings
    assert [finding.place.text for finding in slip] == ["goverment"]
