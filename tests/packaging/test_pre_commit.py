"""The pre-commit hook: what it takes, and that it stops a commit in a newsroom's own repository."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import yaml

from newslint.document.readers import readers, suffix_of

ROOT = Path(__file__).parents[2]
WHO = {"NAME": "Desk", "EMAIL": "desk@example.org"}
SLIP = "The goverment resigned after the vote.\n"
LEFT_OUT = shutil.ignore_patterns(".*_cache", ".git", "*venv", "__pycache__", "build", "dist", ".hypothesis")


def hook() -> dict[str, Any]:
    (found,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize(
    ("path", "taken"),
    [
        ("articles/vote.txt", True),
        ("VOTE.MD", True),
        ("vote day.markdown", True),
        ("LICENSE", False),
        ("vote.txt.gz", False),
        ("vote.py", False),
    ],
)
def test_files_of_the_hook(path: str, taken: bool) -> None:
    assert bool(re.search(hook()["files"], path)) is taken
    assert not taken or suffix_of(path) in readers()


def test_own_configuration_fetches_nothing() -> None:
    config = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    assert [repo["repo"] for repo in config["repos"]] == ["local"]
    assert {entry["language"] for repo in config["repos"] for entry in repo["hooks"]} == {"system"}


def shown(language: str, start: str) -> str:
    """The block of docs/ci.md that is in the language and starts so."""
    text = (ROOT / "docs/ci.md").read_text(encoding="utf-8")
    (found,) = re.findall(rf"^```{language}\n({re.escape(start)}.*?)^```$", text, re.MULTILINE | re.DOTALL)
    return str(found)


class Git:
    """Git and pre-commit with no configuration and no cache from outside."""

    def __init__(self, folder: Path) -> None:
        who = {f"GIT_{role}_{key}": value for role in ("AUTHOR", "COMMITTER") for key, value in WHO.items()}
        outside = {name for name in os.environ if name.startswith(("GIT_", "PRE_COMMIT", "PYTHONPATH", "VIRTUAL_ENV"))}
        self.environment = {
            **{name: value for name, value in os.environ.items() if name not in outside},
            **who,
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_NOSYSTEM": "1",
            "PRE_COMMIT_HOME": str(folder / "pre-commit"),
            "NEWSLINT_CACHE_DIR": str(folder / "cache"),
        }

    def __call__(self, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self._run(folder, "git", *arguments)

    def pre_commit(self, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self._run(folder, sys.executable, "-m", "pre_commit", *arguments)

    def _run(self, folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, cwd=folder, env=self.environment, capture_output=True, encoding="utf-8", timeout=600
        )

    def commit_all(self, folder: Path) -> None:
        """Make the folder a repository with everything in it committed."""
        for arguments in (["init", "--quiet"], ["add", "--all", "--force"], ["commit", "--quiet", "--message", "All"]):
            ran = self(folder, *arguments)
            assert ran.returncode == 0, ran.stderr


@pytest.fixture
def git(tmp_path: Path) -> Git:
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    pytest.importorskip("pre_commit", reason="pre-commit is not installed")
    return Git(tmp_path)


@pytest.fixture
def hook_repository(tmp_path: Path, git: Git) -> Path:
    """This checkout as it stands, whether committed or not, as a repository of its own."""
    copy = tmp_path / "newslint"
    shutil.copytree(ROOT, copy, ignore=LEFT_OUT)
    git.commit_all(copy)
    return copy


@pytest.fixture
def newsroom(tmp_path: Path, git: Git) -> Path:
    folder = tmp_path / "newsroom"
    (folder / "articles").mkdir(parents=True)
    (folder / "articles/vote.txt").write_text(SLIP, encoding="utf-8")
    (folder / "articles/photo of vote.json").write_text(SLIP, encoding="utf-8")
    git.commit_all(folder)
    return folder


@pytest.mark.real
def test_try_repo(git: Git, hook_repository: Path, newsroom: Path) -> None:
    files = sorted(str(path.relative_to(newsroom)) for path in (newsroom / "articles").iterdir())
    ran = git.pre_commit(newsroom, "try-repo", str(hook_repository), "newslint", "--files", *files)
    assert ran.returncode == 1, ran.stdout + ran.stderr
    assert shown("text", "newslint..") in ran.stdout


@pytest.mark.real
def test_configuration_of_the_documents_stops_a_commit(
    git: Git, hook_repository: Path, newsroom: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    revision = git(hook_repository, "rev-parse", "HEAD").stdout.strip()
    config = shown("yaml", "repos:").replace("https://example.org/newslint", str(hook_repository))
    assert "rev: v0.1.0\n" in config
    config = config.replace("rev: v0.1.0\n", f"rev: {revision}\n")
    (newsroom / ".pre-commit-config.yaml").write_text(config, encoding="utf-8")
    started = time.monotonic()
    installed = git.pre_commit(newsroom, "install", "--install-hooks")
    took = time.monotonic() - started
    assert installed.returncode == 0, installed.stdout + installed.stderr
    with capsys.disabled():
        sys.stdout.write(f"\npre-commit built the hook's environment in {took:.1f} s (budget: 20 s)\n")

    article = newsroom / "articles/vote.txt"
    article.write_text(SLIP + "\n", encoding="utf-8")
    git(newsroom, "add", "--all")
    stopped = git(newsroom, "commit", "--message", "Slip")
    assert stopped.returncode == 1, stopped.stdout + stopped.stderr
    assert shown("text", "newslint..") in stopped.stderr

    article.write_text(SLIP.replace("goverment", "government"), encoding="utf-8")
    git(newsroom, "add", "--all")
    passed = git(newsroom, "commit", "--message", "No slip")
    assert passed.returncode == 0, passed.stdout + passed.stderr
