"""What the store keeps about texts: items, their versions, what was compared and what it came to."""

from __future__ import annotations

import json
import sqlite3
import struct
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from watcher.core.times import from_text, from_text_or_none, to_text, to_text_or_none
from watcher.model import Article, DiffKind, Match

# A posting list longer than this tells nothing about who copied whom, and would make a look-up
# cost what the corpus is large (research figure: skipping above 60 changed no verdict).
POSTINGS = 60
_BATCH = 400  # values bound to one statement


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


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedShingles:
    """An earlier version that shares shingles with a new text."""

    version: int
    item: int
    shared: int
    words: int  # how many words that version has


@dataclass(frozen=True, slots=True, kw_only=True)
class ShingleUse:
    """Where a shingle was seen before."""

    hash: int
    versions: int
    outlets: int
    first: datetime
    last: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldSentence:
    """A sentence that a version of the story had before."""

    id: int
    version: int
    item: int
    outlet: str | None  # None: not known
    text: str
    terms: frozenset[int]
    language: str | None


_ITEM = (
    "SELECT id, outlet, key, url, ref, title, language, published, first_seen, version, etag,"
    " last_modified, next_check, checks, missing_since, removed FROM items"
)
_VERSION = (
    "SELECT v.id, v.item, v.number, i.outlet, v.seen, v.source, v.kind, v.title, v.text, v.furniture,"
    " v.language, v.published, v.wire, v.shingles, v.sha256, v.extractor"
    " FROM versions v JOIN items i ON i.id = v.item"
)


