"""When a digest is due: the latest moment of the day that feeds.yaml names, on a clock that may be wrong.

    slot = latest_slot(at=time(7), zone=ZoneInfo("Europe/Paris"), now=now)
    if is_due(slot, last=the slot told before, used=..., since=..., now=now): make one

A slot is one day's moment of the digest, in UTC.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)

# A slot may come twice where the clock was ahead for days and then right; a clock that jumps to and fro all day is not
# answered each time.
_MOST_USES = 2


def latest_slot(*, at: time, zone: ZoneInfo, now: datetime) -> datetime:
    """Return the latest slot at or before `now`, in UTC.

    A time that a change of the clocks leaves out is the first moment after the gap; one that comes twice is the first.
    """
    today = now.astimezone(zone).date()
    days = (today + DAY * ahead for ahead in (1, 0, -1, -2))
    # Samoa left out a whole day in 2011, so yesterday is not always enough.
    return next(slot for slot in (_moment(day, at, zone) for day in days) if slot <= now)


def is_due(
    slot: datetime, *, last: datetime | None, used: int, since: datetime, now: datetime
) -> bool:
    """Return whether a digest is to be made for a slot.

    `last` is the slot of the last one, `used` how many there were for this very slot, `since` when this recipient was
    first to be told. What lies more than a day ahead was written by a clock that was wrong, and is not believed: else
    there would be silence until then. What lies less than a day ahead is a clock that was set back a little.
    """
    if since - now > DAY:
        pass  # recorded by a clock that was ahead
    elif slot <= since:
        return False
    if last is not None and slot <= last and last - now <= DAY:
        return False
    return used < _MOST_USES


def entered(since: datetime, *, now: datetime) -> datetime:
    """Return since when a recipient is told, where `since` was written by a clock that may have been ahead.

    What was published before is backlog to them, so a moment that has not come would silence all news until then. Of
    a clock that was ahead for days nobody knows how long it was: what was published in the last day counts as news,
    rather than being lost.
    """
    if since <= now:
        return since
    return now if since - now <= DAY else now - DAY


def in_span(span: tuple[time, time], *, zone: ZoneInfo, now: datetime) -> bool:
    """Return whether the wall clock of a zone stands in a span of the day, which may go over midnight."""
    begin, end = span
    wall = now.astimezone(zone).time().replace(fold=0)
    if begin <= end:
        return begin <= wall < end
    return wall >= begin or wall < end


def _moment(day: date, at: time, zone: ZoneInfo) -> datetime:
    wall = datetime.combine(day, at)
    # fold=0 is the first of two equal times; of a time in a gap it gives one after it.
    found = wall.replace(tzinfo=zone).astimezone(UTC)
    if found.astimezone(zone).replace(tzinfo=None) == wall:
        return found
    before = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    return _change(before, found, zone)


def _change(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """Return the first second after `before` with another offset than it has; `after` has another."""
    offset = before.astimezone(zone).utcoffset()
    while after - before > _SECOND:
        middle = before + timedelta(seconds=(after - before) // _SECOND // 2)
        if middle.astimezone(zone).utcoffset() == offset:
            before = middle
        else:
            after = middle
    return after
