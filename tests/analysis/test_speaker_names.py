"""The full name of a speaker: led back to the name that the article gives, where that is clear."""

from __future__ import annotations

import pytest

from newslint.analysis import Analysis
from newslint.document.readers import read_text


def named(text: str) -> list[str]:
    return [name for name in Analysis(read_text(text, "article.txt")).speakers if name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ruta Keel met the press. “We stay,” Keel said.", ["Ruta Keel"]),
        ("Ruta Keel met the press. “We stay,” she said.", ["Ruta Keel"]),
        ("“We stay,” said Ruta Keel.\n\nRain fell. “We do,” she added.", ["Ruta Keel", "Ruta Keel"]),
        ("Prime Minister Ruta Keel flew home. “We stay,” the prime minister said.", ["Ruta Keel"]),
        ("Ruta Keel and Orla Keel met. “We stay,” Keel said.", ["Keel"]),
        ("“We stay,” a neighbour said.", ["a neighbour"]),
        ("“We stay,” they said.", ["they"]),
    ],
)
def test_full_names(text: str, names: list[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ruta Keel met Orla Pell. “We stay,” she said.", "Ruta Keel"),  # the subject of the sentence before it
        ("Ruta Keel spoke. Orla Pell wept. “We stay,” she said.", "Orla Pell"),
        ("“Ruta Keel left,” it said. “We stay,” she said.", "she"),  # nobody whom a quote names
        ("The Keel Company met the press. “We stay,” it said.", "it"),  # nobody’s pronoun but a person’s
        ("Mayor Ruta Keel and Mayor Orla Pell met. “We stay,” the mayor said.", "the mayor"),  # two bear the title
        ("They met Mayor Ruta Keel. Then Mayor Keel slept. “We stay,” the mayor said.", "Ruta Keel"),
        ("“We stay,” the mayor said.", "the mayor"),
        ("“We stay,” she said.", "she"),
    ],
)
def test_whom_a_pronoun_or_an_office_means(text: str, name: str) -> None:
    assert named(text)[-1] == name


def test_a_pronoun_means_who_spoke_within_reach() -> None:
    near, far = ("\n\nRain fell on the town all day." * count for count in (2, 5))
    assert named(f"“We stay,” said Ruta Keel.{near}\n\n“We do,” she said.") == ["Ruta Keel", "Ruta Keel"]
    assert named(f"“We stay,” said Ruta Keel.{far}\n\n“We do,” she said.") == ["Ruta Keel", "she"]


def test_far_from_any_speaker_it_means_whom_the_paragraph_before_names() -> None:
    assert named("Rain fell.\n\nRuta Keel came home late.\n\n“We stay,” she said.") == ["Ruta Keel"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Arno Keel III ran the mill. “We stay,” Keel said.", "Arno Keel III"),
        (
            "There came to see it Jared Sexton. See Sexton smile. To Sexton it was a joke. “We stay,” Sexton said.",
            "Jared Sexton",
        ),
        ("Arno Keel sold the mill. His brother Otto Keel wept. “We stay,” Mr. Keel said.", "Arno Keel"),
        ("Paul Ryder spoke. He said on Monday that Tom Ask must prove it. “I am not ready,” he said.", "Paul Ryder"),
    ],
)
def test_whose_name_it_is(text: str, name: str) -> None:
    assert named(text)[-1] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # an office with the place that the article gives beside the title
        ("Ohio Gov. Arno Keel met Iowa Gov. Orla Pell. “We stay,” the Iowa governor said.", "Orla Pell"),
        ("Sen. Arno Keel (R-Fla.) met Sen. Orla Pell (D-N.Y.). “We stay,” the New York senator said.", "Orla Pell"),
        ("Sen. Arno Keel of Texas left early. “We stay,” the Texas senator said.", "Arno Keel"),
        ("Sen. Arno Keel of Texas left early. “We stay,” the Utah senator said.", "the Utah senator"),
        # who says it rather than whom it names first, or who is told of
        ("Whether Arno Keel can row is unknown, said Otto Pell, an editor. “We stay,” he said.", "Otto Pell"),
        ("Otto Pell, a driver, said Arno Keel had won. “We stay,” he said.", "Otto Pell"),
        ("Pell doubts it though Arno Keel won. “We stay,” said Otto Pell. Pell left. “No,” he said.", "Otto Pell"),
        # a surname alone that has spoken, a given name alone
        ("“We stay,” Pell said.\n\n“We never leave,” he said.", "Pell"),
        ("Ruta Keel sold plums. Her uncle, Brad, 39, wept. “We stay,” he said.", "Brad"),
        ("“We stay,” ProPress said.\n\nRain fell. “We never leave,” he said.", "he"),
        ("Sen. Otto Pell of Utah spoke. “We stay,” said the Utah senator, “and so do you.”", "Otto Pell"),
        (
            "It pleased men such as Otto Pell of Utah, who said in a Norwegian debate that it was “a fair deal.”",
            "Otto Pell",
        ),
        # the comma behind “who is …” forgotten; an office between names
        ("“We stay,” Ruta Keel, who is head of Our Town said.", "Ruta Keel"),
        ("“We stay,” said Budget ranking Democrat Otto Pell.", "Otto Pell"),
    ],
)
def test_whom_the_article_means(text: str, name: str) -> None:
    assert named(text)[-1] == name
