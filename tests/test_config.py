"""The configuration: found, read, checked."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.api import Desk, configure
from newslint.config import Config, find_config, read_config
from newslint.errors import ConfigError, UsageError

FULL = """
[tool.newslint]
packs = ["house"]
select = ["spelling", "names"]
ignore = ["spelling.repeated-word"]
fail-level = "error"
dialect = "en-GB"
words = ["Brexiteer", "words.txt"]
names = ["names.yml"]
include = ["*.story"]
exclude = ["drafts/"]

[tool.newslint.per-file-ignores]
"letters/*" = ["quotes"]

[tool.newslint.rules.spelling.unknown-word]
level = "warning"

[tool.newslint.rules."names.variant"]
level = "error"
"""


def write(folder: Path, text: str, name: str = "pyproject.toml") -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_every_key(tmp_path: Path) -> None:
    (tmp_path / "words.txt").write_text("superfoodie  # as the food desk has it\n\nZoomer\n", encoding="utf-8")
    (tmp_path / "names.yml").write_text("- name: Kyiv\n", encoding="utf-8")
    config = read_config(write(tmp_path, FULL))
    assert config.names == (str(tmp_path / "names.yml"),)
    assert config.packs == (str(tmp_path / "house"),)
    assert config.select == ("spelling", "names")
    assert config.ignore == ("spelling.repeated-word",)
    assert (config.fail_level, config.dialect) == ("error", "en-GB")
    assert config.words == ("Brexiteer", "superfoodie", "Zoomer")
    assert (config.include, config.exclude) == (("*.story",), ("drafts/",))
    assert config.per_file_ignores == {"letters/*": ("quotes",)}
    assert config.rules == {"spelling.unknown-word": {"level": "warning"}, "names.variant": {"level": "error"}}
    assert config.root == str(tmp_path)


def test_a_dialect_need_not_be_set(tmp_path: Path) -> None:
    assert Config().dialect == read_config(write(tmp_path, "[tool.newslint]\n")).dialect == ""


def test_newslint_toml_has_the_keys_at_the_top(tmp_path: Path) -> None:
    assert read_config(write(tmp_path, 'select = ["quotes"]\n', "newslint.toml")).select == ("quotes",)


def test_the_nearest_upwards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    monkeypatch.chdir(deep)
    article = str(deep / "x.txt")
    outer = write(tmp_path, "[tool.newslint]\n")
    write(deep, "[tool.other]\n")
    assert find_config([article]) == outer
    inner = write(tmp_path / "a", "", "newslint.toml")
    assert find_config([article]) == inner
    assert find_config([article, str(tmp_path / "y.txt")]) == outer


@pytest.mark.parametrize(
    ("text", "has"),
    [
        ("[tool.newslint]\n", True),
        ('[ "tool" . newslint.rules ]\n', True),
        ("tool.newslint.select = []\n", True),
        ("[tool]\nnewslint = {}\n", True),
        ("tool = { newslint = {} }\n", True),
        ('[project]\nname = "newslint"\n[tool.other]\nof = "newslint"\n', False),
        ("# the tool = newslint\n[tool]\nother = 1\n", False),
    ],
)
def test_a_pyproject_counts_where_it_has_a_table_for_newslint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, has: bool
) -> None:
    monkeypatch.chdir(tmp_path)
    path = write(tmp_path, text)
    assert find_config([str(tmp_path / "x.txt")]) == (path if has else None)


def test_without_one_above_the_articles_that_of_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "desk").mkdir()
    (tmp_path / "news").mkdir()
    found = write(tmp_path / "desk", "", "newslint.toml")
    monkeypatch.chdir(tmp_path / "desk")
    assert find_config([str(tmp_path / "news" / "x.txt")]) == found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('[tool.newslint]\nselct = ["x"]\n', ":2: selct: there is no such key; did you mean “select”?"),
        ('[tool.newslint]\nselect = "x"\n', ":2: select: must be a list of texts"),
        ('[tool.newslint]\n\nfail-level = "fatal"\n', ":3: fail-level: “fatal” is none of"),
        ('[tool.newslint]\ndialect = "en-AU"\n', ":2: dialect: “en-AU” is none of en-US, en-GB"),
        ('[tool.newslint]\ndialect = ""\n', ":2: dialect: “” is none of en-US, en-GB"),
        ('[tool.newslint]\nwords = ["./none.txt"]\n', ":2: words: the file ./none.txt cannot be read"),
        ('[tool.newslint]\nnames = ["none.yml"]\n', ":2: names: there is no file none.yml"),
        ('[tool.newslint]\nnames = "names.yml"\n', ":2: names: must be a list of texts"),
        ("[tool.newslint\n", "not TOML"),
        ("[tool.newslint.rules]\nspelling = 3\n", ":2: spelling: must be a table a rule"),
        ("[tool.newslint]\nper-file-ignores = 3\n", "must be a table of patterns"),
        ("[tool]\nnewslint = 3\n", "must be a table"),
    ],
)
def test_errors_name_file_line_and_key(tmp_path: Path, text: str, told: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(ConfigError) as caught:
        read_config(path)
    assert str(caught.value).startswith(path)
    assert told in str(caught.value)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        read_config(str(tmp_path / "none.toml"))
    (tmp_path / "bad.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(ConfigError, match="not UTF-8"):
        read_config(str(tmp_path / "bad.toml"))


def test_names_of_rules_are_checked_with_the_file_named(tmp_path: Path) -> None:
    path = write(tmp_path, '[tool.newslint]\nselect = ["speling"]\n')
    with pytest.raises(ConfigError) as caught:
        Desk(read_config(path))
    assert str(caught.value) == f"{path}: there is no rule or pack “speling”; did you mean “spelling”?"
    with pytest.raises(ConfigError, match="qotes"):
        Desk(read_config(write(tmp_path, '[tool.newslint.per-file-ignores]\n"x" = ["qotes"]\n')))


def test_options_of_a_call_stand_before_the_file(tmp_path: Path) -> None:
    path = write(tmp_path, '[tool.newslint]\nselect = ["spelling"]\nignore = ["names"]\n')
    config = configure([], config=path, select=("quotes",), ignore=None)
    assert (config.select, config.ignore) == (("quotes",), ("names",))
    with pytest.raises(UsageError):
        configure([], config=path, isolated=True)
    with pytest.raises(UsageError, match="fatal"):
        configure([], isolated=True, fail_level="fatal")
    assert configure([], isolated=True).path is None


VALUES = st.recursive(
    st.booleans() | st.integers(-5, 5) | st.sampled_from(["spelling", "x", ""]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a", "b-c", "level"]), inner, max_size=2)
    ),
    max_leaves=4,
)


@given(
    st.dictionaries(
        st.sampled_from(["select", "packs", "words", "rules", "per-file-ignores", "dialect", "nope"]),
        VALUES,
        max_size=4,
    )
)
def test_any_table_is_a_configuration_or_an_error(
    tmp_path_factory: pytest.TempPathFactory, table: dict[str, object]
) -> None:
    from newslint.config import _Table

    try:
        assert isinstance(_Table("x.toml", "", table).config(), Config)
    except ConfigError:
        pass
