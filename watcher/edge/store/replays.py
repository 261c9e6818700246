"""Everything kept, read once more for a changed `feeds.yaml`, and what that changed."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from watcher.core.times import from_text, from_text_or_none, to_text
from watcher.edge.store.tables import Tables

CHUNK = 200  # rows read at once; no cursor stays open between two readings

Place = tuple[str, str, int, int]  # a name, the field it stands in, from where to where


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What a feed said of an entry, from one time to another."""

    title: str
    teaser: str
    content: str
    language: str | None
    since: datetime
    until: datetime | None  # None: it says so still
    joined: bool  # its words came with another feed's entry when the item was known


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptItem:
    """An item with all the feeds ever said of it, but not its versions' texts."""

    id: int
    ref: str | None
    outlet: str | None
    url: str | None
    title: str | None
    language: str | None
    published: datetime | None
    first_seen: datetime
    version: int | None  # the latest version's id
    feeds: frozenset[str]  # addresses, as in feeds.yaml; empty: imported
    said: tuple[
        Wording, ...
    ]  # of its entries, earlier ones too: entry by entry, each from first to last
    stories: frozenset[str]  # that it is part of
    marked: Mapping[
        tuple[str, int], frozenset[Place]
    ]  # of each such story, and version that shows its names

    @property
    def teaser(self) -> str:
        """Every headline, teaser and full text of its entries; no name goes from one to the next."""
        texts = [text for one in self.said for text in (one.title, one.teaser, one.content)]
        return "\n\n".join(dict.fromkeys(text for text in texts if text))


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptEntry:
    """An entry that led to no item."""

    id: int
    feed: str  # its address, as in feeds.yaml
    feed_id: int
    outlet: str  # as people call it
    key: str
    link: str | None
    title: str
    teaser: str
    content: str
    author: str | None
    language: str | None
    published: datetime | None
    updated: datetime | None
    first_seen: datetime


