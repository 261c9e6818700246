"""What the store knows of texts that share shingles with a new one: the same text, earlier uses, who reprints whom."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from watcher.core.boilerplate import Stat, noted
from watcher.core.times import from_text
from watcher.edge.store.tables import marks
from watcher.edge.store.uses import DAY, UseTables, padded

# Of a shingle in more items than this, only the earliest versions are read: reading all would make a look-up cost what the corpus is large
# (research figure: skipping above 60 changed no verdict on crawled pages; but the hundredth print of a wire text was news).
POSTINGS = 60
EARLIEST = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedShingles:
    """An earlier version that shares shingles with a new text."""

    version: int
    item: int
    shared: int
    words: int  # how many words that version has


# CROSS JOIN: in this order, each step through an index.
_HAD_BEFORE = (
    f"SELECT wanted.value AS hash, v.id, v.item, {DAY} AS day, coalesce(o.id, 0) AS by,"
    " EXISTS (SELECT 1 FROM diffs d WHERE d.item = v.item AND d.kind = 'copy' AND d.version = v.id) AS copied"
    " FROM json_each(:shingles) AS wanted CROSS JOIN versions v ON v.id IN ("
    "  SELECT s.version FROM shingles s WHERE s.hash = wanted.value AND s.version < :until"
    "  ORDER BY s.version LIMIT :most)"
    " CROSS JOIN items i ON i.id = v.item LEFT JOIN outlets o ON o.name = i.outlet"
    " WHERE v.item != :but ORDER BY v.id"
)

_EARLIEST = (
    "SELECT s.version FROM json_each(?) AS wanted CROSS JOIN shingles s ON s.hash = wanted.value AND s.version IN ("
    "  SELECT version FROM shingles WHERE hash = wanted.value{before} ORDER BY version LIMIT ?)"
)


class ShingleTables(UseTables):
    """Look-ups by shingle, each through an index; the caller holds the transaction."""

    def same_text(self, sha256: str, *, but: int) -> int | None:
        """Return the earliest other item's version with exactly this normalised text."""
        rows = self._rows(
            "SELECT min(id) AS id FROM versions WHERE sha256 = ? AND item != ?",
            (sha256, but),
        )
        found: int | None = rows[0]["id"]
        return found

    def shingle_uses_before(
        self, shingles: Collection[int], until: int, *, but: int
    ) -> dict[int, Stat]:
        """Return how often other items had these shingles before a version came; those that none had are not named.

        Counted from the index; what no story was told as a copy counts as none, within what `shingle_uses` knows of time. Where more than
        POSTINGS earlier versions have a shingle, what that says of today stands: reading them all would cost what the corpus is large.
        """
        today = self.shingle_uses(shingles)
        had: dict[int, Stat] = {}
        versions: Counter[int] = Counter()
        seen: set[tuple[int, int]] = set()
        asked = {"shingles": json.dumps(sorted(shingles)), "until": until, "but": but, "most": POSTINGS + 1}  # fmt: skip
        for shingle, _, item, day, by, copied in self._sql.execute(_HAD_BEFORE, asked).fetchall():
            versions[shingle] += 1
            if (shingle, item) not in seen:
                seen.add((shingle, item))
                had[shingle] = noted(
                    had.get(shingle), date.fromisoformat(day), by=by, copy=bool(copied)
                )
        return {
            shingle: today[shingle]
            if versions[shingle] > POSTINGS and shingle in today
            else _within(stat, today.get(shingle))
            for shingle, stat in had.items()
        }

    def sharing(
        self,
        shingles: Collection[int],
        uses: Mapping[int, Stat],
        *,
        but: int,
        at_least: int = 2,
        until: int | None = None,
    ) -> list[SharedShingles]:
        """Return versions of other items that share shingles, most shared first; `until`: only those before this version.

        `uses` is what `shingle_uses` says of them: of those that more than POSTINGS items have, the EARLIEST versions are read.
        """
        before = "" if until is None else f" AND version < {until:d}"
        shared: Counter[int] = Counter()
        rare = [one for one in shingles if one not in uses or uses[one].items <= POSTINGS]
        for batch in padded(rare):
            rows = self._sql.execute(
                f"SELECT version FROM shingles WHERE hash IN ({marks(batch)}){before}", batch
            ).fetchall()
            shared.update([row[0] for row in rows])
        often = json.dumps(sorted(set(shingles).difference(rare)))
        rows = self._sql.execute(_EARLIEST.format(before=before), (often, EARLIEST)).fetchall()
        shared.update([row[0] for row in rows])
        best = sorted(
            ((count, version) for version, count in shared.items() if count >= at_least),
            key=lambda pair: (-pair[0], pair[1]),
        )[:64]
        sizes = {
            row["id"]: (row["item"], row["words"])
            for row in self._rows(
                "SELECT id, item, words FROM versions WHERE id IN (SELECT value FROM json_each(?))",
                (json.dumps([version for _, version in best]),),
            )
        }
        return [
            SharedShingles(
                version=version,
                item=sizes[version][0],
                shared=count,
                words=sizes[version][1],
            )
            for count, version in best
            if sizes[version][0] != but
        ]

    def source_of(self, item: int) -> tuple[str | None, datetime]:
        """Return the outlet of an item, and when it appeared: published, or else first seen."""
        row = self._rows(
            "SELECT outlet, coalesce(published, first_seen) AS at FROM items WHERE id = ?", (item,)
        )[0]
        return row["outlet"], from_text(row["at"])

    def reprints(self, outlet: str | None, of: str | None) -> int:
        """Return how many items of an outlet copied one of another."""
        rows = self._rows("SELECT items FROM reprints WHERE outlet = ? AND of = ?", (outlet, of))
        return rows[0]["items"] if rows else 0

    def note_reprint(self, outlet: str | None, of: str | None) -> None:
        """Count one more item of an outlet that copied one of another."""
        if outlet is not None and of is not None and outlet != of:
            self._sql.execute(
                "INSERT INTO reprints(outlet, of, items) VALUES (?, ?, 1)"
                " ON CONFLICT(outlet, of) DO UPDATE SET items = items + 1",
                (outlet, of),
            )


def _within(stat: Stat, today: Stat | None) -> Stat:
    """Return a stat over no more time than is known today: that leaves out copies of which no story was told."""
    if today is None:
        return stat
    first = min(max(stat.first, today.first), today.last)
    last = max(first, min(stat.last, today.last))
    if today.first_other is None or today.last_other is None:
        return Stat(stat.items, first, last, stat.first_by, stat.last_by)
    return stat._replace(
        first=first,
        last=last,
        first_other=stat.first_other and min(max(stat.first_other, today.first_other), last),
        last_other=stat.last_other and max(min(stat.last_other, today.last_other), first),
    )
