"""How two versions of one item differ: in numbers, in the headline, in words, or in nothing that is said."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from watcher.core.text import fold, norms


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """How two versions of one item differ."""

    kind: str  # "numbers", "headline", "added", "removed" or "wording"
    numbers_before: tuple[str, ...] = ()  # only in the old version
    numbers_after: tuple[str, ...] = ()
    headline: bool = False
    words_added: int = 0
    words_removed: int = 0


_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_NUMBER = re.compile(r"\d+(?:[.,\u00a0\u202f٫٬]\d+)*")
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
    gone, come = (
        tuple((old_numbers - new_numbers).elements()),
        tuple((new_numbers - old_numbers).elements()),
    )
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


def _numbers(text: str) -> Counter[str]:
    return Counter(
        re.sub(r"\D", "", fold(number)) for number in _NUMBER.findall(_ADDRESS.sub(" ", text))
    )
