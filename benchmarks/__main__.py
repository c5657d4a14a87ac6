"""`python -m benchmarks FOLDER`: newslint and the other checkers that are installed, measured in one run."""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
from collections.abc import Sequence
from datetime import date

from benchmarks import languagetool, measure, table
from benchmarks.articles import Articles, copy
from benchmarks.checkers import ARTICLE, CHECKERS, arguments, find
from benchmarks.rounds import Entry, measured
from benchmarks.table import Results

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
NAMES = (*(checker.name for checker in CHECKERS), languagetool.NAME)


def main(argv: Sequence[str]) -> int:
    """Measure and print; 0, or 2 where there is nothing to measure."""
    options = _options(argv)
    with tempfile.TemporaryDirectory(prefix="newslint-benchmarks-") as work:
        try:
            articles = copy(options.folder, os.path.join(work, "articles"))
        except OSError as error:
            print(f"benchmarks: {options.folder}: {error.strerror or error}", file=sys.stderr)
            return 2
        if articles is None:
            print(f"benchmarks: {options.folder}: no articles (.txt, .md) in it", file=sys.stderr)
            return 2
        entries, missing = _entries(options.only, articles, work, options.languagetool)
        rows = measured(entries, options.runs)
    results = Results(_setting(articles, options.runs), rows, missing)
    print(table.as_json(results) if options.format == "json" else table.as_text(results), end="")
    return 0


def _entries(
    only: tuple[str, ...], articles: Articles, work: str, url: str | None
) -> tuple[list[Entry], dict[str, str]]:
    """The rows to measure, and why a checker has none."""
    environment = _environment(work)
    entries: list[Entry] = []
    missing: dict[str, str] = {}
    for checker in CHECKERS:
        if checker.name not in only:
            continue
        place = find(checker, environment)
        if place is None:
            missing[checker.name] = "not installed"
            continue
        start, version = place
        for name, content in checker.files:
            with open(os.path.join(work, name), "w", encoding="utf-8") as file:
                file.write(content)
        for job in checker.jobs:
            command = (*start, *arguments(job, articles.article, articles.names))
            words = articles.article_words if ARTICLE in job.arguments else articles.words

            def run(watch: bool, command: tuple[str, ...] = command) -> measure.Run:
                return measure.run(command, articles.folder, environment, watch=watch)

            entries.append(Entry(checker.name, job.label, version, words, run, checker.read, checker.found))
    if languagetool.NAME in only:
        version_found = languagetool.version(url) if url else None
        if url is None or version_found is None:
            missing[languagetool.NAME] = f"no LanguageTool at {url}" if url else "no server named (--languagetool URL)"
        else:
            ask = languagetool.asker(url, articles.texts())
            entries.append(Entry(languagetool.NAME, "server", version_found, articles.words, ask, languagetool.read, 0))
    return entries, missing


def _environment(work: str) -> dict[str, str]:
    """Empty folders for configuration and caches; this checkout for newslint; modules compiled, as when installed."""
    environment = dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, (ROOT, environment.get("PYTHONPATH"))))
    environment["NEWSLINT_CACHE_DIR"] = os.path.join(work, "cache")
    environment["XDG_CONFIG_HOME"] = os.path.join(work, "config")
    return environment


def _setting(articles: Articles, runs: int) -> str:
    return (
        f"{len(articles.names)} articles of {articles.words:,} words; the one article has {articles.article_words}. "
        f"Median of {runs} runs after a warm-up; "
        f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}; {date.today()}"
    )


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("folder", metavar="FOLDER", help="a folder of articles, .txt and .md")
    parser.add_argument("--runs", metavar="N", type=_positive, default=5, help="timed runs of each (default: 5)")
    parser.add_argument("--only", metavar="NAMES", type=_names, default=NAMES, help=f"of {', '.join(NAMES)}")
    parser.add_argument("--format", choices=("table", "json"), default="table")
    parser.add_argument("--languagetool", metavar="URL", help="the address of a running LanguageTool server")
    return parser.parse_args(argv)


def _positive(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"“{text}” is no number of runs")
    return int(text)


def _names(text: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in text.split(","))
    for name in names:
        if name not in NAMES:
            raise argparse.ArgumentTypeError(f"“{name}” is none of {', '.join(NAMES)}")
    return names


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
