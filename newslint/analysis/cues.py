"""The words beside a quote that say that somebody speaks: “said”, “according to”, “in a statement:”."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from newslint.knowledge.speech import Speech, speech
from newslint.model import Span

if TYPE_CHECKING:
    from newslint.analysis import Analysis

CueKind = Literal["verb", "participle", "source", "noun", "colon"]

_BEFORE_NOUN = frozenset(
    "a an one the this that these those his her its their my our your another each every no any some of in".split()
)
_BEFORE_INFINITIVE = frozenset(("to", "would", "will", "could", "should", "may", "might", "must", "can", "cannot"))
_SOURCES = frozenset(("according", "per"))
_NEAR = 3
"""Words within which a verb's particle stands: “pushed back”, “put it”, “laid the case out”."""


class Cue(NamedTuple):
    """A cue: its token (-1: a colon), its prose span and its kind.

    `source` is “according to” and its like, which name the speaker after them; `noun` a word for what is said. `sure`
    is false for a verb that tells what somebody will, may or wants to say.
    """

    token: int
    span: Span
    kind: CueKind
    sure: bool = True


def cues(analysis: Analysis, span: Span) -> list[Cue]:
    """The cues in a prose span, in order; a colon at its end is one."""
    tokens, known = analysis.tokens, speech()
    words = tokens.between(span)
    found = []
    for index in words:
        kind = _kind(tokens.keys, index, words, known)
        if kind is None or (index > words.start and tokens.texts[index][0].isupper()):
            continue
        sure = index == words.start or tokens.keys[index - 1] not in _BEFORE_INFINITIVE
        found.append(Cue(index, tokens.span(index), kind, sure))
    text = analysis.document.prose[span.start : span.end].rstrip()
    if text.endswith(":"):
        end = span.start + len(text)
        found.append(Cue(-1, Span(end - 1, end), "colon"))
    return found


def _kind(keys: Sequence[str], index: int, words: range, known: Speech) -> CueKind | None:
    key = keys[index]
    before = keys[index - 1] if index > words.start else ""
    particles = known.phrases.get(key)
    verb = key in known.verbs and not (before in _BEFORE_NOUN or before.endswith("'s"))
    if verb or (particles and not particles.isdisjoint(keys[index + 1 : min(index + 1 + _NEAR, words.stop)])):
        return "participle" if key.endswith("ing") else "verb"
    if key in _SOURCES:
        return "source"
    return "noun" if key in known.nouns else None


def first_cue(found: Sequence[Cue]) -> Cue | None:
    """The cue that a quote before the words belongs to: their first verb, or else their first noun."""
    verbs = [cue for cue in found if cue.kind not in ("noun", "colon")]
    return next((cue for cue in verbs if cue.sure), verbs[0] if verbs else found[0] if found else None)


def last_cue(found: Sequence[Cue]) -> Cue | None:
    """The cue that a quote after the words belongs to: their last verb, a colon, or else their last noun."""
    verbs = [cue for cue in found if cue.kind not in ("noun", "colon")]
    return next((cue for cue in reversed(verbs) if cue.sure), verbs[-1] if verbs else found[-1] if found else None)
