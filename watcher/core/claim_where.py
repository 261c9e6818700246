"""Where a sentence says that something was, as its scope: what two texts tell of two places is not compared."""

from __future__ import annotations

from watcher.core.claim_lines import Line
from watcher.core.claim_subjects import is_description
from watcher.core.day_words import folded
from watcher.core.day_words import vocabulary as day_words
from watcher.core.event_words import vocabulary
from watcher.core.text import fold

_LOCATIVES = folded("in at near à a dans près en bei nahe cerca vicino presso в под w pod في قرب بمدينة بلدة مدينة")  # fmt: skip


def where(line: Line) -> str:
    """Return the places of a sentence, sorted, with commas: story names and capitalised words after "in", "near" and their like."""
    return ", ".join(sorted(_places(line)))


def elsewhere(scope: str, other: str) -> bool:
    """Whether both say where, and name no place in common."""
    return bool(scope and other) and not shared(scope, other)


def shared(scope: str, other: str) -> bool:
    """Whether both name one place."""
    return bool(scope and other) and not set(scope.split(", ")).isdisjoint(other.split(", "))


def _places(line: Line) -> set[str]:
    """Return where it was: story names and capitalised words after "in", "near" and their like."""
    found = set()
    for before, word in zip(line.words, line.words[1:], strict=False):
        if before.norm in _LOCATIVES and line.text[word.start].isupper():
            found.add(word.norm)
    for name, start, _ in line.names:
        at = line.word_at(start)
        if at and line.norms[at - 1] in _LOCATIVES and not is_description(name):
            found.add(fold(name))
    return {
        one for one in found if one not in vocabulary().events and one not in day_words().signals
    }
