"""The names of an article as a list."""

from newslint.document.readers import read_text
from newslint.engine.name_list import names
from newslint.knowledge.facts import Knowledge

KNOWLEDGE = Knowledge()


def test_names_in_the_order_of_their_first_mentions() -> None:
    text = "They met **Orson** Pell and Mayor Dagny Lund on Tuesday. Then Lund left, and Ms. Lund’s dog with German envoys."
    pell, lund = names(read_text(text, "a.md"), KNOWLEDGE)
    assert (pell.name, pell.title, pell.forms, pell.place.text) == (
        "Orson Pell",
        "",
        (("Orson Pell", 1),),
        "Orson** Pell",
    )
    assert (lund.name, lund.title, lund.forms) == ("Dagny Lund", "Mayor", (("Dagny Lund", 1), ("Lund", 2)))
    assert (lund.path, lund.place.text) == ("a.md", "Dagny Lund")


def test_a_surname_of_two_people_is_a_name_of_its_own() -> None:
    found = names(read_text("They met Orson Pell and Alma Pell there. Then Pell left.", "a.txt"), KNOWLEDGE)
    assert [(one.name, one.forms) for one in found] == [
        ("Orson Pell", (("Orson Pell", 1),)),
        ("Alma Pell", (("Alma Pell", 1),)),
        ("Pell", (("Pell", 1),)),
    ]


def test_no_names() -> None:
    assert names(read_text("", "a.txt"), KNOWLEDGE) == []
