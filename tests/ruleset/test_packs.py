"""Where cards lie, and which rules they are."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from newslint.errors import CardError, UsageError
from newslint.ruleset.packs import CardFile, card_files, shipped_folder


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A pack of one card."""
    folder = tmp_path / "house"
    folder.mkdir()
    (folder / "one.yml").write_text("extends: repeated-word\n")
    return folder


def own(*folders: Path) -> list[CardFile]:
    shipped = card_files(())
    return [file for file in card_files(tuple(map(str, folders))) if file not in shipped]


def rules(*folders: Path) -> list[str]:
    return [file.rule for file in own(*folders)]


def test_the_shipped_rules_are_there() -> None:
    assert os.path.isdir(os.path.join(shipped_folder(), "spelling"))
    found = {file.rule: file.path for file in card_files(())}
    assert os.path.isfile(found["spelling.unknown-word"])


def test_an_installation_without_rules_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os.path, "isdir", lambda path: False)
    with pytest.raises(UsageError, match="install it again"):
        shipped_folder()


def test_a_rule_is_named_by_its_folder_and_file(house: Path) -> None:
    assert own(house) == [CardFile("house.one", str(house / "one.yml"))]


def test_what_is_no_card(house: Path) -> None:
    for name in ("README.md", ".hidden.yml", "one.yml~"):
        (house / name).write_text("no card")
    (house / "folder.yml").mkdir()
    for name in (".git", "__pycache__"):
        (house / name).mkdir()
        (house / name / "two.yml").write_text("no card")
    assert rules(house) == ["house.one"]


def test_folders_inside_are_packs_of_their_own(house: Path) -> None:
    for name in ("sub/two.yaml", "sub/deeper/three.yml"):
        (house / name).parent.mkdir(exist_ok=True)
        (house / name).write_text("extends: repeated-word\n")
    assert rules(house) == ["house.one", "sub.two"]


def test_a_folder_named_twice_is_one(house: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(house.parent)
    assert rules(house, house.parent / "house" / ".." / "house", Path("house")) == ["house.one"]


def test_a_folder_named_by_a_dot_has_its_own_name(house: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(house)
    assert rules(Path(".")) == ["house.one"]


@pytest.mark.parametrize(
    ("folder", "told"),
    [
        ("empty", "no cards (*.yml) in the pack folder"),
        ("none", "there is no pack folder"),
        ("house/one.yml", "cannot read the pack folder"),
    ],
)
def test_what_is_no_pack(house: Path, folder: str, told: str) -> None:
    (house.parent / "empty").mkdir()
    with pytest.raises(UsageError) as caught:
        card_files((str(house.parent / folder),))
    assert told in str(caught.value)
    assert folder in str(caught.value)


@pytest.mark.parametrize("name", ["white space.yml", "one.two.yml", "-one.yml", "ä.yml"])
def test_a_name_that_can_be_no_id(house: Path, name: str) -> None:
    (house / name).write_text("extends: repeated-word\n")
    with pytest.raises(CardError, match="cannot be part of a rule's id"):
        card_files((str(house),))


def test_an_id_is_never_used_twice(house: Path, tmp_path: Path) -> None:
    twin = tmp_path / "twin" / "house"
    twin.mkdir(parents=True)
    (twin / "one.yml").write_text("extends: repeated-word\n")
    with pytest.raises(CardError, match=r"already defined in .*one\.yml; an id is never used twice"):
        card_files((str(house), str(twin)))
    (house / "one.yaml").write_text("extends: repeated-word\n")
    with pytest.raises(CardError, match="already defined"):
        card_files((str(house),))
