"""The tables of the store, as migrations: each runs once, in order, in a transaction.

Two kinds of table. Observations (polls, versions, matches, diffs, sentences, claims,
entry_changes, replays, digests) are appended and never altered; triggers refuse it. Bookkeeping
(feeds, entries, items, openings, shingles, outbox …) is kept up to date in place.

docs/store.md describes every table and column; tests/docs holds it to this file.
"""

from __future__ import annotations

import json
import struct
from datetime import date

from sqlite_utils import Database, Migrations

SCHEMA_VERSION = 6  # PRAGMA user_version; a store with a higher one is refused untouched

migrations = Migrations("watcher")

APPEND_ONLY = (
    "polls",
    "versions",
    "matches",
    "diffs",
    "sentences",
    "claims",
    "entry_changes",
    "replays",
    "digests",
)
_LATER = frozenset({"replays", "digests"})  # made by a later migration than the first

_UNIQUE = {
    "versions": " OR (item = new.item AND number = new.number)",
    "diffs": " OR (story = new.story AND version = new.version"
    " AND kind IN ('new', 'copy', 'revision') AND new.kind IN ('new', 'copy', 'revision'))",
    "digests": " OR message_id = new.message_id",
}


@migrations()
def m0001_first_store(db: Database) -> None:
    """Create every table of version 0.1."""
    for statement in _FIRST:
        db.execute(statement)
    # Not enable_fts(): it runs a script, and a script may commit what the migration began.
    db.execute(
        """CREATE VIRTUAL TABLE versions_fts USING fts5(
             title, text, tokenize='unicode61 remove_diacritics 2', content=versions,
             content_rowid=id
           )"""
    )
    # Only inserts need following: versions are never altered.
    db.execute(
        """CREATE TRIGGER versions_into_fts AFTER INSERT ON versions BEGIN
             INSERT INTO versions_fts(rowid, title, text) VALUES (new.id, new.title, new.text);
           END"""
    )
    for table in APPEND_ONLY:
        if table not in _LATER:
            _guard(db, table)


@migrations()
def m0002_replays(db: Database) -> None:
    """Let a changed `feeds.yaml` bring kept items into a story, and leave others out of it."""
    for statement in _REPLAYS:
        db.execute(statement)
    _guard(db, "replays")


@migrations()
def m0003_across_languages(db: Database) -> None:
    """Find translations, and what another language told; keep counts only of shingles that two items have.

    The counts of the other shingles were half of the index.
    """
    db.execute("DELETE FROM shingle_stats WHERE items < 2")
    for statement in _PROFILES:
        db.execute(statement)
    _read_sentences_anew(db)


@migrations()
def m0004_claims_by_version(db: Database) -> None:
    """Find what a version states, to say what the next one states otherwise."""
    db.execute("CREATE INDEX claims_by_version ON claims(version, story)")


@migrations()
def m0005_delivery(db: Database) -> None:
    """Keep who is told what, each mail and alert as it was made, and whether it arrived."""
    for statement in _DELIVERY:
        db.execute(statement)
    _guard(db, "digests")


@migrations()
def m0006_whose_shingles(db: Database) -> None:
    """Know whose uses make a shingle furniture: one outlet alone can claim any dates."""
    for statement in _WHOSE:
        db.execute(statement)
    _count_uses_anew(db)


def _count_uses_anew(db: Database) -> None:
    """Give the counts of older stores the outlets, and the days on which what was polled was seen."""
    from watcher.core.boilerplate import Stat, noted
    from watcher.edge.store.uses import DAY, stat_row

    last = -(1 << 63)
    while hashes := [
        row[0]
        for row in db.execute(
            "SELECT hash FROM shingle_stats WHERE hash > ? ORDER BY hash LIMIT 500", (last,)
        ).fetchall()
    ]:
        last = hashes[-1]
        stats: dict[int, Stat] = {}
        items: set[tuple[int, int]] = set()
        for shingle, item, day, by, copied in db.execute(
            f"SELECT s.hash, v.item, {DAY}, coalesce(o.id, 0),"
            " EXISTS (SELECT 1 FROM diffs d WHERE d.item = v.item AND d.kind = 'copy' AND d.version = v.id)"
            " FROM json_each(?) AS wanted CROSS JOIN shingles s ON s.hash = wanted.value"
            " CROSS JOIN versions v ON v.id = s.version CROSS JOIN items i ON i.id = v.item"
            " LEFT JOIN outlets o ON o.name = i.outlet ORDER BY s.hash, s.version",
            (json.dumps(hashes),),
        ).fetchall():
            if (shingle, item) not in items:
                items.add((shingle, item))
                stats[shingle] = noted(
                    stats.get(shingle), date.fromisoformat(day), by=by, copy=bool(copied)
                )
        for shingle, stat in stats.items():
            db.execute(
                "UPDATE shingle_stats SET items = max(items, ?), first = ?, last = ?, first_by = ?, last_by = ?,"
                " first_other = ?, first_other_by = ?, last_other = ?, last_other_by = ? WHERE hash = ?",
                (*stat_row(stat), shingle),
            )


