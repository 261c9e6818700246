"""Putting a copy back in the store's place. At no moment is there no store, and the one replaced is kept."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from watcher.edge.store.connection import explain, is_ours, make_folder, sync_folder
from watcher.edge.store.schema import SCHEMA_VERSION
from watcher.errors import StoreError, UsageError

# What SQLite keeps beside a database while it works; each belongs to that one file, and would damage another.
_COMPANIONS = ("-journal", "-wal", "-shm")
_MAGIC = b"SQLite format 3\0"  # sqlite.org/fileformat2.html, 1.2
PATIENCE = 5.0  # seconds to wait for another program to let go of the store


def put_back(copy: Path, path: Path) -> Path | None:
    """Replace the store at `path` with the copy; return where the present one is kept, if there was one.

    The caller holds the state folder's lock.

    Raises:
        UsageError: there is no file of this name.
        StoreError: the copy cannot be used or written; the present store is then unchanged.
    """
    if not copy.exists():
        raise UsageError(f"{copy}: there is no such file")
    if not copy.is_file():
        raise UsageError(f"{copy}: is no file")
    if path.exists() and copy.samefile(path):
        raise StoreError(f"{copy}: is the store itself; name a copy of it")
    make_folder(path.parent)
    part = path.with_name(path.name + ".part")
    try:
        _remove(part)
        shutil.copyfile(copy, part)
        for beside, new in zip(_beside(copy), _beside(part), strict=True):
            if beside.exists() and not beside.name.endswith("-shm"):
                shutil.copyfile(beside, new)  # a copy made by hand may have its last commits there
        _check(part, copy)
        with part.open("rb") as written:
            os.fsync(written.fileno())
        kept = _keep(path) if path.exists() else None
        # Where there was no store, or a damaged one, what lies beside its name belongs to nothing that stays.
        for beside in _beside(path):
            beside.unlink(missing_ok=True)
        part.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise StoreError(f"{path}: cannot be written ({error.strerror})") from error
    finally:
        with contextlib.suppress(OSError):
            _remove(part)
    return kept


def _check(part: Path, copy: Path) -> None:
    """Make sure that what was copied is a whole watcher store this version can use.

    Raises:
        StoreError: it is not; the message speaks of the copy.
    """
    try:
        with contextlib.closing(sqlite3.connect(part)) as connection:
            found = connection.execute("PRAGMA user_version").fetchone()[0]
            if found > SCHEMA_VERSION:
                raise StoreError(
                    f"{copy}: this copy was written by a newer version of watcher (store version {found}, this one"
                    f" knows {SCHEMA_VERSION}); it was not put back"
                )
            if found == 0 or not is_ours(connection, found):
                raise StoreError(f"{copy}: this is not a copy of a store; it was not put back")
            verdict = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            if verdict == "ok":
                connection.execute("PRAGMA journal_mode = delete")
    except sqlite3.DatabaseError as error:
        if not _begins_like_sqlite(part):
            raise StoreError(
                f"{copy}: this is not a copy of a store; it was not put back"
            ) from error
        verdict = str(error)
    if verdict != "ok":
        raise StoreError(
            f"{copy}: this copy is damaged ({verdict}); it was not put back, try an older one"
        )


def _begins_like_sqlite(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def _keep(path: Path) -> Path:
    """Give the present store a second name, with its journals where what they hold cannot be brought home."""
    kept = next(_free_names(path))
    # Before SQLite opens the store: on a damaged one it may throw away what would help to mend it.
    held = [
        (beside, new)
        for beside, new in zip(_beside(path), _beside(kept), strict=True)
        if beside.exists() and not beside.name.endswith("-shm")
    ]
    for beside, new in held:
        shutil.copyfile(beside, new)
    whole = True
    try:
        whole = _settled(path)
    finally:
        if whole:
            for _, new in held:
                new.unlink()
    try:
        os.link(path, kept)
    except FileExistsError:
        raise
    except OSError:  # a file system without second names (FAT, some network drives)
        shutil.copyfile(path, kept)
    return kept


def _settled(path: Path) -> bool:
    """Finish, or take back, what the store's last writer began; return whether that could be done.

    Raises:
        StoreError: another program is at work on it.
    """
    try:
        with contextlib.closing(sqlite3.connect(path, timeout=PATIENCE)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            connection.execute("PRAGMA journal_mode = delete")  # and so the log is written back
    except sqlite3.DatabaseError as error:
        if "locked" in str(error) or "busy" in str(error):
            raise explain(error, path) from error
        return False
    return True


def _free_names(path: Path) -> Iterator[Path]:
    number = 1
    while True:
        name = f"{path.name}.before-restore" + (f"-{number}" if number > 1 else "")
        kept = path.with_name(name)
        if not any(one.exists() for one in (kept, *_beside(kept))):
            yield kept
        number += 1


def _beside(path: Path) -> list[Path]:
    return [path.with_name(path.name + suffix) for suffix in _COMPANIONS]


def _remove(path: Path) -> None:
    for one in (path, *_beside(path)):
        one.unlink(missing_ok=True)
