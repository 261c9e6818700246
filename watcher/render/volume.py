"""A report's plot of how much was published when: bars of all outlets, and each outlet's days by shade."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from watcher.render.axis import short_day
from watcher.render.plots import LANES, other_outlets
from watcher.render.ticks import Spot, Tick, placed

_COLUMNS = 40  # of the plot of days; more of them become weeks, then months, then years
_EMPTY = 3  # columns without an article that are drawn; more are folded into one
_BARS = 72  # pixels: the highest bar
_SHADES = 4
_WIDEST = 6  # columns share the width at least so many ways: a plot of one day is no wall, and a day has room for its name
_TICKS = 8  # labels below the columns at most


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """What counts in the plot of days."""

    day: date
    outlet: str
    copied: bool  # a copy or a probable translation


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A day, week, month or year; `folded`: so many of them without an article."""

    label: str
    tick: str  # what stands below it, "" where there is no room
    minor: bool  # the tick may be left out
    x: float
    width: float
    centre: float
    own: int
    copied: int
    own_height: float  # pixels
    copied_height: float
    folded: int
    anchor: str  # of the tick


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """How much an outlet published in a column; `shade` is 1 (little) to 4 (most)."""

    column: Column
    count: int
    shade: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What one outlet published, column by column; those without anything are left out of `cells`."""

    name: str
    total: int
    cells: tuple[Cell, ...]
    counts: tuple[int, ...]  # of the columns that are not folded


@dataclass(frozen=True, slots=True, kw_only=True)
class Volume:
    """How much was published when, and by whom; `unit` is day, week, month or year."""

    unit: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    table: tuple[Row, ...]  # every outlet, also those that share the last row
    highest: int
    bars: int  # pixels
    narrow: bool  # too many columns for numbers on a phone


def volume(articles: Iterable[Article]) -> Volume:
    """Return columns of days, or of what is longer where there would be too many; rows by outlet, the busiest on top."""
    found = list(articles)
    unit, starts = _units([article.day for article in found])
    per: dict[str, Counter[date]] = {}
    own: Counter[date] = Counter()
    copied: Counter[date] = Counter()
    for article in found:
        start = _start(article.day, unit)
        per.setdefault(article.outlet, Counter())[start] += 1
        (copied if article.copied else own)[start] += 1
    columns = _columns(starts, unit, own, copied)
    outlets = sorted(per, key=lambda name: (-per[name].total(), name))
    most = max((count for counts in per.values() for count in counts.values()), default=0)
    table = [_row(name, per[name], columns, most) for name in outlets]
    rows = table
    if len(outlets) > LANES:
        rest: Counter[date] = Counter()
        for name in outlets[LANES - 1 :]:
            rest.update(per[name])
        label = other_outlets(outlets[LANES - 1 :])
        rows = [*table[: LANES - 1], _row(label, rest, columns, max(most, *rest.values()))]
    return Volume(
        unit=unit,
        columns=tuple(column for _, column in columns),
        rows=tuple(rows),
        table=tuple(table),
        highest=max(((own + copied)[day] for day in starts), default=0),
        bars=_BARS,
        narrow=len(columns) > _COLUMNS // 3,
    )


def _start(day: date, unit: str) -> date:
    if unit == "week":
        return day - timedelta(days=min(day.weekday(), day.toordinal() - 1))
    if unit == "month":
        return day.replace(day=1)
    return day.replace(month=1, day=1) if unit == "year" else day


def _units(days: Sequence[date]) -> tuple[str, list[date]]:
    """Return what a column is, and those in which something was published."""
    for unit in ("day", "week", "month"):
        starts = sorted({_start(day, unit) for day in days})
        if len(starts) + _silences(starts, unit) <= _COLUMNS:
            return unit, starts
    return "year", sorted({_start(day, "year") for day in days})


def _silences(starts: Sequence[date], unit: str) -> int:
    between = [_between(one, other, unit) for one, other in pairwise(starts)]
    return sum(empty if empty <= _EMPTY else 1 for empty in between)


def _between(one: date, other: date, unit: str) -> int:
    """Return how many columns stand between two."""
    if unit in ("day", "week"):
        return (other - one).days // (7 if unit == "week" else 1) - 1
    months = (other.year - one.year) * 12 + other.month - one.month
    return months // (12 if unit == "year" else 1) - 1


def _columns(
    starts: Sequence[date], unit: str, own: Counter[date], copied: Counter[date]
) -> list[tuple[date | None, Column]]:
    slots: list[tuple[date | None, int]] = []  # the beginning, or how many are folded
    for at, used in enumerate(starts):
        empty = _between(starts[at - 1], used, unit) if at else 0
        slots += [(None, empty)] if empty > _EMPTY else [(None, 1)] * empty
        slots.append((used, 0))
    highest = max((own[start] + copied[start] for start in starts), default=0) or 1
    width = 100 / max(len(slots), _WIDEST)
    found: list[tuple[date | None, Column]] = []
    labels = _labels(slots, unit, width)
    for at, (start, folded) in enumerate(slots):
        label = ""
        mine = theirs = 0
        if start is not None:
            label = _column_label(start, unit)
            mine, theirs = own[start], copied[start]
        tick = labels.get(at)
        centre = (at + 0.5) * width
        column = Column(
            label=label,
            tick=tick.label if tick else "",
            minor=tick is not None and tick.minor,
            x=round(at * width, 3),
            width=round(width, 3),
            centre=round(centre, 3),
            own=mine,
            copied=theirs,
            own_height=round(mine / highest * _BARS, 1),
            copied_height=round(theirs / highest * _BARS, 1),
            folded=folded,
            anchor=tick.anchor if tick else "middle",
        )
        found.append((start, column))
    return found


def _labels(slots: Sequence[tuple[date | None, int]], unit: str, width: float) -> dict[int, Tick]:
    """Return the label of each column that gets one, by its place."""
    every = -(-len(slots) // _TICKS)
    last = -every
    spots: dict[int, Spot] = {}
    for at, (start, _) in enumerate(slots):
        if start is not None and at - last >= every:
            last = at
            name = _column_label(start, unit)
            year = None if unit == "year" else start.year
            spots[at] = Spot(x=(at + 0.5) * width, name=name.removesuffix(f" {year}"), year=year)
    places = {spot.x: at for at, spot in spots.items()}
    return {places[spot.x]: tick for spot, tick in placed(list(spots.values()))}


def _column_label(start: date, unit: str) -> str:
    if unit == "year":
        return str(start.year)
    return f"{start:%b} {start.year}" if unit == "month" else short_day(start, year=True)


def _row(
    name: str, counts: Counter[date], columns: Sequence[tuple[date | None, Column]], most: int
) -> Row:
    return Row(
        name=name,
        total=counts.total(),
        cells=tuple(
            Cell(
                column=column,
                count=counts[start],
                shade=-(-_SHADES * counts[start] // max(most, _SHADES)),
            )
            for start, column in columns
            if start is not None and counts[start]
        ),
        counts=tuple(counts[start] for start, _ in columns if start is not None),
    )
