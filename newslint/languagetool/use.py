"""The use of LanguageTool in a run: opened when the first text needs it, one server for all processes, always closed."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.config import Config
from newslint.errors import LanguageToolError
from newslint.languagetool.engine import PACK, LanguageTool, tables_of
from newslint.languagetool.installation import installed, server_command
from newslint.languagetool.server import Server, start
from newslint.languagetool_settings import LanguageToolSettings
from newslint.model import Failure
from newslint.ruleset.fingerprint import digest

WHO = "LanguageTool"
"""Stands for a path where LanguageTool as a whole fails."""


def is_wanted(config: Config) -> bool:
    """Whether LanguageTool is on and any of its rules is selected."""
    if not config.uses_languagetool or PACK in config.ignore:
        return False
    return not config.select or any(name.partition(".")[0] == PACK for name in config.select)


class Use:
    """LanguageTool under a configuration that wants it. `settings` say where it answers, once it is open."""

    def __init__(self, config: Config) -> None:
        assert config.languagetool is not None
        self.settings: LanguageToolSettings = config.languagetool
        self._config = config
        self._server: Server | None = None
        self._engine: LanguageTool | None = None

    @property
    def opened(self) -> bool:
        """Whether texts can be given to it; in a process that was started from an open one it is, too."""
        return bool(self.settings.address)

    @property
    def ended(self) -> bool:
        """Whether the server that was started here runs no more."""
        return self._server is not None and not self._server.running

    @property
    def key(self) -> str:
        """A hash of all that its findings depend on, as far as it can be told without asking a server."""
        config, settings = self._config, self.settings._replace(address="")
        local = "" if settings.server else repr([entry.version for entry in installed()])
        names = [name for name in (*config.select, *config.ignore) if name.partition(".")[0] == PACK]
        return digest(repr(settings), local, repr(names), repr(tables_of(config.rules)), repr(bool(config.select)))

    @property
    def engine(self) -> LanguageTool:
        """What texts are given to; open first."""
        if self._engine is None:
            config = self._config
            self._engine = LanguageTool(
                self.settings, config.select, config.ignore, tables_of(config.rules), config.dialect
            )
        return self._engine

    def open(self) -> Failure | None:
        """Start a server, or greet the configured one; what keeps it from work, in one line."""
        try:
            address = self.settings.server
            if not address:
                least = self.settings.min_version
                self._server = start(lambda port: server_command(port, least))
                address = self._server.address
            self.settings = self.settings._replace(address=address)
            self.engine.client.greet()
        except LanguageToolError as error:
            self.close()
            return Failure(WHO, error.message, PACK)
        except BaseException:
            self.close()
            raise
        return None

    def close(self) -> None:
        """Stop the server that was started here."""
        if self._server is not None:
            self._server.stop()
            self._server = None
        self.settings = self.settings._replace(address="")
        self._engine = None


def gathered(failures: Sequence[Failure]) -> list[Failure]:
    """The failures, but what LanguageTool failed on in several files as one."""
    files: dict[str, list[Failure]] = {}
    for failure in failures:
        if failure.rule == PACK and failure.path != WHO:
            files.setdefault(failure.message, []).append(failure)
    many = {message for message, each in files.items() if len(each) > 1}
    kept = [f for f in failures if f.rule != PACK or f.path == WHO or f.message not in many]
    for message in many:
        count = len(files[message])
        told = message.removeprefix(f"{WHO}: ")
        kept.append(Failure(WHO, f"{told} ({count} files were checked without it)", PACK))
    return kept
