"""What the tests of LanguageTool share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from fake_installation import Machine


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    """A machine that has everything."""
    if os.name != "posix":
        pytest.skip("its programs are scripts that begin with #!")
    folder = tmp_path / "machine"
    folder.mkdir()
    return Machine(folder, monkeypatch)
