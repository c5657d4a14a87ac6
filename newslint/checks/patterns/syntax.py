"""The syntax of the patterns in cards: Vale's, read piece by piece and put into that of the `regex` package.

Vale matches with a .NET-like engine (regexp2). Cards written for it mean the same here, with these differences: `\\w`,
`\\d` and `\\s` know every script, where Vale's know ASCII only; subtraction in a set (`[a-z-[aeiou]]`), conditions
(`(?(…)…)`) and the flag `n` are refused. What only `regex` gives a meaning, such as `foo{e}`, is plain text as there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

MAX_DEPTH = 100
"""Groups nested deeper than this are refused: no rule needs them, and they exhaust the stack of every parser behind."""

PieceKind = Literal["char", "space", "set", "open", "close", "or", "times", "flags", "anchor", "other"]


class Piece(NamedTuple):
    """A piece of a pattern as written. A `char` stands for itself: `text` is what it matches, without its backslash."""

    kind: PieceKind
    text: str


_PIECE = re.compile(
    r"""(?P<comment>\(\?\#[^)]*\))
    |(?P<flags>\(\?[A-Za-z]*(?:-[A-Za-z]*)?\))
    |(?P<open>\((?:\?(?:[A-Za-z]*(?:-[A-Za-z]*)?:|>|<?[=!]|P?<\w+>|'\w+')|(?![?*])))
    |(?P<close>\))
    |(?P<or>\|)
    |(?P<times>(?:[*+?]|\{\d+(?:,\d*)?\})[?+]?)
    |(?P<set>\[\^?\]?(?:\\.|\[:\^?\w+:\]|[^\]\\])*\])
    |(?P<anchor>[\^$]|\\[bBAzZG])
    |(?P<other>\.|\(\?P=\w+\)
        |\\(?:x\{[0-9A-Fa-f]+\}|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|c[A-Za-z]|[pP](?:\{\^?[\w \-=]+\}|[A-Za-z])|N\{[^}]+\}
            |k(?:<\w+>|'\w+')|0[0-7]{0,2}|[1-9]\d*|[dDwWsSnrtfvae]))
    |\\(?P<escaped>[\W_])
    |(?P<space>[ \t]+)
    |(?P<char>[^\\(\[])""",
    re.VERBOSE | re.DOTALL,
)
_FLAGS = re.compile(r"\(\?([A-Za-z]*)(?:-([A-Za-z]*))?([:)])")
_NAMED = re.compile(r"\(\?(?:P?<\w+>|'\w+')")
_SUBTRACTION = re.compile(r"(?<!\\)-\[(?!:)")
_CHARACTER = re.compile(r"\\(?:x\{([0-9A-Fa-f]+)\}|x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4}))")
_CONTROLS = {"\\a": "\a", "\\e": "\x1b"}


def pieces(pattern: str) -> list[Piece]:
    """The pieces of a pattern in order, comments left out. Raises ValueError, with the reason, if it cannot be read."""
    found: list[Piece] = []
    verbose = [False]
    position = 0
    while position < len(pattern):
        match = _PIECE.match(pattern, position)
        if match is None:
            raise ValueError(_unreadable(pattern, position))
        position = match.end()
        kind, text = str(match.lastgroup), match[str(match.lastgroup)]
        if verbose[-1] and kind in ("space", "char") and (text.isspace() or text == "#"):
            if text == "#":
                position = pattern.find("\n", position) + 1 or len(pattern)
            continue
        if kind == "close":
            if len(verbose) == 1:
                raise ValueError("a bracket closes a group that was not opened")
            verbose.pop()
        if kind in ("flags", "open"):
            text, verbose = _flags(text, verbose, kind == "open")
        piece = _piece(kind, text)
        if piece is not None:
            found.append(piece)
    if len(verbose) > 1:
        raise ValueError("a group is not closed")
    return found


def _piece(kind: str, text: str) -> Piece | None:
    if kind == "comment":
        return None
    if kind == "escaped":
        return Piece("char", text)
    if kind == "set" and _SUBTRACTION.search(text):
        raise ValueError(f"“{text}”: subtraction in a set is not known here")
    if kind == "other":
        code = _CHARACTER.fullmatch(text)
        if code and 0 < (number := int(code[1] or code[2] or code[3], 16)) < 0x110000:
            return Piece("char", chr(number))
        if text[:2] == "\\c":
            return Piece("char", chr(ord(text[2].upper()) - 64))
        if text in _CONTROLS:
            return Piece("char", _CONTROLS[text])
        if text[:2] == "\\k":
            return Piece("other", f"(?P={text[3:-1]})")
    if kind == "open" and _NAMED.fullmatch(text):
        return Piece("open", "(?P<" + re.sub(r"\W", "", text.removeprefix("(?P")) + ">")
    return Piece(kind, text)  # type: ignore[arg-type]  # the groups of _PIECE are the kinds


def _flags(text: str, verbose: list[bool], opens: bool) -> tuple[str, list[bool]]:
    """A group's text without the flag `x`, and whether space is left out in each group that is now open."""
    match = _FLAGS.match(text)
    state = verbose[-1]
    if match is not None:
        on, off = match[1], match[2] or ""
        for flag in on + off:
            if flag not in "imsx":
                raise ValueError(f"“{text}”: there is no flag “{flag}”; valid: i, m, s, x")
        state = ("x" in on or state) and "x" not in off
        text = "(?" + on.replace("x", "") + ("-" + off.replace("x", "") if off.strip("x") else "") + match[3]
    if len(verbose) > MAX_DEPTH:
        raise ValueError(f"groups are nested deeper than {MAX_DEPTH}")
    return text, [*verbose, state] if opens else [*verbose[:-1], state]


def _unreadable(pattern: str, position: int) -> str:
    rest = pattern[position : position + 12]
    if rest.startswith("["):
        return f"a set is not closed: “{rest}”"
    return "it ends in a backslash" if rest == "\\" else f"“{rest}” is not known here"


def wrapped(source: Iterable[Piece]) -> list[Piece]:
    """Pieces in which a space matches a line wrap too, as in Vale; one with a quantifier keeps its meaning."""
    listed = list(source)
    return [
        Piece("other", r"\s+")
        if piece.kind == "space" and (index + 1 == len(listed) or listed[index + 1].kind != "times")
        else piece
        for index, piece in enumerate(listed)
    ]


def either_apostrophe(source: Iterable[Piece]) -> list[Piece]:
    """Pieces in which a straight apostrophe between letters matches a curly one: cards are typed, news is typeset."""
    listed = list(source)

    def letter(index: int) -> bool:
        return 0 <= index < len(listed) and listed[index].kind == "char" and listed[index].text.isalpha()

    return [
        Piece("set", "['’]") if piece == ("char", "'") and letter(index - 1) and letter(index + 1) else piece
        for index, piece in enumerate(listed)
    ]


def without_groups(source: Iterable[Piece]) -> list[Piece]:
    """Pieces whose groups capture nothing. Raises ValueError where one refers back to a group."""
    result = []
    for piece in source:
        if piece.kind == "other" and re.match(r"\\[1-9]|\(\?P=", piece.text):
            raise ValueError(f"“{piece.text}”: a pattern cannot refer back to a group here")
        result.append(Piece("open", "(?:") if captures(piece) else piece)
    return result


def captures(piece: Piece) -> bool:
    """Whether a piece opens a group that captures."""
    return piece.kind == "open" and (piece.text == "(" or piece.text.startswith("(?P<"))


def joined(parts: Iterable[list[Piece]]) -> list[Piece]:
    """The alternation of patterns, in order."""
    result: list[Piece] = []
    for part in parts:
        if result:
            result.append(Piece("or", "|"))
        result.extend(part)
    return result


def rendered(source: Iterable[Piece]) -> str:
    """The pattern as `regex` takes it. A flag holds to the end of its group, through its other branches, as in .NET."""
    return "".join(_rendered(source))


def _rendered(source: Iterable[Piece]) -> Iterator[str]:
    opened: list[list[str]] = [[]]
    for piece in source:
        text = piece.text
        if piece.kind == "flags":
            opened[-1].append(text[:-1] + ":")
            yield opened[-1][-1]
        elif piece.kind == "open":
            opened.append([])
            yield text
        elif piece.kind == "close":
            yield ")" * (len(opened.pop()) + 1 if len(opened) > 1 else 1)
        elif piece.kind == "or":
            yield ")" * len(opened[-1]) + text + "".join(opened[-1])
        elif piece.kind == "char":
            yield re.escape(text)
        else:
            yield r"\Z" if text == r"\z" else text
    yield ")" * len(opened[0])
