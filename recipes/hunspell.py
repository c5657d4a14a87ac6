"""Expand a Hunspell dictionary (.aff and .dic) into the list of its words.

Only what the English dictionaries use is understood: one-character flags, PFX and SFX without continuation classes,
their cross product, and ONLYINCOMPOUND. Compound rules are passed over, since in these dictionaries they make ordinal
numbers only. Anything else that decides which words exist stops the recipe, because skipping it would give a wrong list
silently.

Source of the format: the manual page hunspell(5).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

# These only rank suggestions, fold input characters, or describe tokens: no word depends on them.
_IGNORED = frozenset({"SET", "TRY", "KEY", "ICONV", "OCONV", "REP", "NOSUGGEST", "WORDCHARS", "LANG"})
_COMPOUNDS = frozenset({"COMPOUNDMIN", "COMPOUNDRULE"})


class HunspellError(RuntimeError):
    """The dictionary uses something that this expander does not understand."""


@dataclass(frozen=True, slots=True)
class Affix:
    """One line of an affix class: take `strip` off a stem that meets `condition`, put `add` in its place."""

    flag: str
    prefix: bool
    cross: bool
    strip: str
    add: str
    condition: re.Pattern[str]

    def apply(self, stem: str) -> str | None:
        """Return the affixed form of `stem`, or None where the affix does not fit it."""
        if not self.condition.search(stem):
            return None
        # Hunspell lets no affix strip a whole stem (FULLSTRIP is not set in these dictionaries).
        if len(stem) <= len(self.strip):
            return None
        if self.prefix:
            return self.add + stem[len(self.strip) :] if stem.startswith(self.strip) else None
        return stem[: len(stem) - len(self.strip)] + self.add if stem.endswith(self.strip) else None


@dataclass(frozen=True, slots=True)
class AffixTable:
    """A parsed .aff file: the affix lines by flag, and the flag of stems that are no words by themselves."""

    affixes: dict[str, list[Affix]] = field(default_factory=dict)
    only_in_compound: str = ""


def parse_aff(text: str) -> AffixTable:
    """Parse the text of a .aff file.

    Raises HunspellError on a directive, a continuation class or a line shape that is not understood.
    """
    affixes: dict[str, list[Affix]] = {}
    cross: dict[str, bool] = {}
    only_in_compound = ""
    for number, raw in enumerate(text.splitlines(), 1):
        fields = raw.split("#", 1)[0].split()
        if not fields or fields[0] in _IGNORED or fields[0] in _COMPOUNDS:
            continue
        if fields[0] == "ONLYINCOMPOUND" and len(fields) == 2:
            only_in_compound = fields[1]
        elif fields[0] in ("PFX", "SFX") and len(fields) == 4 and fields[2] in "YN" and fields[1] not in cross:
            cross[fields[1]] = fields[2] == "Y"
            affixes[fields[1]] = []
        elif fields[0] in ("PFX", "SFX") and len(fields) == 5 and fields[1] in cross and "/" not in fields[3]:
            affixes[fields[1]].append(_affix(fields, cross[fields[1]]))
        else:
            raise HunspellError(f".aff line {number}: not understood: {raw!r}")
    return AffixTable(affixes, only_in_compound)


def _affix(fields: list[str], cross: bool) -> Affix:
    kind, flag, strip, add, condition = fields
    prefix = kind == "PFX"
    # A condition is already written as a small regular expression: letters, dots and bracket classes.
    pattern = re.compile("^" + condition if prefix else condition + "$")
    return Affix(flag, prefix, cross, strip.replace("0", ""), add.replace("0", ""), pattern)


def parse_dic(text: str) -> Iterator[tuple[str, str]]:
    """Yield (stem, flags) for each line of the text of a .dic file; the first line, the count, is passed over."""
    for line in text.splitlines()[1:]:
        entry = line.split("\t", 1)[0].strip()
        if entry:
            stem, _, flags = entry.partition("/")
            yield stem, flags


def expand(stem: str, flags: str, table: AffixTable) -> Iterator[tuple[str, str]]:
    """Yield (form, suffix flag) for every word that one .dic line stands for.

    The suffix flag is "" for the stem itself and for forms made by a prefix only.
    """
    if table.only_in_compound and table.only_in_compound in flags:
        return
    lines = [affix for flag in flags for affix in table.affixes.get(flag, ())]
    prefixes = [affix for affix in lines if affix.prefix]
    yield stem, ""
    for prefix in prefixes:
        if (form := prefix.apply(stem)) is not None:
            yield form, ""
    for suffix in lines:
        if suffix.prefix or (form := suffix.apply(stem)) is None:
            continue
        yield form, suffix.flag
        for prefix in prefixes if suffix.cross else ():
            if prefix.cross and (both := prefix.apply(form)) is not None:
                yield both, suffix.flag


def words(aff: str, dic: str) -> Iterator[tuple[str, str]]:
    """Yield (form, suffix flag) for every word of a dictionary, from its .aff and .dic texts; forms may repeat."""
    table = parse_aff(aff)
    for stem, flags in parse_dic(dic):
        yield from expand(stem, flags, table)
