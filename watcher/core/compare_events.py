"""When two dates of one event cannot both be right."""

from __future__ import annotations

from datetime import date

from watcher.core.claim import Claim
from watcher.core.claim_where import elsewhere

# The days here were chosen by hand, on the reports of the one labelled story; no other data had such dates to tune on.
# Days between two dates of what is still one event. A year away it is another arrest; lists are published once, and years are
# confused; nobody is born or dies twice.
_ONE_EVENT = {"designated": 3 * 366, "born": 5 * 366, "died": 3 * 366, "left for": 300, "arrived in": 300}  # fmt: skip
_OF_A_PERSON = 200
_OF_A_PLACE = 5
# Of these a story may have one each day: only those told of one place are compared.
_DAILY = frozenset({"shooting", "clashes", "explosion", "crash", "earthquake", "flood"})
_FRESH = 4  # days; what is told so soon after its day is the news of that day
_SAME_NEWS = 2  # days between the reports of one thing


def events_differ(
    new: Claim, other: Claim, at: date | None = None, other_at: date | None = None
) -> str | None:
    """Return the class of the contradiction; `at`: when each was published."""
    event, _, who = new.about_key.partition("|")
    is_place = who == "when"
    if is_place:
        if elsewhere(new.scope, other.scope) or (
            event in _DAILY and not (new.scope and other.scope)
        ):
            return None
    elif new.scope != other.scope:
        return None
    low, high = new.value
    other_low, other_high = other.value
    doubtful = new.unit != "day" or other.unit != "day"
    apart = max(low - other_high, other_low - high)
    if apart <= 0:
        # A weekday that does not fit its date may be a slip of either; the other text says which.
        settles = (
            doubtful and new.value != other.value and min(high - low, other_high - other_low) == 0
        )
        return "ambiguous" if settles else None
    if apart > (_OF_A_PLACE if is_place else _ONE_EVENT.get(event, _OF_A_PERSON)):
        return None
    if at is None or other_at is None:
        if is_place:
            return None
    elif event not in ("born", "designated") and _each_its_own(new, other, at, other_at):
        return None
    return "disagree"


def _each_its_own(new: Claim, other: Claim, at: date, other_at: date) -> bool:
    """Whether each text tells the news of its own day: Monday's raid and Thursday's are two."""
    between = abs((at - other_at).days)
    if between <= _SAME_NEWS and not new.about_key.endswith("|when"):
        return False
    if between == 0:
        return False
    fresh = at.toordinal() - new.value[1] <= _FRESH
    other_fresh = other_at.toordinal() - other.value[1] <= _FRESH
    if not (fresh and other_fresh):
        return False
    # The later text tells of the later day.
    return (at > other_at) == (new.value[0] > other.value[0])
