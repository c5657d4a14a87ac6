"""The table [tool.newslint.languagetool]: every key, and faults told with file, line, key and the nearest valid one."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from newslint.api import Desk, configure
from newslint.config import Config, read_config
from newslint.errors import ConfigError
from newslint.languagetool_settings import KEYS, LanguageToolSettings

ROOT = Path(__file__).parents[2]


def read(folder: Path, text: str) -> Config:
    path = folder / "newslint.toml"
    path.write_text(text, encoding="utf-8")
    return read_config(str(path))


def test_every_key_as_the_documentation_has_it(tmp_path: Path) -> None:
    docs = (ROOT / "docs" / "languagetool.md").read_text(encoding="utf-8")
    shown = re.findall(r"^```toml\n(.*?)^```$", docs, re.MULTILINE | re.DOTALL)[-1]
    assert set(tomllib.loads(shown)["tool"]["newslint"]["languagetool"]) == set(KEYS)
    path = tmp_path / "pyproject.toml"
    path.write_text(shown, encoding="utf-8")
    config = read_config(str(path))
    assert config.languagetool == LanguageToolSettings(
        enabled=True,
        server="http://localhost:8081",
        language="en-GB",
        mother_tongue="de-DE",
        picky=False,
        timeout=60,
        min_version="6.0",
        enabled_rules=("SERIAL_COMMA_ON",),
        disabled_rules=("WHETHER",),
        enabled_categories=("PLAIN_ENGLISH",),
        disabled_categories=("REDUNDANCY",),
        levels=(("GRAMMAR", "error"), ("REDUNDANCY", "suggestion")),
    )
    Desk(config)


def test_it_is_off_where_nothing_is_said(tmp_path: Path) -> None:
    assert not Config().uses_languagetool
    assert not read(tmp_path, "[languagetool]\n").uses_languagetool
    assert read(tmp_path, "[languagetool]\nenabled = true\n").uses_languagetool
    assert configure(isolated=True, languagetool=True).uses_languagetool
    assert not configure(config=str(tmp_path / "newslint.toml"), languagetool=False).uses_languagetool


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("sever = 'http://x'", "sever: there is no such key; did you mean “server”?"),
        ("enabled = 1", "enabled: must be true or false"),
        ("server = 'localhost:8081'", "server: must be an address such as http://localhost:8081"),
        ("server = 'http://me:secret@host/'", "server: must be an address"),
        ("language = 'English'", "language: must be a code such as en-US"),
        ("mother-tongue = 3", "mother-tongue: must be a code such as de-DE"),
        ("timeout = 0", "timeout: must be a number of seconds, 1 to 3600"),
        ("timeout = true", "timeout: must be a number"),
        ("min-version = 'new'", "min-version: must be a version such as 6.6"),
        ("rules = ['X']", "rules: must be { enable"),
        ("rules = { enabel = ['X'] }", "enabel: there is no such key in rules; did you mean “enable”?"),
        ("rules = { enable = 'X' }", "enable: must be a list of LanguageTool's ids"),
        ("categories = { disable = ['A B'] }", "disable: must be a list"),
        ("level = { GRAMMAR = 'bad' }", "GRAMMAR: “bad” is none of error, warning, suggestion"),
        ("level = 'error'", "level: must be a table of categories"),
    ],
)
def test_faults_are_told(tmp_path: Path, line: str, message: str) -> None:
    with pytest.raises(ConfigError) as raised:
        read(tmp_path, f"[languagetool]\npicky = true\n{line}\n")
    assert message in str(raised.value)
    assert "newslint.toml:3: " in str(raised.value)


def test_a_table_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as raised:
        read(tmp_path, "languagetool = true\n")
    assert "newslint.toml:1: languagetool: must be a table" in str(raised.value)
