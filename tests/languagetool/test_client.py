"""The client: what goes out, what comes back, and every way in which a server can fail."""

from __future__ import annotations

import json
import socket
import threading
import time
from types import SimpleNamespace

import pytest
from fake_languagetool import Answer, FakeServer, fake_server, match, ok

from newslint.errors import LanguageToolError, LanguageToolGone
from newslint.languagetool import client as module
from newslint.languagetool.client import Client
from newslint.languagetool.passage import Part, Passage

TEXT = "The mayor say no."


@pytest.fixture(autouse=True)
def _patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test waits as long as a person would."""
    monkeypatch.setattr(module, "LONGEST_WAIT", 0.01)
    monkeypatch.setattr(module, "time", SimpleNamespace(sleep=lambda _: None, monotonic=time.monotonic))


def client(server: FakeServer | str, timeout: float = 5, **parameters: str) -> Client:
    address = server if isinstance(server, str) else server.address
    return Client(address, parameters, timeout, "6.0")


def passage(text: str = TEXT) -> Passage:
    return Passage([Part(0, text)])


@pytest.mark.parametrize("suffix", ["", "/", "/v2", "/v2/"])
def test_the_address_may_be_written_in_any_way(suffix: str) -> None:
    with fake_server() as server:
        asking = client(server.address + suffix, language="en-US", level="picky")
        assert asking.check(passage()) == []
        assert server.asked == [{"language": "en-US", "level": "picky", "text": TEXT}]


def test_a_match_has_everything_that_the_answer_says() -> None:
    found = match(
        TEXT, "say", "HE_VERB_AGR", message="Use  “says”.", description="Agreement", urls=["https://example.org/a"]
    )
    with fake_server(lambda _: ok([found])) as server:
        (one,) = client(server).check(passage())
    assert (one.span, one.message, one.replacements) == ((10, 13), "Use “says”.", ("right",))
    assert one.about == ("HE_VERB_AGR", "Agreement", "GRAMMAR", "Grammar", "grammar", "https://example.org/a")


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        ((200, {}, b"<html>Welcome</html>"), "no JSON (“<html>Welcome</html>”)"),
        ((200, {}, b"[1, 2]"), "cannot be understood"),
        ((200, {}, b'{"software": {"version": "6.6"}}'), "cannot be understood"),
        ((200, {}, b'{"software": {"version": "new"}, "matches": []}'), "cannot be understood"),
        ((200, {}, b"\xff\xfe"), "no JSON"),
        ((200, {}, b"[" * 100_000), "no JSON"),
        (ok([{**match(TEXT, "say"), "offset": 999}]), "cannot be understood"),
        (ok([{**match(TEXT, "say"), "offset": -1}]), "cannot be understood"),
        (ok([{**match(TEXT, "say"), "length": "3"}]), "cannot be understood"),
        (ok([{**match(TEXT, "say"), "rule": {"id": "../x", "category": {"id": "A"}}}]), "cannot be understood"),
        (ok([{**match(TEXT, "say"), "replacements": [{"value": None}]}]), "cannot be understood"),
        (ok([], incomplete=True), "did not finish the text"),
        ((500, {}, b"Error: Internal Error"), "answered 500 (Error: Internal Error)"),
        ((503, {}, b""), "answered 503"),
    ],
)
def test_nonsense_and_errors_fail_one_text(answer: Answer, message: str) -> None:
    with fake_server(lambda _: answer) as server:
        asking = client(server)
        with pytest.raises(LanguageToolError) as raised:
            asking.check(passage())
        assert message in raised.value.message
        assert not isinstance(raised.value, LanguageToolGone)
        server.behaviour = lambda _: ok([])
        assert asking.check(passage()) == []


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        ((400, {}, b"Error: 'xx' is not a language code"), "answered 400 (Error: 'xx' is not a language code); check"),
        ((401, {}, b""), "answered 401; check server and language"),
        ((404, {}, b"<html>"), "answered 404"),
        ((429, {"Retry-After": "1"}, b""), "limits requests (429); wait, use fewer --jobs"),
        ((426, {}, b""), "limits requests (426)"),
        (ok([], version="5.9"), "version 5.9 is older than 6.0 (min-version)"),
    ],
)
def test_what_will_not_pass_ends_the_asking(answer: Answer, message: str) -> None:
    with fake_server(lambda _: answer) as server:
        asking = client(server)
        for _ in range(3):
            with pytest.raises(LanguageToolGone) as raised:
                asking.check(passage())
            assert message in raised.value.message
            asked = len(server.asked)
        assert asked == len(server.asked) <= 3


def test_a_version_is_compared_by_its_numbers() -> None:
    with fake_server(lambda _: ok([], version="6.10-SNAPSHOT")) as server:
        assert Client(server.address, {}, 5, "6.9").check(passage()) == []
        with pytest.raises(LanguageToolGone):
            Client(server.address, {}, 5, "6.11").check(passage())


def test_a_server_that_is_busy_for_a_moment_is_asked_again() -> None:
    answers = [(429, {"Retry-After": "7"}, b""), (500, {}, b""), ok([match(TEXT, "say")])]
    with fake_server(lambda _: answers.pop(0)) as server:
        assert [found.about.id for found in client(server).check(passage())] == ["SOME_RULE"]


def test_three_texts_in_a_row_end_the_asking() -> None:
    with fake_server(lambda _: (500, {}, b"")) as server:
        asking = client(server)
        for expected in (LanguageToolError, LanguageToolError, LanguageToolGone, LanguageToolGone):
            with pytest.raises(expected):
                asking.check(passage())
        assert len(server.asked) == 3 * module.TRIES


def test_a_server_that_is_down() -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{listener.getsockname()[1]}"
    with pytest.raises(LanguageToolGone) as raised:
        client(address).check(passage())
    assert raised.value.message.startswith(f"no answer from {address} (Connection refused); start the server")


def test_a_server_that_is_slow() -> None:
    def late(_: dict[str, str]) -> Answer:
        threading.Event().wait(1)
        return ok([])

    with fake_server(late) as server, pytest.raises(LanguageToolError) as raised:
        client(server, timeout=0.2).check(passage())
    assert raised.value.message == f"no answer from {server.address} within 0.2 seconds (timeout)"


def limited(limit: int, said: bytes) -> object:
    def answer(parameters: dict[str, str]) -> Answer:
        text = parameters["text"]
        if len(text.encode("utf-16-le")) // 2 > limit:
            return 413, {}, said
        return ok([match(text, word) for word in ("first", "second", "third") if word in text])

    return answer


@pytest.mark.parametrize("said", [b"Error: Your text exceeds the limit of 300 characters (it's 999 characters).", b""])
def test_a_text_over_the_limit_is_parted_and_the_order_kept(said: bytes) -> None:
    filler = "The ferry sails at noon. " * 8
    text = f"{filler}first 😀\n\n{filler}second\n\n{filler}third"
    with fake_server(limited(300, said)) as server:  # type: ignore[arg-type]
        found = client(server).check(Passage([Part(0, text[:209]), Part(211, text[211:418]), Part(420, text[420:])]))
    assert [text[one.span.start : one.span.end] for one in found] == ["first", "second", "third"]
    assert all(len(sent) <= 300 for sent in server.texts if "first" in sent and "second" not in sent)


def test_a_limit_that_no_text_fits_is_told() -> None:
    with (
        fake_server(lambda _: (413, {}, b"limit of 10 characters")) as server,
        pytest.raises(LanguageToolGone) as raised,
    ):
        client(server).check(passage())
    assert raised.value.message == "its limit of 10 characters a text is too low to work with"


def test_an_answer_without_end_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_BYTES", 1000)
    with (
        fake_server(lambda _: (200, {}, json.dumps(["x"] * 9000).encode())) as server,
        pytest.raises(LanguageToolError),
    ):
        client(server).check(passage())


def test_proxies_of_the_environment_are_not_for_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    with fake_server() as server:
        assert client(server).check(passage()) == []
