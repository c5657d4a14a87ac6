"""The day of an article."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis.article_date import article_date
from newslint.document.readers import read_text

BODY = "\n\nThe ferry was late on January 2, 2001, and it rained. Nobody minded the rain but the clerk.\n"
DATES = {
    "---\ntitle: Rain\ndate: 2019-08-14\n---\n\n# Rain" + BODY: "2019-08-14",
    "---\npublished: August 14, 2019\n---\n" + BODY: "2019-08-14",
    "+++\ndate = 2019-08-14T08:00:00Z\n+++\n" + BODY: "2019-08-14",
    "---\ntitle: Rain of 2019-08-14\n---\n" + BODY: "",
    "Rain in the East\n\nPublished March 3, 2014" + BODY: "2014-03-03",
    "Rain in the East\n\nUpdated 3 Sept. 2014 at noon" + BODY: "2014-09-03",
    "Rain in the East\n\nBy Dagny Lund, Aug. 4, 2014" + BODY: "2014-08-04",
    "MARL, Aug. 14, 2019 — The ferry was late." + BODY: "2019-08-14",
    "MARL, Aug. 14 — The ferry was late." + BODY: "",
    "The ferry was late." + BODY: "",
    "Rain in the East\n\nPublished March 33, 2014" + BODY: "",
}


@pytest.mark.parametrize("text", DATES)
def test_the_day_that_the_text_gives(text: str) -> None:
    assert article_date(read_text(text, "a.md" if text.startswith(("---", "+++")) else "a.txt")) == DATES[text]


@given(st.text("-+\ndate: 2019 AugustMARL—,", max_size=120), st.sampled_from(["a.txt", "a.md"]))
def test_any_text_has_a_day_or_none(text: str, path: str) -> None:
    day = article_date(read_text(text, path))
    assert not day or (len(day) == 10 and day[4] == day[7] == "-")
