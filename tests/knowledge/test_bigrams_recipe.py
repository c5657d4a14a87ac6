"""The recipe of the word pairs: the model's reader, the weights, and that it makes what is shipped."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path

import marisa_trie
import pytest

from newslint.knowledge.bigrams import Bigrams
from recipes import bigrams as recipe
from recipes import sources
from recipes.sphinx_model import ModelError, Trigrams, read


def small() -> Trigrams:
    """A model of four words."""
    unigrams = [(-1.0, -0.5), (-2.0, -0.25), (-3.0, 0.0), (-0.5, -0.5)]
    return Trigrams(
        ["of", "off", "set", "the"], unigrams, {(2, 1): (-0.5, -0.5), (0, 3): (-0.25, -1.0)}, {(2, 1, 3): -0.25}
    )


def test_weights() -> None:
    kept = recipe.weights(small(), {"of", "off"})
    assert kept == pytest.approx(
        {
            "of": -1.5,
            "off": -2.25,
            "set off": -0.5 + 2.0 - 0.5,
            "of the": -0.25 + 0.5 + 0.5 - 1.0,
            "set off the": -0.25 + 0.5 + 0.25 + 0.5,
        }
    )


def test_a_phrase_that_weighs_next_to_nothing_is_known_all_the_same() -> None:
    model = small()
    model.bigrams[3, 0] = (-1.5, 0.0)
    assert "the of" in recipe.weights(model, {"of"})


def test_what_stands_beside_the_rarest_word_is_kept_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recipe, "KEPT", 1)
    model = Trigrams(small().words, small().unigrams, {(2, 1): (-0.5, -0.5), (2, 0): (-0.1, 0.0)}, {})
    assert recipe.weights(model, {"of", "off"}).keys() == {"of", "off", "set off"}  # although “set of” is the likelier


def test_what_is_written_is_read_and_is_the_same_each_time(tmp_path: Path) -> None:
    for name in ("one", "two"):
        recipe.write({"of": -1.5, "off": -2.25, "one of": 1.0}, "free\n", tmp_path / name)
    bigrams = Bigrams.open(str(tmp_path / "one"))
    assert [bigrams.weight(ngram) for ngram in ("of", "off", "one of", "one off")] == [-1.5, -2.25, 1.0, 0.0]
    for file in recipe.FILES:
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes()


@pytest.mark.parametrize("data", [b"", b"Trie Language Model\x02", b"no model at all, but long enough"])
def test_what_is_no_model_is_refused(data: bytes) -> None:
    with pytest.raises(ModelError, match="no trigram model"):
        read(data)


def test_main_takes_one_folder_at_most(capsys: pytest.CaptureFixture[str]) -> None:
    assert recipe.main(["a", "b"]) == 2
    assert recipe.main(["--help"]) == 2
    assert "usage" in capsys.readouterr().err


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(recipe, "PACKAGE", "no-such-package")
    assert recipe.main([]) == 2
    assert "no-such-package==5.1.1 is not installed" in capsys.readouterr().err


def test_another_model_than_the_pinned_one_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    class Package:
        version = recipe.VERSION

        def locate_file(self, _path: str) -> Path:
            return tmp_path / "model"

    (tmp_path / "model").write_bytes(b"something else")
    monkeypatch.setattr(metadata, "distribution", lambda _name: Package())
    with pytest.raises(sources.SourceError, match="not the pinned"):
        recipe.model()


def test_every_word_of_the_card_is_asked_for() -> None:
    assert {"its", "it's", "than", "poring"} <= recipe.confusable()


@pytest.mark.real
def test_the_recipe_makes_the_shipped_data(tmp_path: Path) -> None:
    try:
        model, licence = recipe.model()
    except sources.MissingSourceError as error:
        pytest.skip(f"the recipe cannot run here: {error}")
    recipe.write(recipe.weights(model, recipe.confusable()), licence, tmp_path)
    made, shipped = (contents(folder) for folder in (tmp_path, recipe.DATA))
    changed = sorted(key for key in made.keys() | shipped.keys() if made.get(key) != shipped.get(key))
    assert changed[:20] == []
    assert (tmp_path / recipe.FILES[2]).read_bytes() == (recipe.DATA / recipe.FILES[2]).read_bytes()


def contents(folder: Path) -> dict[str, int]:
    """All n-grams with their bytes."""
    trie = marisa_trie.Trie()
    trie.load(str(folder / recipe.FILES[0]))
    table = (folder / recipe.FILES[1]).read_bytes()
    return {key: table[number] for key, number in trie.items()}
