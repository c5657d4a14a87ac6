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


def test_an_editors_mark_is_left_alone() -> None:
    assert found("The mayor [sic] left.", *ALL) == []
    assert found("The mayor [sic] left.", "spelling") == []


def test_files_for_which_rules_are_ignored() -> None:
    text = "<!-- newslint off spelling -->\n\nThe mayor.\n"
    config = Config(select=("suppression.unused", *ALL), per_file_ignores={"a.md": ("spelling.unknown-word",)})
    assert not Desk(config).check_text(text, "a.md").findings
    config = Config(select=("suppression.unused", *ALL), per_file_ignores={"a.md": ("suppression",)})
    assert not Desk(config).check_text(text, "a.md").findings
    assert len(Desk(config).check_text(text, "b.md").findings) == 1
