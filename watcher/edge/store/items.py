"""What the store keeps about items: who published them, where they stand, when they are looked at again."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from watcher.core.times import from_text, from_text_or_none, to_text, to_text_or_none
from watcher.edge.store.tables import Tables
from watcher.model import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldItem:
    """An item as the store holds it."""

    id: int
    outlet: str | None  # None: not known
    key: str
    url: str | None
    ref: str | None
    title: str | None
    language: str | None
    published: datetime | None
    first_seen: datetime
    version: int | None  # the latest version's id
    etag: str | None
    last_modified: str | None
    next_check: datetime | None
    checks: int
    missing_since: datetime | None
    removed: datetime | None


_ITEM = (
    "SELECT id, outlet, key, url, ref, title, language, published, first_seen, version, etag,"
    " last_modified, next_check, checks, missing_since, removed FROM items"
)


class ItemTables(Tables):
    """Reads and writes on items; the caller holds the transaction."""

    def find_item(self, outlet: str | None, key: str) -> HeldItem | None:
        """Return an outlet's item by its canonical address (or other key)."""
        rows = self._rows(
            f"{_ITEM} WHERE coalesce(outlet, '') = ? AND key = ?", (outlet or "", key)
        )
        return _item(rows[0]) if rows else None

    def item(self, item: int) -> HeldItem | None:
        """Return an item by its id."""
        rows = self._rows(f"{_ITEM} WHERE id = ?", (item,))
        return _item(rows[0]) if rows else None

    def find_import(self, key: str | None, *, with_ref: bool = False) -> HeldItem | None:
        """Return the imported item of this key, whoever published it."""
        ref = " AND ref IS NOT NULL" if with_ref else ""
        rows = self._rows(
            f"{_ITEM} WHERE source = 'import' AND version IS NOT NULL AND key = ?{ref} ORDER BY id LIMIT 1",
            (key,),
        )
        return _item(rows[0]) if rows else None

    def find_import_of_text(
        self, sha256: str, text: str, *, ref: str | None, outlet: str | None
    ) -> HeldItem | None:
        """Return an outlet's imported file of this name whose latest version is exactly this text."""
        rows = self._rows(
            "SELECT i.id FROM items i JOIN versions v ON v.item = i.id AND v.id = i.version"
            # +: not by the name's index, thousands of files may be called index.html.
            " WHERE i.source = 'import' AND v.sha256 = ? AND v.text = ? AND +i.ref = ?"
            " AND i.key LIKE 'file:%' AND i.outlet IS ? ORDER BY i.id LIMIT 1",
            (sha256, text, ref, outlet),
        )
        return self.item(rows[0]["id"]) if rows else None

    def due_checks(self, feed: int, *, now: datetime, limit: int) -> list[HeldItem]:
        """Return a feed's items whose pages should be looked at again."""
        rows = self._rows(
            f"{_ITEM} WHERE next_check IS NOT NULL AND next_check <= ?"
            " AND EXISTS (SELECT 1 FROM entries e WHERE e.item = items.id AND e.feed = ?)"
            " ORDER BY next_check LIMIT ?",
            (to_text(now), feed, limit),
        )
        return [_item(row) for row in rows]

    def feeds_with_checks(self, now: datetime) -> set[int]:
        """Return the feeds that have items whose pages should be looked at again."""
        return {
            row["feed"]
            for row in self._rows(
                "SELECT DISTINCT e.feed FROM items i JOIN entries e ON e.item = i.id"
                " WHERE i.next_check IS NOT NULL AND i.next_check <= ?",
                (to_text(now),),
            )
        }

    def add_item(
        self,
        *,
        outlet: str | None,
        key: str,
        url: str | None,
        ref: str | None,
        source: str,
        article: Article,
        at: datetime,
    ) -> int:
        """Insert an item; return its id."""
        cursor = self._sql.execute(
            "INSERT INTO items(outlet, key, url, ref, source, title, language, published, first_seen)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                outlet,
                key,
                url,
                ref,
                source,
                article.title,
                article.language,
                to_text_or_none(article.published),
                to_text(at),
            ),
        )
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def save_item(self, item: int, values: Mapping[str, object]) -> None:
        """Update an item's bookkeeping; times are given as text."""
        names = ", ".join(f"{name} = ?" for name in values)
        self._sql.execute(f"UPDATE items SET {names} WHERE id = ?", (*values.values(), item))


def _item(row: sqlite3.Row) -> HeldItem:
    return HeldItem(
        id=row["id"],
        outlet=row["outlet"],
        key=row["key"],
        url=row["url"],
        ref=row["ref"],
        title=row["title"],
        language=row["language"],
        published=from_text_or_none(row["published"]),
        first_seen=from_text(row["first_seen"]),
        version=row["version"],
        etag=row["etag"],
        last_modified=row["last_modified"],
        next_check=from_text_or_none(row["next_check"]),
        checks=row["checks"],
        missing_since=from_text_or_none(row["missing_since"]),
        removed=from_text_or_none(row["removed"]),
    )
