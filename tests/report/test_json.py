"""JSON: whole, and as its schemas say."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_report import report

from newslint.api import Desk
from newslint.model import Report
from newslint.report.json import dump, render, render_conflicts, render_names, render_quotes


def checked(rendered: str, schema: str = "schema.json") -> dict[str, Any]:
    """The document, held against the schema."""
    made: dict[str, Any] = json.loads(rendered)
    jsonschema.validate(made, json.loads(files("newslint.report").joinpath(schema).read_text(encoding="utf-8")))
    return made


def test_a_report() -> None:
    assert checked(render(report())) == {
        "version": 1,
        "findings": [
            {
                "path": "a.txt",
                "rule": "a.b",
                "level": "error",
                "message": "wrong",
                "text": "slip",
                "start": 2,
                "end": 6,
                "line": 1,
                "column": 3,
                "end_line": 1,
                "end_column": 7,
                "suggestions": ["x", ""],
                "fix": {"safety": "safe", "edits": [{"start": 2, "end": 6, "text": "x"}]},
            }
        ],
        "errors": [{"path": "b.txt", "message": "no such file"}],
        "summary": {"files": 2, "words": 1234, "error": 1, "warning": 0, "suggestion": 0},
    }


def test_a_finding_without_a_fix() -> None:
    (finding,) = report().findings
    made = checked(render(Report((finding._replace(fix=None, suggestions=()),), (), 1, 1)))
    assert (made["findings"][0]["fix"], made["findings"][0]["suggestions"]) == (None, [])


def test_nothing_to_report() -> None:
    made = checked(render(Report((), (), 0, 0)))
    assert (made["findings"], made["errors"]) == ([], [])


@given(st.text(max_size=20), st.text(min_size=1, max_size=20), st.text(max_size=30))
def test_any_report_holds_to_its_schema(path: str, message: str, line: str) -> None:
    (finding,) = checked(render(report(path, message=message, line=line + "slip")))["findings"]
    assert (finding["path"], finding["message"]) == (path, message)


@pytest.mark.parametrize(
    "wrong", [{"start": -1}, {"level": "fatal"}, {"line": 0}, {"fix": {"safety": "sure", "edits": []}}, {"more": 1}]
)
def test_the_schema_refuses_what_is_no_finding(wrong: dict[str, Any]) -> None:
    made = json.loads(render(report()))
    made["findings"][0].update(wrong)
    with pytest.raises(jsonschema.ValidationError):
        checked(json.dumps(made))


def test_quotes() -> None:
    text = "Dagny Lund spoke. “We will sail,” Lund said.\n\n“Nobody asked us at all.”\n"
    made = checked(render_quotes(Desk().quotes_of_bytes(text.encode(), "a.txt")), "quotes-schema.json")
    first, second = made["quotes"]
    assert (first["words"], second["words"]) == (3, 5)
    assert [(one["name"], one["quotes"], one["words"]) for one in made["speakers"]] == [
        ("Dagny Lund", 1, 3),
        (None, 1, 5),
    ]
    assert (first["text"], first["start"], first["line"], first["column"]) == ("“We will sail,”", 18, 1, 19)
    assert first["speaker"] == {"start": 34, "end": 38, "text": "Lund", "name": "Dagny Lund"}
    assert first["cue"] == {"start": 39, "end": 43, "text": "said"}
    assert (second["attributed"], second["speaker"], second["cue"]) == (False, None, None)


def test_names() -> None:
    text = "They met Mayor Dagny Lund. Then Lund left.\n"
    (name,) = checked(render_names(Desk().names_of_bytes(text.encode(), "a.txt")), "names-schema.json")["names"]
    assert (name["name"], name["kind"], name["title"], name["count"]) == ("Dagny Lund", "person", "Mayor", 2)
    assert name["forms"] == {"Dagny Lund": 1, "Lund": 1}
    assert text[name["start"] : name["end"]] == "Dagny Lund"


def test_conflicts(tmp_path: Path) -> None:
    texts = ("In the rain they met Dagny Quillhaven.\n", "In the rain they met Dagny Quilhaven.\n")
    for number, text in enumerate(texts):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    bearers, _ = Desk().name_conflicts([str(tmp_path)])
    (bearer,) = checked(render_conflicts(bearers), "conflicts-schema.json")["conflicts"]
    assert (bearer["name"], bearer["kind"], bearer["doubtful"]) == ("Dagny Quillhaven", "person", True)
    for form in bearer["forms"]:
        text = texts[int(Path(form["path"]).stem)]
        assert text[form["start"] : form["end"]] == form["form"]


@given(
    st.dictionaries(
        st.sampled_from(["version", "findings", "rules"]),
        st.lists(st.text(max_size=3)) | st.integers() | st.text(max_size=3),
    )
)
def test_a_document_is_dumped_whole_with_a_line_an_entry(document: dict[str, Any]) -> None:
    dumped = dump(document)
    assert json.loads(dumped) == document
    assert dumped.endswith("}\n")
    entries = sum(len(value) for value in document.values() if isinstance(value, list))
    assert dumped.count("\n") >= entries
