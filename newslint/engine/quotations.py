"""The quotes of articles as a list: who says what, and what says so."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.analysis import Analysis
from newslint.document.model import Document
from newslint.model import Quotation


def quotations(document: Document) -> Iterator[Quotation]:
    """The quotes of a document that are speech, in order; titles of works and ironic marks are left out."""
    with Analysis(document) as analysis:
        for attribution, name in zip(analysis.attributions, analysis.speakers, strict=True):
            if not attribution.speech:
                continue
            speaker, cue = attribution.speaker, attribution.cue
            yield Quotation(
                document.path,
                document.place(attribution.quote.span),
                len(analysis.tokens.between(attribution.quote.inner)),
                attribution.attributed,
                attribution.evidence,
                None if speaker is None else document.place(speaker.span),
                None if speaker is None else name,
                None if cue is None else document.place(cue),
                len(analysis.tokens),
            )
