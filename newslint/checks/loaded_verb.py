"""A verb of speech that passes a judgement on what is said: “claimed”, “admitted”, “bragged”.

Reported are verbs that give a quote to its speaker, and verbs before reported speech (“claimed that”, “insisted he”).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newslint.checks.base import Card, Context, Hit, Kind, Option
from newslint.knowledge.speech import inflected, speech

_CLAUSES = frozenset(("that", "he", "she", "they", "it", "there", "i", "we"))
"""Words with which reported speech begins."""
_WITH = frozenset(("has", "have", "had", "also", "later", "then", "once", "even", "still", "again", "repeatedly"))
"""Words that may stand between a speaker and the verb."""
_NO_SUBJECT = frozenset(
    """
    a an the this that these those his her their its my our your no any some to of in on at for from with by as and or but not
    be is are was were been being it there will would can could should may might must
    """.split()
)
"""Words before a verb that are not its speaker: “it was claimed that”, “the claimed land”."""
_NOT_OF_SPEECH = frozenset("on upon to of about by for as against victory defeat responsibility credit".split())
"""Words after a verb that is none of speech, or cannot become “said”: “insisted on”, “claimed responsibility”."""
_MANY = frozenset(("they", "we", "i", "you", "who", "and", "to"))
"""Words before a base form that is a verb."""


def prepare(card: Card) -> Mapping[str, tuple[str, str]]:
    """For each form of each verb what it implies, and the form of “say” for it."""
    forms: dict[str, tuple[str, str]] = {}
    for base, meaning in card.options["verbs"].items():
        if not base.isalpha():
            raise ValueError(f"“{base}” is no verb in its base form")
        known = [form for form, verb in speech().verbs.items() if verb == base]
        for form in known or inflected(base):
            forms[form] = (meaning, _plain(form, base))
    return forms


def _plain(form: str, base: str) -> str:
    if form == base:
        return "say"
    return "saying" if form.endswith("ing") else "says" if form.endswith("s") else "said"


def check(context: Context) -> Iterator[Hit]:
    """A hit a verb."""
    places, forms = context.analysis.tokens.places, context.prepared
    found = [(index, form) for form in forms for index in places(form)]
    if not found:
        return
    cues = {attribution.cue.start for attribution in context.analysis.attributions if attribution.cue is not None}
    for index, form in sorted(found):
        span = context.analysis.tokens.span(index)
        if (span.start in cues or _reports(context, index)) and _is_speech(context, index):
            meaning, plain = forms[form]
            yield Hit(span, (form, meaning, plain), (plain,), replacement=plain, safety="unsafe")


def _is_speech(context: Context, index: int) -> bool:
    """Whether a word stands outside quotes as a verb, and is not followed by what nobody says."""
    analysis = context.analysis
    keys = analysis.tokens.keys
    after = keys[index + 1] if index + 1 < len(keys) else ""
    if after in _NOT_OF_SPEECH or analysis.quotes.inside(analysis.tokens.span(index)):
        return False
    before = keys[index - 1] if index else ""
    if keys[index].endswith(("ed", "ing")):
        return True
    # “claim” and “claims” are nouns as well: “her claim that”, “the explosive claim”.
    owner = before.endswith("'s")
    return not owner and (keys[index].endswith("s") or before in _MANY or before.endswith("s"))


def _reports(context: Context, index: int) -> bool:
    """Whether a verb has a speaker before it and reported speech after it, with only space between."""
    tokens, prose = context.analysis.tokens, context.document.prose
    keys = tokens.keys
    if index + 1 >= len(tokens) or keys[index + 1] not in _CLAUSES:
        return False
    before = index - 1
    while before >= 0 and (keys[before] in _WITH or keys[before].endswith("ly")):
        before -= 1
    if before < 0 or (keys[before] in _NO_SUBJECT and keys[before] != "it"):
        return False
    between = prose[tokens.span(before).end : tokens.starts[before + 1]]
    after = prose[tokens.span(index).end : tokens.starts[index + 1]]
    return between.strip() in ("", ",", ")") and not after.strip()


KIND = Kind(
    arguments=("the verb", "what it implies", "the plain verb"),
    options={"verbs": Option("mapping", {}, "each verb, in its base form, with what it implies", required=True)},
    prepare=prepare,
    check=check,
)
