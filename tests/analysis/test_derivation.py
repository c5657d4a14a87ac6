"""Words that no list holds and every reader understands."""

import pytest

from newslint.analysis.derivation import is_derived
from newslint.knowledge.lexicon import Lexicon


@pytest.mark.parametrize(
    ("key", "derived"),
    [
        ("superdelegates", True),
        ("antiwoke", True),
        ("anticorruption", True),
        ("downballot", True),
        ("netanyahus", False),
        ("mikkelsens", True),
        ("ferrygate", True),
        ("bookishness", True),
        ("goverment", False),
        ("becauseof", False),
        ("runing", False),
        ("israelo", False),
        ("detracter", False),
        ("investigaters", False),
        ("texter", True),
    ],
)
def test_derived(key: str, derived: bool) -> None:
    assert is_derived(key, Lexicon.open()) is derived
