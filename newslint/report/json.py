"""Findings as JSON, version 1; report/schema.json is its schema and a test holds the two together."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from newslint.model import Bearer, Finding, Fix, Naming, Place, Quotation, Report
from newslint.report.speakers import Speaking, speakers

if TYPE_CHECKING:
    from newslint.engine.word_list import UnknownWord

VERSION = 1


def render(report: Report) -> str:
    """The report as one JSON document."""
    return dump(
        {
            "version": VERSION,
            "findings": [_finding(finding) for finding in report.findings],
            "errors": [{"path": error.path, "message": error.message} for error in report.errors],
            "summary": {
                "files": report.files,
                "words": report.words,
                "error": report.count("error"),
                "warning": report.count("warning"),
                "suggestion": report.count("suggestion"),
            },
        }
    )


def render_quotes(quotations: Sequence[Quotation]) -> str:
    """The quotes, and who says how much of each article, as one JSON document; report/quotes-schema.json is its schema."""
    quotes = [_quote(quotation) for quotation in quotations]
    return dump({"version": VERSION, "quotes": quotes, "speakers": [_speaking(one) for one in speakers(quotations)]})


def render_names(namings: Iterable[Naming]) -> str:
    """The names as one JSON document; report/names-schema.json is its schema."""
    return dump({"version": VERSION, "names": [_naming(naming) for naming in namings]})


def render_conflicts(bearers: Iterable[Bearer]) -> str:
    """The names spelled in several ways as one JSON document; report/conflicts-schema.json is its schema."""
    return dump({"version": VERSION, "conflicts": [_bearer(bearer) for bearer in bearers]})


def render_words(words: Iterable[UnknownWord]) -> str:
    """The unknown words as one JSON document; report/words-schema.json is its schema."""
    return dump({"version": VERSION, "words": [_word(word) for word in words]})


def dump(document: dict[str, Any]) -> str:
    """A JSON document as text, each entry of its lists on a line of its own, so that a diff shows what changed."""
    members = []
    for key, value in document.items():
        if isinstance(value, list) and value:
            entries = ",\n".join("  " + json.dumps(entry, ensure_ascii=False) for entry in value)
            members.append(f'"{key}": [\n{entries}\n ]')
        else:
            members.append(f'"{key}": {json.dumps(value, ensure_ascii=False)}')
    return "{" + ",\n ".join(members) + "}\n"


def _finding(finding: Finding) -> dict[str, Any]:
    place = finding.place
    return {
        "path": finding.path,
        "rule": finding.rule,
        "level": finding.level,
        "message": finding.message,
        "text": place.text,
        **_span(place),
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "suggestions": list(finding.suggestions),
        "fix": _fix(finding.fix),
    }


def _quote(quotation: Quotation) -> dict[str, Any]:
    place, speaker = quotation.place, _stretch(quotation.speaker)
    if speaker is not None:
        speaker["name"] = quotation.name
    return {
        "path": quotation.path,
        **_span(place),
        "line": place.line,
        "column": place.column,
        "text": place.text,
        "words": quotation.words,
        "attributed": quotation.attributed,
        "evidence": quotation.evidence,
        "speaker": speaker,
        "cue": _stretch(quotation.cue),
    }


def _speaking(speaking: Speaking) -> dict[str, Any]:
    return {
        "path": speaking.path,
        "name": speaking.name,
        "quotes": speaking.quotes,
        "words": speaking.words,
        "share": round(speaking.share, 4),
    }


def _naming(naming: Naming) -> dict[str, Any]:
    place = naming.place
    return {
        "path": naming.path,
        "name": naming.name,
        "kind": naming.kind,
        "title": naming.title,
        "count": sum(count for _, count in naming.forms),
        "forms": dict(naming.forms),
        **_span(place),
        "line": place.line,
        "column": place.column,
    }


def _bearer(bearer: Bearer) -> dict[str, Any]:
    return {
        "name": bearer.name,
        "kind": bearer.kind,
        "title": bearer.title,
        "doubtful": bearer.doubtful,
        "forms": [
            {
                "form": one.form,
                "count": one.times,
                "articles": one.articles,
                "path": one.path,
                **_span(one.place),
                "line": one.place.line,
                "column": one.place.column,
            }
            for one in bearer.spellings
        ],
    }


def _word(word: UnknownWord) -> dict[str, Any]:
    place = word.place
    return {
        "word": word.word,
        "count": word.times,
        "articles": word.articles,
        "forms": dict(word.forms),
        "name": word.name,
        "reported": word.reported,
        "slip": word.slip or None,
        "path": word.path,
        **_span(place),
        "line": place.line,
        "column": place.column,
        "text": place.text,
        "excerpt": place.excerpt,
    }


def _span(place: Place) -> dict[str, Any]:
    return {"start": place.span.start, "end": place.span.end}


def _stretch(place: Place | None) -> dict[str, Any] | None:
    return None if place is None else {**_span(place), "text": place.text}


def _fix(fix: Fix | None) -> dict[str, Any] | None:
    if fix is None:
        return None
    edits = [{"start": edit.span.start, "end": edit.span.end, "text": edit.text} for edit in fix.edits]
    return {"safety": fix.safety, "edits": edits}
