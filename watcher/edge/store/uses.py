"""How often shingles were used, by whom and when: kept as versions come, read when texts are compared."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from datetime import date

from watcher.core.boilerplate import Stat, noted
from watcher.edge.store.tables import Tables, marks, split

# Days in `shingle_stats` count from here, for one byte or two each: there are many rows.
EPOCH = date(1970, 1, 1).toordinal()
_LENGTHS = (
    50  # a statement's values come in multiples of this; it divides the most that `split` gives
)

# When a version counts as used: what is polled, when it was seen, whatever date it claims; what is imported, by its date, for of an archive
# nothing else is known.
DAY = "date(CASE v.source WHEN 'import' THEN coalesce(v.published, v.seen) ELSE v.seen END)"
_STAT = (
    "items, first, last, first_by, last_by, first_other, first_other_by, last_other, last_other_by"
)

# CROSS JOIN: in this order, each step through an index.
_FIRST_USE = (
    f"SELECT earliest.hash, {DAY} AS day, coalesce(o.id, 0) AS by FROM"
    " (SELECT s.hash, min(s.version) AS version FROM json_each(?) AS wanted"
    "  CROSS JOIN shingles s ON s.hash = wanted.value GROUP BY s.hash) earliest"
    " CROSS JOIN versions v ON v.id = earliest.version CROSS JOIN items i ON i.id = v.item LEFT JOIN outlets o ON o.name = i.outlet"
)


class UseTables(Tables):
    """Reads and writes on the uses of shingles; the caller holds the transaction."""

    def outlet_id(self, outlet: str | None) -> int:
        """Return the number under which an outlet's uses are kept; 0: it is not known, -1: it has none yet."""
        if outlet is None:
            return 0
        rows = self._rows("SELECT id FROM outlets WHERE name = ?", (outlet,))
        return rows[0]["id"] if rows else -1

    def shingle_uses(self, shingles: Collection[int]) -> dict[int, Stat]:
        """Return how often these shingles were seen before; those that fewer than two items had are not named.

        An item that is edited daily counts once. Outlets are given as `outlet_id` has them.
        """
        uses: dict[int, Stat] = {}
        for batch in padded(shingles):
            rows = self._sql.execute(
                f"SELECT hash, {_STAT} FROM shingle_stats WHERE hash IN ({marks(batch)})", batch
            ).fetchall()
            for (
                shingle,
                items,
                first,
                last,
                first_by,
                last_by,
                first_other,
                first_other_by,
                last_other,
                last_other_by,
            ) in rows:
                uses[shingle] = Stat(
                    items, _day(first), _day(last), first_by, last_by,
                    _day_or_none(first_other), first_other_by or 0,
                    _day_or_none(last_other), last_other_by or 0,
                )  # fmt: skip
        return uses

    def _count_shingles(
        self, item: int, version: int, number: int, shingles: Collection[int], *, copy: bool
    ) -> None:
        """Count one more item for each shingle that no version of it had before; a copy says nothing of time.

        Nine in ten are had by one item only: the index says that by itself.
        """
        fresh = self._first_had(item, number, shingles)
        if not fresh:
            return
        self._sql.execute(
            "INSERT INTO outlets(name) SELECT outlet FROM items WHERE id = ? AND outlet IS NOT NULL ON CONFLICT DO NOTHING",
            (item,),
        )
        row = self._rows(
            f"SELECT {DAY} AS day, coalesce(o.id, 0) AS by FROM versions v CROSS JOIN items i ON i.id = v.item"
            " LEFT JOIN outlets o ON o.name = i.outlet WHERE v.id = ?",
            (version,),
        )[0]
        day, by = date.fromisoformat(row["day"]), row["by"]
        counted = self.shingle_uses(fresh)
        once: list[int] = []  # counted, and nothing else is new
        for shingle, stat in counted.items():
            now = noted(stat, day, by=by, copy=copy)
            if now[1:] == stat[1:]:
                once.append(shingle)
            else:
                counted[shingle] = now
        self._sql.executemany(
            "UPDATE shingle_stats SET items = items + 1 WHERE hash = ?",
            [(shingle,) for shingle in sorted(once)],
        )
        changed = counted.keys() - set(once)
        # The one item that has it may have several versions; the first of them says since when.
        for shingle, had, whose in self._sql.execute(
            _FIRST_USE, (json.dumps(sorted(fresh - counted.keys())),)
        ).fetchall():
            first = noted(None, date.fromisoformat(had), by=whose)
            counted[shingle] = noted(first, day, by=by, copy=copy)
            changed.add(shingle)
        self._put(counted, changed)

    def _put(self, stats: dict[int, Stat], which: Collection[int]) -> None:
        self._sql.executemany(
            f"INSERT OR REPLACE INTO shingle_stats(hash, {_STAT}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [(shingle, *stat_row(stats[shingle])) for shingle in sorted(which)],
        )

    def _first_had(self, item: int, number: int, shingles: Collection[int]) -> set[int]:
        """Return the shingles that no version of the item had before: an item counts once."""
        fresh = set(shingles)
        if number > 1 and fresh:
            fresh.difference_update(
                row["hash"]
                for row in self._rows(
                    "SELECT DISTINCT s.hash FROM json_each(?) AS wanted CROSS JOIN versions v ON v.item = ?"
                    " CROSS JOIN shingles s ON s.hash = wanted.value AND s.version = v.id",
                    (json.dumps(sorted(fresh)), item),
                )
            )
        return fresh


def padded(values: Collection[int]) -> Iterator[list[int]]:
    """Yield the values in lists of few different lengths, the last value repeated: SQLite need not read each statement anew."""
    for batch in split(values):
        yield batch + batch[-1:] * (-len(batch) % _LENGTHS)


def stat_row(stat: Stat) -> tuple[int | str | None, ...]:
    """Return a stat as a row of `shingle_stats` has it, behind the hash; what is not known is NULL, which takes no room."""
    return (
        stat.items,
        _number(stat.first),
        _number(stat.last),
        stat.first_by,
        stat.last_by,
        _number(stat.first_other),
        stat.first_other_by if stat.first_other is not None else None,
        _number(stat.last_other),
        stat.last_other_by if stat.last_other is not None else None,
    )


def _number(day: date | None) -> int | None:
    return None if day is None else day.toordinal() - EPOCH


def _day(number: int) -> date:
    return date.fromordinal(EPOCH + number)


def _day_or_none(number: int | None) -> date | None:
    return None if number is None else date.fromordinal(EPOCH + number)
