"""LanguageTool, a running server asked for one article after the other, as an editor would ask it."""

from __future__ import annotations

import json
import time
import urllib.parse
import urllib.request
from collections.abc import Callable
from typing import Any

from benchmarks.checkers import Found
from benchmarks.measure import LIMIT, Run

NAME = "languagetool"


def version(url: str) -> str | None:
    """The version of the server at the address; None where none answers there."""
    try:
        return str(_ask(url, "A word.")["software"]["version"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def asker(url: str, texts: list[str]) -> Callable[[bool], Run]:
    """A function that has the texts checked and tells the time; its output is a JSON list of the matches of each text.

    The memory is the server's and not measured, watched or not. Raises OSError and ValueError when it is called.
    """

    def ask(_watch: bool) -> Run:
        start = time.perf_counter()
        matches = [_ask(url, text)["matches"] for text in texts]
        seconds = time.perf_counter() - start
        return Run(seconds, 0, json.dumps(matches), "")

    return ask


def read(output: str) -> Found:
    """From the output of `asker`."""
    return Found(sum(map(len, json.loads(output))))


def _ask(url: str, text: str) -> dict[str, Any]:
    data = urllib.parse.urlencode({"language": "en-US", "text": text}).encode()
    with urllib.request.urlopen(url.rstrip("/") + "/v2/check", data, timeout=LIMIT) as answer:
        found: dict[str, Any] = json.load(answer)
    return found
