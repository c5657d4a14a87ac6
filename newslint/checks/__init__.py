"""One file a kind of check: `extends: unknown-word` on a card is `newslint/checks/unknown_word.py`.

A kind module defines `KIND`, a value that says which options its cards take, what its messages are told, and its pure
functions. Nothing registers itself; the loader imports the module that a card names.
"""
