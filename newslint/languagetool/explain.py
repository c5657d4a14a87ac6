"""What LanguageTool's rules are about, in its own words: as its answers have it, kept when they come, or from its files."""

from __future__ import annotations

import json
import os
import re
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from html import unescape

from newslint.config import Config
from newslint.errors import UsageError
from newslint.languagetool.answer import About
from newslint.languagetool.engine import PACK, LanguageTool, tables_of
from newslint.languagetool.installation import installed
from newslint.languagetool.news_style import NARRATION, OFF, news_style
from newslint.languagetool_settings import LanguageToolSettings
from newslint.ruleset.cache_folder import cache_folder, write_whole

EXAMPLES = 6

_RULES = re.compile(r"rules/en/(?:[\w-]+/)?(?:grammar|style)[\w.-]*\.xml$")
_JAR = re.compile(r"language-en.*\.jar")
_EXAMPLE = re.compile(r"<example\b([^>]*)>(.*?)</example>", re.DOTALL)
_CATEGORY = re.compile(r"<category\b([^>]*)>")


def remember(about: About) -> None:
    """Keep what an answer says of a rule, for `newslint explain`."""
    path = _kept(about.id)
    if not os.path.exists(path):
        with suppress(OSError):
            write_whole(path, json.dumps(about).encode())


def describe_foreign(rule: str, config: Config) -> str:
    """A rule of LanguageTool's, by newslint's id, as Markdown. Raises UsageError where nothing is known of it."""
    name = rule.partition(".")[2]
    entry = news_style().entry(name)
    about, examples = _remembered(name), []
    for text in rule_files():
        found = _in_file(name, text)
        if found is not None:
            about, examples = about or found[0], found[1]
            break
    if about is None and entry is None:
        where = (
            "in the LanguageTool that is installed"
            if installed()
            else "until it was found, or LanguageTool is installed"
        )
        raise UsageError(f"nothing is known of LanguageTool’s rule “{name}” {where}")
    parts = [f"# {rule}"]
    if about is not None:
        parts.append(
            f"{_state(about, config)} A rule of LanguageTool’s, category {about.category_name} ({about.category})."
        )
        parts.append(about.description)
    if entry is not None:
        made = {OFF: "It is off", NARRATION: "It does not look inside quotes"}.get(entry.make, f"It is a {entry.make}")
        parts.append(f"## What newslint makes of it\n\n{made}. {entry.why}")
    if about is not None and about.url:
        parts.append(f"See <{about.url}>.")
    if examples:
        parts.append("## Examples\n\n" + "\n".join(examples))
    toml = f'[tool.newslint.languagetool]\nrules = {{ disable = ["{name}"] }}   # or enable\n\n'
    toml += f'[tool.newslint.rules.{rule}]\nlevel = "suggestion"'
    parts.append(f"## Settings\n\nIn pyproject.toml, to switch it, or to change its level:\n\n```toml\n{toml}\n```")
    return "\n\n".join(parts) + "\n"


def _state(about: About, config: Config) -> str:
    settings = config.languagetool or LanguageToolSettings()
    found = LanguageTool(settings, (), config.ignore, tables_of(config.rules)).level(about)
    return "Off." if found is None else f"Level {found[0]}."


def _kept(rule: str) -> str:
    return os.path.join(cache_folder(), PACK, f"{rule}.json")


def _remembered(rule: str) -> About | None:
    if not re.fullmatch(r"[\w.-]+", rule):
        return None
    try:
        with open(_kept(rule), encoding="utf-8") as file:
            about = About(*json.load(file))
    except (OSError, ValueError, TypeError):
        return None
    return about if all(isinstance(part, str) for part in about) else None


def rule_files() -> Iterator[str]:
    """The texts of the rule files of the newest LanguageTool that is installed: they lie open, or in a jar."""
    for folder in [found.folder for found in reversed(installed())][:1]:
        for parent, folders, names in os.walk(folder):
            folders.sort()
            for name in sorted(names):
                path = os.path.join(parent, name)
                with suppress(OSError, zipfile.BadZipFile):
                    if _RULES.search(path.replace(os.sep, "/")):
                        with open(path, encoding="utf-8", errors="replace") as file:
                            yield file.read()
                    elif _JAR.fullmatch(name):
                        with zipfile.ZipFile(path) as jar:
                            for inner in sorted(filter(_RULES.search, jar.namelist())):
                                yield jar.read(inner).decode("utf-8", "replace")


def _in_file(rule: str, text: str) -> tuple[About, list[str]] | None:
    """What a rule file says of a rule, and its first examples; None where it has no such rule."""
    opening = re.search(rf"<(rule|rulegroup)\b[^>]*\bid=[\"']{re.escape(rule)}[\"'][^>]*>", text)
    if opening is None:
        return None
    end = text.find(f"</{opening[1]}>", opening.end())
    body = text[opening.end() : end if end > 0 else len(text)]
    category = ""
    for match in _CATEGORY.finditer(text, 0, opening.start()):
        category = match[1]
    url = re.search(r"<url>(.*?)</url>", body)
    about = About(
        rule,
        _attribute(opening[0], "name"),
        _attribute(category, "id"),
        _attribute(category, "name"),
        "",
        unescape(url[1]).strip() if url else "",
    )
    examples = [_example(match[1], match[2]) for match in _EXAMPLE.finditer(body) if "correction=" in match[1]]
    return about, examples[:EXAMPLES]


def _example(attributes: str, text: str) -> str:
    shown = re.sub(r"</?marker>", "**", " ".join(text.split()))
    first = _attribute(attributes, "correction").partition("|")[0]
    line = f"- Bad: {unescape(re.sub(r'<[^>]+>', '', shown))}"
    return f"{line}\n  Better: {first}" if first else line


def _attribute(tag: str, name: str) -> str:
    match = re.search(rf"""\b{name}=(?:"([^"]*)"|'([^']*)')""", tag)
    return unescape(match[1] or match[2] or "") if match else ""
