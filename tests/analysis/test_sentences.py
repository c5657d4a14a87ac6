"""Where sentences begin."""

import pytest

from newslint.analysis import Analysis
from newslint.document.readers import read_text


def parts(text: str) -> list[str]:
    sentences = Analysis(read_text(text, "a.txt")).sentences
    return [text[span.start : span.end] for span in sentences.spans]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One ended. Two began! Three?", ["One ended.", "Two began!", "Three?"]),
        ("Mr. Lund met Gov. J. Smith in the U.S. Senate.", ["Mr. Lund met Gov. J. Smith in the U.S. Senate."]),
        ("“We go.” She left.", ["“We go.”", "She left."]),
        ("It cost $3.50 a pound. “No,” he said.", ["It cost $3.50 a pound.", "“No,” he said."]),
        ("He said no. Then he fell ill. She left.", ["He said no.", "Then he fell ill.", "She left."]),
        ("It shuts at 9 p.m. Orm left at 5 P.M. sharp.", ["It shuts at 9 p.m.", "Orm left at 5 P.M. sharp."]),
        ("It rose by 3 p.m. Tuesday on St. Croix, i.e. Havn.", ["It rose by 3 p.m. Tuesday on St. Croix, i.e. Havn."]),
        ("“We go,” said Maj. Ann Doe. She left.", ["“We go,” said Maj. Ann Doe.", "She left."]),
        ("He said no. then left.", ["He said no. then left."]),
        ("Wait… What?", ["Wait…", "What?"]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


def test_no_sentence_is_longer_than_its_block() -> None:
    assert parts("Ferry sinks off cape\n\nThe ferry sank on Monday at dawn. It was old.\n") == [
        "Ferry sinks off cape",
        "The ferry sank on Monday at dawn.",
        "It was old.",
    ]


def test_positions() -> None:
    sentences = Analysis(read_text("One ended. Two began.", "a.txt")).sentences
    assert sentences.starts_at(11)
    assert not sentences.starts_at(12)
    assert (sentences.at(0), sentences.at(10), sentences.at(11)) == (0, 0, 1)
