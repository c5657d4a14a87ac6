"""Recipes: how each data file that newslint ships was made, from pinned packages, so that anyone can make it again."""
