"""spelling.mid-sentence-capital."""

import pytest
from run_check import hits, matches

CARD = "extends: mid-sentence-capital\nfunction-words: [with, their, during, from]\nexceptions: [allied, united]\n"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("On Monday, the navy Launched two boats.", ["Launched"]),
        ("They met With their allies.", ["With"]),
        ("The bakers, Raising prices, wept.", ["Raising"]),
        ("They read Leaving Home and wept.", []),
        ("The Retired Officers Association met.", []),
        ("Mr. Manning said so.", []),
        ("He said: Launched in May, the boat sank.", []),
        ("The boat sank. Launched in May, it was old.", []),
        ("“We sank,” he said. “Launched in May.”", []),
        ("The navy Launched a boat; then it Launched the rest; it never Launched more.", []),
        ("The navy Launched-based group met.", []),
        ("The Navy Launched Two Boats in May", []),
        ("They visited Reading in May.", []),
        ("The boat was the pride of the Allied navies for years.", []),
    ],
)
def test_stray_capitals(text: str, found: list[str]) -> None:
    assert matches(CARD, text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The mayor said Navarro Accused the council of sloth.", ["Accused"]),
        ("“We were late,” Navarro Explained.", ["Explained"]),
        ("They put up the Navarro Building in 1997.", []),
        ("They hired Navarro Plumbing in 1997.", []),
        ("Then Navarro Blocking the road was too much for them.", ["Blocking"]),
        ("The shares of Hanover Partners Enhanced, a fund, fell.", []),
        ("The fans cheered Hanover United in the rain.", []),
        ("The editor of Hanover Illustrated said so.", []),
        ("The council’s Crippling debts were sold.", ["Crippling"]),
        ("The State Department Announced new rules for the harbor.", ["Announced"]),
        ("The plant opens on Monday Morning with a toast.", ["Morning"]),
        ("The bakers, who live in Ohio, met Navarro During the strike.", ["During"]),
        ("The plan was drafted by Al From, who left.", []),
    ],
)
def test_behind_a_name(text: str, found: list[str]) -> None:
    assert matches(CARD, text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The mayor publicly Accused Navarro of sloth.", ["Accused"]),
        ("Navarro spoke first. They came close to Defeating Navarro in May.", ["Defeating"]),
        ("A poster for Finding Navarro hung in the hall.", []),
        ("She wrote the novel Finding Navarro; the police are not after Navarro.", []),
        ("His last book, Leaving Navarro: A Life, sold well. He met Navarro twice.", []),
        ("The talks Concluded Monday without a deal.", ["Concluded"]),
        ("The audience Mocking GOP leaders was shown out.", ["Mocking"]),
        ("The Harbor Commission met. The mayor was seen Attacking the Harbor Commission.", ["Attacking"]),
        ("The mayor was seen leading the Marching Harbor Band.", []),
    ],
)
def test_before_a_name(text: str, found: list[str]) -> None:
    assert matches(CARD, text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The officials built Organizing for Action, which failed.",
        "She is from the Department of Housing and Urban Renewal.",
        "He took a class with the Elected and Appointed Officials of Ohio.",
        "They played “Raising Navarro” in the hall.",
        "She sang in Tangled at the time.",
        "They toured with the Damned, who were loud.",
    ],
)
def test_titles_pass(text: str) -> None:
    assert matches(CARD, text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It is Complicated.", ["Complicated"]),
        ("The fees rose (5%), Including the harbor dues, in May.", ["Including"]),
        ("In Glendale, Calif., Called the valley, it rained.", ["Called"]),
        ("They voted for a Working-class hero.", ["Working"]),
        ("Sales Ramped up in May.", ["Ramped"]),
        ("They matched at first. It Matched theirs, and theirs Matched it.", ["Matched", "Matched"]),
        ("(Reporting by Ann Pell; Editing by Joe Navarro.)", []),
    ],
)
def test_marks_and_forms(text: str, found: list[str]) -> None:
    assert matches(CARD, text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She directed Waiting for Pell at the old hall.", []),
        ("The heavy metal band Disturbed played in May.", []),
        ("A revival of Dancing at Lugnor opened to cheers.", []),
        ("She has a degree in Nursing from a college in Ohio.", []),
        ("The then Housing secretary, Ann Pell, said so.", []),
        ("The Sunday Morning show was taken off the air.", []),
        ("The fans of the Fighting Irish went home early.", []),
        ("The group Accused the mayor of sloth.", ["Accused"]),
        ("The player could be Activated for Game 6, he said.", ["Activated"]),
        ("The firm, which owns 6% of Navarro’s, Declined to comment.", ["Declined"]),
        ("He wrote a column Titled “Static” for years.", ["Titled"]),
        ("They forgave them for Trading Ann Pell, but not soon.", ["Trading"]),
    ],
)
def test_works_groups_and_offices(text: str, found: list[str]) -> None:
    assert matches(CARD, text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The yachts Old Salt, Windjammer, Quillhaven and Racing were towed home.",
        "The yachts Old Salt, Racing, Quillhaven and Windjammer were towed home.",
        "The band played Saltire, Here comes the Sun and Everything.",
        "The cook does potatoes in three ways: 1) Mashed, 2) Roasted and 3) Grated.",
        "My heart is in the harbor; Far from the sea I roam, With salt upon my tongue.",
        "He made the sign of a V for Victory and of an R for Reading on, with a grin.",
        "It broke the Nine Laws of Easter Shopping in one morning.",
        "She won a $300,000 Housing and Urban Renewal grant for the port.",
        "She spoke at the Senate Banking Committee and to the Quillhaven Mining Corp. in May.",
        "In addition Broken Ridge Associated Smelters fell by a tenth.",
        "He has worked in Mining for years.",
        "The Quillhaven National Petroleum Company Limited assured the drivers of it.",
        "Ann Pell Got Real About Being Called “the Gull of Ohio.”",
        "Gallant Fool is a colt by Folly out of the Unbridled mare Daring Deed, bred in Ohio.",
        "The speech was a long walk towards Morning in Ohio.",
    ],
)
def test_lists_verse_and_longer_names_pass(text: str) -> None:
    assert matches(CARD, text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She met Navarro in Ohio and Promised to help him.", ["Promised"]),
        ("The mayor met Navarro, Pell and Warned them of sloth.", ["Warned"]),
        ("It was a Lightning succession of sketches.", ["Lightning"]),  # a surname as well
        ("The rain has them Bending low in the wind.", ["Bending"]),
        ("A Manning supporter, she met Manning.", []),
        ("The flood followed years of Failed U.S. planning on the river.", ["Failed"]),
        ("The bank is Complicating White House efforts to help.", ["Complicating"]),
        ("She left out the Crowded Belgian market of flowers.", ["Crowded"]),
        ("It takes a Determined, state-paid hacker to get in.", ["Determined"]),
        ("He kept an Animated and noisy table there.", ["Animated"]),
        ("Her advice was short: go on Contacting members until the last day.", ["Contacting"]),
        ("They toured with the Damned and the others.", []),
        ("His book, Early Reefing: A Coward’s Guide to the Sea, was Translated into Finnish.", ["Translated"]),
    ],
)
def test_verbs_beside_capitals(text: str, found: list[str]) -> None:
    assert matches(CARD, text) == found


