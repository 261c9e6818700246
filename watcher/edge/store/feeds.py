"""What the store keeps about feeds: bookkeeping, polls, entries and pages still to be opened."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from watcher.core.times import from_text_or_none, to_text, to_text_or_none
from watcher.model import Entry, Poll


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedState:
    """What we know about a feed between two polls."""

    id: int
    url: str  # as in feeds.yaml
    outlet: str | None  # as configured
    title: str | None  # the feed's own
    address: str | None  # where it is asked now, when it moved for good
    moving: str | None  # a permanent redirect's target that has still to prove itself
    moving_count: int
    etag: str | None
    last_modified: str | None
    body_sha256: str | None
    fragments: bytes | None  # 8-byte hashes of the last document's elements, one after another
    entries: int | None
    first_poll: datetime | None
    last_poll: datetime | None
    last_ok: datetime | None
    last_new: datetime | None
    next_poll: datetime | None
    wait_until: datetime | None  # the server said so
    failures: int
    gone: datetime | None
    outcome: str | None
    status: int | None
    error: str | None

    @property
    def asked_at(self) -> str:
        """The address to ask."""
        return self.address or self.url

    @property
    def name(self) -> str:
        """What people call the outlet: the configured name, the feed's title, or its address."""
        return self.outlet or self.title or self.url


_TIMES = (
    "first_poll",
    "last_poll",
    "last_ok",
    "last_new",
    "next_poll",
    "wait_until",
    "gone",
)


def _state(row: sqlite3.Row) -> FeedState:
    values: dict[str, Any] = dict(zip(row.keys(), row, strict=True))
    for name in _TIMES:
        values[name] = from_text_or_none(values[name])
    return FeedState(**values)


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldEntry:
    """An entry as the store holds it."""

    id: int
    guid: str | None
    link: str | None
    link_key: str | None
    number: str | None
    title: str
    teaser: str
    content: str
    published: datetime | None
    item: int | None


GIVEN_UP = "given up"  # why an opening is kept that will not be tried again


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """A page that still has to be opened."""

    entry: int
    why: str
    tries: int
    next_try: datetime | None
    link: str
    title: str
    teaser: str
    content: str
    published: datetime | None
    item: int | None


