"""Patterns and texts of every shape, for what must hold for any of them."""

from __future__ import annotations

from hypothesis import strategies as st

ATOMS = st.sampled_from(
    [*"iskabé—' ", "the", "and", ".", r"\.", r"\w", r"\s", r"\b", "[aio]", "[^a]", "(?i)", "(?=a)", "(?!s)"]
)
TIMES = st.sampled_from(["", "", "", "?", "*", "+", "{0,1}", "{2}", "+?"])
PATTERNS = st.recursive(
    ATOMS,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=5).map("".join)
        | st.lists(inner, min_size=2, max_size=3).map("|".join)
        | st.builds("(?:{}){}".format, inner, TIMES)
        | st.builds("{}{}".format, ATOMS, TIMES)
    ),
    max_leaves=8,
)
TEXTS = st.text(st.sampled_from("isk abthe.-—é'’\nISKſıİKÉ"), max_size=30)
SYNTAX = st.text(st.sampled_from(r"ab{}()[]|\?*+^$.,:<>=!-#iPux0123 é'"), max_size=20)


def quoted(pattern: str) -> str:
    """A pattern as a text of YAML."""
    return "'" + pattern.replace("'", "''") + "'"
