"""How wide text is on a terminal, in cells: letters of East Asia and emoji take two, marks above or below none."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

_JOINER = "\u200d"  # joins emoji into one
_AS_EMOJI = "\ufe0f"  # the sign before it is shown as an emoji, two cells wide
# Format characters that terminals show: the soft hyphen, and the number signs of Arabic.
_SHOWN_FORMATS = frozenset("\xad\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u08e2")


def cells(text: str) -> int:
    """Return how many cells a text takes; where terminals differ, the most of them."""
    if text.isascii():
        return len(text)
    return sum(wide for _, wide in _clusters(text))


def fitting(text: str, room: int) -> str:
    """Return the beginning of a text that takes at most `room` cells: whole letters with their marks."""
    if len(text) <= room and text.isascii():
        return text
    at = 0
    for cluster, wide in _clusters(text):
        room -= wide
        if room < 0:
            break
        at += len(cluster)
    return text[:at]


def padded(text: str, wide: int, *, right: bool = False) -> str:
    """Return a text filled up with spaces; one that is wider stays as it is."""
    fill = " " * max(0, wide - cells(text))
    return fill + text if right else text + fill


def is_wide(text: str) -> bool:
    """Whether letters of two cells stand in a text: between them a line may be broken."""
    return not text.isascii() and any(
        unicodedata.east_asian_width(letter) in ("W", "F") for letter in text
    )


def _clusters(text: str) -> Iterator[tuple[str, int]]:
    """Yield letters with what is written above, below or joined to them, and how wide each is.

    A joined emoji counts as its parts: terminals that do not know it show these side by side.
    """
    start, wide, joined = 0, 0, False
    for at, letter in enumerate(text):
        own = _width(letter)
        if at > start and own and not joined:
            yield text[start:at], wide
            start, wide = at, 0
        if letter == _AS_EMOJI and wide == 1:
            wide = 2
        wide += own
        joined = letter == _JOINER
    if text:
        yield text[start:], wide


def _width(letter: str) -> int:
    if letter < "\x7f":
        return 1
    category = unicodedata.category(letter)
    if category in ("Mn", "Me") or (category == "Cf" and letter not in _SHOWN_FORMATS):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in ("W", "F") else 1
