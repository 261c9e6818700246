"""What the commands read from the store, as the records of the contract."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from watcher.core.links import canonical
from watcher.core.times import to_text
from watcher.edge.store.feeds import GIVEN_UP
from watcher.edge.store.standing import Standing

Record = dict[str, Any]

# Diffs read at once. Between two such readings no cursor is open: with the journal mode `delete` an open one keeps every
# writer out, for as long as somebody pages through `watcher diffs | less`.
CHUNK = 200

_DIFF_LISTS = ("added", "repeated", "removed", "conflicts", "evidence")


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """What a listing is limited to; None means no limit."""

    story: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    standing: bool = False  # without what a replay took out of its story

    def where(self, moment: str, story: str | None = "story") -> tuple[str, list[object]]:
        """Return the condition (never empty) and its values for a column that holds a time."""
        parts, values = ["1"], list[object]()
        if self.story is not None and story is not None:
            parts.append(f"{story} = ?")
            values.append(self.story)
        if self.since is not None:
            parts.append(f"{moment} >= ?")
            values.append(to_text(self.since))
        if self.until is not None:
            parts.append(f"{moment} < ?")
            values.append(to_text(self.until))
        return " AND ".join(parts), values


_STANDS = "NOT EXISTS (SELECT 1 FROM left_out l WHERE l.item = d.item AND l.story = d.story)"
# A diff `d` that only means that a page could be read of which the feed's words were known (`core.arrivals.is_page`).
_IS_PAGE = (
    "d.kind = 'revision' AND EXISTS (SELECT 1 FROM versions v JOIN versions b ON b.item = v.item"
    " AND b.number = v.number - 1 WHERE v.id = d.version AND b.source = 'feed' AND v.source != 'feed')"
)


class Reading:
    """Queries for people and programs; nothing here writes."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._sql = connection

    def rows(self, statement: str, values: Sequence[object] = ()) -> list[Record]:
        """Return the rows of a query as dictionaries; nothing is left open, so that others may write."""
        cursor = self._sql.cursor()
        cursor.row_factory = sqlite3.Row
        return [dict(row) for row in cursor.execute(statement, values).fetchall()]

    def one(self, statement: str, values: Sequence[object] = ()) -> Record | None:
        """Return the first row of a query, or None."""
        rows = self.rows(f"{statement} LIMIT 1", values)
        return rows[0] if rows else None

    def count(self, statement: str, values: Sequence[object] = ()) -> int:
        """Return the single number a query gives."""
        number: int = self._sql.execute(statement, values).fetchone()[0]
        return number

    # -- diffs

    def diffs(
        self,
        window: Window,
        *,
        kinds: Collection[str] = (),
        ids: Collection[int] = (),
        item: int | None = None,
        after: int = 0,
        upto: int | None = None,
    ) -> Iterator[Record]:
        """Yield diffs in the order they were appended, as `diffs --json` has them.

        Those appended meanwhile are not in it, or a busy writer would make the list endless.
        """
        standing = Standing(self.rows)
        where, values = window.where("at")
        if window.standing:
            where += f" AND {_STANDS}"
        where += " AND id <= ?"
        values.append(self.last_diff() if upto is None else upto)
        if kinds:
            where += f" AND kind IN ({','.join('?' * len(kinds))})"
            values += kinds
        if ids:
            where += " AND id IN (SELECT value FROM json_each(?))"
            values.append(json.dumps(list(ids)))
        if item is not None:
            where += " AND item = ?"
            values.append(item)
        while True:
            chunk = self.rows(
                f"SELECT * FROM diff_records d WHERE {where} AND id > ? ORDER BY id LIMIT ?",
                [*values, after, CHUNK],
            )
            self._lists(chunk)
            self._pages(chunk)
            standing.annotate(chunk)
            if window.standing:
                standing.tell_what_stands_nowhere_else(chunk)
            yield from chunk
            if len(chunk) < CHUNK:
                return
            after = chunk[-1]["id"]

    def _pages(self, diffs: Sequence[Record]) -> None:
        """Say of each diff whether it only means that its page could be read at last (`is_page`)."""
        pages = {
            row["id"]
            for row in self.rows(
                "SELECT d.id FROM json_each(?) AS wanted CROSS JOIN diffs d ON d.id = wanted.value"
                f" WHERE {_IS_PAGE}",
                (json.dumps([diff["id"] for diff in diffs if diff["kind"] == "revision"]),),
            )
        }
        for diff in diffs:
            diff["is_page"] = diff["id"] in pages

    def _lists(self, rows: list[Record]) -> None:
        """Read the records' lists, and add the refs of the items that these name."""
        named: set[int | None] = set()
        for row in rows:
            for name in _DIFF_LISTS:
                row[name] = json.loads(row[name])
            named |= {known["item"] for known in row["repeated"]}
            for conflict in row["conflicts"]:
                named |= {other["item"] for other in conflict["others"]}
        refs = self.refs({item for item in named if item is not None})
        for row in rows:
            for known in row["repeated"]:
                known["item_ref"] = refs.get(known["item"])
            for conflict in row["conflicts"]:
                for other in conflict["others"]:
                    other["item_ref"] = refs.get(other["item"])

    def knows_story(self, story: str) -> bool:
        """Return whether anything was ever told of a story."""
        return self.one("SELECT 1 FROM diffs WHERE story = ?", (story,)) is not None

    def last_diff(self) -> int:
        """Return the number of the newest diff, 0 when there is none."""
        return self.count("SELECT coalesce(max(id), 0) FROM diffs")

    def refs(self, items: Collection[int]) -> dict[int, str]:
        """Return the refs that items were imported under."""
        if not items:
            return {}
        return {
            row["id"]: row["ref"]
            for row in self.rows(
                "SELECT id, ref FROM items WHERE ref IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
                (json.dumps(sorted(items)),),
            )
        }

    # -- items

    def item(self, wanted: str) -> Record | None:
        """Return an item by number, ref or address."""
        columns = "SELECT * FROM items WHERE"
        found = None
        if wanted.isdecimal() and len(wanted) < 19:
            found = self.one(f"{columns} id = ?", (int(wanted),))
        return (
            found
            or self.one(f"{columns} ref = ? ORDER BY id", (wanted,))
            or self.one(
                f"{columns} url = ? OR key = ? OR key = ? ORDER BY id",
                (wanted, wanted, canonical(wanted)),
            )
        )

    def items(self, ids: Collection[int]) -> dict[int, Record]:
        """Return items by their ids."""
        return {
            row["id"]: row
            for row in self.rows(
                "SELECT id, ref, url, outlet, title, language, published, first_seen, removed FROM items"
                " WHERE id IN (SELECT value FROM json_each(?))",
                (json.dumps(sorted(ids)),),
            )
        }

    # -- counts

    def tally(self, window: Window) -> Mapping[str, int]:
        """Return counts that add up: seen = matched + not matched; matched = new + copies + again.

        Seen are entries and imported documents first seen in the window, and older ones that
        were found to matter in it (a page that could be opened at last). "Again" are entries
        that led to an item which another entry of the window, or an earlier one, had brought.
        A page that could be read at last is no revision, and counted in "pages".
        """
        where, values = window.where("e.first_seen", None)
        entries = self.count(f"SELECT count(*) FROM entries e WHERE {where}", values)
        of_story, story_values = ("e.stories IS NOT NULL", list[object]())
        if window.story is not None:
            of_story = "(' ' || e.stories || ' ') LIKE '% ' || ? || ' %'"
            story_values = [window.story]
        told = self.count(
            f"SELECT count(*) FROM entries e WHERE {where} AND {of_story}",
            [*values, *story_values],
        )
        imported_where, imported_values = window.where("i.first_seen", None)
        imported_where += " AND i.source = 'import'"
        imported = self.count(
            f"SELECT count(*) FROM items i WHERE {imported_where}", imported_values
        )
        diffs_where, diffs_values = window.where("d.at", "d.story")
        diffs_where += f" AND {_STANDS}"
        brought = f"SELECT d.item FROM diffs d WHERE {diffs_where} AND d.kind IN ('new', 'copy')"
        imported_matched = self.count(
            f"SELECT count(*) FROM items i WHERE {imported_where} AND i.id IN ({brought})",
            [*imported_values, *diffs_values],
        )
        late = self.count(
            f"SELECT count(*) FROM items i WHERE i.id IN ({brought}) AND NOT ({imported_where})"
            f" AND NOT EXISTS (SELECT 1 FROM entries e WHERE e.item = i.id AND {where} AND {of_story})",
            [*diffs_values, *imported_values, *values, *story_values],
        )
        kinds = {
            row["kind"]: row["n"]
            for row in self.rows(
                f"SELECT iif({_IS_PAGE}, 'page', d.kind) AS kind, count(*) AS n FROM diffs d"
                f" WHERE {diffs_where} GROUP BY 1",
                diffs_values,
            )
        }
        origins = self.count(
            f"SELECT count(DISTINCT d.of) FROM diffs d WHERE {diffs_where} AND kind = 'copy'",
            diffs_values,
        )
        inside = (
            "EXISTS (SELECT 1 FROM diffs o WHERE o.item = d.of AND o.story = d.story) AND NOT EXISTS"
            " (SELECT 1 FROM left_out l WHERE l.item = d.of AND l.story = d.story)"
        )
        outside = self.count(
            f"SELECT count(DISTINCT d.of) FROM diffs d WHERE {diffs_where} AND kind = 'copy' AND NOT ({inside})",
            diffs_values,
        )
        copies = self.count(
            f"SELECT count(DISTINCT d.item) FROM diffs d WHERE {diffs_where} AND kind = 'copy'",
            diffs_values,
        )
        # What was told as new from the feed's words and turned out a copy is counted as a copy.
        new = self.count(f"SELECT count(DISTINCT item) FROM ({brought})", diffs_values) - copies
        seen, matched = entries + imported + late, told + imported_matched + late
        return {
            "seen": seen,
            "imported": imported,
            "matched": matched,
            "not_matched": seen - matched,
            "new": new,
            "copies": copies,
            "origins": origins,
            "origins_outside": outside,
            "again": matched - new - copies,
            "revisions": kinds.get("revision", 0),
            "pages": kinds.get("page", 0),  # read at last, where only the feed's words were known
            "removals": kinds.get("removal", 0),
            "returns": kinds.get("return", 0),
        }

    # -- feeds

    def feeds(self) -> list[Record]:
        """Return what `status` says about each feed."""
        return self.rows(
            "SELECT f.url AS feed, coalesce(f.outlet, f.title, f.url) AS outlet, f.outcome, f.status, f.error,"
            " f.last_poll, f.last_ok, f.last_new, f.next_poll, f.wait_until, f.failures, f.gone, f.address,"
            " f.entries, (SELECT count(*) FROM entries e WHERE e.feed = f.id) AS entries_kept,"
            " (SELECT count(DISTINCT e.item) FROM entries e WHERE e.feed = f.id AND e.stories IS NOT NULL) AS items,"
            " (SELECT count(*) FROM openings o JOIN entries e ON e.id = o.entry WHERE e.feed = f.id"
            f"  AND o.why != '{GIVEN_UP}') AS waiting,"
            " (SELECT count(*) FROM openings o JOIN entries e ON e.id = o.entry WHERE e.feed = f.id"
            f"  AND o.why = '{GIVEN_UP}') AS unread,"
            " (SELECT o.error FROM openings o JOIN entries e ON e.id = o.entry WHERE e.feed = f.id"
            f"  AND o.why = '{GIVEN_UP}' ORDER BY o.entry DESC LIMIT 1) AS unread_why,"
            " (SELECT count(*) FROM polls p WHERE p.feed = f.id AND p.gap_from IS NOT NULL) AS gaps"
            " FROM feeds f ORDER BY f.id"
        )

    def gaps(self, window: Window) -> list[Record]:
        """Return fetches that did not overlap the one before."""
        where, values = window.where("p.at", None)
        return self.rows(
            "SELECT f.url AS feed, coalesce(f.outlet, f.title, f.url) AS outlet, p.gap_from AS 'from',"
            " p.gap_to AS 'to', p.gap_entries AS entries_at_most FROM polls p JOIN feeds f ON f.id = p.feed"
            f" WHERE p.gap_from IS NOT NULL AND {where} ORDER BY p.id",
            values,
        )

    def totals(self) -> Record:
        """Return how much the store holds."""
        return {
            name: self.count(f"SELECT count(*) FROM {name}")
            for name in ("feeds", "polls", "entries", "items", "versions", "diffs")
        }

    # -- search

    def search(self, query: str, window: Window, *, limit: int) -> list[Record]:
        """Return the latest versions that an FTS5 query finds, best first."""
        where, values = window.where("coalesce(v.published, v.seen)", None)
        if window.story is not None:
            where += " AND EXISTS (SELECT 1 FROM diffs d WHERE d.item = v.item AND d.story = ?"
            where += f" AND {_STANDS})"
            values.append(window.story)
        return self.rows(
            "SELECT i.id AS item, i.ref, i.outlet, i.url, v.title, v.language, v.published, v.number AS version,"
            " snippet(versions_fts, -1, char(2), char(3), '…', 24) AS snippet, bm25(versions_fts, 4.0, 1.0) AS rank"
            " FROM versions_fts JOIN versions v ON v.id = versions_fts.rowid JOIN items i ON i.id = v.item"
            f" WHERE versions_fts MATCH ? AND i.version = v.id AND {where} ORDER BY rank, v.id LIMIT ?",
            [query, *values, limit],
        )
