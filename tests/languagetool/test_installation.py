"""What is on the machine, what is said where something is missing, and the installing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from fake_installation import Machine

from newslint.config import Config
from newslint.errors import LanguageToolGone, UsageError
from newslint.languagetool.installation import Installed, install, installed, java, server_command
from newslint.languagetool.status import status
from newslint.languagetool_settings import LanguageToolSettings


def test_a_machine_with_everything(machine: Machine) -> None:
    assert java() is not None
    assert java()[1] == 17  # type: ignore[index]
    machine.install("6.10")
    machine.install("6.8")
    assert [entry.version for entry in installed()] == ["6.6", "6.8", "6.10"]
    assert server_command(8099, "6.0")[-1] == "8099"
    lines, usable = status(Config())
    assert usable
    assert any(line.startswith("installed: LanguageTool 6.10 in ") for line in lines)
    assert lines[-1] == "server: none is set; a run starts one of its own"


@pytest.mark.parametrize(
    ("version", "main"), [("17.0.2", 17), ("1.8.0_392", 8), ("9", 9), ("21-ea", 21), ("strange", 0)]
)
def test_the_version_of_java(machine: Machine, version: str, main: int) -> None:
    machine.java(version)
    found = java()
    assert found is not None
    assert found[1] == main


def message(least: str = "6.0") -> str:
    with pytest.raises(LanguageToolGone) as raised:
        server_command(8099, least)
    return raised.value.message


def test_what_is_missing_is_told_in_one_line(machine: Machine) -> None:
    or_server = "or set `server` in [tool.newslint.languagetool]"
    machine.java("11.0.1")
    assert "is version 11; LanguageTool needs 17 or newer: install it" in message()
    machine.java("strange")
    assert "does not run; install Java 17 or newer" in message()
    machine.no_java()
    assert message() == f"there is no Java; install Java 17 or newer, {or_server}"
    machine.no_extra()
    assert message() == f"language-tool-python is missing; pip install 'newslint[languagetool]', {or_server}"
    assert message("7.0") == "version 6.6 is older than 7.0 (min-version); install a newer one"
    machine.uninstall()
    assert "is not installed in " in message()
    assert message().endswith(f"run `newslint languagetool install`, {or_server}")
    lines, usable = status(Config(languagetool=LanguageToolSettings(enabled=True)))
    assert not usable
    assert lines[0] == "LanguageTool is on (no configuration file)"
    assert lines[1] == "Java: none; LanguageTool needs 17 or newer"
    assert lines[-1].startswith("cannot be used: LanguageTool is not installed")


def test_a_jar_that_is_missing_is_told(machine: Machine) -> None:
    module: Any = machine.extra()

    def broken(_self: object, _port: int) -> list[str]:
        raise FileNotFoundError("LanguageTool JAR not found")

    module.LocalLanguageTool.get_server_cmd = broken
    assert "cannot be started (LanguageTool JAR not found); install it anew" in message()


def test_a_configured_server_is_asked(machine: Machine) -> None:
    settings = LanguageToolSettings(enabled=True, server="http://127.0.0.1:9", timeout=1)
    lines, usable = status(Config(languagetool=settings))
    assert not usable
    assert lines[-1].startswith("cannot be used: no answer from http://127.0.0.1:9")


def test_installing(machine: Machine, tmp_path: Path) -> None:
    machine.uninstall()
    found = install()
    assert found == Installed("6.8", str(tmp_path / "machine" / "languagetool" / "LanguageTool-6.8"))
    assert install("6.6").version == "6.6"
    assert install("6.6").version == "6.6"


def test_nothing_is_installed_without_a_checksum(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    for version in ("6.9", "latest", "../x"):
        with pytest.raises(UsageError) as raised:
            install(version)
        assert raised.value.message == f"there is no checksum for LanguageTool “{version}”; versions: 6.6, 6.8"
    monkeypatch.setenv("LTP_BYPASS_VERIFIED_DOWNLOADS", "true")
    with pytest.raises(UsageError):
        install()


@pytest.mark.parametrize(
    "error", [OSError("No route to host"), ValueError("checksum mismatch"), SystemExit("odd Java")]
)
def test_a_download_that_fails_is_told(machine: Machine, error: BaseException) -> None:
    machine.uninstall()
    module: Any = machine.extra()

    def broken(_self: object) -> None:
        raise error

    module.LocalLanguageTool.download = broken
    with pytest.raises(LanguageToolGone) as raised:
        install()
    assert raised.value.message == f"LanguageTool 6.8 could not be installed: {error}"


def test_a_download_that_leaves_nothing_is_told(machine: Machine) -> None:
    machine.uninstall()
    module: Any = machine.extra()
    module.LocalLanguageTool.download = lambda _self: None
    with pytest.raises(LanguageToolGone):
        install()
