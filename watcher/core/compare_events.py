"""When two dates of one event cannot both be right."""

from __future__ import annotations

from watcher.core.claim import Claim


def events_differ(new: Claim, other: Claim) -> str | None:
    """Return the class of the contradiction."""
    low, high = new.value
    other_low, other_high = other.value
    if low <= other_high and other_low <= high:
        return None
    apart = max(low - other_high, other_low - high)
    # A year away it is another arrest; lists are published once, and years are confused.
    return (
        "disagree"
        if apart <= (3 * 366 if new.about_key.startswith("designated") else 200)
        else None
    )
