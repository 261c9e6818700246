"""What every room of the store's tables has: a connection, and a way to read rows by name."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence


class Tables:
    """Reads and writes on some of the tables; the caller holds the transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._sql = connection

    def _rows(self, statement: str, values: Sequence[object] = ()) -> list[sqlite3.Row]:
        """Return the rows of a query; no cursor stays open, or others could not write."""
        cursor = self._sql.cursor()
        cursor.row_factory = sqlite3.Row
        return cursor.execute(statement, values).fetchall()
