"""Profiles of the stories' texts, found by what they share whatever the language."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from watcher.core.times import from_text
from watcher.edge.store.diffs import OriginTables
from watcher.edge.store.tables import marks, split

_TOTAL = 0  # the "term" under which the number of profiles is counted; terms are positive


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldProfile:
    """The profile of an item's latest version."""

    version: int
    item: int
    origin: int  # the item at the end of what this one copies or translates, as `origin_of` says; itself otherwise
    at: datetime  # published, or else first seen
    body: bytes


class ProfileTables(OriginTables):
    """Profiles of versions; the caller holds the transaction."""

    def add(
        self,
        version: int,
        *,
        day: int,
        body: bytes,
        filed: Collection[int],
        terms: Collection[int],
    ) -> None:
        """Keep a version's profile."""
        self._sql.execute("INSERT INTO profiles(version, body) VALUES (?, ?)", (version, body))
        self._sql.executemany(
            "INSERT INTO profile_terms(term, day, version) VALUES (?, ?, ?)",
            [(term, day, version) for term in sorted(filed)],
        )
        self._sql.executemany(
            "INSERT INTO profile_counts(term, n) VALUES (?, 1) ON CONFLICT(term) DO UPDATE SET n = n + 1",
            [(term,) for term in (_TOTAL, *sorted(terms))],
        )

    def of_item(self, item: int) -> list[tuple[int, bytes]]:
        """Return the version and the profile that is kept of an item."""
        return [
            (row["version"], row["body"])
            for row in self._rows(
                "SELECT p.version, p.body FROM versions v CROSS JOIN profiles p ON p.version = v.id WHERE v.item = ?",
                (item,),
            )
        ]

    def remove(self, version: int, terms: Collection[int]) -> None:
        """Forget a version's profile, which had these terms: a later version speaks for the item."""
        self._sql.execute("DELETE FROM profile_terms WHERE version = ?", (version,))
        self._sql.execute("DELETE FROM profiles WHERE version = ?", (version,))
        self._sql.executemany(
            "UPDATE profile_counts SET n = n - 1 WHERE term = ? AND n > 0",
            [(term,) for term in (_TOTAL, *sorted(terms))],
        )

    def has(self, version: int) -> bool:
        """Whether a version's profile is kept."""
        return bool(self._rows("SELECT 1 FROM profiles WHERE version = ?", (version,)))

    def counts(self, terms: Collection[int]) -> tuple[dict[int, int], int]:
        """Return how many profiles had each term, and how many there were."""
        found: dict[int, int] = {}
        for batch in split({_TOTAL, *terms}):
            for row in self._sql.execute(
                f"SELECT term, n FROM profile_counts WHERE term IN ({marks(batch)})", batch
            ).fetchall():
                found[row[0]] = row[1]
        return found, found.pop(_TOTAL, 0)

    def sharing(
        self, terms: Collection[int], weights: Mapping[int, float], *, first: int, last: int
    ) -> list[int]:
        """Return the versions of some days that are filed under these terms, those that share most weight first."""
        shared: Counter[int] = Counter()
        for batch in split(terms):
            for term, version in self._sql.execute(
                f"SELECT term, version FROM profile_terms WHERE term IN ({marks(batch)}) AND day BETWEEN ? AND ?",
                (*batch, first, last),
            ).fetchall():
                shared[version] += weights[term]  # type: ignore[assignment]  # weights, not counts
        return sorted(shared, key=lambda version: (-shared[version], version))

    def held(self, story: str, versions: Collection[int]) -> list[HeldProfile]:
        """Return the profiles of those of the versions that the story has, in the order of their ids."""
        return [
            HeldProfile(
                version=row["version"],
                item=row["item"],
                origin=self.origin_of(story, row["item"]),
                at=from_text(row["at"]),
                body=row["body"],
            )
            for row in self._rows(
                "SELECT p.version, v.item, p.body, coalesce(v.published, v.seen) AS at"
                " FROM json_each(?2) AS wanted CROSS JOIN profiles p ON p.version = wanted.value"
                " CROSS JOIN versions v ON v.id = p.version"
                " WHERE EXISTS (SELECT 1 FROM diffs d WHERE d.item = v.item AND d.story = ?1)"
                " AND NOT EXISTS (SELECT 1 FROM left_out l WHERE l.item = v.item AND l.story = ?1)"
                " ORDER BY p.version",
                (story, json.dumps(sorted(versions))),
            )
        ]
