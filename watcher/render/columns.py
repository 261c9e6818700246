"""Names of the other direction of writing, kept apart from our words in plain text."""

from __future__ import annotations

import unicodedata

from watcher.render.marks import Line, cut, joined

_ISOLATE, _END = "\u2068", "\u2069"  # first strong isolate, pop directional isolate


def plain(text: str) -> Line:
    """Return a line without the signs of `isolated`, its marks kept: terminals know them not, and show boxes."""
    parts: list[str] = []
    at = 0
    for place, letter in enumerate(text):
        if letter in (_ISOLATE, _END):
            parts.append(cut(text, at, place))
            at = place + 1
    return joined(*parts, cut(text, at, len(text)))


def isolated(text: str) -> str:
    """Return a text that stands within a line of ours so that it does not turn the line around (Unicode annex 9).

    Only where a letter of it is written from right to left: programs that do not know the signs show a box.
    """
    if any(unicodedata.bidirectional(letter) in ("R", "AL", "AN") for letter in text):
        return f"{_ISOLATE}{text}{_END}"
    return text
