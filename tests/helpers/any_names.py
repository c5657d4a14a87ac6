"""Texts full of names that are one slip apart, for what must hold for any of them."""

from __future__ import annotations

from hypothesis import strategies as st

NAMES = (
    "Netanyahu",
    "Netanyaho",
    "Netanyahu’s",
    "Dagny",
    "Quillhaven",
    "Quilhaven",
    "Steven",
    "Stephen",
    "Orm",
    "Mccain",
)
WORDS = (*NAMES, "McCain", "Mr.", "said", "the", "“", "”", ".", ",", "-", "É", "\n\n")
TEXTS = st.one_of(st.text(max_size=150), st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join))
