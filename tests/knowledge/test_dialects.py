"""What British and American English spell differently."""

from pathlib import Path

import pytest

from newslint.knowledge.dialects import Dialects, is_oxford
from newslint.knowledge.facts import Knowledge
from newslint.knowledge.mapped import DataError

DIALECTS = Knowledge().dialects


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("colour", "color"),
        ("neighbourhoods", "neighborhoods"),
        ("centred", "centered"),
        ("organisation", "organization"),
        ("paralysed", "paralyzed"),
        ("travelling", "traveling"),
        ("fulfil", "fulfill"),
        ("defence", "defense"),
        ("colourise", "colorize"),
        ("manoeuvre", "maneuver"),
        ("towards", "toward"),
        ("aluminium", "aluminum"),
    ],
)
def test_pairs_go_both_ways(british: str, american: str) -> None:
    assert DIALECTS.british[british] == american
    assert DIALECTS.american[american] == british


@pytest.mark.parametrize(
    ("british", "american"), [("licence", "license"), ("tyre", "tire"), ("cheque", "check"), ("judgement", "judgment")]
)
def test_an_american_word_that_is_another_british_one_is_not_foreign(british: str, american: str) -> None:
    assert DIALECTS.british[british] == american
    assert american not in DIALECTS.american


def test_what_is_in_neither() -> None:
    for word in "glamour dialogue exercise advertise analyses reprised louder hour your tore four cruellest".split():
        assert word not in DIALECTS.british
        assert word not in DIALECTS.american


def test_marks() -> None:
    assert {"towards", "grey", "theatre", "judgement", "toward", "aging"} <= DIALECTS.loose
    assert not {"colour", "gray", "theater"} & DIALECTS.loose
    assert DIALECTS.counted == {"meter", "meters", "story"}
    words = {*DIALECTS.british, *DIALECTS.american}
    assert all(word.isalpha() and word.islower() for word in words)
    assert not DIALECTS.british.keys() & DIALECTS.american.keys()
    assert len(words) > 4000


@pytest.mark.parametrize(
    ("british", "american", "oxford"),
    [
        ("organise", "organize", True),
        ("civilisation", "civilization", True),
        ("analyse", "analyze", False),
        ("colourise", "colorize", False),
        ("cosy", "cozy", False),
        ("towards", "toward", False),
        ("same", "same", False),
    ],
)
def test_oxford_spelling(british: str, american: str, oxford: bool) -> None:
    assert is_oxford(british, american) is oxford


@pytest.mark.parametrize(
    "text", [None, "", "# head\n\na= b\n", "# head\n\n\n\na b\n\nc\n", "# head\n\na\n\nb c\n", "h\n\na? b\n\nc d e\n"]
)
def test_a_missing_or_damaged_list(tmp_path: Path, text: str | None) -> None:
    path = tmp_path / "dialects.txt"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    with pytest.raises(DataError, match="install newslint again"):
        Dialects.open(str(path))
