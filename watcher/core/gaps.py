"""Did this fetch overlap the last one? Where not, news may have slipped by in between."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from watcher.core.times import to_text


def gap(
    *,
    previous: int | None,
    known: int,
    entries: int,
    last_ok: datetime | None,
    now: datetime,
) -> Mapping[str, object] | None:
    """Return the possible loss between two fetches, or None when they overlap.

    `previous` is how many entries the last document had, `known` how many of this document's
    `entries` were seen before. How many were missed cannot be known from the feed alone.
    """
    if not previous or not entries or known or last_ok is None:
        return None
    return {"from": to_text(last_ok), "to": to_text(now), "entries_at_most": None}
