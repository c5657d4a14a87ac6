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
    forms: dict[str, dict[str, int]] = {}
    titles: dict[str, str] = {}
    first: dict[str, Span] = {}
    for mention in mentions.mentions:
        if mention.kind != "name":
            continue
        name = mentions.full_name(mention)
        first.setdefault(name, mention.span)
        counts = forms.setdefault(name, {})
        counts[mention.form] = counts.get(mention.form, 0) + 1
        if mention.title:
            titles.setdefault(name, mention.title)
    return [
        Naming(
            document.path,
            name,
            titles.get(name, ""),
            tuple(counts.items()),
            document.place(first[name]),
            kinds.of(name, titled=name in titles),
        )
        for name, counts in forms.items()
    ]
