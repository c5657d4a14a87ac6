"""The names of articles as a list: who is named, how often and in which forms."""

from __future__ import annotations

from collections import Counter

from newslint.analysis import Analysis
from newslint.checks.names.kinds import NameKinds
from newslint.checks.names.listed import listed
from newslint.document.model import Document
from newslint.knowledge.facts import Knowledge
from newslint.model import Naming, Span


def names(document: Document, knowledge: Knowledge) -> list[Naming]:
    """The names of a document in the order of their first mentions, a surname counted with its full name."""
    with Analysis(document) as analysis:
        return names_in(analysis, knowledge)


def names_in(analysis: Analysis, knowledge: Knowledge) -> list[Naming]:
    """The same of a document that is being analysed."""
    kinds = knowledge.once(NameKinds)
    forms: dict[str, Counter[str]] = {}
    titles: dict[str, str] = {}
    first: dict[str, Span] = {}
    for form, name, title, span in listed(analysis):
        if name not in forms:
            forms[name], first[name] = Counter(), span
        forms[name][form] += 1
        if title:
            titles.setdefault(name, title)
    return [
        Naming(
            analysis.document.path,
            name,
            titles.get(name, ""),
            tuple(counts.items()),
            analysis.document.place(first[name]),
            kinds.of(name, titled=name in titles, recalled=name.rpartition(" ")[2] in counts and " " in name),
        )
        for name, counts in forms.items()
    ]
