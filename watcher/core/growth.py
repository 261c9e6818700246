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


@dataclass(frozen=True, slots=True)
class _Report:
    """A count that an origin states for the first time."""

    at: str
    count: int
    names: frozenset[str]  # that stand around it
    claim: Record


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
    general = {fold(name) for name in vague}
    general |= {word for name in general for word in name.split()}
    general |= {name.replace(" ", "_") for name in general}
    reports: dict[str, dict[tuple[int, int], _Report]] = {}
    for claim in claims:
        report = _report(claim, items, general) if claim["item"] in roots else None
        if report is not None:
            key = (roots[claim["item"]], report.count)
            same = reports.setdefault(claim["about_key"], {})
            same[key] = min(same.get(key, report), report, key=lambda one: one.at)
    return [
        _told(steps, items)
        for of_fact in reports.values()
        for event in _events(of_fact.values())
        if len(steps := _steps(event)) > 1
    ]


def _report(claim: Record, items: Mapping[int, Record], general: set[str]) -> _Report | None:
    item = items.get(claim["item"])
    if claim["unit"] != "people" or item is None:
        return None
    low, high = claim["value"]
    imported = claim.get("imported", False)
    if claim.get("since") is not None:
        at = None if imported else claim["since"]
    else:
        at = item["published"] or (None if imported else item["first_seen"])
    names = frozenset(
        name
        for name in claim["scope"].split()
        # "@": a day, "in:": the place within which it was counted
        if name not in general and not name.startswith(("@", "in:"))
    )
    if at is None or not names or low <= 0 or high not in (low, None):
        return None
    return _Report(str(at), int(low), names, claim)


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
                _one_event(one.names, ordered[before].names)
                for before in takewhile(
                    lambda before, day=days[at]: day - days[before] <= _NEXT_REPORT,  # type: ignore[misc]
                    reversed(event),
                )
            )
        ]
        events = [event for event in events if not any(event is other for other in mine)]
        events.append([*sorted(before for event in mine for before in event), at])
    return [[ordered[number] for number in event] for event in events]


def _one_event(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two lists of names are of one event, as `core.event_context.same_event` judges claims of three days.

    A later report's weekday is that of the report as often as that of the event, so that weekdays tell nothing here.
    """
    shared, fewest = len(one & other), min(len(one), len(other))
    return shared >= min(_SHARED, fewest) and shared >= _SHARE * fewest


def _steps(event: Sequence[_Report]) -> list[_Report]:
    """Return the first report of each value of the longest run of counts that never fall; nothing where too few fit into it."""
    untimed = {one.at[:10] for one in event if one.at.endswith(NO_TIME)}
    # Of what has one moment the highest comes first, so that no run rises within it.
    ordered = sorted(
        event,
        key=lambda one: (one.at[:10] if one.at[:10] in untimed else one.at, -one.count),
    )
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
