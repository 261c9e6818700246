"""What each name of a story finds and what it does not, in sentences."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from watcher.core.names.doubtful import too_long, too_short
from watcher.core.names.find import compile_stories
from watcher.core.names.fold import LONGEST
from watcher.core.names.story import NameLike, StoryLike
from watcher.core.names.words import CASED, clean, script_of


@dataclass(frozen=True, slots=True)
class _Only:
    """A story with one of its names."""

    id: str
    title: str
    names: Sequence[NameLike]
    context: tuple[str, ...]
    languages: tuple[str, ...]


def sentences_on(story: StoryLike, name: NameLike) -> tuple[str, ...]:
    """Return what a name of a story finds and what it does not, a sentence each."""
    alone = _Only(story.id, story.title, (name,), (), story.languages)
    said: dict[str, list[str]] = {}
    for sentence in compile_stories([alone], remember=False).advice:
        form, _, rest = sentence.partition(": ")
        said.setdefault(rest, []).append(form)
    # What is said of several forms is said once.
    return (*(f"{', '.join(forms)}: {rest}" for rest, forms in said.items()), *_rules(name))


def _rules(name: NameLike) -> Iterator[str]:
    if name.short:
        near = f", or one of {_few(name.near)}," if name.near else ""
        yield f"{_few(name.short)}: counts once a full name{near} stands in the same item."
    if name.exclude:
        yield f"Never, letter for letter: {', '.join(name.exclude)}."
    if name.role == "background":
        yield "Background: marked where it stands, never makes an item part of the story."


def refusal(name: NameLike) -> str | None:
    """Return why a name is too short to count by itself, and what to do; None where it is not."""
    for form in (name.name, *name.also, *name.short):
        if too_long(form):
            return (
                f"'{form[:20]}…' has a word of more than {LONGEST} letters, which no name has,"
                " and would never be found; write the name as texts do"
            )
    if name.role == "background":
        return None
    for form in (name.name, *name.also):
        letters = sum(unicodedata.category(letter)[0] == "L" for letter in form)
        if not letters:
            return f"'{form}' has no letter, so nothing in it can be matched; write the name in letters"
        if not name.near and too_short(form):
            size = "one letter" if letters == 1 else f"one word of {letters} letters"
            return (
                f"'{form}' is {size} and would be found by chance; give it `near:` words"
                " that must stand in the same item, or write the full name"
            )
    return None


def common(form: str, lower: Mapping[str, int]) -> str | None:
    """Return that a one-word form is a common word too, where kept texts write it small.

    `lower` counts the items of each language in which the word stands in lower case.
    """
    if not lower:
        return None
    most = sorted(lower.items(), key=lambda pair: (-pair[1], pair[0]))
    where = ", ".join(f"{language} {count}" for language, count in most)
    total = sum(lower.values())
    return f"{form} is also a common word: {total} kept {'item writes' if total == 1 else 'items write'} it small ({where})."


def lone_words(name: NameLike) -> list[str]:
    """Return the one-word forms of a name in scripts with capitals."""
    found = []
    for form in (name.name, *name.also, *name.short):
        words = clean(form).words()
        if len(words) == 1 and script_of(words[0].text) in CASED and not form.islower():
            found.append(form)
    return found


def forms_of(story: StoryLike) -> list[tuple[str, str]]:
    """Return every full form of every counting name: (name, form)."""
    return [
        (name.name, form)
        for name in story.names
        if name.role != "background"
        for form in (name.name, *name.also)
        if len(clean(form).words()) > 1
    ]


def _few(words: Sequence[str]) -> str:
    return ", ".join(words[:4]) + (" …" if len(words) > 4 else "")