@pytest.mark.parametrize(
    ("headline", "found"),
    [
        ("Is Navarro finally Connecting with younger voters?", ["Connecting"]),
        ("Navarro Launched boats", []),  # too short to tell
        ("Navarro Finally Connecting with younger Voters", []),
    ],
)
def test_headlines_that_are_set_as_text(headline: str, found: list[str]) -> None:
    text = f"{headline}\n\nThe navy sailed on Monday with two boats, an officer of the harbor guard said in a note.\n"
    assert matches(CARD, text) == found


def test_a_semicolon_at_a_line_end_is_no_verse() -> None:
    assert matches(CARD, "They lost no love;\nCandidate is Expected to need help from the navy.") == ["Expected"]


def test_of_an_endless_sentence_only_what_is_near_counts() -> None:
    near, far = "they came and went " * 10, "they came and went " * 100
    assert matches(CARD, f"The ferry is gone; Far away {near}the navy Launched two boats.") == []
    assert matches(CARD, f"The ferry is gone; Far away {far}the navy Launched two boats.") == ["Launched"]


def test_some_words_begin_no_title() -> None:
    card = CARD.replace("during,", "during, including,")
    assert matches(card, "Other papers, Including The Quillhaven Times, wrote of it.") == ["Including"]
    assert matches(card, "They met six House Democrats, Including Minority Leader Ann Pell, in May.") == ["Including"]
    assert matches(card, "They met members of Congress, Including Ann Pell, in May.") == ["Including"]
    assert matches(card, "They worry about Including “the harbor” in it.") == ["Including"]


def test_a_common_word_needs_its_twins_in_small() -> None:
    twins = "The harvest was good. A good harvest is rare. "
    assert matches(CARD, twins + "They stored the Harvest crops in barns.") == ["Harvest"]
    assert matches(CARD, "They stored the Harvest crops in barns.") == []
    assert matches(CARD, twins + "They sang at the Harvest Festival.") == []
    assert matches(CARD, twins + "They sang at the Harvest and danced.") == []
    assert matches(CARD, "A major and a major met. Then a Major passed.") == []


def test_a_word_that_belongs_to_a_name_elsewhere_passes() -> None:
    name = "He runs Hanover Enhanced in Ohio. "
    assert matches(CARD, name + "The fund Enhanced fell by a tenth.") == []
    name = "The shares of Hanover Enhanced, a fund, fell. "
    assert matches(CARD, name + "They enhanced it. The mayor Enhanced the harbor.") == ["Enhanced"]


def test_headlines_and_headings_pass() -> None:
    text = "Navy launches boats\n\nThe navy sailed on Monday with two boats, an officer said.\n"
    assert matches(CARD, text.replace("launches", "Launched")) == []


def test_the_fix_is_the_word_in_lower_case() -> None:
    (hit,) = hits(CARD, "The navy Launched two boats.")
    assert (hit.replacement, hit.safety) == ("launched", "unsafe")
