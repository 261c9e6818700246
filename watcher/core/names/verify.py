"""Say how well a text's word agrees with a story's word of the same key."""

from __future__ import annotations

from watcher.core.names.fold import Skeleton
from watcher.core.names.sounds import consonant_cost, gap_cost


def weight(bones: Skeleton) -> int:
    """Return how much of a word there is to agree on: its consonants, and a vowel it begins with."""
    return len(bones.consonants) + (1 if bones.gaps[0] else 0)


# Two writers of one alphabet may hear e for i or a for e; a for u and i for a are other names (Sanwar, Sturmer).
ONE_VOWEL_AT_MOST = 0.45


# A long word has no more room for liberties than a short one: Kropotkin is not Kropotukhin, though six consonants carry the
# name. Two alphabets that write their vowels; the practice table's dearest pairs need .40.
LIBERTIES_AT_MOST = 0.42


def harmonious(name: Skeleton, text: Skeleton, at: int) -> bool:
    """Return whether a short vowel stands before a long u, where a and u are one: Juburi, Jabouri (Wright I §192, fuʿūl)."""
    return (
        {name.gaps[at][:1], text.gaps[at][:1]} <= {"a", "e", "u", "o"}
        and name.gaps[at] in _SHORT
        and text.gaps[at] in _SHORT
        and name.gaps[at + 1] in _LONG_U
        and text.gaps[at + 1] in _LONG_U
    )


_SHORT = frozenset({"a", "e", "u", "o", "ou"})
_LONG_U = frozenset({"u", "ou", "oo", "o", "uu"})


def unpatterned(name: Skeleton, text: Skeleton) -> float:
    """Return what it costs that an Arabic writing lacks the long vowel a name's pattern has, or has it in the other place.

    Of a three-letter root, a-i is fāʿil or faʿīl (Wright I §§230, 232): Karim is كريم or كارم, never كرم; only God's name Malik is
    short. An alif that stands for the second vowel after an unwritten first one is an e in the Maghreb only (Djamel, جمال): kitāb
    is hardly Kāteb.
    """
    written, spoken = (name, text) if name.abjad else (text, name)
    size = len(spoken.consonants)
    for at in range(1, size - 1):
        if spoken.gaps[at] not in _SHORT_A or written.gaps[at]:
            continue
        after = spoken.gaps[at + 1]
        if size == 3 and after in _LIKE_I and not written.gaps[at + 1]:
            return 0.5
        if after == "e" and written.gaps[at + 1] == "ا":
            return 0.2
    return 0.0


_SHORT_A = frozenset({"a", "e", "ä"})
_LIKE_I = frozenset({"i", "y", "ee", "î"})


def agreement(
    name: Skeleton, text: Skeleton, cost: float = 0.0, *, same_script: bool = False
) -> float:
    """Return 1 for words that sound alike in every standard, less for each liberty taken, 0 for others."""
    size = max(weight(name), 2)
    most = 0.2 * size  # no use beyond: PART_AT_LEAST in find.py is higher
    total = cost
    abjads = (1 if name.abjad else 0) + (2 if text.abjad else 0)
    last = len(name.consonants)
    if abjads == 0 and same_script:
        most = min(most, cost + LIBERTIES_AT_MOST)
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
            if abjads == 0 and price > 0.2 and at + 1 < last and harmonious(name, text, at):
                price = 0.1
            if same_script and price >= ONE_VOWEL_AT_MOST:
                return 0.0
            total += price
            if total > most:
                return 0.0
    return max(0.0, 1.0 - total / size)
