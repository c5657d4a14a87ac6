"""Names as runs of capitalised words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis import Analysis
from newslint.analysis.mentions import Mentions
from newslint.document.readers import read_text


def mentions(text: str) -> Mentions:
    return Analysis(read_text(text, "article.txt")).mentions


def forms(text: str) -> list[str]:
    return [mention.form for mention in mentions(text).mentions if mention.kind == "name"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He saw Dagny Quillhaven there.", ["Dagny Quillhaven"]),
        ("He saw Dagny R. Quillhaven there.", ["Dagny R. Quillhaven"]),
        ("He saw J.D. Quillhaven there.", ["J.D. Quillhaven"]),
        ("The U.S. Senate met.", ["Senate"]),
        ("He saw Ludwig van der Meer there.", ["Ludwig van der Meer"]),
        ("He saw Ursula von der Marsch there.", ["Ursula von der Marsch"]),
        ("He saw Bashar al-Hamdani there.", ["Bashar al-Hamdani"]),
        ("They hid bin Zarqan there.", ["bin Zarqan"]),
        ("He praised Orson Pell Jr. and left.", ["Orson Pell Jr"]),
        ("He praised Orson Pell, Jr., and left.", ["Orson Pell, Jr"]),
        ("He praised Orson Pell III and left.", ["Orson Pell III"]),
        ("He saw Alma Ocampo-Curtis there.", ["Alma Ocampo-Curtis"]),
        ("He saw Søren Ångström-Łuczak there.", ["Søren Ångström-Łuczak"]),
        ("He saw Shane O’Malley's and Dinesh D'Costa’s dogs.", ["Shane O’Malley", "Dinesh D'Costa"]),
        ("He met Orson Pell’s White House.", ["Orson Pell", "White House"]),
        ("He lived in St. Albans then.", ["St. Albans"]),
        ("He met Pell, Quill and Orm.", ["Pell", "Quill", "Orm"]),
        (
            "One line of Dagny\nQuillhaven, wrapped by hand, and a second line that goes on\nto its end.",
            ["Dagny Quillhaven"],
        ),
        ("He said that I and the others left.", []),
        ("An NGO of the UN met in Oslo.", ["NGO", "UN", "Oslo"]),
    ],
)
def test_runs(text: str, expected: list[str]) -> None:
    assert forms(text) == expected


@pytest.mark.parametrize(
    ("text", "title", "form"),
    [
        ("They met President Orson Pell there.", "President", "Orson Pell"),
        ("They met Prime Minister Orson Pell there.", "Prime Minister", "Orson Pell"),
        ("They met Lt. Gen. Orson Pell there.", "Lt. Gen", "Orson Pell"),
        ("They met Mr. Pell there.", "Mr", "Pell"),
        ("They met Sen. Orson Pell there.", "Sen", "Orson Pell"),
        ("They met Secretary of State Orson Pell there.", "Secretary of State", "Orson Pell"),
        ("They met the Secretary of State there.", "", ""),
        ("They met Larry King there.", "", "Larry King"),
        ("They met General Motors there.", "", "General Motors"),
        ("They met the Prime Minister there.", "", ""),
        ("They met Earl Pell there.", "", "Earl Pell"),
        ("They met Dean Orson Pell there.", "Dean", "Orson Pell"),
        ("They met Political Editor Orson Pell there.", "Political Editor", "Orson Pell"),
    ],
)
def test_titles_are_no_part_of_the_name(text: str, title: str, form: str) -> None:
    found = mentions(text).mentions
    assert [(mention.title, mention.form) for mention in found] == ([(title, form)] if form else [])


def test_what_stands_before_a_title_is_a_mention_of_its_own() -> None:
    found = mentions("They met former Texas Gov. Orson Pell and German Chancellor Alma Orm.").mentions
    assert [(mention.form, mention.kind) for mention in found] == [
        ("Texas", "name"),
        ("Orson Pell", "name"),
        ("German", "nationality"),
        ("Alma Orm", "name"),
    ]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("They met on Tuesday.", {"Tuesday": "calendar"}),
        ("They met in May 2016.", {"May": "calendar"}),
        ("They met Theresa May.", {"Theresa May": "name"}),
        ("They met at a June Orm rally.", {"June": "calendar", "Orm": "name"}),
        ("They left. Mitt Ostrander stayed.", {"Mitt Ostrander": "name"}),
        ("Many Iranians and one Iranian met.", {"Iranians": "nationality", "Iranian": "nationality"}),
        ("They flew with British Airways.", {"British Airways": "name"}),
        ("They heard Republican Orson Pell.", {"Republican": "nationality", "Orson Pell": "name"}),
    ],
)
def test_times_and_peoples_are_told_apart(text: str, kinds: dict[str, str]) -> None:
    assert {mention.form: mention.kind for mention in mentions(text).mentions} == kinds


@pytest.mark.parametrize(
    ("text", "form", "due"),
    [
        ("Quillhaven left. Then he saw Orm.", "Quillhaven", True),
        ("Quillhaven left. Then he saw Orm.", "Orm", False),
        ("He said “Quillhaven is gone” to us.", "Quillhaven", True),
        ("He named two: Quillhaven and Orm.", "Quillhaven", True),
        ("Mr. Quillhaven left.", "Quillhaven", False),
    ],
)
def test_a_capital_that_is_due_anyway(text: str, form: str, due: bool) -> None:
    assert [mention.due for mention in mentions(text).mentions if mention.form == form] == [due]


def test_a_sentence_opener_is_cut_off_where_the_article_has_it_in_lower_case() -> None:
    assert forms("Reports Quillhaven wrote were lost. The reports were long.") == ["Quillhaven"]


def test_a_title_gives_only_the_names_that_the_text_has() -> None:
    text = (
        "Mayor Quillhaven Wins the Big Vote of Spring\n\nOn Sunday the town chose Mayor Quillhaven again, by a hair.\n"
    )
    assert forms(text) == ["Quillhaven", "Quillhaven"]


def test_bearers() -> None:
    found = mentions(
        "They heard Dagny Quillhaven, Orson Pell and Alma Pell. Then Quillhaven spoke to Pell. "
        "They saw Los Angeles, the White House and Ludwig van der Meer."
    )
    assert found.bearers == {"Quillhaven": "Dagny Quillhaven", "van der Meer": "Ludwig van der Meer"}
    full = [found.full_name(mention) for mention in found.mentions]
    assert full.count("Dagny Quillhaven") == 2
    assert "Pell" in full


@pytest.mark.parametrize(
    ("text", "form", "full"),
    [
        ("They saw Kenneth Pell. Then Ken Pell left. So Pell ate.", "Ken Pell", "Kenneth Pell"),
        ("They saw Kenneth Pell. Then Ken Pell left. So Pell ate.", "Pell", "Kenneth Pell"),
        ("They saw Dagny Ostrand Pell. Then Ms. Ostrand Pell left.", "Ostrand Pell", "Dagny Ostrand Pell"),
        ("They saw Dagny Ann Pell. Then Ann Pell left.", "Ann Pell", "Ann Pell"),
        ("They saw Shen Xincheng. Then Shen left.", "Shen", "Shen Xincheng"),
        ("They saw Shen Xincheng. Then Xincheng left. They miss Shen.", "Shen", "Shen Xincheng"),
        ("They saw Kenneth Pell. Then Karl Pell left.", "Karl Pell", "Karl Pell"),
    ],
)
def test_full_names(text: str, form: str, full: str) -> None:
    found = mentions(text)
    assert {found.full_name(mention) for mention in found.mentions if mention.form == form} == {full}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The sheriff met Will Pell there.", ["Will Pell"]),
        ("The sheriff met Sheriff Will Pell there.", ["Will Pell"]),
        ("Nobody knows what Pell Will Do.", ["Pell"]),
        ("Will Pell go?", ["Pell"]),
        ("And so, why Will Be Free was sung.", ["Free"]),
    ],
)
def test_will_is_a_name_where_nothing_else_calls_for_its_capital(text: str, expected: list[str]) -> None:
    assert forms(text) == expected


def test_a_given_name_and_a_surname_are_a_name_in_a_title() -> None:
    title = "How Rebecca Hernandez Thinks About Her Many Rivals"
    assert "Rebecca Hernandez" in forms(f"{title}\n\nA day of votes came and went. Nobody won.\n")


def test_counts_by_form() -> None:
    assert mentions("He saw Orm. Then Orm left, and on Sunday Orm's dog left.").counts == {"Orm": 3}


NAMES = ("Dagny", "Quillhaven's", "Pell", "van", "der", "al-", "Mr.", "President", "of", "State", "J.D.", "U.S.", "May")
WORDS = st.sampled_from(
    (*NAMES, "Tuesday", "German", "É", "the", "“", "”", ":", ".", ",", "-", "’", "o’", "\n\n", "\n", "")
)


@given(st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=40).map(" ".join)))
def test_spans_hold_for_any_text(text: str) -> None:
    analysis = Analysis(read_text(text, "article.txt"))
    found, end = analysis.mentions, 0
    for mention in found.mentions:
        assert end <= mention.span.start < mention.span.end <= len(text)
        assert text[mention.span.start : mention.span.end].split() == mention.form.split()
        assert mention.words
        end = mention.span.end
    assert set(found.bearers.values()) <= set(found.counts)
    assert sum(found.counts.values()) == sum(mention.kind == "name" for mention in found.mentions)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met Fire Chief Dagny Orm there.", [("Fire Chief", "Dagny Orm")]),
        ("They met Senate Majority Leader Orson Pell there.", [("Senate Majority Leader", "Orson Pell")]),
        ("They met White House Press Secretary Alma Orm.", [("White House Press Secretary", "Alma Orm")]),
        ("They met Chief Executive Alma Orm there.", [("Chief Executive", "Alma Orm")]),
        ("They met Chief Justice Earl Orm there.", [("Chief Justice", "Earl Orm")]),
        ("Historian Dagny Orm left.", [("Historian", "Dagny Orm")]),
        ("They met MP Dagny Orm there.", [("MP", "Dagny Orm")]),
        ("They met Sen. Dagny Orm, D-Vt., there.", [("Sen", "Dagny Orm")]),
        ("They met Queen Alma II. Pope Orson left.", [("Queen", "Alma II"), ("Pope", "Orson")]),
        ("They met Kim Jong-un and Ban Ki-moon there.", [("", "Kim Jong-un"), ("", "Ban Ki-moon")]),
        ("They met Justice Samuel A. Orm Jr. there.", [("Justice", "Samuel A. Orm Jr")]),
        ("They met George H.W. Orm there.", [("", "George H.W. Orm")]),
        ("They met Alma Orm at Pellham there.", [("", "Alma Orm"), ("", "Pellham")]),
        ("They left Mar-a-Orm for Port-au-Pell.", [("", "Mar-a-Orm"), ("", "Port-au-Pell")]),
        ("They saw Orm. Interestingly Orm left.", [("", "Orm"), ("", "Orm")]),
        ("Supporters left. Attention was paid.", []),
        ("They met New York City Mayor Alma Orm.", [("", "New York City"), ("Mayor", "Alma Orm")]),
        ("They met FBI General Counsel Alma Orm there.", [("", "FBI"), ("General Counsel", "Alma Orm")]),
        ("They met General Electric Chairman Alma Orm.", [("", "General Electric"), ("Chairman", "Alma Orm")]),
        ("They met Editor-in-Chief Alma Orm there.", [("Editor-in-Chief", "Alma Orm")]),
        ("They met Chief Alma Orm there.", [("Chief", "Alma Orm")]),
        ("They met President Xi and Mr. Hitch.", [("President", "Xi"), ("Mr", "Hitch")]),
        ("They met House Republican Alma Orm there.", [("", "House"), ("", "Republican"), ("", "Alma Orm")]),
        ("They met Kentuckian Alma Orm there.", [("", "Kentuckian"), ("", "Alma Orm")]),
        ("They met Navy SEAL Thomas Orm there.", [("", "Navy SEAL"), ("", "Thomas Orm")]),
        ("They met Army Capt. Christian Orm.", [("Army Capt", "Christian Orm")]),
        # What stands behind a title is no name, but the rest of one that the title begins.
        ("They met the Host Committee of Rider University.", [("", "Host Committee"), ("", "Rider University")]),
        ("They read the Delegate Update there.", [("", "Delegate Update")]),
        ("They met the Major American Jewish Organizations.", [("", "Major American Jewish Organizations")]),
        ("They met the Senate Foreign Relations Committee.", [("", "Senate Foreign Relations Committee")]),
        # What a hyphen joins to a word in lower case.
        ("She is Co-founder of Xaparica.", [("", "Xaparica")]),
        ("She is in the Orm-led House.", [("", "Orm"), ("", "House")]),
    ],
)
def test_titles_and_names(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(mention.title, mention.form) for mention in mentions(text).mentions] == expected


def test_a_byline_names_nobody() -> None:
    assert forms("The boats came home at last\n\nBy Dagny Orm\n\nThey met Alma Pell there, and all of them sang.") == [
        "Alma Pell"
    ]


def test_the_foremost_of_several_bearers() -> None:
    found = mentions(
        "They heard Orson Pell. Then Orson Pell and a sister, Alma Pell, left. So Pell ate. They missed Orson."
    )
    assert found.bearers == {"Pell": "Orson Pell"}
    two = mentions("They heard George W. Pell and George H.W. Pell. Then Pell left.")
    assert two.bearers == {"Pell": "George W. Pell"}
    assert {two.full_name(mention) for mention in two.mentions} == {"George W. Pell", "George H.W. Pell"}
    assert mentions("They heard Orson Pell and Alma Pell. Then Pell left.").bearers == {}
    assert mentions("They wanted to Stop Pell. Alma Pell left.").bearers == {"Pell": "Alma Pell"}
    assert mentions("They heard Newt Pell. Then Pell left.").bearers == {"Pell": "Newt Pell"}


@pytest.mark.parametrize(
    ("text", "form", "sort"),
    [
        ("They met Stephen Orm. Then Orm left.", "Orm", "person"),
        ("They met Mr. Quill there.", "Quill", "person"),
        ("They joined the Orm Foundation there.", "Orm Foundation", "organisation"),
        ("They joined NATO there.", "NATO", "organisation"),
        ("They left Slovakia there.", "Slovakia", "place"),
        ("They left Xaparica there.", "Xaparica", ""),
        ("They met on Tuesday.", "Tuesday", ""),
    ],
)
def test_what_a_name_names(text: str, form: str, sort: str) -> None:
    found = mentions(text)
    assert [found.sort(mention) for mention in found.mentions if mention.form == form] == [sort]
