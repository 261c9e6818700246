"""What the store keeps about versions: texts as they stood at one time, and where names stand in them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from watcher.core.times import from_text, from_text_or_none, to_text, to_text_or_none
from watcher.edge.store.uses import UseTables
from watcher.model import Article, Match


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


_VERSION = (
    "SELECT v.id, v.item, v.number, i.outlet, v.seen, v.source, v.kind, v.title, v.text, v.furniture,"
    " v.language, v.published, v.wire, v.shingles, v.sha256, v.extractor"
    " FROM versions v JOIN items i ON i.id = v.item"
)


class VersionTables(UseTables):
    """Reads and writes on versions; the caller holds the transaction."""

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
        self._count_shingles(item, version, number, shingles, copy=copy)
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