class FeedTables:
    """Reads and writes on feeds, polls, entries and openings; the caller holds the transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._sql = connection

    # -- feeds

    def follow(self, feeds: Iterable[tuple[str, str | None]]) -> dict[str, FeedState]:
        """Make sure every (url, outlet) has a row, and return the states by url."""
        wanted = dict(feeds)
        states = self.states()
        fresh = [
            (url, outlet)
            for url, outlet in wanted.items()
            if url not in states or states[url].outlet != outlet
        ]
        if fresh:
            self._sql.executemany(
                "INSERT INTO feeds(url, outlet) VALUES (?, ?) "
                "ON CONFLICT(url) DO UPDATE SET outlet = excluded.outlet",
                fresh,
            )
            states = self.states()
        return {url: states[url] for url in wanted}

    def states(self) -> dict[str, FeedState]:
        """Return every feed ever followed, by url."""
        cursor = self._sql.cursor()
        cursor.row_factory = sqlite3.Row
        return {
            row["url"]: _state(row) for row in cursor.execute("SELECT * FROM feeds ORDER BY id")
        }

    def state(self, url: str) -> FeedState:
        """Return one feed that is followed.

        Raises:
            LookupError: it never was.
        """
        cursor = self._sql.cursor()
        cursor.row_factory = sqlite3.Row
        row = cursor.execute("SELECT * FROM feeds WHERE url = ?", (url,)).fetchone()
        if row is None:
            raise LookupError(url)
        return _state(row)

    def save(self, feed: int, values: Mapping[str, object]) -> None:
        """Update a feed's bookkeeping."""
        names = ", ".join(f"{name} = ?" for name in values)
        self._sql.execute(f"UPDATE feeds SET {names} WHERE id = ?", (*values.values(), feed))

    # -- polls

    def add_poll(self, feed: int, poll: Poll, *, at: datetime, body_sha256: str | None) -> None:
        """Append the record of one poll."""
        gap = poll.gap or {}
        self._sql.execute(
            "INSERT INTO polls(feed, at, outcome, status, entries, new, revised, matched, copies,"
            " bytes, seconds, gap_from, gap_to, gap_entries, error, body_sha256)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                feed,
                to_text(at),
                poll.outcome,
                poll.status,
                poll.entries,
                poll.new,
                poll.revised,
                poll.matched,
                poll.copies,
                poll.bytes,
                round(poll.seconds, 3),
                gap.get("from"),
                gap.get("to"),
                gap.get("entries_at_most"),
                poll.error,
                body_sha256,
            ),
        )

    # -- entries

    def candidates(
        self,
        feed: int,
        *,
        guids: Collection[str],
        links: Collection[str],
        numbers: Collection[str],
    ) -> list[HeldEntry]:
        """Return the feed's entries that share a guid, a canonical link or an article number."""
        cursor = self._sql.cursor()
        cursor.row_factory = sqlite3.Row
        rows = cursor.execute(
            "SELECT id, guid, link, link_key, number, title, teaser, content, published, item"
            " FROM entries WHERE id IN ("
            " SELECT id FROM entries WHERE feed = :feed AND guid IN (SELECT value FROM json_each(:guids))"
            " UNION SELECT id FROM entries WHERE feed = :feed AND link_key IN (SELECT value FROM json_each(:links))"
            " UNION SELECT id FROM entries WHERE feed = :feed AND number IN (SELECT value FROM json_each(:numbers)))"
            " ORDER BY id",
            {
                "feed": feed,
                "guids": _array(guids),
                "links": _array(links),
                "numbers": _array(numbers),
            },
        )
        return [_held(row) for row in rows]

    def by_key(self, feed: int, keys: Collection[str]) -> dict[str, HeldEntry]:
        """Return the feed's entries that are kept under these keys."""
        cursor = self._sql.cursor()
        cursor.row_factory = sqlite3.Row
        rows = cursor.execute(
            "SELECT key, id, guid, link, link_key, number, title, teaser, content, published, item"
            " FROM entries WHERE feed = ? AND key IN (SELECT value FROM json_each(?))",
            (feed, _array(keys)),
        )
        return {row["key"]: _held(row) for row in rows}

    def ids_of(self, feed: int, fragments: Iterable[bytes]) -> frozenset[int]:
        """Return the entries that were read from elements with these hashes."""
        found: set[int] = set()
        for fragment in fragments:
            found.update(
                row[0]
                for row in self._sql.execute(
                    "SELECT id FROM entries WHERE feed = ? AND fragment = ?", (feed, fragment)
                )
            )
        return frozenset(found)

    def recent(self, feed: int, *, limit: int) -> list[HeldEntry]:
        """Return the feed's newest entries."""
        cursor = self._sql.cursor()
        cursor.row_factory = sqlite3.Row
        rows = cursor.execute(
            "SELECT id, guid, link, link_key, number, title, teaser, content, published, item"
            " FROM entries WHERE feed = ? ORDER BY id DESC LIMIT ?",
            (feed, limit),
        )
        return [_held(row) for row in rows]

    def add_entry(
        self,
        feed: int,
        entry: Entry,
        *,
        key: str,
        link_key: str | None,
        number: str | None,
        stories: Sequence[str],
        at: datetime,
    ) -> int:
        """Insert an entry seen for the first time; return its id."""
        moment = to_text(at)
        cursor = self._sql.execute(
            "INSERT INTO entries(feed, key, guid, link, link_key, number, title, teaser, content,"
            " author, language, published, updated, fragment, stories, first_seen, last_seen)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                feed,
                key,
                entry.guid,
                entry.link,
                link_key,
                number,
                entry.title,
                entry.teaser,
                entry.content,
                entry.author,
                entry.language,
                to_text_or_none(entry.published),
                to_text_or_none(entry.updated),
                bytes.fromhex(entry.fragment) if entry.fragment else None,
                " ".join(stories) or None,
                moment,
                moment,
            ),
        )
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def change_entry(
        self,
        held: HeldEntry,
        entry: Entry,
        *,
        link_key: str | None,
        number: str | None,
        stories: Sequence[str],
        at: datetime,
    ) -> None:
        """Keep what a known entry said before, then what it says now."""
        moment = to_text(at)
        self._sql.execute(
            "INSERT INTO entry_changes(entry, at, title, teaser, content, link, guid)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                held.id,
                moment,
                held.title,
                held.teaser,
                held.content,
                held.link,
                held.guid,
            ),
        )
        self._sql.execute(
            "UPDATE entries SET guid = ?, link = ?, link_key = ?, number = ?, title = ?, teaser = ?,"
            " content = ?, updated = ?, fragment = ?, stories = ?, last_seen = ? WHERE id = ?",
            (
                entry.guid,
                entry.link,
                link_key,
                number,
                entry.title,
                entry.teaser,
                entry.content,
                to_text_or_none(entry.updated),
                bytes.fromhex(entry.fragment) if entry.fragment else None,
                " ".join(stories) or None,
                moment,
                held.id,
            ),
        )

    def see_again(
        self, feed: int, *, fragments: Iterable[bytes], ids: Iterable[int], at: datetime
    ) -> None:
        """Note that entries, told by their elements' hashes or by id, still stand in the feed."""
        moment = to_text(at)
        self._sql.executemany(
            "UPDATE entries SET last_seen = ? WHERE id = ?",
            [(moment, entry) for entry in ids],
        )
        self._sql.executemany(
            "UPDATE entries SET last_seen = ? WHERE feed = ? AND fragment = ?",
            [(moment, feed, fragment) for fragment in fragments],
        )

    def refresh_fragment(self, entry: int, fragment: str | None) -> None:
        """Remember the element's bytes by which a known entry is told from now on."""
        if fragment is not None:
            self._sql.execute(
                "UPDATE entries SET fragment = ? WHERE id = ?",
                (bytes.fromhex(fragment), entry),
            )

    def join(self, entry: int, item: int, stories: Sequence[str]) -> None:
        """Note which item an entry led to, and which stories that made it part of."""
        self._sql.execute(
            "UPDATE entries SET item = ?, stories = ? WHERE id = ?",
            (item, " ".join(stories) or None, entry),
        )

    # -- openings

    def due_openings(self, feed: int, *, now: datetime, limit: int) -> list[Opening]:
        """Return the feed's pages that wait to be opened and may be tried now."""
        cursor = self._sql.cursor()
        cursor.row_factory = sqlite3.Row
        rows = cursor.execute(
            "SELECT o.entry, o.why, o.tries, o.next_try, e.link, e.title, e.teaser, e.content, e.published, e.item"
            # CROSS JOIN: few pages wait, and a feed has thousands of entries.
            " FROM openings o CROSS JOIN entries e ON e.id = o.entry"
            f" WHERE e.feed = ? AND e.link IS NOT NULL AND o.why != '{GIVEN_UP}' AND (o.next_try IS NULL OR o.next_try <= ?)"
            # Those never tried come first (NULL sorts lowest), or pages that fail would keep them out.
            " ORDER BY o.next_try, o.entry LIMIT ?",
            (feed, to_text(now), limit),
        ).fetchall()
        return [
            Opening(
                entry=row["entry"],
                why=row["why"],
                tries=row["tries"],
                next_try=from_text_or_none(row["next_try"]),
                link=row["link"],
                title=row["title"],
                teaser=row["teaser"],
                content=row["content"],
                published=from_text_or_none(row["published"]),
                item=row["item"],
            )
            for row in rows
        ]

    def key_of(self, entry: int) -> str:
        """Return the key under which an entry is kept."""
        key: str = self._sql.execute("SELECT key FROM entries WHERE id = ?", (entry,)).fetchone()[0]
        return key

    def feeds_with_openings(self) -> set[int]:
        """Return the feeds that have pages waiting to be opened."""
        return {
            row[0]
            for row in self._sql.execute(
                "SELECT DISTINCT e.feed FROM openings o CROSS JOIN entries e ON e.id = o.entry"
                f" WHERE o.why != '{GIVEN_UP}'"
            )
        }

    def put_opening(
        self,
        entry: int,
        *,
        why: str,
        tries: int = 0,
        next_try: datetime | None = None,
        error: str | None = None,
    ) -> None:
        """Note that an entry's page has (still) to be opened."""
        self._sql.execute(
            "INSERT INTO openings(entry, why, tries, next_try, error) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT(entry) DO UPDATE SET tries = excluded.tries, next_try = excluded.next_try,"
            " error = excluded.error, why = excluded.why",
            (entry, why, tries, to_text_or_none(next_try), error),
        )

    def end_opening(self, entry: int) -> None:
        """Note that an entry's page need not be opened any more."""
        self._sql.execute("DELETE FROM openings WHERE entry = ?", (entry,))


def _array(values: Collection[str]) -> str:
    return json.dumps(list(values), ensure_ascii=False)


def _held(row: sqlite3.Row) -> HeldEntry:
    return HeldEntry(
        id=row["id"],
        guid=row["guid"],
        link=row["link"],
        link_key=row["link_key"],
        number=row["number"],
        title=row["title"],
        teaser=row["teaser"],
        content=row["content"],
        published=from_text_or_none(row["published"]),
        item=row["item"],
    )
