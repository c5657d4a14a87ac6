"""A house list as YAML: the names of an archive with their forms, as the setting `names` reads it back."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newslint.knowledge.lexicon import plain
from newslint.model import Bearer

MAX_BYTES = 900_000
"""The most that is written: what newslint reads as a house list is bounded."""
_LONGEST = 100
_PLAIN = re.compile(r"[^\W\d_](?:[\w.’'&-]|[ ](?=[\w&]))*")
_WORDS = frozenset(("true", "false", "null"))


def render(bearers: Iterable[Bearer], wrong: Iterable[tuple[str, str]], doubtful: Iterable[Bearer], source: str) -> str:
    """The list of the bearers; `wrong` are pairs of a wrong form and the right one, `doubtful` conflicts for a person to settle.

    A name stands once, a wrong form under one name; what no list can hold (line ends, more than 100 characters) is left out, and
    so are the rarest names where the list would be too large to be read.
    """
    right, faults = _settled(wrong)
    lines = [
        f"# {_comment(source)}",
        "# Check each entry, and settle what is marked doubtful, before you trust the list.",
        "",
    ]
    for bearer in doubtful:
        spelled = ", ".join(f"“{one.form}” {one.times}" for one in bearer.spellings)
        lines.append(f"# doubtful: one name or several? {_comment(spelled)}")
    size = sum(len(line.encode("utf-8", "replace")) + 1 for line in lines)
    known = {plain(bearer.name): bearer for bearer in reversed(list(bearers))}
    entries = [*(name for name in sorted(right) if name not in known), *reversed(known)]
    seen: set[str] = set()
    for name in entries:
        if name in faults or not _holds(name):
            continue
        seen.add(name)
        entry = _entry(name, right.get(name, []), known.get(name))
        size += len(entry.encode()) + 1
        if size > MAX_BYTES:
            lines.append("# the rarest names are left out: a list may not be larger")
            break
        lines.append(entry)
    return "\n".join(lines) + "\n" if seen else "\n".join([*lines, "[]"]) + "\n"


def _settled(wrong: Iterable[tuple[str, str]]) -> tuple[dict[str, list[str]], set[str]]:
    """For each right form its wrong ones, and all wrong ones: a form that is right somewhere is wrong nowhere."""
    plainly = {(plain(form), plain(name)) for form, name in wrong}
    pairs = sorted((form, name) for form, name in plainly if form != name and _holds(form) and _holds(name))
    names = {name for _, name in pairs}
    right: dict[str, list[str]] = {}
    faults: set[str] = set()
    for form, name in pairs:
        if form not in names and form not in faults:
            right.setdefault(name, []).append(form)
            faults.add(form)
    return right, faults


def _entry(name: str, wrong: list[str], bearer: Bearer | None) -> str:
    lines = [f"- name: {_scalar(name)}"]
    if bearer is not None:
        forms = ", ".join(f"{one.form} {one.times}" for one in bearer.spellings)
        lines[0] += f"  # {_comment(forms)}" + (
            "; doubtful: in one article, and of no known kind" if bearer.doubtful else ""
        )
    if wrong:
        lines.append(f"  wrong: [{', '.join(map(_quoted, wrong))}]")
    if bearer is not None and bearer.kind != "unknown":
        lines.append(f"  kind: {bearer.kind}")
    if bearer is not None and _holds(bearer.title):
        lines.append(f"  title: {_scalar(plain(bearer.title))}")
    return "\n".join(lines)


def _holds(form: str) -> bool:
    """Whether a list can hold a form as it is."""
    whole = len(form) <= _LONGEST and form.isprintable() and form == " ".join(form.split())
    return whole and any(map(str.isalnum, form))


def _scalar(text: str) -> str:
    return text if _PLAIN.fullmatch(text) and text.lower() not in _WORDS else _quoted(text)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _comment(text: str) -> str:
    """A text that stands in a comment: on one line, and nothing in it that YAML cannot read."""
    return "".join(letter if letter.isprintable() else "?" for letter in text)[:300]
