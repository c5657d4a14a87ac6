"""spelling.dialect."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.api import Config, Desk
from newslint.model import Finding

DESKS = {dialect: Desk(Config(select=("spelling.dialect",), dialect=dialect)) for dialect in ("", "en-US", "en-GB")}


def findings(text: str, dialect: str = "", path: str = "a.txt") -> tuple[Finding, ...]:
    report = DESKS[dialect].check_text(text, path)
    assert not report.errors
    return report.findings


def found(text: str, dialect: str = "", path: str = "a.txt") -> list[str]:
    return [f"{finding.place.text} {finding.suggestions[0]}" for finding in findings(text, dialect, path)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They walked towards the harbour.", ["towards toward", "harbour harbor"]),
        ("The colour’s gone.", ["colour color"]),
        ("Nobody practises here without a licence.", ["practises practices", "licence license"]),
        ("He drove a metre over the kerb on a flat tyre.", ["metre meter", "kerb curb", "tyre tire"]),
        ("Neighbouring towns recognise it.", ["Neighbouring Neighboring", "recognise recognize"]),
        ("“I favour a labour-intensive programme,” she said.", ["favour favor", "labour labor", "programme program"]),
        ("EU defence ministers met.", ["defence defense"]),
        ("Mr. Lund criticised it.", ["criticised criticized"]),
        ("The manoeuvre was analysed; analyses followed.", ["manoeuvre maneuver", "analysed analyzed"]),
        ("The Labour Party met. Labour lost.", []),
        ("They flew from the World Trade Centre to the Lund Theatre.", []),
        ("They met at the Pompidou centre in Paris.", []),
        ("They sang “The Colour of Winter Harbours” again.", []),
        ("See https://example.org/colour and @colour or a/colour/b.", []),
        ("It took upwards of an hour.", []),
        ("La maison au centre de la ville brûlait encore.", []),
        ("COLOUR ADDED", []),
        ("By Ann Colour\n\nThe cat sat.", []),
        ("The advertisement promised to exercise, advise and surprise.", []),
    ],
)
def test_american_house_style(text: str, expected: list[str]) -> None:
    assert found(text, "en-US") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The color of the center was gray.", ["color colour", "center centre", "gray grey"]),
        ("Travelers went toward it afterward.", ["Travelers Travellers", "toward towards", "afterward afterwards"]),
        ("She analyzed it and organized a tour.", ["analyzed analysed"]),
        ("They organized one tour and realised another.", ["organized organised"]),
        ("They organize, they recognize, they realise.", ["realise realize"]),
        ("The meter, five meters up a 100-meter mast.", ["meters metres", "meter metre"]),
        ("A story of a 10-story building with two stories in it.", ["story storey"]),
        ("He practiced, with a license, tired of the program and his judgment.", ["practiced practised"]),
        ("Pearl Harbor is no harbour. The Department of Defense met the Hawthorn Labor Party.", []),
        ("Labor lost two seats in Perth.", []),
        ("They check the meter, tire, curb their inquiry and license the story.", []),
        ("It moved backward, in an upward line.", []),
    ],
)
def test_british_house_style(text: str, expected: list[str]) -> None:
    assert found(text, "en-GB") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The color of the center is a favourite.", ["favourite favorite"]),
        ("The colour of the centre is a favorite.", ["favorite favourite"]),
        ("The colour of the center.", []),
        ("The colour of the centre, favored and honored.", []),
        ("The colour of the centre.", []),
        ("The color of the center, towards the gray theatre; its judgement.", []),
        ("The centre and its neighbours organize and realize.", []),
        ("The centre and its neighbours organise, realise and recognize.", ["recognize recognise"]),
        ("They organize, realize and recognise.", ["recognise recognize"]),
        ("They organize and recognise.", []),
        ("The centre, the centre and the favorite.", []),
        ("“Our colour, our harbour,” the Londoner wrote. It was her favorite.", []),
        ("“Our colour, our harbour,” she wrote of the centre. It was her favorite.", ["favorite favourite"]),
        ("They honored it, favored it. “I favour it,” he said.", ["favour favor"]),
        ("The harbour and its colour: an aging skipper steered toward it.", []),
    ],
)
def test_a_mix_where_no_dialect_is_set(text: str, expected: list[str]) -> None:
    assert found(text) == expected


def test_evidence_and_fix() -> None:
    (finding,) = findings("Colour mattered. The center favored gray, its labor its own.")
    assert finding.message == "“Colour” is British; this article is written in American English (4 other words)"
    assert finding.fix is not None
    assert (finding.fix.safety, finding.fix.edits[0].text, finding.level) == ("unsafe", "Color", "warning")
    (finding,) = findings("A colour.", "en-US")
    assert finding.message == "“colour” is British; the house style is American English"
    (finding,) = findings("They organised one and realize it.", "en-GB")
    assert finding.message == "“realize” is spelled -ize; this article writes -ise (1 other word)"


def test_titles_in_emphasis() -> None:
    text = "They read *The Colour of Winter Harbours* in *colour*.\n"
    assert found(text, "en-US", "a.md") == ["colour color"]


def test_accepted_words() -> None:
    desk = Desk(Config(select=("spelling.dialect",), dialect="en-US", words=("theatre", "Colour")))
    report = desk.check_text("The theatre’s theatre. Colour and colour.")
    assert [finding.place.text for finding in report.findings] == ["colour"]


def test_invisible_letters_stay_in_the_span() -> None:
    (finding,) = findings("The col\u00adour’s fine.", "en-US")
    assert finding.place.text == "col\u00adour"


WORDS = st.sampled_from(
    "colour color centre center organise organize realised realized analyse analyze towards toward meters Labour Harbor "
    "theatre the, was ran. “we said” harbour’s five The Favourite".split()
)


@given(st.lists(WORDS, max_size=25), st.sampled_from(["", "en-US", "en-GB"]))
def test_spans_hold_and_fixes_converge(words: list[str], dialect: str) -> None:
    text = " ".join(words)
    for finding in findings(text, dialect):
        assert text[finding.place.span.start : finding.place.span.end] == finding.place.text
        assert finding.suggestions[0] != finding.place.text
    fixed = DESKS[dialect].fix_text(text, unsafe=True)
    assert not findings(fixed, dialect)
