"""The names of a whole run."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.api import Desk
from newslint.config import Config
from newslint.engine import name_table
from newslint.engine.name_table import FileNames, NameTable
from newslint.model import Naming, Place, Span

ONE = "They met the mayor, Dagny Quillhaven, in Marl. Then Quillhaven left for a Nieman Marcus in Omaha.\n"
TWO = (
    "In the rain they met Dagny Quilhaven in Omaha. Then they met old Steven Orm. The Neiman Marcus in Omaha closed.\n"
)
THREE = "In the rain they all met Stephen Orm near the O’Hara House. Then they met Bob Johnston.\n"
FOUR = "In the rain they all met Tim Johnson near the O'Hara House. Then Johnson left, and Dagny Quillhaven with him.\n"


def newsroom(folder: Path, *texts: str) -> str:
    for number, text in enumerate(texts):
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    return str(folder)


def test_conflicts(tmp_path: Path) -> None:
    bearers, failures = Desk().name_conflicts([newsroom(tmp_path, ONE, TWO, THREE, FOUR)])
    assert failures == []
    found = {bearer.name: ([one.form for one in bearer.spellings], bearer.doubtful) for bearer in bearers}
    assert found == {
        "Neiman Marcus": (["Neiman Marcus", "Nieman Marcus"], False),
        "Dagny Quillhaven": (["Dagny Quillhaven", "Dagny Quilhaven"], False),
        "Steven Orm": (["Stephen Orm", "Steven Orm"], True),
    }
    quillhaven = next(bearer for bearer in bearers if bearer.name == "Dagny Quillhaven")
    first = quillhaven.spellings[0]
    assert (first.times, first.articles, first.path) == (2, 2, str(tmp_path / "0.txt"))
    assert ONE[first.place.span.start : first.place.span.end] == "Dagny Quillhaven"
    assert quillhaven.kind == "person"


def test_a_variant_of_one_article_is_a_conflict(tmp_path: Path) -> None:
    text = "Mr. Netanyahu came. Then Netanyaho left. Later Netanyahu slept.\n"
    (bearer,), _ = Desk().name_conflicts([newsroom(tmp_path, text)])
    assert (bearer.name, bearer.doubtful) == ("Netanyahu", False)
    assert [(one.form, one.times) for one in bearer.spellings] == [("Netanyahu", 2), ("Netanyaho", 1)]


def test_no_conflict_of_two_bearers(tmp_path: Path) -> None:
    texts = ("They met Tim Johnson.\n", "They met Bob Johnston.\n", "They met Eric Orm.\n", "They met Erica Orm.\n")
    assert Desk().name_conflicts([newsroom(tmp_path, *texts)]) == ([], [])


def test_the_same_for_any_number_of_jobs_and_any_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = newsroom(tmp_path, ONE, TWO, THREE, FOUR)
    alone = Desk().name_conflicts([folder], jobs=1)
    listed = Desk().names_of_paths([folder], jobs=1)
    monkeypatch.setattr("newslint.engine.processes.PARALLEL_BYTES", 0)
    assert Desk().name_conflicts([folder], jobs=2) == alone
    assert Desk().names_of_paths([folder], jobs=2) == listed
    paths = sorted(str(path) for path in tmp_path.iterdir())
    assert Desk().name_conflicts(paths[::-1]) == alone


def test_files_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\x00\xff")
    paths = [str(tmp_path), "none.txt"]
    for _, failures in (Desk().names_of_paths(paths), Desk().name_conflicts(paths)):
        assert {failure.path for failure in failures} == {str(tmp_path / "a.txt"), "none.txt"}


def test_a_house_list_tells_kind_and_right_form(tmp_path: Path) -> None:
    path = tmp_path / "names.yml"
    path.write_text("- name: Marl Ferrries\n  wrong: Marl Ferries\n  kind: organisation\n", encoding="utf-8")
    folder = tmp_path / "news"
    folder.mkdir()
    newsroom(folder, "They like the Marl Ferries.\n", "They like the Marl Ferries, and Marl Ferrries too.\n")
    (bearer,), _ = Desk(Config(names=(str(path),))).name_conflicts([str(folder)])
    assert (bearer.name, bearer.kind) == ("Marl Ferrries", "organisation")


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(name_table, "MOST", 10)
    place = Place(Span(0, 1), 1, 1, 1, 2, "x", "", 0, True)
    table = NameTable()
    for number in range(100):
        forms = ("Pell", f"Orm {number}")
        namings = [Naming("a.txt", form, "", ((form, 1),), place) for form in forms]
        table.add(f"{number}.txt", FileNames(namings, dict.fromkeys(forms, place), [], None))
    assert not table.complete
    bearers = table.bearers()
    assert len(bearers) <= 10
    assert (bearers[0].name, bearers[0].spellings[0].times) == ("Pell", 100)


NAMES = st.lists(
    st.sampled_from(
        ["Dagny", "Dagnny", "Steven", "Stephen", "Orm", "Ormm", "Netanyahu", "Netanyaho", "said", ".", "Mr."]
    ),
    max_size=25,
).map(" ".join)


@given(st.lists(NAMES, max_size=4))
def test_conflicts_hold_for_any_run(texts: list[str]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        newsroom(Path(folder), *texts)
        bearers, _ = Desk().name_conflicts([folder], jobs=1)
    for bearer in bearers:
        forms = [one.form for one in bearer.spellings]
        assert len(forms) == len(set(forms)) > 1
        assert bearer.name in forms
