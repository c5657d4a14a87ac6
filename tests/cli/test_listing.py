"""What `newslint quotes` and `newslint names` share: JSON, files that cannot be read, wrong usage."""

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
