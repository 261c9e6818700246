"""The numbers a text states, in digits or in words, on one footing."""

from __future__ import annotations

from watcher.core.lexicon.numbers import numbers_in
from watcher.core.text import words


def figures(text: str, language: str | None) -> frozenset[str]:
    """Return the numbers in a text: "three", "3" and "٣" are the same, and so are "3,000" and "3000".

    `language` as ISO 639-1: "seize" is a number in French and none in English; in an unknown one only digits count.
    """
    values = numbers_in(text, words(text), language)
    return frozenset(value for value in values.values() if value is not None)
