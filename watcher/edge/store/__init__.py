"""The store: one SQLite file, one writer."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Generator
from pathlib import Path

from sqlite_utils import Database

from watcher.edge.store.connection import (
    connect,
    copy_to,
    explained,
    journal_mode,
)
from watcher.edge.store.corpus import CorpusTables
from watcher.edge.store.feeds import FeedTables
from watcher.edge.store.outbox import OutboxTables
from watcher.edge.store.profiles import ProfileTables
from watcher.edge.store.reading import Reading
from watcher.edge.store.relatives import RelativeTables
from watcher.edge.store.replays import ReplayTables
from watcher.edge.store.restoring import put_back
from watcher.edge.store.schema import SCHEMA_VERSION
from watcher.errors import StoreError

__all__ = ["SCHEMA_VERSION", "Store", "put_back"]


class Store:
    """The open store. `feeds`, `corpus`, `relatives`, `profiles`, `replays` and `outbox` write within `transaction()`; `read` only reads.

    Raises:
        StoreError: from every method, when the file cannot be used; nothing is half written.
    """

    def __init__(self, path: Path, *, write: bool = False) -> None:
        self.path = path
        self.database: Database = connect(path, write=write)
        self.connection: sqlite3.Connection = self.database.conn
        self.feeds = FeedTables(self.connection)
        self.corpus = CorpusTables(self.connection)
        self.relatives = RelativeTables(self.connection)
        self.profiles = ProfileTables(self.connection)
        self.replays = ReplayTables(self.connection)
        self.outbox = OutboxTables(self.connection)
        self.read = Reading(self.connection)

    @contextlib.contextmanager
    def transaction(self) -> Generator[None]:
        """All of it or none of it."""
        with explained(self.path), self.database.atomic():
            yield

    @contextlib.contextmanager
    def reading(self) -> Generator[None]:
        """Turn SQLite's complaints inside into a StoreError that helps."""
        with explained(self.path):
            yield

    def backup(self, target: Path) -> None:
        """Write a consistent copy of the store to `target`.

        Raises:
            StoreError: it cannot be written, there is nothing to copy, or `target` is the store itself.
        """
        if not self.path.exists():
            raise StoreError(f"{self.path}: no store yet, so there is nothing to copy")
        if target.exists() and target.samefile(self.path):
            raise StoreError(f"{target}: is the store itself; name another file")
        copy_to(self.connection, target)

    def facts(self) -> dict[str, str | int]:
        """Return what `status` says about the store's safety."""
        with explained(self.path):
            journal = self.connection.execute("PRAGMA journal_mode").fetchone()[0]
            synchronous = self.connection.execute("PRAGMA synchronous").fetchone()[0]
        return {
            "path": str(self.path),
            "bytes": self.path.stat().st_size if self.path.exists() else 0,
            "version": SCHEMA_VERSION,
            "sqlite": sqlite3.sqlite_version,
            "journal_mode": journal,
            "journal_mode_wanted": journal_mode(),
            "synchronous": ("off", "normal", "full", "extra")[synchronous],
        }

    def close(self) -> None:
        """Close the file."""
        self.database.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