def _read_sentences_anew(db: Database) -> None:
    """Give the sentences of older stores the terms that this version compares by."""
    from watcher.core.terms import terms

    db.execute("DROP TRIGGER sentences_no_update")
    for table in ("sentence_terms", "story_terms", "story_sizes"):
        db.execute(f"DELETE FROM {table}")
    last = 0
    while True:
        rows = db.execute(
            'SELECT s.id, s.story, v.language, substr(v.text, s.start + 1, s."end" - s.start)'
            " FROM sentences s JOIN versions v ON v.id = s.version WHERE s.id > ? ORDER BY s.id LIMIT 500",
            (last,),
        ).fetchall()
        for number, story, language, text in rows:
            found = sorted(terms(text, language))
            db.execute(
                "UPDATE sentences SET terms = ? WHERE id = ?",
                (struct.pack(f"<{len(found)}q", *found), number),
            )
            for term in found:
                db.execute("INSERT INTO sentence_terms VALUES (?, ?, ?)", (story, term, number))
            db.execute(
                "INSERT INTO story_sizes VALUES (?, ?, 1)"
                " ON CONFLICT(story, language) DO UPDATE SET sentences = sentences + 1",
                (story, language or ""),
            )
        if not rows:
            break
        last = rows[-1][0]
    db.execute(
        "INSERT INTO story_terms SELECT story, term, count(*) FROM sentence_terms GROUP BY story, term"
    )
    _no(db, "sentences", "UPDATE")


def _guard(db: Database, table: str) -> None:
    """Make a table append-only."""
    for verb in ("UPDATE", "DELETE"):
        _no(db, table, verb)
    # REPLACE removes the row in its way without asking the trigger on DELETE.
    db.execute(
        f"""CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table}
            WHEN EXISTS (SELECT 1 FROM {table} WHERE id = new.id{_UNIQUE.get(table, "")}) BEGIN
              SELECT RAISE(ABORT, '{table} is append-only');
            END"""
    )


def _no(db: Database, table: str, verb: str) -> None:
    db.execute(
        f"""CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} BEGIN
              SELECT RAISE(ABORT, '{table} is append-only');
            END"""
    )


