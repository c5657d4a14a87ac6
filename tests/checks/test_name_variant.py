"""One bearer spelled two ways: what is found, what only looks like it, and what must hold for any text."""

from __future__ import annotations

import json
from collections.abc import Mapping
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis import Analysis
from newslint.checks import name_variant
from newslint.checks.base import Card, Context, Hit, RunHit
from newslint.checks.names.slips import deletions, given_key, one_slip, related, sound
from newslint.document.readers import read_text
from newslint.knowledge.facts import Knowledge
from newslint.model import Place, Span

CARD = Card(
    "names.variant", "name-variant", "", "warning", "stable", "", "", "", ("text",), 0, ("", ()), False, (), {}, ""
)
KNOWLEDGE = Knowledge()


def context(text: str, words: tuple[str, ...] = ()) -> Context:
    document = read_text(text, "article.txt")
    return Context(document, Analysis(document), Knowledge(words) if words else KNOWLEDGE, CARD, False)


def check(text: str, words: tuple[str, ...] = ()) -> list[Hit]:
    return list(name_variant.check(context(text, words)))


def collected(articles: Mapping[str, str]) -> dict[str, Any]:
    """The values of a run as the engine hands them back: through JSON, places restored."""
    taken = {path: name_variant.collect(context(text)) for path, text in articles.items()}
    values: dict[str, Any] = json.loads(json.dumps(taken))
    for value in values.values():
        for suspect in value[2]:
            suspect[4] = Place(Span(*suspect[4][0]), *suspect[4][1:])
    return values


def conclude(articles: Mapping[str, str]) -> list[RunHit]:
    return list(name_variant.conclude(dict(sorted(collected(articles).items()))))


VARIANTS = {
    "a slip beside a known name": ("Mr. Netanyahu came. Then {Netanyaho} left. Later Netanyahu slept.", "Netanyahu"),
    "two neighbours turned round": ("Mr. Netanyahu came. Then {Netnayahu} left. Later Netanyahu slept.", "Netanyahu"),
    "under a possessive": ("Mr. Netanyahu came. They took {Netanyaho}’s hat. Later Netanyahu slept.", "Netanyahu"),
    "a name that no lexicon knows": (
        "The boat left Xaparica. In Xaparica it rained. In {Xaperica} it snowed. Then Xaparica slept.",
        "Xaparica",
    ),
    "the lone surname of one who is introduced": (
        "They heard Dagny Quillhaven. Then {Quilhaven} left. Later Quillhaven slept.",
        "Quillhaven",
    ),
    "a given name shared": (
        "They heard Dagny Quillhaven. Then Dagny {Quilhaven} left. Later Quillhaven slept.",
        "Quillhaven",
    ),
    "a surname shared": ("They heard Dagny Quillhaven. Then {Dagnny} Quillhaven left. So did Dagny.", "Dagny"),
    "transliteration": (
        "They heard Volodymyr Zelensky. Then Zelensky left. The aide of {Zelenskyi} and Zelensky stayed.",
        "Zelensky",
    ),
    "two spellings of a given name": (
        "They saw Stephen Orm. Then Stephen Orm left. Later {Steven} Orm left.",
        "Stephen",
    ),
    "accents": ("They saw Nicolás Orm. Then Nicolás Orm left. Later {Nicolas} Orm left.", "Nicolás"),
    "two known surnames under one given name": (
        "They saw Maria Gonzalez. Then Gonzalez left. Maria {Gonzales} slept. Then Gonzalez woke. So Gonzalez ate.",
        "Gonzalez",
    ),
    "a surname without a bearer": (
        "They saw Tim Saunders. So Saunders ate. Then Saunders left. If Saunders or {Sanders} slept, Saunders knew.",
        "Saunders",
    ),
    "capitals inside": ("They saw John McCain. Then McCain left. They missed {Mccain} and called McCain.", "McCain"),
    "at the head of a sentence": ("Mr. Netanyahu came. {Netanyaho} left. Later Netanyahu slept.", "Netanyahu"),
    "in the headline": (
        "{Netanyaho} Flies Home to Haifa\n\nOn Sunday Mr. Netanyahu came. Later Netanyahu left.",
        "Netanyahu",
    ),
    "once against once: nothing is suggested": ("They saw Ahmed Velizar. Then {Ahmad} Velizar left.", ""),
}


@pytest.mark.parametrize("name", VARIANTS)
def test_variants(name: str) -> None:
    marked, twin = VARIANTS[name]
    start, end = marked.index("{"), marked.index("}") - 1
    text = marked.replace("{", "").replace("}", "")
    hits = check(text)
    assert [(hit.span, hit.suggestions) for hit in hits] == [(Span(start, end), (twin,) if twin else ())]
    assert hits[0].arguments[0] == text[start:end]
    assert hits[0].replacement == (twin or None)


