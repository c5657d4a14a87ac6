"""The kinds of check: the modules of newslint/checks that define one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module

import newslint.checks
from newslint.checks.base import Kind


class Kinds(Mapping[str, Kind]):
    """Every kind by its name (`unknown-word`). A module is imported when its kind is asked for."""

    def __init__(self) -> None:
        import pkgutil  # where cards are parsed, which is seldom

        found = (module.name for module in pkgutil.iter_modules(newslint.checks.__path__))
        self._modules = {name.replace("_", "-"): f"newslint.checks.{name}" for name in found}

    def __getitem__(self, name: str) -> Kind:
        kind = getattr(import_module(self._modules[name]), "KIND", None)
        if not isinstance(kind, Kind):
            raise KeyError(name)
        return kind

    def __iter__(self) -> Iterator[str]:
        return (name for name in self._modules if name in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def load_kind(name: str) -> Kind:
    """The kind of a name that a loaded card has."""
    kind: Kind = import_module(f"newslint.checks.{name.replace('-', '_')}").KIND
    return kind
