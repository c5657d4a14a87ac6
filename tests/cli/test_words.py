"""`newslint words`."""

import json
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from run_cli import Runner

from newslint.api import Config, Desk

FIRST = "The blorfing began. Dagny Zwickelmann’s goverment liked blorfing.\n\nBlorfing is all, Zwickelmann said.\n"
SECOND = "A blorfing here. ZWICKELMANN again, and an Yttersund.\n"
LINES = [
    "blorfing  # 4 times in 2 articles, first in a.txt:1:5",
    "Zwickelmann  # 3 times in 2 articles, first in a.txt:1:27",
    "# goverment: “government”? once in 1 article, first in a.txt:1:41",
    "Yttersund  # once in 1 article, first in b.txt:1:44",
]


@pytest.fixture
def _articles(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(FIRST, encoding="utf-8")
    (tmp_path / "b.txt").write_text(SECOND, encoding="utf-8")


@pytest.mark.usefixtures("_articles")
@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([], LINES),
        (["--min-count", "3"], LINES[:2]),
        (["--names"], [LINES[1], LINES[3]]),
        (["--no-names"], [LINES[0], LINES[2]]),
        (["--min-count", "99"], []),
    ],
)
def test_the_list(cli: Runner, options: list[str], expected: list[str]) -> None:
    assert cli("words", *options, ".") == (0, "".join(f"{line}\n" for line in expected), "")


@pytest.mark.usefixtures("_articles")
def test_the_list_is_a_file_of_accepted_words(cli: Runner, tmp_path: Path) -> None:
    (tmp_path / "words.list").write_text(cli("words", ".").out, encoding="utf-8")
    (tmp_path / "newslint.toml").write_text('words = ["./words.list"]\n', encoding="utf-8")
    assert cli("words", ".") == (0, f"{LINES[2]}\n", "")


@pytest.mark.usefixtures("_articles")
def test_json_holds_to_its_schema(cli: Runner) -> None:
    output = cli("words", "--format", "json", "a.txt", "b.txt")
    made = json.loads(output.out)
    schema = files("newslint.report").joinpath("words-schema.json").read_text(encoding="utf-8")
    jsonschema.validate(made, json.loads(schema))
    assert [word["word"] for word in made["words"]] == ["blorfing", "Zwickelmann", "goverment", "Yttersund"]
    blorfing, name, slip, _ = made["words"]
    assert (blorfing["forms"], blorfing["name"], blorfing["slip"]) == ({"blorfing": 3, "Blorfing": 1}, False, None)
    assert (name["forms"], name["name"], name["text"]) == ({"Zwickelmann": 2, "ZWICKELMANN": 1}, True, "Zwickelmann’s")
    assert (slip["slip"], slip["reported"], slip["excerpt"]) == ("government", 1, FIRST.partition("\n")[0])
    assert (slip["line"], slip["column"], FIRST[slip["start"] : slip["end"]]) == (1, 41, "goverment")


@pytest.mark.usefixtures("_articles")
def test_standard_input_and_what_cannot_be_read(cli: Runner, tmp_path: Path) -> None:
    assert cli("words", "-", "--stdin-filename", "b.txt", stdin=SECOND.encode()).out.startswith("blorfing  # once")
    (tmp_path / "c.txt").write_bytes(b"\xff")
    output = cli("words", ".")
    assert (output.status, output.out.splitlines()) == (2, LINES)
    assert output.err.startswith("c.txt: not text")


@pytest.mark.parametrize(
    "arguments", [(), ("-", "a.txt"), ("--min-count", "-1", "a.txt"), ("--min-count", "x", "a.txt"), ("none.txt",)]
)
def test_wrong_usage(cli: Runner, arguments: tuple[str, ...]) -> None:
    assert cli("words", *arguments).status == 2


def test_a_word_that_is_mostly_no_slip_is_proposed() -> None:
    found = Desk().word_list()
    found.add(b"The hospitel opened. A hospitel is no inn, said the owner.", "a.txt")
    found.add(b"The hospitel opened.", "b.txt")
    (word,) = found.words()
    assert (word.times, word.articles, word.reported, word.slip) == (3, 2, 1, "")


def test_a_slip_has_no_ending_that_its_word_has_not() -> None:
    found = Desk().word_list()
    found.add("The goverment’s plan was'nt read.".encode(), "a.txt")
    assert [(word.word, word.slip) for word in found.words()] == [("goverment", "government"), ("was'nt", "wasn't")]


def test_a_full_list_keeps_the_frequent_words(cli: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newslint.engine.word_list.MOST", 10)
    for number, letters in enumerate(("abcd", "efgh", "ijkl")):
        words = [f"blorf{letter}{other}" for letter in letters for other in "mnp"]
        text = " ".join(f"One {word} is here. A zwickel is, too." for word in words)
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    output = cli("words", ".")
    assert (output.status, output.err) == (0, "newslint: too many unknown words for one list; rare ones are missing\n")
    lines = output.out.splitlines()
    assert len(lines) <= 10
    assert lines[0] == "zwickel  # 36 times in 3 articles, first in 0.txt:1:24"


PARTS = st.sampled_from(
    "blorfing Blorfing’s BLORFING Zwickel McZwickel goverment the said 7th x. “we” #tag a@b.org É zwölfe".split()
)


@given(st.lists(st.lists(PARTS, max_size=12), min_size=1, max_size=4))
def test_counts_add_up_and_the_order_of_articles_does_not_matter(articles: list[list[str]]) -> None:
    texts = {f"{number}.txt": " ".join(parts) for number, parts in enumerate(articles)}
    desk = Desk()
    ahead, back = desk.word_list(), desk.word_list()
    for path, text in texts.items():
        ahead.add(text.encode(), path)
    for path, text in reversed(texts.items()):
        back.add(text.encode(), path)
    words = ahead.words()
    assert [word[:5] for word in words] == [word[:5] for word in back.words()]
    for word in words:
        assert word.times == sum(count for _, count in word.forms) >= max(word.articles, word.reported)
        assert texts[word.path][word.place.span.start : word.place.span.end] == word.place.text
    accepted = Desk(Config(words=tuple(form for word in words for form, _ in word.forms))).word_list()
    for path, text in texts.items():
        accepted.add(text.encode(), path)
    assert accepted.words() == []
