"""Counts that grew from report to report: twelve dead in the morning, 41 three days later. No dispute, and news all the same."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import takewhile
from typing import Any

from watcher.core.text import fold
from watcher.core.times import NO_TIME

Record = Mapping[str, Any]

# Days between one report of a toll and the next, as in core/compare_values.py: later, the same places saw something else.
_NEXT_REPORT = 3
# Of the reports of one event more than these must fit into a count that never falls; of fewer it is a dispute, or two events.
_FITTING = 2 / 3
# The names that two reports of one event share, at least: as core/event_context.py, where they were tuned.
_SHARED = 2
_SHARE = 0.3
_IN = "in:"  # marks the place within which a number was counted


@dataclass(frozen=True, slots=True)
class _Report:
    """A count that an origin states for the first time."""

    at: str
    count: int
    names: frozenset[str]  # that stand around it
    inside: frozenset[str]  # that name the place within which it was counted
    claim: Record
    timed: (
        bool  # False: `at` is the day of the article, and a later version of unknown time says so
    )


def growth(
    claims: Iterable[Record],
    items: Mapping[int, Record],
    roots: Mapping[int, int],
    vague: Iterable[str] = (),
) -> list[dict[str, Any]]:
    """Return the counts of people that grew: for each event its values in order, with who had each first.

    Looked at are figures ("41", "at least 14") of texts whose time is known: the date of an article, or when a later version of a polled
    page was seen; for an imported text that was edited it is not. Claims are of one event where the names around them say so, `vague`
    ones aside. Of reports whose order is not known (one day, without times) only one value is taken.
    """
    return [
        _told(steps, items)
        for of_fact in _reports(claims, items, roots, vague).values()
        for event in _events([one for one in of_fact.values() if one.timed])
        if len(steps := _steps(event)) > 1
    ]


class CountedEvents:
    """Which counts are of one event, and which of them stand on a line that grew; arguments as `growth` takes them."""

    def __init__(
        self,
        claims: Iterable[Record],
        items: Mapping[int, Record],
        roots: Mapping[int, int],
        vague: Iterable[str] = (),
    ) -> None:
        self._roots = roots
        self._events: dict[tuple[str, int, int], int] = {}
        self._grew: list[frozenset[int]] = []
        for of_fact in _reports(claims, items, roots, vague).values():
            for event in _events(of_fact.values()):
                for one in event:
                    root = roots[one.claim["item"]]
                    self._events[one.claim["about"], root, one.count] = len(self._grew)
                self._grew.append(_grown([one for one in event if one.timed]))

    def of(self, about: str, item: int, count: int) -> int | None:
        """Return the number of the event whose count an item states; None where that is not known."""
        return self._events.get((about, self._roots.get(item, item), count))

    def grew(self, event: int) -> frozenset[int]:
        """Return the counts of an event that grew from report to report: those of every longest run that never falls."""
        return self._grew[event]


def _reports(
    claims: Iterable[Record],
    items: Mapping[int, Record],
    roots: Mapping[int, int],
    vague: Iterable[str],
) -> dict[str, dict[tuple[int, int], _Report]]:
    """Return by fact the first report of each count by each origin."""
    general = {fold(name) for name in vague}
    general |= {word for name in general for word in name.split()}
    general |= {name.replace(" ", "_") for name in general}
    reports: dict[str, dict[tuple[int, int], _Report]] = {}
    for claim in claims:
        report = _report(claim, items, general) if claim["item"] in roots else None
        if report is not None:
            key = (roots[claim["item"]], report.count)
            same = reports.setdefault(claim["about_key"], {})
            same[key] = min(same.get(key, report), report, key=lambda one: (not one.timed, one.at))
    return reports


def _report(claim: Record, items: Mapping[int, Record], general: set[str]) -> _Report | None:
    item = items.get(claim["item"])
    if claim["unit"] != "people" or item is None:
        return None
    low, high = claim["value"]
    imported = claim.get("imported", False)
    later = claim.get("since")
    timed = not (imported and (later is not None or item["published"] is None))
    if later is not None and timed:
        at = later
    else:
        at = item["published"] or (None if imported else item["first_seen"])
    around = claim["scope"].split()
    # "@": a day
    names = frozenset(
        name for name in around if name not in general and not name.startswith(("@", _IN))
    )
    inside = frozenset(name.removeprefix(_IN) for name in around if name.startswith(_IN))
    if at is None or not names or low <= 0 or high not in (low, None):
        return None
    return _Report(str(at), int(low), names, inside, claim, timed)


def _events(reports: Iterable[_Report]) -> list[list[_Report]]:
    """Return the reports by event: each is within days of another that has names in common with it."""
    ordered = sorted(reports, key=lambda one: (one.at, one.claim["item"], one.count))
    days = [date.fromisoformat(one.at[:10]).toordinal() for one in ordered]
    events: list[list[int]] = []  # which reports, in order
    for at, one in enumerate(ordered):
        mine = [
            event
            for event in events
            if any(
                _one_event(one, ordered[before])
                for before in takewhile(
                    lambda before, day=days[at]: day - days[before] <= _NEXT_REPORT,  # type: ignore[misc]
                    reversed(event),
                )
            )
        ]
        events = [event for event in events if not any(event is other for other in mine)]
        events.append([*sorted(before for event in mine for before in event), at])
    return [[ordered[number] for number in event] for event in events]


def _one_event(one: _Report, other: _Report) -> bool:
    """Whether two reports are of one event, as `core.event_context.same_event` judges claims of three days.

    A later report's weekday is that of the report as often as that of the event, so that weekdays tell nothing here.
    """
    for this, that in ((one, other), (other, one)):
        # Who died in one village is a part of those who died in all.
        if this.inside and not this.inside & (that.names | that.inside):
            return False
    shared, fewest = len(one.names & other.names), min(len(one.names), len(other.names))
    return shared >= min(_SHARED, fewest) and shared >= _SHARE * fewest


def _steps(event: Sequence[_Report]) -> list[_Report]:
    """Return the first report of each value of the longest run of counts that never fall; nothing where too few fit into it."""
    ordered = _in_time(event)
    ends: list[int] = []  # of the best run of each length, the report that it ends with
    before: list[int | None] = []
    for number, one in enumerate(ordered):
        length = bisect_right(ends, one.count, key=lambda end: ordered[end].count)
        before.append(ends[length - 1] if length else None)
        ends[length : length + 1] = [number]
    if len(ends) <= _FITTING * len(ordered):
        return []
    run: list[_Report] = []
    number_: int | None = ends[-1]
    while number_ is not None:
        run.append(ordered[number_])
        number_ = before[number_]
    steps: dict[int, _Report] = {}
    for one in reversed(run):
        steps.setdefault(one.count, one)
    return list(steps.values())


def _in_time(event: Sequence[_Report]) -> list[_Report]:
    """Return reports in order; of what has one moment the highest comes first, so that no run rises within it."""
    untimed = {one.at[:10] for one in event if one.at.endswith(NO_TIME)}
    return sorted(
        event,
        key=lambda one: (one.at[:10] if one.at[:10] in untimed else one.at, -one.count),
    )


def _grown(event: Sequence[_Report]) -> frozenset[int]:
    """Return the counts that stand on any of the longest runs, of which `_steps` tells one: of 22, 27, 25, 31 all four."""
    longest = len(_steps(event))
    if longest < 2:
        return frozenset()
    counts = [one.count for one in _in_time(event)]
    upto = _runs(counts)
    after = _runs([-count for count in reversed(counts)])[::-1]
    most = max(upto)
    return frozenset(
        count
        for count, before, rest in zip(counts, upto, after, strict=True)
        if before + rest - 1 == most
    )


def _runs(counts: Iterable[int]) -> list[int]:
    """Return for each count how long the longest run is that ends with it and never falls."""
    ends: list[int] = []
    found = []
    for count in counts:
        length = bisect_right(ends, count)
        ends[length : length + 1] = [count]
        found.append(length + 1)
    return found


def _told(steps: Sequence[_Report], items: Mapping[int, Record]) -> dict[str, Any]:
    return {
        "about": steps[0].claim["about"],
        "values": [
            {
                "count": one.count,
                "at_least": one.claim["value"][1] is None,
                "says": one.claim["says"],
                "quote": one.claim["quote"],
                "item": one.claim["item"],
                "item_ref": items[one.claim["item"]]["ref"],
                "outlet": items[one.claim["item"]]["outlet"],
                "at": one.at,
            }
            for one in steps
        ],
    }
