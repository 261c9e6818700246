"""What the store keeps about texts: items, their versions, what was compared and what it came to."""

from __future__ import annotations

from watcher.edge.store.diffs import DiffTables
from watcher.edge.store.items import HeldItem, ItemTables
from watcher.edge.store.versions import HeldVersion, VersionTables

__all__ = ["CorpusTables", "HeldItem", "HeldVersion"]


class CorpusTables(ItemTables, VersionTables, DiffTables):
    """Reads and writes on items, versions and what was found in them; the caller holds the transaction."""
