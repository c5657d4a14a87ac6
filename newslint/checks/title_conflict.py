"""One person with two offices that exclude each other.

Where the article tells of the change (“was named”, “then-senator”, “former”), or gives both in one breath, nothing is said.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from newslint.checks.base import Context, Hit, Kind
from newslint.checks.names.introduced import people, running
from newslint.checks.names.offices import Office, exclude, office, with_offices

_CHANGE = (
    r"(?i)\b(?:promot\w+|appoint\w+|named|becam?e|becoming|elected|re-?elect\w+|election|sworn|resign\w+|took over|"
    r"took office|taken over|"
    r"succe(?:ed|ss)\w*|replac\w+|reshuffl\w+|nominat\w+|nominee|candida\w+|served?|serving|stepp?ed down|left office|moved|"
    r"swapped|"
    r"former\w*|then-?|ex-\w+|previous\w*|earlier|at the time|years? ago|in (?:19|20)\d\d|(?:19|20)\d\ds?|when (?:he|she) was|"
    r"career|"
    r"both|also|as well as|doubl\w+|run(?:s|ning)? for|rose to|inaugurat\w+|term)\b"
)
_FORMER = r"\b(?:former|then|ex|onetime|one-time|retired)[\s-]+(?:[\w.’']+[\s-]+){0,2}?"


def check(context: Context) -> Iterator[Hit]:
    """A hit a person: the office that comes first to contradict the one given before."""
    mentions = context.analysis.mentions
    surnames = Counter(mentions.surname(mention) for mention in with_offices(context, mentions.mentions))
    for person in people(context, [surname for surname, times in surnames.items() if times > 1]):
        titled = list(with_offices(context, person.mentions))
        if len(titled) < 2:
            continue
        offices = [found for mention in running(context, titled) if (found := office(context, mention))]
        pair = next(((one, other) for other in offices for one in offices if _clash(one, other)), None)
        if pair is not None and not any(_changes(context, one) for one in pair):
            one, other = pair
            line = context.document.place(one.span).line
            yield Hit(other.span, (person.name, one.text, f"line {line}", other.text))


def _clash(one: Office, other: Office) -> bool:
    return one.span.start < other.span.start and exclude(one, other)


def _changes(context: Context, one: Office) -> bool:
    """Whether the article tells how an office came or went: in its sentence, or by calling it a former one anywhere."""
    spans, prose = context.analysis.sentences.spans, context.document.prose
    index = context.analysis.sentences.at(one.span.start)
    near = prose[spans[index].start : spans[index].end] if index >= 0 else ""
    if re.search(_CHANGE, near):
        return True
    return re.search(_FORMER + re.escape(one.text.lower()), context.analysis.lower) is not None


KIND = Kind(
    arguments=("the person", "the first office", "where that stands", "the other office"),
    check=check,
)
