"""The names of articles as a list: who is named, how often and in which forms."""

from __future__ import annotations

from newslint.analysis import Analysis
from newslint.document.model import Document
from newslint.model import Naming, Span


def names(document: Document) -> list[Naming]:
    """The names of a document in the order of their first mentions, a surname counted with its full name."""
    mentions = Analysis(document).mentions
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
        Naming(document.path, name, titles.get(name, ""), tuple(counts), document.place(first[name]))
        for name, counts in forms.items()
    ]
