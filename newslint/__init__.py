"""newslint, the copy desk as a linter. `newslint.api` is the door for programs."""

__version__ = "0.1.0"
