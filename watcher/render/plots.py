"""A report's plot of who reported what when: lanes by outlet, marks by time.

Only places and words are worked out here; the template draws them as SVG. Places along the axis are percentages, so
that a plot fits a phone and a desk without becoming a picture that is scaled; heights are pixels.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from watcher.render.axis import Axis, Break, Tick, axis

ROW = 18  # pixels: the height of a row of marks
_PAD = 6  # pixels above the first and below the last row
_ROWS = 4  # of marks in a lane; what has no room left is counted
_APART = 2.1  # percent between two marks of a row: 15 of 700 pixels
_COUNTED = 3.6  # percent between two marks of the last row
LANES = 40  # more outlets than these share the last lane


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """What an outlet did at a moment: `shape` is origin, copy, translation, revision, removal or return."""

    at: datetime
    lane: str
    shape: str
    disputed: bool
    href: str
    label: str
    item: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A point with its place; `more` of a mark that stands for several: how many these are."""

    x: float
    y: int
    point: Point
    more: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """What one outlet did."""

    name: str
    count: int
    height: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Who did what when."""

    lanes: tuple[Lane, ...]
    ticks: tuple[Tick, ...]
    breaks: tuple[Break, ...]
    shapes: frozenset[str]  # those that stand in it, for its legend


def timeline(points: Iterable[Point]) -> Timeline:
    """Return lanes by outlet, who was first on top."""
    ordered = sorted(points, key=lambda point: (point.at, point.item))
    along = axis(point.at for point in ordered)
    by_lane: dict[str, list[Point]] = {}
    for point in ordered:
        by_lane.setdefault(point.lane, []).append(point)
    own, others = _busiest({name: len(found) for name, found in by_lane.items()})
    lanes = [_lane(name, by_lane[name], along) for name in own]
    if others:
        rest = [point for point in ordered if point.lane in set(others)]
        lanes.append(_lane(other_outlets(others), rest, along))
    shapes = {mark.point.shape for lane in lanes for mark in lane.marks if not mark.more}
    if any(mark.point.disputed for lane in lanes for mark in lane.marks):
        shapes.add("disputed")
    if any(mark.more for lane in lanes for mark in lane.marks):
        shapes.add("more")
    return Timeline(
        lanes=tuple(lanes),
        ticks=tuple(along.ticks()),
        breaks=tuple(along.breaks()),
        shapes=frozenset(shapes),
    )


def _busiest(counts: dict[str, int]) -> tuple[list[str], list[str]]:
    """Return the outlets that get a lane of their own, in the order given, and the others."""
    if len(counts) <= LANES:
        return list(counts), []
    most = {name for name, _ in Counter(counts).most_common(LANES - 1)}
    return [name for name in counts if name in most], [name for name in counts if name not in most]


def other_outlets(names: Sequence[str]) -> str:
    """Return the name of the lane that the less busy outlets share."""
    return f"{len(names)} other outlets"


def _lane(name: str, points: Sequence[Point], along: Axis) -> Lane:
    rows: list[float] = []  # where the last mark of each row stands
    marks: list[Mark] = []
    overflow: int | None = None  # the mark that counts what has no room
    for point in points:
        x = along.x(point.at)
        row = next((row for row, last in enumerate(rows) if x - last >= _apart(row)), len(rows))
        if row < _ROWS:
            rows[row : row + 1] = [x]
            marks.append(Mark(x=x, y=_y(row), point=point))
            if row == _ROWS - 1:
                overflow = len(marks) - 1
        elif overflow is not None:
            last = marks[overflow]
            marks[overflow] = Mark(x=last.x, y=last.y, point=last.point, more=(last.more or 1) + 1)
    height = 2 * _PAD + ROW * max(1, len(rows))
    return Lane(name=name, count=len(points), height=height, marks=tuple(marks))


def _apart(row: int) -> float:
    """Return how far a mark stands from the one before it: in the last row there may be a number in it."""
    return _COUNTED if row == _ROWS - 1 else _APART


def _y(row: int) -> int:
    return _PAD + ROW // 2 + ROW * row
