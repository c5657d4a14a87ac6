"""Errors say where, and name the nearest valid name."""

import pickle

from newslint.errors import CardError, ReadError, nearest


def test_an_error_says_where() -> None:
    assert str(CardError("wrong", path="c.yml", line=3)) == "c.yml:3: wrong"
    assert str(ReadError("no such file", path="a.txt")) == "a.txt: no such file"
    assert str(ReadError("wrong")) == "wrong"


def test_an_error_survives_the_way_between_processes() -> None:
    error = pickle.loads(pickle.dumps(CardError("wrong", path="c.yml", line=3)))
    assert (type(error), str(error)) == (CardError, "c.yml:3: wrong")


def test_the_nearest_name() -> None:
    assert nearest("levl", ["level", "limit"]) == "did you mean “level”?"
    assert nearest("zzz", ["b", "a"]) == "valid: a, b"
    assert nearest("zzz", []) == "none is valid here"
    assert nearest("zzz", map(str, range(100))).endswith(", …")
