"""Whether two names that are alike, each of them known or usual, are borne by one: the article decides, not the lexicon.

One bearer is meant where the two stand beside the same given name, surname or word of a name, or where one is introduced
in full and the other only ever stands alone. Two are meant where each has a given name of its own, where the article tells
them apart (see `names.told_apart`), and where places and peoples are alike by nature.
"""

from __future__ import annotations

from newslint.checks.names.evidence import Evidence
from newslint.checks.names.first_names import is_first_name_of
from newslint.checks.names.forms import KNOWN, NO_SURNAME, UNKNOWN, Form
from newslint.checks.names.misspelled import LONG, is_mere_surname
from newslint.checks.names.pairs import FAR, SAME, SLIP, SOUND, USUAL
from newslint.checks.names.slips import given_key, one_slip, plain, related, respellings, skeleton, sound
from newslint.checks.names.told_apart import lie_apart, told_apart
from newslint.knowledge.lexicon import DEMONYM, GB, GIVEN_NAME, PLACE, SURNAME, US
from newslint.knowledge.titles import COURTESY, DEPARTMENTS, FUNCTION_WORDS, NATIONALITIES, TENURES

_MOST_ALONE = 3
"""How often a name may stand alone beside its only introduced twin: a usage is no slip."""
_SHORTEST_ALONE = 5
"""Letters of a name that stands alone; a shorter one must sound like its twin."""
_RARER = 1.0
"""By how much, as Zipf frequency, a name must be the rarer: a tenth."""
_FAMOUS = 4.5
"""The Zipf frequency from which the name of a place is that place to every reader: France, Jordan, Jackson."""
_BONES = 3
"""Consonants that tell a name whatever its vowels."""

_SAINTS = {"st", "ste", "saint"}
"""What surnames begin with, too: “St. Clair”."""

_ENGLISH = GIVEN_NAME | SURNAME | US | GB | PLACE | DEMONYM


def one_bearer(evidence: Evidence, form: Form, twin: Form, how: int) -> bool:
    """Whether two alike forms are one bearer's name. `how` they are alike says `pairs.alike`."""
    keys = {form.key, twin.key}
    if keys & FUNCTION_WORDS or any(key in NATIONALITIES or key.removesuffix("s") in NATIONALITIES for key in keys):
        return False
    return (evidence.is_name(twin) or evidence.is_name(form)) and _Pair(evidence, form, twin, how).is_one()


