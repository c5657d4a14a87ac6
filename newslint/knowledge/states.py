"""The states of the United States as American copy shortens them (AP Stylebook, “state names”; and in postal letters)."""

from __future__ import annotations

from functools import cache

_STATES = """
ala al alabama|ak alaska|ariz az arizona|ark ar arkansas|calif ca california|colo co colorado|conn ct connecticut
del de delaware|fla fl florida|ga georgia|hi hawaii|id idaho|ill il illinois|ind in indiana|ia iowa|kan ks kansas
ky kentucky|la louisiana|me maine|md maryland|mass ma massachusetts|mich mi michigan|minn mn minnesota
miss ms mississippi|mo missouri|mont mt montana|neb ne nebraska|nev nv nevada|n.h nh new_hampshire|n.j nj new_jersey
n.m nm new_mexico|n.y ny new_york|n.c nc north_carolina|n.d nd north_dakota|ohio oh ohio|okla ok oklahoma|ore or oregon
pa pennsylvania|r.i ri rhode_island|s.c sc south_carolina|s.d sd south_dakota|tenn tn tennessee|tex tx texas|utah ut utah
vt vermont|va virginia|wash wa washington|w.va wv west_virginia|wis wi wisconsin|wyo wy wyoming
"""


@cache
def states() -> dict[str, str]:
    """For each short form, in lower case without its last full stop, the state in full, in lower case."""
    found: dict[str, str] = {}
    for line in _STATES.replace("\n", "|").split("|"):
        *short, state = line.split() or [""]
        found.update(dict.fromkeys(short, state.replace("_", " ")))
    return found
