"""Cards from their files, or from the parsed cards kept in the user's cache folder."""

from __future__ import annotations

from typing import Any

from newslint.checks.base import Card, Example
from newslint.errors import CardError
from newslint.ruleset.cache_folder import keep_state, kept_state
from newslint.ruleset.fingerprint import code_stamp, digest, stamp
from newslint.ruleset.packs import CardFile, card_files


def load_cards(folders: tuple[str, ...] = ()) -> tuple[Card, ...]:
    """The cards of the shipped packs and of the folders, by rule id.

    Parsing YAML costs more than a whole check, so parsed cards are kept by the state of files and code. Raises CardError
    and UsageError where a card or a folder does not hold.
    """
    files = card_files(folders)
    state = digest(code_stamp(), stamp(file.path for file in files), *(file.rule for file in files))
    store = f"cards-{digest(*(file.path for file in files))}.json"
    cards = _kept(store, state)
    if cards is None:
        cards = parse_cards(files)
        keep_state(store, state, cards)
    return cards


def parse_cards(files: list[CardFile]) -> tuple[Card, ...]:
    """The cards of the files, read anew. Raises CardError."""
    from newslint.ruleset.kinds import Kinds
    from newslint.ruleset.located import parse
    from newslint.ruleset.schema import card_of

    kinds = Kinds()
    cards = []
    for file in files:
        try:
            with open(file.path, "rb") as handle:
                source = handle.read()
        except OSError as error:
            raise CardError(f"cannot be read: {error.strerror}", path=file.path) from None
        cards.append(card_of(parse(source, file.path), file.rule, file.path, kinds))
    return tuple(cards)


def _kept(store: str, state: str) -> tuple[Card, ...] | None:
    """The cards kept for the state; None where there are none, or a damaged file."""
    try:
        kept = kept_state(store, state)
        return None if kept is None else tuple(map(_restore, kept))
    except (TypeError, KeyError, ValueError, AttributeError):
        return None


def _restore(row: list[Any]) -> Card:
    card = Card(*row)
    name, params = card.action
    options = {key: tuple(value) if isinstance(value, list) else value for key, value in card.options.items()}
    return card._replace(
        scope=tuple(card.scope),
        action=(name, tuple(params)),
        examples=tuple(Example(*example) for example in card.examples),
        options=options,
    )
