"""When two values of one fact cannot both be right: ages, counts, sizes of a group, durations."""

from __future__ import annotations

from watcher.core.claim import Claim
from watcher.core.event_context import same_event

_BIRTHDAY = 21  # days; within them a difference of one year is no birthday (research: 33 of 83 pairs lay further apart)
# Chosen by hand: a toll is reported anew for some days, a group's size once a season. Only the birthday was measured.
_SHRINKS = ("missing|", "trapped|")
_ONE_EVENT = 3  # days between reports that still count the dead of one event
_ONE_SIZE = 92  # days in which a group keeps its size
_NAMESAKES = 15  # years between two ages: rather father and son than a mistake


def values_differ(
    new: Claim, other: Claim, days: int | None, *, undated: bool = False
) -> str | None:
    """Return the class of the contradiction; `days`: how much later than the other the new one was published.

    None where either has no date: then no time that passed explains a difference, and none is assumed. `undated`: neither has one.
    """
    match new.unit:
        case "years":
            return _ages_differ(new, other, days, undated=undated)
        case "people" | "hours":
            return _counts_differ(new, other, days)
        case "members":
            return _sizes_differ(new, other, days)
        case _:
            # How long somebody was held, how old he was then: it does not change with time.
            return "disagree" if _gap(new, other) > 0 and new.scope == other.scope else None


def _gap(new: Claim, other: Claim) -> float:
    return max(new.value[0] - other.value[1], other.value[0] - new.value[1])


def _ages_differ(new: Claim, other: Claim, days: int | None, *, undated: bool) -> str | None:
    if days is None:
        # Any time may have passed. Of two undated texts, which were handed in together, that is worth a note.
        return "ambiguous" if undated and _gap(new, other) > 0 else None
    expected = days / 365.25
    low, high = new.value[0] - expected, new.value[1] - expected
    gap = max(low - other.value[1], other.value[0] - high)
    if abs(days) > _BIRTHDAY:
        return _told(gap) if gap > 1.1 else None
    return _told(gap) if _gap(new, other) > 0 else None


def _told(gap: float) -> str:
    return "ambiguous" if gap > _NAMESAKES else "disagree"


def _counts_differ(new: Claim, other: Claim, days: int | None) -> str | None:
    if _gap(new, other) <= 0 or days is None or abs(days) > _ONE_EVENT:
        return None
    if not same_event(new.scope, other.scope):
        return None
    if days and new.about_key.startswith(_SHRINKS):
        return "updated"  # who is found is missing no more; others are reported missing
    later_is_more = new.value[0] > other.value[1] if days >= 0 else other.value[0] > new.value[1]
    return "updated" if days and later_is_more else "disagree"


def _sizes_differ(new: Claim, other: Claim, days: int | None) -> str | None:
    if _gap(new, other) <= 0 or new.scope != other.scope:
        return None
    if days is None:
        return "ambiguous"  # which of the two is the later is not known
    return "disagree" if abs(days) <= _ONE_SIZE else "updated"
