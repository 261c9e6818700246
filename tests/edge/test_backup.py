"""Copies of the store: they end however busy a writer is, and putting one back never leaves no store."""

from __future__ import annotations

import os
import sqlite3
import threading

import pytest

from tests import make
from tests.cli.running import run
from watcher.edge.store import SCHEMA_VERSION, Store, connection, put_back
from watcher.errors import StoreError


@pytest.fixture
def path(tmp_path):
    return tmp_path / "state" / "watcher.db"


def fill(path, note="first", rows=3):
    with Store(path, write=True) as store, store.transaction():
        store.feeds.follow([("https://quay.example/feed", None)])
        store.feeds.save(1, {"title": note})
        for _ in range(rows):
            store.feeds.add_poll(1, make.poll(error="x" * 3000), at=make.NOW, body_sha256=None)


def title(path):
    with Store(path) as store:
        assert store.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return store.read.one("SELECT title FROM feeds")["title"]


def backup(path, target):
    with Store(path) as store:
        store.backup(target)
    return target


# --- backup -----------------------------------------------------------------------------


def test_a_backup_ends_however_busy_a_writer_is(path, tmp_path, monkeypatch):
    monkeypatch.setattr(connection, "STEP", 20)  # so that a commit falls between any two steps
    fill(path, rows=400)
    stop, done = threading.Event(), threading.Event()

    def write():
        with Store(path, write=True) as store:
            while not stop.is_set():
                with store.transaction():
                    for _ in range(3):
                        store.feeds.add_poll(1, make.poll(), at=make.NOW, body_sha256=None)

    def copy():
        backup(path, tmp_path / "copy.db")
        done.set()

    threads = [threading.Thread(target=job, daemon=True) for job in (write, copy)]
    for thread in threads:
        thread.start()
    ended = done.wait(20)
    stop.set()
    for thread in threads:
        thread.join(20)
    assert ended
    with Store(tmp_path / "copy.db") as store:
        assert store.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert store.read.count("SELECT count(*) FROM polls") % 3 == 1  # whole transactions


def test_a_backup_of_a_store_at_rest_leaves_writers_their_turn(path, tmp_path, monkeypatch):
    monkeypatch.setattr(connection, "STEP", 1)
    fill(path)
    steps = []
    real = sqlite3.Connection.backup

    class Watched(sqlite3.Connection):
        def backup(self, target, *, pages=-1, progress=None, **given):
            steps.append(pages)
            return real(self, target, pages=pages, progress=progress, **given)

    with sqlite3.connect(path, factory=Watched) as source:
        connection.copy_to(source, tmp_path / "copy.db")
    source.close()
    assert steps == [1]


def test_where_there_is_no_store_there_is_nothing_to_copy(tmp_path):
    ran = run(tmp_path, "backup", str(tmp_path / "copy.db"))
    assert ran.code == 3
    assert "nothing to copy" in ran.err
    assert list(tmp_path.iterdir()) == []


def test_a_backup_onto_the_store_itself_is_refused(path):
    fill(path)
    before = path.read_bytes()
    other = path.with_name("another-name.db")
    other.symlink_to(path)
    for target in (path, path.parent / ".." / "state" / "watcher.db", other):
        with pytest.raises(StoreError, match="the store itself"):
            backup(path, target)
        assert run(path.parent, "backup", str(target)).code == 2
    assert path.read_bytes() == before
    assert run(path.parent.parent / "none", "backup", str(path.parent.parent / "none" / "watcher.db")).code == 3  # fmt: skip


# --- restore ----------------------------------------------------------------------------


class Killed(BaseException):
    """As by SIGKILL: nothing more of ours is done to the disk."""


CALLS = ("link", "replace", "rename", "unlink")


@pytest.fixture
def kill_at(monkeypatch):
    """Return a function after which the n-th change of a name, and all after it, are never done."""

    def arm(after):
        left = [after]
        for name in CALLS:
            real = getattr(os, name)

            def call(*args, real=real, **given):
                left[0] -= 1
                if left[0] < 0:
                    raise Killed
                return real(*args, **given)

            monkeypatch.setattr(os, name, call)
        return left

    yield arm
    monkeypatch.undo()


@pytest.mark.parametrize("after", range(12))
def test_a_kill_at_any_moment_of_a_restore_leaves_a_whole_store(path, tmp_path, kill_at, monkeypatch, after):  # fmt: skip
    fill(path, "copied")
    copy = backup(path, tmp_path / "copy.db")
    fill(path, "later")
    kill_at(after)
    try:
        put_back(copy, path)
        ended = True
    except Killed:
        ended = False
    monkeypatch.undo()
    kept = path.with_name("watcher.db.before-restore")
    replaced = ended or (kept.exists() and not kept.samefile(path))
    assert title(path) == ("copied" if replaced else "later")
    if kept.exists():
        assert title(kept) == "later"
    put_back(copy, path)  # and what is left of the first time is in nobody's way
    assert title(path) == "copied"
    assert not list(path.parent.glob("*.part*"))


