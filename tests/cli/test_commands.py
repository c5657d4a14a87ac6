"""The command line as such."""

import io
import sys
from pathlib import Path

import pytest
from run_cli import Runner

from newslint import __version__
from newslint.cli import COMMANDS, entry, rules


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


def test_standard_output_shows_any_character(monkeypatch: pytest.MonkeyPatch) -> None:
    """The terminal of a job may be of any encoding, and a path of any bytes."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="ascii") for _ in range(2))
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", err)
    monkeypatch.setattr(sys, "argv", ["newslint", "“é\udce9”"])
    with pytest.raises(SystemExit) as stopped:
        entry()
    err.flush()
    assert stopped.value.code == 2
    assert "“é\\udce9”" in err.buffer.getvalue().decode("utf-8")


def test_an_interrupt_is_no_traceback(cli: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(rules, "run", interrupt)
    assert cli("rules") == (130, "", "")
