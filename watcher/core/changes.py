"""How two versions of one item differ: in numbers, in the headline, in words, or in nothing that is said."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from watcher.core.claim_amounts import amounts
from watcher.core.text import norms


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """How two versions of one item differ."""

    kind: str  # "numbers", "headline", "added", "removed" or "wording"
    numbers_before: tuple[str, ...] = ()  # only in the old version, as printed there; each once
    numbers_after: tuple[str, ...] = ()
    headline: bool = False
    words_added: int = 0
    words_removed: int = 0


_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
# A text counts as grown or shortened when so much of what changed lies on one side.
_ONE_SIDED = 0.9


def changed(
    old_title: str | None, old_text: str, new_title: str | None, new_text: str
) -> Change | None:
    """Return how a new version differs, or None where only white space, quote marks, typography or addresses do."""
    # Addresses carry tracking parameters, and a text that only differs there says the same.
    old_words, new_words = (
        norms(_ADDRESS.sub(" ", old_text)),
        norms(_ADDRESS.sub(" ", new_text)),
    )
    headline = bool(old_title and new_title) and norms(old_title or "") != norms(new_title or "")
    if old_words == new_words and not headline:
        return None
    before, after = Counter(old_words), Counter(new_words)
    added, removed = (after - before).total(), (before - after).total()
    old_numbers, new_numbers = (
        _numbers(f"{old_title or ''}\n{old_text}"),
        _numbers(f"{new_title or ''}\n{new_text}"),
    )
    gone, come = _only_in(old_numbers, new_numbers), _only_in(new_numbers, old_numbers)
    if gone and come:
        kind = "numbers"
    elif old_words == new_words:
        kind = "headline"
    elif added + removed and added >= _ONE_SIDED * (added + removed):
        kind = "added"
    elif added + removed and removed >= _ONE_SIDED * (added + removed):
        kind = "removed"
    else:
        kind = "wording"
    return Change(
        kind=kind,
        numbers_before=gone,
        numbers_after=come,
        headline=headline,
        words_added=added,
        words_removed=removed,
    )


_Value = tuple[float, float]


def _numbers(text: str) -> list[tuple[_Value, str]]:
    """Return the numbers of a text, in digits or words, with how they are printed: "twelve" is 12, and "dozens" 24 to 99.

    Of words those count that are numbers in whatever language: the text's own is not asked for.
    """
    text = _ADDRESS.sub(" ", text)
    return [
        ((one.low, one.high), " ".join(text[one.start : one.end].lower().split()))
        for one in amounts(text, None)
    ]


def _only_in(these: list[tuple[_Value, str]], others: list[tuple[_Value, str]]) -> tuple[str, ...]:
    """Return the numbers that one version has more often than the other, each once."""
    count = Counter(value for value, _ in these) - Counter(value for value, _ in others)
    first: dict[_Value, str] = {}
    for value, printed in these:
        if value in count:
            first.setdefault(value, printed)
    return tuple(first.values())
