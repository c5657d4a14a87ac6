"""The recipe of the lexicon: its parts on small input, and the whole against what is shipped."""

from __future__ import annotations

import sys
from pathlib import Path

import marisa_trie
import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT))  # recipes are not installed with newslint

from newslint.knowledge import lexicon as lx  # noqa: E402
from newslint.knowledge.lexicon import Lexicon, normalise  # noqa: E402
from recipes import hunspell, sources  # noqa: E402
from recipes import lexicon as recipe  # noqa: E402
from recipes.inflections import inflections, parse_irregular  # noqa: E402
from recipes.keys import is_key, unaccented  # noqa: E402
from recipes.places import demonyms, places  # noqa: E402

AFF = """SET UTF-8
TRY abc
ONLYINCOMPOUND c
COMPOUNDRULE 1
COMPOUNDRULE n*1t
# a comment
PFX U Y 1
PFX U   0     un         .

PFX N N 1
PFX N   0     non        .

SFX D Y 4
SFX D   0     d          e
SFX D   y     ied        [^aeiou]y
SFX D   0     ed         [^ey]
SFX D   0     ed         [aeiou]y

SFX H N 1
SFX H   0     th         .

SFX S Y 2
SFX S   y     ies        [^aeiou]y
SFX S   0     s          [^y]

SFX M Y 1
SFX M   0     's         .
"""


def expand(*entries: str) -> list[str]:
    return [form for form, _ in hunspell.words(AFF, "\n".join([str(len(entries)), *entries]))]


@pytest.mark.parametrize(
    ("entry", "forms"),
    [
        ("plain", ["plain"]),
        ("hope/D", ["hope", "hoped"]),
        ("walk/DS", ["walk", "walked", "walks"]),
        ("try/DS", ["try", "tried", "tries"]),
        ("play/D", ["play", "played"]),
        ("do/U", ["do", "undo"]),
        ("load/UD", ["load", "unload", "loaded", "unloaded"]),
        ("load/ND", ["load", "nonload", "loaded"]),  # N makes no cross product
        ("load/UH", ["load", "unload", "loadth"]),  # nor does H
        ("London/M", ["London", "London's"]),
        ("1th/c", []),  # only inside compounds
        ("2/n", ["2"]),
        ("y/D", ["y"]),  # no affix may strip all of a stem; "y" meets no condition either
        ("walk/D\tpo:verb", ["walk", "walked"]),
        ("odd/Q", ["odd"]),
    ],
)
def test_affix_expansion(entry: str, forms: list[str]) -> None:
    assert expand(entry) == forms


def test_an_affix_strips_no_whole_stem() -> None:
    assert [form for form, _ in hunspell.words("SFX D Y 1\nSFX D y ied y\n", "1\ny/D\n")] == ["y"]


def test_expansion_names_the_suffix() -> None:
    assert list(hunspell.words(AFF, "1\nload/UDS\n")) == [
        ("load", ""),
        ("unload", ""),
        ("loaded", "D"),
        ("unloaded", "D"),
        ("loads", "S"),
        ("unloads", "S"),
    ]


@pytest.mark.parametrize(
    "line", ["FLAG long", "NEEDAFFIX X", "FORBIDDENWORD !", "SFX D 0 ed/S .", "SFX Q 0 ed .", "AF 3", "SFX D Y 1"]
)
def test_an_aff_that_is_not_understood_stops_the_recipe(line: str) -> None:
    with pytest.raises(hunspell.HunspellError, match="not understood"):
        hunspell.parse_aff(AFF + line + "\n")


@pytest.mark.parametrize("word", ["word", "don't", "co-operate", "été", "naïve", "को", "i̇stanbul", "a"])
def test_a_key(word: str) -> None:
    assert is_key(word)


@pytest.mark.parametrize(
    "word", ["", "u.s", "3rd", "'tis", "dogs'", "rock-", "a--b", "o'-n", "a b", "x_y", "-", "\u0301a"]
)
def test_no_key(word: str) -> None:
    assert not is_key(word)


def test_unaccented() -> None:
    assert unaccented("bogotá") == "bogota"


IRREGULAR = {"run": ("ran", "run"), "be": ("was", "were", "been"), "set": ("set",)}


