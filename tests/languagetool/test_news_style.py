"""The file of news style: it loads, gives reasons, and faults in it are told with their line."""

from __future__ import annotations

import pytest

from newslint.errors import CardError
from newslint.languagetool.answer import About
from newslint.languagetool.news_style import MADE, news_style, read

HEAD = "levels: {GRAMMAR: warning, other: suggestion}\nstyle: []\nspelling: []\nsafe: []\n"


def test_every_entry_has_ids_and_a_reason_and_no_rule_has_two() -> None:
    style = news_style()
    assert style.entries
    ids = [rule for entry in style.entries for rule in entry.ids]
    assert len(ids) == len(set(ids))
    for entry in style.entries:
        assert entry.make in MADE
        assert len(entry.why) > 30
        assert entry.why.endswith(".")
        for rule in entry.ids:
            assert "*" in rule or style.entry(rule) == entry, f"{rule} is another's already"


def test_what_the_file_says() -> None:
    style = news_style()
    entry = style.entry("EN_UNPAIRED_QUOTES")
    assert entry is not None
    assert entry.make == "off"
    assert style.entry("EN_COMPOUNDS_FACT_CHECKER").make == "suggestion"  # type: ignore[union-attr]
    assert style.entry("HE_VERB_AGR") is None
    assert (style.level("TYPOS"), style.level("GRAMMAR"), style.level("NEW_ONE")) == ("error", "warning", "suggestion")
    assert style.is_spelling(About("MORFOLOGIK_RULE_EN_GB", "", "TYPOS", "", "", ""))
    assert style.is_spelling(About("EN_MULTITOKEN_SPELLING_TWO", "", "MULTITOKEN_SPELLING", "", "", ""))
    assert not style.is_spelling(About("WHOS", "", "TYPOS", "", "", ""))
    assert "SERIAL_COMMA_ON" in style.switched_off()


@pytest.mark.parametrize(
    ("source", "message"),
    [
        (HEAD, "key “rules” is missing"),
        (HEAD + "rules: []\nruels: []", "style.yml:6: “ruels” is no key here; did you mean “rules”?"),
        (HEAD + "rules:\n  - ids: [A]\n    make: of\n    why: x", "style.yml:7: “of” is none of off, narration, error"),
        (HEAD + "rules:\n  - ids: [A]\n    make: off", "style.yml:6: the key “why” is missing"),
        (HEAD.replace("warning", "bad") + "rules: []", "style.yml:1: “bad” is none of error, warning, suggestion"),
    ],
)
def test_a_fault_is_told_with_its_line(source: str, message: str) -> None:
    with pytest.raises(CardError) as raised:
        read(source.encode(), "style.yml")
    assert message in str(raised.value)
