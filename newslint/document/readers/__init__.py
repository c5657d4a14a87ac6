"""One reader a format. A reader is a module with `read(text) -> Draft`, chosen by the file name's suffix."""

from __future__ import annotations

from importlib import import_module

from newslint.document.decoding import decode
from newslint.document.model import Document, Draft

READERS = {
    ".txt": "plain",
    ".text": "plain",
    "": "plain",
    ".md": "markdown",
    ".markdown": "markdown",
    ".mdown": "markdown",
    ".mkd": "markdown",
}
"""File-name suffix (lower case) to reader module. A suffix that is not here is read as plain text when it is named."""


def suffix_of(path: str) -> str:
    """The suffix of a path's file name in lower case, with its dot; empty where there is none."""
    name = path.replace("\\", "/").rpartition("/")[2]
    stem, dot, suffix = name.rpartition(".")
    return f".{suffix.lower()}" if dot and stem else ""


def read_text(text: str, path: str) -> Document:
    """The document of a decoded text, read in the format that the path's suffix names."""
    module = import_module(f"newslint.document.readers.{READERS.get(suffix_of(path), 'plain')}")
    draft: Draft = module.read(text)
    return Document(path, text, draft)


def read_bytes(data: bytes, path: str) -> Document:
    """The document of a file's bytes. Raises ReadError where they are not text."""
    return read_text(decode(data, path), path)
