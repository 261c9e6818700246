"""What feeds.yaml says, as values: stories, feeds, the service and the digest.

All are frozen, slotted and keyword-only. A key that was not written holds its default.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import time, timedelta
from enum import StrEnum
from typing import Final, NoReturn

from watcher.errors import ConfigError, Problem
from watcher.model import Limits


class Kind(StrEnum):
    """What a name is the name of."""

    PERSON = "person"
    GROUP = "group"
    PLACE = "place"


class Role(StrEnum):
    """What a name does in a story, where it is not what the story is about."""

    BACKGROUND = "background"  # marked in texts, never makes an item part of the story


class Articles(StrEnum):
    """Which entries' pages are opened."""

    CONTEXT = "context"  # those with a name or a context word in headline or teaser
    ALWAYS = "always"
    NEVER = "never"


class QuietDay(StrEnum):
    """What is mailed on a day that brought nothing."""

    HEARTBEAT = "heartbeat"  # a line that all is well, or what is not
    NOTHING = "nothing"


class AlertKind(StrEnum):
    """What may be told at once."""

    NEW = "new"
    REVISION = "revision"
    CONFLICT = "conflict"
    REMOVAL = "removal"


class Security(StrEnum):
    """How the connection to the mail server is protected."""

    NONE = "none"
    STARTTLS = "starttls"
    TLS = "tls"


class Secret:
    """A value that is used and never shown: not in a log, a traceback or a dump."""

    __slots__ = ("_problem", "_value")

    def __init__(self, value: str | None, *, problem: Problem | None = None) -> None:
        self._value: Final = value
        self._problem: Final = problem  # why there is no value, said when it is needed

    def reveal(self) -> str:
        """Return the value; raise ConfigError when it was to come from an unset variable."""
        if self._value is None:
            problems = [] if self._problem is None else [self._problem]
            raise ConfigError(problems)
        return self._value

    def __repr__(self) -> str:
        return "Secret(***)"

    def __str__(self) -> str:
        return "***"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return self._value == other._value and self._problem == other._problem

    def __hash__(self) -> int:
        return hash((Secret, self._problem))

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: dict[int, object]) -> Secret:
        return self  # dataclasses.asdict copies what it finds

    def __reduce__(self) -> NoReturn:
        # Pickling is how a value would travel to a worker process, a cache or a queue.
        raise TypeError("a Secret is not written anywhere")


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """One name of a story, with the other names of the same thing."""

    name: str
    kind: Kind | None = None
    also: tuple[str, ...] = ()
    short: tuple[str, ...] = ()  # counts once the full name, or a `near` word, is in the item
    near: tuple[str, ...] = ()  # an ambiguous name counts only near one of these
    exclude: tuple[str, ...] = ()  # the key `not`: looks alike, is somebody else
    role: Role | None = None
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What is followed."""

    id: str
    title: str
    names: tuple[Name, ...]
    context: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()  # ISO 639-1; empty: every language
    line: int = 0

    def persons_and_groups(self) -> list[str]:
        """Return the names that stand beside any event of the story: all spellings but those of its places."""
        return [
            spelling
            for name in self.names
            if name.kind is not Kind.PLACE
            for spelling in (name.name, *name.also)
        ]


_TELLING = 8  # letters of a value that is nobody's ordinary word


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedConfig:
    """An address that is polled."""

    url: str
    written: str  # the address as the file has it, ${NAME} and all: what may be shown and stored
    outlet: str | None = None  # None: the feed's own title
    every: timedelta | None = None  # a wish; the server's own limits win
    articles: Articles = Articles.CONTEXT
    stories: tuple[str, ...] = ()  # empty: all
    line: int = 0
    variables: tuple[tuple[str, Secret], ...] = ()  # each ${NAME} of the address, and its value

    def hide(self, text: str) -> str:
        """Return a text in which what a ${NAME} of the address stood for is ${NAME} again.

        Servers repeat the address they were asked for, in redirects most of all.
        """
        # The longest first: one value may hold another.
        values = [(secret.reveal(), f"${{{name}}}") for name, secret in self.variables]
        for value, shown in sorted(values, key=lambda pair: -len(pair[0])):
            text = _spelt(value).sub(shown, text)
        return text

    def hide_in_prose(self, text: str) -> str:
        """Return a text with the secrets that stand there as words of their own hidden.

        Only those that nobody writes by chance: of `en` for ${EDITION} a text is full.
        """
        for name, secret in self.variables:
            value = secret.reveal()
            if len(value) >= _TELLING:
                text = re.sub(rf"(?<!\w){re.escape(value)}(?!\w)", f"${{{name}}}", text)
        return text

    def fill(self, text: str) -> str:
        """Return an address that `hide` was applied to as it has to be asked for."""
        for name, secret in self.variables:
            text = text.replace(f"${{{name}}}", secret.reveal())
        return text


def _spelt(value: str) -> re.Pattern[str]:
    """Return what finds a value in an address, whichever of its characters are percent-encoded there."""
    return re.compile("".join(_character(one) for one in value) or "(?!)")


def _character(one: str) -> str:
    encoded = "".join(f"%{byte:02x}" for byte in one.encode("utf-8", "surrogatepass"))
    return f"(?:{re.escape(one)}|(?i:{encoded}))"


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """How outlets are asked, and what is let in."""

    contact: str | None = None  # goes into the User-Agent
    concurrency: int = 32
    per_host: int = 2
    allow_private: frozenset[tuple[str, int]] = frozenset()
    limits: Limits = field(default_factory=Limits)
    listen: str | None = None  # host:port of the service's own pages
    atom: str | None = None  # folder for one Atom feed a story, as written


@dataclass(frozen=True, slots=True, kw_only=True)
class Smtp:
    """The server that takes the mail."""

    host: str
    port: int
    security: Security = Security.STARTTLS
    username: str | None = None
    password: Secret | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """When the mail is sent, to whom, and by which server."""

    at: time  # local to `timezone`
    timezone: str  # a name that zoneinfo knows
    to: tuple[str, ...]
    sender: str  # the key `from`
    smtp: Smtp
    quiet: QuietDay = QuietDay.HEARTBEAT


@dataclass(frozen=True, slots=True, kw_only=True)
class Alerts:
    """What is told at once, to whom, and when it is held back."""

    to: tuple[tuple[str, Secret], ...]  # a name of ours, and the address as Apprise takes it
    kinds: frozenset[AlertKind]
    novelty: float  # of a new article, 0 to 1: less is left to the digest
    quiet: (
        tuple[time, time] | None
    )  # from, until, local to `timezone`; until may lie on the next day
    timezone: str
    most: int  # alerts an hour for one story


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """feeds.yaml, read and found usable."""

    path: str
    stories: tuple[Story, ...]
    feeds: tuple[FeedConfig, ...] = ()
    service: Service = field(default_factory=Service)
    digest: Digest | None = None
    alerts: Alerts | None = None
    warnings: tuple[Problem, ...] = ()  # advice, in file order; nothing here stops a command
    digest_problems: tuple[Problem, ...] = ()  # unset variables: no reason not to poll

    def story(self, story_id: str) -> Story | None:
        """Return the story with this id, or None."""
        return next((story for story in self.stories if story.id == story_id), None)

    def need_digest(self) -> Digest:
        """Return the digest section; raise ConfigError when it is missing or lacks a variable."""
        if self.digest is not None:
            return self.digest
        missing = Problem(
            self.path,
            None,
            "digest",
            "this section is missing; docs/feeds.md shows one to copy",
        )
        raise ConfigError(self.digest_problems or [missing])
