"""What a report is told from beside its diffs: the claims of the items concerned, and the headlines they had at first."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from watcher.core.times import to_text

if TYPE_CHECKING:
    from watcher.edge.store import Store
    from watcher.edge.store.reading import Record


_NEVER = "9999"  # after every time


def claims_of(
    store: Store, diffs: Iterable[Record], *, until: datetime | None = None
) -> list[Record]:
    """Return what the items of some diffs, and those they disagree with, state in all their versions, as `core.stated` takes it.

    In the order of the texts. Of versions that were told before `until`, where that is given.
    """
    concerned: dict[str, set[int]] = {}
    for diff in diffs:
        items = concerned.setdefault(diff["story"], set())
        items.add(diff["item"])
        items |= {other["item"] for one in diff["conflicts"] for other in one["others"]}
    return [
        {**row, **json.loads(row.pop("detail"))}
        for story, items in concerned.items()
        for row in _claims(store, story, items, until)
    ]


def _claims(store: Store, story: str, items: Collection[int], until: datetime | None) -> list[Any]:
    # What a version of the feed's words is followed by is the article itself, and no change of it.
    return store.read.rows(
        "WITH told AS (SELECT item, story, max(version) AS latest FROM diffs WHERE story = ? AND item IN"
        " (SELECT value FROM json_each(?)) AND kind IN ('new', 'copy', 'revision') AND at < ? GROUP BY item)"
        " SELECT c.story, v.item, c.version, c.about_key, c.about, c.says, c.detail, c.quote, t.latest,"
        " v.source = 'import' AS imported, CASE WHEN EXISTS (SELECT 1 FROM versions e WHERE e.item = v.item"
        " AND e.number < v.number AND e.source != 'feed') THEN v.seen END AS since"
        # In this order: by the story alone every claim would be looked at for each item.
        " FROM told t CROSS JOIN versions v ON v.item = t.item AND v.id <= t.latest"
        " CROSS JOIN claims c ON c.version = v.id AND c.story = t.story ORDER BY c.id",
        (story, json.dumps(sorted(items)), _NEVER if until is None else to_text(until)),
    )


def first_titles(store: Store, items: Collection[int]) -> dict[int, str]:
    """Return the headline that each item's first version had."""
    return {
        row["item"]: row["title"]
        for row in store.read.rows(
            "SELECT item, title FROM versions WHERE number = 1 AND item IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(items)),),
        )
    }
