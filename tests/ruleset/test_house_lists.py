"""House lists from their files: what is read, what is refused and where."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis.tokens import tokenize
from newslint.errors import ConfigError, NewslintError
from newslint.knowledge.house_list import HouseName
from newslint.ruleset.house_lists import load_house_lists, read_house_list

FULL = """
- name: Kyiv
  wrong: [Kiev, Kyjiv]
  not-in: chicken Kiev
  note: the dish keeps its name
  title: the capital
  kind: place
  source: AP
  dated: {from: 2019-08-14, to: 2030-01-01}
  fix: safe
- name: O’Hara
"""


def read(text: str) -> list[HouseName]:
    return read_house_list(text.encode(), "names.yml", "names.yml")


def test_every_key() -> None:
    kyiv, hara = read(FULL)
    assert kyiv == HouseName(
        "Kyiv",
        ("Kiev", "Kyjiv"),
        ("chicken Kiev",),
        "the dish keeps its name",
        "the capital",
        "place",
        "AP",
        "2019-08-14",
        "2030-01-01",
        "safe",
        "names.yml",
    )
    assert hara == HouseName("O'Hara", origin="names.yml")


MISTAKES = {
    "": "names.yml:1: it is empty",
    "[]": "names.yml:1: it is empty",
    "name: Kyiv": "names.yml:1: a house list is a list of names",
    "- Kyiv": "names.yml:1: each entry is a mapping",
    "- name: Kyiv\n- wrong: Kiev": "names.yml:2: the key “name” is missing",
    "- name: Kyiv\n  worng: Kiev": "names.yml:2: worng: “worng” is no key of a name; did you mean “wrong”?",
    "- name: Kyiv\n  wrong: []": "names.yml:2: wrong: is empty",
    "- name: Kyiv\n  wrong: ['']": "names.yml:2: wrong: “” is no name",
    "- name: Kyiv\n  wrong: [Kiev, Kiev]": "names.yml:2: wrong: “Kiev” stands here twice",
    "- name: Kyiv\n  wrong: Kyiv": "names.yml:2: wrong: “Kyiv” is the right form, too",
    "- name: Kyiv\n  wrong: {a: b}": "names.yml:2: wrong: must be a name, or a list of names",
    "- name: true": "names.yml:1: name: must be a name",
    "- name: '…'": "names.yml:1: name: “…” is no name",
    "- name: " + 101 * "a": "longer than 100 characters",
    "- name: a\n  note: " + 501 * "a": "names.yml:2: note: is longer than 500 characters",
    "- name: a\n  note: [b]": "names.yml:2: note: must be a text",
    "- name: a\n  kind: company": "names.yml:2: kind: “company” is none of person, organisation, place",
    "- name: a\n  fix: sure": "names.yml:2: fix: “sure” is none of safe, unsafe, display",
    "- name: a\n  dated: 2019-08-14": "names.yml:2: dated: must have `from` or `to`",
    "- name: a\n  dated: {form: 2019-08-14}": "names.yml:2: dated: “form” is no key of a period; did you mean “from”?",
    "- name: a\n  dated: {from: 2019-02-30}": "names.yml:2: dated: from: “2019-02-30” is no day such as 2019-08-14",
    "- name: a\n  dated: {from: 2019}": "names.yml:2: dated: from: “2019” is no day",
    "- name: a\n  dated: {from: 2020-01-02, to: 2020-01-01}": "names.yml:2: dated: it ends (2020-01-01) before it begins",
    "- name: a\n- name: a": "names.yml:2: name: “a” stands in the list twice (first on line 1)",
    "- name: a\n  wrong: b\n- name: b": "names.yml:3: name: “b” is wrong by line 2, and right here",
    "- name: b\n- name: a\n  wrong: b": "names.yml:3: wrong: “b” is right by line 1, and wrong here",
    "- name: a\n  wrong: b\n- name: c\n  wrong: b": "names.yml:4: wrong: “b” stands in the list twice (first on line 2)",
    "- name: a\n  name: b": "names.yml:2: “name” stands here twice",
    "- name: &x a\n- name: *x": "names.yml:1: anchors and aliases are not allowed",
    "- !!python/object:os.system {}": "names.yml:1: tags are not allowed",
    "- name: [": "not YAML",
    "- name: a\n---\n- name: b": "more than one document",
    40 * "[" + 40 * "]": "nested deeper",
}


@pytest.mark.parametrize("text", MISTAKES)
def test_a_mistake_is_refused_with_its_place(text: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read(text)
    assert MISTAKES[text] in str(caught.value)


def test_a_form_may_be_right_and_wrong_at_different_times() -> None:
    astana, sultan = read(
        "- name: Astana\n  wrong: Nur-Sultan\n  dated: {from: 2022-09-17}\n"
        "- name: Nur-Sultan\n  wrong: Astana\n  dated: {from: 2019-03-23, to: 2022-09-16}\n"
    )
    assert (astana.wrong, sultan.wrong) == (("Nur-Sultan",), ("Astana",))


def test_a_bomb_of_aliases_is_refused() -> None:
    bomb = "- &a [x]\n" + "".join(f"- &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(20))
    with pytest.raises(ConfigError, match="anchors and aliases are not allowed"):
        read(bomb)


def test_a_list_that_is_too_large_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "names.yml"
    path.write_text("# " + "x" * 1_100_000, encoding="utf-8")
    with pytest.raises(ConfigError, match="too large"):
        load_house_lists((str(path),))


@given(st.binary(max_size=200) | st.text("-name: wrong[]{}'\"\n &*!ab", max_size=80).map(str.encode))
def test_any_file_is_read_or_refused_in_words(source: bytes) -> None:
    try:
        names = read_house_list(source, "names.yml")
    except NewslintError as error:
        assert str(error).startswith("names.yml")
    else:
        assert all(entry.name not in entry.wrong for entry in names)


def test_lists_are_merged_over_the_shipped_one_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path / "cache"))
    first, second = tmp_path / "a.yml", tmp_path / "b.yml"
    first.write_text("- name: Kiev\n  wrong: [Kyiv, Kyjev]\n", encoding="utf-8")
    second.write_text("- name: Kyiv\n  wrong: Kyjev\n", encoding="utf-8")
    assert load_house_lists().right("Kiev") == "Kyiv"
    assert load_house_lists((str(first),)).right("Kyiv") == "Kiev"
    both = load_house_lists((str(first), str(second)))
    assert (both.right("Kyjev"), both.right("Kyiv")) == ("Kyiv", "Kyiv")
    assert load_house_lists((str(first), str(second))).names == both.names
    for store in (tmp_path / "cache").glob("names-*.json"):
        kept = json.loads(store.read_text())
        store.write_text(json.dumps({**kept, "value": [[1]]}))
    assert load_house_lists((str(first), str(second))).names == both.names


def test_a_list_that_is_gone() -> None:
    with pytest.raises(ConfigError, match="the house list cannot be read"):
        load_house_lists(("/nowhere/names.yml",))


def test_every_shipped_name_says_whose_word_it_is() -> None:
    names = load_house_lists().names
    assert 40 < len(names) < 200
    for entry in names:
        assert entry.source, entry.name
        assert entry.wrong, entry.name
        assert all(tokenize(form).texts for form in entry.wrong)
