"""What every test gets: a cache folder of its own, and no configuration from outside."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("newslint", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
settings.load_profile("newslint")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests that need components beyond Python and pip run where NEWSLINT_REAL=1 asks for them, as .ci/run does."""
    if os.environ.get("NEWSLINT_REAL") == "1":
        return
    skip = pytest.mark.skip(reason="needs components beyond Python and pip (NEWSLINT_REAL=1 runs it)")
    for item in items:
        if item.get_closest_marker("real"):
            item.add_marker(skip)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say which tests were skipped for want of a real LanguageTool, and why: nobody sees that in a row of dots."""
    skipped = [
        report for report in terminalreporter.stats.get("skipped", []) if "languagetool/test_real" in report.nodeid
    ]
    if skipped:
        reason = str(skipped[0].longrepr[2]).removeprefix("Skipped: ")
        terminalreporter.write_line(f"{len(skipped)} tests with a real LanguageTool were skipped: {reason}")


@pytest.fixture(autouse=True, scope="session")
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        yield
