"""The other commands, and the command line as such."""

import json
from pathlib import Path

from run_cli import Runner

from newslint import __version__
from newslint.cli import COMMANDS


def test_help_fits_a_screen(cli: Runner) -> None:
    output = cli("--help")
    assert output.status == 0
    assert len(output.out.splitlines()) <= 24
    assert max(map(len, output.out.splitlines())) <= 80
    for command in COMMANDS:
        assert f"  {command} " in output.out
        own = cli(command, "--help")
        assert own.status == 0
        assert len(own.out.splitlines()) <= 40
    assert cli().status == 2
    assert cli("--version").out == f"newslint {__version__}\n"


def test_an_unknown_command_names_the_nearest(cli: Runner) -> None:
    assert cli("chekc") == (2, "", "newslint: there is no command “chekc”; did you mean “check”?\n")


def test_a_file_for_a_command(cli: Runner, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    assert cli("a.txt").err == "newslint: “a.txt” is no command; did you mean `newslint check a.txt`?\n"


def test_rules_lists_what_is_on(cli: Runner) -> None:
    lines = {line.split()[0]: line.split()[1:] for line in cli("rules").out.splitlines()}
    assert lines["spelling.unknown-word"] == ["error", "on"]
    assert lines["suppression.unused"] == ["suggestion", "off", "(preview)"]
    listed = json.loads(cli("rules", "--format", "json", "--ignore", "spelling").out)["rules"]
    assert not next(rule for rule in listed if rule["id"] == "spelling.unknown-word")["active"]


def test_explain_is_the_card(cli: Runner) -> None:
    text = cli("explain", "spelling.repeated-word").out
    assert text.startswith("# spelling.repeated-word\n")
    for part in ("## Why", "## Examples", "Bad: The mayor opened **the the** new library", "`exceptions`"):
        assert part in text
    assert (
        cli("explain", "spelling.repeated").err
        == "newslint: there is no rule “spelling.repeated”; did you mean “spelling.repeated-word”?\n"
    )


def test_test_runs_the_examples_of_a_folder(cli: Runner, tmp_path: Path) -> None:
    (tmp_path / "house").mkdir()
    card = "extends: repeated-word\nmessage: “%s” again\nalways: [mayor]\nexamples:\n"
    good = '  - bad: "The {mayor mayor} left."\n    fixed: "The mayor left."\n  - good: "The mayor left."\n'
    path = tmp_path / "house" / "again.yml"
    path.write_text(card + good, encoding="utf-8")
    assert cli("test", "house") == (0, "2 examples hold, 0 fail\n", "")
    path.write_text(card + '  - bad: "The {mayor} left."\n  - good: "The mayor mayor left."\n', encoding="utf-8")
    output = cli("test", "house")
    assert output.status == 1
    assert "house/again.yml:5: house.again, bad example: expected “mayor” at 4, found nothing" in output.out.replace(
        "\\", "/"
    )
    assert (
        "house/again.yml:6: house.again, good example: expected nothing, found “mayor mayor” at 4"
        in output.out.replace("\\", "/")
    )
    path.write_text(card.replace("examples:\n", ""), encoding="utf-8")
    assert cli("test", "house").out.endswith("0 examples hold, 0 fail; rules without examples: 1\n")
    path.write_text(card + "  - bad: x\n", encoding="utf-8")
    assert cli("test", "house").status == 2


def test_fix_writes_safe_fixes(cli: Runner, tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_bytes("\ufeffThe the mayor\r\nof the the goverment left.\r\n".encode())
    article.chmod(0o640)
    difference = cli("fix", "--diff", "a.txt")
    assert difference.status == 1
    assert "\n+The mayor\r\n" in difference.out
    assert cli("fix", "a.txt") == (0, "a.txt: 2 fixed\n", "")
    assert article.read_bytes() == "\ufeffThe mayor\r\nof the goverment left.\r\n".encode()
    assert article.stat().st_mode & 0o777 == 0o640
    assert cli("fix", "a.txt").out.startswith("nothing to fix")
    assert cli("fix", "--unsafe", "a.txt").out == "a.txt: 1 fixed\n"
    assert b"government" in article.read_bytes()
    assert cli("fix", "none.txt").status == 2
    assert cli("fix", "-").status == 2
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
