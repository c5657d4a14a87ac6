"""A machine with Java, language-tool-python and LanguageTool as far as newslint can see: small programs that do as they are told."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

JAVA = """#!{python}
import json, os, sys, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
if "-version" in sys.argv:
    print('openjdk version "{version}" 2025-04-15', file=sys.stderr)
    sys.exit(0)
if {fails!r}:
    print({fails!r}, file=sys.stderr)
    print("\\tat some.Place(Place.java:1)\\n\\t... 7 more", file=sys.stderr)
    sys.exit(1)
open(os.path.join({folder!r}, "started"), "a").write(f"{{os.getpid()}}\\n")
class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.answer(b"OK")
    def do_POST(self):
        from urllib.parse import parse_qs
        text = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())["text"][0]
        at = text.find("He go ")
        category = {{"id": "GRAMMAR", "name": "Grammar"}}
        rule = {{"id": "HE_VERB_AGR", "description": "Agreement", "issueType": "grammar", "category": category}}
        units = len(text[:max(at, 0)].encode("utf-16-le")) // 2
        found = {{"message": "Use “goes”.", "offset": units + 3, "length": 2, "replacements": [{{"value": "goes"}}], "rule": rule}}
        matches = [found] if at >= 0 else []
        self.answer(json.dumps({{"software": {{"version": "6.6"}}, "matches": matches}}).encode())
    def answer(self, body):
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *_):
        pass
ThreadingHTTPServer(("127.0.0.1", int(sys.argv[-1])), Handler).serve_forever()
"""


class Machine:
    """What the machine has can be taken away or made worse; `started` are the process ids of the servers that ran."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self._folder = folder
        self._patch = patch
        self._bin = folder / "bin"
        self._bin.mkdir()
        patch.setenv("PATH", str(self._bin))
        patch.setenv("LTP_PATH", str(folder / "languagetool"))
        (folder / "languagetool").mkdir()
        self.java()
        self.install()
        self.extra()

    @property
    def started(self) -> list[int]:
        """The servers that were started so far."""
        file = self._folder / "started"
        return [int(line) for line in file.read_text().split()] if file.exists() else []

    def java(self, version: str = "17.0.2", fails: str = "") -> None:
        """Have a Java of a version; one that `fails` says so in place of starting a server."""
        path = self._bin / "java"
        path.write_text(JAVA.format(python=sys.executable, version=version, folder=str(self._folder), fails=fails))
        path.chmod(0o755)

    def no_java(self) -> None:
        """Have none."""
        (self._bin / "java").unlink()

    def install(self, version: str = "6.6") -> None:
        """Have a LanguageTool."""
        (self._folder / "languagetool" / f"LanguageTool-{version}").mkdir()

    def uninstall(self) -> None:
        """Have none."""
        for folder in (self._folder / "languagetool").iterdir():
            folder.rmdir()

    def extra(self) -> ModuleType:
        """Have language-tool-python; the module about files, to make it behave."""
        folder = self._folder

        class LocalLanguageTool:
            def __init__(self, version: str) -> None:
                self.version = version

            @classmethod
            def from_version_name(cls, version: str) -> LocalLanguageTool:
                return cls(version)

            def get_server_cmd(self, port: int) -> list[str]:
                return [str(folder / "bin" / "java"), "-cp", "languagetool-server.jar", "-p", str(port)]

            def download(self) -> None:
                (folder / "languagetool" / f"LanguageTool-{self.version}").mkdir(exist_ok=True)

        package, module = ModuleType("language_tool_python"), ModuleType("language_tool_python.download_lt")
        given: Any = module
        given.LocalLanguageTool = LocalLanguageTool
        given.LTP_DOWNLOAD_VERSION = "6.8"
        given.EXPECTED_DOWNLOAD_SHA256 = {"6.6": "a" * 64, "6.8": "b" * 64}
        package.download_lt = module  # type: ignore[attr-defined]
        self._patch.setitem(sys.modules, "language_tool_python", package)
        self._patch.setitem(sys.modules, "language_tool_python.download_lt", module)
        return module

    def no_extra(self) -> None:
        """Have none."""
        self._patch.setitem(sys.modules, "language_tool_python", None)
        self._patch.setitem(sys.modules, "language_tool_python.download_lt", None)


def runs(process: int) -> bool:
    """Whether a process runs."""
    try:
        os.kill(process, 0)
        with open(f"/proc/{process}/stat") as file:
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
