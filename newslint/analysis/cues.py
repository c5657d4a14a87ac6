"""The words beside a quote that say that somebody speaks: “said”, “according to”, “in a statement:”."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from newslint.knowledge.speech import speech
from newslint.model import Span

if TYPE_CHECKING:
    from newslint.analysis import Analysis

CueKind = Literal["verb", "participle", "source", "noun", "colon"]

_BEFORE_NOUN = frozenset(
    "a an the this that these those his her its their my our your another each every no any some 's of in with by".split()
)
_TO = frozenset(("to", "would", "will", "could", "should", "may", "might", "must", "can"))
_NEAR = 3
"""Words within which a verb's particle stands: “pushed back”, “put it”, “laid the case out”."""


class Cue(NamedTuple):
    """A cue: its token index (-1: a colon), its prose span and its kind.

    `source` is “according to” and its like, which name the speaker after them; `noun` a word for what is said.
    """

    index: int
    span: Span
    kind: CueKind


def cues(analysis: Analysis, span: Span) -> list[Cue]:
    """The cues in a prose span, in order; a colon at its end is one."""
    tokens, known = analysis.tokens, speech()
    keys, found = tokens.keys, []
    words = tokens.between(span)
    for index in words:
        key = keys[index]
        before = keys[index - 1] if index > words.start else ""
        if key in known.verbs and not (before in _BEFORE_NOUN or before.endswith("'s")):
            kind: CueKind = "participle" if key.endswith("ing") else "verb"
            found.append(Cue(index, tokens.span(index), kind))
        elif key in known.phrases and not known.phrases[key].isdisjoint(keys[index + 1 : min(index + 1 + _NEAR, words.stop)]):
            found.append(Cue(index, tokens.span(index), "participle" if key.endswith("ing") else "verb"))
        elif key == "according" or key == "per":
            found.append(Cue(index, tokens.span(index), "source"))
        elif key in known.nouns:
            found.append(Cue(index, tokens.span(index), "noun"))
    prose = analysis.document.prose
    if prose[span.start : span.end].rstrip().endswith(":"):
        end = span.start + len(prose[span.start : span.end].rstrip())
        found.append(Cue(-1, Span(end - 1, end), "colon"))
    return found
