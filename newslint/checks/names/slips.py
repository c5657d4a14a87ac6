"""When two spellings can be one name: a slip of the fingers apart, or alike to the ear."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from newslint.knowledge.given_names_abroad import GIVEN_ABROAD
from newslint.knowledge.name_spellings import GIVEN_SPELLINGS, NAME_SPELLINGS, SURNAME_SPELLINGS

_SOUNDS = (
    (re.compile(r"^(?:t(?=s?ch)|d(?=j))"), ""),
    (re.compile(r"^d?zh"), "j"),
    (re.compile(r"^j(?=e)"), "y"),
    (re.compile(r"[ae]h$"), "a"),
    (re.compile(r"(?<=[oe])ff?$"), "v"),
    (re.compile(r"ou(?=[ae])"), "w"),
    (re.compile(r"t(?:s?ch|sh)(?!$)"), "ch"),
    (re.compile(r"ch(?=k)|t[sz](?!$)"), "s"),
    (re.compile(r"e?aux?$"), "o"),
    (re.compile(r"[iy](?:t?ch|cz|c)$"), "es"),
    (re.compile(r"sch|sh|ch(?=[reiy])"), "s"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"th|dt"), "t"),
    (re.compile(r"kh|gh|qu?|[gxc](?![eiy])|ck"), "k"),
    (re.compile(r"c(?=[eiy])|z"), "s"),
    (re.compile(r"dh"), "d"),
    (re.compile(r"ou|oo|oe|ue|u|w(?=[^aeiouy]|$)"), "o"),
    (re.compile(r"ei|ee|ie|ij|iy|yy|y|ae|ai|ay|ey|ea|i"), "e"),
    (re.compile(r"w"), "v"),
    (re.compile(r"(?<=[^\W_])h"), ""),
    (re.compile(r"[^a-z]"), ""),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"(?<=..)e$"), ""),
)
"""How transliterations of one sound vary (Zelensky, Zelenskiy; Muhammad, Mohammed; Gadhafi, Qaddafi), in order."""

_ENDINGS = frozenset(("s", "es", "i", "n", "an", "ian", "y", "a", "e", "er"))
"""What makes another word of a name: plurals, peoples, the woman's form of a Slavic surname (Putin, Putina)."""

_PAIRED = (("o", "a"), ("ky", "ka"), ("ki", "ka"), ("iy", "ia"), ("us", "a"), ("o", "os"), ("a", "as"), ("a", "ka"))
"""Endings that stand for each other: man and woman (Filipino, Filipina; Zelensky, Zelenska)."""


def one_slip(word: str, other: str) -> bool:
    """Whether one slip makes one lower-case word of the other and leaves the first letter alone.

    A slip is a letter more, less or wrong, or two neighbours turned round.
    """
    if word == other or word[:1] != other[:1]:
        return False
    if len(word) > len(other):
        word, other = other, word
    short, long = len(word), len(other)
    if long - short > 1:
        return False
    head = 1
    while head < short and word[head] == other[head]:
        head += 1
    if short != long:
        return word[head:] == other[head + 1 :]
    if word[head + 1 :] == other[head + 1 :]:
        return True
    return word[head : head + 2] == other[head : head + 2][::-1] and word[head + 2 :] == other[head + 2 :]


def is_letter_lost(given: str, other: str) -> bool:
    """Whether two given names that end alike have the same letters but one, none of them another's: Deirdre, Deidre."""
    return given[-1] == other[-1] and (len(given) != len(other) or sorted(given) == sorted(other))


