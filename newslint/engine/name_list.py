"""The names of articles as a list: who is named, how often and in which forms."""

from __future__ import annotations

from newslint.analysis import Analysis
from newslint.checks.names.kinds import NameKinds
from newslint.document.model import Document
from newslint.knowledge.facts import Knowledge
from newslint.model import Naming, Span


def names(document: Document, knowledge: Knowledge) -> list[Naming]:
    """The names of a document in the order of their first mentions, a surname counted with its full name."""
    return names_in(Analysis(document), knowledge)


def names_in(analysis: Analysis, knowledge: Knowledge) -> list[Naming]:
    """The same of a document that is being analysed."""
    kinds = knowledge.once(NameKinds)
    document, mentions = analysis.document, analysis.mentions
    forms: dict[str, list[tuple[str, int]]] = {}
    titles: dict[str, str] = {}
    first: dict[str, Span] = {}
    for form, places in mentions.by_form.items():
        name = mentions.full_name(places[0])
        if name not in forms:
            forms[name], first[name] = [], places[0].span
        forms[name].append((form, len(places)))
        if name not in titles:
            for mention in places:
                if mention.title:
                    titles[name] = mention.title
                    break
    return [
        Naming(
            document.path,
            name,
            titles.get(name, ""),
            tuple(counts),
            document.place(first[name]),
            kinds.of(name, titled=name in titles),
        )
        for name, counts in forms.items()
    ]
