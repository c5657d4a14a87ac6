"""LanguageTool in a workshop: opened once, the same in the processes that start from its configuration, closed."""

from __future__ import annotations

import os
import pickle
import signal
import time

import pytest
from fake_installation import Machine, runs
from fake_languagetool import fake_server, finds

from newslint.api import Config, Desk
from newslint.document.readers import read_text
from newslint.engine.workshop import Workshop
from newslint.examples import run_examples
from newslint.languagetool.use import gathered, is_wanted
from newslint.languagetool_settings import LanguageToolSettings
from newslint.model import Failure
from newslint.ruleset.loader import load_cards
from newslint.ruleset.selection import select_rules

ON = LanguageToolSettings(enabled=True)
TEXT = "He go home, he said."


def workshop(settings: LanguageToolSettings) -> Workshop:
    return Workshop(select_rules(load_cards()), Config(languagetool=settings))


def rules(of: Workshop) -> list[str]:
    return [finding.rule for finding in of.check(read_text(TEXT, "a.txt")).findings]


def test_a_process_that_starts_from_the_configuration_asks_the_same_server(machine: Machine) -> None:
    first = workshop(ON)
    key = first.key(b"text", "a.txt")
    assert first.open() == ()
    other = Workshop(first.ruleset, pickle.loads(pickle.dumps(first.config)))
    assert other.open() == ()
    assert rules(first) == rules(other) == ["languagetool.HE_VERB_AGR"]
    assert first.key(b"text", "a.txt") == other.key(b"text", "a.txt") == key
    assert len(machine.started) == 1
    first.close()
    assert not runs(machine.started[0])
    assert first.open() == ()
    assert rules(first) == ["languagetool.HE_VERB_AGR"]
    first.close()


def test_what_keeps_it_from_work_is_said_every_time(machine: Machine) -> None:
    machine.no_java()
    desk = Desk(Config(languagetool=ON))
    for _ in range(2):
        (error,) = desk.check_text("The goverment knows.").errors
        assert error.path == "LanguageTool"
    broken = workshop(ON)
    assert len(broken.open()) == len(broken.open()) == 1
    assert rules(Workshop(broken.ruleset, broken.config)) == []
    assert broken.key(b"text", "a.txt") == workshop(LanguageToolSettings()).key(b"text", "a.txt")


def killed(machine: Machine) -> None:
    """End the server that was started last."""
    process = machine.started[-1]
    os.kill(process, signal.SIGKILL)
    while runs(process):
        time.sleep(0.01)


def test_a_server_that_ends_in_mid_run_is_told(machine: Machine) -> None:
    run = workshop(ON)
    run.open()
    killed(machine)
    (error,) = run.check(read_text(TEXT, "a.txt")).errors
    assert error.message.endswith("(Connection refused); the server that was started for this run has ended")
    run.close()


def test_a_server_that_ended_between_two_texts_is_started_anew(machine: Machine) -> None:
    with Desk(Config(languagetool=ON)) as desk:
        first = desk.check_text(TEXT)
        killed(machine)
        time.sleep(0.2)  # its keeper has to notice
        assert desk.check_text(TEXT) == first
    assert len(machine.started) == 2


@pytest.mark.parametrize(
    ("config", "wanted"),
    [
        (Config(), False),
        (Config(languagetool=LanguageToolSettings()), False),
        (Config(languagetool=ON), True),
        (Config(languagetool=ON, select=("spelling",)), False),
        (Config(languagetool=ON, select=("spelling", "languagetool.X")), True),
        (Config(languagetool=ON, ignore=("languagetool",)), False),
        (Config(languagetool=ON, ignore=("languagetool.X",)), True),
    ],
)
def test_when_it_is_wanted(config: Config, wanted: bool) -> None:
    assert is_wanted(config) is wanted


def test_the_examples_of_cards_ask_nobody() -> None:
    with fake_server(finds()) as server:
        config = Config(languagetool=LanguageToolSettings(enabled=True, server=server.address))
        assert run_examples(load_cards(), ["spelling.repeated-word"], config)
        assert server.asked == []


def test_many_failures_of_one_kind_are_one() -> None:
    failures = [
        Failure("a", "LanguageTool: no.", "languagetool"),
        Failure("b", "LanguageTool: no.", "languagetool"),
        Failure("c", "LanguageTool: odd.", "languagetool"),
        Failure("d", "not text"),
    ]
    assert sorted(gathered(failures)) == [
        Failure("LanguageTool", "no. (2 files were checked without it)", "languagetool"),
        failures[2],
        failures[3],
    ]
