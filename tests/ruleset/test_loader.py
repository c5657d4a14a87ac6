"""Cards from folders and from the cards kept in the cache folder."""

import json
from pathlib import Path

import pytest

from newslint.errors import CardError
from newslint.ruleset.loader import load_cards, parse_cards
from newslint.ruleset.packs import CardFile, card_files

CARD = "extends: repeated-word\nmessage: “%s” twice\n"


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path / "cache"))
    folder = tmp_path / "house"
    folder.mkdir()
    (folder / "one.yml").write_text(CARD, encoding="utf-8")
    (folder / "README.md").write_text("no card")
    return folder


def ids(*folders: Path) -> list[str]:
    shipped = {file.rule for file in card_files(())}
    return [card.id for card in load_cards(tuple(map(str, folders))) if card.id not in shipped]


def test_one_new_file_is_one_new_rule(pack: Path) -> None:
    assert ids(pack) == ["house.one"]
    (pack / "two.yaml").write_text(CARD, encoding="utf-8")
    assert ids(pack) == ["house.one", "house.two"]


def test_kept_cards_are_the_parsed_cards(pack: Path) -> None:
    folders = (str(pack),)
    first = load_cards(folders)
    assert first == load_cards(folders) == parse_cards(card_files(folders))


def test_a_changed_card_is_read_anew(pack: Path) -> None:
    load_cards((str(pack),))
    (pack / "one.yml").write_text(CARD + "level: error\nwhy: because it changed\n", encoding="utf-8")
    assert next(card for card in load_cards((str(pack),)) if card.id == "house.one").level == "error"


@pytest.mark.parametrize("damage", [b"", b"{}", b"[1]", b'{"state": 1, "value": 2}', b"\xff"])
def test_damaged_kept_cards_are_parsed_anew(pack: Path, damage: bytes) -> None:
    first = load_cards((str(pack),))
    (store,) = (pack.parent / "cache").glob("cards-*.json")
    kept = json.loads(store.read_bytes())
    for content in (damage, json.dumps({**kept, "value": [[1]]}).encode()):
        store.write_bytes(content)
        assert load_cards((str(pack),)) == first


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("bad.yml", "extends: nothing\nmessage: x\n", "there is no check kind"),
        ("white space.yml", CARD, "cannot be part of a rule's id"),
    ],
)
def test_a_card_that_does_not_load_stops(pack: Path, name: str, content: str, told: str) -> None:
    (pack / name).write_text(content, encoding="utf-8")
    with pytest.raises(CardError) as caught:
        load_cards((str(pack),))
    assert told in str(caught.value)
    assert name in str(caught.value)


def test_a_card_that_vanishes_is_named(pack: Path) -> None:
    with pytest.raises(CardError, match=r"two\.yml: cannot be read: No such file"):
        parse_cards([CardFile("house.two", str(pack / "two.yml"))])


def test_a_cache_folder_that_cannot_be_written_costs_only_time(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (pack.parent / "file").write_text("")
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(pack.parent / "file" / "cache"))
    assert ids(pack) == ["house.one"]
