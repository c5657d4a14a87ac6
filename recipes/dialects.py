"""Make dialects.txt: the words that British and American English spell differently.

Run from the root of the repository: `python -m recipes.dialects [OUT_FILE]`; without a file it writes what newslint ships,
newslint/knowledge/data/dialects.txt. A pair is taken where codespell has it or one of PATTERNS makes it, and the lexicon that
newslint ships bears it out: the one word is British only, the other American. `recipes/dialect_words.txt` corrects this by hand.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping, Set
from importlib import metadata, resources
from pathlib import Path
from typing import NamedTuple

import marisa_trie

from newslint.knowledge.dialects import AFTER_NUMBER, IN_BOTH, LOOSE, MARKS
from newslint.knowledge.lexicon import GB, US, Lexicon
from recipes.lexicon import DATA
from recipes.sources import PINS, MissingSourceError, SourceError

FILE = DATA / "dialects.txt"
BY_HAND = Path(__file__).with_name("dialect_words.txt")
HEADER = f"""\
# Words that British and American English spell differently: British, American. Made by recipes/dialects.py; SOURCES.md says from
# what. First the pairs with marks behind a word: {LOOSE} other people write it, too, so it is foreign to a house style only;
# {IN_BOTH} right in both, as another word or sense; {AFTER_NUMBER} a unit or a building, and foreign behind a number only.
"""

PATTERNS = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        ("our", "or"),
        ("(?<=[bcghtuv])re(?=s?$|[bdfgp]|l[ey]|ness)", "er"),  # centres, fibreboard, sombrely
        ("(?<=[tuv])r(?=ed$|ing$)", "er"),  # centred
        ("oeuvre?", "euver"),
        ("is(?=[ei]|a[bnt]|ably)", "iz"),
        ("ys(?=[ei]|abl)", "yz"),
        ("ll", "l"),
        ("(?<=[^l])l(?=$|s$|ful|ment|dom)", "ll"),  # fulfil, skilful, enrolment
        ("ence(?=[sd]?$|less)", "ense"),
        ("[ao]e", "e"),
        ("oul(?=[dt])", "ol"),
        ("sc(?=ep)", "sk"),
        ("sc(?=s?$)", "sk"),  # molluscs
        ("ough(?!t)", "ow"),
        ("tt(?=or|ist)", "t"),
        ("draught", "draft"),
        ("chequer", "checker"),
        ("quebook", "ckbook"),
    )
)
"""Where a British word has the one, the American has the other; what else they touch, the lexicon sorts out."""

_REPLACED = 2  # "colourise" takes two patterns


class Pair(NamedTuple):
    """A British and an American word, each with the mark behind it, or none."""

    british: str
    american: str

    @property
    def words(self) -> tuple[str, str]:
        """The two without their marks."""
        return self.british.rstrip(MARKS), self.american.rstrip(MARKS)


def parse_by_hand(text: str) -> tuple[dict[str, Pair], set[str]]:
    """The pairs by British word and the words left out of a list such as `dialect_words.txt`.

    Raises ValueError on a line that has not two fields or repeats a British word.
    """
    pairs: dict[str, Pair] = {}
    without: set[str] = set()
    for line in text.splitlines():
        fields = line.split()
        if not fields or line.startswith("# "):
            continue
        pair = Pair(*fields) if len(fields) == 2 else Pair("", "")
        if not pair.british or pair.words[0] in pairs:
            raise ValueError(f"dialect words: wrong or repeated line: {line!r}")
        if pair.british == "-":
            without.add(pair.american)
        else:
            pairs[pair.words[0]] = pair
    return pairs, without


def codespell_pairs() -> Iterator[Pair]:
    """The pairs of codespell's list. Raises MissingSourceError where the pinned version is not installed."""
    try:
        version = metadata.version("codespell")
    except metadata.PackageNotFoundError:
        version = "none"
    if version != PINS["codespell"]:
        raise MissingSourceError(f"codespell=={PINS['codespell']} is needed, {version} is installed")
    path = resources.files("codespell_lib") / "data" / "dictionary_en-GB_to_en-US.txt"
    for line in path.read_text(encoding="utf-8").splitlines():
        british, _, american = line.partition("->")
        yield Pair(british.strip(), american.strip())


def patterned(british: Set[str], american: Set[str]) -> Iterator[Pair]:
    """The pairs of a British and an American word that one or two of PATTERNS make of each other."""
    for word in british:
        forms = {word}
        for _ in range(_REPLACED):
            forms |= {
                form[: match.start()] + replacement + form[match.end() :]
                for form in forms
                for pattern, replacement in PATTERNS
                for match in pattern.finditer(form)
            }
            yield from (Pair(word, form) for form in sorted(forms & american))
            if forms & american:
                break


def combined(found: Iterator[Pair], by_hand: Mapping[str, Pair], without: Set[str], lexicon: Lexicon) -> list[Pair]:
    """The pairs to be shipped, in order: those that the lexicon bears out, corrected by hand.

    Raises SourceError where a pair by hand is not made of keys of the lexicon.
    """
    pairs = dict(by_hand)
    for pair in by_hand.values():
        if unknown := [word for word in pair.words if word not in lexicon]:
            raise SourceError(f"{BY_HAND.name}: no words: {', '.join(unknown)}")
    for british, american in found:
        flags = lexicon.flags(american) & (US | GB)
        if british in pairs or without & {british, american} or lexicon.flags(british) & (US | GB) != GB:
            continue
        if flags & US:
            pairs[british] = Pair(british, american + (IN_BOTH if flags & GB else ""))
    return sorted(pairs.values())


def build() -> list[Pair]:
    """The pairs from all sources. Raises SourceError where one is not to be had or not as pinned."""
    lexicon = Lexicon.open()
    trie = marisa_trie.Trie()
    trie.load(str(DATA / "words.marisa"))
    keys: dict[int, set[str]] = {US: set(), GB: set(), US | GB: set(), 0: set()}
    for key in trie:
        keys[lexicon.flags(key) & (US | GB)].add(key)
    by_hand, without = parse_by_hand(BY_HAND.read_text(encoding="utf-8"))
    found = [*codespell_pairs(), *patterned(keys[GB], keys[US])]
    return combined(iter(found), by_hand, without, lexicon)


def render(pairs: list[Pair]) -> str:
    """The text of the file: header, pairs with marks, pairs without, parted by empty lines."""
    marked = [pair for pair in pairs if pair != pair.words]
    plain = [pair for pair in pairs if pair == pair.words]
    return "\n".join([HEADER, *map(" ".join, marked), "", *map(" ".join, plain), ""])


def main(arguments: list[str]) -> int:
    """Make the file named in `arguments`, or the one that newslint ships; return the exit code."""
    if len(arguments) > 1 or any(argument.startswith("-") for argument in arguments):
        print("usage: python -m recipes.dialects [OUT_FILE]", file=sys.stderr)
        return 2
    path = Path(arguments[0]) if arguments else FILE
    try:
        pairs = build()
    except SourceError as error:
        print(f"recipes.dialects: {error}", file=sys.stderr)
        return 2
    path.write_text(render(pairs), encoding="utf-8", newline="\n")
    print(f"{path}: {len(pairs):,} pairs")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
