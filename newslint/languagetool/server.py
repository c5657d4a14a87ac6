"""A LanguageTool server of the run's own: started once, shared by all processes, and ended with whoever started it."""

from __future__ import annotations

import atexit
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Sequence
from typing import IO

from newslint.errors import LanguageToolGone

STARTED_WITHIN = 120.0
"""Seconds in which a server must answer: it takes three on an idle machine, a minute on a small one that is busy."""
PORTS = 5
"""Free ports that are tried; between looking and taking, another program may have taken one."""

Command = Callable[[int], list[str]]
"""The command that starts a server on a port of this machine."""


class Server:
    """A running server; `address` is where it answers. Stop it, or it stops with this process."""

    def __init__(self, process: subprocess.Popen[bytes], log: IO[bytes], address: str) -> None:
        self.address = address
        self._process = process
        self._log = log
        self._owner = os.getpid()
        atexit.register(self.stop)

    @property
    def running(self) -> bool:
        """Whether it still runs."""
        return self._process.poll() is None

    def said(self) -> str:
        """The most telling line of what the server printed last."""
        self._log.seek(max(0, self._log.seek(0, os.SEEK_END) - 4000))
        lines = self._log.read().decode("utf-8", "replace").strip().splitlines()
        causes = [line for line in lines if re.search("Exception|Error|in use", line)]
        return " ".join((causes or lines or [""])[-1].split())[:200]

    def stop(self) -> None:
        """End it, and wait until it has ended."""
        if os.getpid() != self._owner:
            return  # a forked process has its parent's server in its memory, no more
        atexit.unregister(self.stop)
        if self._process.stdin is not None and not self._process.stdin.closed:
            self._process.stdin.close()  # the keeper ends the server
        if os.name == "posix":
            self._process.terminate()  # a forked process may hold its standard input, too
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._log.close()


def start(command: Command) -> Server:
    """Start a server and wait until it answers. Raises LanguageToolGone, with what it said, where it does not."""
    for last in (False,) * (PORTS - 1) + (True,):
        port = _free_port()
        server = _begun(command(port), f"http://127.0.0.1:{port}")
        try:
            if _answers(server):
                return server
            said = server.said()
        except BaseException:
            server.stop()
            raise
        ended = not server.running
        server.stop()
        if not ended:
            raise LanguageToolGone(f"its server did not answer within {STARTED_WITHIN:g} seconds ({said})")
        if last or "in use" not in said.lower():
            raise LanguageToolGone(f"its server ended as soon as it was started ({said or 'it said nothing'})")
    raise AssertionError("the last try returns or raises")


def _begun(command: Sequence[str], address: str) -> Server:
    keeper = os.path.join(os.path.dirname(os.path.abspath(__file__)), "keeper.py")
    log = tempfile.TemporaryFile()  # noqa: SIM115  # the server's, as long as it runs
    try:
        process = subprocess.Popen(
            [sys.executable, "-I", keeper, *command],
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    except OSError as error:
        log.close()
        raise LanguageToolGone(f"its server cannot be started: {error.strerror}") from None
    return Server(process, log, address)


def _answers(server: Server) -> bool:
    """Wait until the server answers; false where it ended or took too long."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    deadline = time.monotonic() + STARTED_WITHIN
    while server.running and time.monotonic() < deadline:
        try:
            with opener.open(f"{server.address}/v2/healthcheck", timeout=5):
                return True
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    return False


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port
