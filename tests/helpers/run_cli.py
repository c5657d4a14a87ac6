"""Run the command line in this process and catch what it prints."""

from __future__ import annotations

import io
import sys
from typing import NamedTuple

import pytest

from newslint.cli import main


class Output(NamedTuple):
    """What a command printed and its exit status."""

    status: int
    out: str
    err: str


class Runner:
    """Call it with a command line; `stdin` is what the command reads from standard input."""

    def __init__(self, capsys: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch) -> None:
        self._capsys = capsys
        self._patch = patch

    def __call__(self, *argv: str, stdin: bytes = b"") -> Output:
        self._patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        try:
            status = main(argv)
        except SystemExit as stop:
            status = int(stop.code or 0)
        captured = self._capsys.readouterr()
        return Output(status, captured.out, captured.err)