@pytest.mark.parametrize(
    ("words", "verbs", "pasts"),
    [
        ("walk walked walking", "walk walked walking", "walked"),
        ("hop hope hoped hoping", "hope hoped hoping", "hoped"),
        ("hop hope hopped hopping", "hop hopped hopping", "hopped"),
        ("past paste pasted pasting", "paste pasted pasting", "pasted"),
        ("aid aide aided aiding", "aid aided aiding", "aided"),
        ("rout route routed routing", "rout route routed routing", "routed"),
        ("ad add added adding", "add added adding", "added"),
        ("try tried trying", "try tried trying", "tried"),
        ("die died dying", "die died dying", "died"),
        ("panic panicked panicking", "panic panicked panicking", "panicked"),
        ("enrol enroll enrolled enrolling", "enrol enroll enrolled enrolling", "enrolled"),
        ("talent talented", "", "talented"),
        ("nee need", "", ""),
        ("r re red ring", "", ""),
        ("morn morning", "", ""),
        ("set sett setting", "setting", ""),
    ],
)
def test_inflections(words: str, verbs: str, pasts: str) -> None:
    irregular = {form for base, forms in IRREGULAR.items() for form in (base, *forms)}
    found = inflections(set(words.split()), set(), set(), IRREGULAR)
    assert found.verbs - irregular == set(verbs.split())
    assert found.pasts - irregular == set(pasts.split())


def test_the_dictionary_vouches_for_eed() -> None:
    words = {"agree", "agreed", "agreeing", "nee", "need"}
    assert inflections(words, set(), {"agreed"}, {}).pasts == {"agreed"}


@pytest.mark.parametrize(
    ("singular", "plural", "expected"),
    [
        ("dog", "dogs", True),
        ("city", "cities", True),
        ("fox", "foxes", True),
        ("hero", "heroes", True),
        ("wolf", "wolves", True),
        ("wife", "wives", True),
        ("quiz", "quizzes", True),
        ("house", "houses", True),
        ("prince", "princess", False),
        ("her", "hers", False),  # "her" has no possessive, so it is no noun
    ],
)
def test_plurals(singular: str, plural: str, expected: bool) -> None:
    found = inflections({singular, plural}, {singular} - {"her"}, set(), {})
    assert (plural in found.plurals) is expected


def test_irregular_verbs() -> None:
    assert parse_irregular("# note\nbe was/were been\nput put put\n") == {
        "be": ("was", "were", "been"),
        "put": ("put",),
    }
    with pytest.raises(ValueError, match="wrong or repeated"):
        parse_irregular("run ran\n")
    with pytest.raises(ValueError, match="wrong or repeated"):
        parse_irregular("put put put\nput put put\n")
    assert len(parse_irregular(recipe.IRREGULAR_VERBS.read_text(encoding="utf-8"))) > 200


RECORDS: list[dict[str, object]] = [
    {"name": "Ivory Coast", "capital": "Yamoussoukro", "demonym": "Ivorian", "provinces": ["Bay", "Cork", "Korhogo"]},
    {"name": "United States", "capital": "Washington D.C.", "demonym": "American", "provinces": ["North Carolina"]},
    {
        "name": "Antigua & Barbuda",
        "capital": "Saint John's",
        "demonym": "Antiguan,Barbudan",
        "provinces": ["Saint John"],
    },
    {"name": "American Samoa", "capital": None, "demonym": "American Samoan"},
    {"name": "Colombia", "capital": "Bogotá", "demonym": "", "provinces": ["Agdam Rayonu", "Agsu Rayonu"]},
    {"name": "Turkey", "capital": ["Ankara"], "demonym": "Turkish", "provinces": ["Mus Rayonu", "Van Rayonu"]},
    {"name": "Maldives", "capital": "Malé", "demonym": "Maldivan"},
]
ORDINARY = {"coast", "bay", "cork", "turkey", "united", "states", "north", "saint", "male", "polish", "slave"}
PROPER = {"cork", "turkey", "carolina", "polish"}


