"""Make what tells words apart by their neighbours: bigrams.marisa, bigrams.bin and bigrams.licence.txt.

Run from the root of the repository: `python -m recipes.bigrams [OUT_DIR]`; without a folder it writes what newslint
ships, newslint/knowledge/data, whose SOURCES.md tells what each part is. The words are those of the card
rules/spelling/confused-word.yml: run this again when its sets change. The same model, the same sets and the same
marisa-trie give the same bytes.
"""

from __future__ import annotations

import hashlib
import heapq
import math
import sys
from collections.abc import Iterator, Set
from importlib import metadata
from pathlib import Path

import marisa_trie
import yaml

from newslint.checks.confusion.sets import parse
from newslint.knowledge.bigrams import weight_byte
from recipes.sources import MissingSourceError, SourceError
from recipes.sphinx_model import Trigrams, read

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "newslint" / "knowledge" / "data"
CARD = ROOT / "rules" / "spelling" / "confused-word.yml"
FILES = ("bigrams.marisa", "bigrams.bin", "bigrams.licence.txt")

PACKAGE, VERSION = "pocketsphinx", "5.1.1"
MODEL = "pocketsphinx/model/en-us/en-us.lm.bin"
DIGEST = "db21d0642286677699e6dbc859d2e5395570222361999387ce60f6e1d01995d6"
"""The SHA-256 of the model file."""

KEPT = 450_000
"""How many 2- and 3-grams are kept: what 2 MB hold."""
_LEAST = 0.2
"""What any n-gram counts for when they are ranked: one that weighs next to nothing still shows that the phrase is in use."""
_DAMPING = 0.7
"""How far the frequency of an n-gram's rarest confusable word is taken off its rank: what stands beside “wit” is kept
before what stands beside “of”, which is known by its frequency alone."""


def model() -> tuple[Trigrams, str]:
    """Return the language model of the pinned package, and the package's licence.

    Raises MissingSourceError where the package is missing or of another version, SourceError where its model is not the
    pinned one.
    """
    try:
        package = metadata.distribution(PACKAGE)
    except metadata.PackageNotFoundError:
        package = None
    if package is None or package.version != VERSION:
        raise MissingSourceError(f'{PACKAGE}=={VERSION} is not installed. Run: pip install -e ".[recipes]"')
    data = Path(str(package.locate_file(MODEL))).read_bytes()  # the package itself is never imported
    found = hashlib.sha256(data).hexdigest()
    if found != DIGEST:
        raise SourceError(f"{MODEL} has the SHA-256 {found}, not the pinned {DIGEST}")
    licences = [file for file in package.files or () if file.name == "LICENSE"]
    if len(licences) != 1:
        raise SourceError(f"{PACKAGE} has {len(licences)} files LICENSE, not one")
    return read(data), licences[0].read_text(encoding="utf-8")


def confusable() -> set[str]:
    """Return every word of the card's sets."""
    card = yaml.safe_load(CARD.read_text(encoding="utf-8"))
    confused = parse(card["sets"])
    return {*confused, *(right for rights in confused.values() for right in rights)}


def weights(source: Trigrams, words: Set[str]) -> dict[str, float]:
    """Return the weight of each confusable word and of the n-grams that tell the words apart best.

    The sum of the weights of a word and of the n-grams around it is the decimal logarithm of how likely the model holds
    the word there, but for a constant that all words share in one place: what the model knows of the neighbours alone
    cancels out between two words. An n-gram that is not kept weighs nothing.
    """
    chosen = {number for number, word in enumerate(source.words) if word in words}
    unigrams = source.unigrams
    kept = {source.words[number]: sum(unigrams[number]) for number in sorted(chosen)}
    ranked = []
    for ngram, weight, probability in _weighed(source, chosen):
        rarest = min(unigrams[number][0] for number in ngram if number in chosen)
        ranked.append((probability - _DAMPING * rarest + math.log10(max(_LEAST, abs(weight))), ngram, weight))
    for _, ngram, weight in heapq.nlargest(KEPT, ranked):
        kept[" ".join(source.words[number] for number in ngram)] = weight
    return kept


def _weighed(source: Trigrams, chosen: Set[int]) -> Iterator[tuple[tuple[int, ...], float, float]]:
    """Yield each 2- and 3-gram with a chosen word, its weight, and the logarithm of its probability."""
    unigrams, bigrams = source.unigrams, source.bigrams
    for (v, w), (probability, back_off) in bigrams.items():
        if v in chosen or w in chosen:
            backed_off = unigrams[w][0] + unigrams[v][1]
            yield (v, w), probability - backed_off + back_off, unigrams[v][0] + probability
    for (u, v, w), probability in source.trigrams.items():
        if u in chosen or v in chosen or w in chosen:
            back_off = bigrams[u, v][1] if (u, v) in bigrams else 0.0
            joint = unigrams[u][0] + source.after(u, v) + probability
            yield (u, v, w), probability - source.after(v, w) - back_off, joint


def write(kept: dict[str, float], licence: str, folder: Path) -> None:
    """Write the files into `folder`, which is made where it is missing."""
    folder.mkdir(parents=True, exist_ok=True)
    trie = marisa_trie.Trie(sorted(kept))
    trie.save(str(folder / FILES[0]))
    table = bytearray(len(trie))
    for ngram, weight in kept.items():
        table[trie[ngram]] = weight_byte(weight)
    (folder / FILES[1]).write_bytes(table)
    (folder / FILES[2]).write_text(licence, encoding="utf-8", newline="\n")


def main(arguments: list[str]) -> int:
    """Make the files in the folder named in `arguments`, or where newslint ships them; return the exit code."""
    if len(arguments) > 1 or any(argument.startswith("-") for argument in arguments):
        print("usage: python -m recipes.bigrams [OUT_DIR]", file=sys.stderr)
        return 2
    folder = Path(arguments[0]) if arguments else DATA
    try:
        source, licence = model()
    except SourceError as error:
        print(f"recipes.bigrams: {error}", file=sys.stderr)
        return 2
    kept = weights(source, confusable())
    write(kept, licence, folder)
    print(f"{folder}: {len(kept):,} words, 2-grams and 3-grams")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