class ReplayTables(Tables):
    """Reads all that was kept, in order; appends what a replay changed; the caller holds the transaction."""

    def sizes(self) -> tuple[int, int]:
        """Return how many items, and how many entries without one, there are to be read."""
        row = self._rows(
            "SELECT (SELECT count(*) FROM items) AS items,"
            " (SELECT count(*) FROM entries WHERE item IS NULL) AS entries"
        )[0]
        return row["items"], row["entries"]

    def items(self) -> Iterator[KeptItem]:
        """Yield every item, in the order they came."""
        after = 0
        while True:
            chunk = self._rows(
                "SELECT * FROM items WHERE id > ? ORDER BY id LIMIT ?", (after, CHUNK)
            )
            if not chunk:
                return
            after = chunk[-1]["id"]
            ids = json.dumps([row["id"] for row in chunk])
            feeds, said = self._said(ids)
            stories: dict[int, set[str]] = {}
            for row in self._rows(
                "SELECT DISTINCT item, story FROM diffs WHERE item IN (SELECT value FROM json_each(?))"
                " EXCEPT SELECT item, story FROM left_out",
                (ids,),
            ):
                stories.setdefault(row["item"], set()).add(row["story"])
            marked = self._marked(stories)
            for row in chunk:
                yield KeptItem(
                    id=row["id"],
                    ref=row["ref"],
                    outlet=row["outlet"],
                    url=row["url"],
                    title=row["title"],
                    language=row["language"],
                    published=from_text_or_none(row["published"]),
                    first_seen=from_text(row["first_seen"]),
                    version=row["version"],
                    feeds=frozenset(feeds.get(row["id"], ())),
                    said=tuple(said.get(row["id"], ())),
                    stories=frozenset(stories.get(row["id"], ())),
                    marked=marked.get(row["id"], {}),
                )

    def _said(self, items: str) -> tuple[dict[int, set[str]], dict[int, list[Wording]]]:
        """Return which feeds brought items, and what they said of them."""
        feeds: dict[int, set[str]] = {}
        said: dict[int, list[Wording]] = {}
        begun: dict[int, str] = {}  # when an entry began to say what the next row has
        # What an entry says now comes after all that it said before.
        for row in self._rows(
            "SELECT e.item, e.id AS entry, f.url, e.language, e.first_seen, c.at, c.title, c.teaser, c.content, c.id AS change"
            " FROM entries e JOIN feeds f ON f.id = e.feed JOIN entry_changes c ON c.entry = e.id"
            " WHERE e.item IN (SELECT value FROM json_each(?1))"
            " UNION ALL SELECT e.item, e.id, f.url, e.language, e.first_seen, NULL, e.title, e.teaser, e.content, 1 << 62"
            " FROM entries e JOIN feeds f ON f.id = e.feed"
            " WHERE e.item IN (SELECT value FROM json_each(?1))"
            " ORDER BY entry, change",
            (items,),
        ):
            feeds.setdefault(row["item"], set()).add(row["url"])
            before = said.setdefault(row["item"], [])
            before.append(
                Wording(
                    title=row["title"],
                    teaser=row["teaser"],
                    content=row["content"],
                    language=row["language"],
                    since=from_text(begun.get(row["entry"], row["first_seen"])),
                    until=from_text_or_none(row["at"]),
                    joined=bool(before) and row["entry"] not in begun,
                )
            )
            if row["at"] is not None:
                begun[row["entry"]] = row["at"]
        return feeds, said

    def _marked(
        self, stories: Mapping[int, Collection[str]]
    ) -> dict[int, dict[tuple[str, int], frozenset[Place]]]:
        """Return where names are marked in each version that a story was told of, and in the latest."""
        ids = json.dumps(sorted(stories))
        places: dict[tuple[int, str], set[Place]] = {}
        for row in self._rows(
            'SELECT m.version, m.story, m.name, m.field, m.start, m."end" FROM versions v'
            " CROSS JOIN matches m ON m.version = v.id WHERE v.item IN (SELECT value FROM json_each(?))",
            (ids,),
        ):
            places.setdefault((row["version"], row["story"]), set()).add(
                (row["name"], row["field"], row["start"], row["end"])
            )
        found: dict[int, dict[tuple[str, int], frozenset[Place]]] = {}
        for row in self._rows(
            "SELECT item, story, version FROM diffs WHERE item IN (SELECT value FROM json_each(?1))"
            " UNION SELECT d.item, d.story, i.version FROM diffs d JOIN items i ON i.id = d.item"
            " WHERE d.item IN (SELECT value FROM json_each(?1)) AND i.version IS NOT NULL",
            (ids,),
        ):
            if row["story"] in stories[row["item"]]:
                found.setdefault(row["item"], {})[row["story"], row["version"]] = frozenset(
                    places.get((row["version"], row["story"]), ())
                )
        return found

    def entries(self) -> Iterator[KeptEntry]:
        """Yield every entry that led to no item, in the order they came."""
        after = 0
        while True:
            chunk = self._rows(
                "SELECT e.*, f.url AS feed_url, coalesce(f.outlet, f.title, f.url) AS outlet"
                " FROM entries e JOIN feeds f ON f.id = e.feed"
                " WHERE e.item IS NULL AND e.id > ? ORDER BY e.id LIMIT ?",
                (after, CHUNK),
            )
            if not chunk:
                return
            after = chunk[-1]["id"]
            for row in chunk:
                yield KeptEntry(
                    id=row["id"],
                    feed=row["feed_url"],
                    feed_id=row["feed"],
                    outlet=row["outlet"],
                    key=row["key"],
                    link=row["link"],
                    title=row["title"],
                    teaser=row["teaser"],
                    content=row["content"],
                    author=row["author"],
                    language=row["language"],
                    published=from_text_or_none(row["published"]),
                    updated=from_text_or_none(row["updated"]),
                    first_seen=from_text(row["first_seen"]),
                )

    def matched(self, item: int, story: str) -> list[Mapping[str, object]]:
        """Return which names made an item part of a story, as they were found at the time."""
        return [
            dict(row)
            for row in self._rows(
                "SELECT DISTINCT m.name, m.alias, m.surface, m.rule, m.strength FROM versions v"
                # By the version: by the story it would read all that the story has, for each item.
                " CROSS JOIN matches m ON m.version = v.id WHERE v.item = ? AND m.story = ? AND m.counts"
                " ORDER BY m.strength DESC, m.id",
                (item, story),
            )
        ]

    def told(self, item: int, story: str) -> set[int]:
        """Return which of an item's versions a story was told of."""
        return {
            row["version"]
            for row in self._rows(
                "SELECT version FROM diffs WHERE item = ? AND story = ?"
                " AND kind IN ('new', 'copy', 'revision')",
                (item, story),
            )
        }

    def add(
        self,
        *,
        story: str,
        item: int,
        change: str,
        names: Sequence[Mapping[str, object]],
        at: datetime,
    ) -> None:
        """Append that an item was added to a story, or is left out of it from now on."""
        self._sql.execute(
            "INSERT INTO replays(at, story, item, change, names, after)"
            " VALUES (?, ?, ?, ?, ?, (SELECT coalesce(max(id), 0) FROM diffs))",
            (to_text(at), story, item, change, json.dumps(list(names), ensure_ascii=False)),
        )

    def set_stories(self, item: int, stories: Sequence[str]) -> None:
        """Note on an item's entries which stories it is part of."""
        self._sql.execute(
            "UPDATE entries SET stories = ? WHERE item = ?", (" ".join(stories) or None, item)
        )