_FIRST = (
    """CREATE TABLE feeds (
         id INTEGER PRIMARY KEY,
         url TEXT NOT NULL UNIQUE,
         outlet TEXT,
         title TEXT,
         address TEXT,
         moving TEXT,
         moving_count INTEGER NOT NULL DEFAULT 0,
         etag TEXT,
         last_modified TEXT,
         body_sha256 TEXT,
         fragments BLOB,
         entries INTEGER,
         first_poll TEXT,
         last_poll TEXT,
         last_ok TEXT,
         last_new TEXT,
         next_poll TEXT,
         wait_until TEXT,
         failures INTEGER NOT NULL DEFAULT 0,
         gone TEXT,
         outcome TEXT,
         status INTEGER,
         error TEXT
       ) STRICT""",
    """CREATE TABLE polls (
         id INTEGER PRIMARY KEY,
         feed INTEGER NOT NULL REFERENCES feeds(id),
         at TEXT NOT NULL,
         outcome TEXT NOT NULL,
         status INTEGER,
         entries INTEGER NOT NULL,
         new INTEGER NOT NULL,
         revised INTEGER NOT NULL,
         matched INTEGER NOT NULL,
         copies INTEGER NOT NULL,
         bytes INTEGER NOT NULL,
         seconds REAL NOT NULL,
         gap_from TEXT,
         gap_to TEXT,
         gap_entries INTEGER,
         error TEXT,
         body_sha256 TEXT
       ) STRICT""",
    "CREATE INDEX polls_by_feed ON polls(feed, id)",
    """CREATE TABLE entries (
         id INTEGER PRIMARY KEY,
         feed INTEGER NOT NULL REFERENCES feeds(id),
         key TEXT NOT NULL,
         guid TEXT,
         link TEXT,
         link_key TEXT,
         number TEXT,
         title TEXT NOT NULL,
         teaser TEXT NOT NULL,
         content TEXT NOT NULL,
         author TEXT,
         language TEXT,
         published TEXT,
         updated TEXT,
         fragment BLOB,
         stories TEXT,
         item INTEGER REFERENCES items(id),
         first_seen TEXT NOT NULL,
         last_seen TEXT NOT NULL
       ) STRICT""",
    "CREATE UNIQUE INDEX entries_by_key ON entries(feed, key)",
    "CREATE INDEX entries_by_link ON entries(feed, link_key)",
    "CREATE INDEX entries_by_guid ON entries(feed, guid)",
    "CREATE INDEX entries_by_number ON entries(feed, number) WHERE number IS NOT NULL",
    "CREATE INDEX entries_by_fragment ON entries(feed, fragment) WHERE fragment IS NOT NULL",
    "CREATE INDEX entries_by_item ON entries(item) WHERE item IS NOT NULL",
    "CREATE INDEX entries_by_feed ON entries(feed)",
    "CREATE INDEX entries_by_time ON entries(first_seen)",
    """CREATE TABLE entry_changes (
         id INTEGER PRIMARY KEY,
         entry INTEGER NOT NULL REFERENCES entries(id),
         at TEXT NOT NULL,
         title TEXT NOT NULL,
         teaser TEXT NOT NULL,
         content TEXT NOT NULL,
         link TEXT,
         guid TEXT
       ) STRICT""",
    "CREATE INDEX entry_changes_by_entry ON entry_changes(entry)",
    """CREATE TABLE items (
         id INTEGER PRIMARY KEY,
         outlet TEXT,
         key TEXT NOT NULL,
         url TEXT,
         ref TEXT,
         source TEXT NOT NULL,
         title TEXT,
         language TEXT,
         published TEXT,
         first_seen TEXT NOT NULL,
         version INTEGER REFERENCES versions(id),
         etag TEXT,
         last_modified TEXT,
         next_check TEXT,
         checks INTEGER NOT NULL DEFAULT 0,
         missing_since TEXT,
         removed TEXT
       ) STRICT""",
    "CREATE UNIQUE INDEX items_by_key ON items(coalesce(outlet, ''), key)",
    "CREATE INDEX items_by_ref ON items(ref) WHERE ref IS NOT NULL",
    "CREATE INDEX items_by_url ON items(url) WHERE url IS NOT NULL",
    "CREATE INDEX items_by_address ON items(key)",
    "CREATE INDEX items_by_check ON items(next_check) WHERE next_check IS NOT NULL",
    # The text comes last: what stands behind it in a row is only found by reading all of it.
    """CREATE TABLE versions (
         id INTEGER PRIMARY KEY,
         item INTEGER NOT NULL REFERENCES items(id),
         number INTEGER NOT NULL,
         seen TEXT NOT NULL,
         source TEXT NOT NULL,
         kind TEXT NOT NULL,
         language TEXT,
         published TEXT,
         updated TEXT,
         author TEXT,
         wire TEXT,
         words INTEGER NOT NULL,
         shingles INTEGER NOT NULL,
         sha256 TEXT NOT NULL,
         extractor TEXT NOT NULL,
         title TEXT NOT NULL,
         text TEXT NOT NULL,
         furniture TEXT NOT NULL
       ) STRICT""",
    "CREATE UNIQUE INDEX versions_by_item ON versions(item, number)",
    "CREATE INDEX versions_by_sha256 ON versions(sha256)",
    """CREATE TABLE shingles (
         hash INTEGER NOT NULL,
         version INTEGER NOT NULL REFERENCES versions(id),
         PRIMARY KEY (hash, version)
       ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE shingle_stats (
         hash INTEGER PRIMARY KEY,
         items INTEGER NOT NULL,
         first INTEGER NOT NULL,
         last INTEGER NOT NULL
       ) STRICT""",
    """CREATE TABLE matches (
         id INTEGER PRIMARY KEY,
         version INTEGER NOT NULL REFERENCES versions(id),
         story TEXT NOT NULL,
         name TEXT NOT NULL,
         alias TEXT NOT NULL,
         surface TEXT NOT NULL,
         start INTEGER NOT NULL,
         "end" INTEGER NOT NULL,
         field TEXT NOT NULL,
         rule TEXT NOT NULL,
         strength REAL NOT NULL,
         counts INTEGER NOT NULL,
         reason TEXT NOT NULL
       ) STRICT""",
    "CREATE INDEX matches_by_version ON matches(version)",
    "CREATE INDEX matches_by_story ON matches(story, name)",
    """CREATE TABLE diffs (
         id INTEGER PRIMARY KEY,
         story TEXT NOT NULL,
         at TEXT NOT NULL,
         kind TEXT NOT NULL CHECK (kind IN ('new', 'copy', 'revision', 'removal', 'return')),
         item INTEGER NOT NULL REFERENCES items(id),
         version INTEGER NOT NULL REFERENCES versions(id),
         of INTEGER REFERENCES items(id),
         translation_of INTEGER REFERENCES items(id),
         wire TEXT,
         novelty REAL,
         added TEXT NOT NULL,
         repeated TEXT NOT NULL,
         removed TEXT NOT NULL,
         conflicts TEXT NOT NULL,
         evidence TEXT NOT NULL
       ) STRICT""",
    "CREATE INDEX diffs_by_story ON diffs(story, id)",
    "CREATE INDEX diffs_by_item ON diffs(item, story, kind, version, of)",
    """CREATE UNIQUE INDEX diffs_once ON diffs(story, version)
         WHERE kind IN ('new', 'copy', 'revision')""",
    """CREATE TABLE sentences (
         id INTEGER PRIMARY KEY,
         story TEXT NOT NULL,
         version INTEGER NOT NULL REFERENCES versions(id),
         start INTEGER NOT NULL,
         "end" INTEGER NOT NULL,
         terms BLOB NOT NULL
       ) STRICT""",
    "CREATE INDEX sentences_by_version ON sentences(version)",
    """CREATE TABLE sentence_terms (
         story TEXT NOT NULL,
         term INTEGER NOT NULL,
         sentence INTEGER NOT NULL REFERENCES sentences(id),
         PRIMARY KEY (story, term, sentence)
       ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE story_terms (
         story TEXT NOT NULL,
         term INTEGER NOT NULL,
         n INTEGER NOT NULL,
         PRIMARY KEY (story, term)
       ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE story_sizes (
         story TEXT PRIMARY KEY,
         sentences INTEGER NOT NULL
       ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE claims (
         id INTEGER PRIMARY KEY,
         story TEXT NOT NULL,
         version INTEGER NOT NULL REFERENCES versions(id),
         about_key TEXT NOT NULL,
         about TEXT NOT NULL,
         says TEXT NOT NULL,
         detail TEXT NOT NULL,
         quote TEXT NOT NULL,
         start INTEGER NOT NULL,
         "end" INTEGER NOT NULL
       ) STRICT""",
    "CREATE INDEX claims_by_key ON claims(story, about_key, says)",
    """CREATE TABLE openings (
         entry INTEGER PRIMARY KEY REFERENCES entries(id),
         why TEXT NOT NULL,
         tries INTEGER NOT NULL DEFAULT 0,
         next_try TEXT,
         error TEXT
       ) STRICT""",
    """CREATE VIEW diff_records AS
         SELECT d.id, d.story, d.at, d.kind, d.item, v.number AS version, i.url, i.outlet,
                v.title, v.language, coalesce(v.published, i.published) AS published,
                d.of, d.translation_of, d.wire, d.novelty, d.added, d.repeated, d.removed,
                d.conflicts, d.evidence, i.ref, o.ref AS of_ref, o.outlet AS of_outlet,
                d.version AS version_id
         FROM diffs d
         JOIN items i ON i.id = d.item
         JOIN versions v ON v.id = d.version
         LEFT JOIN items o ON o.id = d.of""",
)

