"""A harvested house list: newslint reads back what it writes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newslint.knowledge.lexicon import plain
from newslint.model import Bearer, Place, Span, Spelling
from newslint.report.house_list import MAX_BYTES, render
from newslint.ruleset.house_lists import read_house_list

PLACE = Place(Span(0, 1), 1, 1, 1, 2, "x", "", 0, True)


def bearer(name: str, kind: str = "person", title: str = "", *, doubtful: bool = False) -> Bearer:
    spelling = Spelling(name, 3, 2, "a.txt", PLACE)
    return Bearer(name, kind, title, (spelling,), doubtful)  # type: ignore[arg-type]


def test_a_list() -> None:
    bearers = [bearer("Dagny Lund", title="Mayor"), bearer("AT&T: the “Bell”", "unknown", doubtful=True)]
    text = render(bearers, [("Dagny Lundt", "Dagny Lund"), ("Pel", "Pell")], [bearer("Orm")], "Names of\nnews")
    assert text == (
        "# Names of?news\n"
        "# Check each entry, and settle what is marked doubtful, before you trust the list.\n"
        "\n"
        "# doubtful: one name or several? “Orm” 3\n"
        "- name: Pell\n"
        '  wrong: ["Pel"]\n'
        "- name: Dagny Lund  # Dagny Lund 3\n"
        '  wrong: ["Dagny Lundt"]\n'
        "  kind: person\n"
        "  title: Mayor\n"
        '- name: "AT&T: the “Bell”"  # AT&T: the “Bell” 3; doubtful: in one article, and of no known kind\n'
    )
    names = read_house_list(text.encode(), "names.yml")
    assert [(entry.name, entry.wrong, entry.kind, entry.title) for entry in names] == [
        ("Pell", ("Pel",), "", ""),
        ("Dagny Lund", ("Dagny Lundt",), "person", "Mayor"),
        ("AT&T: the “Bell”", (), "", ""),
    ]


FORMS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        [
            "O’Hara",
            "O'Hara",
            "Pell",
            "Pel",
            "null",
            "true",
            "No",
            "Pell: #1",
            "- x",
            "{a}",
            "'",
            '"',
            "Zoe\u0308",
            "Zo\u00eb",
        ]
    ),
)


@given(
    st.lists(
        st.builds(bearer, FORMS, st.sampled_from(["person", "place", "unknown"]), FORMS, doubtful=st.booleans()),
        max_size=8,
    ),
    st.lists(st.tuples(FORMS, FORMS), max_size=8),
    st.text(max_size=20),
)
def test_any_list_is_read_back(bearers: list[Bearer], wrong: list[tuple[str, str]], source: str) -> None:
    text = render(bearers, wrong, bearers[:2], source)
    try:
        names = read_house_list(text.encode(), "names.yml")
    except Exception as error:
        assert text.endswith("\n[]\n"), error
        return
    given_names = {plain(one.name) for one in bearers} | {plain(name) for _, name in wrong}
    pairs = {(plain(form), plain(name)) for form, name in wrong}
    for entry in names:
        assert entry.name in given_names
        assert all((form, entry.name) in pairs for form in entry.wrong)


def test_a_list_is_never_larger_than_what_is_read() -> None:
    many = [bearer(f"Dagny {'x' * 80} Orm {number}") for number in range(9_000)]
    text = render(many, [], [], "news")
    assert 500_000 < len(text.encode()) < MAX_BYTES + 1_000
    assert "the rarest names are left out" in text