def test_every_store_that_was_replaced_is_kept(path, tmp_path):
    fill(path, "copied")
    copy = backup(path, tmp_path / "copy.db")
    for number in range(1, 4):
        fill(path, f"state {number}")
        kept = put_back(copy, path)
        assert kept is not None
        assert title(path) == "copied"
    names = ["before-restore", "before-restore-2", "before-restore-3"]
    assert [title(path.with_name(f"watcher.db.{name}")) for name in names] == ["state 1", "state 2", "state 3"]  # fmt: skip
    assert kept.name == "watcher.db.before-restore-3"
    assert put_back(copy, tmp_path / "fresh" / "watcher.db") is None
    assert title(tmp_path / "fresh" / "watcher.db") == "copied"


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_what_a_killed_writer_left_in_a_journal_is_kept_too(path, tmp_path, mode):
    fill(path, "copied")
    copy = backup(path, tmp_path / "copy.db")
    killed = tmp_path / "killed.db"
    with sqlite3.connect(path) as writer:
        writer.execute(f"PRAGMA journal_mode = {mode}")
        writer.execute("PRAGMA cache_size = 1")
        writer.execute("UPDATE feeds SET title = 'committed'")
        writer.commit()
        writer.execute("BEGIN")
        writer.execute("UPDATE feeds SET title = 'half written'")
        for suffix in ("", "-journal", "-wal"):
            beside = path.with_name(path.name + suffix)
            if beside.exists():
                killed.with_name(killed.name + suffix).write_bytes(beside.read_bytes())
        writer.rollback()
    writer.close()
    path.unlink()
    for beside in tmp_path.glob("killed.db*"):
        beside.rename(path.with_name(beside.name.replace("killed.db", "watcher.db")))
    kept = put_back(copy, path)
    assert sorted(one.name for one in path.parent.glob("watcher.db*")) == ["watcher.db", kept.name]
    assert title(path) == "copied"
    assert title(kept) == "committed"


def test_a_damaged_store_is_kept_with_its_journal_beside_it(path, tmp_path):
    fill(path, "copied")
    copy = backup(path, tmp_path / "copy.db")
    path.write_bytes(b"noise" * 999)
    journal = path.with_name("watcher.db-journal")
    journal.write_bytes(b"what may help to mend it")
    kept = put_back(copy, path)
    assert title(path) == "copied"
    assert not journal.exists()
    assert kept.read_bytes() == b"noise" * 999
    assert kept.with_name(kept.name + "-journal").read_bytes() == b"what may help to mend it"


def test_where_files_cannot_have_two_names_the_store_is_copied(path, tmp_path, monkeypatch):
    def link(*args, **given):
        raise PermissionError(1, "Operation not permitted")

    fill(path, "copied")
    copy = backup(path, tmp_path / "copy.db")
    fill(path, "later")
    monkeypatch.setattr(os, "link", link)
    assert title(put_back(copy, path)) == "later"
    assert title(path) == "copied"


def test_a_store_that_another_program_works_on_is_not_replaced(path, tmp_path, monkeypatch):
    from watcher.edge.store import restoring

    fill(path, "copied")
    copy = backup(path, tmp_path / "copy.db")
    monkeypatch.setattr(restoring, "PATIENCE", 0.1)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="locked"):
        put_back(copy, path)
    assert path.read_bytes() == before
    other.execute("ROLLBACK")
    other.close()


def test_a_copy_whose_last_commits_are_in_its_log_is_put_back_with_them(path, tmp_path):
    fill(path, "copied")
    by_hand = tmp_path / "by-hand.db"
    with sqlite3.connect(path) as writer:
        writer.execute("PRAGMA journal_mode = wal")
        writer.execute("UPDATE feeds SET title = 'in the log'")
        writer.commit()
        by_hand.write_bytes(path.read_bytes())
        by_hand.with_name("by-hand.db-wal").write_bytes(path.with_name("watcher.db-wal").read_bytes())  # fmt: skip
    writer.close()
    before = by_hand.read_bytes()
    put_back(by_hand, tmp_path / "new" / "watcher.db")
    assert title(tmp_path / "new" / "watcher.db") == "in the log"
    assert by_hand.read_bytes() == before


@pytest.mark.parametrize("what", ["missing", "text", "cut", "newer", "the store"])
def test_what_is_wrong_with_a_copy_is_said_of_the_copy(path, tmp_path, what):
    fill(path)
    copy = backup(path, tmp_path / "copy.db")
    if what == "missing":
        copy.unlink()
    elif what == "text":
        copy.write_text("no store " * 100)
    elif what == "cut":
        copy.write_bytes(copy.read_bytes()[:9000])
    elif what == "newer":
        with sqlite3.connect(copy) as other:
            other.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
        other.close()
    else:
        copy = path
    before = path.read_bytes()
    ran = run(path.parent, "restore", str(copy))
    assert ran.code == (2 if what == "missing" else 3)
    assert ("damaged" in ran.err) is (what == "cut")
    assert str(copy) in ran.err
    assert "watcher restore FILE" not in ran.err
    assert "it was left as it is" not in ran.err
    assert path.read_bytes() == before
    assert not [one for one in path.parent.iterdir() if one.name not in ("watcher.db", "watcher.lock")]  # fmt: skip


def test_restore_says_where_the_store_until_now_is_kept(path, tmp_path):
    fill(path)
    copy = backup(path, tmp_path / "copy.db")
    ran = run(path.parent, "restore", str(copy))
    assert ran.code == 0, ran.err
    assert "watcher.db.before-restore" in ran.err
