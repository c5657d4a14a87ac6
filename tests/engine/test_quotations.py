"""The quotes of an article as a list."""

from newslint.document.readers import read_text
from newslint.engine.quotations import quotations

TEXT = "Mayor **Dagny** Lund spoke. “We *will* sail,” Lund said. She sang “The Song of the Sea” twice.\n"


def test_each_quote_with_its_places_in_the_source() -> None:
    (one,) = quotations(read_text(TEXT, "a.md"))
    assert (one.path, one.place.text, one.words, one.attributed) == ("a.md", "“We *will* sail,”", 3, True)
    assert one.article_words == 17
    assert one.speaker is not None
    assert one.cue is not None
    assert (one.speaker.text, one.name, one.cue.text) == ("Lund", "Dagny Lund", "said")
    for place in (one.place, one.speaker, one.cue):
        assert TEXT[place.span.start : place.span.end] == place.text


def test_nobody_is_named() -> None:
    (one,) = quotations(read_text("It rained.\n\n“We are staying here.”\n", "a.txt"))
    assert (one.attributed, one.evidence, one.speaker, one.name, one.cue) == (False, "none", None, None, None)