_REPLAYS = (
    """CREATE TABLE replays (
         id INTEGER PRIMARY KEY,
         at TEXT NOT NULL,
         story TEXT NOT NULL,
         item INTEGER NOT NULL REFERENCES items(id),
         change TEXT NOT NULL CHECK (change IN ('added', 'lost')),
         names TEXT NOT NULL,
         after INTEGER NOT NULL
       ) STRICT""",
    "CREATE INDEX replays_by_item ON replays(item, story, id)",
    # What was appended later counts again: an outlet may write the name into the text some day.
    """CREATE VIEW left_out AS
         SELECT r.story, r.item FROM replays r
         WHERE r.change = 'lost'
           AND r.id = (SELECT max(l.id) FROM replays l WHERE l.item = r.item AND l.story = r.story)
           AND NOT EXISTS (SELECT 1 FROM diffs d INDEXED BY diffs_by_item
                           WHERE d.item = r.item AND d.story = r.story AND d.id > r.after)""",
)

_PROFILES = (
    """CREATE TABLE reprints (
         outlet TEXT NOT NULL,
         of TEXT NOT NULL,
         items INTEGER NOT NULL,
         PRIMARY KEY (outlet, of)
       ) STRICT, WITHOUT ROWID""",
    """INSERT INTO reprints
         SELECT i.outlet, o.outlet, count(DISTINCT d.item) FROM diffs d
         JOIN items i ON i.id = d.item JOIN items o ON o.id = d.of
         WHERE d.kind = 'copy' AND i.outlet IS NOT NULL AND o.outlet IS NOT NULL AND i.outlet <> o.outlet
         GROUP BY i.outlet, o.outlet""",
    "DROP TABLE story_sizes",
    """CREATE TABLE story_sizes (
         story TEXT NOT NULL,
         language TEXT NOT NULL,
         sentences INTEGER NOT NULL,
         PRIMARY KEY (story, language)
       ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE profiles (
         version INTEGER PRIMARY KEY REFERENCES versions(id),
         body BLOB NOT NULL
       ) STRICT""",
    """CREATE TABLE profile_terms (
         term INTEGER NOT NULL,
         day INTEGER NOT NULL,
         version INTEGER NOT NULL REFERENCES versions(id),
         PRIMARY KEY (term, day, version)
       ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX profile_terms_by_version ON profile_terms(version)",
    """CREATE TABLE profile_counts (
         term INTEGER PRIMARY KEY,
         n INTEGER NOT NULL
       ) STRICT""",
)

_DELIVERY = (
    """CREATE TABLE subscriptions (
         id INTEGER PRIMARY KEY,
         story TEXT NOT NULL,
         channel TEXT NOT NULL CHECK (channel IN ('mail', 'alert')),
         recipient TEXT NOT NULL,
         since TEXT NOT NULL,
         after INTEGER NOT NULL,
         told TEXT,
         slot TEXT
       ) STRICT""",
    "CREATE UNIQUE INDEX subscriptions_by_recipient ON subscriptions(channel, story, recipient)",
    """CREATE TABLE digests (
         id INTEGER PRIMARY KEY,
         story TEXT NOT NULL,
         channel TEXT NOT NULL CHECK (channel IN ('mail', 'alert')),
         made TEXT NOT NULL,
         slot TEXT NOT NULL,
         after INTEGER NOT NULL,
         until INTEGER NOT NULL,
         quiet INTEGER NOT NULL,
         message_id TEXT NOT NULL UNIQUE,
         subject TEXT NOT NULL,
         message BLOB NOT NULL
       ) STRICT""",
    "CREATE INDEX digests_by_slot ON digests(channel, story, slot)",
    """CREATE TABLE outbox (
         id INTEGER PRIMARY KEY,
         digest INTEGER NOT NULL REFERENCES digests(id),
         recipient TEXT NOT NULL,
         state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'delivered', 'refused', 'withdrawn')),
         tries INTEGER NOT NULL DEFAULT 0,
         next_try TEXT,
         settled TEXT,
         error TEXT,
         UNIQUE (digest, recipient)
       ) STRICT""",
    # Whether anything waits is asked twice a minute for years; what was settled is never looked through.
    "CREATE INDEX outbox_unsettled ON outbox(digest) WHERE state IN ('waiting', 'sending')",
    "CREATE INDEX outbox_by_recipient ON outbox(recipient, digest)",
)

_WHOSE = (
    """CREATE TABLE outlets (
         id INTEGER PRIMARY KEY,
         name TEXT NOT NULL UNIQUE
       ) STRICT""",
    "INSERT INTO outlets(name) SELECT DISTINCT outlet FROM items WHERE outlet IS NOT NULL ORDER BY outlet",
    "ALTER TABLE shingle_stats ADD COLUMN first_by INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE shingle_stats ADD COLUMN last_by INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE shingle_stats ADD COLUMN first_other INTEGER",
    "ALTER TABLE shingle_stats ADD COLUMN first_other_by INTEGER",
    "ALTER TABLE shingle_stats ADD COLUMN last_other INTEGER",
    "ALTER TABLE shingle_stats ADD COLUMN last_other_by INTEGER",
)
