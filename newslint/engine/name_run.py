"""The names of many files, read by several processes: a list by file, or one table of the run (see `name_table`).

Of each file a worker brings back its names and the spellings that names.variant and names.house-list report.
"""

from __future__ import annotations

import os

from newslint.analysis import Analysis
from newslint.checks.base import Context, Kind
from newslint.document.readers import read_bytes
from newslint.engine.files import read_file
from newslint.engine.name_list import names_in
from newslint.engine.name_table import FileNames, NameTable
from newslint.engine.processes import spread
from newslint.engine.workshop import Job, Workshop, unread
from newslint.errors import ReadError
from newslint.model import Failure, Naming, Place
from newslint.ruleset.kinds import load_kind

VARIANT, HOUSE = "names.variant", "names.house-list"


def list_names(paths: list[str], workshop: Workshop, jobs: int = 0) -> tuple[list[Naming], list[Failure]]:
    """The names of the files, by file, and the files that cannot be read."""
    found: list[Naming] = []
    failures: list[Failure] = []
    for job in spread(_names_job, paths, _size(paths), workshop, jobs):
        if isinstance(job.outcome, Failure):
            failures.append(job.outcome)
        else:
            found.extend(job.outcome)
    return found, failures


def gather_names(paths: list[str], workshop: Workshop, jobs: int = 0) -> tuple[NameTable, list[Failure]]:
    """The names of the files as one table, and the files that cannot be read."""
    table = NameTable(workshop.knowledge.house)
    failures: list[Failure] = []
    for job in spread(_spellings_job, paths, _size(paths), workshop, jobs):
        if isinstance(job.outcome, Failure):
            failures.append(job.outcome)
        else:
            table.add(job.path, job.outcome)
    return table, failures


def _size(paths: list[str]) -> int:
    size = 0
    for path in paths:
        try:
            size += os.path.getsize(path)
        except OSError:
            continue  # reading it says what is wrong
    return size


def _names_job(workshop: Workshop, path: str) -> Job[list[Naming]]:
    try:
        with Analysis(read_bytes(read_file(path), path)) as analysis:
            namings = names_in(analysis, workshop.knowledge)
        return Job(path, "", [Naming(*naming[:4], _slim(naming.place), naming.kind) for naming in namings])
    except ReadError as error:
        return Job(path, "", Failure(path, error.message))
    except Exception as error:  # a reader that breaks must not take the other files with it
        return Job(path, "", unread(path, error))


def _spellings_job(workshop: Workshop, path: str) -> Job[FileNames]:
    try:
        with Analysis(read_bytes(read_file(path), path)) as analysis:
            return Job(path, "", _spellings(analysis, workshop))
    except ReadError as error:
        return Job(path, "", Failure(path, error.message))
    except Exception as error:  # as above
        return Job(path, "", unread(path, error))


def _slim(place: Place) -> Place:
    """A place without the line around it, which no list of names shows: a run has many."""
    return Place(*place[:6], "", 0, place.literal)


def _spellings(analysis: Analysis, workshop: Workshop) -> FileNames:
    namings = names_in(analysis, workshop.knowledge)
    places: dict[str, Place] = {}
    for mention in analysis.mentions.mentions:
        if mention.kind == "name" and mention.form not in places:
            places[mention.form] = _slim(analysis.document.place(mention.span))
    pairs: list[tuple[str, str, bool]] = []
    collected = None
    for rule in (VARIANT, HOUSE):
        context, kind = _context(analysis, workshop, rule)
        assert kind.check is not None
        for hit in kind.check(context):
            wrong, right = hit.arguments[0], hit.arguments[2 if rule == VARIANT else 1]
            around = analysis.mentions.at.get(analysis.tokens.at(hit.span.start))
            form = around.form if around is not None and wrong in around.form else wrong
            places.setdefault(form, _slim(analysis.document.place(hit.span)))
            pairs.append((form, form.replace(wrong, right, 1), bool(hit.suggestions)))
        if kind.collect is not None:
            collected = kind.collect(context)
    return FileNames(namings, places, pairs, collected)


def _context(analysis: Analysis, workshop: Workshop, rule: str) -> tuple[Context, Kind]:
    card = next(card for card in workshop.ruleset.known if card.id == rule)
    kind = load_kind(card.kind)
    prepared = kind.prepare(card) if kind.prepare is not None else None
    return Context(analysis.document, analysis, workshop.knowledge, card, prepared), kind
