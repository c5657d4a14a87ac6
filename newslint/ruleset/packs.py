"""Where cards lie: the shipped rules, and folders that an editor names. The file's name is the rule's."""

from __future__ import annotations

import os
import re
from typing import NamedTuple

from newslint.errors import CardError, UsageError

_NAME = re.compile(r"[A-Za-z0-9][\w-]*")
_SUFFIXES = (".yml", ".yaml")


class CardFile(NamedTuple):
    """A card's file and the id of its rule."""

    rule: str
    path: str


def shipped_folder() -> str:
    """The folder of the shipped cards: inside an installed package, beside it in a checkout."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    for folder in (os.path.join(package, "rules"), os.path.join(os.path.dirname(package), "rules")):
        if os.path.isdir(folder):
            return folder
    raise UsageError("newslint's own rules are missing; install it again")


def card_files(folders: tuple[str, ...]) -> list[CardFile]:
    """The cards of the shipped packs and of the folders, by rule id.

    A folder holds cards, and is then the pack that its name says, or packs, each a folder of cards. Raises UsageError for a
    folder that is none or holds no card, CardError for a name that is none and for a rule that two files define.
    """
    found: dict[str, CardFile] = {}
    for folder in {os.path.realpath(folder): folder for folder in (shipped_folder(), *folders)}.values():
        files = _in_folder(folder)
        if not files:
            raise UsageError(f"no cards (*.yml) in the pack folder {folder}")
        for file in files:
            if file.rule in found:
                message = (
                    f"the rule {file.rule} is already defined in {found[file.rule].path}; an id is never used twice"
                )
                raise CardError(message, path=file.path)
            found[file.rule] = file
    return sorted(found.values())


def _in_folder(folder: str) -> list[CardFile]:
    entries = _entries(folder)
    pack = os.path.basename(os.path.abspath(folder))
    files = [_card_file(pack, entry.path) for entry in entries if _is_card(entry)]
    for entry in entries:
        if entry.is_dir() and not entry.name.startswith((".", "__")):
            inner = _entries(entry.path)
            files.extend(_card_file(entry.name, item.path) for item in inner if _is_card(item))
    return files


def _entries(folder: str) -> list[os.DirEntry[str]]:
    try:
        return sorted(os.scandir(folder), key=lambda entry: entry.name)
    except FileNotFoundError:
        raise UsageError(f"there is no pack folder {folder}") from None
    except OSError as error:
        raise UsageError(f"cannot read the pack folder {folder}: {error.strerror}") from None


def _is_card(entry: os.DirEntry[str]) -> bool:
    return entry.name.endswith(_SUFFIXES) and not entry.name.startswith(".") and entry.is_file()


def _card_file(pack: str, path: str) -> CardFile:
    name = os.path.splitext(os.path.basename(path))[0]
    for part in (pack, name):
        if not _NAME.fullmatch(part):
            raise CardError(f"“{part}” cannot be part of a rule's id: letters, digits and hyphens only", path=path)
    return CardFile(f"{pack}.{name}", path)
