"""Ask a LanguageTool server over HTTP: patient where that helps, never without end, and plain about what went wrong."""

from __future__ import annotations

import http.client
import re
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from urllib.parse import urlencode, urlsplit

from newslint.errors import LanguageToolError, LanguageToolGone
from newslint.languagetool.answer import Match, read_answer
from newslint.languagetool.passage import Part, Passage, parted

MOST_BYTES = 64_000_000
TRIES = 3
LONGEST_WAIT = 10.0
"""Seconds that a busy server may ask to be left alone."""
IN_A_ROW = 3
"""Texts that fail one after the other before the server is taken for broken."""
SHORTEST = 200
"""UTF-16 units below which a text is not parted any more: a server with such a limit is set up wrong."""
CORRECT = "start the server, or correct `server` in [tool.newslint.languagetool]"
"""What to do where nobody answers at the configured address."""

_LIMIT = re.compile(rb"limit of (\d{2,9}) characters")
_HOME = ("localhost", "127.0.0.1", "::1")
_BUSY = (426, 429)  # the public server's own, and the usual one
_PASSING = (500, 502, 503, 504)


class _TooLong(Exception):
    """The server refuses a text of this length; `limit` is the most that it takes, as far as it says so."""

    def __init__(self, limit: int) -> None:
        super().__init__(limit)
        self.limit = limit


class Client:
    """Sends texts to one server; safe to share between threads.

    `address` is the server's, with or without `/v2`; `parameters` go with every text, `timeout` is the seconds that an answer may
    take, `min_version` the oldest LanguageTool that is taken; `advice` is what to do where nobody is there.
    """

    def __init__(
        self,
        address: str,
        parameters: Mapping[str, str],
        timeout: float,
        min_version: str,
        advice: str = CORRECT,
    ) -> None:
        base = address.rstrip("/")
        self.url = f"{base.removesuffix('/v2')}/v2/check"
        self._address = address
        self._parameters = dict(parameters)
        self._timeout = timeout
        self._min_version = min_version
        self._advice = advice
        self._gone: LanguageToolGone | None = None
        self._failed = 0
        home = (urlsplit(self.url).hostname or "") in _HOME
        proxies = [urllib.request.ProxyHandler({})] if home else []  # else as the environment says
        self._opener = urllib.request.build_opener(*proxies)

    def greet(self) -> None:
        """Raise LanguageToolError where the server is none, is too old, or does not take the parameters."""
        self.check(Passage([Part(0, "Hello.")]))

    def check(self, passage: Passage) -> list[Match]:
        """The matches of a passage. One that is over the server's limit is sent in smaller ones, in order.

        Raises LanguageToolError where the text could not be checked, LanguageToolGone where no other can be, either.
        """
        if self._gone is not None:
            raise self._gone
        try:
            found = self._check(passage)
        except LanguageToolError as error:
            self._failed += 1
            if isinstance(error, LanguageToolGone) or self._failed >= IN_A_ROW:
                self._gone = LanguageToolGone(error.message)
                raise self._gone from None
            raise
        self._failed = 0
        return found

    def _check(self, passage: Passage) -> list[Match]:
        try:
            return read_answer(self._ask(passage.text), passage, self._min_version)
        except _TooLong as refusal:
            limit = min(refusal.limit, passage.units - 1)
            if limit < SHORTEST:
                raise LanguageToolGone(f"its limit of {limit} characters a text is too low to work with") from None
            return [match for smaller in parted(passage, limit) for match in self._check(smaller)]

    def _ask(self, text: str) -> bytes:
        """The server's answer to a text. Raises _TooLong and LanguageToolError."""
        body = urlencode({**self._parameters, "text": text}).encode()
        for left in reversed(range(TRIES)):
            try:
                return self._send(body)
            except urllib.error.HTTPError as error:
                with error:
                    pause = self._pause(error, len(text), left)
            except TimeoutError:
                raise LanguageToolError(
                    f"no answer from {self._address} within {self._timeout:g} seconds (timeout)"
                ) from None
            except (http.client.HTTPException, ConnectionError, urllib.error.URLError, OSError) as error:
                pause = self._unreachable(error, left)
            time.sleep(pause)
        raise AssertionError("the last try returns or raises")

    def _send(self, body: bytes) -> bytes:
        deadline = time.monotonic() + self._timeout
        request = urllib.request.Request(self.url, body, {"Accept": "application/json"})
        with self._opener.open(request, timeout=self._timeout) as answer:
            parts: list[bytes] = []
            size = 0
            while part := answer.read1(1 << 16):
                parts.append(part)
                size += len(part)
                if size > MOST_BYTES:
                    raise LanguageToolError(f"its answer is longer than {MOST_BYTES:,} bytes")
                if time.monotonic() > deadline:
                    raise TimeoutError
            return b"".join(parts)

    def _pause(self, error: urllib.error.HTTPError, length: int, left: int) -> float:
        """Seconds to wait after a refusal until the next try; raises where there is none."""
        code, said = error.code, _body(error)
        if code == 413:
            limit = _LIMIT.search(said)
            raise _TooLong(int(limit[1]) if limit else length // 2)
        if code in _BUSY:
            if not left:
                raise LanguageToolGone(
                    f"{self._address} limits requests ({code}); wait, use fewer --jobs, or set a server of your own"
                )
            return _wanted_wait(error.headers.get("Retry-After"), 2.0 ** (TRIES - left - 1))
        shown = " ".join(said.decode("utf-8", "replace").split())[:160]
        message = f"{self._address} answered {code}" + (f" ({shown})" if shown else "")
        if code not in _PASSING:
            raise LanguageToolGone(f"{message}; check server and language in [tool.newslint.languagetool]")
        if not left:
            raise LanguageToolError(message)
        return 0.5

    def _unreachable(self, error: Exception, left: int) -> float:
        reason = getattr(error, "reason", error)
        if isinstance(reason, TimeoutError):
            raise LanguageToolGone(
                f"no answer from {self._address} within {self._timeout:g} seconds (timeout)"
            ) from None
        if not left:
            said = getattr(reason, "strerror", None) or str(reason) or type(reason).__name__
            raise LanguageToolGone(f"no answer from {self._address} ({said}); {self._advice}") from None
        return 0.3


def _wanted_wait(header: str | None, usual: float) -> float:
    """The seconds that a server asks for, within bounds."""
    seconds = float(header) if header and header.isdecimal() else usual
    return min(seconds, LONGEST_WAIT)


def _body(error: urllib.error.HTTPError) -> bytes:
    try:
        return error.read(2000)
    except (OSError, http.client.HTTPException, ValueError):
        return b""