def test_places() -> None:
    found = places(RECORDS, ["Chad", "Guinea-Bissau"], ORDINARY, PROPER, {"john", "carolina"})
    assert found >= {
        "turkey",
        "chad",
        "cork",
        "korhogo",
        "carolina",
        "bogotá",
        "bogota",
        "antigua",
        "barbuda",
        "ankara",
    }
    assert found >= {"guinea-bissau", "guinea", "bissau", "samoa", "agdam", "malé"}
    assert found.isdisjoint(
        {"coast", "ivory", "bay", "john", "john's", "american", "rayonu", "saint", "male", "north"} - {"ivory"}
    )


def test_demonyms() -> None:
    found = demonyms(RECORDS, ["Polish", "Slave", "Urdu", "Chad Arabic", "Turkey"], ORDINARY, PROPER)
    assert found == {
        *("ivorian", "ivorians", "american", "americans", "antiguan", "antiguans", "barbudan", "barbudans"),
        *("samoan", "samoans", "turkish", "maldivan", "maldivans", "polish", "urdu"),
    }


def test_main_takes_one_folder_at_most(capsys: pytest.CaptureFixture[str]) -> None:
    assert recipe.main(["a", "b"]) == 2
    assert recipe.main(["--help"]) == 2
    assert "usage" in capsys.readouterr().err


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sources, "PINS", {"no-such-package": "1.0"})
    assert recipe.main([]) == 2
    assert "no-such-package==1.0 is not installed" in capsys.readouterr().err


def test_another_package_than_the_pinned_one_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "dictionary-en-4.0.0.tgz").write_bytes(b"something else")
    monkeypatch.setattr("shutil.which", lambda name: name)
    monkeypatch.setattr("subprocess.run", lambda *_args, **_options: None)
    with pytest.raises(sources.SourceError, match="not the pinned") as caught:
        sources.fetch_dictionary("dictionary-en", tmp_path)
    assert not isinstance(caught.value, sources.MissingSourceError)


def test_no_npm_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: None)
    with pytest.raises(sources.MissingSourceError, match="npm is needed"):
        sources.fetch_dictionary("dictionary-en", tmp_path)


def small() -> recipe.Build:
    build = recipe.Build(zipf={"the": 232}, misspellings={"teh": ("the",), "alot": ("a lot", "allot")})
    build.mark(["the", "london"], 0)
    build.mark(["london"], lx.PROPER | lx.PLACE)
    build.mark(["london"], lx.SURNAME)
    return build


def test_what_is_written_is_read_and_is_the_same_each_time(tmp_path: Path) -> None:
    for name in ("one", "two"):
        recipe.write(small(), {"a.txt": "free\n"}, tmp_path / name)
    lexicon = Lexicon.open(str(tmp_path / "one"))
    assert lexicon.flags("london") == lx.PROPER | lx.PLACE | lx.SURNAME
    assert lexicon.zipf("the") == pytest.approx(232 / 30)
    assert "teh" not in lexicon
    assert lexicon.corrections("alot") == ("a lot", "allot")
    for file in (*recipe.FILES, "licences/a.txt"):
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes()


@pytest.mark.real
def test_the_recipe_makes_the_shipped_data(tmp_path: Path) -> None:
    try:
        build, licences = recipe.build()
    except sources.MissingSourceError as error:
        pytest.skip(f"the recipe cannot run here: {error}")
    recipe.write(build, licences, tmp_path)
    made, shipped = (contents(folder) for folder in (tmp_path, recipe.DATA))
    for part, (new, old) in enumerate(zip(made, shipped, strict=True)):
        changed = sorted(key for key in new.keys() | old.keys() if new.get(key) != old.get(key))
        assert changed[:20] == [], f"part {part}: {len(changed)} keys differ"
    assert all(is_key(key) and normalise(key) == key for key in build.flags)


def contents(folder: Path) -> tuple[dict[str, bytes], dict[str, bytes], dict[str, bytes]]:
    """All keys with their records, all misspellings with their corrections, all licences with their texts."""
    words = marisa_trie.Trie()
    words.load(str(folder / "words.marisa"))
    table = (folder / "words.bin").read_bytes()
    misspellings = marisa_trie.BytesTrie()
    misspellings.load(str(folder / "misspellings.marisa"))
    return (
        {key: table[3 * number : 3 * number + 3] for key, number in words.items()},
        dict(misspellings.items()),
        {file.name: file.read_bytes() for file in (folder / "licences").iterdir()},
    )
