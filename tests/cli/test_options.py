"""Options that several commands take."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

import pytest

from newslint.api import UsageError
from newslint.cli.options import add_configuration, count, desk, names, searched


@pytest.mark.parametrize(
    ("text", "found"),
    [("a,b", ("a", "b")), (" a , b.c ,, ", ("a", "b.c")), ("a", ("a",)), ("", ()), (",", ())],
)
def test_names_are_parted_by_commas(text: str, found: tuple[str, ...]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(("text", "number"), [("0", 0), ("8", 8), ("0016", 16)])
def test_a_number_of_processes(text: str, number: int) -> None:
    assert count(text) == number


@pytest.mark.parametrize("text", ["", "-1", "1.5", "many", "99999", "²"])
def test_what_is_no_number_of_processes(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="is no number of processes"):
        count(text)


@pytest.mark.parametrize(
    ("paths", "name", "found"),
    [
        (["a.txt", "b"], None, ["a.txt", "b"]),
        (["-"], "news/a.txt", ["news/a.txt"]),
    ],
)
def test_the_paths_whose_configuration_is_looked_for(paths: list[str], name: str | None, found: list[str]) -> None:
    assert searched(Namespace(paths=paths, stdin_filename=name)) == found


def test_standard_input_without_a_name_has_the_configuration_of_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert searched(Namespace(paths=["-"], stdin_filename=None)) == [str(tmp_path)]


@pytest.mark.parametrize(
    ("paths", "name", "told"),
    [
        (["-", "a.txt"], None, "cannot be taken together with files"),
        (["a.txt", "-"], "a.txt", "cannot be taken together with files"),
        (["a.txt"], "b.txt", "goes with - as the only path"),
    ],
)
def test_standard_input_goes_alone(paths: list[str], name: str | None, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        searched(Namespace(paths=paths, stdin_filename=name))


def parsed(*argv: str) -> Namespace:
    parser = ArgumentParser()
    add_configuration(parser)
    return parser.parse_args(argv)


def test_the_desk_that_the_options_ask_for(tmp_path: Path) -> None:
    (tmp_path / "newslint.toml").write_text('select = ["names"]\nfail-level = "error"\n', encoding="utf-8")
    (tmp_path / "house").mkdir()
    (tmp_path / "house" / "again.yml").write_text("extends: repeated-word\nmessage: x\n", encoding="utf-8")
    article = str(tmp_path / "a.txt")

    def active(*argv: str) -> set[str]:
        return {rule.card.id for rule in desk(parsed(*argv), [article]).ruleset.rules}

    assert active() == {"names.first-reference", "names.house-list", "names.title-conflict", "names.variant"}
    assert active("--select", "quotes.unclosed,spelling.repeated-word") == {"quotes.unclosed", "spelling.repeated-word"}
    assert active("--select", "spelling", "--ignore", "spelling") == set()
    assert active("--pack", str(tmp_path / "house"), "--select", "house") == {"house.again"}
    assert len(active("--isolated")) > 3
    assert desk(parsed(), [article]).config.fail_level == "error"
    assert desk(parsed(), [article], fail_level="never").config.fail_level == "never"
    config = tmp_path / "other.toml"
    config.write_text('select = ["quotes.unclosed"]\n', encoding="utf-8")
    assert active("--config", str(config)) == {"quotes.unclosed"}
