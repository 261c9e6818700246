"""Which shingles are page furniture: spread over time, where news that is copied is a burst.

Without this gate, one verdict of "copy" in twenty is right on crawled pages: forms, captions, "about us".
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import NamedTuple

# Swept on natural.jsonl (docs/decisions/0009-copies.md): 2, 3, 4 times give precision .98/.97/.89 at recall .94/.97/.99; 20 to 45 days are
# the same; forgetting after 180 days costs .07 of precision.
TIMES = 3
SPREAD = timedelta(days=30)


class Stat(NamedTuple):
    """What the index remembers of a shingle: how many items had it, and when the first and last of them appeared."""

    items: int
    first: date
    last: date


def noted(stat: Stat | None, day: date, *, copy: bool = False) -> Stat:
    """Return the stat with one more item of that day; a copy of a held text says nothing about time.

    Count items, not versions: a page that is edited daily is not furniture.
    """
    if stat is None:
        return Stat(items=1, first=day, last=day)
    if copy:
        return Stat(items=stat.items + 1, first=stat.first, last=stat.last)
    return Stat(items=stat.items + 1, first=min(stat.first, day), last=max(stat.last, day))


def is_boilerplate(stat: Stat) -> bool:
    """Whether a shingle comes back often enough, over a time long enough."""
    return stat.items >= TIMES and stat.last - stat.first > SPREAD


def masked(stats: Mapping[int, Stat], day: date | None) -> frozenset[int]:
    """Return the shingles of a text that are boilerplate; `day`: when it appeared, None where that is not known.

    The text's own use counts only where earlier ones that are no copies lie apart: the third printing of one text a month later is a
    reprint, the third page with one form is a form. natural.jsonl: the same verdicts as with each own use counted.
    """
    return frozenset(
        shingle
        for shingle, stat in stats.items()
        if stat.items + 1 >= TIMES
        and (
            is_boilerplate(stat)
            or (day is not None and stat.last > stat.first and is_boilerplate(noted(stat, day)))
        )
    )
