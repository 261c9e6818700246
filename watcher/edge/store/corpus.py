"""What the store keeps about texts: items, their versions, what was compared and what it came to."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from watcher.core.times import from_text, from_text_or_none, to_text, to_text_or_none
from watcher.edge.store.tables import Tables
from watcher.model import Article, DiffKind, Match


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


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldVersion:
    """A version as the store holds it."""

    id: int
    item: int
    number: int
    outlet: str | None  # None: not known
    seen: datetime
    source: str
    kind: str
    title: str
    text: str
    furniture: tuple[tuple[int, int, str], ...]
    language: str | None
    published: datetime | None
    wire: str | None
    shingles: int
    sha256: str
    extractor: str


# Days in `shingle_stats` count from here, for one byte or two each: there are many rows.
EPOCH = date(1970, 1, 1).toordinal()

_ITEM = (
    "SELECT id, outlet, key, url, ref, title, language, published, first_seen, version, etag,"
    " last_modified, next_check, checks, missing_since, removed FROM items"
)
_VERSION = (
    "SELECT v.id, v.item, v.number, i.outlet, v.seen, v.source, v.kind, v.title, v.text, v.furniture,"
    " v.language, v.published, v.wire, v.shingles, v.sha256, v.extractor"
    " FROM versions v JOIN items i ON i.id = v.item"
)


class CorpusTables(Tables):
    """Reads and writes on items, versions and what was found in them; the caller holds the transaction."""

    # -- items

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

    # -- versions

    def version(self, version: int) -> HeldVersion | None:
        """Return a version by its id."""
        rows = self._rows(f"{_VERSION} WHERE v.id = ?", (version,))
        return _version(rows[0]) if rows else None

    def versions(self, ids: Collection[int]) -> dict[int, HeldVersion]:
        """Return versions by their ids."""
        if not ids:
            return {}
        rows = self._rows(
            f"{_VERSION} WHERE v.id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        )
        return {row["id"]: _version(row) for row in rows}

    def versions_of(self, item: int) -> list[HeldVersion]:
        """Return an item's versions, first to last."""
        return [
            _version(row)
            for row in self._rows(f"{_VERSION} WHERE v.item = ? ORDER BY v.number", (item,))
        ]

    def add_version(
        self,
        item: int,
        article: Article,
        *,
        number: int,
        source: str,
        furniture: Iterable[tuple[int, int, str]],
        wire: str | None,
        words: int,
        shingles: Sequence[int],
        sha256: str,
        at: datetime,
        copy: bool = False,
    ) -> int:
        """Append a version and its shingles, and make it the item's latest; return its id.

        A `copy` does not spread its shingles over time: a wire text that is printed for weeks is no page furniture.
        """
        cursor = self._sql.execute(
            "INSERT INTO versions(item, number, seen, source, kind, title, text, furniture, language,"
            " published, updated, author, wire, words, shingles, sha256, extractor)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                item,
                number,
                to_text(at),
                source,
                article.kind,
                article.title or "",
                article.text,
                json.dumps([list(span) for span in furniture]),
                article.language,
                to_text_or_none(article.published),
                to_text_or_none(article.updated),
                article.author,
                wire,
                words,
                len(shingles),
                sha256,
                article.extractor,
            ),
        )
        version = cursor.lastrowid
        assert version is not None
        day = (article.published or at).astimezone(UTC).toordinal() - EPOCH
        self._count_shingles(self._first_had(item, number, shingles), None if copy else day)
        self._sql.executemany(
            "INSERT OR IGNORE INTO shingles(hash, version) VALUES (?, ?)",
            [(shingle, version) for shingle in sorted(shingles)],
        )
        self._sql.execute(
            "UPDATE items SET version = ?, title = coalesce(?, title), language = coalesce(?, language),"
            " published = coalesce(published, ?) WHERE id = ?",
            (
                version,
                article.title,
                article.language,
                to_text_or_none(article.published),
                item,
            ),
        )
        return version

    def _count_shingles(self, shingles: Collection[int], day: int | None) -> None:
        """Count one more item for each shingle, seen on a day (None: which says nothing).

        Nine in ten are had by one item only: the index says that by itself.
        """
        wanted = json.dumps(sorted(shingles))
        counted = {
            row["hash"]
            for row in self._rows(
                "SELECT t.hash FROM json_each(?) AS wanted CROSS JOIN shingle_stats t ON t.hash = wanted.value",
                (wanted,),
            )
        }
        self._sql.executemany(
            "UPDATE shingle_stats SET items = items + 1, first = min(first, coalesce(?, first)),"
            " last = max(last, coalesce(?, last)) WHERE hash = ?",
            [(day, day, shingle) for shingle in sorted(counted)],
        )
        # The one item that has it may have several versions; the first of them says since when.
        rest = json.dumps(sorted(set(shingles) - counted))
        self._sql.execute(
            "INSERT INTO shingle_stats(hash, items, first, last)"
            " SELECT s.hash, 2, min(coalesce(?, d.day), d.day), max(coalesce(?, d.day), d.day) FROM"
            " (SELECT s.hash, min(s.version) AS version FROM json_each(?) AS wanted"
            "  CROSS JOIN shingles s ON s.hash = wanted.value GROUP BY s.hash) s"
            " CROSS JOIN (SELECT id, CAST(julianday(date(coalesce(published, seen))) - 2440587.5 AS INTEGER) AS day"
            "  FROM versions) d ON d.id = s.version",
            (day, day, rest),
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

    def add_matches(self, version: int, matches: Iterable[Match]) -> None:
        """Append where names stand in a version."""
        self._sql.executemany(
            'INSERT INTO matches(version, story, name, alias, surface, start, "end", field, rule, strength,'
            " counts, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    version,
                    match.story,
                    match.name,
                    match.alias,
                    match.surface,
                    match.start,
                    match.end,
                    match.field,
                    match.rule,
                    match.strength,
                    int(match.counts),
                    match.reason,
                )
                for match in matches
            ],
        )

    def matches_of(self, version: int) -> list[Match]:
        """Return where names stand in a version."""
        rows = self._rows(
            'SELECT story, name, alias, surface, start, "end", field, rule, strength, counts, reason'
            " FROM matches WHERE version = ? ORDER BY field DESC, start, id",
            (version,),
        )
        return [
            Match(
                story=row["story"],
                name=row["name"],
                alias=row["alias"],
                surface=row["surface"],
                start=row["start"],
                end=row["end"],
                field=row["field"],
                rule=row["rule"],
                strength=row["strength"],
                counts=bool(row["counts"]),
                reason=row["reason"],
            )
            for row in rows
        ]

    # -- diffs

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


def _version(row: sqlite3.Row) -> HeldVersion:
    return HeldVersion(
        id=row["id"],
        item=row["item"],
        number=row["number"],
        outlet=row["outlet"],
        seen=from_text(row["seen"]),
        source=row["source"],
        kind=row["kind"],
        title=row["title"],
        text=row["text"],
        furniture=tuple((start, end, kind) for start, end, kind in json.loads(row["furniture"])),
        language=row["language"],
        published=from_text_or_none(row["published"]),
        wire=row["wire"],
        shingles=row["shingles"],
        sha256=row["sha256"],
        extractor=row["extractor"],
    )