class _Pair:
    """Two alike forms with what stands beside them and what the lexicon says of them."""

    def __init__(self, evidence: Evidence, form: Form, twin: Form, how: int) -> None:
        self.evidence = evidence
        self.form, self.twin, self.how = form, twin, how
        self.left, self.right = evidence.beside(form)
        self.twin_left, self.twin_right = evidence.beside(twin)
        self.flags, self.twin_flags = evidence.flags(form.key), evidence.flags(twin.key)
        self.both, self.either = self.flags & self.twin_flags, self.flags | self.twin_flags
        self.is_once = form.times == 1 < twin.times

    def is_one(self) -> bool:
        """Whether one bearer is meant, by the strongest evidence there is."""
        if self._is_ruled_out():
            return False
        shared = self.left & self.twin_left
        is_saint = bool(shared & _SAINTS) and self.evidence.is_introduced(self.twin)
        if (is_saint or any(map(self.evidence.is_personal, shared))) and self._are_surnames():
            return self._under_one_given_name()
        if self.how >= SOUND and self.left & self.twin_left and not self.either & (_ENGLISH & ~SURNAME):
            return not told_apart(self.evidence, self.form.places, self.twin.places, shared=True)
        if shared and self.how >= SLIP and self._is_partner(self.form) and self._is_partner(self.twin):
            return not told_apart(self.evidence, self.form.places, self.twin.places)
        short, long = sorted((self.form.key, self.twin.key), key=len)
        if long == short + "s" and self.left & self.twin_left and self.right & self.twin_right and self.is_once:
            return True  # “St. Orms Hospital”
        if self.how <= SLIP and related(short, long) and long != short + "e" and not self._is_vowel_of_name():
            return self._is_in_office() or self._is_singular() or (self._is_vowel() and self._stands_alone())
        if self.right & self.twin_right - NO_SURNAME - DEPARTMENTS and not (self.both & PLACE or self.either & DEMONYM):
            return self._under_one_surname()
        if self.how >= SLIP and (
            self._is_first_name(self.form, self.twin) or self._is_first_name(self.twin, self.form)
        ):
            return True
        if self.how >= USUAL and not self.both & GIVEN_NAME:
            return self._is_usage()
        if (self.right | self.twin_right) & NO_SURNAME:
            return self._is_institution() or self._is_short_for_institution()
        return self._stands_alone() and not told_apart(self.evidence, self.form.places, self.twin.places)

    def _is_ruled_out(self) -> bool:
        """Whether two are meant at once: places that lie apart, a plural, words too little alike for what binds them."""
        if lie_apart(self.evidence, self._ends(self.form), self._ends(self.twin)):
            return True
        if self.evidence.is_plural(self.form, self.twin) or self.evidence.is_plural(self.twin, self.form):
            return True
        return self.how == FAR and not self._is_far_bound()

    def _is_far_bound(self) -> bool:
        """Whether two words that are less alike than by a slip share a name before them, an office, or the rest of a name."""
        if self.left & self.twin_left or self._offices(self.form) & self._offices(self.twin):
            return True
        if skeleton(self.form.key) == skeleton(self.twin.key) and self.right & self.twin_right:
            return True
        return self._is_heard_alone() or self._is_told_of_again()

    def _is_told_of_again(self) -> bool:
        """Whether a word of no lexicon stands behind “Ms.” or the like, as one does who was introduced as the twin."""
        lone, twin = self.form, self.twin
        if min(len(lone.key), len(twin.key)) < LONG or self.left or not self.evidence.is_introduced(twin):
            return False
        return bool(self._titles(lone) & COURTESY) and not self.evidence.knowledge.lexicon.zipf(lone.key)

    def _ends(self, form: Form) -> list[int]:
        """The prose offsets at which the names end that a form is part of."""
        at, tokens = self.evidence.mentions.at, self.evidence.tokens
        return [at[index].span.end if index in at else tokens.span(index).end for index in form.places]

    def _under_one_given_name(self) -> bool:
        short, long = sorted((self.form.key, self.twin.key), key=len)
        if (
            self.how <= SLIP
            and long.startswith(short)
            and related(short, long)
            and long not in (short + "e", short + "s")
        ):
            return False
        if long == short + "s" and any(map(self._is_kind, self.form.places + self.twin.places)):
            return False
        is_settled = self.how < USUAL or self.both & GIVEN_NAME  # Allan and Allen are two surnames
        if is_settled and self.evidence.returns(self.form) and self.evidence.returns(self.twin):
            return False
        return not told_apart(self.evidence, self.form.places, self.twin.places, shared=True)

    def _is_first_name(self, lone: Form, twin: Form) -> bool:
        """Whether a spelling of a given name stands alone for the one bearer of the twin."""
        if not (self.evidence.given(twin.key) or respellings(twin.key)):
            return False
        if self.how == SLIP and self.evidence.standing(lone.key) != UNKNOWN:
            return False  # Daniel is not Daniela
        if self.how == SOUND and not (self.evidence.given(lone.key) or respellings(lone.key)):
            return False
        return is_first_name_of(self.evidence, lone, twin)

    def _is_vowel(self) -> bool:
        """Whether the last vowel of a surname is at fault (Zambrano, Zambrana): no people, and no man and woman of one name."""
        one, other = self.form.key, self.twin.key
        if one[:-1] != other[:-1] or self.either & (DEMONYM | US | GB | GIVEN_NAME):
            return False
        return self.is_once and self.evidence.is_introduced(self.twin)

    def _is_vowel_of_name(self) -> bool:
        """Whether a word that no lexicon knows ends as its twin does not, before one and the same word (“Burkino Faso”)."""
        is_unknown = (
            self.evidence.standing(self.form.key) == UNKNOWN or self.evidence.standing(self.twin.key) == UNKNOWN
        )
        return (
            is_unknown and self.form.key[:-1] == self.twin.key[:-1] and bool(self.right & self.twin_right - NO_SURNAME)
        )

    def _is_in_office(self) -> bool:
        """Whether a surname that the article introduces and what looks like its plural or singular stand behind one office."""
        if not (self._offices(self.form) & self._offices(self.twin)) or self.either & DEMONYM:
            return False
        is_introduced = self.evidence.is_introduced(self.twin) and not self.left
        return is_introduced and not told_apart(self.evidence, self.form.places, self.twin.places)

    def _is_singular(self) -> bool:
        """Whether what looks like the plural of an introduced surname stands once as one bearer's name (“Fitzgibbons's dog”)."""
        lone = self.form
        if lone.times > 1 or self.left or self.right or not self.evidence.is_introduced(self.twin):
            return False
        index = lone.places[0]
        return self.evidence.is_owner(index) or (lone.firm and self.evidence.acts(index))

    def _is_heard_alone(self) -> bool:
        """Whether one form has the other's consonants (Hifter, Haftar), stands alone and is known to few."""
        lone, twin = self.form, self.twin
        if not self.evidence.is_introduced(twin):
            return False
        bones = skeleton(lone.key)
        is_rare = lone.times < twin.times and is_mere_surname(self.evidence, lone)
        if is_rare and self.evidence.heads(lone):
            return True
        if len(bones) < _BONES or bones != skeleton(twin.key):
            return False
        return self.evidence.standing(lone.key) != KNOWN or is_rare

    def _is_partner(self, form: Form) -> bool:
        """Whether a form only stands behind the sign for “and” in the name of a company: “Orm & Pell”."""
        return all(self.evidence.is_joined(index) for index in form.places)

    def _is_kind(self, index: int) -> bool:
        """Whether an article stands before the full name that a word is part of: “the Ann Orms of the world”."""
        mention = self.evidence.mentions.at.get(index)
        return mention is not None and not mention.title and self.evidence.has_article(mention.words[0])

    def _under_one_surname(self) -> bool:
        places, twins = self.form.places, self.twin.places
        one_given = given_key(self.form.key) == given_key(self.twin.key)
        if self.both & GIVEN_NAME and not one_given and not self._is_given_once():
            return False  # Daniel and Danielle
        return not told_apart(self.evidence, places, twins) and not told_apart(self.evidence, twins, places)

    def _is_given_once(self) -> bool:
        """Whether of two usual given names a slip apart one stands once, in a full name, and both end alike."""
        form, twin = self.form, self.twin
        if form.times > 1 or min(len(form.key), len(twin.key)) < _SHORTEST_ALONE or not one_slip(form.key, twin.key):
            return False
        return form.key[-1] == twin.key[-1]

    def _is_usage(self) -> bool:
        """Whether two usual spellings of a name, or one with and without accents, have no two bearers."""
        if not (_agree(self.left, self.twin_left) and _agree(self.right, self.twin_right)):
            return False
        if (
            self.how == SAME
            and self.left
            and not set(map(plain, self.left)) & set(map(plain, self.twin_left or self.left))
        ):
            return False  # Alan Orm and Allan Órm are two
        if self.how == USUAL and self._opens(self.form) != self._opens(self.twin):
            return False  # “Hannover Re” in Hanover
        if self.how == SAME:
            return not (self.right and self.twin_left and not (self.left or self.twin_right)) and not (
                self.twin_right and self.left and not (self.twin_left or self.right)
            )  # a family's name, and the head of a longer one
        if not (self.both & SURNAME or (self.left and self.twin_left)):
            return True
        return not told_apart(self.evidence, self.form.places, self.twin.places)

    def _is_institution(self) -> bool:
        """Whether two words that sound alike stand before one word like “University”."""
        short, long = sorted((self.form.key, self.twin.key), key=len)
        is_slip = long == short + "e" and self.is_once  # Deutsch Bank
        if self.either & (PLACE | DEMONYM) or (related(short, long) and not is_slip):
            return False
        if told_apart(self.evidence, self.form.places, self.twin.places):
            return False
        is_unknown = UNKNOWN in (self.evidence.standing(self.form.key), self.evidence.standing(self.twin.key))
        is_near = self.how >= (SLIP if is_unknown else SOUND) or (self.how == FAR and self.is_once)
        return is_near and bool(self.right & self.twin_right)

    def _is_short_for_institution(self) -> bool:
        """Whether a word stands once, and alone, that sounds like the name of a company: “Halliburton Co.”, “Haliburton”."""
        lone = self.form
        if self.how != SOUND or self.left or self.right or self.either & (_ENGLISH & ~SURNAME):
            return False
        if not (lone.firm and self.is_once):
            return False
        return not told_apart(self.evidence, lone.places, self.twin.places)

    def _stands_alone(self) -> bool:
        """Whether one form only stands alone, and the other has an introduced bearer or only stands alone, too."""
        alone, twin_alone = not (self.left or self.right), not (self.twin_left or self.twin_right)
        if alone and self.evidence.is_introduced(self.twin):
            return self._is_surname_of(self.form, self.twin)
        if twin_alone and self.evidence.is_introduced(self.form):
            return self._is_surname_of(self.twin, self.form)
        if alone and self._is_of_headline():
            return True
        if not (alone and twin_alone):
            return False
        if self.how == SOUND and self._titles(self.form) & self._titles(self.twin):
            return True
        if _are_mac(self.form.key, self.twin.key):
            return not told_apart(self.evidence, self.form.places, self.twin.places)
        if self.either & _ENGLISH:
            return self._is_heard_again() or self._is_rarer()
        return self.how == SOUND or (self.how == SLIP and min(len(self.form.key), len(self.twin.key)) >= LONG)

    def _is_of_headline(self) -> bool:
        """Whether a form that is no place and no word stands once, in a headline, and its twin below it: one story, one name.

        A headline names nobody whom the text does not; what it names once must sound the same and be known to nobody.
        """
        lone, twin = self.form, self.twin
        if lone.times > 1 or not self.evidence.in_headline(lone) or self.evidence.in_headline(twin):
            return False
        if self.either & (PLACE | DEMONYM | US | GB | GIVEN_NAME) or self.how < SLIP:
            return False
        zipf = self.evidence.knowledge.lexicon.zipf
        return twin.times > 1 or (self.how >= SOUND and not zipf(lone.key) and not zipf(twin.key))

    def _is_heard_again(self) -> bool:
        """Whether of two surnames that sound alike and have no bearer here one stands once and the other again and again."""
        if self.how != SOUND or not (self.both & SURNAME) or self.either & (_ENGLISH & ~(SURNAME | GIVEN_NAME)):
            return False
        return self.is_once and self.form.firm and self.twin.firm

    def _is_rarer(self) -> bool:
        """Whether a name that stands once is hardly ever written, and its twin, which stands more often, is (Tuscon, Tucson)."""
        zipf = self.evidence.knowledge.lexicon.zipf
        if self.form.times > 1 or self.twin.times < 2 or self.flags & (US | GB | DEMONYM | GIVEN_NAME):
            return False
        if self.how == SLIP and self.form.key[-1] != self.twin.key[-1]:
            return False  # Texas, Texan
        return self.how in (SLIP, SOUND) and zipf(self.form.key) + _RARER <= zipf(self.twin.key)

    def _is_surname_of(self, lone: Form, twin: Form) -> bool:
        """Whether a form that only stands alone can be the surname of the twin's bearer."""
        evidence, flags = self.evidence, self.evidence.flags(lone.key)
        if (
            lone.times + evidence.plurals(lone) > max(_MOST_ALONE, twin.times)
            or self.either & DEMONYM
            or lone.key in NO_SURNAME
        ):
            return False
        if flags & (US | GB) and not self._is_name_here(lone, flags):
            return False
        if min(len(lone.key), len(twin.key)) < _SHORTEST_ALONE and not _is_near(lone.key, twin.key, self.both):
            return False
        if flags & PLACE and not self._is_no_place(lone, flags):
            return False
        if lone.times == twin.times > 1 and any(map(evidence.is_explained, lone.places)):
            return False
        offices, others = self._offices(lone), self._offices(twin)
        return not offices or not others or bool(offices & others)

    def _is_no_place(self, lone: Form, flags: int) -> bool:
        """Whether the name of a place, where it stands alone, is a surname: nothing lies there; what all know does something."""
        evidence = self.evidence
        if not flags & SURNAME or any(map(evidence.is_located, lone.places)):
            return False
        return evidence.knowledge.lexicon.zipf(lone.key) < _FAMOUS or any(map(evidence.acts, lone.places))

    def _is_name_here(self, lone: Form, flags: int) -> bool:
        """Whether a word of the dictionary that stands alone is a surname here, and no “Web” beside Mr. Webb."""
        if flags & SURNAME and (lone.firm or self.evidence.in_title(lone)):
            return True
        if lone.times == 1 < max(self.form.times, self.twin.times) and self.evidence.acts(lone.places[0]):
            return True
        return self.how >= SOUND and lone.firm and not any(map(self.evidence.has_article, lone.places))

    def _are_surnames(self) -> bool:
        """Whether both can be surnames: no peoples, and no words of the dictionary, unless one sounds like the other name."""
        is_heard = (self.how >= SOUND or self._is_under_rare_word()) and self.form.firm and self.twin.firm
        return not any(
            one & DEMONYM or (one & (US | GB) and not one & SURNAME and not is_heard)
            for one in (self.flags, self.twin_flags)
        )

    def _is_under_rare_word(self) -> bool:
        """Whether one form stands once, the other again and again behind one word that no language has (“Boko Haram”)."""
        rare = any(not self.evidence.flags(key) for key in self.left & self.twin_left)
        return rare and self.is_once

    def _opens(self, form: Form) -> bool:
        """Whether a form only stands before other words of longer names."""
        at = self.evidence.mentions.at
        return all((mention := at.get(index)) is not None and mention.words[-1] != index for index in form.places)

    def _offices(self, form: Form) -> set[str]:
        """The words of the titles before a form, but for courtesy titles."""
        return self._titles(form) - COURTESY - TENURES

    def _titles(self, form: Form) -> set[str]:
        """The words of the titles before a form."""
        words: set[str] = set()
        for index in form.places:
            mention = self.evidence.mentions.at.get(index)
            if mention is not None and mention.title:
                words.update(mention.title.lower().replace(".", "").split())
        return words


def _agree(names: set[str], others: set[str]) -> bool:
    """Whether the names beside two forms can be one bearer's: one form stands alone, or they share a name."""
    return not names or not others or bool({given_key(name) for name in names} & {given_key(name) for name in others})


def _are_mac(word: str, other: str) -> bool:
    """Whether two words are one clan's name, with Mac and Mc."""
    short, long = sorted((word, other), key=len)
    return short.startswith("mc") and long == f"mac{short[2:]}"


def _is_near(word: str, other: str, flags: int) -> bool:
    """Whether two short words, of which both have these flags, are one surname: of one sound, or both of them surnames."""
    if not one_slip(word, other):
        return False
    if sound(word) == sound(other):
        return True
    return word[-1] == other[-1] and len(word) != len(other) and bool(flags & SURNAME) and not flags & (US | GB)