class CorpusTables:
    """Reads and writes on items, versions and what was found in them; the caller holds the transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._sql = connection

    def _rows(self, statement: str, values: Sequence[object] = ()) -> list[sqlite3.Row]:
        cursor = self._sql.cursor()
        cursor.row_factory = sqlite3.Row
        return cursor.execute(statement, values).fetchall()

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

    def due_checks(self, feed: int, *, now: datetime, limit: int) -> list[HeldItem]:
        """Return a feed's items whose pages should be looked at again."""
        rows = self._rows(
            f"{_ITEM} WHERE next_check IS NOT NULL AND next_check <= ?"
            " AND id IN (SELECT item FROM entries WHERE feed = ?) ORDER BY next_check LIMIT ?",
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

    def same_text(self, sha256: str, *, but: int) -> int | None:
        """Return the earliest other item's version with exactly this normalised text."""
        rows = self._rows(
            "SELECT min(id) AS id FROM versions WHERE sha256 = ? AND item != ?",
            (sha256, but),
        )
        found: int | None = rows[0]["id"]
        return found

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
    ) -> int:
        """Append a version and its shingles, and make it the item's latest; return its id."""
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

    # -- copies

    def shingle_uses(self, shingles: Collection[int]) -> dict[int, ShingleUse]:
        """Return where these shingles were seen before."""
        uses: dict[int, ShingleUse] = {}
        for batch in _batches(shingles):
            rows = self._rows(
                "SELECT s.hash, count(DISTINCT v.item) AS versions, count(DISTINCT i.outlet) AS outlets,"
                " min(coalesce(v.published, v.seen)) AS first, max(coalesce(v.published, v.seen)) AS last"
                " FROM shingles s JOIN versions v ON v.id = s.version JOIN items i ON i.id = v.item"
                f" WHERE s.hash IN ({_marks(batch)}) GROUP BY s.hash",
                batch,
            )
            for row in rows:
                uses[row["hash"]] = ShingleUse(
                    hash=row["hash"],
                    versions=row["versions"],
                    outlets=row["outlets"],
                    first=from_text(row["first"]),
                    last=from_text(row["last"]),
                )
        return uses

    def sharing(
        self, shingles: Collection[int], *, but: int, at_least: int = 2
    ) -> list[SharedShingles]:
        """Return versions of other items that share shingles, most shared first.

        Shingles in more than POSTINGS versions are passed over.
        """
        shared: dict[int, int] = {}
        for batch in _batches(shingles):
            lists: dict[int, list[int]] = {}
            for row in self._rows(
                f"SELECT hash, version FROM shingles WHERE hash IN ({_marks(batch)})",
                batch,
            ):
                lists.setdefault(row["hash"], []).append(row["version"])
            for versions in lists.values():
                if len(versions) <= POSTINGS:
                    for version in versions:
                        shared[version] = shared.get(version, 0) + 1
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

    # -- sentences of a story

    def add_sentences(
        self,
        story: str,
        version: int,
        sentences: Iterable[tuple[int, int, frozenset[int]]],
    ) -> None:
        """Append a version's sentences (start, end, terms) to what the story knows."""
        for start, end, terms in sentences:
            ordered = sorted(terms)
            cursor = self._sql.execute(
                'INSERT INTO sentences(story, version, start, "end", terms) VALUES (?, ?, ?, ?, ?)',
                (
                    story,
                    version,
                    start,
                    end,
                    struct.pack(f"<{len(ordered)}q", *ordered),
                ),
            )
            sentence = cursor.lastrowid
            self._sql.executemany(
                "INSERT INTO sentence_terms(story, term, sentence) VALUES (?, ?, ?)",
                [(story, term, sentence) for term in ordered],
            )

    def sentence_count(self, story: str) -> int:
        """Return how many sentences the story has."""
        count: int = self._rows("SELECT count(*) AS n FROM sentences WHERE story = ?", (story,))[0][
            "n"
        ]
        return count

    def term_counts(self, story: str, terms: Collection[int]) -> dict[int, int]:
        """Return in how many of the story's sentences each term stands."""
        counts: dict[int, int] = {}
        for batch in _batches(terms):
            for row in self._rows(
                f"SELECT term, count(*) AS n FROM sentence_terms WHERE story = ? AND term IN ({_marks(batch)})"
                " GROUP BY term",
                (story, *batch),
            ):
                counts[row["term"]] = row["n"]
        return counts

    def sentences_with(
        self,
        story: str,
        terms: Collection[int],
        *,
        limit: int,
        but_version: int | None = None,
    ) -> list[HeldSentence]:
        """Return the story's sentences that share most of these terms."""
        if not terms:
            return []
        wanted = list(terms)[:_BATCH]
        rows = self._rows(
            "SELECT t.sentence, count(*) AS n FROM sentence_terms t"
            f" WHERE t.story = ? AND t.term IN ({_marks(wanted)})"
            " GROUP BY t.sentence ORDER BY n DESC, t.sentence LIMIT ?",
            (story, *wanted, limit),
        )
        ids = [row["sentence"] for row in rows]
        found = {
            row["id"]: HeldSentence(
                id=row["id"],
                version=row["version"],
                item=row["item"],
                outlet=row["outlet"],
                text=row["text"],
                terms=frozenset(struct.unpack(f"<{len(row['terms']) // 8}q", row["terms"])),
                language=row["language"],
            )
            for row in self._rows(
                "SELECT s.id, s.version, v.item, i.outlet, v.language, s.terms,"
                ' substr(v.text, s.start + 1, s."end" - s.start) AS text'
                " FROM sentences s JOIN versions v ON v.id = s.version JOIN items i ON i.id = v.item"
                " WHERE s.id IN (SELECT value FROM json_each(?))",
                (json.dumps(ids),),
            )
            if row["version"] != but_version
        }
        return [found[sentence] for sentence in ids if sentence in found]

    # -- claims and diffs

    def add_claims(self, story: str, version: int, claims: Iterable[Mapping[str, Any]]) -> None:
        """Append the values that a version states; see the keys in docs/store.md."""
        self._sql.executemany(
            'INSERT INTO claims(story, version, about_key, about, says, detail, quote, start, "end")'
            " VALUES (:story, :version, :about_key, :about, :says, :detail, :quote, :start, :end)",
            [
                {
                    **claim,
                    "story": story,
                    "version": version,
                    "detail": json.dumps(claim["detail"], ensure_ascii=False),
                }
                for claim in claims
            ],
        )

    def claims_about(
        self, story: str, keys: Collection[str], *, but_item: int
    ) -> list[dict[str, Any]]:
        """Return what other items' versions stated about the same facts, earliest first."""
        rows = self._rows(
            "SELECT c.*, v.item, i.outlet, coalesce(v.published, v.seen) AS at,"
            " (SELECT d.of FROM diffs d WHERE d.item = v.item AND d.story = c.story AND d.of IS NOT NULL"
            " ORDER BY d.id LIMIT 1) AS of"
            " FROM claims c JOIN versions v ON v.id = c.version JOIN items i ON i.id = v.item"
            " WHERE c.story = ? AND c.about_key IN (SELECT value FROM json_each(?)) AND v.item != ?"
            " ORDER BY c.id",
            (story, json.dumps(list(keys)), but_item),
        )
        return [{**dict(row), "detail": json.loads(row["detail"])} for row in rows]

    def stories_of(self, item: int) -> set[str]:
        """Return the stories that an item is part of."""
        return {
            row["story"]
            for row in self._rows("SELECT DISTINCT story FROM diffs WHERE item = ?", (item,))
        }

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


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))


def _batches(values: Collection[int]) -> Iterable[list[int]]:
    ordered = sorted(values)
    for start in range(0, len(ordered), _BATCH):
        yield ordered[start : start + _BATCH]


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
