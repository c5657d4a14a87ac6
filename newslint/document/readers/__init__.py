"""One reader a format: a module here with `SUFFIXES` (file-name suffixes, lower case) and `read(text) -> Draft`.

Nothing else names a reader: a new format is a new file. A reader imports its parser where it reads, so that the others do not
pay for it.
"""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module

from newslint.document.decoding import decode
from newslint.document.model import Document, Draft
from newslint.document.readers import plain


@cache
def readers() -> dict[str, str]:
    """The module of every suffix that a reader is for."""
    found = {}
    for name, kind in map(os.path.splitext, sorted(os.listdir(os.path.dirname(__file__)))):
        if kind == ".py" and not name.startswith("_"):  # pkgutil would tell as well, but imports the half of Python
            module = f"{__name__}.{name}"
            for suffix in import_module(module).SUFFIXES:
                found[suffix] = module
    return found


def suffix_of(path: str) -> str:
    """The suffix of a path's file name in lower case, with its dot; empty where there is none."""
    name = path.replace("\\", "/").rpartition("/")[2]
    stem, dot, suffix = name.rpartition(".")
    return f".{suffix.lower()}" if dot and stem else ""


def read_text(text: str, path: str) -> Document:
    """The document of a decoded text, read in the format that the path's suffix names."""
    suffix = suffix_of(path)
    plainly = suffix in plain.SUFFIXES or suffix not in readers()
    draft: Draft = plain.read(text) if plainly else import_module(readers()[suffix]).read(text)
    return Document(path, text, draft)


def read_bytes(data: bytes, path: str) -> Document:
    """The document of a file's bytes. Raises ReadError where they are not text."""
    return read_text(decode(data, path), path)
