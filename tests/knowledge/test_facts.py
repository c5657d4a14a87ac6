"""The facts of a run: what the newsroom says, and data that are opened once."""

from newslint.knowledge.facts import Knowledge


def test_what_the_newsroom_says() -> None:
    knowledge = Knowledge(("Quillhaven", "*gate"), "en-GB")
    assert "Quillhaven" in knowledge.accepted
    assert "Watergate" in knowledge.accepted
    assert "goverment" not in knowledge.accepted
    assert knowledge.dialect == "en-GB"
    assert Knowledge().dialect == ""


def test_the_lexicon_is_opened_once() -> None:
    knowledge = Knowledge()
    assert knowledge.lexicon is knowledge.lexicon
    assert "government" in knowledge.lexicon
