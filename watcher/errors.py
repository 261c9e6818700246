"""The few exceptions that stop a command, each with the exit code it ends with.

An outlet's trouble is never an exception: it is a value (`model.FetchFailed`).

    WatcherError
    ├── UsageError          2   wrong use
    ├── ConfigError         2   feeds.yaml cannot be used; holds every problem found
    ├── NothingPolled       1   no feed could be read
    ├── StoreError          3   the store cannot be used
    └── StoreHeld          75   another instance holds the store
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


class WatcherError(Exception):
    """A command cannot go on. The message is one line for the person at the keyboard."""

    exit_code = 2


class UsageError(WatcherError):
    """The command was called with something it cannot use."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with the configuration, and where it stands."""

    path: str  # the file, as the user named it
    line: int | None  # 1-based
    key: str  # "feeds[3].every"; "" for the file as a whole
    message: str  # what stands there and what would be right

    def __str__(self) -> str:
        place = self.path if self.line is None else f"{self.path}:{self.line}"
        return f"{place}: {self.key}: {self.message}" if self.key else f"{place}: {self.message}"


class ConfigError(WatcherError):
    """feeds.yaml cannot be used; every problem is in `problems`, in file order."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class NothingPolled(WatcherError):
    """Not one feed could be read."""

    exit_code = 1


class StoreError(WatcherError):
    """The store is damaged, full, read-only or from a newer version."""

    exit_code = 3


class StoreHeld(WatcherError):
    """Another instance holds the store."""

    exit_code = 75
