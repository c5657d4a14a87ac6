"""The full names of an article: who bears a surname, and whether they are men or women."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from newslint.analysis.mentions import Mention
from newslint.analysis.speakers import Speaker
from newslint.analysis.word_classes import ONLY_VERBS
from newslint.knowledge.given_names import GENDERS, TITLE_GENDERS, Gender
from newslint.knowledge.speech import speech
from newslint.knowledge.titles import SUFFIXES

if TYPE_CHECKING:
    from newslint.analysis import Analysis

_FULL = 2
"""Words of a full name."""


class FullNames:
    """The full names of one article, for its speakers."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._mentions = analysis.mentions

    def full(self, mention: Mention, speaker: Speaker | None = None) -> str:
        """The full name of a mention, as the words of a speaker who may be a part of it.

        One whose first word only opens a sentence is read from the second on.
        """
        speaker = speaker or Speaker(mention.span, mention.form, "name")
        form = mention.form
        if speaker.span.start > mention.span.start:
            form = speaker.text
        first = speaker.span.start
        if f" of {form}" in speaker.text:  # “the Bank of England”
            return speaker.text.removeprefix("the ").removeprefix("The ")
        words = form.split(" ")
        if mention.due and len(words) > _FULL and words[0].lower() not in GENDERS and words[1].lower() in GENDERS:
            form = " ".join(words[1:])  # “Striker Leo Marsh” at the start of a sentence
        if " " in form:
            longer = [full for full in self.sharing.get(_last(form), {}) if full.endswith(f" {form}")]
            if len(longer) == 1:
                return longer[0]  # “Osman Abu Doe” of “Abu Doe”
            return form if first <= mention.span.start else self.bearers.get(form.rpartition(" ")[2], form)
        sharing = self.sharing.get(form, {})
        wanted = _gender_of_title(mention.title)
        fitting = [full for full in sharing if not wanted or self._genders.get(full, "") in ("", wanted)]
        return self._foremost(fitting) or (
            self._mentions.people.given.get(form, form) if form.lower() in GENDERS else form
        )

    def _foremost(self, names: list[str]) -> str:
        """Whom of those who share a surname the article is about: whom it names in full most often, or else first.

        Empty where it names two as often, and in one sentence first.
        """
        counts, by_form = self._mentions.counts, self._mentions.by_form
        names = sorted(names, key=lambda name: -counts.get(name, 0))
        tied = [name for name in names if counts.get(name, 0) == counts.get(names[0], 0)]
        if len(tied) > 1:
            first, second = (by_form[name][0].span.start if name in by_form else 0 for name in tied[:2])
            if self._analysis.sentences.at(first) == self._analysis.sentences.at(second):
                return ""
        return names[0] if names else ""

    def is_person(self, mention: Mention) -> bool:
        """Whether a mention may name a person: in full, with a title, or by a name that the article or the language knows."""
        surname = self._mentions.surname(mention)
        if not surname or len(mention.words) > 1 or mention.title or surname in self.sharing:
            return bool(surname)
        return surname.lower() in GENDERS and self._mentions.sort(mention) != "place"

    def gender(self, name: str) -> Gender:
        """The gender of the bearer of a full name; empty where nothing tells it."""
        return self._genders.get(name) or GENDERS.get(name.partition(" ")[0].lower(), "")

    def _is_common(self, form: str) -> bool:
        """Whether the first word of a form is a word like others: it stands in lower case, too."""
        return form.partition(" ")[0].lower() in self._analysis.tokens.written

    @cached_property
    def sharing(self) -> dict[str, dict[str, None]]:
        """For each last name the full names that bear it, in order; one that holds another stands for it."""
        found: dict[str, dict[str, None]] = {}
        distinct = {mention.form: mention for mention in self._mentions.mentions if " " in mention.form}
        for mention in distinct.values():
            if mention.kind == "calendar" or _opens_with_verb(mention):
                continue
            if self._mentions.surname(mention if mention.kind == "name" else mention._replace(kind="name")):
                found.setdefault(_last(mention.form), {})[mention.form] = None
        firm = {mention.form for mention in self._mentions.mentions if not mention.due}
        for last, forms in found.items():
            if not firm.isdisjoint(forms):  # “See Doe” at the head of a sentence is nobody
                for form in [form for form in forms if form not in firm and self._is_common(form)]:
                    del forms[form]
            for form in [_lesser(form, other) for form in forms for other in forms if form.endswith(" " + other)]:
                forms.pop(form, None)
            given = {form.partition(" ")[0] for form in forms}
            if len(given) == 1 and len(forms) > 1:
                found[last] = dict.fromkeys(list(forms)[:1])
        return found

    @cached_property
    def bearers(self) -> dict[str, str]:
        """For each last name that one person bears the full name."""
        return {last: next(iter(forms)) for last, forms in self.sharing.items() if len(forms) == 1}

    @cached_property
    def _genders(self) -> dict[str, Gender]:
        """For each full name what its titles and its given name tell."""
        found: dict[str, Gender] = {}
        for mention in self._mentions.mentions:
            gender = _gender_of_title(mention.title)
            if gender:
                full = mention.form if " " in mention.form else self.bearers.get(mention.form, mention.form)
                found.setdefault(full, gender)
        for forms in self.sharing.values():
            for full in forms:
                gender = GENDERS.get(full.partition(" ")[0].lower(), "")
                if gender:
                    found.setdefault(full, gender)
        return found


def _gender_of_title(title: str) -> Gender:
    """What a title tells: the first of its words that tells anything."""
    for word in title.lower().replace(".", "").split():
        gender = TITLE_GENDERS.get(word, "")
        if gender:
            return gender
    return ""


def _opens_with_verb(mention: Mention) -> bool:
    """Whether a verb that opens its sentence was read as a part of a name: “Continued Doe: “…””."""
    first = mention.form.partition(" ")[0].lower()
    return mention.due and (first.endswith("ed") or first in ONLY_VERBS) and first in speech().verbs


def _lesser(longer: str, shorter: str) -> str:
    """Which of two forms is no full name: “Actress Jane Doe” beside “Jane Doe”, “Abu Doe” beside “Osman Abu Doe”."""
    given = longer.partition(" ")[0].lower() in GENDERS and shorter.partition(" ")[0].lower() not in GENDERS
    return shorter if given else longer


def _last(form: str) -> str:
    """The last name of a full name, what follows it left out: “Jane Doe III”."""
    words = form.split(" ")
    while len(words) > _FULL and words[-1].lower().rstrip(".") in SUFFIXES:
        words.pop()
    return words[-1].rstrip(",")
