"""The recipe of the dialects: its parts on small input, and the whole against what is shipped."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT))  # recipes are not installed with newslint

from newslint.knowledge.dialects import Dialects  # noqa: E402
from newslint.knowledge.lexicon import Lexicon  # noqa: E402
from recipes import dialects as recipe  # noqa: E402
from recipes.dialects import Pair  # noqa: E402
from recipes.sources import MissingSourceError, SourceError  # noqa: E402


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("harbours", "harbors"),
        ("fibreboard", "fiberboard"),
        ("centring", "centering"),
        ("realisable", "realizable"),
        ("analysing", "analyzing"),
        ("skilfully", "skillfully"),
        ("enrolment", "enrollment"),
        ("offences", "offenses"),
        ("oesophagus", "esophagus"),
        ("smouldering", "smoldering"),
        ("molluscs", "mollusks"),
        ("ploughmen", "plowmen"),
        ("tranquillise", "tranquilize"),
    ],
)
def test_patterns(british: str, american: str) -> None:
    assert list(recipe.patterned({british}, {american, "other"})) == [(british, american)]


def test_patterns_make_no_word_that_is_none() -> None:
    assert list(recipe.patterned({"harbours", "maître"}, {"harbor"})) == []


def test_the_list_by_hand() -> None:
    pairs, without = recipe.parse_by_hand("# why\ngrey? gray\nmetre meter#\n\n- maters\n")
    assert pairs == {"grey": ("grey?", "gray"), "metre": ("metre", "meter#")}
    assert (pairs["metre"].words, without) == (("metre", "meter"), {"maters"})
    for wrong in ("grey\n", "a b c\n", "a b\na? c\n"):
        with pytest.raises(ValueError, match="wrong or repeated"):
            recipe.parse_by_hand(wrong)


def test_the_lexicon_bears_out_what_is_found() -> None:
    found = [
        *(
            Pair("colour", "color"),
            Pair("licence", "license"),
            Pair("dialogue", "dialog"),
            Pair("virtualise", "virtualize"),
        ),
        *(Pair("grey", "gray"), Pair("metalled", "metaled")),
    ]
    by_hand = {"grey": Pair("grey?", "gray")}
    pairs = recipe.combined(iter(found), by_hand, {"metalled"}, Lexicon.open())
    assert pairs == [("colour", "color"), ("grey?", "gray"), ("licence", "license=")]
    with pytest.raises(SourceError, match="no words: grayy"):
        recipe.combined(iter(()), {"grey": Pair("grey", "grayy")}, set(), Lexicon.open())


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "dialects.txt"
    path.write_text(recipe.render([Pair("colour", "color"), Pair("grey?", "gray"), Pair("metre", "meter#")]), "utf-8")
    read = Dialects.open(str(path))
    assert read.british == {"colour": "color", "grey": "gray", "metre": "meter"}
    assert (set(read.loose), set(read.counted)) == ({"grey"}, {"meter"})


def test_main_takes_one_file_at_most(capsys: pytest.CaptureFixture[str]) -> None:
    assert recipe.main(["a", "b"]) == 2
    assert recipe.main(["--help"]) == 2
    assert "usage" in capsys.readouterr().err


def test_another_codespell_is_refused(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("importlib.metadata.version", lambda _name: "1.0")
    assert recipe.main([]) == 2
    assert "codespell==2.4.3 is needed, 1.0 is installed" in capsys.readouterr().err


def test_the_recipe_makes_the_shipped_data() -> None:
    try:
        made = recipe.render(recipe.build())
    except MissingSourceError as error:
        pytest.skip(f"the recipe cannot run here: {error}")
    assert made == recipe.FILE.read_text(encoding="utf-8")
