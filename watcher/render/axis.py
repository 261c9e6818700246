"""A time axis for plots: where a moment stands between 0 and 100 percent; long silences are folded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise

from watcher.render.ticks import Spot, Tick, placed

__all__ = ["Axis", "Break", "Stretch", "Tick", "axis", "short_day"]

# A silence is folded when it is longer than this, and than this share of the time that is left to show.
# Without it a story that is told again after half a year is two spots at the ends of an empty line.
_SILENCE = timedelta(days=3)
_SHARE = 0.2
_MOST_FOLDED = 6

_BREAK = 5.0  # percent of the width that a folded silence takes
_LEAST = 8.0  # percent that a stretch takes at least, for its label
_MARGIN = 1.6  # percent beside the first and last moment of a stretch, for half a mark
_ROOM = 13.0  # percent between two moments that may get a label: 90 of 700 pixels

_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
_HOURLY = 5  # of these steps are hours
_STEPS = (*(_HOUR * n for n in (1, 2, 3, 6, 12)), *(_DAY * n for n in (1, 2, 7, 14)))
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 600, 6000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A time without long silences, and where it stands, in percent."""

    first: datetime
    last: datetime
    left: float
    right: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """A folded silence."""

    x: float
    label: str
    anchor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """Stretches from left to right; where there is none, nothing can be placed."""

    stretches: tuple[Stretch, ...]

    def x(self, moment: datetime) -> float:
        """Return where a moment stands, in percent; outside the stretches, at the nearest end."""
        for stretch in self.stretches:
            if moment <= stretch.last:
                span = (stretch.last - stretch.first) / _HOUR
                part = max(0.0, (moment - stretch.first) / _HOUR / span) if span else 0.5
                left, right = stretch.left + _MARGIN, stretch.right - _MARGIN
                return round(left + part * (right - left), 2)
        return round(self.stretches[-1].right - _MARGIN, 2)

    def breaks(self) -> list[Break]:
        """Return the folded silences."""
        found = []
        for before, after in pairwise(self.stretches):
            x = round((before.right + after.left) / 2, 2)
            silent = _days((after.first - before.last).days)
            found.append(Break(x=x, label=silent, anchor=_anchor(x)))
        return found

    def ticks(self) -> list[Tick]:
        """Return the labels, none over another."""
        spots = []
        for stretch in self.stretches:
            found = list(_ticks(stretch))
            moment, timed = found[0]
            if timed and stretch.first < moment and _timed(moment):
                # Its day has less room at its noon, and with the hour, than where it begins.
                spots.append(self._spot(stretch.first, timed=False))
            spots += [self._spot(moment, timed=timed) for moment, timed in found]
        return [tick for _, tick in placed(spots)]

    def _spot(self, moment: datetime, *, timed: bool) -> Spot:
        return Spot(
            x=self.x(moment),
            name=short_day(moment.date(), year=False),
            year=moment.year,
            time=f"{moment:%H:%M}" if timed else "",
        )


def _anchor(x: float) -> str:
    """Return where a label is held, so that it stays inside on a phone too."""
    return "start" if x < _ROOM else "end" if x > 100 - _ROOM else "middle"


def axis(moments: Iterable[datetime]) -> Axis:
    """Return an axis on which all of these moments stand."""
    ordered = sorted(set(moments))
    if not ordered:
        return Axis(stretches=())
    folded = _folded(ordered)
    edges: list[tuple[datetime, datetime]] = []
    first = ordered[0]
    for before, after in pairwise(ordered):
        if (before, after) in folded:
            edges.append((first, before))
            first = after
    edges.append((first, ordered[-1]))
    room = 100.0 - _BREAK * (len(edges) - 1) - _LEAST * len(edges)
    total = sum(((last - first) / _HOUR for first, last in edges), 0.0)
    stretches, left = [], 0.0
    for first, last in edges:
        share = (last - first) / _HOUR / total if total else 1 / len(edges)
        width = _LEAST + room * share
        stretches.append(Stretch(first=first, last=last, left=left, right=left + width))
        left += width + _BREAK
    return Axis(stretches=tuple(stretches))


def _folded(ordered: Sequence[datetime]) -> set[tuple[datetime, datetime]]:
    left = ordered[-1] - ordered[0]
    folded: set[tuple[datetime, datetime]] = set()
    for before, after in sorted(pairwise(ordered), key=lambda pair: pair[0] - pair[1]):
        gap = after - before
        if gap <= _SILENCE or gap <= left * _SHARE or len(folded) == _MOST_FOLDED:
            break
        folded.add((before, after))
        left -= gap
    return folded


def _days(days: int) -> str:
    if days < 60:
        return f"{days} days"
    return f"{round(days / 30.44)} months" if days < 730 else f"{round(days / 365.25)} years"


def _ticks(stretch: Stretch) -> Iterator[tuple[datetime, bool]]:
    """Yield the moments to label, and whether their time of day counts."""
    span = stretch.last - stretch.first
    most = max(1, int((stretch.right - stretch.left) / _ROOM))
    # Where no time of day is known, hours would be made up.
    steps = _STEPS if _timed(stretch.first) or _timed(stretch.last) else _STEPS[_HOURLY:]
    step = next((step for step in steps if span <= step * most), None)
    found = list(_by_time(stretch, step) if step else _by_month(stretch, most))
    if found:
        yield from found
    else:
        yield stretch.first, _timed(stretch.first)


def _timed(moment: datetime) -> bool:
    """Whether a moment has a time of day: a date without one is kept as its midnight."""
    return f"{moment:%H:%M:%S}" != "00:00:00"


def _by_time(stretch: Stretch, step: timedelta) -> Iterator[tuple[datetime, bool]]:
    midnight = stretch.first.replace(hour=0, minute=0, second=0, microsecond=0)
    steps = -((midnight - stretch.first) // step)
    # A year 9999 has no day after it.
    while steps * step <= stretch.last - midnight:
        moment = midnight + steps * step
        if moment >= stretch.first:
            yield moment, step < _DAY
        steps += 1


def _by_month(stretch: Stretch, most: int) -> Iterator[tuple[datetime, bool]]:
    first, last = (one.year * 12 + one.month - 1 for one in (stretch.first, stretch.last))
    step = next((months for months in _MONTHS if last - first <= months * most), _MONTHS[-1])
    for month in range(-(-first // step) * step, last + 1, step):
        moment = stretch.first.replace(
            year=max(1, month // 12), month=month % 12 + 1, day=1, hour=0, minute=0, second=0
        )
        if moment >= stretch.first:
            yield moment, False


def short_day(day: date, *, year: bool) -> str:
    """Return `3 Mar`, or `3 Mar 2026`."""
    return f"{day.day} {day:%b}" + (f" {day.year}" if year else "")
