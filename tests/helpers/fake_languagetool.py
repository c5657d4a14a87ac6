"""A LanguageTool server that does as it is told: for the answers and the faults that a real one has seldom."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

Answer = tuple[int, dict[str, str], bytes]
"""Status, headers, body."""
Behaviour = Callable[[dict[str, str]], Answer]
"""The answer to the parameters of a request."""


def units(text: str) -> int:
    """The length of a text as Java has it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def match(text: str, wrong: str, rule: str = "SOME_RULE", category: str = "GRAMMAR", **more: Any) -> dict[str, Any]:
    """A match on the first place of some words in a text. `replacements` are texts; `message` and others stand for themselves."""
    at = text.index(wrong)
    given = more.pop("replacements", ["right"])
    made: dict[str, Any] = {
        "message": more.pop("message", "That is wrong."),
        "offset": units(text[:at]),
        "length": units(wrong),
        "replacements": [{"value": value} for value in given],
        "rule": {
            "id": rule,
            "description": more.pop("description", "Finds what is wrong"),
            "issueType": more.pop("issue", "grammar"),
            "category": {"id": category, "name": category.title()},
            "urls": [{"value": url} for url in more.pop("urls", [])],
        },
    }
    return {**made, **more}


def ok(matches: list[dict[str, Any]], version: str = "6.6", incomplete: bool = False) -> Answer:
    """An answer with matches."""
    body = {"software": {"version": version}, "warnings": {"incompleteResults": incomplete}, "matches": matches}
    return 200, {"Content-Type": "application/json"}, json.dumps(body).encode()


def finds(**wrong: dict[str, Any]) -> Behaviour:
    """A server that finds words, each with the details of `match` (its key may have _ for a space)."""

    def answer(parameters: dict[str, str]) -> Answer:
        text = parameters["text"]
        found = []
        for key, details in wrong.items():
            words = key.replace("_", " ")
            if words in text:
                found.append(match(text, words, **details))
        return ok(found)

    return answer


class FakeServer:
    """A running fake. `behaviour` may be changed at any time; `asked` are the parameters of the requests so far."""

    def __init__(self, behaviour: Behaviour) -> None:
        self.behaviour = behaviour
        self.asked: list[dict[str, str]] = []
        fake = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                length = int(self.headers["Content-Length"])
                fields = parse_qs(self.rfile.read(length).decode(), keep_blank_values=True)
                parameters = {key: values[0] for key, values in fields.items()}
                fake.asked.append(parameters)
                status, headers, body = fake.behaviour(parameters)
                try:
                    self.send_response(status)
                    for name, value in headers.items():
                        self.send_header(name, value)
                    self.send_header("Content-Length", str(len(body)))
                    self.end_headers()
                    self.wfile.write(body)
                except OSError:
                    pass  # the client has gone

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    @property
    def texts(self) -> list[str]:
        """The texts of the requests so far, the greeting left out."""
        return [parameters["text"] for parameters in self.asked if parameters["text"] != "Hello."]

    def stop(self) -> None:
        """Let go of the port: from now on, connections are refused."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@contextmanager
def fake_server(behaviour: Behaviour | None = None) -> Iterator[FakeServer]:
    """A fake for a while; it finds nothing unless told."""
    server = FakeServer(behaviour or (lambda _: ok([])))
    try:
        yield server
    finally:
        server.stop()
