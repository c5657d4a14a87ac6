"""A server of the run's own: started once, told when it does not start, gone when newslint is."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from fake_installation import Machine, runs

from newslint.errors import LanguageToolGone
from newslint.languagetool import server as module
from newslint.languagetool.installation import server_command
from newslint.languagetool.server import start

KEEPER = str(Path(module.__file__).with_name("keeper.py"))


def ended(process: int) -> bool:
    """Whether a process ends soon."""
    for _ in range(100):
        if not runs(process):
            return True
        time.sleep(0.05)
    return False


def test_it_answers_until_it_is_stopped(machine: Machine) -> None:
    server = start(lambda port: server_command(port, "6.0"))
    (process,) = machine.started
    assert server.running
    assert runs(process)
    server.stop()
    server.stop()
    assert ended(process)


def test_a_server_that_ends_at_once_says_why(machine: Machine) -> None:
    machine.java(fails="Caused by: java.lang.OutOfMemoryError: Java heap space")
    with pytest.raises(LanguageToolGone) as raised:
        start(lambda port: server_command(port, "6.0"))
    assert raised.value.message == (
        "its server ended as soon as it was started (Caused by: java.lang.OutOfMemoryError: Java heap space)"
    )


def test_a_port_that_was_taken_meanwhile_is_let_be(machine: Machine) -> None:
    ports: list[int] = []

    def command(port: int) -> list[str]:
        ports.append(port)
        if len(ports) < 3:
            return [
                sys.executable,
                "-c",
                "print('java.net.BindException: Address already in use'); raise SystemExit(1)",
            ]
        return server_command(port, "6.0")

    server = start(command)
    server.stop()
    assert len(set(ports)) == 3


def test_a_server_that_never_answers_is_given_up(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "STARTED_WITHIN", 0.5)
    with pytest.raises(LanguageToolGone) as raised:
        start(lambda _: [sys.executable, "-c", "import time; time.sleep(60)"])
    assert raised.value.message.startswith("its server did not answer within 0.5 seconds")


def test_a_program_that_is_none(machine: Machine) -> None:
    with pytest.raises(LanguageToolGone):
        start(lambda _: ["/no/such/program"])


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_the_server_dies_with_whoever_started_it(machine: Machine, how: signal.Signals) -> None:
    script = (
        "import sys, time\n"
        "from newslint.languagetool.server import start\n"
        f"server = start(lambda port: [{str(machine._bin / 'java')!r}, str(port)])\n"
        "print('ready', flush=True)\n"
        "time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as owner:
        assert owner.stdout is not None
        assert owner.stdout.readline() == b"ready\n"
        (process,) = machine.started
        assert runs(process)
        os.kill(owner.pid, how)
    assert ended(process)


def test_the_keeper_has_the_status_of_its_program() -> None:
    command = [sys.executable, "-I", KEEPER, sys.executable, "-c", "raise SystemExit(7)"]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as keeper:
        assert keeper.wait(30) == 7
