"""Examples of cards as tests."""

from newslint.examples import marked
from newslint.model import Span


def test_marks_are_taken_away_and_kept_as_spans() -> None:
    assert marked("The {goverment} of {the the} town") == ("The goverment of the the town", [Span(4, 13), Span(17, 24)])
    assert marked("no mark") == ("no mark", [])
