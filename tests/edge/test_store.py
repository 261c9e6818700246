"""The store file: what it refuses, what it never loses, and how it says so."""

from __future__ import annotations

import os
import sqlite3
import threading
from contextlib import closing
from datetime import timedelta

import pytest
from sqlite_utils import Database

from tests import make
from watcher.core.names import compile_stories
from watcher.edge.store import SCHEMA_VERSION, Store, put_back
from watcher.edge.store.connection import journal_mode, wal_is_safe
from watcher.edge.store.schema import APPEND_ONLY, migrations
from watcher.errors import StoreError, UsageError
from watcher.jobs.importing import Document, import_documents

STORY = (
    "Members of the Brine Covenant marched to the fish auction on Monday. They carried a coffin filled with ice. "
    "Tamsin Orlebar spoke for nine minutes from the roof of a delivery van."
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "state" / "watcher.db"


@pytest.fixture
def store(path):
    with Store(path, write=True) as store:
        yield store


def documents(*texts):
    return [
        Document(
            place="test",
            key=f"ref:r{number}",
            ref=f"r{number}",
            url=None,
            outlet=f"Outlet {number}",
            title=f"Report {number}",
            text=text,
            published=make.NOW + timedelta(hours=number),
            language="en",
        )
        for number, text in enumerate(texts)
    ]


def fill(store):
    """Put rows into every table of observations."""
    config = make.config()
    texts = [STORY, STORY + " A gull took the mayor's hat.", "The tide was late. Nobody minded."]
    import_documents(store, config, compile_stories(config.stories), documents(*texts), detect=lambda text: "en", now=make.NOW)  # fmt: skip
    with store.transaction():
        state = store.feeds.follow([("https://quay.example/feed", "Quay News")])["https://quay.example/feed"]  # fmt: skip
        entry = store.feeds.add_entry(state.id, make.entry(), key="link:x", link_key="x", number=None, stories=(), at=make.NOW)  # fmt: skip
        held = store.feeds.recent(state.id, limit=1)[0]
        store.feeds.change_entry(held, make.entry(title="Ferry on time"), link_key="x", number=None, stories=(), at=make.NOW)  # fmt: skip
        store.feeds.add_poll(state.id, make.poll(), at=make.NOW, body_sha256=None)
        store.feeds.put_opening(entry, why="context")
        article = make.article()
        version = store.corpus.add_version(1, article, number=2, source="page", furniture=(), wire=None, words=3, shingles=[], sha256="x", at=make.NOW)  # fmt: skip
        store.replays.add(story="harbour", item=2, change="lost", names=(), at=make.NOW)
        store.outbox.add(make.digest(), ["desk@quay.example"])
        store.relatives.add_claims("harbour", version, [{"about_key": "k", "about": "a", "says": "4", "detail": {}, "quote": "q", "start": 0, "end": 1}])  # fmt: skip


def contents(folder):
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


# --- safe by construction ---------------------------------------------------------------


@pytest.mark.parametrize(("version", "after"), [(1, "m0002_replays"), (2, "m0003_across_languages"), (3, "m0004_claims_by_version"), (4, "m0005_delivery"), (5, "m0006_whose_shingles")])  # fmt: skip
def test_an_older_store_is_brought_up_to_date_after_a_copy_was_put_beside_it(path, version, after):
    path.parent.mkdir()
    old = Database(path)
    migrations.apply(old, stop_before=after)
    old.execute(f"PRAGMA user_version = {version}")
    old.close()
    with pytest.raises(StoreError, match="older version"):
        Store(path)
    with Store(path, write=True) as store:
        fill(store)
        assert store.read.count("SELECT count(*) FROM left_out") == 1
    with closing(sqlite3.connect(path.parent / f"watcher.db.before-{version}-to-{SCHEMA_VERSION}")) as copy:  # fmt: skip
        assert copy.execute("PRAGMA user_version").fetchone() == (version,)


def test_bringing_a_store_up_to_date_keeps_the_counts_of_shingles_that_two_items_have(path):
    path.parent.mkdir()
    old = Database(path)
    migrations.apply(old, stop_before="m0003_across_languages")
    old.execute("INSERT INTO shingle_stats VALUES (5, 1, 20000, 20000), (6, 4, 20000, 20300)")
    old.execute("PRAGMA user_version = 2")
    old.conn.commit()
    old.close()
    with Store(path, write=True) as store:
        assert {one: use.items for one, use in store.relatives.shingle_uses([5, 6]).items()} == {6: 4}  # fmt: skip


def test_bringing_a_store_up_to_date_says_whose_the_uses_of_shingles_were(path):
    path.parent.mkdir()
    with Store(path, write=True) as store, store.transaction():
        for number, outlet in enumerate(("Quay", "Echo", "Quay", None)):
            at = make.NOW + timedelta(days=number)
            item = store.corpus.add_item(outlet=outlet, key=f"k{number}", url=None, ref=None, source="page", article=make.article(), at=at)  # fmt: skip
            store.corpus.add_version(item, make.article(), number=1, source="page", furniture=(), wire=None, words=9, shingles=[5, 6], sha256=f"{number}", at=at)  # fmt: skip
        uses = store.relatives.shingle_uses([5, 6])
    assert (uses[5].first_by, uses[5].last_by) == (1, 0)
    with closing(sqlite3.connect(path)) as old, old:
        for column in ("first_by", "last_by", "first_other", "first_other_by", "last_other", "last_other_by"):  # fmt: skip
            old.execute(f"ALTER TABLE shingle_stats DROP COLUMN {column}")
        old.execute("DROP TABLE outlets")
        old.execute("DELETE FROM _sqlite_migrations WHERE name = 'm0006_whose_shingles'")
        old.execute("PRAGMA user_version = 5")
    with Store(path, write=True) as store:
        numbers = {store.relatives.outlet_id(name): name for name in ("Quay", "Echo", None)}
        found = store.relatives.shingle_uses([5, 6])
    assert [numbers[one] for one in (found[5].first_by, found[5].first_other_by, found[5].last_by, found[5].last_other_by)] == ["Quay", "Echo", None, "Quay"]  # fmt: skip
    assert [(one.items, one.first, one.last, one.first_other, one.last_other) for one in found.values()] == [(one.items, one.first, one.last, one.first_other, one.last_other) for one in uses.values()]  # fmt: skip


def test_what_was_observed_can_be_neither_altered_nor_removed(store):
    fill(store)
    for table in APPEND_ONLY:
        count = store.read.count(f"SELECT count(*) FROM {table}")
        assert count > 0, table
        for statement in (f"UPDATE {table} SET id = id", f"DELETE FROM {table}"):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                store.connection.execute(statement)
        assert store.read.count(f"SELECT count(*) FROM {table}") == count


def test_replacing_a_row_does_not_get_round_the_triggers(store):
    fill(store)
    columns = "story, at, item, version, added, repeated, removed, conflicts, evidence"
    for statement in (
        f"REPLACE INTO diffs(id, kind, {columns}) SELECT id, 'removal', {columns} FROM diffs WHERE id = 1",
        f"REPLACE INTO diffs(kind, {columns}) SELECT 'copy', {columns} FROM diffs WHERE id = 1",
        "REPLACE INTO versions SELECT * FROM versions WHERE id = 1",
        "REPLACE INTO digests SELECT 7, story, channel, made, slot, after, until, quiet, message_id, subject, message FROM digests WHERE id = 1",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            store.connection.execute(statement)
    assert store.read.one("SELECT kind FROM diffs WHERE id = 1") == {"kind": "new"}


def test_every_table_of_ours_is_strict_and_its_references_hold(store):
    fill(store)
    tables = store.connection.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'").fetchall()  # fmt: skip
    ours = {n for n, _ in tables if not n.startswith(("sqlite_", "_sqlite_"))}
    loose = {name for name, strict in tables if not strict} & ours
    assert loose == set()
    assert store.connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert store.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"), store.transaction():
        store.feeds.put_opening(4711, why="context")


def test_full_text_search_knows_every_version(store):
    fill(store)
    store.connection.execute("INSERT INTO versions_fts(versions_fts, rank) VALUES ('integrity-check', 1)")  # fmt: skip


def test_a_transaction_is_all_or_nothing(path):
    def follow(name, error=None):
        with store.transaction():
            store.feeds.follow([(name, None)])
            if error is not None:
                raise error

    with Store(path, write=True) as store:
        with pytest.raises(KeyboardInterrupt):
            follow("a", KeyboardInterrupt())
        assert store.feeds.states() == {}
        with store.transaction():
            follow("b")
            with pytest.raises(ValueError, match="inner"):
                follow("c", ValueError("inner"))
        assert list(store.feeds.states()) == ["b"]
    with Store(path) as store:
        assert list(store.feeds.states()) == ["b"]


@pytest.mark.parametrize(
    ("version", "mode"),
    [
        ((3, 40, 1), "delete"),
        ((3, 44, 5), "delete"),
        ((3, 44, 6), "wal"),
        ((3, 44, 7), "wal"),
        ((3, 45, 0), "delete"),
        ((3, 50, 6), "delete"),
        ((3, 50, 7), "wal"),
        ((3, 51, 2), "delete"),
        ((3, 51, 3), "wal"),
        ((3, 52, 0), "wal"),
        ((4, 0, 0), "wal"),
    ],
)
def test_write_ahead_logging_is_used_only_where_its_bug_is_mended(version, mode):
    assert journal_mode(version) == mode
    assert wal_is_safe(version) is (mode == "wal")


def test_the_store_says_how_safely_it_is_kept(store):
    facts = store.facts()
    assert facts["journal_mode"] == facts["journal_mode_wanted"] == journal_mode()
    assert facts["synchronous"] == "full"
    assert facts["version"] == SCHEMA_VERSION
    assert facts["bytes"] > 0


# --- versions ---------------------------------------------------------------------------


def test_opening_a_store_again_changes_no_byte(path):
    with Store(path, write=True) as store:
        fill(store)
    before = contents(path.parent)
    for write in (True, False):
        Store(path, write=write).close()
        assert contents(path.parent) == before


@pytest.mark.parametrize("write", [True, False])
@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_a_store_of_a_newer_version_is_refused_untouched(path, write, mode):
    Store(path, write=True).close()
    newer = sqlite3.connect(path, isolation_level=None)
    newer.execute(f"PRAGMA journal_mode = {mode}")
    newer.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    newer.execute("CREATE TABLE of_the_future (x)")
    if mode == "wal":
        newer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        newer.execute("INSERT INTO of_the_future VALUES (1)")  # left in the log
    before = contents(path.parent)
    with pytest.raises(StoreError, match="newer version"):
        Store(path, write=write)
    assert contents(path.parent) == before
    newer.close()


def test_an_older_store_is_backed_up_before_it_is_migrated(path):
    with Store(path, write=True) as store:
        fill(store)
        store.connection.execute("PRAGMA user_version = 0")
    # Version 0 with our tables: what a kill between the first migration and its mark leaves.
    with Store(path, write=True) as store:
        assert store.connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        assert store.read.count("SELECT count(*) FROM diffs") == 2


def test_a_first_migration_that_was_killed_is_done_again(path, monkeypatch):
    from watcher.edge.store import connection

    def killed(database):
        connection.migrations.ensure_migrations_table(database)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(connection.migrations, "apply", killed)
        with pytest.raises(KeyboardInterrupt):
            Store(path, write=True)
    with Store(path, write=True) as store:
        fill(store)


def test_an_empty_file_becomes_a_store(path):
    path.parent.mkdir()
    path.touch()  # what a kill right after the first open leaves
    with Store(path, write=True) as store:
        assert store.read.totals()["feeds"] == 0


# --- what is no store of ours ----------------------------------------------------------


@pytest.mark.parametrize("write", [True, False])
@pytest.mark.parametrize("version", sorted({0, 1, SCHEMA_VERSION}))
def test_another_programs_database_is_refused_untouched(path, write, version):
    path.parent.mkdir()
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE bookmarks (url)")
    other.execute(f"PRAGMA user_version = {version}")
    other.commit()
    other.close()
    before = contents(path.parent)
    with pytest.raises(StoreError, match="not a watcher store"):
        Store(path, write=write)
    assert contents(path.parent) == before


def damage_zero_header(data):
    return bytes(100) + data[100:]


def damage_noise(data):
    return os.urandom(len(data))


def damage_text(data):
    return b"feeds: []\n"


def damage_cut(data):
    return data[: len(data) // 2]


def damage_short(data):
    return data[:50]


@pytest.mark.parametrize("write", [True, False])
@pytest.mark.parametrize(
    "damage", [damage_zero_header, damage_noise, damage_text, damage_cut, damage_short]
)
def test_a_damaged_store_is_refused_and_left_as_it_is(path, write, damage):
    with Store(path, write=True) as store:
        fill(store)
    path.write_bytes(damage(path.read_bytes()))
    before = contents(path.parent)
    with pytest.raises(StoreError, match="damaged"), Store(path, write=write) as store:
        fill(store)
    assert contents(path.parent) == before


def test_pages_overwritten_in_the_middle_are_said_to_be_damage_and_nothing_is_written(path):
    with Store(path, write=True) as store:
        fill(store)
    data = bytearray(path.read_bytes())
    for at in range(4096, len(data), 4096):
        data[at : at + 512] = b"\xff" * 512
    path.write_bytes(data)
    with pytest.raises(StoreError, match="damaged"), Store(path, write=True) as store:
        fill(store)
    assert path.read_bytes() == data


def test_where_there_is_no_store_reading_answers_empty_and_makes_none(path):
    with Store(path) as store:
        assert store.read.totals()["diffs"] == 0
        assert list(store.read.feeds()) == []
        assert store.facts()["bytes"] == 0
    assert not path.parent.exists()


def test_reading_can_write_nothing(path):
    Store(path, write=True).close()
    with (
        Store(path) as store,
        pytest.raises(StoreError, match="cannot be written"),
        store.transaction(),
    ):
        store.feeds.follow([("https://quay.example/", None)])


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="cannot be made"):
        Store(tmp_path / "file" / "state" / "watcher.db", write=True)


def test_a_store_locked_by_another_program_is_said(path, monkeypatch):
    from watcher.edge.store import connection

    Store(path, write=True).close()
    monkeypatch.setattr(connection, "BUSY", 0.1)
    other = sqlite3.connect(path, isolation_level=None)
    with Store(path, write=True) as store:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError, match="locked"), store.transaction():
            fill(store)
        other.execute("ROLLBACK")
        fill(store)
    other.close()


# --- backup and restore -----------------------------------------------------------------


def test_a_backup_made_while_another_connection_writes_is_whole(path, tmp_path):
    with Store(path, write=True) as store:
        fill(store)
    stop = threading.Event()
    written = []

    def write():
        with Store(path, write=True) as store:
            while not stop.is_set():
                with store.transaction():
                    for _ in range(3):  # three at once, so that a torn copy would show
                        store.feeds.add_poll(1, make.poll(error="x" * 500), at=make.NOW, body_sha256=None)  # fmt: skip
                written.append(3)

    thread = threading.Thread(target=write)
    thread.start()
    try:
        for number in range(5):
            copy = tmp_path / f"copy{number}.db"
            with Store(path) as store:
                store.backup(copy)
            with Store(copy) as held:
                assert held.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
                assert held.read.count("SELECT count(*) FROM polls") % 3 == 1
                assert held.read.count("SELECT count(*) FROM diffs") == 2
    finally:
        stop.set()
        thread.join()
    assert written
    assert not list(tmp_path.glob("*.part"))


def test_a_backup_that_cannot_be_written_is_said(store, tmp_path):
    with pytest.raises(StoreError, match="nowhere"):
        store.backup(tmp_path / "nowhere" / "copy.db")


def test_restoring_brings_back_all_and_keeps_the_present_store(path, tmp_path):
    copy = tmp_path / "copy.db"
    with Store(path, write=True) as store:
        fill(store)
        store.backup(copy)
        store.connection.execute("UPDATE feeds SET title = 'later'")
        store.connection.commit()
    later = path.read_bytes()
    put_back(copy, path)
    with Store(path, write=True) as store:
        assert store.read.count("SELECT count(*) FROM diffs") == 2
        assert store.read.one("SELECT title FROM feeds") == {"title": None}
    assert path.with_name("watcher.db.before-restore").read_bytes() == later
    assert copy.exists()


def test_restoring_takes_the_journal_away_from_the_new_store(path, tmp_path):
    copy = tmp_path / "copy.db"
    with Store(path, write=True) as store:
        fill(store)
        store.backup(copy)
    path.with_name("watcher.db-journal").write_bytes(b"left by a killed writer")
    put_back(copy, path)
    assert not path.with_name("watcher.db-journal").exists()
    with Store(path, write=True) as store:
        assert store.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.parametrize("what", ["missing", "text", "damaged", "newer", "other"])
def test_what_is_no_whole_store_is_not_put_back(path, tmp_path, what):
    copy = tmp_path / "copy.db"
    with Store(path, write=True) as store:
        fill(store)
        store.backup(copy)
    if what == "missing":
        copy.unlink()
    elif what == "text":
        copy.write_text("no store")
    elif what == "damaged":
        copy.write_bytes(damage_cut(copy.read_bytes()))
    else:
        if what == "other":
            copy.unlink()
        other = sqlite3.connect(copy)
        other.execute("CREATE TABLE IF NOT EXISTS bookmarks (url)")
        other.execute(f"PRAGMA user_version = {SCHEMA_VERSION + (what == 'newer')}")
        other.commit()
        other.close()
    before = contents(path.parent)
    with pytest.raises((StoreError, UsageError)):
        put_back(copy, path)
    assert contents(path.parent) == before


def test_a_damaged_store_is_brought_back_from_its_backup(path, tmp_path):
    copy = tmp_path / "copy.db"
    with Store(path, write=True) as store:
        fill(store)
        store.backup(copy)
    path.write_bytes(b"noise" * 1000)
    put_back(copy, path)
    with Store(path, write=True) as store:
        assert store.read.count("SELECT count(*) FROM diffs") == 2


def test_bringing_a_store_up_to_date_reads_its_sentences_anew_and_guards_them_again(path):
    from watcher.core.terms import terms

    path.parent.mkdir()
    old = Database(path)
    migrations.apply(old, stop_before="m0003_across_languages")
    text = "Three men were seen. Ils étaient trois."
    old.execute("INSERT INTO items(id, key, source, first_seen, version) VALUES (1, 'k', 'import', '2026-01-01T00:00:00Z', NULL)")  # fmt: skip
    old.execute(
        "INSERT INTO versions(id, item, number, seen, source, kind, language, words, shingles, sha256, extractor, title, text, furniture)"
        " VALUES (1, 1, 1, '2026-01-01T00:00:00Z', 'import', 'article', 'en', 7, 0, 'x', 'import', '', ?, '[]')",
        (text,),
    )
    for start, end in ((0, 20), (21, 39)):
        old.execute('INSERT INTO sentences(story, version, start, "end", terms) VALUES (?, 1, ?, ?, ?)', ("s", start, end, b"\0" * 8))  # fmt: skip
    old.execute("INSERT INTO sentence_terms VALUES ('s', 0, 1)")
    old.execute("INSERT INTO story_terms VALUES ('s', 0, 1)")
    old.execute("INSERT INTO story_sizes VALUES ('s', 2)")
    old.execute("PRAGMA user_version = 2")
    old.conn.commit()
    old.close()
    with Store(path, write=True) as store:
        found = store.relatives.sentences_at("s", {1, 2})
        assert {one.text: one.terms for one in found.values()} == {part: terms(part, "en") for part in (text[:20], text[21:39])}  # fmt: skip
        assert store.relatives.sentence_count("s", "en") == 2
        wanted = terms(text[:20], "en")
        assert set(store.relatives.places_of("s", wanted, most=9)) == wanted
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            store.connection.execute("UPDATE sentences SET start = 1")
