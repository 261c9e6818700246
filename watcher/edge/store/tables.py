"""What every room of the store's tables has: a connection, and a way to read rows by name."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Sequence

_BATCH = 400  # values bound to one statement


def marks(values: Sequence[object]) -> str:
    """Return as many question marks as there are values."""
    return ",".join("?" * len(values))


def split(values: Collection[int]) -> Iterable[list[int]]:
    """Yield the values in order, in lists that one statement can take."""
    ordered = sorted(values)
    for start in range(0, len(ordered), _BATCH):
        yield ordered[start : start + _BATCH]


class Tables:
    """Reads and writes on some of the tables; the caller holds the transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._sql = connection

    def _rows(self, statement: str, values: Sequence[object] = ()) -> list[sqlite3.Row]:
        """Return the rows of a query; no cursor stays open, or others could not write."""
        cursor = self._sql.cursor()
        cursor.row_factory = sqlite3.Row
        return cursor.execute(statement, values).fetchall()
