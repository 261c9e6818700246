"""When two values of one fact cannot both be right: ages, counts."""

from __future__ import annotations

from watcher.core.claim import Claim

_BIRTHDAY = 21  # days; within them a difference of one year is no birthday (research: 33 of 83 pairs lay further apart)
_ONE_EVENT = 3  # days between reports that still count the dead of one event


def values_differ(new: Claim, other: Claim, days: int | None) -> str | None:
    """Return the class of the contradiction; `days`: how much later than the other the new one was published."""
    low, high = new.value
    other_low, other_high = other.value
    if new.unit == "years":
        if days is None:
            # Without dates a year or two may have passed.
            return "disagree" if max(low - other_high, other_low - high) > 2 else None
        expected = days / 365.25
        if abs(days) > _BIRTHDAY:
            return "disagree" if abs((low - other_low) - expected) > 1.1 else None
        return "disagree" if low != other_low else None
    if low <= other_high and other_low <= high:
        return None
    if days is None or abs(days) > _ONE_EVENT:
        return None
    later_is_more = low > other_high if days >= 0 else other_low > high
    return "updated" if days and later_is_more else "disagree"
