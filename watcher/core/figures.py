"""The numbers a text states, in digits or in words, on one footing."""

from __future__ import annotations

import re

from watcher.core.common_words import NUMBER_WORDS
from watcher.core.text import fold, norms

_FIGURE = re.compile(r"\d+(?:[.,٫٬'\u00a0\u202f]\d+)*")


def figures(text: str) -> frozenset[str]:
    """Return the numbers in a text: "three", "3" and "٣" are the same, and so are "3,000" and "3000"."""
    digits = {re.sub(r"\D", "", fold(found)) for found in _FIGURE.findall(text)}
    words = {str(NUMBER_WORDS[norm]) for norm in norms(text) if norm in NUMBER_WORDS}
    return frozenset(digits | words)
