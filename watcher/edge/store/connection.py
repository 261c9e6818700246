"""Opening the store safely, and saying in words why it cannot be used."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Generator
from pathlib import Path

from sqlite_utils import Database

from watcher.edge.store.schema import SCHEMA_VERSION, migrations
from watcher.errors import StoreError

BUSY = 20.0  # seconds to wait for another connection's transaction

STEP = 1000  # pages copied at once by a backup; writers have their turn in between
RESTARTS = 2  # of a backup beside a busy writer, before all is copied at once

# The WAL-reset bug (SQLite 3.7.0 to 3.51.2) loses committed transactions when two connections
# write and checkpoint at once; fixed in these releases and later ones (sqlite.org/wal.html).
_WAL_FIXED = ((3, 44, 6), (3, 50, 7), (3, 51, 3))


def wal_is_safe(version: tuple[int, ...]) -> bool:
    """Return whether write-ahead logging can be trusted on this SQLite version."""
    if version >= _WAL_FIXED[-1]:
        return True
    return any(version[:2] == fixed[:2] and version >= fixed for fixed in _WAL_FIXED)


def journal_mode(version: tuple[int, ...] = sqlite3.sqlite_version_info) -> str:
    """Return the fastest journal mode that loses nothing on this SQLite version."""
    return "wal" if wal_is_safe(version) else "delete"


def explain(error: sqlite3.Error, path: Path) -> StoreError:
    """Return what went wrong with the store as one line that helps."""
    text = str(error)
    low = text.lower()
    if "full" in low:
        cause = (
            "the disk is full; free some space and run the command again, nothing was half written"
        )
    elif "readonly" in low or "read-only" in low:
        cause = (
            "it cannot be written (read-only file or folder); give this user the right to write it"
        )
    elif "locked" in low or "busy" in low:
        cause = "another program holds it locked; end that program and run the command again"
    elif "not a database" in low or "malformed" in low or "corrupt" in low:
        cause = "it is damaged; it was left as it is. Put back a copy with `watcher restore FILE`"
    elif "unable to open" in low:
        cause = "it cannot be opened; check that the folder exists and may be read and written"
    elif "i/o error" in low:
        cause = "reading or writing it failed (disk I/O error); check the disk"
    else:
        cause = text
    return StoreError(f"{path}: {cause}")


@contextlib.contextmanager
def explained(path: Path) -> Generator[None]:
    """Turn every SQLite error inside into a StoreError that names the file and the cause."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError):
        raise  # a mistake of ours, not the store's
    except sqlite3.Error as error:
        raise explain(error, path) from error


_CACHE_KB = 64 * 1024  # for the one writer; taken as it is needed


def connect(path: Path, *, write: bool) -> Database:
    """Open the store at `path`; with `write`, make or migrate it first.

    Where there is none to read, an empty one in memory answers: nothing is kept yet.

    Raises:
        StoreError: it cannot be used.
    """
    if not write and not path.exists():
        empty = sqlite3.connect(":memory:", check_same_thread=False)
        return _prepare(empty, path, write=True, created=True)
    with explained(path):
        if path.is_file():
            _refuse_newer(_version_in_header(path), path)
        if write:
            make_folder(path.parent)
            created = not path.exists()
            connection = sqlite3.connect(path, timeout=BUSY, check_same_thread=False)
        else:
            created = False
            connection = sqlite3.connect(
                f"{path.resolve().as_uri()}?mode=rw",
                uri=True,
                timeout=BUSY,
                check_same_thread=False,
            )
        try:
            return _prepare(connection, path, write=write, created=created)
        except BaseException:
            connection.close()
            raise


