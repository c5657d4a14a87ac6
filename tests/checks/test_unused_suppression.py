"""suppression.unused, through the engine, which alone knows what was used."""

from newslint.api import Config, Desk

ALL = ("names", "quotes", "spelling")


def found(text: str, *select: str) -> list[str]:
    report = Desk(Config(select=("suppression.unused", *select))).check_text(text, "a.md")
    return [finding.place.text for finding in report.findings if finding.rule == "suppression.unused"]


def test_a_suppression_that_suppresses_nothing_is_found() -> None:
    text = "The the mayor.\n\n<!-- newslint ignore-next -->\n\nThe mayor.\n"
    assert found(text, *ALL) == ["<!-- newslint ignore-next -->"]


def test_one_that_suppresses_passes() -> None:
    assert found("<!-- newslint off spelling -->\n\nThe the mayor.\n", *ALL) == []


def test_one_about_rules_that_did_not_run_passes() -> None:
    assert found("<!-- newslint off quotes -->\n\nThe mayor.\n", "spelling") == []
    assert found("<!-- newslint off quotes, spelling -->\n\nThe mayor.\n", "spelling") == []
    assert found("<!-- newslint off -->\n\nThe mayor.\n", "spelling") == []
    assert found("<!-- newslint off spelling -->\n\nThe mayor.\n", "spelling") == ["<!-- newslint off spelling -->"]


def test_one_about_no_rule_is_found_in_any_case() -> None:
    assert found("<!-- newslint off speling -->\n\nThe mayor.\n") == ["<!-- newslint off speling -->"]


def test_sic_without_a_fault() -> None:
    assert found("The mayor [sic] left.", *ALL) == ["[sic]"]
    assert found("The mayor [sic] left.", "spelling") == []