def deletions(word: str) -> set[str]:
    """A word, and what is left without one letter but the first: words one slip apart share one of these."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(1, len(word)))}


def related(word: str, other: str) -> bool:
    """Whether one lower-case word is made of the other by an ending: a plural, a people, man and woman."""
    if len(word) > len(other):
        word, other = other, word
    if other.startswith(word) and other[len(word) :] in _ENDINGS:
        if word[-1:] == "s" and other[-2:] == "ss":
            return False  # no plural: Fowlis, Fowliss
        if other[-1:] == "a" and word[-1:] in "aeiou" and len(other) - len(word) == 1:
            return False  # no woman's form: Wachovi, Wachovia
        return word[-1:] not in ("i", "y") or other[-1:] not in ("i", "y")  # Zelensky, Zelenskyi is no people
    return any(
        word.endswith(one) and other.endswith(two) and word[: -len(one)] == other[: -len(two)]
        for pair in _PAIRED
        for one, two in (pair, pair[::-1])
    )


@lru_cache(50_000)
def sound(word: str) -> str:
    """A key that the transliterations of one lower-case name share. Coarse: ask for other evidence beside it."""
    key = plain(word)
    for pattern, letter in _SOUNDS:
        key = pattern.sub(letter, key)
    return key


_GIVEN_GROUP = {name: line for line in GIVEN_SPELLINGS for name in line.split()}
_NAME_GROUP = {name: line for line in NAME_SPELLINGS for name in line.split()}
_GROUP = _GIVEN_GROUP | {name: line for line in SURNAME_SPELLINGS for name in line.split()} | _NAME_GROUP


def respellings(given: str) -> bool:
    """Whether a lower-case given name has several usual spellings."""
    return given in _GIVEN_GROUP


def is_given_abroad(given: str) -> bool:
    """Whether a lower-case word is a usual given name by the hand-written lists, whatever a census has."""
    return given in _GIVEN_GROUP or plain(given) in GIVEN_ABROAD


def given_key(given: str) -> str:
    """A key that the spellings of one lower-case given name share: by the hand-written groups, or the same to the letter but
    for accents, double letters, a mute h, k and c (Lea, Leah). Vowels at the end are left alone: they tell man and woman."""
    return _GIVEN_GROUP.get(given) or _GIVEN_GROUP.get(plain(given)) or _heard(plain(given))


@lru_cache(50_000)
def _heard(given: str) -> str:
    given = given.replace("ph", "f")
    return _DOUBLED.sub(r"\1", _HARD_C.sub("k", given[:1] + given[1:].replace("h", "")))


def name_group(name: str) -> str:
    """The usual spellings of a lower-case name that is neither a given name nor of many families; empty where it has but one."""
    return _NAME_GROUP.get(name, "")


def group(name: str) -> str:
    """The usual spellings of a lower-case name, by the hand-written groups; empty where it has but one."""
    return _GROUP.get(name, "")


_STROKES = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"})
"""Letters that are no composition of a letter and an accent, and how they are written without it."""


def plain(word: str) -> str:
    """A lower-case word without its accents."""
    if word.isascii():
        return word
    word = unicodedata.normalize("NFD", word).translate(_STROKES)
    return "".join(letter for letter in word if not unicodedata.combining(letter))


_HARD_C = re.compile(r"ck|c(?![eiy])")
_CONSONANTS = str.maketrans("qgcxzsdp", "kkkkkktf", "aeiouyhwvj'-")
_HISSED = re.compile(r"(?<=[^\W_y][^\W_])t(?=s|z|ch|sh)")
_DOUBLED = re.compile(r"(.)\1+")


@lru_cache(50_000)
def skeleton(word: str) -> str:
    """A coarse and quick key of a lower-case name: words of one `sound` share it."""
    key = plain(word)
    if key.startswith(("tch", "tsch", "dj")):
        key = key[1:]  # Tchekhov, Chekhov
    elif key.startswith(("zh", "dzh")):
        key = key.partition("zh")[2]  # Zhaparov, Japarov
    if key.endswith("aux"):
        key = key[:-1]  # Thibodeau, Thibodeaux
    elif key.endswith(("of", "off", "ef", "eff")):
        key = key.rstrip("f")  # Prokofiev, Prokofieff
    return _DOUBLED.sub(r"\1", _HISSED.sub("", key).translate(_CONSONANTS))


def times(count: int) -> str:
    """How often, in words: “once”, “twice”, “7 times”."""
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def in_articles(count: int) -> str:
    """In how many articles, in words: “in another article”, “in 7 articles”."""
    return f"in {count} articles" if count > 1 else "in another article"
