"""What of LanguageTool is there: a line each, for a person who wants to know why it does not run."""

from __future__ import annotations

from newslint.config import Config
from newslint.errors import LanguageToolError
from newslint.languagetool.engine import LanguageTool
from newslint.languagetool.installation import OLDEST_JAVA, downloads, folder, installed, java, server_command
from newslint.languagetool_settings import LanguageToolSettings


def status(config: Config) -> tuple[list[str], bool]:
    """The lines, and whether LanguageTool can be used under the configuration. Nothing is started."""
    settings = config.languagetool or LanguageToolSettings()
    lines = [f"LanguageTool is {'on' if settings.enabled else 'off'} ({config.path or 'no configuration file'})"]
    lines.append(_java())
    try:
        lines.append(f"language-tool-python: {getattr(downloads(), '__file__', 'there')}")
    except LanguageToolError as error:
        lines.append(f"language-tool-python: {error.message}")
    found = installed()
    lines.extend(f"installed: LanguageTool {entry.version} in {entry.folder}" for entry in found)
    if not found:
        lines.append(f"installed: none in {folder()}; `newslint languagetool install` fetches it")
    try:
        if settings.server:
            LanguageTool(settings, dialect=config.dialect).client.greet()
            lines.append(f"server: {settings.server} answers")
        else:
            server_command(0, settings.min_version)
            lines.append("server: none is set; a run starts one of its own")
    except LanguageToolError as error:
        return [*lines, f"cannot be used: {error.message}"], False
    return lines, True


def _java() -> str:
    found = java()
    if found is None:
        return f"Java: none; LanguageTool needs {OLDEST_JAVA} or newer"
    path, version = found
    return f"Java: {version or 'unknown version'} at {path}"
