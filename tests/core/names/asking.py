"""Ask what one name finds in one text."""

from __future__ import annotations

from dataclasses import dataclass

from watcher.core.names import compile_stories
from watcher.model import Match


@dataclass(frozen=True)
class AName:
    name: str
    kind: str | None = "person"
    also: tuple[str, ...] = ()
    short: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    role: str | None = None


@dataclass(frozen=True)
class AStory:
    id: str = "s"
    title: str = ""
    names: tuple[AName, ...] = ()
    context: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()


def asked(name: AName | str, text: str, language: str | None = None) -> tuple[Match, ...]:
    """Return the matches of one name; a plain one is a person's."""
    one = name if isinstance(name, AName) else AName(name)
    found = compile_stories([AStory(names=(one,))]).find({"text": text}, language=language).matches
    for match in found:
        assert text[match.start : match.end] == match.surface
    return found


def said(name: AName | str, text: str, language: str | None = None) -> list[str]:
    return [match.surface for match in asked(name, text, language)]


def strength(name: AName | str, text: str) -> float:
    return max((match.strength for match in asked(name, text)), default=0.0)
