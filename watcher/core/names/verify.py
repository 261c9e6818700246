"""Say how well a text's word agrees with a story's word of the same key."""

from __future__ import annotations

from watcher.core.names.fold import Skeleton
from watcher.core.names.sounds import consonant_cost, gap_cost


def weight(bones: Skeleton) -> int:
    """Return how much of a word there is to agree on: its consonants, and a vowel it begins with."""
    return len(bones.consonants) + (1 if bones.gaps[0] else 0)


# Two writers of one alphabet may hear e for i or a for e; a for u and i for a are other names (Sanwar, Sturmer).
ONE_VOWEL_AT_MOST = 0.45


def agreement(
    name: Skeleton, text: Skeleton, cost: float = 0.0, *, same_script: bool = False
) -> float:
    """Return 1 for words that sound alike in every standard, less for each liberty taken, 0 for others."""
    size = max(weight(name), 2)
    most = 0.2 * size  # no use beyond: PART_AT_LEAST in find.py is higher
    total = cost
    abjads = (1 if name.abjad else 0) + (2 if text.abjad else 0)
    last = len(name.consonants)
    for at in range(last):
        ours, theirs = name.consonants[at], text.consonants[at]
        if ours != theirs:
            total += consonant_cost(ours, theirs, last=at == last - 1)
            if total > most:
                return 0.0
    for at in range(last + 1):
        ours, theirs = name.gaps[at], text.gaps[at]
        if ours != theirs or abjads in (1, 2):
            place = "first" if at == 0 else "last" if at == last else "middle"
            price = gap_cost(ours, theirs, place, abjads)
            if same_script and price >= ONE_VOWEL_AT_MOST:
                return 0.0
            total += price
            if total > most:
                return 0.0
    return max(0.0, 1.0 - total / size)
