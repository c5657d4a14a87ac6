"""What of LanguageTool's matches becomes a finding, at which level, and what the server is asked."""

from __future__ import annotations

from typing import Any

import pytest
from fake_languagetool import FakeServer, fake_server, finds

from newslint.analysis import Analysis
from newslint.document.readers import read_text
from newslint.knowledge.facts import Knowledge
from newslint.languagetool.engine import LanguageTool, Remark, tables_of
from newslint.languagetool_settings import LanguageToolSettings

PLAIN = "The mayor say no. “The mayor say no,” he said."


def remarks(server: FakeServer, text: str, path: str = "a.txt", **given: Any) -> list[Remark]:
    settings = LanguageToolSettings(enabled=True, server=server.address, **given.pop("settings", {}))
    document = read_text(text, path)
    return LanguageTool(settings, **given).remarks(document, Analysis(document), Knowledge())


def rules(server: FakeServer, text: str, **given: Any) -> list[tuple[str, str]]:
    return [(remark.rule, remark.level) for remark in remarks(server, text, **given)]


@pytest.mark.parametrize(
    ("details", "expected"),
    [
        ({"rule": "HE_VERB_AGR"}, [("languagetool.HE_VERB_AGR", "warning")]),
        ({"rule": "X", "category": "TYPOS"}, [("languagetool.X", "error")]),
        ({"rule": "X", "category": "NEVER_HEARD_OF"}, [("languagetool.X", "suggestion")]),
        ({"rule": "EN_COMPOUNDS_X", "category": "MISC"}, [("languagetool.EN_COMPOUNDS_X", "suggestion")]),
        ({"rule": "SERIAL_COMMA_ON", "category": "STYLE"}, []),
        ({"rule": "EN_DIACRITICS_ZOE", "category": "TYPOS"}, []),
        ({"rule": "TELEPHONE_POLL", "category": "CONFUSED_WORDS"}, [("languagetool.TELEPHONE_POLL", "suggestion")]),
        ({"rule": "MARRY_WITH", "category": "COLLOCATIONS"}, [("languagetool.MARRY_WITH", "warning")]),
        (
            {"rule": "POSSESSIVE_APOSTROPHE", "category": "TYPOS"},
            [("languagetool.POSSESSIVE_APOSTROPHE", "suggestion")],
        ),
    ],
)
def test_levels_go_by_category_and_news_style(details: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    with fake_server(finds(say=details)) as server:
        assert rules(server, "The mayor say no.") == expected


def test_the_configuration_stands_above_news_style() -> None:
    with fake_server(finds(say={"rule": "EN_UNPAIRED_QUOTES", "category": "PUNCTUATION"})) as server:
        text = "The mayor say no."
        assert rules(server, text) == []
        assert rules(server, text, settings={"enabled_rules": ("EN_UNPAIRED_QUOTES",)}) != []
        assert rules(server, text, select=("languagetool.EN_UNPAIRED_QUOTES",)) != []
        assert rules(server, text, select=("languagetool",)) == []
    with fake_server(finds(say={"rule": "HE_VERB_AGR"})) as server:
        assert rules(server, text, settings={"disabled_rules": ("HE_VERB_AGR",)}) == []
        assert rules(server, text, settings={"disabled_categories": ("GRAMMAR",)}) == []
        assert rules(server, text, ignore=("languagetool.HE_VERB_AGR",)) == []
        assert rules(server, text, select=("languagetool.OTHER",)) == []
        assert rules(server, text, settings={"levels": (("GRAMMAR", "error"),)})[0][1] == "error"
        tables = tables_of({"languagetool.HE_VERB_AGR": {"level": "suggestion"}, "names.variant": {"level": "error"}})
        assert tables == {"HE_VERB_AGR": "suggestion"}
        assert rules(server, text, tables=tables)[0][1] == "suggestion"


def test_style_does_not_look_inside_quotes_and_grammar_does() -> None:
    quoted = "“We utilize it,” he said. They left."
    for details, expected in (
        ({"rule": "UTILIZE", "category": "STYLE"}, 0),
        ({"rule": "GONNA", "category": "TYPOS"}, 0),
        ({"rule": "HE_VERB_AGR", "category": "GRAMMAR"}, 1),
    ):
        with fake_server(finds(utilize=details)) as server:
            assert len(rules(server, quoted)) == expected
            assert len(rules(server, quoted.replace("“", "").replace("”", ""))) == 1


def test_a_name_is_no_word() -> None:
    with fake_server(finds(Hart={"rule": "HART_HEART", "category": "TYPOS", "replacements": ["Heart"]})) as server:
        assert rules(server, "The senator, Gary Hart, won the vote.") == []
        assert rules(server, "They had a Hart to Heart talk, and a Heart is won.") != []


@pytest.mark.parametrize("wrong", ["in_Monday", "the_Swiss"])
def test_a_day_or_a_nationality_is_a_word(wrong: str) -> None:
    text = "The trial of the Swiss banker begins in Monday."
    with fake_server(finds(**{wrong: {"rule": "IN_WEEKDAY", "replacements": ["on Monday"]}})) as server:
        assert rules(server, text) == [("languagetool.IN_WEEKDAY", "warning")]


def test_a_spelling_match_needs_evidence() -> None:
    given = {"rule": "MORFOLOGIK_RULE_EN_US", "category": "TYPOS", "message": "Possible spelling mistake found."}
    with fake_server(finds(confrimed={**given, "replacements": ["confirmed", "conformed"]})) as server:
        (remark,) = remarks(server, "The council confrimed the plan on Monday.")
    assert remark.message == "Possible spelling mistake found. “confirmed”?"
    assert (remark.suggestions[0], remark.replacement, remark.safety) == ("confirmed", "confirmed", "display")
    assert "spelling.unknown-word" in remark.names
    with fake_server(finds(Shafaq={**given, "replacements": ["Shaft"]})) as server:
        assert remarks(server, "The mayor of Exeter, Shafaq Rahmani, spoke.") == []


@pytest.mark.parametrize(
    ("category", "wrong", "replacements", "safety"),
    [
        ("TYPOGRAPHY", "$_5", ["$5"], "safe"),
        ("TYPOGRAPHY", "$_5", ["$5", "5 dollars"], "display"),
        ("TYPOGRAPHY", "$_5", ["$ 50"], "display"),
        ("GRAMMAR", "$_5", ["$5"], "display"),
    ],
)
def test_only_a_lone_replacement_of_a_safe_category_that_keeps_every_letter_is_safe(
    category: str, wrong: str, replacements: list[str], safety: str
) -> None:
    found = finds(**{wrong: {"rule": "CURRENCY_SPACE", "category": category, "replacements": replacements}})
    with fake_server(found) as server:
        assert [remark.safety for remark in remarks(server, "It costs $ 5 at noon.")] == [safety]


def test_markdown_and_emoji_before_a_match_do_not_shift_it() -> None:
    text = "# 😀 News\n\nThe **mayor** 🎉 of [Bath](https://example.org) `x` 👩‍👩‍👧 *say* no.\n\n😀 They go.\n"
    document = read_text(text, "a.md")
    with fake_server(finds(say={}, They={})) as server:
        found = remarks(server, text, "a.md")
    assert [document.place(remark.span).text for remark in found] == ["say", "They"]
    assert [document.place(remark.span).line for remark in found] == [3, 5]


def test_what_is_no_prose_is_no_ones_fault() -> None:
    with fake_server(finds(**{"\ufffc": {}})) as server:
        assert remarks(server, "Run `make all` now.", "a.md") == []


def test_the_server_is_told_what_is_wanted() -> None:
    settings = {
        "mother_tongue": "de-DE",
        "picky": True,
        "enabled_rules": ("SERIAL_COMMA_ON",),
        "disabled_rules": ("SOME_RULE",),
        "enabled_categories": ("PLAIN_ENGLISH",),
        "disabled_categories": ("STYLE",),
    }
    with fake_server() as server:
        remarks(server, "A word.", settings=settings, dialect="en-GB")
        (asked,) = server.asked
        off = asked.pop("disabledRules").split(",")
        assert {"SOME_RULE", "EN_UNPAIRED_QUOTES"} < set(off)
        assert "SERIAL_COMMA_ON" not in off
        assert asked == {
            "text": "A word.",
            "language": "en-GB",
            "motherTongue": "de-DE",
            "level": "picky",
            "enabledRules": "SERIAL_COMMA_ON",
            "enabledCategories": "PLAIN_ENGLISH",
            "disabledCategories": "STYLE",
        }
        remarks(server, "A word.", select=("languagetool.X", "spelling"))
        assert {**server.asked[1], "text": ""} == {
            "text": "",
            "language": "en-US",
            "enabledRules": "X",
            "enabledOnly": "true",
        }
