"""LanguageTool from the command line: beside all other findings, in every format, from the cache, and never silent when it fails."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from fake_installation import Machine, runs
from fake_languagetool import Answer, FakeServer, fake_server, finds
from run_cli import Runner

from newslint.languagetool import client
from newslint.languagetool.answer import MOST_REPLACEMENTS

AGREE = {"rule": "HE_VERB_AGR", "message": "Use “goes”.", "replacements": ["goes", "went"]}
TEXT = "He go home, he said. The goverment knows.\n"


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Runner:
    """Runs the command line in an empty folder, with a cache of its own."""
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(client, "time", SimpleNamespace(sleep=lambda _: None, monotonic=time.monotonic))
    return Runner(capsys, monkeypatch)


@pytest.fixture
def server() -> Iterator[FakeServer]:
    """A server that knows how verbs agree."""
    with fake_server(finds(go=AGREE)) as running:
        yield running


def configure(server: FakeServer | str, more: str = "", rules: str = "") -> None:
    address = server if isinstance(server, str) else server.address
    Path("newslint.toml").write_text(f'{rules}\n[languagetool]\nenabled = true\nserver = "{address}"\n{more}', "utf-8")


def write(**texts: str) -> None:
    for name, text in texts.items():
        Path(f"{name}.txt").write_text(text, encoding="utf-8")


def test_findings_stand_beside_all_others(cli: Runner, server: FakeServer) -> None:
    configure(server)
    write(a=TEXT)
    ran = cli("check", "a.txt")
    assert (ran.status, ran.err) == (1, "")
    assert [line.split(" ", 3)[:3] for line in ran.out.splitlines()] == [
        ["a.txt:1:4:", "warning", "languagetool.HE_VERB_AGR"],
        ["a.txt:1:26:", "error", "spelling.unknown-word"],
    ]
    (finding, _) = json.loads(cli("check", "--format", "json", "a.txt").out)["findings"]
    assert finding["text"] == "go"
    assert finding["suggestions"] == ["goes", "went"]
    assert finding["fix"] == {"safety": "display", "edits": [{"start": 3, "end": 5, "text": "goes"}]}
    assert "languagetool.HE_VERB_AGR" in cli("check", "--format", "github", "a.txt").out
    assert "= “goes” or “went”" in cli("check", "--format", "full", "a.txt").out.replace(", ", " or ")


def test_it_is_off_unless_asked_for(cli: Runner, server: FakeServer) -> None:
    write(a=TEXT)
    assert "languagetool" not in cli("check", "a.txt").out
    configure(server)
    assert "languagetool" not in cli("check", "--no-languagetool", "a.txt").out
    assert "languagetool" not in cli("check", "--select", "spelling", "a.txt").out
    assert "languagetool" not in cli("check", "--ignore", "languagetool", "a.txt").out
    assert "languagetool" not in cli("check", "--ignore", "languagetool.HE_VERB_AGR", "a.txt").out
    assert server.texts == [TEXT.strip()]
    assert cli("check", "--select", "languagetool", "a.txt").out.count("\n") == 1


@pytest.mark.parametrize("name", ["languagetool", "languagetool.HE_VERB_AGR"])
def test_a_rule_of_its_is_not_silently_off(cli: Runner, name: str) -> None:
    write(a=TEXT)
    ran = cli("check", "--select", name, "a.txt")
    assert (ran.status, ran.err) == (
        2,
        f"newslint: “{name}” is selected, but LanguageTool is off; add --languagetool\n",
    )
    Path("newslint.toml").write_text(f'select = ["spelling", "{name}"]\n', "utf-8")
    assert cli("check", "a.txt").status == 1


def test_names_that_are_none_are_told(cli: Runner) -> None:
    write(a=TEXT)
    assert (
        "there is no rule or pack “langagetool”; did you mean “languagetool”?"
        in cli("check", "--ignore", "langagetool", "a.txt").err
    )
    Path("newslint.toml").write_text('[rules.languagetool.HE_GO]\nlevle = "error"\n', "utf-8")
    assert "rules.languagetool.HE_GO has no option “levle”; did you mean “level”?" in cli("check", "a.txt").err
    Path("newslint.toml").write_text('[rules.languagetool.HE_GO]\nlevel = "bad"\n', "utf-8")
    assert "“bad” is none of error, warning, suggestion" in cli("check", "a.txt").err


def test_levels_files_and_comments_hold_for_its_rules(cli: Runner, server: FakeServer) -> None:
    configure(
        server,
        rules='[rules.languagetool.HE_VERB_AGR]\nlevel = "error"\n[per-file-ignores]\n"b.txt" = ["languagetool"]',
    )
    write(a=TEXT, b=TEXT)
    out = cli("check", ".").out
    assert out.count("error languagetool.HE_VERB_AGR") == 1
    Path("c.md").write_text(
        "He go home.\n\n<!-- newslint ignore-next languagetool.HE_VERB_AGR -->\nHe go home.\n", "utf-8"
    )
    assert cli("check", "c.md").out.count("HE_VERB_AGR") == 1
    Path("d.md").write_text("<!-- newslint off languagetool -->\nHe go home.\n", "utf-8")
    assert "HE_VERB_AGR" not in cli("check", "d.md").out
    write(e="He go [sic] home.")
    assert "HE_VERB_AGR" not in cli("check", "e.txt").out


def test_a_suppression_of_its_rules_is_judged_when_it_ran(cli: Runner, server: FakeServer) -> None:
    Path("a.md").write_text("<!-- newslint off languagetool.NO_SUCH -->\nHe goes home.\n", "utf-8")
    configure(server)
    select = ("--select", "suppression.unused,languagetool")
    assert "suppression.unused" in cli("check", *select, "a.md").out
    assert "suppression.unused" not in cli("check", "--no-languagetool", "--select", "suppression.unused", "a.md").out


def test_on_one_place_newslints_own_finding_stands(cli: Runner, server: FakeServer) -> None:
    spelling = {"rule": "MORFOLOGIK_RULE_EN_US", "category": "TYPOS", "replacements": ["government"]}
    server.behaviour = finds(goverment=spelling, The_goverment={"rule": "SOME", "category": "TYPOS"}, go=AGREE)
    configure(server)
    write(a=TEXT, b=f"“{TEXT.strip()} Nobody asked us at all.”\n")
    assert [line.split()[2] for line in cli("check", "a.txt").out.splitlines()] == [
        "languagetool.HE_VERB_AGR",
        "spelling.unknown-word",
    ]
    assert "languagetool.HE_VERB_AGR" in cli("check", "b.txt").out  # a whole quotation is no place
    write(c="“He go home, and the goverment knows.”")
    assert "MORFOLOGIK" not in cli("check", "--ignore", "spelling.repeated-word", "c.txt").out


def test_a_suggestion_does_not_stand_for_a_fault(cli: Runner, server: FakeServer) -> None:
    server.behaviour = finds(A_Iranian={"rule": "EN_A_VS_AN", "category": "MISC", "replacements": ["An Iranian"]})
    configure(server)
    write(a="A Iranian official confirmed the talks.\n")
    assert [line.split()[1:3] for line in cli("check", "a.txt").out.splitlines()] == [
        ["warning", "languagetool.EN_A_VS_AN"],
        ["suggestion", "quotes.anonymous-source"],
    ]
    configure(server, rules='[rules."languagetool.EN_A_VS_AN"]\nlevel = "suggestion"')
    assert "EN_A_VS_AN" not in cli("check", "a.txt").out


def test_a_second_run_needs_no_server(cli: Runner, server: FakeServer) -> None:
    configure(server)
    write(a=TEXT, b="They left.\n")
    first = cli("check", ".")
    asked = len(server.asked)
    server.stop()
    assert cli("check", ".") == first
    assert len(server.asked) == asked
    write(b="They left early.\n")
    ran = cli("check", ".")
    assert ran.status == 2
    assert ran.out == first.out
    with fake_server(finds(go=AGREE)) as other:
        configure(other)
        assert cli("check", ".") == first


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ('level = { GRAMMAR = "error" }', "error"),
        ("picky = true", "warning"),
        ('rules = { disable = ["HE_VERB_AGR"] }', ""),
    ],
)
def test_the_cache_knows_the_settings(cli: Runner, server: FakeServer, change: str, expected: str) -> None:
    configure(server)
    write(a=TEXT)
    cli("check", "a.txt")
    configure(server, change)
    assert (f"{expected} languagetool.HE_VERB_AGR" in cli("check", "a.txt").out) is bool(expected)


def test_what_failed_is_not_kept(cli: Runner, server: FakeServer) -> None:
    configure(server)
    write(a=TEXT)
    good, server.behaviour = server.behaviour, lambda _: (500, {}, b"")
    assert cli("check", "a.txt").status == 2
    server.behaviour = good
    assert "languagetool.HE_VERB_AGR" in cli("check", "a.txt").out


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_server_that_is_down_is_one_line_and_the_others_run(cli: Runner, jobs: str) -> None:
    configure("http://127.0.0.1:9", "timeout = 1\n")
    write(a=TEXT, b=TEXT, c=TEXT)
    ran = cli("check", "--jobs", jobs, ".")
    assert ran.status == 2
    assert ran.err == (
        "LanguageTool: no answer from http://127.0.0.1:9 (Connection refused); start the server, or correct `server` in "
        "[tool.newslint.languagetool]\n"
    )
    assert ran.out.count("spelling.unknown-word") == 3
    errors = json.loads(cli("check", "--format", "json", ".").out)["errors"]
    assert [error["path"] for error in errors] == ["LanguageTool"]
    assert cli("check", "-", stdin=TEXT.encode()).status == 2


def test_a_server_that_breaks_in_mid_run_is_one_line_and_the_others_run(cli: Runner, server: FakeServer) -> None:
    configure(server)
    write(**dict.fromkeys("abcde", TEXT))
    greeted: list[Answer] = [(200, {}, b'{"software": {"version": "6.6"}, "matches": []}')]
    server.behaviour = lambda _: greeted.pop() if greeted else (500, {}, b"Error: Internal Error")
    ran = cli("check", "--jobs", "1", ".")
    assert ran.status == 2
    assert (
        ran.err
        == f"LanguageTool: {server.address} answered 500 (Error: Internal Error) (5 files were checked without it)\n"
    )
    assert ran.out.count("spelling.unknown-word") == 5


def test_a_text_that_it_cannot_take_is_named(cli: Runner, server: FakeServer) -> None:
    configure(server)
    write(a=TEXT, b="They left.\n")
    good = server.behaviour
    server.behaviour = lambda asked: (200, {}, b"Oops") if "left" in asked["text"] else good(asked)
    ran = cli("check", ".")
    assert (ran.status, ran.err) == (2, "b.txt: LanguageTool: it answered what is no JSON (“Oops”)\n")
    assert "languagetool.HE_VERB_AGR" in ran.out


def test_fix_applies_what_is_safe_only(cli: Runner, server: FakeServer) -> None:
    configure(server)
    space = {"rule": "CURRENCY_SPACE", "category": "TYPOGRAPHY", "replacements": ["$5"]}
    server.behaviour = finds(go=AGREE, **{"$_5": space})
    write(a="He go home for $ 5 a day.\n")
    ran = cli("fix", "a.txt")
    assert (ran.status, ran.out) == (0, "a.txt: 1 fixed\n")
    assert Path("a.txt").read_text("utf-8") == "He go home for $5 a day.\n"


def test_explain_has_its_words(cli: Runner, server: FakeServer) -> None:
    configure(server)
    write(a=TEXT)
    cli("check", "a.txt")
    ran = cli("explain", "languagetool.HE_VERB_AGR")
    assert ran.status == 0
    assert ran.out.startswith("# languagetool.HE_VERB_AGR\n\nLevel warning.")
    assert "Finds what is wrong" in ran.out


def test_one_server_is_started_for_all_processes_and_stopped(cli: Runner, machine: Machine) -> None:
    write(**dict.fromkeys("abcd", TEXT))
    ran = cli("check", "--languagetool", "--jobs", "2", ".")
    assert ran.status == 1
    assert ran.out.count("languagetool.HE_VERB_AGR") == 4
    (process,) = machine.started
    assert not runs(process)
    assert cli("check", "--languagetool", ".") == ran
    assert len(machine.started) == 1
    machine.install("6.8")  # another LanguageTool, other findings
    assert cli("check", "--languagetool", ".") == ran
    assert len(machine.started) == 2


def test_a_machine_without_java(cli: Runner, machine: Machine) -> None:
    machine.no_java()
    write(a=TEXT)
    for _ in range(2):
        ran = cli("check", "--languagetool", "a.txt")
        assert ran.status == 2
        assert ran.err.startswith("LanguageTool: there is no Java; install Java 17 or newer, or set `server`")
        assert "spelling.unknown-word" in ran.out


def test_the_command_languagetool(cli: Runner, machine: Machine) -> None:
    machine.uninstall()
    assert cli("languagetool", "status").status == 2
    ran = cli("languagetool", "install")
    assert ran.status == 0
    assert ran.out.startswith("LanguageTool 6.8 is in ")
    assert cli("languagetool", "status").status == 0
    assert cli("languagetool", "install", "--version", "9.9").status == 2
    assert cli("languagetool", "status", "--version", "6.6").status == 2
    machine.no_extra()
    ran = cli("languagetool", "install")
    assert (ran.status, "pip install 'newslint[languagetool]'" in ran.err) == (2, True)


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_run_that_is_interrupted_leaves_no_server(cli: Runner, machine: Machine, how: signal.Signals) -> None:
    for number in range(400):
        Path(f"{number}.txt").write_text(TEXT * 40, "utf-8")
    package = Path(os.environ["PATH"]).parent / "language_tool_python"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "download_lt.py").write_text(
        "import os\n"
        "class LocalLanguageTool:\n"
        "    from_version_name = classmethod(lambda cls, version: cls())\n"
        "    def get_server_cmd(self, port): return [os.environ['PATH'] + '/java', str(port)]\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(package.parent)}
    command = [sys.executable, "-m", "newslint", "check", "--languagetool", "--no-cache", "."]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    ) as run:
        for _ in range(200):
            if machine.started:
                break
            time.sleep(0.05)
        (process,) = machine.started
        os.killpg(run.pid, how) if how == signal.SIGINT else run.send_signal(how)
        assert run.stderr is not None
        said = run.stderr.read()
        assert run.wait(30) == (130 if how == signal.SIGINT else -how)
    assert b"Traceback" not in said
    for _ in range(100):
        if not runs(process):
            break
        time.sleep(0.05)
    assert not runs(process)


def test_nothing_of_it_is_imported_where_it_is_off() -> None:
    script = (
        "import sys, newslint.cli as c; c.main(['check', '--isolated', '--no-cache', '-']); "
        "print([m for m in sys.modules if 'languagetool' in m or m.startswith(('urllib.request', 'language_tool'))])"
    )
    ran = subprocess.run([sys.executable, "-c", script], input="He goes home.\n", capture_output=True, text=True)
    assert ran.stdout == "[]\n"


def test_a_word_with_many_replacements_has_few(cli: Runner, server: FakeServer) -> None:
    server.behaviour = finds(go={**AGREE, "replacements": [f"w{number}" for number in range(500)]})
    configure(server)
    write(a=TEXT)
    (finding, _) = json.loads(cli("check", "--format", "json", "a.txt").out)["findings"]
    assert len(finding["suggestions"]) <= MOST_REPLACEMENTS