def test_the_evidence_is_told() -> None:
    hits = check("Mr. Netanyahu came. Then Netanyaho left. Later Netanyahu slept.")
    assert hits[0].arguments == ("Netanyaho", "once", "Netanyahu", "twice")


def test_every_place_of_a_form_is_told() -> None:
    hits = check("Mr. Netanyahu came. Netanyahu ate. Then Netanyaho left. So did Netanyaho. Later Netanyahu slept.")
    assert [hit.arguments[1] for hit in hits] == ["twice", "twice"]


TEMPTING = (
    "They saw Tim Johnson and Bob Johnston. Johnson ate. Johnston slept. Johnson left. So Johnson won.",
    "Envoys of Austria met envoys of Australia. So Australia paid. Then Australia left. Later Australia slept.",
    "From Niger they fled to Nigeria. So Nigeria paid. Then Nigeria left. Later Nigeria slept.",
    "They saw Iran and Iraq. So Iran paid. Then Iranians left. Later an Iranian slept, and Iran woke.",
    "The Trumps ate. So Donald Trump paid. Then Trump left. Later Mr. Trump slept.",
    "They took James' hat and James's dog. So James paid. Then James left. Later James slept.",
    "They saw Eric Orm and Erica Orm. So Eric paid. Then Eric Orm left. Later Eric Orm slept.",
    "They saw Michele Pell and Michelle Orm. So Michelle Orm paid. Then Michelle Orm left.",
    "They saw Francis Orm and Frances Orm. So Francis Orm paid. Then Francis Orm left.",
    "They saw Olena Zelenska and Volodymyr Zelensky. So Zelensky paid. Ms. Zelenska left. Then Zelensky slept.",
    "They saw Lyudmila Putina and Vladimir Putin. So Putin paid. Putina left. Then Putin slept. Putin woke.",
    "They saw Khaled Barzawi and Nadim Barzani. So Barzani paid. Then Barzani left. Later Barzani slept.",
    "They saw Ahmed Karimov and Ahmad Karimi. So Karimi paid. Then Karimi left. Later Karimi slept.",
    "They saw Anders Hansen and Lars Hanson. So Hansen paid. Then Hansen left. Later Hansen slept.",
    "The Quillhavens ate. So Dagny Quillhaven paid. Then Quillhaven left. Later Quillhaven slept.",
    "They saw Dagny Quillhaven-Orm. Dagny Orm, once Dagny Pell, paid. Then Orm left. Later Pell slept.",
    "In Slovakia it rained. In Slovenia it snowed. So Slovakia paid. Slovaks and Slovenes ate. Slovakia slept.",
    "The NATO envoy met the NAFTO clerk. So NATO paid. Then NATO left. Later NATO slept.",
    "They read Nouha Saoudi in Saudi papers. So Saudi Arabia paid. Then Saudi Arabia left.",
    "Haleh Orm came to the town of Hale on foot, by night, and sang.",
    "DAGNY QUILLHAVEN ATE. So Dagny Quillhaven paid. Then Quillhaven left. Later QUILLHAVEN slept.",
)


@pytest.mark.parametrize("text", TEMPTING)
def test_what_only_looks_like_a_variant(text: str) -> None:
    assert check(text) == []


def test_an_accepted_word_is_left_alone() -> None:
    text = "Mr. Netanyahu came. Then Netanyaho left. Later Netanyahu slept."
    assert check(text, ("Netanyaho",)) == []


MANY = {f"b{number}.txt": "The poll of Quinnipiac came out. Then Sen. Kirsten Velizar read it." for number in range(12)}


@pytest.mark.parametrize(
    ("text", "form", "twin", "files"),
    [
        ("A poll of Quinipiac came out.", "Quinipiac", "Quinnipiac", 12),
        ("They heard Sen. Kristen Velizar.", "Kristen", "Kirsten", 12),
        ("They heard Kirsten Velizer.", "Velizer", "Velizar", 12),
    ],
)
def test_a_form_of_one_article_against_that_of_many(text: str, form: str, twin: str, files: int) -> None:
    (hit,) = conclude({"a.txt": text, **MANY})
    assert (hit.path, hit.place.text, hit.suggestions) == ("a.txt", form, (twin,))
    assert hit.place.span == Span(text.index(form), text.index(form) + len(form))
    assert hit.arguments == (form, "once", twin, f"in {files} articles")


