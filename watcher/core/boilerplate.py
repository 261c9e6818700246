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
# How far apart outlets print one wire text: of 32 gold copies over hosts in natural.jsonl, 28 within four days, the next after 15.
TOGETHER = timedelta(days=4)


Outlet = int | str  # whatever tells outlets apart; "" and 0: not known


class Stat(NamedTuple):
    """What the index remembers of a shingle: how many items had it, when the first and last of them appeared, and whose they were.

    `first_other` is the earliest use by another outlet than `first_by`, `last_other` the latest by another than `last_by`; None: no other
    had it. So what is left of the time when one outlet is not believed can be said of any outlet, in a row of one size.
    """

    items: int
    first: date
    last: date
    first_by: Outlet = ""
    last_by: Outlet = ""
    first_other: date | None = None
    first_other_by: Outlet = ""
    last_other: date | None = None
    last_other_by: Outlet = ""


def noted(stat: Stat | None, day: date, *, by: Outlet = "", copy: bool = False) -> Stat:
    """Return the stat with one more item of that day by that outlet; a copy of a held text says nothing about time.

    Count items, not versions: a page that is edited daily is not furniture.
    """
    if stat is None:
        return Stat(items=1, first=day, last=day, first_by=by, last_by=by)
    items = stat.items + 1
    if copy:
        return stat._replace(items=items)
    first, first_by, first_other, first_other_by = stat.first, stat.first_by, stat.first_other, stat.first_other_by  # fmt: skip
    if by == first_by:
        first = min(first, day)
    elif day < first:
        first, first_by, first_other, first_other_by = day, by, first, first_by
    elif first_other is None or day < first_other:
        first_other, first_other_by = day, by
    last, last_by, last_other, last_other_by = stat.last, stat.last_by, stat.last_other, stat.last_other_by  # fmt: skip
    if by == last_by:
        last = max(last, day)
    elif day > last:
        last, last_by, last_other, last_other_by = day, by, last, last_by
    elif last_other is None or day > last_other:
        last_other, last_other_by = day, by
    return Stat(items, first, last, first_by, last_by, first_other, first_other_by, last_other, last_other_by)  # fmt: skip


def is_boilerplate(stat: Stat) -> bool:
    """Whether a shingle comes back often enough, over a time long enough, whoever has it."""
    return stat.items >= TIMES and stat.last - stat.first > SPREAD


def masked(stats: Mapping[int, Stat], day: date | None, by: Outlet = "") -> frozenset[int]:
    """Return the shingles of an outlet's text that are boilerplate; `day`: when it appeared, None where that is not known.

    The text's own use counts only where earlier ones that are no copies lie apart: the third printing of one text a month later is a
    reprint, the third page with one form is a form. natural.jsonl: the same verdicts as with each own use counted.
    """
    return frozenset(
        shingle
        for shingle, stat in stats.items()
        if stat.items + 1 >= TIMES
        and stat.last > stat.first
        and (
            (is_boilerplate(stat) and not _is_one_s_word(stat, day, by))
            or (
                day is not None
                and is_boilerplate(with_it := noted(stat, day, by=by))
                and not _is_one_s_word(with_it, day, by)
            )
        )
    )


def _is_one_s_word(stat: Stat, day: date | None, by: Outlet) -> bool:
    """Whether one other outlet alone makes a burst look like furniture, and the text belongs to that burst.

    An outlet that repeats pieces of a wire text under old dates would take that text out of all comparing. Furniture is what the outlet's
    own pages repeat, or those of several outlets, whichever one is not believed. What one outlet repeats is still furniture where others
    have it (sister sites share their forms), but not where several had it within the same days: that is how wire copy comes.
    natural.jsonl: the same figures as without this rule; were one outlet never believed, precision would be .67 in place of .97.
    """
    if stat.first_other is None or stat.last_other is None:
        return False
    first, last = _own(stat, by)
    if first is not None and last is not None and last - first > SPREAD:
        return False
    without_first = stat.last if stat.last_by != stat.first_by else stat.last_other
    without_last = stat.first if stat.first_by != stat.last_by else stat.first_other
    if without_first - stat.first_other > SPREAD and stat.last_other - without_last > SPREAD:
        return False
    spreading = {one for one in (stat.first_by, stat.last_by) if one != by}
    uses = (
        (stat.first, stat.first_by),
        (stat.last, stat.last_by),
        (stat.first_other, stat.first_other_by),
        (stat.last_other, stat.last_other_by),
    )
    return any(
        day is None or abs(day - use) <= TOGETHER
        for one in spreading
        for use, whose in uses
        if whose not in (one, by)
    )


def _own(stat: Stat, by: Outlet) -> tuple[date | None, date | None]:
    """Return when an outlet used a shingle first and last; None where two others did before, or after."""
    firsts = {stat.first_other_by: stat.first_other, stat.first_by: stat.first}
    lasts = {stat.last_other_by: stat.last_other, stat.last_by: stat.last}
    return firsts.get(by), lasts.get(by)
