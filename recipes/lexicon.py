"""Make the lexicon: words.marisa, words.bin, misspellings.marisa and licences/.

Run from the root of the repository: `python -m recipes.lexicon [OUT_DIR]`; without a folder it writes what newslint
ships, newslint/knowledge/data, whose SOURCES.md tells what each part is. Sources: recipes/sources.py. The same sources
and the same marisa-trie give the same bytes.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import marisa_trie

from newslint.knowledge import lexicon as flag
from newslint.knowledge.lexicon import normalise
from recipes import hunspell, sources
from recipes.inflections import inflections, parse_irregular
from recipes.keys import is_key
from recipes.places import demonyms, places

DATA = Path(__file__).resolve().parents[1] / "newslint" / "knowledge" / "data"
IRREGULAR_VERBS = Path(__file__).with_name("irregular_verbs.txt")
FILES = ("words.marisa", "words.bin", "misspellings.marisa")

# 's is a contraction in these; elsewhere it is a possessive, which the lexicon leaves to whoever reads the word.
_CONTRACTIONS = frozenset(
    word + "'s"
    for word in ("he", "here", "how", "it", "let", "she", "that", "there", "what", "when", "where", "who", "why")
)


@dataclass(slots=True)
class Dictionary:
    """The words of one or more Hunspell dictionaries, without possessives."""

    lower: set[str] = field(default_factory=set)
    capitalised: set[str] = field(default_factory=set)
    nouns: set[str] = field(default_factory=set)  # that have a possessive, in their own case
    d_forms: set[str] = field(default_factory=set)  # made by the suffix -d or -ed
    s_forms: set[str] = field(default_factory=set)  # made by the suffix -s or -es

    def add(self, forms: Iterable[tuple[str, str]]) -> None:
        """Add (form, suffix flag) pairs, as recipes.hunspell makes them."""
        for form, suffix in forms:
            if form.endswith("'s") and form not in _CONTRACTIONS:
                self.nouns.add(form[:-2])
                continue
            if not is_key(normalise(form)):
                continue
            (self.lower if form == form.lower() else self.capitalised).add(form)
            if suffix == "D":
                self.d_forms.add(form)
            elif suffix == "S":
                self.s_forms.add(form)


@dataclass(slots=True)
class Build:
    """What goes into the files: for every key its flags and thirty times its Zipf frequency, and the misspellings."""

    flags: dict[str, int] = field(default_factory=dict)
    zipf: dict[str, int] = field(default_factory=dict)
    misspellings: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def mark(self, keys: Iterable[str], value: int) -> None:
        """Set a flag on the keys, and make keys of those that are none yet."""
        for key in keys:
            self.flags[key] = self.flags.get(key, 0) | value


def build() -> tuple[Build, dict[str, str]]:
    """Return the lexicon and the licence texts (file name -> text) from the sources.

    Raises sources.MissingSourceError where a source is not to be had, sources.SourceError where it is not as pinned.
    """
    sources.check_packages()
    with tempfile.TemporaryDirectory() as folder:
        packages = {name: sources.fetch_dictionary(name, Path(folder)) for name in sources.DICTIONARIES}
    licences = {f"{name}.txt": files["license"] for name, files in packages.items()} | sources.licences()

    result = Build()
    for word, zipf in sources.frequencies():
        key = normalise(word)
        if is_key(key):  # two words can share a key; the more frequent one comes first
            result.mark([key], 0)
            result.zipf.setdefault(key, round(zipf * 30))
    both = Dictionary()
    for name, value in (("dictionary-en", flag.US), ("dictionary-en-gb", flag.GB)):
        one = Dictionary()
        forms = list(hunspell.words(packages[name]["index.aff"], packages[name]["index.dic"]))
        one.add(forms)
        both.add(forms)
        result.mark(one.lower, value)
        result.mark((normalise(word) for word in one.capitalised), flag.PROPER)
    given, surnames = ({key for name in group if is_key(key := normalise(name))} for group in sources.census_names())
    result.mark(given, flag.GIVEN_NAME)
    result.mark(surnames, flag.SURNAME)
    _mark_places(result, both, given)
    _mark_inflections(result, both, given | surnames)
    _add_misspellings(result)
    return result, licences


def _mark_places(result: Build, both: Dictionary, given: set[str]) -> None:
    proper = {normalise(word) for word in both.capitalised}
    countries = sources.countries()
    territories, languages = sources.cldr_names()
    result.mark(places(countries, territories, both.lower, proper, given), flag.PLACE)
    result.mark(demonyms(countries, languages, both.lower, proper), flag.DEMONYM)


def _mark_inflections(result: Build, both: Dictionary, names: set[str]) -> None:
    irregular = parse_irregular(IRREGULAR_VERBS.read_text(encoding="utf-8"))
    unknown = sorted({form for base, pasts in irregular.items() for form in (base, *pasts)} - result.flags.keys())
    if unknown:
        raise sources.SourceError(f"{IRREGULAR_VERBS.name}: no words: {', '.join(unknown)}")
    found = inflections(both.lower, both.nouns, both.d_forms, irregular)
    result.mark(found.verbs, flag.VERB)
    result.mark(found.pasts, flag.PAST)
    result.mark(found.gerunds, flag.GERUND)
    result.mark(found.plurals, flag.NOUN_PLURAL)
    # Londoners, Israelis; but "Williams" is more often a name than several Williams.
    plurals = {normalise(word) for word in both.s_forms & both.capitalised if len(word) > 3 and word[:-1] in both.nouns}
    result.mark(plurals - names, flag.NOUN_PLURAL)


def _add_misspellings(result: Build) -> None:
    words = flag.US | flag.GB | flag.PROPER
    known = words | flag.GIVEN_NAME | flag.SURNAME | flag.PLACE | flag.DEMONYM
    for wrong, written in sources.codespell_lines():
        key = normalise(wrong)
        rights = tuple(right for right in map(_correction, written) if right and normalise(right) != key)
        if not rights or not is_key(key) or result.flags.get(key, 0) & words:
            continue
        result.misspellings[key] = tuple(dict.fromkeys(result.misspellings.get(key, ()) + rights))
        if key in result.flags and not result.flags[key] & known:
            result.mark([key], flag.MISSPELLING)


def _correction(text: str) -> str:
    """Return a correction as it is stored, or "" where it is not made of words (`__attribute__`)."""
    words = text.replace("’", "'").split()
    return " ".join(words) if all(is_key(normalise(word)) for word in words) else ""


def write(result: Build, licences: Mapping[str, str], folder: Path) -> None:
    """Write the files of the lexicon and of its licences into `folder`, which is made where it is missing."""
    (folder / "licences").mkdir(parents=True, exist_ok=True)
    trie = marisa_trie.Trie(sorted(result.flags))
    trie.save(str(folder / "words.marisa"))
    table = bytearray(3 * len(trie))
    for key, flags in result.flags.items():
        at = 3 * trie[key]
        table[at : at + 3] = result.zipf.get(key, 0).to_bytes(1, "little") + flags.to_bytes(2, "little")
    (folder / "words.bin").write_bytes(table)
    pairs = [(wrong, ",".join(rights).encode()) for wrong, rights in sorted(result.misspellings.items())]
    marisa_trie.BytesTrie(pairs).save(str(folder / "misspellings.marisa"))
    for name, text in licences.items():
        (folder / "licences" / name).write_text(text, encoding="utf-8", newline="\n")


def main(arguments: list[str]) -> int:
    """Make the lexicon in the folder named in `arguments`, or where newslint ships it; return the exit code."""
    if len(arguments) > 1 or any(argument.startswith("-") for argument in arguments):
        print("usage: python -m recipes.lexicon [OUT_DIR]", file=sys.stderr)
        return 2
    folder = Path(arguments[0]) if arguments else DATA
    try:
        result, licences = build()
    except sources.SourceError as error:
        print(f"recipes.lexicon: {error}", file=sys.stderr)
        return 2
    write(result, licences, folder)
    print(f"{folder}: {len(result.flags):,} words, {len(result.misspellings):,} misspellings")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
