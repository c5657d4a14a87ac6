"""The parts of an article that a scope names."""

import pytest

from newslint.analysis import Analysis
from newslint.analysis.scopes import inside, scope_spans, valid_scope
from newslint.document.readers import read_text
from newslint.model import Span

TEXT = "# Ferry sinks\n\nIt *sank*. “It was old,” she said.\n\n## Next\n\n- mail\n\n> quoted\n\n| a |\n|---|\n| b |\n"


def found(*scopes: str) -> list[str]:
    document = read_text(TEXT, "a.md")
    return [document.prose[span.start : span.end] for span in scope_spans(Analysis(document), scopes)]


@pytest.mark.parametrize(
    ("scope", "texts"),
    [
        ("headline", ["Ferry sinks"]),
        ("heading", ["Ferry sinks", "Next"]),
        ("heading.h2", ["Next"]),
        ("paragraph", ["It sank. “It was old,” she said."]),
        ("sentence & paragraph", ["It sank.", "“It was old,” she said."]),
        ("list", ["mail"]),
        ("blockquote", ["quoted"]),
        ("table", ["a", "b"]),
        ("table.cell", ["b"]),
        ("emphasis", ["sank"]),
        ("quote", ["“It was old,”"]),
        ("~heading & ~table & ~list & ~blockquote", ["It sank. “It was old,” she said."]),
    ],
)
def test_scopes(scope: str, texts: list[str]) -> None:
    assert found(scope) == texts


def test_several_scopes_and_the_whole() -> None:
    assert found("headline", "list", "headline") == ["Ferry sinks", "mail"]
    assert len(found("text")) == 7
    assert len(found("raw")) == 1


@pytest.mark.parametrize(
    ("scope", "valid"), [("text", True), ("~quote & sentence", True), ("heading.h7", False), ("", False)]
)
def test_valid(scope: str, valid: bool) -> None:
    assert valid_scope(scope) is valid


def test_inside() -> None:
    outer = [Span(0, 10), Span(2, 4), Span(20, 30)]
    spans = [Span(5, 9), Span(9, 11), Span(20, 30), Span(15, 16)]
    assert inside(spans, outer) == {Span(5, 9), Span(20, 30)}
