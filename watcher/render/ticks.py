"""Which labels of a plot are drawn: none over another, on a desk and on a phone, and each day named once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

# Pixels of the narrowest plot: beside the lanes' names where the page has two columns, and on a small phone, where `minor` labels are
# left out. Both as measured of the page's style sheet.
_DESK = 400
_PHONE = 280
_LETTER = 7  # pixels of a letter of 12 pixels in the widest of the common fonts
_GAP = 4  # pixels between two labels


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """What may get a label: `x` in percent; `time` is empty where only the day counts."""

    x: float
    name: str  # "19 Nov"
    year: int | None  # None: the name says it, or it is not told
    time: str = ""

    @property
    def day(self) -> tuple[str, int | None]:
        """What tells its day from another."""
        return (self.name, self.year)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A label; `anchor` is start, middle or end; a `minor` one is left out on a phone."""

    x: float
    label: str
    anchor: str
    minor: bool

    def box(self, width: int) -> tuple[float, float]:
        """Return from where to where the label reaches in a plot of so many pixels, by an estimate."""
        wide = len(self.label) * _LETTER
        at = self.x / 100 * width
        low = at - {"start": 0.0, "middle": wide / 2, "end": float(wide)}[self.anchor]
        return low, low + wide


def placed(spots: Sequence[Spot]) -> list[tuple[Spot, Tick]]:
    """Return the spots (in order of `x`) that get a label.

    On a phone the days come first, and a time stands only after its day. Where the first label, the longest, leaves room for fewer
    days than there is without it, it gives way; so does the year, where all are of one.
    """
    later = [spot for spot in spots if spot.day != spots[0].day]
    tries = [_placed(spots, _major(spots)), _placed(spots, _major(later))]
    if len({spot.year for spot in spots}) == 1:
        short = [replace(spot, year=None) for spot in spots]
        tries.append(_placed(short, _major(short)))
    return max(tries, key=_days)


def _days(found: Sequence[tuple[Spot, Tick]]) -> tuple[int, int]:
    """Return how many days are named on a phone, and on a desk."""
    return (
        len({spot.day for spot, tick in found if not tick.minor}),
        len({spot.day for spot, _ in found}),
    )


def _placed(spots: Sequence[Spot], major: Sequence[tuple[Spot, Tick]]) -> list[tuple[Spot, Tick]]:
    """Return the labels of a phone, and between them those that only a desk has room for."""
    drawn = {id(spot): tick for spot, tick in major}
    found: list[tuple[Spot, Tick]] = []
    for spot in spots:
        own = drawn.get(id(spot))
        if own is None:
            after = next((one for one in major if one[0].x >= spot.x), None)
            own = _minor(spot, found[-1] if found else None, after)
        if own is not None:
            found.append((spot, own))
    return found


def _major(spots: Sequence[Spot]) -> list[tuple[Spot, Tick]]:
    """Return the labels that a phone has room for: first the days, then times between them."""
    found: list[tuple[Spot, Tick]] = []
    for spot in _first_of_days(spots):
        year = spot.year if not found or found[-1][0].year != spot.year else None
        tick = _tick(spot, _named(spot, year), minor=False)
        if not found or _apart(found[-1][1], tick, _PHONE):
            found.append((spot, tick))
    for spot in spots:
        at = sum(one.x <= spot.x for one, _ in found)
        before, after = found[at - 1] if at else None, found[at] if at < len(found) else None
        if before is None or before[0].day != spot.day or before[0].time == spot.time:
            continue
        tick = _tick(spot, spot.time, minor=False)
        if _apart(before[1], tick, _PHONE) and (not after or _apart(tick, after[1], _PHONE)):
            found.insert(at, (spot, tick))
    return found


def _first_of_days(spots: Sequence[Spot]) -> Iterator[Spot]:
    told: set[tuple[str, int | None]] = set()
    for spot in spots:
        if spot.day not in told:
            told.add(spot.day)
            yield spot


def _minor(
    spot: Spot, before: tuple[Spot, Tick] | None, after: tuple[Spot, Tick] | None
) -> Tick | None:
    """Return the label that a desk has room for between two others; None where it has not."""
    if before is not None and before[0].day == spot.day:
        label = spot.time
    elif after is not None and after[0].day == spot.day:
        return None  # its day is named there
    else:
        near = before or after
        label = _named(spot, spot.year if near is None or near[0].year != spot.year else None)
    tick = _tick(spot, label, minor=True)
    fits = (before is None or _apart(before[1], tick, _DESK)) and (
        after is None or _apart(tick, after[1], _DESK)
    )
    return tick if label and fits else None


def _named(spot: Spot, year: int | None) -> str:
    """Return a day, with its time where that is not its beginning."""
    day = spot.name + (f" {year}" if year is not None else "")
    return f"{day}, {spot.time}" if spot.time not in ("", "00:00") else day


def _tick(spot: Spot, label: str, *, minor: bool) -> Tick:
    """Return a label that is held so that it stays inside on a phone too."""
    half = len(label) * _LETTER / 2 / _PHONE * 100
    anchor = "start" if spot.x < half else "end" if spot.x > 100 - half else "middle"
    return Tick(x=spot.x, label=label, anchor=anchor, minor=minor)


def _apart(one: Tick, other: Tick, width: int) -> bool:
    """Whether two labels stand apart in a plot of so many pixels, and in every wider one."""
    return all(one.box(pixels)[1] + _GAP <= other.box(pixels)[0] for pixels in (width, 2 * width))
