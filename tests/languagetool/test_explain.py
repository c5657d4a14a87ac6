"""What a rule of LanguageTool's is about, in its own words."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from fake_installation import Machine

from newslint.config import Config
from newslint.errors import UsageError
from newslint.languagetool.answer import About
from newslint.languagetool.explain import describe_foreign, remember

XML = """<?xml version="1.0"?>
<rules lang="en">
<category id="CASING" name="Upper/Lowercase"><rule id="OTHER" name="Other"/></category>
<category name="Grammar &amp; more" id="GRAMMAR" type="grammar">
 <rulegroup id="HE_GO" name="he go (he goes)">
  <url>https://example.org/he-go</url>
  <rule><message>Use <suggestion>goes</suggestion>.</message>
   <example correction="goes|went">He <marker>go</marker> home.</example>
   <example>He goes home.</example>
  </rule>
 </rulegroup>
 <rule id="HE_GO_TOO" name="more"><example correction="">A <marker>x</marker></example></rule>
</category>
</rules>
"""


def test_the_words_of_an_answer_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path))
    monkeypatch.setenv("LTP_PATH", str(tmp_path / "none"))
    with pytest.raises(UsageError) as raised:
        describe_foreign("languagetool.HE_VERB_AGR", Config())
    assert "nothing is known of LanguageTool’s rule “HE_VERB_AGR” until it was found" in raised.value.message
    remember(About("HE_VERB_AGR", "Agreement of pronoun and verb", "GRAMMAR", "Grammar", "grammar", "https://x.org/"))
    text = describe_foreign("languagetool.HE_VERB_AGR", Config())
    assert text.startswith(
        "# languagetool.HE_VERB_AGR\n\nLevel warning. A rule of LanguageTool’s, category Grammar (GRAMMAR)."
    )
    assert "\n\nAgreement of pronoun and verb\n\n" in text
    assert "See <https://x.org/>." in text
    assert '[tool.newslint.rules.languagetool.HE_VERB_AGR]\nlevel = "suggestion"' in text


def test_a_damaged_memory_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path))
    monkeypatch.setenv("LTP_PATH", str(tmp_path / "none"))
    (tmp_path / "languagetool").mkdir()
    (tmp_path / "languagetool" / "HE_GO.json").write_text("[1, 2, 3, 4, 5, 6]")
    with pytest.raises(UsageError):
        describe_foreign("languagetool.HE_GO", Config())


@pytest.mark.parametrize("in_jar", [False, True])
def test_the_files_of_an_installed_one_are_read(machine: Machine, tmp_path: Path, in_jar: bool) -> None:
    folder = tmp_path / "machine" / "languagetool" / "LanguageTool-6.6"
    if in_jar:
        with zipfile.ZipFile(folder / "language-en.jar", "w") as jar:
            jar.writestr("org/languagetool/rules/en/grammar.xml", XML)
    else:
        rules = folder / "org" / "languagetool" / "rules" / "en"
        rules.mkdir(parents=True)
        (rules / "grammar.xml").write_text(XML, encoding="utf-8")
    text = describe_foreign("languagetool.HE_GO", Config())
    assert "category Grammar & more (GRAMMAR)." in text
    assert "he go (he goes)" in text
    assert "- Bad: He **go** home.\n  Better: goes\n" in text
    assert "He goes home" not in text
    assert "See <https://example.org/he-go>." in text
    with pytest.raises(UsageError) as raised:
        describe_foreign("languagetool.HE_GOES", Config())
    assert "in the LanguageTool that is installed" in raised.value.message


def test_news_style_gives_its_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LTP_PATH", str(tmp_path / "none"))
    text = describe_foreign("languagetool.EN_UNPAIRED_QUOTES", Config())
    assert "It is off. A quotation of several paragraphs" in text
