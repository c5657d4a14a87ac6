"""Whose words a quote is: for each quote the words of the article that say who speaks, and where they stand.

The reading is that of a copy desk (AP Stylebook, “quotations in the news”; Guardian style guide, “quotation marks”): a
quote is attributed in its own sentence, or by another quote of its paragraph, by the line that leads in to it, or by going
on from the paragraph before. Prose that merely stands near it is weak evidence, and none where it names nobody.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from newslint.analysis.quotes import Quote
from newslint.analysis.speakers import Speaker, Voice
from newslint.model import Span

Evidence = Literal[
    "same-sentence",  # a cue in the sentence that holds the quote, or right after it
    "same-paragraph",  # another quote of the paragraph has a speaker
    "continued",  # the quote goes on from, or into, a paragraph that has a speaker
    "lead-in",  # the paragraph before ends in a colon, or announces the words
    "series",  # one of several quotes after one lead-in
    "signature",  # a name or a source stands after the quote: “— Jane Doe”, “[Reuters]”
    "turn",  # weak: it answers the quote before it, in a dialogue
    "previous-paragraph",  # weak: the paragraph before is a quote and its speaker
    "paragraph",  # weak: the sentence before it in its paragraph has a name and a cue
    "prose",  # weak: the sentence has a name or a pronoun, and no cue
    "none",
]
WEAK: frozenset[Evidence] = frozenset(("turn", "previous-paragraph", "paragraph", "prose"))
"""Evidence that lets a reader guess the speaker, and does not say it."""
SAID: frozenset[Evidence] = frozenset(("same-sentence", "same-paragraph", "continued"))
"""Evidence that the paragraph itself gives."""


class Attribution(NamedTuple):
    """What the article says of a quote's speaker.

    `speech`: the quote is somebody's words; false for titles of works, headlines and single words in ironic marks. `own`:
    the quote is a sentence or more by itself; `alone`: its paragraph is all quote. `voice` finds the speaker;
    `cue` is the prose span of the word that gives the quote to them.
    """

    quote: Quote
    speech: bool
    own: bool
    alone: bool
    evidence: Evidence
    voice: Voice | None = None
    cue: Span | None = None

    @property
    def speaker(self) -> Speaker | None:
        """Who speaks; None where no words say it."""
        return self.voice.speaker if self.voice else None

    @property
    def is_bare(self) -> bool:
        """Whether the quote is whole sentences in a paragraph that is all quote."""
        return self.own and self.alone

    @property
    def attributed(self) -> bool:
        """Whether the article says whose words they are, or lets a reader guess."""
        return self.evidence != "none"

    def like(self, other: Attribution, evidence: Evidence) -> Attribution:
        """The attribution with the speaker of another, for the reason given."""
        return self._replace(evidence=evidence, voice=other.voice, cue=other.cue)
