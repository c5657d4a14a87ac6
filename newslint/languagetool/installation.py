"""What of LanguageTool is on this machine: Java, the extra newslint[languagetool], LanguageTool itself; and installing it.

language-tool-python (the extra) knows where LanguageTool lies, how it is started, fetched and checked; importing it takes a
seventh of a second, so it is imported only where one of these is asked.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from shutil import which
from types import ModuleType
from typing import Any, NamedTuple

from newslint.errors import LanguageToolGone, UsageError

EXTRA = "pip install 'newslint[languagetool]'"
OR_SERVER = "or set `server` in [tool.newslint.languagetool]"
OLDEST_JAVA = 17
"""Of LanguageTool since 6.6; older ones take 9, and language-tool-python knows which."""

_FOLDER = re.compile(r"LanguageTool-(\d+\.\d+|\d{8})")
_JAVA = re.compile(r'version "(?:1\.)?(\d+)')


class Installed(NamedTuple):
    """A LanguageTool on this machine."""

    version: str
    folder: str


def folder() -> str:
    """Where LanguageTool is looked for and installed: LTP_PATH, or language-tool-python's own cache folder."""
    return os.environ.get("LTP_PATH") or os.path.join(os.path.expanduser("~"), ".cache", "language_tool_python")


def installed() -> list[Installed]:
    """Every LanguageTool on this machine, the oldest first."""
    try:
        names = os.listdir(folder())
    except OSError:
        return []
    found = [(match[1], name) for name in names if (match := _FOLDER.fullmatch(name))]
    ordered = sorted(found, key=lambda entry: [int(part) for part in entry[0].split(".")])
    return [Installed(version, os.path.join(folder(), name)) for version, name in ordered]


def java() -> tuple[str, int] | None:
    """The path of Java and its main version (0 where it does not tell); None where there is none."""
    path = which("java")
    if path is None:
        return None
    try:
        done = subprocess.run(
            [path, "-version"], capture_output=True, text=True, errors="replace", timeout=60, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return path, 0
    match = _JAVA.search(done.stderr + done.stdout)
    return path, int(match[1]) if match else 0


def require_java() -> None:
    """Raise LanguageToolGone where there is no Java that runs LanguageTool."""
    found = java()
    if found is None:
        raise LanguageToolGone(f"there is no Java; install Java {OLDEST_JAVA} or newer, {OR_SERVER}")
    path, version = found
    if not version:
        raise LanguageToolGone(f"the Java at {path} does not run; install Java {OLDEST_JAVA} or newer, {OR_SERVER}")
    if version < OLDEST_JAVA:
        raise LanguageToolGone(
            f"the Java at {path} is version {version}; LanguageTool needs {OLDEST_JAVA} or newer: install it, {OR_SERVER}"
        )


def downloads() -> ModuleType:
    """language-tool-python's module about LanguageTool's files. Raises LanguageToolGone where the extra is missing."""
    try:
        from language_tool_python import download_lt
    except ImportError:
        raise LanguageToolGone(f"language-tool-python is missing; {EXTRA}, {OR_SERVER}") from None
    found: ModuleType = download_lt
    return found


def server_command(port: int, min_version: str) -> list[str]:
    """The command that starts the newest installed LanguageTool as a server. Raises LanguageToolGone where it cannot."""
    from newslint.languagetool.answer import require

    found = installed()
    if not found:
        raise LanguageToolGone(
            f"LanguageTool is not installed in {folder()}; run `newslint languagetool install`, {OR_SERVER}"
        )
    newest = found[-1]
    require(newest.version, min_version)
    module = downloads()
    require_java()
    try:
        command: list[str] = module.LocalLanguageTool.from_version_name(newest.version).get_server_cmd(port)
    except Exception as error:
        raise LanguageToolGone(f"{newest.folder} cannot be started ({error}); install it anew, {OR_SERVER}") from None
    return command


def install(version: str = "") -> Installed:
    """Fetch a version of LanguageTool (empty: the one that language-tool-python is for), unless it is there.

    Its checksum is the one that language-tool-python ships, or LTP_DOWNLOAD_SHA256; progress is shown on a terminal. Raises
    UsageError where there is no checksum for it, LanguageToolGone where it cannot be fetched.
    """
    if not sys.stderr.isatty():
        os.environ["TQDM_DISABLE"] = "1"  # its progress bar is for a terminal
    module: Any = downloads()
    version = version or module.LTP_DOWNLOAD_VERSION
    known = module.EXPECTED_DOWNLOAD_SHA256
    told = os.environ.get("LTP_DOWNLOAD_SHA256")
    if os.environ.get("LTP_BYPASS_VERIFIED_DOWNLOADS", "").lower() == "true":
        raise UsageError("LTP_BYPASS_VERIFIED_DOWNLOADS is set; newslint installs nothing without its checksum")
    if not re.fullmatch(r"\d+\.\d+", version) or not (version in known or told):
        valid = ", ".join(sorted(known, key=lambda name: [int(part) for part in name.split(".") if part.isdigit()]))
        raise UsageError(f"there is no checksum for LanguageTool “{version}”; versions: {valid}")
    require_java()
    try:
        module.LocalLanguageTool.from_version_name(version).download()
    except KeyboardInterrupt:
        raise
    except (Exception, SystemExit) as error:  # whatever it meets on the network, on the disk, in the archive
        said = " ".join(str(error).split())[:300] or type(error).__name__
        raise LanguageToolGone(f"LanguageTool {version} could not be installed: {said}") from None
    for found in installed():
        if found.version == version:
            return found
    raise LanguageToolGone(f"LanguageTool {version} was fetched, but is not in {folder()}")
