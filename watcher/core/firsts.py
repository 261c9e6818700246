"""Who was first, as far as it can be believed: a copy that was seen later and claims an earlier date is not.

A date is what an outlet says of itself. It is believed, but for this: a text that we held before its copy was seen, and held
fresh, was there first, whatever the copy claims. Of an archive nobody saw anything fresh; there dates are all that is known,
and can be forged.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from watcher.core.roots import sources
from watcher.core.times import from_text, from_text_or_none, to_text

Record = Mapping[str, Any]

# How long after its date a text may be seen and still be fresh: feeds are asked within hours, but clocks, zones and dates without
# a time of day are wrong by up to a day.
FRESH = timedelta(days=2)


def is_fresh(published: datetime | None, seen: datetime) -> bool:
    """Whether a text was seen about when it was published; not where it does not say when."""
    return published is not None and seen - published <= FRESH


def believed(texts: Sequence[tuple[datetime | None, datetime]]) -> list[datetime]:
    """Return when each of some texts that copy one another appeared, given as when they say and when they were first seen."""
    moments: dict[int, datetime] = {}
    held: list[tuple[datetime, datetime]] = []  # of what was seen fresh: when, and since when
    for place in sorted(range(len(texts)), key=lambda place: texts[place][1]):
        published, seen = texts[place]
        moment = _not_before(published or seen, seen, held)
        moments[place] = moment
        if moment == seen or is_fresh(published, seen):
            held.append((seen, moment))
    return [moments[place] for place in range(len(texts))]


def _not_before(
    moment: datetime, seen: datetime, held: Iterable[tuple[datetime, datetime]]
) -> datetime:
    later = max((its for since, its in held if since < seen), default=None)
    return max(seen, later) if later is not None and moment < later else moment


def told(items: Mapping[int, Record], diffs: Iterable[Record]) -> dict[int, Record]:
    """Return a story's items with the dates that can be believed, each with `claimed`: the date that it says and that is not.

    The `published` of an item that copies or translates another, says that it came before it and was first seen after it was held,
    is when it was first seen. `claimed` is None where its date is believed, or where it named no more than the day it was seen on.
    """
    of = sources(diffs)
    found: dict[int, Record] = {}
    for number, item in sorted(items.items(), key=lambda one: (one[1]["first_seen"], one[0])):
        published, seen = from_text_or_none(item["published"]), from_text(item["first_seen"])
        held = [
            (from_text(one["first_seen"]), from_text(one["published"]))
            for before in _ancestors(number, of)
            if (one := found.get(before)) is not None
            and is_fresh(from_text_or_none(one["published"]), from_text(one["first_seen"]))
        ]
        moment = None if published is None else _not_before(published, seen, held)
        if published is None or moment is None or moment == published:
            found[number] = {**item, "claimed": None}
            continue
        only_day = published == published.replace(hour=0, minute=0, second=0, microsecond=0)
        same = only_day and published.date() == moment.date()
        found[number] = {
            **item,
            "published": to_text(moment),
            "claimed": None if same else item["published"],
        }
    return {number: found[number] for number in items}


def _ancestors(item: int, of: Mapping[int, int]) -> list[int]:
    """Return what an item copies or translates, and that one, to the end or until they name each other in a ring."""
    passed = {item: None}
    while (item := of.get(item, item)) not in passed:
        passed[item] = None
    return list(passed)[1:]
