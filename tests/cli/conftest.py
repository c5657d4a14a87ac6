from __future__ import annotations

import pytest
from run_cli import Runner


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> Runner:
    """The command line, in an empty folder."""
    monkeypatch.chdir(str(tmp_path))
    return Runner(capsys, monkeypatch)
