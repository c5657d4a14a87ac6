"""Where files become outcomes: rules made ready once, for any number of texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from newslint.config import Config
from newslint.document.model import Document
from newslint.document.readers import read_bytes, suffix_of
from newslint.engine.document_pass import Checker
from newslint.engine.files import matcher, read_file
from newslint.engine.outcome import Outcome
from newslint.errors import ReadError
from newslint.knowledge.facts import Knowledge
from newslint.model import Failure
from newslint.ruleset.fingerprint import code_stamp, digest
from newslint.ruleset.house_lists import load_house_lists
from newslint.ruleset.selection import RuleSet

if TYPE_CHECKING:
    from newslint.languagetool.use import Use

Made = TypeVar("Made")


class Job(NamedTuple, Generic[Made]):
    """A file that was worked on: its cache key, and what was made of it (mostly its outcome) or why nothing was."""

    path: str
    key: str
    outcome: Made | Failure


def unread(path: str, error: Exception) -> Failure:
    """A reader that raised: what is reported of it."""
    detail = " ".join(f"{type(error).__name__}: {error}".split())[:300]
    return Failure(path, f"internal: the file cannot be read ({detail}); please report it")


class Workshop:
    """Turns texts and files into outcomes under a rule set and a configuration; one a process, picklable by neither.

    Raises ConfigError where a house list of the configuration does not hold.
    """

    def __init__(self, ruleset: RuleSet, config: Config) -> None:
        self.ruleset = ruleset
        self.config = config
        house = load_house_lists(config.names)
        self.knowledge = Knowledge((*config.words, *house.words), config.dialect, house)
        self._names = digest(repr(house.names))
        self._ignores = [
            (matcher((pattern,), config.root), names) for pattern, names in config.per_file_ignores.items()
        ]
        self._checkers: dict[tuple[str, ...], tuple[Checker, str]] = {}
        self._languagetool: Use | None = _languagetool(config)
        self._unusable: tuple[Failure, ...] = ()

    @property
    def asks_a_server(self) -> bool:
        """Whether the work on a text is mostly waiting for LanguageTool."""
        return self._languagetool is not None

    def open(self) -> tuple[Failure, ...]:
        """Make ready what texts are sent to; what keeps that from work, so that they are checked without it."""
        use = self._languagetool
        if use is not None and use.ended:
            self.close()
        if use is not None and not use.opened:
            failure = use.open()
            settings = use.settings
            if failure is not None:
                self._languagetool, self._unusable = None, (failure,)
                settings = settings._replace(enabled=False)
            self.config = self.config._replace(languagetool=settings)  # for the processes that start from it
            self._checkers.clear()
        return self._unusable

    def close(self) -> None:
        """Let go of what texts are sent to; it is opened anew for the next text."""
        if self._languagetool is not None:
            self._languagetool.close()
            self.config = self.config._replace(languagetool=self._languagetool.settings)
            self._checkers.clear()

    def key(self, data: bytes, path: str) -> str:
        """The cache key of a file's content under the rules that hold for its path."""
        return digest(data, suffix_of(path), self._checker(path)[1])

    def check(self, document: Document) -> Outcome:
        """The outcome of a document."""
        return self._checker(document.path)[0].run(document)

    def file(self, path: str) -> Job[Outcome]:
        """The job of a file: read, checked, with its key."""
        try:
            data = read_file(path)
            key, document = self.key(data, path), read_bytes(data, path)
            del data  # nobody needs it while the text is checked
            return Job(path, key, self.check(document))
        except ReadError as error:
            return Job(path, "", Failure(path, error.message))
        except Exception as error:  # a reader that breaks must not take the other files with it
            return Job(path, "", unread(path, error))

    def _checker(self, path: str) -> tuple[Checker, str]:
        """The rules that hold for a path, made ready, and a hash of all that their outcomes depend on."""
        ignored = tuple(name for matches, names in self._ignores if matches(path) for name in names)
        if ignored not in self._checkers:
            rules = self.ruleset.without(ignored).rules
            use = self._languagetool
            asked = use.key if use is not None else ""
            words, dialect = repr(self.config.words), self.config.dialect
            state = digest(code_stamp(), repr(rules), words, dialect, self._names, asked)
            engine = use.engine if use is not None and use.opened else None
            self._checkers[ignored] = (Checker(rules, self.knowledge, ignored, engine), state)
        return self._checkers[ignored]


def _languagetool(config: Config) -> Use | None:
    """The use of LanguageTool where the configuration wants it; nothing of it is imported where it does not."""
    if not config.uses_languagetool:
        return None
    from newslint.languagetool.use import Use, is_wanted

    return Use(config) if is_wanted(config) else None
