"""The user's cache folder, and files written into it whole or not at all."""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from typing import Any


def cache_folder() -> str:
    """The folder for what newslint may forget: NEWSLINT_CACHE_DIR, or `newslint` in the platform's cache folder.

    By hand, as importing platformdirs would take a fifth of the start-up budget; the folders are the same.
    """
    chosen = os.environ.get("NEWSLINT_CACHE_DIR")
    if chosen:
        return chosen
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or os.path.expanduser(r"~\AppData\Local")
    elif sys.platform == "darwin":
        base = os.path.expanduser("~/Library/Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return os.path.join(base, "newslint")


def write_whole(path: str, data: bytes) -> None:
    """Write a file through a temporary one and a rename. Raises OSError where the folder cannot be written."""
    os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
    temporary = f"{path}.{os.getpid()}.part"
    try:
        with open(temporary, "wb") as file:
            file.write(data)
        os.replace(temporary, path)
    except BaseException:
        if os.path.exists(temporary):
            os.unlink(temporary)
        raise


def kept_state(name: str, state: str) -> Any:
    """What a file of the cache folder keeps for a state; None where there is none, or a damaged one."""
    try:
        with open(os.path.join(cache_folder(), name), "rb") as file:
            kept = json.load(file)
        return kept["value"] if kept["state"] == state else None
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None


def keep_state(name: str, state: str, value: Any) -> None:
    """Keep a value of plain data for a state. Where the folder cannot be written, newslint works, a little slower."""
    with suppress(OSError):
        write_whole(os.path.join(cache_folder(), name), json.dumps({"state": state, "value": value}).encode())