@pytest.mark.parametrize(
    "text",
    [
        "They heard Orson Velizer.",  # another given name: another bearer
        "They heard Kristen Pell.",  # another surname
        "The Velizars came.",
        "A poll of Quinnipiac came out.",
        "A poll of Quinnipiac came out. So Quinnipiac said. Then Quinipiac slept.",  # the article's own check has it
    ],
)
def test_what_the_run_leaves_alone(text: str) -> None:
    assert conclude({"a.txt": text, **MANY}) == []


def test_a_surname_of_many_says_nothing_of_a_lone_form() -> None:
    given = ("Alma", "Tim", "Orson", "Maria", "Lars", "Nina", "Ruth", "Karl", "Hugo", "Anna", "Otto", "Ida")
    many = {f"b{number}.txt": f"They heard {name} Velizar there." for number, name in enumerate(given)}
    assert conclude({"a.txt": "They heard Velizer there.", **many}) == []


def test_an_empty_run() -> None:
    assert conclude({}) == []
    assert conclude({"a.txt": ""}) == []


NAMES = (
    "Netanyahu",
    "Netanyaho",
    "Netanyahu’s",
    "Dagny",
    "Quillhaven",
    "Quilhaven",
    "Steven",
    "Stephen",
    "Orm",
    "Mccain",
)
WORDS = (*NAMES, "McCain", "Mr.", "said", "the", "“", "”", ".", ",", "-", "É", "\n\n")
TEXTS = st.one_of(st.text(max_size=150), st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join))


@given(TEXTS)
def test_spans_hold_for_any_text(text: str) -> None:
    for hit in check(text):
        assert text[hit.span.start : hit.span.end] == hit.arguments[0]
        assert hit.arguments[0] != hit.arguments[2]
        assert hit.replacement in (None, *hit.suggestions)


@given(st.dictionaries(st.sampled_from("abcdefghijkl"), TEXTS), st.randoms(use_true_random=False))
def test_the_order_of_files_does_not_matter(articles: dict[str, str], random: Any) -> None:
    paths = list(articles)
    random.shuffle(paths)
    values = collected(articles)
    hits = sorted(name_variant.conclude(values))
    assert sorted(name_variant.conclude({path: values[path] for path in paths})) == hits
    assert all(articles[hit.path][hit.place.span.start : hit.place.span.end] == hit.arguments[0] for hit in hits)


LETTERS = st.text("abcdeé", min_size=1, max_size=7)


@given(LETTERS, LETTERS)
def test_words_one_slip_apart_share_a_deletion(word: str, other: str) -> None:
    assert one_slip(word, other) == one_slip(other, word)
    assert related(word, other) == related(other, word)
    assert not one_slip(word, word)
    if one_slip(word, other):
        assert deletions(word) & deletions(other)


@pytest.mark.parametrize(
    ("word", "other", "expected"),
    [
        ("kasich", "kosich", True),
        ("kasich", "kaisch", True),
        ("kasich", "kasch", True),
        ("kasich", "kassich", True),
        ("kasich", "basich", False),
        ("kasich", "ksaihc", False),
        ("kasich", "kas", False),
    ],
)
def test_one_slip(word: str, other: str, expected: bool) -> None:
    assert one_slip(word, other) is expected


@pytest.mark.parametrize(
    ("word", "other"), [("trump", "trumps"), ("iran", "iranian"), ("putin", "putina"), ("zelensky", "zelenska")]
)
def test_related(word: str, other: str) -> None:
    assert related(word, other)


@pytest.mark.parametrize(
    ("word", "other"),
    [("zelensky", "zelenskiy"), ("mohammed", "muhammed"), ("gaddafi", "qadhafi"), ("yanukovych", "yanukovich")],
)
def test_sound(word: str, other: str) -> None:
    assert sound(word) == sound(other)


@pytest.mark.parametrize(
    ("given", "other", "one"), [("steven", "stephen", True), ("nicolás", "nicholas", True), ("eric", "erica", False)]
)
def test_given_names(given: str, other: str, one: bool) -> None:
    assert (given_key(given) == given_key(other)) is one


@pytest.mark.parametrize("pattern", ["Zaq{}wi Orm", "Dagny Xar{}el", "{} Quillhaven", "Mc{}en"])
def test_a_directory_of_names_takes_no_square_of_time(pattern: str) -> None:
    letters = "abcdegkt"
    names = [pattern.format(a + b + c + d).title() for a in letters for b in letters for c in letters for d in letters]
    started = process_time()
    check(", ".join(names))
    assert process_time() - started < 5
