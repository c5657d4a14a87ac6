"""A real LanguageTool: as a server of the run's own, and as one that runs already. `.ci/run` has one; LTP_PATH says where."""

from __future__ import annotations

import json
import shutil
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlencode

import pytest
from grammar_slips import SLIPS
from run_cli import Runner

from newslint.api import Config, Desk
from newslint.languagetool.explain import rule_files
from newslint.languagetool.installation import installed, server_command
from newslint.languagetool.news_style import news_style
from newslint.languagetool.server import Server, start
from newslint.languagetool_settings import LanguageToolSettings

pytestmark = pytest.mark.real

STORY = """# Harbour opens 😀

EXETER — The mayor of Exeter, **Shafaq Rahmani**, opened the new [harbour](https://example.org) on Monday 🎉.

“We is proud of it,” Rahmani said. Rahmani thanked 𝒳 the crews, and each of the ships were decorated.

The council confrimed the plan. Yesterday evening the the ferry could left at noon.
"""


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A server for all tests, started as a run would start it."""
    if shutil.which("java") is None or not installed():
        pytest.skip("there is no Java, or no LanguageTool in LTP_PATH")
    running = start(lambda port: server_command(port, "6.0"))
    yield running
    running.stop()


@pytest.fixture
def desk(server: Server) -> Desk:
    return Desk(Config(languagetool=LanguageToolSettings(enabled=True, server=server.address)))


def alone(server: Server, text: str) -> list[tuple[int, int, str]]:
    """What LanguageTool says of a text by itself."""
    body = urlencode({"language": "en-US", "text": text}).encode()
    with urllib.request.urlopen(f"{server.address}/v2/check", body) as answer:
        matches = json.load(answer)["matches"]
    return [(m["offset"], m["offset"] + m["length"], m["rule"]["id"]) for m in matches]


def test_a_story_in_markdown(desk: Desk) -> None:
    report = desk.check_text(STORY, "a.md")
    assert report.errors == ()
    found = {finding.place.text: finding.rule for finding in report.findings}
    assert all(finding.place.text == STORY[slice(*finding.place.span)] for finding in report.findings)
    assert "Shafaq" not in found
    assert found["confrimed"] == "spelling.unknown-word"
    assert found["the the"] == "spelling.repeated-word"
    assert found["left"] == "languagetool.MD_BASEFORM"
    assert len(report.findings) == len({finding.place.span for finding in report.findings})


def test_grammar_slips_are_found_as_by_languagetool_alone(desk: Desk, server: Server) -> None:
    assert len(SLIPS) == 60

    def found(slip: str) -> tuple[bool, bool]:
        start, end = slip.index("{"), slip.index("}") - 1
        text = slip.replace("{", "").replace("}", "")
        by_itself = any(first < end and last > start for first, last, _ in alone(server, text))
        by_newslint = any(
            finding.level != "suggestion" and finding.place.span.start < end and finding.place.span.end > start
            for finding in desk.check_text(text).findings
        )
        return by_itself, by_newslint

    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(found, SLIPS))
    missed = [
        slip for slip, (by_itself, by_newslint) in zip(SLIPS, results, strict=True) if by_itself and not by_newslint
    ]
    assert missed == []
    assert sum(by_itself for by_itself, _ in results) >= 44


def test_the_command_starts_one_of_its_own(
    server: Server, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path / "cache"))
    cli = Runner(capsys, monkeypatch)
    for name in "abc":
        Path(f"{name}.md").write_text(STORY, "utf-8")
    first = cli("check", "--languagetool", ".")
    assert (first.status, first.err) == (1, "")
    assert first.out.count("languagetool.MD_BASEFORM") == 3
    monkeypatch.setenv("PATH", "")
    assert cli("check", "--languagetool", ".") == first  # from the cache, without Java
    assert "grammar" in cli("explain", "languagetool.MD_BASEFORM").out.lower()
    assert cli("explain", "languagetool.EN_A_VS_AN").status in (0, 2)


def test_rules_of_its_own_are_explained_from_its_files(server: Server, tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path))
        text = Desk().explain("languagetool.THIS_NNS")
    assert "category Grammar (GRAMMAR)" in text
    assert "- Bad: " in text


def test_what_news_style_names_is_a_rule(server: Server) -> None:
    """An entry with the id of no rule says nothing; those that LanguageTool has in code are listed here."""
    text = "\n".join(rule_files()).replace("id='", 'id="').replace("' name=", '" name=')
    names = [rule for entry in news_style().entries for rule in entry.ids if "*" not in rule]
    assert [name for name in names if f'id="{name}"' not in text and name not in IN_CODE] == []


IN_CODE = (
    "EN_UNPAIRED_QUOTES UNLIKELY_OPENING_PUNCTUATION EN_SPECIFIC_CASE UPPERCASE_SENTENCE_START WHITESPACE_RULE "
    "SENTENCE_WHITESPACE DETERMINER_GEOGRAPHICAL_WORD ENGLISH_WORD_REPEAT_BEGINNING_RULE ENGLISH_WORD_REPEAT_RULE "
    "EN_WORD_COHERENCY"
).split()
