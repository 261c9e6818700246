"""Which diffs are worth an alert: of a kind that feeds.yaml names, and nothing that was printed before we looked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from watcher.config import AlertKind, Alerts
from watcher.core.arrivals import is_backlog, is_page
from watcher.core.times import from_text


def worth_telling(
    diff: Mapping[str, Any], alerts: Alerts, *, began: datetime
) -> frozenset[AlertKind]:
    """Return why a diff, as `diffs --json` has it, is worth an alert; nothing when it is not.

    `began`: since when the story is told of. What was published before then is backlog, however new it is to us. A page that
    could be read at last is no revision: its outlet edited nothing.
    """
    found = set()
    backlog = is_backlog(diff, began)
    if diff["kind"] == "new" and (diff["novelty"] or 0.0) >= alerts.novelty and not backlog:
        found.add(AlertKind.NEW)
    edited = diff["kind"] == "revision" and not is_page(diff)
    if edited and (diff["added"] or diff["removed"]):
        found.add(AlertKind.REVISION)
    if diff["kind"] == "removal":
        found.add(AlertKind.REMOVAL)
    # "updated" and "ambiguous" are worth a note, not somebody's sleep.
    if not backlog and any(one.get("class", "disagree") == "disagree" for one in diff["conflicts"]):
        found.add(AlertKind.CONFLICT)
    return frozenset(found & alerts.kinds)


def seen(diff: Mapping[str, Any]) -> datetime:
    """Return when a diff was appended."""
    return from_text(diff["at"])
