"""What the `action` of a card makes of a match: Vale's `replace`, `remove` and `edit`.

`suggest` (spellings, or a script) and `convert` are taken for Vale's sake and offer nothing, and so do the edits that
need a dictionary or a style of their own: `smart`, `dumb`, `ascii`, `words`, `digits`, `title`, `sentence`, `simple`,
`kebab`, `snake`, `camel`, `pascal`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from newslint.checks.base import Card, Hit
from newslint.checks.patterns.matching import Found, Pattern, Search, compile_pattern, read
from newslint.errors import nearest

_REFERENCE = re.compile(r"\$(?:(\$)|(\d{1,3})|\{(\d{1,3})\})")

EDITS: Mapping[str, tuple[int, Callable[..., str] | None]] = {
    "replace": (2, lambda text, old, new: text.replace(old, new)),
    "remove": (1, lambda text, characters: "".join(one for one in text if one not in characters)),
    "regex": (2, None),
    "trim": (1, lambda text, characters: text.strip(characters)),
    "trim_left": (1, lambda text, characters: text.lstrip(characters)),
    "trim_right": (1, lambda text, characters: text.rstrip(characters)),
    "truncate": (1, lambda text, mark: text.partition(mark)[0]),
    "split": (2, lambda text, mark, index: (text.split(mark)[int(index) :] or [text])[0]),
    "wrap": (1, lambda text, mark: mark + text + mark),
    "unwrap": (1, lambda text, mark: text.removeprefix(mark).removesuffix(mark)),
    "prefix": (1, lambda text, mark: mark + text),
    "suffix": (1, lambda text, mark: text + mark),
    "squeeze": (0, lambda text: re.sub(r"\s+", " ", text)),
    "capitalize": (0, lambda text: text[:1].upper() + text[1:]),
    "uncapitalize": (0, lambda text: text[:1].lower() + text[1:]),
    "lower": (0, str.lower),
    "upper": (0, str.upper),
}
"""The edits by name: how many parameters each takes, and what it makes of a text."""
_UNKNOWN_HERE = frozenset(
    ("smart", "dumb", "ascii", "words", "digits", "title", "sentence", "simple", "kebab", "snake", "camel", "pascal")
)


class Step(NamedTuple):
    """One edit of a card's action, with its pattern where it has one."""

    name: str
    parameters: tuple[str, ...]
    pattern: Pattern | None


class Action(NamedTuple):
    """The action of a card, read."""

    name: str
    parameters: tuple[str, ...]
    steps: tuple[Step, ...]

    def results(self, search: Search, found: Found, groups: Sequence[str]) -> tuple[str, ...]:
        """What may stand in place of a match, best first; `groups` fill `$1`, `$2` … in the parameters."""
        if self.name == "replace":
            return tuple(expand(parameter, found.text, groups) for parameter in self.parameters)
        if self.name == "remove":
            return ("",)
        if self.name == "edit" and self.steps:
            text = found.text
            for step in self.steps:
                text = self._edited(search, step, text, [found.text, *groups])
            return (text.strip(),) if text.strip() != found.text else ()
        return ()

    @staticmethod
    def _edited(search: Search, step: Step, text: str, groups: Sequence[str]) -> str:
        if step.pattern is not None:
            expression, replacement = step.pattern.expression, step.parameters[1]

            def put(match: re.Match[str]) -> str:
                return expand(replacement, match.group(), [group or "" for group in match.groups()])

            return str(search.timed(lambda seconds: expression.sub(put, text, timeout=seconds)))
        edit = EDITS[step.name][1]
        assert edit is not None
        return edit(text, *(expand(parameter, groups[0], groups[1:]) for parameter in step.parameters))


def read_action(card: Card) -> Action:
    """The action of a card. Raises ValueError where its edits do not hold."""
    name, parameters = card.action
    return Action(name, parameters, tuple(_steps(parameters)) if name == "edit" else ())


def _steps(parameters: Sequence[str]) -> Iterator[Step]:
    left = list(parameters)
    if _UNKNOWN_HERE.intersection(left):
        return  # part of an edit would be wrong: none is offered
    while left:
        name = left.pop(0)
        if name not in EDITS:
            raise ValueError(f"action: there is no edit “{name}”; {nearest(name, EDITS)}")
        count = EDITS[name][0]
        if len(left) < count:
            raise ValueError(f"action: the edit “{name}” takes {count} parameters")
        taken, left = tuple(left[:count]), left[count:]
        if name == "split" and not taken[1].isdecimal():
            raise ValueError(f"action: the edit “split” takes a mark and a number, not “{taken[1]}”")
        if name in ("split", "truncate") and not taken[0]:
            raise ValueError(f"action: the edit “{name}” takes a mark to part at")
        yield Step(name, taken, compile_pattern(read(taken[0]), ignore_case=False) if name == "regex" else None)


def expand(template: str, match: str, groups: Sequence[str]) -> str:
    """A text with `$0` (the match), `$1` … and `$$` filled in; a group that is not there is empty."""
    if "$" not in template:
        return template
    numbered = [match, *groups]

    def put(reference: re.Match[str]) -> str:
        number = int(reference[2] or reference[3] or 0)
        return "$" if reference[1] else numbered[number] if number < len(numbered) else ""

    return _REFERENCE.sub(put, template)


def listed(options: Sequence[str], marks: tuple[str, str] = ("'", "'")) -> str:
    """Options as a message tells them, each in marks: 'a', 'b', or 'c'."""
    quoted = [marks[0] + option + marks[1] for option in options]
    if len(quoted) < 3:
        return " or ".join(quoted)
    return ", ".join(quoted[:-1]) + ", or " + quoted[-1]


def told_results(results: Sequence[str], found: Found) -> tuple[str, ...]:
    """A message's arguments: the match, and what may stand in its place, if anything may."""
    if not results:
        return (found.told,)
    return found.told, results[0] if len(results) == 1 else listed(results)


def hit_with(results: Sequence[str], found: Found, arguments: tuple[str, ...]) -> Hit:
    """The hit of a match with what may stand in its place: offered for display, for a person to take."""
    replacement = results[0] if results else None
    return Hit(found.span, arguments, tuple(filter(None, results)), replacement)
