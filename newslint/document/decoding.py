"""Bytes to text. The encoding is never guessed: UTF-8, or what a byte order mark says."""

from __future__ import annotations

from newslint.errors import ReadError

MAX_BYTES = 64 * 1024 * 1024
"""The largest file that is read: a hundred times the longest newspaper in one file, and a bound on memory."""

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_CONTROLS = bytes(frozenset(range(0x20)) - frozenset(b"\t\n\v\f\r\x1b"))
_MAGIC = (
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"PK\x03\x04",
    b"%PDF-",
    b"\x7fELF",
    b"\x1f\x8b",
    b"MZ\x90",
    b"\xd0\xcf\x11\xe0",
)


def decode(data: bytes, path: str) -> str:
    """The text of a file, newlines as they are, a byte order mark left out.

    Raises ReadError where the bytes are not text: not UTF-8 (nor UTF-16 or UTF-32 with a mark), or a binary file.
    A stray NUL or control character is text; a file of them is not.
    """
    if len(data) > MAX_BYTES:
        raise ReadError(f"too large: {len(data):,} bytes, at most {MAX_BYTES:,}", path=path)
    mark, encoding = encoding_of(data)
    if mark:
        return _decode(data[len(mark) :], encoding, path)
    if data.startswith(_MAGIC):
        raise ReadError("not text: a binary file", path=path)
    text = _decode(data, "utf-8", path)
    head = data[:8192]
    if (len(head) - len(head.translate(None, _CONTROLS))) * 3 > len(head):
        raise ReadError("not text: a binary file", path=path)
    return text


def encoding_of(data: bytes) -> tuple[bytes, str]:
    """The byte order mark that a file begins with (empty: none) and the encoding that it says; UTF-8 without one."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return mark, encoding
    return b"", "utf-8"


def _decode(data: bytes, encoding: str, path: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        byte = f"byte 0x{data[error.start]:02x} at offset {error.start}"
        line = data.count(b"\n", 0, error.start) + 1
        raise ReadError(
            f"not text: {byte} (line {line}) is not {encoding.upper()}; save it as UTF-8", path=path
        ) from None
