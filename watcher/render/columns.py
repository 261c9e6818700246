"""Plain text in columns: wrapped by how wide letters are, with names of the other direction kept apart from ours."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

_ISOLATE, _END = "\u2068", "\u2069"  # first strong isolate, pop directional isolate


def isolated(text: str) -> str:
    """Return a text that stands within a line of ours so that it does not turn the line around (Unicode annex 9).

    Only where a letter of it is written from right to left: programs that do not know the signs show a box.
    """
    if any(unicodedata.bidirectional(letter) in ("R", "AL", "AN") for letter in text):
        return f"{_ISOLATE}{text}{_END}"
    return text


def columns(text: str) -> int:
    """Return how many columns a text takes: letters of East Asia two, marks above or below none."""
    return sum(_width(letter) for letter in text)


def _width(letter: str) -> int:
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Cf", "Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in ("W", "F") else 1


def wrapped(text: str, width: int, *, first: str = "", below: str = "") -> Iterator[str]:
    """Yield lines of at most `width` columns: `first` before the first, `below` before the others.

    Words wider than a line are cut; an address is better given a line of its own.
    """
    line, taken, empty = first, columns(first), True
    for word in text.split():
        while True:
            wide = columns(word)
            room = width - taken - (0 if empty else 1)
            if wide <= room:
                line += word if empty else f" {word}"
                taken += wide + (0 if empty else 1)
                empty = False
                break
            if not empty:
                yield line
                line, taken, empty = below, columns(below), True
                continue
            head = _fitting(word, max(2, room))
            yield line + head
            word = word[len(head) :]
            line, taken, empty = below, columns(below), True
    if not empty:
        yield line


def _fitting(word: str, room: int) -> str:
    """Return the beginning of a word that fits, whole letters with their marks, one at least."""
    taken = 0
    for at, letter in enumerate(word):
        taken += _width(letter)
        if taken > room and at:
            return word[:at]
    return word
