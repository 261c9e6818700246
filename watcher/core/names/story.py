"""What a story says about its names, and what that is turned into: parts, aliases, owners, keys."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from watcher.core.names.fold import Skeleton


class NameLike(Protocol):
    """What a story says about one name (`watcher.config.Name`)."""

    @property
    def name(self) -> str: ...
    @property
    def kind(self) -> str | None: ...
    @property
    def also(self) -> tuple[str, ...]: ...
    @property
    def short(self) -> tuple[str, ...]: ...
    @property
    def near(self) -> tuple[str, ...]: ...
    @property
    def exclude(self) -> tuple[str, ...]: ...
    @property
    def role(self) -> str | None: ...


class StoryLike(Protocol):
    """What is followed (`watcher.config.Story`)."""

    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def names(self) -> Sequence[NameLike]: ...
    @property
    def context(self) -> tuple[str, ...]: ...
    @property
    def languages(self) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True)
class Part:
    """One word of a name that a text must have."""

    id: int
    word: str  # as written in the story, without its article
    plain: str
    script: str
    size: int  # consonants, and a vowel it begins with
    article: bool
    abd: bool
    kunya: int | None  # which kunya it is, if any
    lower: bool  # written in lower case in the story


@dataclass(frozen=True, slots=True)
class Alias:
    """One form of a name, ready to be looked for."""

    text: str  # as in feeds.yaml
    owner: int  # index of the name in Names
    parts: tuple[Part, ...]
    mode: str  # "full", "single", "short", "headed", "literal"
    person: bool
    head: str | None = None  # class of the word that a "headed" alias needs beside it
    literal: str = ""
    gated: bool = False  # counts only beside a `near` word
    group: bool = False  # a unit or movement: a longer name may be another one's
    surname: bool = False  # a short form that nobody wrote: counts beside the full name only
    strict: bool = False  # letter for letter: "The Army" is one word
    nisba: bool = False  # such a one that is an adjective too (al-Iraqi): only with its article, never in an abjad


@dataclass(slots=True)
class Owner:
    """One name of one story."""

    story: str
    name: str
    counts: bool
    near: tuple[int, ...]  # sets of context, by index of Watch
    scripts: frozenset[str]  # scripts in which one of its forms is written
    exclude: tuple[str, ...]
    languages: frozenset[str]


class Entry(NamedTuple):
    """A part as the index of keys holds it."""

    part: int
    skeleton: Skeleton
    partial: bool  # only the first half of a compound: opens the gate, never matches
    cost: float
    heard: bool = (
        False  # as Russian papers write it by ear; compared as one Cyrillic word with another
    )


class Phrase(NamedTuple):
    """A `near` or `context` phrase in lower case."""

    signal: int
    needs: frozenset[int]  # words (of `phrase_words`) without which it cannot stand in a text
    pattern: re.Pattern[str]  # in a plain text


@dataclass(slots=True)
class Compiled:
    """Everything `find` needs, made once."""

    owners: list[Owner] = field(default_factory=list)
    aliases: list[Alias] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    index: dict[str, list[Entry]] = field(default_factory=dict)
    heard: dict[str, list[Entry]] = field(default_factory=dict)  # more keys, for Cyrillic texts
    exact: dict[str, list[int]] = field(default_factory=dict)  # plain form -> parts
    advice: list[str] = field(default_factory=list)
    words: dict[str, list[int]] = field(
        default_factory=dict
    )  # lower-case context: plain word -> signal, or -1 - word of a phrase
    signals: list[str] = field(default_factory=list)  # the context words, as written
    signal_parts: dict[int, list[int]] = field(default_factory=dict)  # part -> signals
    phrases: list[Phrase] = field(default_factory=list)
    phrase_words: list[int] = field(default_factory=list)  # word of a phrase -> which of `phrases`
    contexts: dict[str, tuple[int, ...]] = field(
        default_factory=dict
    )  # story -> its context signals
    _of_story: dict[str, frozenset[int]] = field(default_factory=dict)

    def parts_of(self, owner: int) -> frozenset[int]:
        """Return the parts of all names of an owner's story."""
        story = self.owners[owner].story
        known = self._of_story.get(story)
        if known is None:
            known = self._of_story[story] = frozenset(
                part.id
                for alias in self.aliases
                if self.owners[alias.owner].story == story
                for part in alias.parts
            )
        return known
