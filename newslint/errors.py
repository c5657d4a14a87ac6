"""Errors that stop a run or a file. Each says in plain words what is wrong, where, and what would be right."""

from __future__ import annotations

from collections.abc import Iterable


class NewslintError(Exception):
    """The base of all errors that newslint raises on purpose; the command line answers with exit code 2.

    `path` is the file at fault, `line` its line (from 1) where known; `message` is whole without them.
    """

    def __init__(self, message: str, *, path: str | None = None, line: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.line = line

    def __str__(self) -> str:
        place = "" if self.path is None else f"{self.path}: " if self.line is None else f"{self.path}:{self.line}: "
        return place + self.message

    def __reduce__(self) -> tuple[object, ...]:  # keyword arguments would be lost between processes
        return (_rebuild, (type(self), self.message, self.path, self.line))


def _rebuild(kind: type[NewslintError], message: str, path: str | None, line: int | None) -> NewslintError:
    return kind(message, path=path, line=line)


class UsageError(NewslintError):
    """Wrong options or names on the command line or in a call."""


class ConfigError(NewslintError):
    """A configuration that does not hold."""


class CardError(NewslintError):
    """A card that does not load."""


class ReadError(NewslintError):
    """A file that cannot be read as text."""


class RuleTimeout(NewslintError):
    """A rule's pattern that ran out of its time."""


class LanguageToolError(NewslintError):
    """LanguageTool could not check a text."""


class LanguageToolGone(LanguageToolError):
    """LanguageTool cannot be used for the rest of the run."""


def nearest(wrong: str, valid: Iterable[str]) -> str:
    """The hint that ends an error about a name: “did you mean X?”, or the valid names where none is near."""
    from difflib import get_close_matches

    names = sorted(valid)
    close = get_close_matches(wrong, names, n=1, cutoff=0.5)
    if close:
        return f"did you mean “{close[0]}”?"
    listed = ", ".join(names) if len(names) <= 30 else ", ".join(names[:30]) + ", …"
    return f"valid: {listed}" if names else "none is valid here"
