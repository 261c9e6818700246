"""What texts came to: diffs, the stories they tell of, and whose text an item is by them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime

from watcher.core.times import to_text
from watcher.edge.store.tables import Tables
from watcher.model import DiffKind


class OriginTables(Tables):
    """Whose text an item of a story is; the caller holds the transaction."""

    def head_of(self, story: str, item: int) -> int:
        """Return the item that an item of the story copies, and that one, to the end; itself where it copies none."""
        return self._end_of(story, item, "AND of IS NOT NULL")

    def origin_of(self, story: str, item: int) -> int:
        """Return the item that an item of the story copies or probably translates, and that one, to the end."""
        return self._end_of(story, item, "AND coalesce(of, translation_of) IS NOT NULL")

    def _end_of(self, story: str, item: int, links: str) -> int:
        """Follow an item of the story to where its text comes from.

        What was told first of an item holds: its first copy diff that names another, else its first probable translation. Items that
        name each other in a ring are one origin, the earliest of them.
        """
        passed = [item]
        while True:
            rows = self._rows(
                "SELECT coalesce(of, translation_of) AS of FROM diffs WHERE story = ? AND item = ?"
                f" {links} ORDER BY of IS NULL, id LIMIT 1",
                (story, item),
            )
            if not rows:
                return item
            item = rows[0]["of"]
            if item in passed:
                return min(passed[passed.index(item) :])
            passed.append(item)


class DiffTables(OriginTables):
    """Reads and writes on diffs; the caller holds the transaction."""

    def stories_of(self, item: int) -> set[str]:
        """Return the stories that an item is part of."""
        return {
            row["story"]
            for row in self._rows(
                "SELECT DISTINCT story FROM diffs WHERE item = ?1"
                " EXCEPT SELECT story FROM left_out WHERE item = ?1",
                (item,),
            )
        }

    def copies(self, item: int) -> bool:
        """Whether an item was told as a copy, in any story."""
        return bool(
            self._rows("SELECT 1 FROM diffs WHERE item = ? AND kind = 'copy' LIMIT 1", (item,))
        )

    def add_diff(
        self,
        *,
        story: str,
        at: datetime,
        kind: DiffKind,
        item: int,
        version: int,
        of: int | None,
        translation_of: int | None,
        wire: str | None,
        novelty: float | None,
        added: Sequence[object],
        repeated: Sequence[object],
        removed: Sequence[object],
        conflicts: Sequence[object],
        evidence: Mapping[str, object],
    ) -> int:
        """Append a diff; return its number."""
        cursor = self._sql.execute(
            "INSERT INTO diffs(story, at, kind, item, version, of, translation_of, wire, novelty, added,"
            " repeated, removed, conflicts, evidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                story,
                to_text(at),
                kind,
                item,
                version,
                of,
                translation_of,
                wire,
                None if novelty is None else round(novelty, 4),
                *(
                    json.dumps(part, ensure_ascii=False)
                    for part in (added, repeated, removed, conflicts, evidence)
                ),
            ),
        )
        assert cursor.lastrowid is not None
        return cursor.lastrowid
