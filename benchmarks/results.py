"""What a run must have come to, what it came to, and the table of both."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from statistics import median

from .clients import OURS, PEER, Client
from .processes import Cost
from .server import SCENARIOS
from .synthetic import ENTRIES, FRESH, Newsroom

TOLERATED = 1.0  # our CPU over the peer's


@dataclass(frozen=True, slots=True)
class Run:
    """One poll by one client, and what of it was not as it must be."""

    cost: Cost
    faults: tuple[str, ...]
    stored: int  # bytes of the database


@dataclass(frozen=True, slots=True)
class Expected:
    """What a right client has stored and asked after a scenario."""

    titles: list[str]  # sorted
    counts: dict[str, int]

    def faults(self, client: Client, counted: dict[str, int], cost: Cost) -> Iterator[str]:
        if cost.code:
            yield f"exit code {cost.code}: {cost.errors.splitlines()[-1] if cost.errors else 'no word on stderr'}"
        if not client.database().exists():
            yield "made no database"
            return
        try:
            stored = sorted(client.titles())
        except sqlite3.Error as error:
            yield f"its database cannot be read: {error}"
            return
        if stored != self.titles:
            missing = len(set(self.titles) - set(stored))
            yield f"{len(stored)} entries stored, {len(self.titles)} expected, {missing} missing"
        for key, value in self.counts.items():
            if counted.get(key, 0) != value:
                yield f"server counted {counted.get(key, 0)} of {key}, {value} expected"


def expectations(feeds: int) -> dict[str, Expected]:
    newsroom = Newsroom()
    before: list[str] = []
    after: list[str] = []
    news = 0
    for number in range(feeds):
        feed = newsroom.feed(number, "http://example.org")
        news += bool(feed.fresh)
        before += feed.titles[feed.fresh :]
        after += feed.titles
    assert len(before) == feeds * ENTRIES
    assert len(after) == feeds * ENTRIES + news * FRESH
    held = {
        "cold": {"200": feeds},
        "warm304": {"304": feeds},
        "new10": {"304": feeds - news, "200": news},
        "same200": {"200": feeds},
        "jitter200": {"200": feeds},
    }
    return {
        scenario: Expected(
            titles=sorted(before if scenario in SCENARIOS[:2] else after),
            counts={"requests": feeds, "304": 0, "other": 0, **counts},
        )
        for scenario, counts in held.items()
    }


@dataclass(slots=True)
class Results:
    """Every run, by scenario and client, in the order of the repetitions."""

    feeds: int
    runs: dict[str, dict[str, list[Run]]] = field(default_factory=dict)

    def add(self, scenario: str, client: str, run: Run) -> None:
        self.runs.setdefault(scenario, {}).setdefault(client, []).append(run)

    def ratio(self, scenario: str) -> float | None:
        """Return our CPU over the peer's: the median over the repetitions; None without a peer, or where one was wrong."""
        runs = self.runs[scenario]
        if (
            PEER not in runs
            or OURS not in runs
            or any(run.faults for client in runs.values() for run in client)
        ):
            return None
        return median(
            our.cost.cpu / peer.cost.cpu for our, peer in zip(runs[OURS], runs[PEER], strict=True)
        )

    def wrong(self) -> list[str]:
        return [
            f"{scenario}, {client}, repetition {place}: {fault}"
            for scenario, clients in self.runs.items()
            for client, runs in clients.items()
            for place, run in enumerate(runs, 1)
            for fault in run.faults
        ]

    def table(self) -> Iterator[str]:
        yield "| scenario | client | CPU ms a feed | feeds a second | peak MB | store MB | right | CPU over reader's |"
        yield "|---|---|---|---|---|---|---|---|"
        for scenario, clients in self.runs.items():
            for client, runs in clients.items():
                ratio = self.ratio(scenario) if client == OURS else None
                cells = (
                    scenario,
                    client,
                    f"{median(run.cost.cpu for run in runs) / self.feeds * 1000:.2f}",
                    f"{self.feeds / median(run.cost.wall for run in runs):.0f}",
                    f"{median(run.cost.peak for run in runs) / 1e6:.0f}",
                    f"{median(run.stored for run in runs) / 1e6:.1f}",
                    "no" if any(run.faults for run in runs) else "yes",
                    "–" if ratio is None else f"{ratio:.2f}",
                )
                yield f"| {' | '.join(cells)} |"


def as_json(results: Results) -> list[dict[str, object]]:
    return [
        {
            "scenario": scenario,
            "client": client,
            "repetition": place,
            "cpu": run.cost.cpu,
            "wall": run.cost.wall,
            "peak": run.cost.peak,
            "stored": run.stored,
            "orphans": run.cost.orphans,
            "faults": list(run.faults),
        }
        for scenario, clients in results.runs.items()
        for client, runs in clients.items()
        for place, run in enumerate(runs, 1)
    ]


def verdict(results: Results) -> int:
    """Say what is wrong or too dear; return the exit code."""
    wrong = results.wrong()
    dear = [
        f"{scenario}: {ratio:.2f}"
        for scenario in results.runs
        if (ratio := results.ratio(scenario)) is not None and ratio > TOLERATED
    ]
    for line in wrong:
        print(f"wrong: {line}")
    for line in dear:
        print(f"dearer than reader: {line}")
    if not wrong and not dear:
        both = {OURS, PEER} <= results.runs[SCENARIOS[0]].keys()
        print("\nEvery row is right" + (", and none dearer than reader." if both else "."))
    return 1 if wrong or dear else 0
