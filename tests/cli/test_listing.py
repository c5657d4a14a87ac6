"""`newslint quotes` and `newslint names`."""

import json
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from run_cli import Runner

ARTICLE = "Dagny Lund spoke. “We will sail,” Lund said.\n\n“Nobody asked us. We read it in the newspaper on Monday.”\n"


@pytest.fixture
def _articles(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(b"\xff")


@pytest.mark.usefixtures("_articles")
def test_quotes(cli: Runner) -> None:
    first = "a.txt:1:19: Dagny Lund: “We will sail,” (same-sentence)\n"
    second = "a.txt:3:1: nobody named: “Nobody asked us. We read it in the newspaper on Monday.” (none)\n"
    assert cli("quotes", "a.txt") == (0, first + second, "")
    assert cli("quotes", "--unattributed", "a.txt") == (0, second, "")
    assert cli("quotes", "--speaker", "lund", "a.txt") == (0, first, "")
    assert cli("quotes", "-", "--stdin-filename", "a.txt", stdin=ARTICLE.encode()).out == first + second


@pytest.mark.usefixtures("_articles")
def test_names(cli: Runner) -> None:
    assert cli("names", "a.txt") == (0, "a.txt:1:1: Dagny Lund: Dagny Lund 1, Lund 1\n", "")


@pytest.mark.usefixtures("_articles")
@pytest.mark.parametrize("command", ["quotes", "names"])
def test_json_holds_to_its_schema(cli: Runner, command: str) -> None:
    output = cli(command, "--format", "json", ".")
    assert output.status == 2
    assert output.err.startswith("b.txt: not text")
    made = json.loads(output.out)
    schema = files("newslint.report").joinpath(f"{command}-schema.json").read_text(encoding="utf-8")
    jsonschema.validate(made, json.loads(schema))
    assert made[command]


@pytest.mark.parametrize("command", ["quotes", "names"])
def test_wrong_usage(cli: Runner, command: str) -> None:
    assert cli(command).status == 2
    assert cli(command, "-", "a.txt").status == 2
    assert cli(command, "-", stdin=b"\xff").status == 2