def _prepare(connection: sqlite3.Connection, path: Path, *, write: bool, created: bool) -> Database:
    found = connection.execute("PRAGMA user_version").fetchone()[0]
    _refuse_newer(found, path)
    if not created and not is_ours(connection, found):
        raise StoreError(f"{path}: an SQLite file, but not a watcher store; it was left untouched")
    if not write:
        if found < SCHEMA_VERSION:
            raise StoreError(
                f"{path}: written by an older version of watcher; run `watcher poll` once to bring it up to date"
            )
        connection.execute("PRAGMA query_only = on")
    connection.execute("PRAGMA foreign_keys = on")
    connection.execute("PRAGMA synchronous = full")
    if write:
        # A look-up of shingles touches 130 places of the index; with SQLite's 2 MB most of them are asked of the system again.
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KB}")
        connection.execute(f"PRAGMA journal_mode = {journal_mode()}")
        # Whether it can be written is to be known now, not after outlets were asked in vain.
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA user_version = {found}")  # BEGIN alone is content with reading
        connection.execute("ROLLBACK")
    database = Database(connection, execute_plugins=False)
    if write and found < SCHEMA_VERSION:
        if found:
            backup = path.with_name(f"{path.name}.before-{found}-to-{SCHEMA_VERSION}")
            copy_to(connection, backup)
        migrations.apply(database)
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    return database


def _refuse_newer(version: int, path: Path) -> None:
    if version > SCHEMA_VERSION:
        raise StoreError(
            f"{path}: written by a newer version of watcher (store version {version}, this one knows "
            f"{SCHEMA_VERSION}); it was left untouched. Install the newer version"
        )


def _version_in_header(path: Path) -> int:
    """Return a file's user_version without opening it: SQLite would finish what its last writer began."""
    with path.open("rb") as file:
        head = file.read(64)
    # https://www.sqlite.org/fileformat.html, 1.3
    return int.from_bytes(head[60:64], "big") if head.startswith(b"SQLite format 3\0") else 0


def is_ours(connection: sqlite3.Connection, version: int) -> bool:
    """Whether a file is a watcher store, or what a first migration that was cut off leaves."""
    tables = {
        name
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        )
    }
    if (
        "_sqlite_migrations" in tables
        and connection.execute(
            "SELECT 1 FROM _sqlite_migrations WHERE migration_set = ?", (migrations.name,)
        ).fetchone()
    ):
        return True
    return version == 0 and tables <= {"_sqlite_migrations"}


def make_folder(folder: Path) -> None:
    """Make the store's folder.

    Raises:
        StoreError: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"{folder}: cannot be made ({error.strerror})") from error


def copy_to(connection: sqlite3.Connection, target: Path) -> None:
    """Write a consistent copy of the open store to `target`, whole or not at all.

    Uses SQLite's online backup, so a service may go on writing meanwhile.

    Raises:
        StoreError: the copy could not be written.
    """
    part = target.with_name(target.name + ".part")
    try:
        with explained(target):
            copy = sqlite3.connect(part)
            try:
                _copy_pages(connection, copy)
                copy.execute("PRAGMA journal_mode = delete")
            finally:
                copy.close()
        with part.open("rb") as written:
            os.fsync(written.fileno())
        part.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise StoreError(f"{target}: cannot be written ({error.strerror})") from error
    finally:
        with contextlib.suppress(OSError):  # a read-only folder: nothing was begun there
            part.unlink(missing_ok=True)


class _RestartedTooOften(Exception):
    """The copying begins anew with each commit of another connection."""


def _copy_pages(connection: sqlite3.Connection, copy: sqlite3.Connection) -> None:
    """Copy in small steps; where commits make SQLite begin anew again and again, in one.

    The one step keeps writers waiting while it lasts, as long as copying the file takes; they wait BUSY seconds.
    """
    left = -1
    restarts = 0

    def watch(_: int, remaining: int, total: int) -> None:
        nonlocal left, restarts
        restarts += 0 <= left <= remaining  # else there is always less left than before
        left = remaining
        if restarts > RESTARTS:
            raise _RestartedTooOften

    try:
        connection.backup(copy, pages=STEP, sleep=0.01, progress=watch)
    except _RestartedTooOften:
        connection.backup(copy, pages=-1)


def sync_folder(folder: Path) -> None:
    """Make sure that a folder's new names survive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
